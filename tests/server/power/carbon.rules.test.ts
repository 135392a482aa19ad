import { describe, expect, test } from 'vitest'
import { addCarbon, carbonG, embodiedOfDays, embodiedPerYear, sciRate } from '../../../server/power/carbon.rules.ts'
import { factorRow } from './factor-world.ts'

const average = factorRow('grid-average', 'NASIONAL', 0.6824)
const margin = factorRow('grid-margin', 'JAMALI', 0.87)
const embodied = factorRow('embodied', 'laptop', 250, { low: 170, high: 360 })
const life = factorRow('life', 'laptop', 4)

describe('carbonG', () => {
  test('a kilowatt-hour of the national grid is 682,4 g, with method and row', () => {
    expect(carbonG(1_000_000, average)).toEqual({
      g: expect.closeTo(682.4, 6),
      method: 'average',
      factors: [average.version],
    })
    expect(carbonG(500_000, margin)).toMatchObject({ g: 435, method: 'margin' })
  })

  test('unknown energy or an unknown factor gives unknown carbon', () => {
    expect(carbonG(null, average)).toEqual({ g: null, method: null, factors: [] })
    expect(carbonG(1, null)).toEqual({ g: null, method: null, factors: [] })
  })

  test('negative energy and a row that is no grid factor are mistakes', () => {
    expect(() => carbonG(-1, average)).toThrow(RangeError)
    expect(() => carbonG(1, life)).toThrow('life is no grid factor')
  })
})

describe('addCarbon', () => {
  test('the two methods never meet in one number', () => {
    const sum = addCarbon([
      carbonG(1_000_000, average),
      carbonG(1_000_000, margin),
      carbonG(1_000_000, margin),
      carbonG(null, margin),
    ])
    expect(sum).toEqual({
      average: expect.closeTo(682.4, 6),
      margin: 1740,
      unknown: 1,
      factors: [average.version, margin.version].toSorted(),
    })
  })

  test('nothing known is unknown, not 0', () => {
    expect(addCarbon([])).toEqual({ average: null, margin: null, unknown: 0, factors: [] })
    expect(addCarbon([carbonG(0, average)])).toMatchObject({ average: 0, margin: null })
  })
})

describe('embodied carbon', () => {
  test('is spread over the planned years, its range too', () => {
    const factors = [embodied.version, life.version]
    expect(embodiedPerYear(embodied, life)).toEqual({ g: 62_500, lowG: 42_500, highG: 90_000, factors })
    expect(embodiedPerYear(embodied, life, 3.9)).toMatchObject({ g: 62_500 })
  })

  test('a machine past its planned years carries nothing more', () => {
    expect(embodiedPerYear(embodied, life, 4)).toMatchObject({ g: 0, lowG: 0, highG: 0 })
  })

  test('without a factor it is unknown, and without ends there is no range', () => {
    expect(embodiedPerYear(null, life)).toEqual({ g: null, lowG: null, highG: null, factors: [] })
    expect(embodiedPerYear(embodied, null)).toEqual({ g: null, lowG: null, highG: null, factors: [] })
    expect(embodiedPerYear(factorRow('embodied', 'laptop', 200), life)).toMatchObject({
      g: 50_000,
      lowG: null,
      highG: null,
    })
  })

  test('days are their share of 365', () => {
    expect(embodiedOfDays(36_500, 10)).toBe(1_000)
    expect(embodiedOfDays(36_500, 0)).toBe(0)
    expect(embodiedOfDays(null, 10)).toBeNull()
    expect(() => embodiedOfDays(1, -1)).toThrow('days must not be negative')
  })
})

describe('sciRate', () => {
  const operational = carbonG(10_000_000, average)

  test('is operational and embodied carbon over active device-days', () => {
    const rate = sciRate({ operational, embodiedG: 3_176, deviceDays: 40 })
    expect(rate).toEqual({ g: expect.closeTo(250, 6), method: 'average', factors: [average.version] })
  })

  test('without an active day, or with a part unknown, there is no rate', () => {
    expect(sciRate({ operational, embodiedG: 1, deviceDays: 0 }).g).toBeNull()
    expect(sciRate({ operational, embodiedG: null, deviceDays: 3 }).g).toBeNull()
    expect(sciRate({ operational: carbonG(null, average), embodiedG: 1, deviceDays: 3 }).g).toBeNull()
    expect(() => sciRate({ operational, embodiedG: 1, deviceDays: -1 })).toThrow('device-days')
  })
})
