import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { burnUp, forecast, targetLineAt, weeklyProgress, type Week } from '../../../server/plan/forecast.rules.ts'

const weeksOf = (counts: readonly (number | null)[]): Week[] =>
  counts.map((proven, index) => ({ weekDay: addDays('2026-01-04', index * 7), proven }))
const steady = (count: number, step: number) => weeksOf(Array.from({ length: count }, (_, index) => index * step))
const ask = (weeks: Week[], target: number, targetDay: string | null = null, seed = 1) =>
  forecast({ weeks, target, targetDay, seed })

describe('forecast', () => {
  test('a steady pace meets the target on the day that division gives, for certain', () => {
    const answer = ask(steady(11, 10), 150, addDays('2026-01-04', 15 * 7))
    const day = addDays('2026-01-04', 15 * 7)
    expect(answer).toMatchObject({ kind: 'forecast', p50Day: day, p85Day: day, onTimeRatio: 1, windowWeeks: 10 })
  })

  test('a week less than that is never on time', () => {
    expect(ask(steady(11, 10), 150, addDays('2026-01-04', 14 * 7))).toMatchObject({ onTimeRatio: 0 })
    expect(ask(steady(11, 10), 150, '2025-12-31')).toMatchObject({ onTimeRatio: 0 })
  })

  test('five weeks of progress are too few, six are enough', () => {
    expect(ask(steady(6, 10), 500)).toEqual({ kind: 'none', reason: 'too-few-weeks' })
    expect(ask(steady(7, 10), 500).kind).toBe('forecast')
    expect(ask([], 500)).toEqual({ kind: 'none', reason: 'too-few-weeks' })
    expect(ask(weeksOf([null, null]), 500)).toEqual({ kind: 'none', reason: 'too-few-weeks' })
  })

  test('a flat or falling count has no forecast, also when only the last eight weeks are flat', () => {
    const none = { kind: 'none', reason: 'not-rising' }
    expect(ask(steady(20, 0), 500)).toEqual(none)
    expect(ask(weeksOf([90, 80, 70, 60, 50, 40, 30, 20]), 500)).toEqual(none)
    const stalled = [...Array.from({ length: 18 }, (_, index) => index * 10), ...Array.from({ length: 8 }, () => 170)]
    expect(ask(weeksOf(stalled), 500)).toEqual(none)
  })

  test('a pace that fell to less than half is carried on, not the half year before', () => {
    const slowed = Array.from({ length: 27 }, (_, index) => (index <= 18 ? index * 10 : 180 + (index - 18) * 2))
    expect(ask(weeksOf(slowed), 216)).toMatchObject({ windowWeeks: 8, p50Day: addDays('2026-01-04', (26 + 10) * 7) })
  })

  test('at most the last 26 weeks are drawn from', () => {
    expect(ask(steady(60, 1), 100)).toMatchObject({ windowWeeks: 26 })
  })

  test('what would take more than five years is no date', () => {
    const answer = ask(steady(11, 1), 5000, '2040-01-01')
    expect(answer).toMatchObject({ kind: 'forecast', p50Day: null, p85Day: null, onTimeRatio: null })
    expect(answer.kind === 'forecast' && answer.cone).toHaveLength(260)
  })

  test('a target that is met says since when it has been held', () => {
    expect(ask(weeksOf([1, 5, 3, 5, 6]), 5)).toEqual({ kind: 'reached', sinceDay: addDays('2026-01-04', 21) })
    expect(ask(weeksOf([5, null]), 5)).toEqual({ kind: 'reached', sinceDay: '2026-01-04' })
  })

  const rising = fc
    .array(fc.integer({ min: -20, max: 100 }), { minLength: 6, maxLength: 40 })
    .map((steps) =>
      steps.reduce<number[]>((counts, step) => [...counts, Math.max(0, (counts.at(-1) ?? 0) + step)], [0]),
    )

  test('the same input gives the same answer; P50 is never after P85; the cone is ordered and ends at the target', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 1, max: 5000 }), fc.nat(), (counts, target, seed) => {
        const answer = ask(weeksOf(counts), target, null, seed)
        expect(ask(weeksOf(counts), target, null, seed)).toEqual(answer)
        if (answer.kind !== 'forecast') return
        if (answer.p85Day !== null) expect((answer.p50Day ?? '9') <= answer.p85Day).toBe(true)
        for (const { low, median, high } of answer.cone) {
          expect(low <= median && median <= high && high <= target).toBe(true)
        }
        // The dates and the cone are two views of the same runs.
        expect(answer.cone.find(({ low }) => low >= target)?.weekDay ?? null).toBe(answer.p85Day)
        expect(answer.cone.find(({ median }) => median >= target)?.weekDay ?? null).toBe(answer.p50Day)
      }),
      { numRuns: 40 },
    )
  })

  test('of many futures like the past, about half come before P50 and about 85 of 100 before P85', () => {
    const steps = [0, 0, 5, 10, 20, 40, 5, 0, 15, 5]
    const counts = steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], [0])
    const answers = [1, 2, 3].map((seed) => ask(weeksOf(counts), 300, null, seed))
    const days = answers.map((answer) => (answer.kind === 'forecast' ? answer.p50Day : null))
    // 200 left at 10 a week: 20 weeks on average, whatever the seed.
    for (const day of days) {
      expect(
        day !== null && day >= addDays('2026-01-04', (10 + 18) * 7) && day <= addDays('2026-01-04', (10 + 22) * 7),
      ).toBe(true)
    }
  })
})

describe('weeklyProgress', () => {
  test('a gap of unknown weeks shares its gain evenly', () => {
    expect(weeklyProgress(weeksOf([null, 2, null, null, 8, 7, null]))).toEqual([2, 2, 2, -1])
  })
})

describe('burnUp', () => {
  const line = { from: { day: '2026-01-01', count: 10 }, to: { day: '2026-01-11', count: 110 } }

  test('the target line is straight between its ends and level outside of them', () => {
    expect(
      ['2025-12-01', '2026-01-01', '2026-01-06', '2026-01-11', '2027-01-01'].map((day) => targetLineAt(line, day)),
    ).toEqual([10, 10, 60, 110, 110])
    expect(targetLineAt({ from: line.to, to: line.from }, '2026-01-06')).toBe(10)
  })

  test('each week tells how far ahead it is, an unknown week does not', () => {
    const rows = burnUp(
      [
        { weekDay: '2026-01-06', proven: 50 },
        { weekDay: '2026-01-11', proven: null },
      ],
      line,
    )
    expect(rows.map(({ ahead }) => ahead)).toEqual([-10, null])
  })
})
