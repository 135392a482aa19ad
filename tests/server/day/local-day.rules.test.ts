import { describe, expect, test } from 'vitest'
import { slotCutsMin } from '../../../agent/contract/quarters.ts'
import {
  addDays,
  localDayOf,
  localDaysOfUtcDay,
  localDayStartMs,
  partsOfLocalDay,
  toZone,
  utcDayOf,
  zones,
} from '../../../server/day/local-day.rules.ts'

describe('localDayOf', () => {
  test('the same moment is three dates apart at most by zone', () => {
    const at = Date.parse('2026-11-23T16:30:00Z')
    expect(zones.map((zone) => localDayOf(at, zone))).toEqual(['2026-11-23', '2026-11-24', '2026-11-24'])
    expect(utcDayOf(at)).toBe('2026-11-23')
  })

  test('midnight belongs to the day that begins', () => {
    for (const zone of zones) {
      const start = localDayStartMs('2026-03-01', zone)
      expect([localDayOf(start - 1, zone), localDayOf(start, zone)]).toEqual(['2026-02-28', '2026-03-01'])
    }
  })
})

describe('addDays', () => {
  test('goes over months, years and leap days in both directions', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  })
})

describe('partsOfLocalDay', () => {
  test.each([
    ['WIB', [3], [0, 1, 2]],
    ['WITA', [2, 3], [0, 1]],
    ['WIT', [1, 2, 3], [0]],
  ] as const)('%s takes whole slots of the two UTC days around it', (zone, before, same) => {
    const [first, second] = partsOfLocalDay('2026-11-24', zone)
    expect(first).toMatchObject({ utcDay: '2026-11-23', slots: before })
    expect(second).toMatchObject({ utcDay: '2026-11-24', slots: same })
  })

  test.each(zones)('the slots of a local day in %s are 24 hours together', (zone) => {
    const minutes = partsOfLocalDay('2026-11-24', zone)
      .flatMap((part) => part.slots)
      .map((slot) => (slotCutsMin[slot + 1] ?? 0) - (slotCutsMin[slot] ?? 0))
    expect(minutes.reduce((sum, length) => sum + length, 0)).toBe(1440)
  })

  test('every slot of a UTC day belongs to exactly one of the two local days it touches', () => {
    for (const zone of zones) {
      const slots = localDaysOfUtcDay('2026-11-24').flatMap((day) =>
        partsOfLocalDay(day, zone)
          .filter((part) => part.utcDay === '2026-11-24')
          .flatMap((part) => part.slots),
      )
      expect(slots.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3])
    }
  })
})

test('a zone that is none of the three is refused', () => {
  expect(() => toZone('CET')).toThrow(RangeError)
})
