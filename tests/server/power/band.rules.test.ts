import { describe, expect, test } from 'vitest'
import { extrapolated, unitBand } from '../../../server/power/band.rules.ts'

/** `count` laptops of different models, each 100 mWh with 30 to either side. */
const fleet = (count: number, meterMwh = 0) => ({
  energyMwh: 100 * count,
  lowMwh: 70 * count,
  highMwh: 130 * count,
  halfMwh: 30 * Math.sqrt(count),
  meterMwh,
})
const halfShare = (sums: ReturnType<typeof fleet>) => {
  const { lowMwh, highMwh } = unitBand(sums)
  return (highMwh - lowMwh) / 2 / sums.energyMwh
}

describe('the range of a sum', () => {
  test('one laptop keeps its own range', () => {
    expect(unitBand(fleet(1))).toEqual({ lowMwh: 70, highMwh: 130 })
  })

  test('more laptops make it smaller, down to what the model gets wrong for all', () => {
    expect(halfShare(fleet(30))).toBeCloseTo(Math.hypot(0.3 / Math.sqrt(30), 0.06), 3)
    expect(halfShare(fleet(250_000))).toBeCloseTo(0.06, 3)
  })

  test('laptops of one model err alike: their range does not shrink', () => {
    const same = { ...fleet(30), halfMwh: 30 * 30 }
    expect(unitBand(same)).toEqual({ lowMwh: 2100, highMwh: 3900 })
  })

  test('a range that leans to one side stays leaning', () => {
    const { lowMwh, highMwh } = unitBand({ energyMwh: 1000, lowMwh: 900, highMwh: 1500, halfMwh: 150, meterMwh: 1000 })
    expect([lowMwh, highMwh]).toEqual([950, 1250])
  })

  test('nothing stays of the shared part where everything was metered, and nothing known has no range', () => {
    expect(halfShare(fleet(900, 90_000))).toBeCloseTo(0.01, 3)
    expect(unitBand({ energyMwh: 0, lowMwh: 0, highMwh: 0, halfMwh: 0, meterMwh: 0 })).toEqual({
      lowMwh: 0,
      highMwh: 0,
    })
  })
})

describe('drawn out to the whole', () => {
  test('only from half known on, and never down', () => {
    expect(extrapolated(100, { knownMin: 500, expectedMin: 1000 })).toBe(200)
    expect(extrapolated(100, { knownMin: 499, expectedMin: 1000 })).toBeNull()
    expect(extrapolated(100, { knownMin: 1200, expectedMin: 1000 })).toBe(100)
    expect(extrapolated(0, { knownMin: 0, expectedMin: 0 })).toBeNull()
  })
})
