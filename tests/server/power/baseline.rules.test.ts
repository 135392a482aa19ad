import { describe, expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import {
  baselineOf,
  referenceMwh,
  savedAgainst,
  type StateMinutes,
  weekOf,
} from '../../../server/power/baseline.rules.ts'
import { roundProfile } from './profiles.ts'

const minutes = (more: Partial<StateMinutes>): StateMinutes => ({
  screen: 0,
  dark: 0,
  awake: 0,
  asleep: 0,
  off: 0,
  ...more,
})
const isWorkingDay = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
/** Days from a Wednesday on: awake for ten hours on working days, off at the weekend. */
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index)
    return {
      day,
      isWork: isWorkingDay(day),
      minutes: isWorkingDay(day) ? minutes({ screen: 480, dark: 120, asleep: 840 }) : minutes({ off: 1440 }),
    }
  })

describe('the usual days of a laptop', () => {
  test('are those of its first eight complete weeks', () => {
    const base = baselineOf(daysFrom('2026-01-07', 90), '2026-12-31')
    expect(base).toMatchObject({ fromDay: '2026-01-05', toDay: '2026-03-01' })
    expect(base?.workDay).toMatchObject({ screen: 480, dark: 120, asleep: 840, off: 0 })
    expect(base?.dayOff).toMatchObject({ off: 1440, screen: 0 })
  })

  test('a week of four known days is no complete one, nor is the running one', () => {
    const days = daysFrom('2026-01-08', 56) // its first week has Thursday to Sunday
    expect(baselineOf(days, '2026-12-31')).toBeNull()
    const whole = daysFrom('2026-01-05', 56)
    expect(baselineOf(whole, '2026-03-01')).toBeNull()
    expect(baselineOf(whole, '2026-03-02')).not.toBeNull()
    expect(
      baselineOf(
        whole.map((day) => ({ ...day, minutes: minutes({}) })),
        '2026-12-31',
      ),
    ).toBeNull()
  })

  test('hours that are known in part stand for the whole day', () => {
    const half = daysFrom('2026-01-05', 56).map((day) => ({ ...day, minutes: minutes({ screen: 360, off: 360 }) }))
    expect(baselineOf(half, '2026-12-31')?.workDay).toMatchObject({ screen: 720, off: 720 })
  })

  test('weeks begin on Monday', () => {
    expect(weekOf('2026-11-29')).toBe('2026-11-23')
    expect(weekOf('2026-11-23')).toBe('2026-11-23')
  })
})

describe('what a day saved', () => {
  const base = baselineOf(daysFrom('2026-01-05', 56), '2026-12-31')
  const saved = (day: string, of: Partial<StateMinutes>) =>
    savedAgainst({ day, isWork: isWorkingDay(day), minutes: minutes(of) }, base, roundProfile)

  test('is the usual day of its kind less the day, at the same watts', () => {
    // Usual: 480 x 6 + 120 x 3 + 840 x 0.6 = 3,744 W min; today: 420 x 6 + 1,020 x 0.6 = 3,132.
    expect(saved('2026-11-23', { screen: 420, asleep: 1020 })).toEqual({ baselineMwh: 62_400, savedMwh: 10_200 })
    expect(saved('2026-11-29', { off: 1440 })).toEqual({ baselineMwh: 3600, savedMwh: 0 })
  })

  test('may be below nothing', () => {
    expect(saved('2026-11-29', { screen: 60, off: 1380 })?.savedMwh).toBe(3600 - 9450)
  })

  test('a day of which half is known is held against half a usual day', () => {
    expect(saved('2026-11-23', { screen: 240, dark: 60, asleep: 420 })).toEqual({ baselineMwh: 31_200, savedMwh: 0 })
  })

  test('is unknown inside the eight weeks, before there are eight, and on a day of which nothing is known', () => {
    expect(saved('2026-03-01', { off: 1440 })).toBeNull()
    expect(saved('2026-11-23', {})).toBeNull()
    expect(
      savedAgainst({ day: '2026-11-23', isWork: true, minutes: minutes({ off: 9 }) }, null, roundProfile),
    ).toBeNull()
  })
})

test('the stated reference counts known minutes by the shares of a year', () => {
  const shares = { shortIdle: 0.3, longIdle: 0.1, sleep: 0.35, off: 0.25 }
  expect(referenceMwh(1440, shares, roundProfile)).toBe(Math.round((1.8 + 0.3 + 0.21 + 0.075) * 24_000))
})
