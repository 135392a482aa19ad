import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countQuarters,
  decodeBitmap,
  decodeNetworkIndex,
  emptyBitmap,
  encodeBitmap,
  encodeNetworkIndex,
  hasQuarter,
  orBitmaps,
  quartersPerDay,
  setQuarter,
  slotCutsMin,
  slotOfMinute,
  slotOfQuarter,
} from '../../../agent/contract/quarters.ts'

const quarters = fc.uniqueArray(fc.integer({ min: 0, max: quartersPerDay - 1 }))

function bitmapOf(set: readonly number[]) {
  const bitmap = emptyBitmap()
  for (const quarter of set) setQuarter(bitmap, quarter)
  return bitmap
}

describe('a bitmap of a day', () => {
  test('has exactly the bits that were set, and survives being written and read', () => {
    fc.assert(
      fc.property(quarters, (set) => {
        const bitmap = bitmapOf(set)
        expect(countQuarters(bitmap)).toBe(set.length)
        const read = decodeBitmap(encodeBitmap(bitmap))
        for (let quarter = 0; quarter < quartersPerDay; quarter++) {
          expect(hasQuarter(read ?? emptyBitmap(), quarter)).toBe(set.includes(quarter))
        }
      }),
    )
  })

  test('is 16 characters of base64, the first quarter in the lowest bit of the first byte', () => {
    expect(encodeBitmap(bitmapOf([0]))).toBe('AQAAAAAAAAAAAAAA')
    expect(encodeBitmap(bitmapOf([95]))).toBe('AAAAAAAAAAAAAACA')
  })

  test.each([
    '',
    'AQAAAAAAAAAAAAA',
    'AQAAAAAAAAAAAAAAAAAA',
    'AQAAAAAAAAAAAAA!',
    'AQAAAAAAAAAA-_AA',
    ' AQAAAAAAAAAAAAAA',
  ])('is not read from %j', (text) => expect(decodeBitmap(text)).toBeNull())

  test('keeps every bit of both when two are joined, and an unknown one adds nothing', () => {
    fc.assert(
      fc.property(quarters, quarters, (a, b) => {
        const both = orBitmaps(bitmapOf(a), bitmapOf(b))
        expect(countQuarters(both ?? emptyBitmap())).toBe(new Set([...a, ...b]).size)
        expect(orBitmaps(bitmapOf(a), null)).toEqual(bitmapOf(a))
        expect(orBitmaps(null, bitmapOf(b))).toEqual(bitmapOf(b))
      }),
    )
    expect(orBitmaps(null, null)).toBeNull()
  })
})

describe('slots of a UTC day', () => {
  test('cut the day at midnight in Jayapura, Makassar and Jakarta', () => {
    expect(slotCutsMin.slice(1, -1)).toEqual([24 - 9, 24 - 8, 24 - 7].map((hour) => hour * 60))
  })

  test.each([
    [0, 0],
    [899, 0],
    [900, 1],
    [959, 1],
    [960, 2],
    [1019, 2],
    [1020, 3],
    [1439, 3],
  ])('minute %i falls into slot %i', (minute, slot) => expect(slotOfMinute(minute)).toBe(slot))

  test('no quarter lies across a cut', () => {
    for (let quarter = 0; quarter < quartersPerDay; quarter++) {
      expect(slotOfMinute(quarter * 15 + 14)).toBe(slotOfQuarter(quarter))
    }
  })
})

describe('which network a quarter saw', () => {
  test('96 numbers of 0 to 7 come back as they went', () => {
    const index = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: quartersPerDay, maxLength: quartersPerDay })
    const comesBack = (numbers: number[]) => {
      expect(decodeNetworkIndex(encodeNetworkIndex(numbers))).toEqual(numbers)
    }
    fc.assert(fc.property(index, comesBack))
  })

  test('a short list means none for the rest', () => {
    expect(decodeNetworkIndex(encodeNetworkIndex([5]))).toEqual([5, ...Array.from({ length: 95 }, () => 0)])
  })

  test('text of another length is no index', () => {
    expect(decodeNetworkIndex('')).toBeNull()
    expect(decodeNetworkIndex(encodeBitmap(emptyBitmap()))).toBeNull()
  })
})
