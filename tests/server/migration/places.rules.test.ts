import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeTitleIds } from '../../../server/software/software.rules.ts'
import { countIn, decodePlaces, holdsAny, PlaceBytes } from '../../../server/migration/places.rules.ts'

describe('PlaceBytes', () => {
  test('what was written is read again, whatever the numbers', () => {
    const place = fc.record({ unitId: fc.nat(100_000), count: fc.nat(300_000), alone: fc.nat(300_000) })
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ unitId }) => unitId }), (drawn) => {
        const places = drawn.toSorted((a, b) => a.unitId - b.unitId)
        const written = new PlaceBytes()
        for (const one of places) written.add(one)
        expect(decodePlaces(written.bytes())).toEqual(places)
        expect(countIn(written.bytes(), new Uint8Array(100_001).fill(1))).toEqual({
          count: written.deviceCount,
          alone: written.aloneCount,
        })
      }),
    )
  })

  test('only the units asked for are counted', () => {
    const written = new PlaceBytes()
    written.add({ unitId: 3, count: 5, alone: 1 })
    written.add({ unitId: 900, count: 7, alone: 0 })
    const only = new Uint8Array(4)
    only[3] = 1
    expect(countIn(written.bytes(), only)).toEqual({ count: 5, alone: 1 })
    expect(() => written.add({ unitId: 4, count: 1, alone: 0 })).toThrow(RangeError)
  })
})

test('a set holds a title when its ids do, whatever the numbers', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 2_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(ids, ids, (set, wanted) => {
      const largest = Math.max(0, ...wanted)
      expect(holdsAny(encodeTitleIds(set), new Set(wanted), largest)).toBe(set.some((id) => wanted.includes(id)))
    }),
  )
})
