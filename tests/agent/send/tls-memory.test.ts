import { createServer, type Server, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { openLink } from '../../../agent/send/link.ts'
import { tlsMemory } from '../../../agent/send/tls-memory.ts'
import { expiredCertificate, goodCertificate, otherNameCertificate, testKey } from '../support/certificates.ts'

const dayMs = 86_400_000
const startMs = Date.parse('2026-11-24T08:00:00Z')

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map(stop))
})

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** A TLS server that writes down which connections resumed. */
async function serve(cert: string, more: ServerOptions & { port?: number; answers?: () => boolean } = {}) {
  const resumed: boolean[] = []
  const { port: wanted = 0, answers = () => true, ...options } = more
  const server = createServer({ key: testKey, cert, ...options }, (request, response) => {
    resumed.push((request.socket as TLSSocket).isSessionReused())
    if (answers()) response.end('{}')
    else request.socket.destroy()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, resumed, server }
}

/** An agent's tries, each over a link of its own. */
function tries(ca = goodCertificate) {
  const memory = tlsMemory()
  const at = { nowMs: startMs }
  return {
    at,
    async try(port: number, own: { ca?: string; host?: string } = {}) {
      const url = `https://${own.host ?? 'localhost'}:${port}`
      const resume = { memory, nowMs: () => at.nowMs }
      const link = openLink({ url, ca: own.ca ?? ca, timeoutMs: 2_000, resume })
      try {
        return await link.exchange({ method: 'GET', path: '/v1/time' })
      } finally {
        link.close()
      }
    },
  }
}

describe.each(['TLSv1.3', 'TLSv1.2'] as const)('a session of %s', (maxVersion) => {
  test('is resumed by the tries that follow', async () => {
    const { port, resumed } = await serve(goodCertificate, { maxVersion })
    const agent = tries()
    for (let number = 0; number < 4; number++) expect((await agent.try(port)).answer?.status).toBe(200)
    expect(resumed).toEqual([false, true, true, true])
  })

  test('is of no use to a server with another certificate at the same address (A23)', async () => {
    for (const [cert, detail] of [
      [otherNameCertificate, 'ERR_TLS_CERT_ALTNAME_INVALID'],
      [expiredCertificate, 'CERT_HAS_EXPIRED'],
    ] as const) {
      const first = await serve(goodCertificate, { maxVersion })
      const agent = tries(goodCertificate + cert)
      expect((await agent.try(first.port)).answer?.status).toBe(200)
      await stop(first.server)
      const second = await serve(cert, { maxVersion, port: first.port })
      for (let again = 0; again < 2; again++)
        expect(await agent.try(first.port)).toMatchObject({ answer: null, failure: 'tls', detail })
      expect(second.resumed).toEqual([])
    }
  })

  test('of a server whose certificate was refused is never resumed', async () => {
    const { port, resumed } = await serve(otherNameCertificate, { maxVersion })
    const agent = tries(otherNameCertificate)
    for (let number = 0; number < 3; number++) expect(await agent.try(port)).toMatchObject({ failure: 'tls' })
    expect(resumed).toEqual([])
  })
})

describe('a whole handshake is made again', () => {
  test('a day after the certificate was last seen, however often the session was resumed meanwhile', async () => {
    const { port, resumed } = await serve(goodCertificate)
    const agent = tries()
    for (const hours of [0, 12, 23, 24, 25]) {
      agent.at.nowMs = startMs + (hours * dayMs) / 24
      await agent.try(port)
    }
    expect(resumed).toEqual([false, true, true, false, true])
  })

  test('once the certificate has run out, and when the clock was set back', async () => {
    const memory = tlsMemory()
    const kept = { server: 's', session: Buffer.from('x'), verifiedAtMs: 1_000, validFromMs: 500, validToMs: 5_000 }
    const recalled = (nowMs: number, server = 's') => {
      memory.keep(kept)
      return memory.recall(server, nowMs) !== null
    }
    expect([1_000, 4_999, 5_000, 999].map((nowMs) => recalled(nowMs))).toEqual([true, true, false, false])
    expect(recalled(1_000, 'another')).toBe(false)
  })

  test('for another host name and for another authority', async () => {
    const { port, resumed } = await serve(goodCertificate)
    const agent = tries()
    await agent.try(port)
    await agent.try(port, { host: '127.0.0.1' })
    await agent.try(port, { host: '127.0.0.1', ca: `${goodCertificate}\n` })
    expect(resumed).toEqual([false, false, false])
    expect(await agent.try(port, { host: '127.0.0.1', ca: otherNameCertificate })).toMatchObject({ failure: 'tls' })
  })

  test('after a connection that failed', async () => {
    let answers = true
    const { port, resumed } = await serve(goodCertificate, { answers: () => answers })
    const agent = tries()
    await agent.try(port)
    answers = false
    expect(await agent.try(port)).toMatchObject({ failure: 'tcp' })
    answers = true
    await agent.try(port)
    expect(resumed).toEqual([false, true, false])
  })
})

test('a server that forgets sessions is talked to all the same', async () => {
  const first = await serve(goodCertificate)
  const agent = tries()
  await agent.try(first.port)
  await stop(first.server)
  const second = await serve(goodCertificate, { port: first.port })
  expect((await agent.try(first.port)).answer?.status).toBe(200)
  expect((await agent.try(first.port)).answer?.status).toBe(200)
  expect(second.resumed).toEqual([false, true])
})
