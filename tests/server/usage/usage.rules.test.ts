import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportMain } from '../../../agent/contract/v1.ts'
import {
  bitsBetween,
  daysIn,
  decodeRan,
  encodeRan,
  monthsBetween,
  usageOfLocalDay,
  withDay,
} from '../../../server/usage/usage.rules.ts'
import { mainOf, slotOf } from '../../support/reports.ts'

const awake = slotOf({ screen: 30 })
const report = (utcDay: string, ran: number[] | null, awakeIn: readonly number[]): { main: ReportMain } => ({
  main: mainOf({
    utcDay,
    usage: { list: 205, ran },
    slots: [0, 1, 2, 3].map((slot) => (awakeIn.includes(slot) ? awake : {})),
  }),
})
const reportsOf =
  (...reports: { main: ReportMain }[]) =>
  (utcDay: string) =>
    reports.filter(({ main }) => main.utcDay === utcDay)

describe('what ran on a local day', () => {
  test('is what the report of the same UTC date says', () => {
    expect(usageOfLocalDay('2026-11-24', 'WIB', reportsOf(report('2026-11-24', [1, 24], [0])))).toEqual([1, 24])
  })

  test('of a morning in WIT, which is yesterday by UTC, counts for the morning’s own date and no other', () => {
    const early = reportsOf(report('2026-11-23', [1], [1, 2, 3]))
    expect(usageOfLocalDay('2026-11-24', 'WIT', early)).toEqual([1])
    expect(usageOfLocalDay('2026-11-23', 'WIT', early)).toBeNull()
  })

  test('of a UTC day that was awake in both counts once, for the date that is its own', () => {
    const both = reportsOf(report('2026-11-23', [1], [0, 3]))
    expect(usageOfLocalDay('2026-11-23', 'WIT', both)).toEqual([1])
    expect(usageOfLocalDay('2026-11-24', 'WIT', both)).toBeNull()
  })

  test('is told once, whichever slots were awake: by one local day, never two and never none', () => {
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3]),
        fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const),
        (slots, zone) => {
          const held = reportsOf(report('2026-11-23', [7], slots))
          const told = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].filter(
            (day) => usageOfLocalDay(day, zone, held) !== null,
          )
          expect(told).toHaveLength(1)
        },
      ),
    )
  })

  test('is joined over chains; where one could not look the other tells', () => {
    const held = reportsOf(report('2026-11-24', [24], [0]), report('2026-11-24', null, [0]))
    expect(usageOfLocalDay('2026-11-24', 'WIB', held)).toEqual([24])
  })

  test('is unknown, not nothing, where no agent looked, and nothing where one did', () => {
    expect(usageOfLocalDay('2026-11-24', 'WIB', () => [])).toBeNull()
    expect(usageOfLocalDay('2026-11-24', 'WIB', reportsOf({ main: mainOf({ utcDay: '2026-11-24' }) }))).toBeNull()
    expect(usageOfLocalDay('2026-11-24', 'WIB', reportsOf(report('2026-11-24', [], [0])))).toEqual([])
  })
})

const anyRan = fc.dictionary(fc.integer({ min: 1, max: 2000 }).map(String), fc.integer({ min: 1, max: 2 ** 31 - 1 }))

describe('a month', () => {
  test('is stored in six bytes a program and comes back as it was', () => {
    fc.assert(
      fc.property(anyRan, (entries) => {
        const ran = new Map(Object.entries(entries).map(([id, days]) => [Number(id), days]))
        expect(encodeRan(ran)).toHaveLength(6 * ran.size)
        expect(decodeRan(encodeRan(ran))).toEqual(ran)
      }),
    )
  })

  test('takes a day in place of what it said of that day, and no other day changes', () => {
    const empty = { knownDays: 0, ran: new Map<number, number>() }
    const first = withDay(withDay(empty, '2026-01-31', [1, 24]), '2026-01-01', [1])
    expect(daysIn(first.knownDays)).toEqual({ count: 2, last: 31 })
    const again = withDay(first, '2026-01-31', [3])
    expect([...decodeRan(encodeRan(again.ran))]).toEqual([
      [1, 1],
      [3, 2 ** 30],
    ])
    const gone = withDay(withDay(again, '2026-01-31', null), '2026-01-01', null)
    expect([gone.knownDays, encodeRan(gone.ran).length]).toEqual([0, 0])
  })

  test('the order in which days come does not matter', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.subarray([1, 2, 3])), { maxLength: 20 })
    fc.assert(
      fc.property(days, (list) => {
        const distinct = new Map(list.map(([day, ids]) => [`2026-03-${String(day).padStart(2, '0')}`, ids]))
        const fold = (entries: [string, number[]][]) =>
          entries.reduce((month, [day, ids]) => withDay(month, day, ids), {
            knownDays: 0,
            ran: new Map<number, number>(),
          })
        const [forth, back] = [fold([...distinct]), fold([...distinct].toReversed())]
        expect(forth.knownDays).toBe(back.knownDays)
        expect(encodeRan(forth.ran)).toEqual(encodeRan(back.ran))
      }),
    )
  })

  test('months between two days go over the end of a year', () => {
    expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(monthsBetween('2026-02-01', '2026-02-01')).toEqual(['2026-02'])
    expect(monthsBetween('2026-02-02', '2026-01-01')).toEqual([])
  })

  test('bits between two days are those of the month that lie between them', () => {
    expect(daysIn(bitsBetween('2026-01', '2025-12-20', '2026-02-03'))).toEqual({ count: 31, last: 31 })
    expect(daysIn(bitsBetween('2026-01', '2026-01-05', '2026-01-07'))).toEqual({ count: 3, last: 7 })
    expect(bitsBetween('2026-02', '2026-01-05', '2026-02-02')).toBe(0b11)
  })
})
