/** A lid that closes while the agent waits: the clock it waits by stops in sleep, the boot's clock runs on. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeBitmap, emptyBitmap, hasQuarter } from '../../../agent/contract/quarters.ts'
import { runOnce, withAgent } from '../../../agent/run/agent.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

const bootedAt = '2026-11-02T03:00:00Z'
const bootedAtMs = Date.parse(bootedAt)

let world: World
beforeEach(async () => {
  world = await makeWorld(bootedAt)
  world.options.random = () => 0.53 // tries fall between two samples: 25 s after a whole minute
  await world.enrol()
})
afterEach(() => world.close())

/** The lid closes for eight hours in the wait that would end at `tryAt`; `then` runs on waking. */
function closeLidBefore(tryAt: string, then = (): void => {}): void {
  const { clock } = world.machine
  const { sleep } = clock
  clock.sleep = async (ms, signal) => {
    const dueMs = Date.parse(tryAt)
    const reaches = world.machine.trueMs < dueMs && world.machine.trueMs + ms >= dueMs
    await sleep(ms, signal)
    if (!reaches || world.machine.trueMs < dueMs) return
    world.machine.sleepFor(8 * hour)
    then()
  }
}

const linkBack = (): void => {
  world.peer.override = () => undefined
}
const lastReport = () => world.peer.reports.at(-1)
const hasBit = (bitmap: string | null | undefined, at: string): boolean => {
  const quarter = (Date.parse(at) % (24 * hour)) / (15 * minute)
  return hasQuarter(decodeBitmap(bitmap ?? '') ?? emptyBitmap(), quarter)
}
function expectTruePlace(): void {
  const { main } = lastReport() ?? {}
  expect(main?.clock.verified).toBe(true)
  expect(Math.abs(main?.clock.offsetMs ?? hour)).toBeLessThan(1_000)
  expect(Math.abs((main?.boots[0]?.startedAtMs ?? 0) - bootedAtMs)).toBeLessThan(1_000)
}

describe('a boot without a link, asleep in the wait before a try', () => {
  test('is placed where it was once the link is back on waking', async () => {
    world.peer.override = () => null
    closeLidBefore('2026-11-02T03:22:25Z', linkBack)
    await world.run(9 * hour)
    expectTruePlace()
    const quarters = lastReport()?.quarters
    for (const at of ['2026-11-02T03:00:00Z', '2026-11-02T03:15:00Z', '2026-11-02T11:45:00Z']) {
      expect(hasBit(quarters?.awake, at)).toBe(true)
    }
    expect(hasBit(quarters?.awake, '2026-11-02T07:00:00Z')).toBe(false)
    expect(hasBit(quarters?.asleep, '2026-11-02T07:00:00Z')).toBe(true)
    expect(lastReport()?.main.slots[0]?.asleep?.minutes).toBe(8 * 60)
  })

  test('gives the network a moment after waking before it tries', async () => {
    world.peer.override = () => null
    let wokeMs = 0
    const triesMs: number[] = []
    closeLidBefore('2026-11-02T03:22:25Z', () => {
      wokeMs = world.machine.trueMs
      world.peer.override = () => {
        triesMs.push(world.machine.trueMs - wokeMs)
        return undefined
      }
    })
    await world.run(9 * hour)
    expect(wokeMs).toBeGreaterThan(0)
    expect(triesMs[0]).toBeGreaterThanOrEqual(15_000)
    expect(triesMs[0]).toBeLessThan(2 * minute)
  })
})

describe('asleep while the server is asked for the time', () => {
  const firstTimeAnswer = (reply: () => { status: number; body: unknown } | undefined): void => {
    let asked = 0
    world.peer.override = ({ path }) => (path === '/v1/time' && ++asked === 1 ? reply() : undefined)
  }
  const cases = {
    'before it answered': () => {
      world.machine.sleepFor(8 * hour)
      return undefined
    },
    'with its answer waiting at the door': () => {
      const serverTimeMs = world.machine.trueMs
      world.machine.sleepFor(8 * hour)
      return { status: 200, body: { serverTimeMs } }
    },
  }

  test.each(Object.entries(cases))('%s: that answer is dropped, and the next try learns', async (_, reply) => {
    world.machine.pass(10 * minute)
    firstTimeAnswer(reply)
    expect(await runOnce(world.options)).toBe('reached')
    expect(world.peer.reports).toEqual([])
    expect(await withAgent(world.options, ({ recorder }) => Promise.resolve(recorder.learnedTime()))).toBe(false)
    world.machine.pass(minute)
    expect(await runOnce(world.options)).toBe('acknowledged')
    expectTruePlace()
    expect(lastReport()?.main.link).toMatchObject({ tried: 1, reached: 1 })
    expect(hasBit(lastReport()?.quarters.tried, '2026-11-02T11:00:00Z')).toBe(true)
  })

  test('in the running agent the next quarter learns', async () => {
    firstTimeAnswer(cases['before it answered'])
    await world.run(9 * hour)
    expectTruePlace()
  })

  test('nothing is learned from a machine that could not be read, nor sent', async () => {
    const { moment } = world.machine.collectors
    world.machine.collectors.moment = () => Promise.reject(new Error('bad'))
    expect(await runOnce(world.options)).toBe('reached')
    expect(world.peer.reports).toEqual([])
    world.machine.collectors.moment = moment
    expect(await runOnce(world.options)).toBe('acknowledged')
  })
})

describe('a boot that knows the time', () => {
  test('books the first try after waking in the quarter of waking, not in the one before the sleep', async () => {
    closeLidBefore('2026-11-02T04:22:25Z')
    await world.run(10 * hour)
    const { tried, linked } = lastReport()?.quarters ?? {}
    for (const bitmap of [tried, linked]) {
      expect(hasBit(bitmap, '2026-11-02T04:00:00Z')).toBe(true)
      expect(hasBit(bitmap, '2026-11-02T04:15:00Z')).toBe(false)
      expect(hasBit(bitmap, '2026-11-02T12:15:00Z')).toBe(true)
    }
    expectTruePlace()
  })
})
