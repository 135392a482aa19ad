import { describe, expect, test } from 'vitest'
import { everyHour, everyNightWib, isDue } from '../../../server/jobs/due.rules.ts'

const at = (text: string) => Date.parse(text)
const nightly = everyNightWib(2, 17)
/** 02.17 WIB of 24 November. */
const moment = at('2026-11-23T19:17:00Z')

describe('isDue', () => {
  test('from its moment on, and no more once it has run', () => {
    const before = moment - 3_600_000
    expect(isDue(nightly, before, moment - 1)).toBe(false)
    expect(isDue(nightly, before, moment)).toBe(true)
    expect(isDue(nightly, moment, moment + 5)).toBe(false)
    expect(isDue(nightly, moment + 5, moment + 86_400_000)).toBe(true)
  })

  test('after three missed nights it is due, and once it has run it is not', () => {
    const nowMs = at('2026-11-26T08:00:00Z')
    expect(isDue(nightly, moment, nowMs)).toBe(true)
    expect(isDue(nightly, nowMs, nowMs + 60_000)).toBe(false)
  })

  test('a clock set back over the moment does not make it due again', () => {
    expect(isDue(nightly, moment + 20_000, moment - 580_000)).toBe(false)
    expect(isDue(nightly, moment + 20_000, moment + 30_000)).toBe(false)
  })

  test('a run noted by a clock that was far ahead holds nothing back', () => {
    expect(isDue(nightly, moment + 10 * 365 * 86_400_000, moment)).toBe(true)
    expect(isDue(everyHour(7), at('2026-11-24T15:08:00Z'), at('2026-11-24T12:00:00Z'))).toBe(true)
  })

  test('an hourly moment counts from its minute', () => {
    const ranAt = at('2026-11-24T12:08:00Z')
    expect(isDue(everyHour(7), ranAt, at('2026-11-24T13:06:59Z'))).toBe(false)
    expect(isDue(everyHour(7), ranAt, at('2026-11-24T13:07:00Z'))).toBe(true)
  })
})
