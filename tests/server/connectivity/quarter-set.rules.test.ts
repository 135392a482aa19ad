import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countQuarters, emptyBitmap, setQuarter } from '../../../agent/contract/quarters.ts'
import {
  allQuarters,
  both,
  holds,
  isNone,
  noQuarters,
  quarterSpan,
  sizeOf,
  toBitmap,
  toQuarterSet,
  union,
  without,
} from '../../../server/connectivity/quarter-set.rules.ts'

const quarters = fc.uniqueArray(fc.integer({ min: 0, max: 95 }))
const bitmapOf = (list: number[]) => {
  const bitmap = emptyBitmap()
  for (const quarter of list) setQuarter(bitmap, quarter)
  return bitmap
}
const setOf = (list: number[]) => toQuarterSet(bitmapOf(list))
const listOf = (set: ReturnType<typeof setOf>) => Array.from({ length: 96 }, (_, q) => q).filter((q) => holds(set, q))
const sorted = (list: Iterable<number>) => [...list].toSorted((a, b) => a - b)

describe('quarter sets', () => {
  test('a bitmap comes back as it was, with the same number of quarters', () => {
    fc.assert(
      fc.property(quarters, (list) => {
        const set = setOf(list)
        expect(toBitmap(set)).toEqual(bitmapOf(list))
        expect(sizeOf(set)).toBe(countQuarters(bitmapOf(list)))
        expect(listOf(set)).toEqual(sorted(list))
      }),
    )
  })

  test('union, both and without are those of sets', () => {
    fc.assert(
      fc.property(quarters, quarters, (one, other) => {
        const common = one.filter((quarter) => other.includes(quarter))
        const left = one.filter((quarter) => !other.includes(quarter))
        expect(listOf(union(setOf(one), setOf(other)))).toEqual(sorted([...left, ...other]))
        expect(listOf(both(setOf(one), setOf(other)))).toEqual(sorted(common))
        expect(listOf(without(setOf(one), setOf(other)))).toEqual(sorted(left))
        expect(isNone(both(setOf(one), setOf(other)))).toBe(common.length === 0)
      }),
    )
  })

  test('a span holds its first quarter and not its end, over every border of a word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 0, max: 96 }), (from, to) => {
        const expected = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
        expect(listOf(quarterSpan(from, to))).toEqual(expected)
      }),
    )
    expect(quarterSpan(0, 96)).toEqual(allQuarters)
  })

  test('what nobody could know holds no quarter', () => {
    expect(toQuarterSet(null)).toEqual(noQuarters)
    expect(sizeOf(allQuarters)).toBe(96)
  })
})
