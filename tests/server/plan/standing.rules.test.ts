import { describe, expect, test } from 'vitest'
import {
  aheadNow,
  pointsSince,
  standingOf,
  targetCount,
  weeksBetween,
  weeksOf,
} from '../../../server/plan/standing.rules.ts'
import { dayOf, trendOf } from '../../dashboard/migration/days.ts'

const target = {
  unitCode: '991601',
  unitName: 'Kanwil',
  sharePct: 60,
  dueDay: '2026-12-31',
  fromDay: '2026-09-01',
  source: 'SK 12/2026',
}
const rising = Array.from({ length: 27 }, (_, week) => 20 + week)
const of = (proven: (number | null)[], more: Partial<typeof target> | null = {}) =>
  standingOf({
    unitId: 7,
    programme: 'applications',
    trend: trendOf(proven),
    target: more === null ? null : { ...target, ...more },
  })

describe('the target', () => {
  test('comes to whole laptops, rounded up', () => {
    expect(targetCount(9, 60)).toBe(6)
    expect(targetCount(6190, 60)).toBe(3714)
    expect(targetCount(0, 60)).toBe(0)
  })

  test('that half of the runs meet too late is so many weeks behind, counted from its date', () => {
    const standing = of(rising)
    // 46 of 100 today and one a week: 60 in 14 weeks, on 1 March; the target was 31 December.
    expect(standing?.forecast).toMatchObject({ kind: 'forecast', p50Day: '2027-03-01' })
    expect(standing?.verdict).toEqual({ kind: 'behind', weeks: weeksBetween('2026-12-31', '2027-03-01') })
    expect(standing?.verdict).toEqual({ kind: 'behind', weeks: 9 })
  })

  test('that nearly all runs meet in time is on track, and one that half of them meet is likely', () => {
    expect(of(rising, { dueDay: '2027-06-30' })?.verdict).toEqual({ kind: 'on-track' })
    const jumpy = Array.from({ length: 27 }, (_, week) => 20 + Math.floor(week / 5) * 5)
    const standing = of(jumpy, { dueDay: '2027-08-01', sharePct: 60 })
    expect(standing?.forecast).toMatchObject({ kind: 'forecast' })
    if (standing?.forecast?.kind !== 'forecast') return
    const due = standing.forecast.p50Day ?? ''
    expect(of(jumpy, { dueDay: due })?.verdict).toEqual({ kind: 'likely' })
  })

  test('that is met says since when', () => {
    const verdict = of([...rising.slice(0, -2), 60, 61])?.verdict
    expect(verdict).toEqual({ kind: 'reached', sinceDay: '2026-11-16' })
  })

  test('beyond the horizon is behind without a number', () => {
    const slow = Array.from({ length: 27 }, (_, week) => (week > 20 ? 2 : 1))
    expect(of(slow, { sharePct: 100 })?.verdict).toEqual({ kind: 'behind', weeks: null })
  })

  test('cannot be foretold from few weeks or from a falling trend, and a missed date is said', () => {
    expect(of([1, 2, 3])?.verdict).toEqual({ kind: 'unknown', reason: 'too-few-weeks', overdue: false })
    expect(of(rising.toReversed())?.verdict).toEqual({ kind: 'unknown', reason: 'not-rising', overdue: false })
    expect(of([1, 2, 3], { dueDay: '2026-11-01' })?.verdict).toMatchObject({ overdue: true })
  })

  test('that nobody set leaves verdict, forecast and line open', () => {
    const standing = of(rising, null)
    expect(standing).toMatchObject({ target: null, forecast: null, line: null, verdict: { kind: 'no-target' } })
    expect(standing?.weeks.at(-1)).toEqual({
      weekDay: '2026-11-23',
      proven: 46,
      sharePct: 46,
      target: null,
      ahead: null,
    })
    expect(standing && aheadNow(standing)).toBeNull()
  })
})

describe('the target line', () => {
  test('begins at what was proven when the target came to hold', () => {
    const standing = of(rising)
    expect(standing?.line).toEqual({ from: { day: '2026-08-31', count: 34 }, to: { day: '2026-12-31', count: 60 } })
    expect(standing && Math.round(aheadNow(standing) ?? 0)).toBe(-6)
  })

  test('begins in the first week known where the target is older than that', () => {
    expect(of(rising, { fromDay: '2025-01-01' })?.line?.from).toEqual({ day: '2026-05-25', count: 20 })
    expect(of(rising, { fromDay: '2027-01-01' })?.line?.from).toEqual({ day: '2026-11-23', count: 46 })
  })
})

describe('weeks', () => {
  test('that were not counted are unknown, never left out and never zero', () => {
    expect(weeksOf(trendOf([5, null, 9]), 'applications')).toEqual([
      { weekDay: '2026-11-09', proven: 5 },
      { weekDay: '2026-11-16', proven: null },
      { weekDay: '2026-11-23', proven: 9 },
    ])
    expect(weeksOf([], 'system')).toEqual([])
  })

  test('points are gained against exactly four weeks ago, or unknown', () => {
    expect(pointsSince(trendOf([10, 11, 12, 13, 14]), 'applications')).toBeCloseTo(4)
    expect(pointsSince(trendOf([10, null, null, null, null, 14]), 'applications')).toBeNull()
    expect(pointsSince(trendOf([14]), 'applications')).toBeNull()
    const empty = dayOf({ deviceCount: 0, day: '2026-10-26' })
    expect(pointsSince([empty, dayOf({ proven: 3 })], 'applications')).toBeNull()
  })

  test('programmes are told apart: an open system counts in both, open applications in one', () => {
    const trend = [dayOf({ proven: 40, system_: 10 })]
    const at = (programme: 'applications' | 'system') =>
      standingOf({ unitId: 1, programme, trend, target: null })?.range.proven
    expect([at('applications'), at('system')]).toEqual([40, 10])
  })

  test('a unit without a counted laptop has no standing at all', () => {
    expect(of([])).toBeNull()
    const trend = [dayOf({ deviceCount: 0 })]
    expect(standingOf({ unitId: 1, programme: 'system', trend, target })).toBeNull()
  })
})
