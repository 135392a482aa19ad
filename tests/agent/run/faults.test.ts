import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countQuarters, decodeBitmap } from '../../../agent/contract/quarters.ts'
import { decodeEnvelopes } from '../../../agent/contract/wire.ts'
import { takeLock } from '../../../agent/lock.ts'
import { cutForExport, runAgent, runOnce, withAgent } from '../../../agent/run/agent.ts'
import { exportBytes, exportRequestPath } from '../../../agent/run/export.ts'
import { readStatus, statusLines } from '../../../agent/run/status.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import { texts } from '../../../agent/texts.ts'
import { problem } from '../support/peer.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const day = 24 * hour
const status = () => readStatus(world.folder, realDisk)
const bits = (text: string | null | undefined) => countQuarters(decodeBitmap(text ?? '') ?? new Uint8Array())

describe('a server that is away', () => {
  test('loses no quarter: after ten hours the day is told whole, with its failed tries', async () => {
    await world.enrol()
    await world.run(hour)
    world.peer.override = () => null
    await world.run(10 * hour)
    world.peer.override = () => undefined
    await world.run(hour)
    const last = world.peer.reports.at(-1)
    expect(last?.main.slots.map((slot) => slot.screen?.minutes ?? 0).reduce((sum, each) => sum + each)).toBeGreaterThan(
      11.7 * 60,
    )
    expect(bits(last?.quarters.observed)).toBeGreaterThanOrEqual(47)
    expect(last?.main.link?.failures.tcp).toBeGreaterThanOrEqual(39)
    expect(bits(last?.quarters.linked)).toBeLessThanOrEqual(9)
  })

  test('an agent that never reached it places its days once it does', async () => {
    await world.enrol()
    world.machine.clockErrorMs = -10 * 365 * day
    world.peer.override = () => null
    await world.run(30 * hour)
    expect(status()).toMatchObject({ waitingDays: 2, clock: 'unverified' })
    world.peer.override = () => undefined
    await world.run(30 * minute)
    expect([...world.peer.rows.values()].map((row) => row.main.utcDay).sort()).toEqual(['2026-11-02', '2026-11-03'])
    const clock = world.peer.reports.at(-1)?.main.clock
    expect(clock?.verified).toBe(true)
    expect(Math.abs((clock?.offsetMs ?? 0) - 10 * 365 * day)).toBeLessThan(100)
  })
})

describe('a collector', () => {
  test('that hangs does not stop the rest (P10)', async () => {
    await world.enrol()
    await world.run(hour)
    const before = world.peer.reports.length
    world.options.collectors.moment = () => new Promise(() => undefined)
    await world.run(2 * hour)
    expect(world.peer.reports.length).toBeGreaterThanOrEqual(before)
    expect(status().failure).toBeNull()
  })

  test('that breaks its promise and throws does not end the agent, which goes on with the sections it knows (P11)', async () => {
    await world.enrol()
    const known = await withAgent(world.options, (agent) => Promise.resolve(agent.state.sections))
    world.options.collectors.inventory = () => Promise.reject(new Error('bad'))
    world.options.collectors.history = () => Promise.reject(new Error('bad'))
    expect(await world.run(hour)).toBe('stopped')
    expect(world.peer.reports.at(-1)?.main.sections).toEqual(known)
  })

  test('inventory that hangs holds the first report back for a minute, no longer', async () => {
    await world.enrol()
    world.options.collectors.inventory = () => new Promise(() => undefined)
    await world.run(5 * minute)
    expect(world.peer.reports).toHaveLength(1)
  })

  test('problems travel with the report', async () => {
    await world.enrol()
    world.machine.facts = { problems: [{ part: 'quarters.screen', reason: 'no-source', detail: null }] }
    await runOnce(world.options)
    expect(world.peer.reports[0]?.main.problems).toEqual(world.machine.facts.problems)
  })
})

describe('a full disk', () => {
  test('stops the spool above the last 500 MB and says so later (P08)', async () => {
    await world.enrol()
    await world.run(30 * minute)
    const files = () => readdirSync(world.folder, { recursive: true }).length
    const before = files()
    let freeBytes = 400 * 1024 * 1024
    world.options.disk = { ...realDisk, freeBytes: () => freeBytes }
    const sent = world.peer.reports.length
    await world.run(hour)
    expect(world.peer.reports).toHaveLength(sent)
    expect(files()).toBeLessThanOrEqual(before)
    const rounds = world.machine.clock.nowMs() + hour
    world.machine.collectors.moment = ((moment) => () => {
      if (world.machine.trueMs > rounds) freeBytes = 10 ** 12
      return moment()
    })(world.machine.collectors.moment)
    await world.run(2 * hour)
    const last = world.peer.reports.at(-1)
    expect(last?.main.problems.map((each) => each.part)).toContain('spool.disk')
    expect(last?.main.slots[0]?.screen?.minutes).toBeGreaterThan(120)
  })

  test('a disk that fails while it writes does not end the agent', async () => {
    await world.enrol()
    let failing = false
    const full = (path: string, bytes: Uint8Array) => {
      if (!failing) {
        realDisk.writeSynced(path, bytes)
        return
      }
      throw Object.assign(new Error('ENOSPC'), { syscall: 'write', code: 'ENOSPC' })
    }
    world.options.disk = { ...realDisk, writeSynced: full }
    const { moment } = world.machine.collectors
    const startMs = world.machine.trueMs
    world.machine.collectors.moment = () => {
      failing = world.machine.trueMs > startMs + 30 * minute && world.machine.trueMs < startMs + 90 * minute
      return moment()
    }
    expect(await world.run(3 * hour)).toBe('stopped')
    expect(world.peer.reports.at(-1)?.main.slots[0]?.screen?.minutes).toBeGreaterThan(150)
  })
})

