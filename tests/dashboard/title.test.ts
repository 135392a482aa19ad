import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../server/account/account.usecases.ts'
import type { Role } from '../../server/account/scope.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { type Seeded, seedDashboard, seedNowMs, seedPassword } from './seed.ts'
import { hostile, runTitleJobs, seedTitlesOf } from './seed-titles.ts'

let temp: TempStore
let seeded: Seeded
let nowMs = seedNowMs
const visitors = new Map<string, Visitor>()
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  await seedTitlesOf(temp.store, ['991624', '991619', '991640'])
  const deps = { store: temp.store, clock: { nowMs: () => seedNowMs } }
  const unitId = seeded.unitIds.get('991601') ?? 0
  await createAccount(
    { email: 'wilayah@kemenag.go.id', password: seedPassword, role: 'province-admin', unitId, actor: 'cli' },
    deps,
  )
  const app = testApp(temp.store, { nowMs: () => nowMs })
  for (const name of ['admin', 'wilayah', 'operator', 'pimpinan', 'auditor']) {
    const visitor = new Visitor(app)
    await visitor.signIn(`${name}@kemenag.go.id`)
    visitors.set(name, visitor)
  }
})
afterAll(() => temp.cleanup())

const as = (name: string) => visitors.get(name) as Visitor
const text = async (path: string, name = 'admin') => (await as(name).get(path)).text()

async function pathOf(name: string): Promise<string> {
  const row = await temp.store.db
    .selectFrom('title')
    .innerJoin('title_verdict as verdict', 'verdict.title_id', 'title.id')
    .select('verdict.group_id as id')
    .where('title.name', '=', name)
    .executeTakeFirstOrThrow()
  return `/perangkat-lunak/${row.id}`
}

const says = { golongan: 'open', kategori: 'utility', biaya: 'free', alasan: 'Lisensi MIT di situs pembuatnya' }

