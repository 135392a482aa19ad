import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../server/power/machine-features.rules.ts'
import { idleStates, machineKinds } from '../../../server/power/machine.types.ts'
import { stateModel } from '../../../server/power/state-model.table.ts'
import { stateWatts, yearKwh, yearShares } from '../../../server/power/state-watts.rules.ts'
import { unknownMachine } from './machines.ts'

const text = fc.option(fc.string({ maxLength: 40 }))
const machine = fc.record({
  deviceType: fc.constantFrom(null, 'Notebook', 'Desktop', 'Integrated Desktop', 'Slate/Tablet'),
  brand: text,
  modelName: text,
  modelNumber: text,
  cpuBrand: text,
  cpuName: text,
  baseGhz: fc.option(fc.double({ min: 0.5, max: 6, noNaN: true })),
  cpuCores: fc.option(fc.integer({ min: 1, max: 64 })),
  ramGb: fc.option(fc.double({ min: 0.5, max: 512, noNaN: true })),
  graphicsCategory: fc.constantFrom(null, 'G1', 'G7'),
  os: text,
  availableDay: fc.constantFrom(null, '2014-02-01', '2020-05-01', '2026-11-24'),
  touch: fc.constantFrom(null, 'Yes', 'No'),
})

describe('stateWatts', () => {
  test('of whatever machine draws are positive, deeper states draw no more, and ranges hold the middle', () => {
    fc.assert(
      fc.property(machine, (facts) => {
        const { watts, low, high } = stateWatts(facts)
        expect(watts.shortIdle).toBeGreaterThanOrEqual(watts.longIdle)
        expect(watts.longIdle).toBeGreaterThanOrEqual(watts.sleep)
        expect(watts.sleep).toBeGreaterThanOrEqual(watts.off)
        expect(watts.off).toBeGreaterThan(0)
        for (const state of idleStates) {
          expect(low[state]).toBeLessThan(watts[state])
          expect(high[state]).toBeGreaterThan(watts[state])
        }
      }),
    )
  })

  test('a machine of which only the kind is known draws what a middling one does, and says so', () => {
    expect(stateWatts({ ...unknownMachine, deviceType: 'Desktop', brand: 'HP', ramGb: 8 })).toMatchObject({
      basis: 'standard',
      watts: stateModel.standard.desktop,
    })
  })

  test.each([
    { cpuName: 'i5-8250U' },
    { baseGhz: 1.6 },
    { cpuCores: 4 },
    { modelName: 'X' },
    { graphicsCategory: 'G1' },
  ])('%o is enough for an estimate of its own', (facts) =>
    expect(stateWatts({ ...unknownMachine, ...facts }).basis).toBe('estimated'),
  )

  test('the range of a standard figure is wider than that of an estimate', () => {
    const width = ({ low, high, watts }: ReturnType<typeof stateWatts>) =>
      (high.shortIdle - low.shortIdle) / watts.shortIdle
    const known = { ...unknownMachine, cpuName: 'i5-8250U', baseGhz: 1.6, cpuCores: 4 }
    expect(width(stateWatts(unknownMachine))).toBeGreaterThan(width(stateWatts(known)))
  })

  test('a heavy machine draws more than a light one', () => {
    const light = stateWatts({ ...unknownMachine, cpuName: 'Celeron N4000', baseGhz: 1.1, cpuCores: 2, ramGb: 4 })
    const heavy = stateWatts({
      ...unknownMachine,
      cpuName: 'i7-8750H',
      baseGhz: 2.2,
      cpuCores: 6,
      ramGb: 32,
      graphicsCategory: 'G7',
    })
    expect(heavy.watts.shortIdle).toBeGreaterThan(1.5 * light.watts.shortIdle)
  })
})

describe('yearKwh', () => {
  test('is 8.76 times the weighted watts, as the ENERGY STAR list counts it', () => {
    const watts = { shortIdle: 10, longIdle: 5, sleep: 1, off: 0.5 }
    expect(yearKwh(watts, 'notebook')).toBeCloseTo(8.76 * (0.25 * 0.5 + 0.35 * 1 + 0.1 * 5 + 0.3 * 10))
    expect(yearKwh(watts, 'desktop')).toBeCloseTo(8.76 * (0.45 * 0.5 + 0.05 * 1 + 0.15 * 5 + 0.35 * 10))
  })

  test.each(machineKinds)('the shares of a %s make a whole year', (kind) => {
    expect(idleStates.reduce((sum, state) => sum + yearShares[kind][state], 0)).toBeCloseTo(1)
    expect(kindOf(kind)).toBe(kind === 'all-in-one' ? 'all-in-one' : kind)
  })
})
