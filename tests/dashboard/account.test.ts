import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSetupLink, disableAccount } from '../../server/account/account.usecases.ts'
import { createSignInThrottle, throttleLimits } from '../../server/account/sign-in-throttle.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, tokenIn, Visitor } from './app.ts'
import { seedDashboard, seedNowMs, seedPassword } from './seed.ts'

let temp: TempStore
let visitor: Visitor
beforeAll(async () => {
  temp = await tempStore()
  await seedDashboard(temp.store)
})
afterAll(() => temp.cleanup())
beforeEach(() => {
  visitor = new Visitor(testApp(temp.store))
})

const wrong = { email: 'admin@kemenag.go.id', password: 'bukan yang ini', next: '/' }

describe('signing in', () => {
  test('every page leads to the sign-in page and back to where one wanted to go', async () => {
    const first = await visitor.get('/perangkat?cari=acer')
    expect(first.status).toBe(302)
    const target = first.headers.get('location') ?? ''
    expect(target).toBe('/masuk?next=%2Fperangkat%3Fcari%3Dacer')
    const answer = await visitor.post(
      '/masuk',
      { email: 'admin@kemenag.go.id', password: seedPassword, next: '/perangkat?cari=acer' },
      target,
    )
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/perangkat?cari=acer')
    expect((await visitor.get('/perangkat?cari=acer')).status).toBe(200)
  })

  test('the cookie is out of reach for scripts and other sites, and Secure where TLS is in use', async () => {
    const cookieOf = (answer: Response) => answer.headers.getSetCookie().find((line) => line.includes('sesi=')) ?? ''
    expect(cookieOf(await visitor.signIn('admin@kemenag.go.id'))).toMatch(/^sesi=.*HttpOnly; SameSite=Lax$/)
    const environment = { PUBLIC_URL: 'https://satker.example' }
    const behindTls = new Visitor(testApp(temp.store, { environment }), 'https://satker.example')
    const secure = cookieOf(await behindTls.signIn('admin@kemenag.go.id'))
    expect(secure).toMatch(/^__Host-sesi=/)
    expect(secure).toContain('Secure')
  })

  test('unknown account and wrong password are told in the same words', async () => {
    const known = await visitor.post('/masuk', wrong, '/masuk')
    const unknown = await visitor.post('/masuk', { ...wrong, email: 'siapa@kemenag.go.id' }, '/masuk')
    expect([known.status, unknown.status]).toEqual([401, 401])
    const plain = async (answer: Response) => (await answer.text()).replaceAll(/value="[^"]*"/g, '')
    expect(await plain(known)).toBe(await plain(unknown))
  })

  test('guessing is slowed down and told so; other accounts are not touched', async () => {
    const throttle = createSignInThrottle({ ...throttleLimits, accountTries: 3 })
    const guesser = new Visitor(testApp(temp.store, { throttle }))
    for (let index = 0; index < 3; index++) expect((await guesser.post('/masuk', wrong, '/masuk')).status).toBe(401)
    const answer = await guesser.post('/masuk', wrong, '/masuk')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect((await guesser.signIn('auditor@kemenag.go.id')).status).toBe(303)
  })

  test.each(['https://lain.example/', '//lain.example', '/\\lain.example'])('does not lead on to %s', async (next) => {
    const answer = await visitor.post(
      '/masuk',
      { email: 'admin@kemenag.go.id', password: seedPassword, next },
      `/masuk?next=${encodeURIComponent(next)}`,
    )
    expect(answer.headers.get('location')).toBe('/')
  })

  test('a session id from before is dead afterwards', async () => {
    await visitor.signIn('admin@kemenag.go.id')
    const before = visitor.cookies.get('sesi') ?? ''
    const again = new Visitor(testApp(temp.store))
    again.cookies.set('sesi', before)
    await again.post('/masuk', {
      email: 'admin@kemenag.go.id',
      password: seedPassword,
      token: tokenIn(await (await again.get('/')).text()),
    })
    expect(again.cookies.get('sesi')).not.toBe(before)
    expect((await visitor.get('/')).status).toBe(302)
  })

  test('a form of a megabyte is refused', async () => {
    const answer = await visitor.post('/masuk', { ...wrong, password: 'x'.repeat(1024 * 1024) }, '/masuk')
    expect(answer.status).toBe(400)
  })
})

describe('forms of other sites', () => {
  test.each(['/masuk', '/keluar'])('%s without token is refused', async (path) => {
    expect((await visitor.post(path, wrong)).status).toBe(403)
  })

  test('another origin is refused even with the right token', async () => {
    const token = tokenIn(await (await visitor.get('/masuk')).text())
    const app = testApp(temp.store)
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = new URLSearchParams({ ...wrong, password: seedPassword, token }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie, origin: 'https://lain.example' }
    expect((await app.request('http://localhost/masuk', { method: 'POST', headers, body })).status).toBe(403)
  })

  test('behind a proxy that ends TLS the public address is our own origin', async () => {
    const app = testApp(temp.store, { environment: { PUBLIC_URL: 'https://satker.example' } })
    const inside = new Visitor(app, 'http://localhost')
    const page = await inside.get('/masuk')
    const cookie = page.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const body = new URLSearchParams({ ...wrong, token: tokenIn(await page.text()) }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie, origin: 'https://satker.example' }
    expect((await app.request('http://localhost/masuk', { method: 'POST', headers, body })).status).toBe(401)
  })

  test('the sign-in page may not be framed', async () => {
    const headers = (await visitor.get('/masuk')).headers
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe('DENY')
  })
})

describe('leaving', () => {
  test('signing out kills the session', async () => {
    await visitor.signIn('admin@kemenag.go.id')
    const session = visitor.cookies.get('sesi') ?? ''
    expect((await visitor.post('/keluar', {}, '/')).status).toBe(303)
    expect(visitor.cookies.has('sesi')).toBe(false)
    visitor.cookies.set('sesi', session)
    expect((await visitor.get('/')).status).toBe(302)
  })

  test('signing out by a link is not possible', async () => {
    await visitor.signIn('admin@kemenag.go.id')
    expect((await visitor.get('/keluar')).status).toBe(404)
    expect((await visitor.get('/')).status).toBe(200)
  })

  test('a disabled account is out at once', async () => {
    await visitor.signIn('pimpinan@kemenag.go.id')
    const clock = { nowMs: () => seedNowMs }
    await disableAccount({ email: 'pimpinan@kemenag.go.id', actor: 'cli' }, { store: temp.store, clock })
    expect((await visitor.get('/')).status).toBe(302)
  })
})

describe('the first administrator', () => {
  test('is made by a one-time link that is gone afterwards', async () => {
    const empty = await tempStore()
    try {
      const clock = { nowMs: () => seedNowMs }
      const path = `/mulai/${(await createSetupLink({ store: empty.store, clock })) ?? ''}`
      const first = new Visitor(testApp(empty.store))
      expect((await first.get('/mulai/tebak-tebakan')).status).toBe(404)
      const weak = await first.post(path, { email: 'a@kemenag.go.id', password: 'abc' }, path)
      expect(weak.status).toBe(400)
      expect(await weak.text()).toContain('sekurang-kurangnya 10 karakter')
      const made = await first.post(path, { email: 'a@kemenag.go.id', password: seedPassword }, path)
      expect(made.headers.get('location')).toBe('/masuk')
      expect((await first.get(path)).status).toBe(404)
      await first.signIn('a@kemenag.go.id')
      const page = await (await first.get('/')).text()
      expect(page).toContain('Belum ada laptop yang melapor.')
      expect(page).not.toContain('0 %')
    } finally {
      await empty.cleanup()
    }
  })
})
