import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BatteryRun, BatteryStep } from '../../../agent/record/battery.rules.ts'
import { followBattery } from '../../../agent/record/battery.rules.ts'
import type { Sample } from '../../../agent/record/tape.rules.ts'
import { makeSample } from '../support/samples.ts'

const minute = 60_000
const hour = 60 * minute
const onBattery = (atMs: number, facts: Partial<Sample> = {}) => makeSample(atMs, { onAc: false, ...facts })

/** Follows samples from the first on; what each of the later ones gave. */
function follow(samples: readonly Sample[]): BatteryStep[] {
  let run: BatteryRun | null = null
  return samples
    .map((sample) => {
      const step = followBattery(run, sample)
      run = step.run
      return step
    })
    .slice(1)
}

const gauge = (mwh: (number | null)[], facts: Partial<Sample> = {}) =>
  follow(mwh.map((batteryMwh, at) => onBattery(at * minute, { batteryMwh, ...facts })))

describe('energy on battery', () => {
  test('is the difference of two readings, over their time, in the state of that time', () => {
    const [step] = gauge([30_000, 29_800])
    expect(step).toMatchObject({ spent: { state: 'screen', mwh: 200, ms: minute }, refused: false })
    expect(gauge([30_000, 29_800], { screenOn: false })[0]?.spent?.state).toBe('dark')
    expect(gauge([30_000, 29_800], { screenOn: null })[0]?.spent?.state).toBe('awake')
  })

  test('is not measured on the mains, nor where it is not known whether the laptop is on them', () => {
    for (const onAc of [true, null])
      expect(gauge([30_000, 29_800], { onAc })).toEqual([{ run: null, spent: null, refused: false }])
  })

  test('is not measured over a minute in which the charger was put in or pulled out', () => {
    const pulled = follow([makeSample(0), onBattery(minute, { batteryMwh: 29_900 })])
    const plugged = follow([onBattery(0), makeSample(minute, { batteryMwh: 29_900 })])
    expect([pulled[0]?.spent, plugged[0]?.spent]).toEqual([null, null])
  })

  test('between readings that come seldom is measured over all of their time', () => {
    const steps = gauge([30_000, null, null, null, 29_200])
    expect(steps.map((step) => step.spent)).toEqual([null, null, null, { state: 'screen', mwh: 800, ms: 4 * minute }])
  })

  test('over a time in two states belongs to neither', () => {
    const samples = [onBattery(0), onBattery(minute, { batteryMwh: null, screenOn: false }), onBattery(2 * minute)]
    expect(follow(samples).map((step) => step.spent)).toEqual([null, null])
  })

  test('is not taken over readings so close that one step of the gauge looks like a large draw', () => {
    const steps = follow([0, 2_000, minute].map((atMs, at) => onBattery(atMs, { batteryMwh: 30_000 - at * 100 })))
    expect(steps.map((step) => step.spent)).toEqual([null, { state: 'screen', mwh: 200, ms: minute }])
  })

  test('comes from the draw where a battery tells no energy; 0 W is what it says when it does not know', () => {
    const draws = (...mw: (number | null)[]) =>
      follow(mw.map((batteryMw, at) => onBattery(at * minute, { batteryMwh: null, batteryMw })))
    expect(draws(12_000, 6_000)[0]?.spent).toEqual({ state: 'screen', mwh: 150, ms: minute })
    expect(draws(12_000, null)[0]?.spent).toBeNull()
    expect(draws(null, null)[0]).toEqual({ run: null, spent: null, refused: false })
  })
})

describe('readings that cannot be (V12)', () => {
  test('a draw of 5,000 W is refused, and measuring goes on from the new reading', () => {
    const steps = gauge([90_000, 90_000 - 5_000_000 / 60, 6_500])
    expect(steps[0]).toMatchObject({ spent: null, refused: true })
    expect(steps[1]).toMatchObject({ spent: { mwh: 90_000 - 5_000_000 / 60 - 6_500 }, refused: false })
  })

  test('a gauge that goes up without a charger is refused; its small swing is not, and evens out', () => {
    expect(gauge([20_000, 20_500])[0]).toMatchObject({ spent: null, refused: true })
    expect(gauge([20_000, 20_020, 19_800]).map((step) => step.spent?.mwh)).toEqual([-20, 220])
  })

  test('a reading of 0 in between adds nothing', () => {
    const steps = gauge([30_000, 0, 29_700])
    expect(steps.map((step) => [step.spent, step.refused])).toEqual([
      [null, true],
      [null, true],
    ])
  })

  test('a clock of the boot that stands still or runs back measures nothing (C06)', () => {
    expect(follow([onBattery(5 * minute), onBattery(5 * minute, { batteryMwh: 29_000 })])[0]?.spent).toBeNull()
    expect(follow([onBattery(5 * minute), onBattery(minute, { batteryMwh: 29_000 })])[0]?.spent).toBeNull()
  })
})

describe('energy asleep', () => {
  const awakeFirst = [onBattery(0, { batteryMwh: 30_000 }), onBattery(minute, { batteryMwh: 29_800 })]
  const after = (facts: Partial<Sample>) => onBattery(8 * hour + 3 * minute, { awakeMs: 3 * minute, ...facts })

  test('leaves out what the minutes awake around it cost', () => {
    const [, night] = follow([...awakeFirst, after({ batteryMwh: 25_000 })])
    expect(night?.spent).toEqual({ state: 'asleep', mwh: 4_800 - 400, ms: 8 * hour })
  })

  test('is never below 0', () => {
    expect(follow([...awakeFirst, after({ batteryMwh: 29_700 })])[1]?.spent).toMatchObject({ mwh: 0 })
  })

  test('is not told of a nap, nor where the draw awake is not known and matters', () => {
    const nap = onBattery(20 * minute, { awakeMs: 2 * minute, batteryMwh: 29_000 })
    expect(follow([...awakeFirst, nap])[1]?.spent).toBeNull()
    const blind = [onBattery(0), onBattery(hour, { awakeMs: 2 * minute, batteryMwh: 29_000 })]
    expect(follow(blind)[0]?.spent).toBeNull()
    const long = [onBattery(0), onBattery(10 * hour, { awakeMs: minute, batteryMwh: 25_000 })]
    expect(follow(long)[0]?.spent).toMatchObject({ state: 'asleep', mwh: 5_000 })
  })
})

test('whatever the gauge says, the draw that is counted is one that a laptop can have', () => {
  const reading = fc.record({
    afterMs: fc.nat(40 * minute),
    mwh: fc.option(fc.integer({ min: 0, max: 8_000_000 })),
    onAc: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 30 }), (readings) => {
      let atMs = 0
      const samples = readings.map(({ afterMs, mwh, onAc }) => makeSample((atMs += afterMs), { onAc, batteryMwh: mwh }))
      for (const { spent } of follow(samples)) {
        if (!spent) continue
        expect(spent.ms).toBeGreaterThan(0)
        expect((spent.mwh * 3_600_000) / spent.ms).toBeLessThanOrEqual(300_000)
        expect(spent.mwh).toBeGreaterThanOrEqual(-50)
      }
    }),
  )
})
