import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { checkInThread } from '../../../server/site/check-thread.ts'
import type { CheckResult } from '../../../server/site/result.rules.ts'
import { abreast, runChecks, runMs, type Target } from '../../../server/site/run-checks.ts'

const target = (id: number, province: string): Target => ({
  id,
  url: `https://s${id}.sch.id/`,
  province,
  withNews: false,
})

/** Every check ends by a turn of a clock of its own: minutes pass in no time. */
function simulated(msOf: (target: Target) => number) {
  const waiting: { atMs: number; end: () => void }[] = []
  let nowMs = 0
  let most = 0
  let running = 0
  const check = async (one: Target) => {
    most = Math.max(most, ++running)
    await new Promise<void>((end) => waiting.push({ atMs: nowMs + msOf(one), end }))
    running--
    return nowMs
  }
  const pass = async () => {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = waiting.toSorted((a, b) => a.atMs - b.atMs)[0]
      if (!next) return
      waiting.splice(waiting.indexOf(next), 1)
      nowMs = next.atMs
      next.end()
    }
  }
  return { check, pass, nowMs: () => nowMs, most: () => most }
}

describe('runChecks', () => {
  test('4,600 sites that all hang end within ten minutes, also where one province has five hundred (W10)', async () => {
    const targets = Array.from({ length: 4_600 }, (_, id) => target(id, id < 500 ? 'besar' : String(id % 33)))
    const world = simulated(() => 10_000)
    const [checked] = await Promise.all([
      runChecks(targets, {
        check: world.check,
        onResult: () => undefined,
        limits: abreast,
        isOver: () => world.nowMs() > runMs,
      }),
      world.pass(),
    ])
    expect(checked).toBe(4_600)
    expect(world.nowMs()).toBeLessThan(10 * 60_000)
    expect(world.most()).toBeLessThanOrEqual(abreast.total)
  })

  test('one province that hangs delays no other (W10)', async () => {
    const targets = [
      ...Array.from({ length: 300 }, (_, id) => target(id, 'macet')),
      ...Array.from({ length: 300 }, (_, id) => target(1_000 + id, String(id % 10))),
    ]
    const world = simulated(({ province }) => (province === 'macet' ? 10_000 : 100))
    const ended = new Map<string, number>()
    await Promise.all([
      runChecks(targets, {
        check: world.check,
        onResult: ({ province }, atMs) => void ended.set(province, atMs),
        limits: abreast,
        isOver: () => false,
      }),
      world.pass(),
    ])
    expect(Math.max(...Array.from({ length: 10 }, (_, n) => ended.get(String(n)) ?? Infinity))).toBeLessThanOrEqual(
      1_000,
    )
    expect(ended.get('macet')).toBeGreaterThan(200_000)
  })

  test('a run whose time is over begins nothing more', async () => {
    const world = simulated(() => 100_000)
    const targets = Array.from({ length: 100 }, (_, id) => target(id, 'satu'))
    const [checked] = await Promise.all([
      runChecks(targets, {
        check: world.check,
        onResult: () => undefined,
        limits: { total: 10, perProvince: 10 },
        isOver: () => world.nowMs() > 150_000,
      }),
      world.pass(),
    ])
    expect(checked).toBe(20)
  })
})

describe('the thread of a run', () => {
  const userAgent = 'SatkerConnected/0 (+tests@example.org)'

  test('checks with the policy of the product: loopback is refused whatever the address says (W01)', async () => {
    const results: [number, CheckResult['kind']][] = []
    const run = checkInThread({ userAgent, signal: new AbortController().signal })
    const urls = ['http://127.0.0.1/', 'http://2130706433/', 'http://localhost/', 'http://127.0.0.1:8080/']
    await run(
      urls.map((url, id) => ({ ...target(id, 'satu'), url })),
      (id, { kind }) => void results.push([id, kind]),
    )
    expect(results.toSorted(([a], [b]) => a - b)).toEqual(urls.map((_, id) => [id, 'address']))
  })

  test('ends with the server', async () => {
    const closing = new AbortController()
    const run = checkInThread({ userAgent, signal: closing.signal })([], () => undefined)
    const aborted = once(closing.signal, 'abort')
    closing.abort()
    await aborted
    await run
  })
})
