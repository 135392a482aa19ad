import type { IncomingMessage, ServerResponse } from 'node:http'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Config, readConfig } from '../../../server/config.ts'
import { AppError } from '../../../server/http/app-error.ts'
import { createHttpApp } from '../../../server/http/app.ts'
import { readBody } from '../../../server/http/body.ts'
import { readJson } from '../../../server/http/json-body.ts'
import { peerReader } from '../../../server/http/peer.ts'
import { pageHeaders } from '../../../server/http/security-headers.ts'
import { windowLimit } from '../../../server/http/window-limit.ts'
import { joinPath, jsonPath } from '../../../server/http/zod-fields.rules.ts'

function makeApp(more: Partial<Config> = {}) {
  const read = readConfig({})
  if ('problems' in read) throw new Error(read.problems.join())
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const config = { ...read.config, ...more }
  const app = createHttpApp({ config, log })
  const peerOf = peerReader(config.trustedProxies)
  app.get('/peer', (c) => c.json(peerOf(c)))
  app.get('/bug', () => {
    throw new Error('secret /home/x select * from device')
  })
  app.get('/full', () => {
    throw new AppError('overloaded', 'overloaded', { retryAfterS: 30 })
  })
  app.get('/page', pageHeaders(), (c) => c.html('<p>halo</p>'))
  app.post('/body', async (c) => c.json({ length: (await readBody(c, 10)).length }))
  app.post('/json', async (c) => c.json(await readJson(c, z.object({ a: z.object({ b: z.array(z.int()) }) }))))
  return { app, lines }
}

/** A request that came over a socket, as the server hands it on. */
function over(remoteAddress: string, more: { rawHeaders?: string[]; encrypted?: boolean } = {}) {
  const { rawHeaders = [], encrypted = false } = more
  const incoming = { socket: { remoteAddress, encrypted }, rawHeaders } as unknown as IncomingMessage
  return { incoming, outgoing: {} as ServerResponse }
}

const json = (text: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: text })

describe('failures as answers', () => {
  test('U25: a bug says nothing but an id, which is in the log with the reason', async () => {
    const { app, lines } = makeApp()
    const answer = await app.request('/bug')
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
    expect(text).not.toMatch(/secret|home|select|at /)
    const { requestId } = JSON.parse(text) as { requestId: string }
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(requestId)
    expect(lines[0]).toContain('secret')
  })

  test('an expected failure carries its code and, where a retry makes sense, when', async () => {
    const answer = await makeApp().app.request('/full')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.json()).toMatchObject({
      code: 'overloaded',
      status: 503,
      type: 'urn:satker:problem:overloaded',
    })
  })

  test.each(['/nothing', '/%00', '/..%2fetc%2fpasswd', '/%2e%2e%252f', '/a//b'])(
    'T19: %s is a problem document',
    async (path) => {
      const answer = await makeApp().app.request(path)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ code: 'no_such_address' })
    },
  )

  test('T17: another method is told which ones there are', async () => {
    const answer = await makeApp().app.request('/json', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
    expect(await answer.json()).toMatchObject({ code: 'method_not_allowed' })
  })

  test('bad fields are named by path and with stable codes, and nothing that was sent comes back', async () => {
    const answer = await makeApp().app.request('/json', json('{"a":{"b":[1,"geheim",2.5]}}'))
    const text = await answer.text()
    expect(answer.status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({
      code: 'bad_fields',
      fields: [
        { path: 'a.b[1]', code: 'wrong_type' },
        { path: 'a.b[2]', code: 'wrong_type' },
      ],
    })
    expect(text).not.toContain('geheim')
    const missing = await makeApp().app.request('/json', json('{"a":{}}'))
    expect(await missing.json()).toMatchObject({ fields: [{ path: 'a.b', code: 'required' }] })
  })

  test('bad JSON is named with its position', async () => {
    const answer = await makeApp().app.request('/json', json('{"a":tru}'))
    expect(await answer.json()).toMatchObject({ status: 400, code: 'bad_json', details: { position: 5 } })
  })
})