describe('two agents', () => {
  test('the second one on the same folder does nothing (P17)', async () => {
    await world.enrol()
    const lock = takeLock(world.folder)
    expect(await runOnce(world.options)).toBe('locked')
    expect(await world.run(minute)).toBe('locked')
    lock?.release()
    expect(await runOnce(world.options)).toBe('acknowledged')
  })
})

describe('a stop', () => {
  test('puts the last minutes on disk', async () => {
    await world.enrol()
    await world.run(37 * minute)
    const days = await withAgent(world.options, (agent) => Promise.resolve(agent.recorder.day('2026-11-02')))
    const toMs = Math.max(...(days?.input.pieces ?? []).map((piece) => piece.toMs))
    expect(world.machine.trueMs - toMs).toBeLessThan(90_000)
  })

  test('memory above its bound ends the agent, which counts it (P12)', async () => {
    await world.enrol()
    world.options.usage = () => ({ memoryBytes: 130 * 1024 * 1024, cpuMs: 0 })
    expect(await world.run(hour)).toBe('watchdog')
    expect(status().watchdog).toBe(1)
  })

  test('software that came makes the next report name a new section', async () => {
    await world.enrol()
    await world.run(30 * minute)
    const rows = world.machine.inventory.software.rows
    world.machine.inventory = {
      ...world.machine.inventory,
      software: { ...world.machine.inventory.software, rows: [...rows, ['gimp', '3.0', null, null, 'dpkg', null]] },
    }
    await world.run(7 * hour)
    const names = new Set(world.peer.reports.map((report) => report.main.sections.software))
    expect(names.size).toBe(2)
    expect(world.peer.sections.size).toBe(4)
  })
})

describe('export', () => {
  test('strings the waiting reports together, signed, with an unverified clock; the same bytes are sent later', async () => {
    await world.enrol()
    world.peer.override = () => null
    await world.run(30 * hour)
    expect(await cutForExport(world.options)).toBe(true)
    const { bytes, days } = exportBytes(realDisk, world.folder)
    expect(days).toBe(2)
    const { envelopes, damagedAt } = decodeEnvelopes(bytes)
    expect([envelopes.length, damagedAt]).toEqual([2, null])
    world.peer.override = () => undefined
    await world.run(30 * minute)
    const sealed = world.peer.reports.find((report) => report.main.sealed)
    const exported = Buffer.concat([envelopes[0]?.main ?? Buffer.alloc(0), envelopes[0]?.quarters ?? Buffer.alloc(0)])
    expect(sealed?.bytes).toBe(exported.toString('base64'))
    expect(sealed?.main.clock.verified).toBe(false)
    expect(exportBytes(realDisk, world.folder).days).toBe(0)
  })

  test('with a clock that ran ahead does not silence the laptop until that day comes', async () => {
    await world.enrol()
    world.machine.clockErrorMs = 400 * day
    world.peer.override = () => null
    await world.run(hour)
    writeFileSync(exportRequestPath(world.folder), '')
    await world.run(26 * hour)
    writeFileSync(exportRequestPath(world.folder), '')
    await world.run(5 * minute)
    expect(exportBytes(realDisk, world.folder).days).toBe(2)
    world.peer.override = () => undefined
    await world.run(2 * hour)
    const last = world.peer.reports.at(-1)
    expect(last?.main).toMatchObject({ utcDay: '2026-11-03', prev: null })
    expect(last?.main.slots[0]?.screen?.minutes).toBeGreaterThan(90)
    expect(world.peer.reports.every((report) => report.main.utcDay < '2026-11-04')).toBe(true)
  })

  test('a running agent answers a request for it within a minute', async () => {
    await world.enrol()
    world.peer.override = () => null
    await world.run(20 * minute)
    writeFileSync(exportRequestPath(world.folder), '')
    await world.run(2 * minute)
    expect(readdirSync(world.folder)).not.toContain('export-request')
    expect(exportBytes(realDisk, world.folder).days).toBe(1)
  })
})

describe('status', () => {
  test('of a laptop that is not enrolled says so in Indonesian and English', () => {
    expect(statusLines(status(), texts.id).join('\n')).toContain('belum terdaftar')
    expect(statusLines(status(), texts.en).join('\n')).toContain('not enrolled')
  })

  test('tells why nothing is linked, and what the server said', async () => {
    await world.enrol()
    world.peer.override = ({ path }) => (path === '/v1/reports' ? problem(403, 'device_revoked') : undefined)
    await runOnce(world.options)
    const lines = statusLines(status(), texts.id).join('\n')
    expect(lines).toContain('dicabut oleh admin')
    expect(lines).toContain('403 device_revoked')
    world.peer.override = () => undefined
  })

  test('changes nothing in the folder it reads', async () => {
    await world.enrol()
    await runOnce(world.options)
    const listing = () =>
      readdirSync(world.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')])
    const before = listing()
    status()
    expect(listing()).toEqual(before)
  })
})

describe('a whole run', () => {
  test('that is stopped before it began ends at once', async () => {
    await world.enrol()
    const stop = new AbortController()
    stop.abort()
    expect(await runAgent({ ...world.options, signal: stop.signal })).toBe('stopped')
  })
})
