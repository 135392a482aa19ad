import { describe, expect, test } from 'vitest'
import { fieldError, type Reading, readingFactor, scaleOn } from '../../../server/power/meter.rules.ts'

const reading = (more: Partial<Reading> = {}): Reading => ({
  kind: 'meter',
  fromDay: '2026-10-01',
  toDay: '2026-10-31',
  energyMwh: 1_200_000,
  modelMwh: 1_000_000,
  knownShare: 0.95,
  ...more,
})

describe('a reading', () => {
  test('scales the days it covers to the meter, and calibrates the days after', () => {
    expect(scaleOn('2026-10-31', [reading()], false)).toEqual({ factor: 1.2, basis: 'meter', band: [0.98, 1.02] })
    expect(scaleOn('2026-11-01', [reading()], true)).toMatchObject({ factor: 1.2, basis: 'calibrated' })
    expect(scaleOn('2026-09-30', [reading()], false)).toBeNull()
  })

  test('the newest one calibrates', () => {
    const newer = reading({ fromDay: '2026-11-01', toDay: '2026-11-10', energyMwh: 900_000 })
    expect(scaleOn('2026-11-20', [newer, reading()], false)?.factor).toBe(0.9)
    expect(scaleOn('2026-11-20', [reading(), newer], false)?.factor).toBe(0.9)
  })

  test('what a person entered holds for its own days, and only where nothing was measured', () => {
    const entered = reading({ kind: 'manual' })
    expect(scaleOn('2026-10-05', [entered], false)).toMatchObject({ factor: 1.2, basis: 'manual' })
    expect(scaleOn('2026-10-05', [entered], true)).toBeNull()
    expect(scaleOn('2026-11-05', [entered], false)).toBeNull()
    expect(scaleOn('2026-10-05', [entered, reading({ energyMwh: 800_000 })], false)).toMatchObject({
      factor: 0.8,
      basis: 'meter',
    })
  })

  test.each([
    [{ modelMwh: null }],
    [{ modelMwh: 0 }],
    [{ knownShare: 0.89 }],
    [{ energyMwh: 5_000_000 }],
    [{ energyMwh: 100_000 }],
  ])('with %j changes nothing', (more) => {
    expect(readingFactor(reading(more))).toBeNull()
    expect(scaleOn('2026-10-05', [reading(more)], false)).toBeNull()
  })
})

describe('the field error', () => {
  const many = (count: number, more: Partial<Reading> = {}) =>
    Array.from({ length: count }, (_, deviceId) => ({ ...reading(more), deviceId }))

  test('is not said before thirty laptops have a month each', () => {
    expect(fieldError(many(29))).toEqual({ proven: false, laptops: 29, needed: 30 })
    for (const more of [{ toDay: '2026-10-27' }, { kind: 'manual' as const }, { knownShare: 0.5 }, { modelMwh: null }])
      expect(fieldError(many(40, more))).toMatchObject({ proven: false, laptops: 0 })
    const twice = [...many(20), ...many(20)]
    expect(fieldError(twice)).toMatchObject({ proven: false, laptops: 20 })
  })

  test('then it is the middle and the ninetieth of a hundred, with the bias of the sum', () => {
    const readings = [
      ...many(20),
      ...many(20, { modelMwh: 1_320_000 }).map((one, at) => ({ ...one, deviceId: 100 + at })),
    ]
    expect(fieldError(readings)).toEqual({
      proven: true,
      laptops: 40,
      medianError: expect.closeTo(0.1667, 3),
      p90Error: expect.closeTo(0.1667, 3),
      bias: expect.closeTo(-0.0333, 3),
    })
  })
})
