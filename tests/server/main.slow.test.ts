import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { satkerWithToken, type TestProduct, testProduct } from '../e2e/product.ts'

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
