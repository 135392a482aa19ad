import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gatewayHash } from '../../../agent/record/gateway.ts'
import { runOnce } from '../../../agent/run/agent.ts'
import { enrolAgent } from '../../../agent/run/enrol.ts'
import { readStatus } from '../../../agent/run/status.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import { expiredCertificate, testKey } from '../support/certificates.ts'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { problem } from '../support/peer.ts'
import type { Override } from '../support/peer.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const day = 24 * hour
const status = () => readStatus(world.folder, realDisk)
const onReports = (reply: ReturnType<Override>) => (): void => {
  world.peer.override = ({ path }) => (path === '/v1/reports' ? reply : undefined)
}
const contractAgain = (): void => {
  world.peer.override = () => undefined
}
async function once(): Promise<string> {
  world.machine.pass(15 * minute)
  return runOnce(world.options)
}

describe('enrolment', () => {
  test('proves the key, sends hints and marks a plain http device insecure', async () => {
    await world.enrol()
    expect(world.peer.enrolments[0]).toMatchObject({ token: 'TOKEN', deviceId: null, insecure: true })
    expect(world.peer.enrolments[0]?.hints.serial).toBe('SN-1')
    expect(status()).toMatchObject({ enrolled: true, insecure: true, unit: { code: '001' } })
  })

  test('http:// is refused without the test switch, and so is anything that is no web address (A22)', async () => {
    const ask = (url: string) => enrolAgent({ ...world.options, allowHttp: false }, { url, token: 'T' })
    expect(await ask(world.peer.url)).toEqual({ kind: 'insecure' })
    for (const url of ['ftp://satker.example', 'satker', 'https://orang:sandi@satker.example']) {
      expect(await ask(url)).toEqual({ kind: 'bad-url' })
    }
    expect(world.peer.requests).toEqual([])
  })

  test('an http:// server of an earlier test is not talked to once the switch is gone', async () => {
    await world.enrol()
    const asked = world.peer.requests.length
    expect(await runOnce({ ...world.options, allowHttp: false })).toBe('idle')
    expect(world.peer.requests).toHaveLength(asked)
  })

  test('where the server refuses the token, its code is told and no token is kept', async () => {
    world.peer.override = () => problem(401, 'token_expired')
    const refused = await enrolAgent(world.options, { url: world.peer.url, token: 'OLD' })
    expect(refused).toEqual({ kind: 'refused', code: 'token_expired' })
    contractAgain()
    expect(await once()).toBe('idle')
  })

  test('where the server cannot be reached the token waits and the running agent enrols', async () => {
    world.peer.override = () => null
    const later = await enrolAgent(world.options, { url: world.peer.url, token: 'TOKEN' })
    expect(later).toEqual({ kind: 'later', failure: 'tcp' })
    contractAgain()
    expect(await once()).toBe('acknowledged')
    expect(status().enrolled).toBe(true)
  })
})