describe('types of bodies', () => {
  test.each([
    ['application/json', undefined, 200],
    ['application/json; charset=utf-8', undefined, 200],
    ['application/json; charset="UTF-8"', undefined, 200],
    ['application/json; charset=utf-16', undefined, 415],
    ['text/plain', undefined, 415],
    ['multipart/form-data; boundary=x', undefined, 415],
    ['', undefined, 415],
    ['application/json', 'gzip', 415],
  ])('%j with encoding %j answers %d', async (type, encoding, status) => {
    const headers = { ...(type ? { 'content-type': type } : {}), ...(encoding ? { 'content-encoding': encoding } : {}) }
    const body = Buffer.from('{"a":{"b":[]}}')
    const answer = await makeApp().app.request('/json', { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
  })

  test('a body past its limit is refused, declared or not', async () => {
    const { app } = makeApp()
    const post = (body: string, headers = {}) => app.request('/body', { method: 'POST', body, headers })
    expect((await post('0123456789')).status).toBe(200)
    expect((await post('0123456789x')).status).toBe(413)
    expect((await post('x', { 'content-length': '11' })).status).toBe(413)
  })
})

describe('who asks', () => {
  const peerOver = async (address: string, headers: Record<string, string>, trustedProxies: string[] = []) => {
    const { app } = makeApp({ trustedProxies, publicUrl: null })
    const secure = over(address, { encrypted: true })
    const answer = await app.request('/peer', { headers }, secure)
    return (await answer.json()) as { address: string; encrypted: boolean; loopback: boolean }
  }

  test('T22: a forwarded address from anybody is ignored', async () => {
    const peer = await peerOver('203.0.113.9', { 'x-forwarded-for': '10.0.0.1', 'x-real-ip': '10.0.0.1' })
    expect(peer.address).toBe('203.0.113.9')
  })

  test('from a trusted proxy the last address that no trusted proxy has is believed', async () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.1.2.3' }
    expect((await peerOver('::ffff:10.0.0.7', headers, ['10.0.0.0/8'])).address).toBe('203.0.113.9')
    expect((await peerOver('10.0.0.7', { 'x-forwarded-for': 'nonsense' }, ['10.0.0.7'])).address).toBe('10.0.0.7')
  })

  test('this machine is known as loopback, but not through a proxy', async () => {
    expect(await peerOver('::1', {})).toMatchObject({ address: '::1', loopback: true })
    expect((await peerOver('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, ['127.0.0.1'])).loopback).toBe(false)
  })
})

describe('guards', () => {
  test.each([
    ['localhost', 200],
    ['127.0.0.1:8080', 200],
    ['[::1]:8080', 200],
    ['satker.example.id', 200],
    ['SATKER.example.id:443', 200],
    ['lain.example.id', 200],
    ['evil.example', 421],
    ['satker.example.id.evil.example', 421],
  ])('T23: host %s answers %d', async (host, status) => {
    const { app } = makeApp({ publicUrl: 'http://satker.example.id', allowedHosts: ['lain.example.id'] })
    expect((await app.request(`http://${host}/peer`, { headers: { host } })).status).toBe(status)
  })

  test('T23: a request line that names another host than the header is refused', async () => {
    const answer = await makeApp().app.request('http://evil.example/peer', { headers: { host: 'localhost' } })
    expect(answer.status).toBe(421)
  })

  test('T18: more than a hundred headers are refused', async () => {
    const rawHeaders = Array.from({ length: 202 }, () => 'x')
    const answer = await makeApp().app.request('/peer', {}, over('127.0.0.1', { rawHeaders }))
    expect([answer.status, await answer.json()]).toMatchObject([431, { code: 'too_many_headers' }])
  })

  test('T21: over plain HTTP from elsewhere, pages are sent to HTTPS and machines are refused', async () => {
    const { app } = makeApp({ publicUrl: 'https://satker.example.id' })
    const host = 'http://satker.example.id'
    const page = await app.request(`${host}/page?a=1`, {}, over('203.0.113.9'))
    expect([page.status, page.headers.get('location')]).toEqual([308, 'https://satker.example.id/page?a=1'])
    const form = await app.request(`${host}/json`, json('{}'), over('203.0.113.9'))
    expect([form.status, await form.json()]).toMatchObject([403, { code: 'https_required' }])
    expect((await app.request(`${host}/v1/time`, {}, over('203.0.113.9'))).status).toBe(403)
    expect((await app.request(`${host}/page`, {}, over('203.0.113.9', { encrypted: true }))).status).toBe(200)
  })

  test('T21: behind a trusted proxy its word about HTTPS counts', async () => {
    const { app } = makeApp({ publicUrl: 'https://satker.example.id', trustedProxies: ['10.0.0.7'] })
    const asked = (proto: string) =>
      app.request('http://satker.example.id/page', { headers: { 'x-forwarded-proto': proto } }, over('10.0.0.7'))
    expect([(await asked('https')).status, (await asked('http')).status]).toEqual([200, 308])
  })
})

test('a page may load only what is its own, and each answer has a nonce of its own', async () => {
  const { app } = makeApp()
  const policies = []
  for (let times = 0; times < 2; times++)
    policies.push((await app.request('/page')).headers.get('content-security-policy'))
  expect(policies[0]).toMatch(/default-src 'none'.*script-src 'self' 'nonce-.+'.*frame-ancestors 'none'/)
  expect(policies[0]).not.toBe(policies[1])
})

test('a limit counts each key by itself and says how long to wait', () => {
  const limit = windowLimit(2, 60_000)
  expect([1, 2, 3].map(() => limit.take('a', 30_000))).toEqual([null, null, 30])
  expect(limit.take('b', 30_000)).toBeNull()
  expect(limit.take('a', 60_000)).toBeNull()
})

test('paths are written as a person would', () => {
  expect(jsonPath(['slots', 2, 'screen', 'minutes'])).toBe('slots[2].screen.minutes')
  expect([joinPath('main', '[0].a'), joinPath('main', 'a'), joinPath('', 'a'), joinPath('main', '')]).toEqual([
    'main[0].a',
    'main.a',
    'a',
    'main',
  ])
})
