import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { satkerWithToken, type TestProduct, testProduct } from '../e2e/product.ts'
import { runNode } from '../support/server-process.ts'

let product: TestProduct
beforeAll(async () => {
  product = await testProduct({ nowMs: () => Date.now() })
})
afterAll(() => product.cleanup())

const get = (path: string, accept = '*/*') => fetch(product.url + path, { headers: { accept }, redirect: 'manual' })

describe('the whole product', () => {
  test('says up, and nothing else, to whoever asks for its health', async () => {
    const answer = await get('/health')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'up' }])
  })

  test('sends a person who is not signed in to the sign-in page', async () => {
    const answer = await get('/', 'text/html')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/masuk'])
  })

  test('shows a browser a page for an unknown address, with the same headers as any page', async () => {
    const answer = await get('/tidak-ada', 'text/html')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('gives a program a problem document for it', async () => {
    const answer = await get('/v1/tidak-ada')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test('keeps its store when it is stopped and started again', async () => {
    await satkerWithToken(product)
    await product.stop()
    const { deps } = await product.start()
    const units = await deps.store.db.selectFrom('unit').select('code').orderBy('id').execute()
    expect(units.map((unit) => unit.code)).toEqual(['KEMENAG', '100001'])
  })
})

describe('a start that cannot succeed', () => {
  const root = mkdtempSync(join(tmpdir(), 'satker-start-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const start = (environment: Record<string, string>) =>
    runNode(
      ['server/bin.mjs', 'start'],
      { DATA_DIR: join(root, 'data'), PORT: '0', ...environment },
      { withinMs: 15_000 },
    )

  test('because the port is taken ends at once, names the setting and frees the store', async () => {
    const port = new URL(product.url).port
    const ended = await start({ PORT: port })
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/^PORT: .*EADDRINUSE/)])
    expect((await start({ PORT: port })).stderr).toMatch(/^PORT: /)
  })

  test('because another server holds the store says so', async () => {
    const ended = await start({ DATA_DIR: product.dataDir })
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('sedang dipakai server lain')])
  })

  test('because settings are wrong names every one of them', async () => {
    const ended = await start({
      TLS_CERT: '/nope',
      TLS_KEY: '/nope',
      TRUSTED_PROXIES: 'abc',
      ALLOWED_HOSTS: 'ht!tp',
      PORT: 'x',
    })
    expect(ended.code).toBe(2)
    for (const name of ['TLS_CERT', 'TLS_KEY', 'TRUSTED_PROXIES', 'ALLOWED_HOSTS', 'PORT'])
      expect(ended.stderr).toContain(name)
  })

  test.each([
    ['HOST', { HOST: 'nope.invalid' }],
    ['DATA_DIR', { DATA_DIR: '/proc/satker' }],
  ])('because %s cannot be used names it and ends', async (name, environment) => {
    const ended = await start(environment)
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(new RegExp(`^${name}: `))])
  })
})