describe('a title', () => {
  test('says what decided, down to the row of the catalogue, and on how many laptops it is', async () => {
    const html = await text(await pathOf('AutoCAD 2019'))
    expect(html).toMatch(/class="lead">Digolongkan tertutup: baris katalog\. Ada pada \d+ laptop di 3 satuan\./)
    expect(html).toContain('Pada ')
    expect(html).toContain('catalogue:autocad')
    expect(html).toContain('AutoCAD: tertutup, Gambar teknik')
    expect(html).toContain('href="/perangkat-lunak/cara#catalogue"')
    expect(html).toContain('href="/perangkat?satker=991624"')
    expect(html).toContain('Belum pernah diputuskan')
  })

  test('leads to the laptops that have it, of one unit if asked', async () => {
    const path = await pathOf('AutoCAD 2019')
    const ids = (html: string) => [...html.matchAll(/href="\/perangkat\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
    const all = ids(await text(path))
    const count = Number(/Ada pada (\d+) laptop/.exec(await text(path))?.[1])
    expect(all).toHaveLength(count)
    const some = ids(await text(`${path}?satker=991624`))
    expect(some.length).toBeGreaterThan(0)
    for (const id of some) expect(seeded.devices.get('991624')).toContain(id)
    for (const id of some) expect(all).toContain(id)
  })

  test('any of its spellings leads to it', async () => {
    const { db } = temp.store
    const path = await pathOf('LibreOffice 24.8.2.1')
    const values = { hash: Buffer.from('other'), name: 'LibreOffice 25.2 (x64)', publisher: 'The Document Foundation' }
    const { id } = await db
      .insertInto('title')
      .values({ ...values, os_family: 'windows', licence: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await runTitleJobs(temp.store, seedNowMs)
    const answer = await as('admin').get(`/perangkat-lunak/${id}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, path])
    const html = await text(path)
    expect(html).toContain('2 dari 2 ejaan')
    expect(html).toContain('LibreOffice 25.2 (x64)')
  })

  test('what is nowhere in sight looks like what is not there', async () => {
    const hidden = await pathOf(hostile.script)
    expect((await as('admin').get(hidden)).status).toBe(200)
    const outside = await as('wilayah').get(hidden)
    expect(outside.status).toBe(200)
    const unitId = seeded.unitIds.get('991650') ?? 0
    const account = { email: 'min@kemenag.go.id', password: seedPassword, role: 'satker-it', unitId } as const
    await createAccount({ ...account, actor: 'cli' }, { store: temp.store, clock: { nowMs: () => nowMs } })
    const stranger = new Visitor(testApp(temp.store))
    await stranger.signIn(account.email)
    const answers = [await stranger.get(hidden), await stranger.get('/perangkat-lunak/999999999')]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    const plain = async (answer: Response) => (await answer.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\/\d+/g, '')
    expect(await plain(answers[0] as Response)).toBe(await plain(answers[1] as Response))
  })

  test.each(['dari=x', 'dari=~5', 'dari=991624~'])('%s is a 400', async (query) => {
    expect((await as('admin').get(`${await pathOf('AutoCAD 2019')}?${query}`)).status).toBe(400)
  })
})

describe('who may decide', () => {
  const roles: [string, Role, boolean][] = [
    ['admin', 'ministry-admin', true],
    ['wilayah', 'province-admin', false],
    ['operator', 'satker-it', false],
    ['pimpinan', 'leader', false],
    ['auditor', 'auditor', false],
  ]
  test.each(roles)('%s (%s): %s', async (name, _, allowed) => {
    const path = await pathOf('Qwyxolb Zarfin')
    const html = await text(path, name)
    expect(html.includes(`action="${path}/putuskan"`)).toBe(allowed)
    if (!allowed) expect(html).toContain('Hanya admin kementerian')
    // Another form of the same page carries the token that a forged request would need.
    const answer = await as(name).post(`${path}/putuskan`, says, path)
    expect(answer.status).toBe(allowed ? 303 : 403)
    const { id } = await temp.store.db.selectFrom('title_decision').select('id').executeTakeFirstOrThrow()
    const taken = await as(name).post(`${path}/cabut/${id}`, { alasan: 'Keliru membaca' }, path)
    expect(taken.status).toBe(allowed ? 303 : 403)
  })

  test('without a token, from another site, or unsigned nothing is decided', async () => {
    const path = await pathOf('Qwyxolb Zarfin')
    const before = await countDecisions()
    expect((await as('admin').post(`${path}/putuskan`, says)).status).toBe(403)
    expect((await as('admin').post(`${path}/putuskan`, { ...says, token: 'x' })).status).toBe(403)
    const app = testApp(temp.store)
    expect((await new Visitor(app).post(`${path}/putuskan`, says)).status).toBe(401)
    const foreign = new Visitor(app, 'http://localhost')
    for (const [name, value] of as('admin').cookies) foreign.cookies.set(name, value)
    const answer = await app.request(`http://localhost${path}/putuskan`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://jahat.example' },
      body: new URLSearchParams(says).toString(),
    })
    expect(answer.status).toBe(403)
    expect(await countDecisions()).toBe(before)
  })
})

async function countDecisions(): Promise<number> {
  return (await temp.store.db.selectFrom('title_decision').select('id').execute()).length
}

describe('a decision', () => {
  test('is refused in its form with what was written, and nothing is stored', async () => {
    const path = await pathOf('Vrelbo Nuxt 3.1')
    const before = await countDecisions()
    for (const wrong of [
      { alasan: ' ' },
      { alasan: 'x'.repeat(501) },
      { golongan: 'gratis' },
      { kategori: 'apa' },
      { biaya: 'murah' },
    ]) {
      const answer = await as('admin').post(`${path}/putuskan`, { ...says, ...wrong }, path)
      const html = await answer.text()
      expect(answer.status, JSON.stringify(wrong)).toBe(422)
      expect(html).toContain('role="alert"')
      if ('kategori' in wrong) expect(html).toContain('Lisensi MIT di situs pembuatnya</textarea>')
    }
    expect((await as('admin').post(`${path}/putuskan`, { ...says, alasan: 'x'.repeat(20_000) }, path)).status).toBe(413)
    expect(await countDecisions()).toBe(before)
  })

  test('waits, is counted again for everyone, and can be taken back with a reason; everything stays on record', async () => {
    const path = await pathOf('Vrelbo Nuxt 3.1')
    nowMs = seedNowMs + 60_000
    const reason = 'Kode sumber terbit <b>GPL</b>\u202E'
    await as('admin').post(`${path}/putuskan`, { ...says, alasan: reason }, path)
    const waiting = await text(path)
    expect(waiting).toContain('Berlaku untuk semua, sejak 23 Nov 2026.')
    expect(waiting).toContain('Menunggu giliran')

    await expect(
      runTitleJobs(temp.store, nowMs + 1_000, async () => Promise.reject(new Error('stopped'))),
    ).rejects.toThrow()
    expect(await text(await pathOf('Vrelbo Nuxt 3.1'))).toMatch(/Dihitung ulang: \d+ dari \d+\./)

    await runTitleJobs(temp.store, nowMs + 5_000)
    const done = await text(await pathOf('Vrelbo Nuxt 3.1'))
    expect(done).not.toContain('Menunggu giliran')
    expect(done).toContain('Digolongkan terbuka: keputusan administrator.')
    expect(done).toContain('terbuka, Perkakas, gratis, oleh admin@kemenag.go.id')
    expect(done).toContain('&lt;b&gt;GPL&lt;/b&gt;')
    expect(done).not.toContain('\u202E')
    expect(await text('/perangkat-lunak/antrean')).not.toContain('Vrelbo')
    expect(await text(path, 'pimpinan')).not.toContain('admin@kemenag.go.id')
    expect(await text(path, 'auditor')).toContain('admin@kemenag.go.id')

    const id = /\/cabut\/(\d+)"/.exec(done)?.[1] ?? ''
    nowMs += 60_000
    const short = await as('admin').post(`${path}/cabut/${id}`, { alasan: '' }, path)
    expect(short.status).toBe(422)
    await as('admin').post(`${path}/cabut/${id}`, { alasan: 'Ternyata berbayar' }, path)
    expect((await as('admin').post(`${path}/cabut/${id}`, { alasan: 'Sekali lagi' }, path)).status).toBe(404)
    await runTitleJobs(temp.store, nowMs + 5_000)
    const back = await text(await pathOf('Vrelbo Nuxt 3.1'))
    expect(back).toContain('Ternyata berbayar')
    expect(back).toContain('dicabut')
    expect(back).toContain('default:company')
    expect(await text('/perangkat-lunak/antrean')).toContain('Vrelbo')
  })

  test('of another title cannot be withdrawn under this one', async () => {
    const other = await pathOf('Qwyxolb Zarfin')
    const { id } = await temp.store.db.selectFrom('title_decision').select('id').orderBy('id').executeTakeFirstOrThrow()
    const path = await pathOf('AutoCAD 2019')
    expect(path).not.toBe(other)
    expect((await as('admin').post(`${path}/cabut/${id}`, { alasan: 'Bukan milik ini' }, path)).status).toBe(404)
  })
})

describe('names meant to do harm', () => {
  test.each(Object.entries(hostile))('%s is text on the list and on its page', async (kind, given) => {
    const name = given.normalize('NFC') // as titles are stored
    const { titleId } = await temp.store.db
      .selectFrom('title')
      .select('id as titleId')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    for (const path of ['/perangkat-lunak', '/perangkat-lunak/antrean', await pathOf(name)]) {
      const html = await text(path)
      expect(html, path).not.toMatch(/<script|<img|href="javascript|[\u202a-\u202e\u2066-\u2069\u200b\u0000]/)
      expect(html.length, path).toBeLessThan(150_000)
    }
    const list = await text('/perangkat-lunak/antrean')
    const cell = new RegExp(`href="/perangkat-lunak/${titleId}"><bdi class="given" dir="auto">([^<]*)</bdi>`).exec(list)
    if (cell) expect(cell[1]?.length).toBeLessThan(250)
    const page = await text(await pathOf(name))
    if (kind === 'long') expect(page).toContain('W'.repeat(9_992))
    if (kind === 'reversed') expect(page).toContain('Kalkulator‹U+202E›fdp.exe')
    if (kind === 'alike') expect(page).toContain('U+041E')
    if (kind === 'alike') expect(page).toContain('huruf demi huruf')
  })
})
