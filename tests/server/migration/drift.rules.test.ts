import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addList,
  changeOf,
  type DatedList,
  driftLimitsOn,
  fallOf,
  familyOf,
  isDrift,
  isFallen,
  isOver,
  noSums,
} from '../../../server/migration/drift.rules.ts'

const limits = driftLimitsOn('2026-11-23')
const size = (meaningful: number, installed = meaningful) => ({ meaningful, installed })
let nextId = 1
const list = (
  fromUtcDay: string,
  toUtcDay: string | null,
  count: number,
  more: Partial<DatedList> = {},
): DatedList => ({
  ...size(count),
  periodId: nextId++,
  state: 'ok',
  fromUtcDay,
  toUtcDay,
  familyMask: 1,
  ...more,
})
const sumsOf = (laptops: number, before: number, after: number) => {
  const sums = noSums()
  for (let left = laptops; left > 0; left--) addList(sums, size(before), size(after))
  return sums
}

test.each([
  [100, 60, true],
  [100, 61, false],
  [100, 0, true],
  [100, 140, false],
  [0, 0, false],
])('over twenty laptops a fall from %i to %i titles each is drift: %s', (before, after, drift) => {
  expect(isDrift(sumsOf(20, before, after), limits)).toBe(drift)
})

test('with fewer than twenty laptops nothing is concluded', () => {
  expect(isDrift(sumsOf(19, 100, 0), limits)).toBe(false)
})

test('either measure is enough: meaningful titles, or all that are installed', () => {
  expect(fallOf(size(100, 100), size(100, 50))).toBe(0.5)
  expect(fallOf(size(100, 100), size(50, 100))).toBe(0.5)
  expect(isFallen(size(10), size(8), limits)).toBe(true)
  expect(isFallen(size(10), size(9), limits)).toBe(false)
})

test('an alarm is over when nine of ten laptops send full lists again', () => {
  expect(isOver({ returned: 0, held: 0 }, limits)).toBe(false)
  expect(isOver({ returned: 8, held: 1 }, limits)).toBe(false)
  expect(isOver({ returned: 9, held: 1 }, limits)).toBe(true)
})

test('a set belongs to the one system its programs come from', () => {
  expect([1, 2, 4, 3, 0].map(familyOf)).toEqual(['windows', 'linux', 'macos', 'other', 'other'])
})

test('before the first row the first thresholds hold', () => {
  expect(driftLimitsOn('2020-01-01')).toEqual(limits)
})

describe('changeOf', () => {
  const asked = { sinceDay: '2026-11-22', holds: new Map<number, string>(), limits }
  const full = list('2026-11-01', '2026-11-23', 100)

  test('a list that fell is set aside, and the one before stands in', () => {
    const now = list('2026-11-23', null, 40)
    expect(changeOf([full, now], asked)).toEqual({
      before: full,
      now,
      fallen: { list: now, standIn: full, between: [] },
    })
  })
  test('short lists of the day before are set aside with it; a full one in between stands in', () => {
    const short = list('2026-11-22', '2026-11-23', 50)
    const now = list('2026-11-23', null, 40)
    expect(changeOf([full, short, now], asked)?.fallen).toEqual({ list: now, standIn: full, between: [short] })
    const normal = list('2026-11-22', '2026-11-23', 99)
    expect(changeOf([full, normal, now], asked)?.fallen).toEqual({ list: now, standIn: normal, between: [] })
  })
  test('an old list, a new system, a first list and what an operator accepted are no fall', () => {
    const old = list('2026-11-01', null, 100)
    expect(changeOf([old], asked)).toEqual({ before: old, now: old, fallen: null })
    expect(changeOf([full, list('2026-11-23', null, 40, { familyMask: 2 })], asked)).toBeNull()
    expect(changeOf([list('2026-11-23', null, 40)], asked)).toBeNull()
    expect(changeOf([full], asked)).toBeNull()
    const now = list('2026-11-23', null, 40)
    const holds = new Map([[now.periodId, 'accepted']])
    expect(changeOf([full, now], { ...asked, holds })).toEqual({ before: now, now, fallen: null })
  })
  test('a list without any program is still the old system, and one set aside long ago is no new fall', () => {
    const held = { ...full, toUtcDay: null }
    const empty = list('2026-11-23', null, 0, { familyMask: 0, state: 'quarantined' })
    expect(changeOf([held, empty], asked)?.fallen?.standIn).toBe(held)
    const long = { ...empty, fromUtcDay: '2026-11-10' }
    expect(changeOf([held, long], asked)).toEqual({ before: held, now: held, fallen: null })
  })
  test('what stands in has never itself fallen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const recent = counts.map((count, at) =>
          list('2026-11-22', at === counts.length - 1 ? null : '2026-11-22', count),
        )
        const fallen = changeOf([full, ...recent], asked)?.fallen
        if (!fallen) return
        expect(isFallen(full, fallen.standIn, limits)).toBe(false)
        for (const one of [fallen.list, ...fallen.between]) expect(isFallen(full, one, limits)).toBe(true)
      }),
    )
  })
})