describe('a report that was not acknowledged', () => {
  test('in the same quarter goes out again with the same rev and bytes, and is stored once (P16)', async () => {
    await world.enrol()
    onReports(null)()
    expect(await once()).toBe('failed')
    contractAgain()
    world.machine.pass(minute)
    expect(await runOnce(world.options)).toBe('acknowledged')
    expect(world.peer.reports[0]?.main.rev).toBe(1)
    expect(world.peer.rows.size).toBe(1)
  })

  test('an answer that was lost on the way changes nothing: the next rev supersedes it', async () => {
    await world.enrol()
    world.peer.override = ({ path, received }) => {
      if (path !== '/v1/reports' || !received) return undefined
      world.peer.rows.set(`${received.main.chain} ${received.main.utcDay}`, received)
      return null
    }
    expect(await once()).toBe('failed')
    contractAgain()
    expect(await once()).toBe('acknowledged')
    expect(world.peer.reports.at(-1)?.main.rev).toBe(2)
  })

  test('a captive portal acknowledges nothing and is named', async () => {
    await world.enrol()
    world.peer.override = () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Masuk</html>' })
    expect(await once()).toBe('failed')
    expect(status()).toMatchObject({ acknowledgedAtMs: null, failure: { kind: 'portal' }, waitingDays: 1 })
    contractAgain()
    await once()
    const [report] = world.peer.reports
    expect(report?.main.link).toMatchObject({ tried: 1, reached: 0, failures: { portal: 1 } })
  })

  test('the test switch is no excuse: a certificate that is not valid is not talked to (A23)', async () => {
    const server = createTlsServer({ key: testKey, cert: expiredCertificate }, (_, response) => response.end())
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve())
    })
    const url = `https://localhost:${(server.address() as AddressInfo).port}`
    const options = { ...world.options, ca: expiredCertificate, allowHttp: false }
    expect(await enrolAgent(options, { url, token: 'T' })).toEqual({ kind: 'later', failure: 'tls' })
    expect(await runOnce(options)).toBe('failed')
    expect(status()).toMatchObject({ failure: { kind: 'tls', detail: 'CERT_HAS_EXPIRED' }, clock: 'wrong' })
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('what the server says about this laptop', () => {
  test('revoked: it stops sending, keeps its spool and says so (A14)', async () => {
    await world.enrol()
    onReports(problem(403, 'device_revoked'))()
    await once()
    const asked = world.peer.requests.length
    expect(await once()).toBe('idle')
    expect(world.peer.requests).toHaveLength(asked)
    expect(status()).toMatchObject({ enrolment: 'revoked', waitingDays: 1, refusal: { code: 'device_revoked' } })
    contractAgain()
    await world.enrol()
    expect(await once()).toBe('acknowledged')
  })

  test('unknown: a new enrolment asks with the same id and key', async () => {
    await world.enrol()
    onReports(problem(401, 'device_unknown'))()
    expect(await once()).toBe('reached')
    expect(status()).toMatchObject({ enrolment: 'unknown', enrolled: false, waitingDays: 1 })
    contractAgain()
    await world.enrol()
    const [first, second] = world.peer.enrolments
    expect(second?.publicKey).toBe(first?.publicKey)
    expect(second?.deviceId).toBe('01890000-0000-7000-8000-000000000001')
    expect(await once()).toBe('acknowledged')
  })

  test('a clone: a new key and a new chain, then a person enrols it anew', async () => {
    await world.enrol()
    await once()
    onReports(problem(409, 'enrol_anew'))()
    await once()
    expect(status()).toMatchObject({ enrolment: 'anew', deviceId: null })
    contractAgain()
    expect(await once()).toBe('idle')
    await world.enrol()
    const [first, second] = world.peer.enrolments
    expect(second?.publicKey).not.toBe(first?.publicKey)
    expect(second?.deviceId).toBeNull()
    expect(await once()).toBe('acknowledged')
    const chains = new Set(world.peer.reports.map((report) => report.main.chain))
    expect(chains.size).toBe(2)
  })
})

describe('a refused report', () => {
  test('is set aside, counted once a day, and never blocks the next (C05)', async () => {
    await world.enrol()
    await once()
    world.machine.pass(day)
    world.peer.override = ({ received }) => (received?.main.sealed ? problem(400, 'too_old') : undefined)
    expect(await once()).toBe('acknowledged')
    expect(status()).toMatchObject({ refused: 1, waitingDays: 0, refusal: { status: 400, code: 'too_old' } })
    const sealed = world.peer.requests.length
    await once()
    expect(world.peer.requests.slice(sealed)).toEqual(['GET /v1/time', 'POST /v1/reports'].slice(1))
  })

  test('today’s goes on with higher revs', async () => {
    await world.enrol()
    await once()
    onReports(problem(400, 'invalid'))()
    await once()
    await once()
    expect(status().refused).toBe(1)
    contractAgain()
    expect(await once()).toBe('acknowledged')
    expect(world.peer.reports.at(-1)?.main).toMatchObject({ rev: 4, spool: { refused: 1 } })
  })

  test('of a newer schema than the server knows is kept (S10)', async () => {
    await world.enrol()
    onReports(problem(400, 'schema_too_new'))()
    await once()
    expect(status()).toMatchObject({ refused: 0, waitingDays: 1 })
  })
})

describe('a fork', () => {
  test('begins a new chain in which today is filed again', async () => {
    await world.enrol()
    await once()
    onReports(problem(409, 'chain_fork'))()
    await once()
    contractAgain()
    expect(await once()).toBe('acknowledged')
    const [first, last] = [world.peer.reports[0], world.peer.reports.at(-1)]
    expect(last?.main.chain).not.toBe(first?.main.chain)
    expect(last?.main).toMatchObject({ rev: 1, prev: null, utcDay: first?.main.utcDay })
  })

  test('sealed days that wait are filed again in the new chain, in order, with their facts unchanged', async () => {
    await world.enrol()
    world.peer.override = () => null
    for (let at = 0; at < 3; at++) {
      await once()
      world.machine.pass(day)
    }
    onReports(problem(409, 'chain_fork'))()
    await once()
    contractAgain()
    expect(await once()).toBe('acknowledged')
    const rows = [...world.peer.rows.values()].sort((a, b) => (a.main.utcDay < b.main.utcDay ? -1 : 1))
    expect(rows.map((row) => row.main.utcDay)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'])
    expect(new Set(rows.map((row) => row.main.chain)).size).toBe(1)
    expect(rows.map((row) => row.main.prev)).toEqual([null, ...rows.slice(0, 3).map((row) => row.hash)])
  })
})

describe('what the server holds', () => {
  test('a higher rev than ours means our spool is an older copy: a new chain files the day again', async () => {
    await world.enrol()
    await once()
    world.peer.override = ({ received }) => {
      const answer = { accepted: true, duplicate: true, hash: received?.hash, need: [] }
      const have = {
        chain: received?.main.chain,
        utcDay: received?.main.utcDay,
        rev: 90,
        hash: 'f'.repeat(64),
        missing: [],
      }
      return received ? { status: 202, body: { ...answer, have, serverTimeMs: world.machine.trueMs } } : undefined
    }
    await once()
    contractAgain()
    expect(await once()).toBe('acknowledged')
    const chains = world.peer.reports.map((report) => report.main.chain)
    expect(chains.at(-1)).not.toBe(chains[0])
    expect(world.peer.reports.at(-1)?.main.rev).toBe(1)
  })

  test('days that a restored server lost are sent again as long as they are held (D12)', async () => {
    await world.enrol()
    await once()
    world.machine.pass(day)
    await once()
    const sealed = world.peer.reports.find((report) => report.main.sealed)
    for (const [name, row] of world.peer.rows) if (row.main.sealed) world.peer.rows.delete(name)
    await once()
    const again = world.peer.reports.filter((report) => report.main.sealed)
    expect(again).toHaveLength(2)
    expect(again[1]?.bytes).toBe(sealed?.bytes)
  })

  test('a moved device hashes its networks with the new key', async () => {
    await world.enrol()
    await once()
    const newKey = Buffer.alloc(32, 9).toString('base64url')
    world.peer.override = ({ received }) => {
      if (!received) return undefined
      const { main, hash } = received
      const have = { chain: main.chain, utcDay: main.utcDay, rev: main.rev, hash, missing: [] }
      return {
        status: 202,
        body: { accepted: true, hash, need: [], have, networkKey: newKey, serverTimeMs: 0, window: world.peer.window },
      }
    }
    await world.run(40 * minute)
    contractAgain()
    await world.run(40 * minute)
    expect(world.peer.reports.at(-1)?.quarters.networks?.hashes).toEqual([gatewayHash('192.0.2.1', newKey)])
  })
})

describe('pace', () => {
  test('Retry-After is obeyed, and the quarters skipped for it are not counted as tried', async () => {
    await world.enrol()
    let refusals = 0
    world.peer.override = ({ path }) => {
      if (path !== '/v1/reports' || refusals > 0) return undefined
      refusals++
      return problem(503, 'busy', { 'retry-after': '3600' })
    }
    await world.run(3 * hour)
    const quarters = world.peer.reports.at(-1)?.main.link
    expect(quarters?.tried).toBeLessThanOrEqual(9)
    expect(quarters?.tried).toBeGreaterThanOrEqual(7)
    expect(quarters?.reached).toBe(quarters?.tried)
  })
})

describe('return after an absence', () => {
  test('the newest day goes first, then the rest from old to new (C03, C04)', async () => {
    await world.enrol()
    world.peer.override = () => null
    for (let at = 0; at < 5; at++) {
      await once()
      world.machine.pass(day)
    }
    contractAgain()
    await once()
    expect(world.peer.reports.map((report) => report.main.utcDay)).toEqual([
      '2026-11-07',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
    ])
    expect(status().waitingDays).toBe(0)
  })
})
