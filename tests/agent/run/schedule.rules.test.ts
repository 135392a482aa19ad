import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterSleepMs, nextTryMs } from '../../../agent/run/schedule.rules.ts'

const quarterMs = 900_000
const pace = { everyS: 900, jitterS: 840 }

describe('nextTryMs', () => {
  test('always lies in the very next quarter, so that each has one try', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 41 }), fc.double({ min: 0, max: 1, noNaN: true }), (nowMs, share) => {
        const quarter = Math.floor(nextTryMs(nowMs, pace, () => share) / quarterMs)
        expect(quarter).toBe(Math.floor(nowMs / quarterMs) + 1)
      }),
    )
  })

  test('a slower pace is spread over the hour as the server says', () => {
    expect(nextTryMs(1, { everyS: 3600, jitterS: 600 }, () => 1)).toBe(3_600_000 + 600_000)
  })
})

describe('afterSleepMs', () => {
  test('a try that was slept through waits a moment for the network', () => {
    expect(afterSleepMs(10_000_000, 1_000, () => 0)).toBe(10_015_000)
    expect(afterSleepMs(10_000_000, 1_000, () => 1)).toBe(10_045_000)
  })

  test('a try that is due now or later stays', () => {
    expect(afterSleepMs(10_000_000, 9_990_000, () => 0)).toBe(9_990_000)
    expect(afterSleepMs(10_000_000, 10_500_000, () => 0)).toBe(10_500_000)
  })
})
