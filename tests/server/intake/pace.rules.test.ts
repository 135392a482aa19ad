import { describe, expect, test } from 'vitest'
import {
  committed,
  type Crowd,
  latestS,
  nobody,
  notBeforeS,
  paceOf,
  sendAway,
  soonestS,
  windowS,
} from '../../../server/intake/pace.rules.ts'

const fast: Crowd = { owed: 0, atMs: 0, perS: 1_000 }

/** Sends so many away in the same moment; their `Retry-After` in turn. */
function sendAll(from: Crowd, count: number, random: () => number): { crowd: Crowd; waits: number[] } {
  let crowd = from
  const waits = Array.from({ length: count }, () => {
    const sent = sendAway(crowd, { waiting: 4_000, nowMs: 0, random: random() })
    crowd = sent.crowd
    return sent.retryAfterS
  })
  return { crowd, waits }
}

describe('those who are sent away', () => {
  test('the first one comes back soon, after those who wait', () => {
    expect(sendAway(fast, { waiting: 4_000, nowMs: 0, random: 0 }).retryAfterS).toBe(soonestS + 8)
  })

  test('in no ten seconds more are told to return than half of what the writer can take', () => {
    let turn = 0
    const { waits } = sendAll(fast, 100_000, () => (turn++ % 97) / 97)
    const tens = new Map<number, number>()
    for (const wait of waits) tens.set(Math.floor(wait / 10), (tens.get(Math.floor(wait / 10)) ?? 0) + 1)
    expect(Math.max(...tens.values())).toBeLessThan(10 * 500 * 1.25)
    expect(Math.max(...waits)).toBeLessThan(100_000 / 500 + 20)
  })

  test('a slower writer spreads the same crowd over a longer time', () => {
    const last = (perS: number) => sendAll({ ...fast, perS }, 10_000, () => 0).waits.at(-1) ?? 0
    expect(last(500)).toBeGreaterThan(1.9 * last(1_000))
  })

  test('nobody is told to stay away for more than half an hour, and past that all of it is used evenly', () => {
    let turn = 0
    const { waits } = sendAll({ owed: 5_000_000, atMs: 0, perS: 100 }, 1_000, () => turn++ / 1_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(latestS)
    expect(waits.filter((wait) => wait < latestS / 2).length).toBeGreaterThan(450)
  })

  test('those whose time has come are not counted any more', () => {
    const { crowd } = sendAll(fast, 5_000, () => 0)
    expect(windowS(crowd, 0, 0)).toBe(10)
    expect(windowS(crowd, 0, 4_000)).toBe(6)
    expect(windowS(crowd, 0, 60_000)).toBe(0)
    expect(windowS(crowd, 0, -60_000)).toBe(10)
  })
})

describe('what the writer can take', () => {
  test('is assumed until it was seen, then measured, and one odd commit moves it little', () => {
    expect(windowS(nobody, 300, 0)).toBe(2)
    const seen = committed(nobody, { jobs: 256, tookMs: 128 })
    expect(seen.perS).toBe(2_000)
    expect(committed(seen, { jobs: 256, tookMs: 256 }).perS).toBe(1_800)
  })

  test('a disk that stood still for a minute makes nobody wait for ever', () => {
    const stuck = committed(nobody, { jobs: 1, tookMs: 60_000 })
    expect(windowS(stuck, 100, 0)).toBe(10)
  })
})

describe('pace', () => {
  test('on ordinary days it is the period alone', () => {
    expect(paceOf(900)).toEqual({ everyS: 900, jitterS: 840, notBeforeS: 0 })
    expect(paceOf(30)).toEqual({ everyS: 30, jitterS: 0, notBeforeS: 0 })
    expect(notBeforeS(0.4, 0.9)).toBe(0)
  })

  test('while a crowd is on its way back, who was taken stays away for a part of that time', () => {
    expect(notBeforeS(600, 0.5)).toBe(300)
    expect(notBeforeS(1e9, 0.999)).toBeLessThanOrEqual(latestS)
  })
})
