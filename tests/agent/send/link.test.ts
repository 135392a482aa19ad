import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server as TcpServer } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { failureOf, looksLikeWrongClock } from '../../../agent/send/failure.rules.ts'
import type { Exchanged } from '../../../agent/send/link.ts'
import { openLink } from '../../../agent/send/link.ts'
import { expiredCertificate, goodCertificate, otherNameCertificate, testKey } from '../support/certificates.ts'

const servers: (Server | TcpServer)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function listen(server: Server | TcpServer): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return (server.address() as AddressInfo).port
}

const serve = async (listener: RequestListener) => `http://127.0.0.1:${await listen(createServer(listener))}`
const serveTls = async (cert: string) =>
  `https://localhost:${await listen(createTlsServer({ key: testKey, cert }, (_, response) => response.end('{}')))}`

async function get(url: string, options: { ca?: string; timeoutMs?: number } = {}): Promise<Exchanged> {
  const link = openLink({ url, ca: options.ca ?? null, timeoutMs: options.timeoutMs ?? 2_000 })
  try {
    return await link.exchange({ method: 'GET', path: '/v1/time' })
  } finally {
    link.close()
  }
}

describe('an answer', () => {
  test('comes back with status, type, Retry-After and body, its time and its bytes', async () => {
    const url = await serve((_, response) => {
      response
        .writeHead(503, { 'content-type': 'application/problem+json; charset=utf-8', 'retry-after': '7' })
        .end('{}')
    })
    const { answer, sentBytes } = await get(url)
    expect(answer).toMatchObject({ status: 503, contentType: 'application/problem+json', retryAfter: '7' })
    expect(sentBytes).toBeGreaterThan(20)
  })

  test('a path under a prefix is kept', async () => {
    const url = await serve((request, response) => {
      response.end(request.url)
    })
    expect((await get(`${url}/satker/`)).answer?.body.toString()).toBe('/satker/v1/time')
  })

  test('a redirect is not followed (P13)', async () => {
    const asked: string[] = []
    const elsewhere = await serve((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    const url = await serve((_, response) => {
      response.writeHead(307, { location: `${elsewhere}/lain` }).end()
    })
    expect((await get(url)).answer?.status).toBe(307)
    expect(asked).toEqual([])
  })

  test('larger than 64 KiB is cut off and taken for a portal', async () => {
    const url = await serve((_, response) => {
      response.end(Buffer.alloc(70_000))
    })
    expect(await get(url)).toMatchObject({ answer: null, failure: 'portal' })
  })

  test('a proxy named in the environment is not used', async () => {
    const asked: string[] = []
    const proxy = await serve((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'ALL_PROXY']) vi.stubEnv(name, proxy)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const url = await serve((_, response) => {
      response.end('{}')
    })
    expect((await get(url)).answer?.body.toString()).toBe('{}')
    expect(asked).toEqual([])
  })
})

describe('why a server was not reached', () => {
  test('nobody listens', async () => {
    const port = await listen(createTcpServer())
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect(await get(`http://127.0.0.1:${port}`)).toMatchObject({ failure: 'tcp', detail: 'ECONNREFUSED' })
  })

  test('the connection is cut', async () => {
    const port = await listen(createTcpServer((socket) => socket.destroy()))
    expect(await get(`http://127.0.0.1:${port}`)).toMatchObject({ failure: 'tcp' })
  })

  test('the name does not exist', async () => {
    expect(await get('http://satker.invalid')).toMatchObject({ failure: 'dns' })
  })

  test('no answer in time', async () => {
    const sockets = new Set<{ destroy: () => void }>()
    const port = await listen(createTcpServer((socket) => sockets.add(socket)))
    expect(await get(`http://127.0.0.1:${port}`, { timeoutMs: 100 })).toMatchObject({ failure: 'timeout' })
    for (const socket of sockets) socket.destroy()
  })

  test('an answer that stops halfway', async () => {
    const url = await serve((_, response) => {
      response.writeHead(202, { 'content-length': '100' })
      response.write('{"hash"')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await get(url)).toMatchObject({ answer: null, failure: 'tcp' })
  })

  test('a certificate that is expired, of another name or of an unknown authority (A23)', async () => {
    const expired = await get(await serveTls(expiredCertificate), { ca: expiredCertificate })
    expect(expired).toMatchObject({ failure: 'tls', detail: 'CERT_HAS_EXPIRED' })
    const other = await get(await serveTls(otherNameCertificate), { ca: otherNameCertificate })
    expect(other).toMatchObject({ failure: 'tls', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    expect(await get(await serveTls(goodCertificate))).toMatchObject({ failure: 'tls' })
  })

  test('a certificate of a named authority is accepted', async () => {
    expect((await get(await serveTls(goodCertificate), { ca: goodCertificate })).answer?.status).toBe(200)
  })

  test('HTTP where TLS is expected', async () => {
    const url = await serve((_, response) => response.end())
    expect(await get(url.replace('http:', 'https:'))).toMatchObject({ failure: 'tls' })
  })

  test.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ENETUNREACH', 'no-route'],
    ['EHOSTUNREACH', 'no-route'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_NOT_YET_VALID', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['ECONNRESET', 'tcp'],
    ['SOMETHING_NEW', 'tcp'],
  ])('%s is %s', (code, kind) => {
    expect(failureOf(code)).toBe(kind)
  })

  test('certificate dates that do not fit may be the laptop’s own clock (C01)', () => {
    expect(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED', 'ECONNRESET'].map(looksLikeWrongClock)).toEqual([
      true,
      true,
      false,
    ])
  })
})
