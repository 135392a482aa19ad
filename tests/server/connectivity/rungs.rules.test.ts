import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countRungs,
  type DeviceFlags,
  deviceFlags,
  packFlags,
  type RungCounts,
  showsQuarters,
  standingOf,
  thresholdsOn,
  unpackFlags,
} from '../../../server/connectivity/rungs.rules.ts'

const limits = thresholdsOn('2026-11-24', [])
const flags = (seen: boolean, connected: boolean, good: boolean | null): DeviceFlags => ({ seen, connected, good })

describe('deviceFlags', () => {
  const day = { awakeMin: 400, attempts: 30, successes: 30, roundTripMs: 90 }

  test('a fast link without loss is good enough, at the very threshold too', () => {
    expect(deviceFlags(day, limits)).toEqual(flags(true, true, true))
    const atLimit = { ...day, successes: 27, roundTripMs: limits.roundTripMs }
    expect(deviceFlags(atLimit, limits).good).toBe(true)
  })

  test('a slow link, a lossy one and one of unknown speed are not', () => {
    expect(deviceFlags({ ...day, roundTripMs: limits.roundTripMs + 1 }, limits).good).toBe(false)
    expect(deviceFlags({ ...day, successes: 26 }, limits).good).toBe(false)
    expect(deviceFlags({ ...day, roundTripMs: null }, limits).good).toBe(false)
  })

  test('with three tries nothing is said of quality', () => {
    expect(deviceFlags({ ...day, attempts: 3, successes: 3 }, limits)).toEqual(flags(true, true, null))
    expect(deviceFlags({ ...day, attempts: 4, successes: 4 }, limits).good).toBe(true)
  })

  test('a laptop that never came to the office is seen and nothing more', () => {
    expect(deviceFlags({ ...day, attempts: 0, successes: 0 }, limits)).toEqual(flags(true, false, null))
    expect(deviceFlags({ ...day, awakeMin: 0, attempts: 0, successes: 0 }, limits).seen).toBe(false)
  })
})

describe('flags in the store', () => {
  const anyFlags = fc.record({ seen: fc.boolean(), connected: fc.boolean(), good: fc.option(fc.boolean()) })

  test('come back for every laptop that was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 2_000_000 }), anyFlags), { maxLength: 30 }), (list) => {
        const given = new Map(list)
        const expected = [...given]
          .filter(([, { seen, connected }]) => seen || connected)
          .toSorted((a, b) => a[0] - b[0])
        expect([...unpackFlags(packFlags(given))]).toEqual(expected)
      }),
    )
  })

  test('sixty neighbours are little more than a byte each', () => {
    const many = new Map(Array.from({ length: 60 }, (_, at) => [200_000 + at, flags(true, true, true)]))
    expect(packFlags(many).length).toBeLessThan(66)
    expect(unpackFlags(null).size).toBe(0)
  })
})

describe('countRungs', () => {
  test('one day of seven is enough to be seen and connected', () => {
    const days = [new Map([[1, flags(true, false, null)]]), new Map([[1, flags(true, true, null)]]), new Map()]
    expect(countRungs([1, 2], days)).toEqual({ seenCount: 1, connectedCount: 1, goodCount: 0 })
  })

  test('good on half of the days that can be told is good enough, on fewer it is not', () => {
    const one = (good: boolean | null) => new Map([[1, flags(true, true, good)]])
    expect(countRungs([1], [one(true), one(false), one(null)]).goodCount).toBe(1)
    expect(countRungs([1], [one(true), one(false), one(false)]).goodCount).toBe(0)
    expect(countRungs([1], [one(null)]).goodCount).toBe(0)
  })

  test('a laptop that left the unit does not count any more', () => {
    expect(countRungs([2], [new Map([[1, flags(true, true, true)]])])).toEqual({
      seenCount: 0,
      connectedCount: 0,
      goodCount: 0,
    })
  })
})

describe('standingOf', () => {
  const counts: RungCounts = {
    claimedCount: 60,
    deviceCount: 60,
    seenCount: 55,
    connectedCount: 50,
    goodCount: 48,
    placedUnits: 1,
  }
  const standing = (more: Partial<RungCounts>) => standingOf({ ...counts, ...more }, limits)

  test('80% on each rung is good enough', () => {
    expect(standing({})).toEqual({ reached: 'good', heldAt: null, numerator: 48, denominator: 60, known: true })
  })

  test('the status is the first rung that is not reached, with its figures', () => {
    expect(standing({ goodCount: 47 })).toMatchObject({ reached: 'connected', heldAt: 'good', numerator: 47 })
    expect(standing({ seenCount: 47 })).toMatchObject({ reached: 'registered', heldAt: 'seen', denominator: 60 })
    expect(standing({ claimedCount: 100 })).toMatchObject({ reached: null, heldAt: 'registered', denominator: 100 })
  })

  test('before a network is confirmed nobody says that a satker is not connected', () => {
    expect(standing({ placedUnits: 0, connectedCount: 0 })).toMatchObject({ heldAt: 'connected', known: false })
  })

  test('where nobody said how many laptops there are, one is registered', () => {
    expect(standing({ claimedCount: null })?.reached).toBe('good')
    expect(standing({ claimedCount: null, deviceCount: 0 })).toBeNull()
    expect(standing({ claimedCount: 0, deviceCount: 0 })).toBeNull()
  })

  test('a satker that claims laptops and has none stands below the first rung', () => {
    const none = { deviceCount: 0, seenCount: 0, connectedCount: 0, goodCount: 0 }
    expect(standing(none)).toMatchObject({ reached: null, heldAt: 'registered', numerator: 0, denominator: 60 })
  })
})

describe('thresholdsOn', () => {
  const row = { name: 'lossPct', unit: '%', source: 'SE 12/2026' } as const
  const rows = [
    { ...row, value: 2, fromDay: '2026-11-20' },
    { ...row, value: 5, fromDay: '2026-11-10' },
  ]

  test('the last row that began holds, and before all rows the first one', () => {
    expect(thresholdsOn('2026-11-19', rows).lossPct).toBe(5)
    expect(thresholdsOn('2026-11-20', rows).lossPct).toBe(2)
    expect(thresholdsOn('2026-11-09', rows).lossPct).toBe(10)
    expect(thresholdsOn('2020-01-01', rows).lossPct).toBe(10)
  })

  test('a row of the same day replaces the one that came with the program', () => {
    expect(thresholdsOn('2026-02-01', [{ ...row, value: 7, fromDay: '2026-01-01' }]).lossPct).toBe(7)
  })
})

describe('showsQuarters', () => {
  test('fewer than five laptops are shown by days only', () => {
    expect(showsQuarters({ deviceCount: 4, seenCount: 4 })).toBe(false)
    expect(showsQuarters({ deviceCount: 60, seenCount: 4 })).toBe(false)
    expect(showsQuarters({ deviceCount: 5, seenCount: 5 })).toBe(true)
  })
})
