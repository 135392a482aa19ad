import { describe, expect, test } from 'vitest'
import { ageYears, type AgedMachine, lifeExtension, wasteDue, yearsPastLife } from '../../../server/power/life.rules.ts'
import { factorRow } from './factor-world.ts'

const day = '2026-11-23'
const embodied = factorRow('embodied', 'laptop', 240, { low: 160, high: 360 })
const life = factorRow('life', 'laptop', 4)
const weight = factorRow('weight', 'laptop', 1.79)
const machine = (id: string, more: Partial<AgedMachine> = {}): AgedMachine => {
  return { id, fromDay: '2020-11-23', runsLinux: true, embodied, life, weight, ...more }
}

describe('age', () => {
  test('is years and parts; a day to come and an unknown day give none', () => {
    expect(ageYears('2022-11-23', day)).toBeCloseTo(4, 2)
    expect(ageYears(day, day)).toBe(0)
    expect(ageYears('2026-11-24', day)).toBeNull()
    expect(ageYears(null, day)).toBeNull()
  })

  test('past its life it is above 0', () => {
    expect(yearsPastLife(machine('a'), day)).toBeCloseTo(2, 2)
    expect(yearsPastLife(machine('a', { fromDay: '2025-11-23' }), day)).toBeCloseTo(-3, 2)
    expect(yearsPastLife(machine('a', { life: null }), day)).toBeNull()
  })
})

describe('lifeExtension', () => {
  test('each Linux machine past its planned age puts a year of a replacement off', () => {
    expect(lifeExtension([machine('a'), machine('b')], day)).toEqual({
      machines: 2,
      unpriced: 0,
      unknown: 0,
      deferredGPerYear: 120_000,
      lowG: 80_000,
      highG: 180_000,
      factors: [embodied.version, life.version].toSorted(),
    })
  })

  test('Windows machines and young ones put nothing off; what is unknown is counted as such', () => {
    const others = [
      machine('windows', { runsLinux: false }),
      machine('young', { fromDay: '2025-01-01' }),
      machine('ageless', { fromDay: null }),
      machine('unpriced', { embodied: null }),
    ]
    expect(lifeExtension(others, day)).toMatchObject({ machines: 1, unpriced: 1, unknown: 1, deferredGPerYear: null })
  })

  test('a factor without a range stands for its own ends', () => {
    const plain = factorRow('embodied', 'laptop', 200)
    expect(lifeExtension([machine('a', { embodied: plain })], day)).toMatchObject({ lowG: 50_000, highG: 50_000 })
  })
})

describe('wasteDue', () => {
  test('lists what is past its life, the oldest first, with its weight', () => {
    const due = wasteDue(
      [machine('b', { fromDay: '2022-01-01' }), machine('a'), machine('young', { fromDay: day })],
      day,
    )
    expect(due.due.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(due).toMatchObject({ totalKg: 3.58, weightUnknown: 0, ageUnknown: 0 })
    expect(due.factors).toEqual([life.version, weight.version].toSorted())
  })

  test('on the day on which its years are over a machine is due', () => {
    const twoYears = factorRow('life', 'laptop', 0.999)
    expect(wasteDue([machine('a', { fromDay: '2025-11-23', life: twoYears })], day).due).toHaveLength(1)
  })

  test('an unknown weight or age is said, and nothing weighed is not 0 kg', () => {
    const odd = [machine('a', { weight: null }), machine('b', { fromDay: null })]
    expect(wasteDue(odd, day)).toMatchObject({ totalKg: null, weightUnknown: 1, ageUnknown: 1 })
    expect(wasteDue([], day)).toEqual({ due: [], totalKg: null, weightUnknown: 0, ageUnknown: 0, factors: [] })
  })

  test('two of one age come by their id', () => {
    expect(wasteDue([machine('b'), machine('a')], day).due.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
