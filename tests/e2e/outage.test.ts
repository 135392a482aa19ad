import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countQuarters, hasQuarter } from '../../agent/contract/quarters.ts'
import { runAgent } from '../../agent/run/agent.ts'
import type { AgentOptions } from '../../agent/run/context.ts'
import { enrolAgent } from '../../agent/run/enrol.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { type Machine, makeMachine } from '../agent/support/machine.ts'
import { unsyncedDisk } from '../agent/support/world.ts'
import { hardwareOf, systemOf } from '../support/sections.ts'
import { satkerWithToken, type TestProduct, testProduct } from './product.ts'

const hourMs = 3_600_000
/** 07.00 WIB on a Monday. */
const bootedAt = '2026-11-02T00:00:00Z'

let machine: Machine
let product: TestProduct
let folder: string
let options: AgentOptions

beforeEach(async () => {
  machine = makeMachine(Date.parse(bootedAt))
  machine.inventory = { ...machine.inventory, hardware: hardwareOf(), system: systemOf() }
  product = await testProduct({ nowMs: () => machine.trueMs })
  folder = mkdtempSync(join(tmpdir(), 'satker-agent-'))
  options = {
    folder: join(folder, 'data'),
    collectors: machine.collectors,
    clock: machine.clock,
    random: () => 0.5,
    tryEveryS: null,
    ca: null,
    allowHttp: true,
    disk: unsyncedDisk,
    usage: () => ({ memoryBytes: 50_000_000, cpuMs: 0 }),
  }
  const { token } = await satkerWithToken(product)
  expect(await enrolAgent(options, { url: product.url, token })).toMatchObject({ kind: 'enrolled', state: 'active' })
})
afterEach(async () => {
  await product.cleanup()
  rmSync(folder, { recursive: true, force: true })
})

/** Lets the agent live until true time has passed by so many hours; `nap` happens once, after its first hour. */
async function live(hours: number, nap: (() => void) | null = null): Promise<void> {
  const stop = new AbortController()
  const endMs = machine.trueMs + hours * hourMs
  const napAtMs = machine.trueMs + hourMs
  let napping = nap
  const { clock } = machine
  const sleep = async (waitMs: number, signal?: AbortSignal) => {
    await clock.sleep(waitMs, signal)
    if (machine.trueMs >= napAtMs) {
      napping?.()
      napping = null
    }
    if (machine.trueMs >= endMs) stop.abort()
  }
  expect(await runAgent({ ...options, clock: { ...clock, sleep }, signal: stop.signal })).toBe('stopped')
}

async function deviceDay(day: string) {
  const { store } = product.running().deps
  await rollUp(store)
  return store.db.selectFrom('device_day').selectAll().where('day', '=', day).executeTakeFirstOrThrow()
}

const quartersOf = (bitmap: Uint8Array | null | undefined) =>
  Array.from({ length: 96 }, (_, quarter) => quarter).filter(
    (quarter) => bitmap && hasQuarter(new Uint8Array(bitmap), quarter),
  )
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('a day with the server away for three hours', () => {
  test('loses no quarter: what could not be sent is told later, and the gap itself is on record', async () => {
    await live(2)
    await product.stop()
    await live(3)
    await product.start()
    await live(3.5)
    const day = await deviceDay('2026-11-02')
    // How the try of the last quarter went is told by the next report.
    const toldOf = (bitmap: Uint8Array | null | undefined) => quartersOf(bitmap).filter((quarter) => quarter < 60)
    const wholeShift = range(28, 60)
    expect(toldOf(day.observed)).toEqual(wholeShift)
    expect(toldOf(day.awake)).toEqual(wholeShift)
    expect(toldOf(day.tried)).toEqual(wholeShift)
    expect(toldOf(day.linked)).toEqual([...range(28, 36), ...range(48, 60)])
    expect(day.screen_min).toBeGreaterThanOrEqual(8 * 60)
  })

  test('is stored once, in one row, and sealed when the UTC day is over', async () => {
    await live(2)
    await product.stop()
    await live(3)
    await product.start()
    await live(20)
    const { store } = product.running().deps
    const reports = await store.db.selectFrom('report').selectAll().orderBy('utc_day').execute()
    expect(reports.map(({ utc_day, sealed }) => ({ utc_day, sealed }))).toEqual([
      { utc_day: '2026-11-02', sealed: 1 },
      { utc_day: '2026-11-03', sealed: 0 },
    ])
    expect(reports[1]?.prev_hash).toEqual(reports[0]?.hash)
    const bitmap = (await deviceDay('2026-11-02')).observed
    expect(bitmap && countQuarters(new Uint8Array(bitmap))).toBe((24 - 7) * 4)
  })
})

test('a laptop that sleeps through lunch is asleep for those minutes, not unknown and not awake', async () => {
  await live(4, () => machine.sleepFor(hourMs))
  const day = await deviceDay('2026-11-02')
  expect(day.asleep_min).toBe(60)
  // The minute in which it fell asleep may still belong to the quarter before.
  expect(quartersOf(day.asleep).filter((quarter) => quarter !== 31)).toEqual(range(32, 36))
  expect(quartersOf(day.awake).filter((quarter) => quarter > 32 && quarter < 35)).toEqual([])
})
