import { describe, expect, test } from 'vitest'
import { addCosts, costRp, kwhOf } from '../../../server/power/cost.rules.ts'
import { factorRow } from './factor-world.ts'

const tariff = factorRow('tariff', 'P-1/TR', 1699.53)

describe('costRp', () => {
  test('ten kilowatt-hours at P-1 cost Rp16.995,30, and the row is named', () => {
    expect(costRp(10_000_000, tariff)).toEqual({ rp: expect.closeTo(16_995.3, 6), factors: [tariff.version] })
    expect(kwhOf(1)).toBe(0.000001)
  })

  test('no energy costs nothing; unknown energy and an unknown tariff cost an unknown amount', () => {
    expect(costRp(0, tariff)).toEqual({ rp: 0, factors: [tariff.version] })
    expect(costRp(null, tariff)).toEqual({ rp: null, factors: [] })
    expect(costRp(5, null)).toEqual({ rp: null, factors: [] })
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%s mWh is refused', (energyMwh) => {
    expect(() => costRp(energyMwh, tariff)).toThrow('energy must not be negative')
  })
})

describe('addCosts', () => {
  test('adds what is known, counts what is not, and names every factor once', () => {
    const other = factorRow('tariff', 'S-1/TR', 900)
    const sum = addCosts([costRp(1_000_000, tariff), costRp(1_000_000, other), costRp(2, tariff), costRp(null, tariff)])
    expect(sum.rp).toBeCloseTo(2599.53 + 0.00339906, 6)
    expect(sum).toMatchObject({ unknown: 1, factors: [tariff.version, other.version].toSorted() })
  })

  test('a sum over nothing that is known is unknown, not 0', () => {
    expect(addCosts([])).toEqual({ rp: null, unknown: 0, factors: [] })
    expect(addCosts([costRp(null, tariff)])).toEqual({ rp: null, unknown: 1, factors: [] })
  })
})
