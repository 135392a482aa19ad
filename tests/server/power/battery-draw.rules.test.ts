import { describe, expect, test } from 'vitest'
import { addBatteryDay, batteryDraw, calibrationOf, noBatterySums } from '../../../server/power/battery-draw.rules.ts'
import type { StateSum } from '../../../agent/contract/v1.ts'
import { minutesOf } from '../../support/reports.ts'

/** 60 minutes of which 10 on mains, 8.8 W inside: 10 W at the wall. */
const lit = (more: Partial<StateSum> = {}) =>
  minutesOf(60, { acMinutes: 10, dischargedMwh: 7_333, loadPow07: 0, brightnessPct: 50, ...more })
const drawOf = (...days: StateSum[]) => {
  const sums = noBatterySums()
  for (const screen of days) addBatteryDay(sums, { screen })
  return batteryDraw(sums, 15)
}

describe('draw measured by the battery', () => {
  test('is what it gave over the minutes off mains, divided by the efficiency of the adapter', () => {
    const { watts, minutes, brightnessPct } = drawOf(lit(), lit({ brightnessPct: 70 }))
    expect(watts.screen).toBeCloseTo(10, 2)
    expect(minutes).toEqual({ screen: 100, dark: 0, asleep: 0 })
    expect(brightnessPct).toBe(60)
    expect(watts.dark).toBeNull()
  })

  test('is over the minutes that the gauge was read, where the agent tells them', () => {
    const told = { batteryMinutes: 40, dischargedMwh: 5_867 }
    const { watts, minutes } = drawOf(lit(told), lit(told))
    expect(watts.screen).toBeCloseTo(10, 2)
    expect(minutes.screen).toBe(80)
    expect(drawOf(lit({ ...told, acMinutes: null }), lit(told)).minutes.screen).toBe(80)
  })

  test('needs an hour of discharge', () => {
    expect(drawOf(lit()).watts.screen).toBeNull()
    expect(drawOf(minutesOf(60, { acMinutes: 0, dischargedMwh: 8_800 })).watts.screen).toBeCloseTo(10, 2)
    expect(drawOf(minutesOf(59, { acMinutes: 0, dischargedMwh: 8_800 })).watts.screen).toBeNull()
  })

  test('what load added is taken off again, up to a limit', () => {
    expect(drawOf(lit({ loadPow07: 0.2 }), lit({ loadPow07: 0.2 })).watts.screen).toBeCloseTo(10 - 15 * 0.9 * 0.2, 2)
    expect(drawOf(lit({ loadPow07: 1 }), lit({ loadPow07: 1 })).watts.screen).toBeCloseTo(4, 2)
    expect(drawOf(lit({ loadPow07: null }), lit({ loadPow07: null })).watts.screen).toBeCloseTo(10, 2)
  })

  test.each([
    ['mains unknown', { acMinutes: null }],
    ['discharge unknown', { dischargedMwh: null }],
    ['always on mains', { acMinutes: 60 }],
    ['V13: a counter that stood still or went back', { dischargedMwh: 0 }],
    ['V12: 5,000 W', { dischargedMwh: 5_000_000 }],
    ['V12: next to nothing', { dischargedMwh: 5 }],
  ])('a day with %s adds nothing', (_, more) => {
    expect(drawOf(lit(more), lit(more)).minutes.screen).toBe(0)
    expect(drawOf(lit(), lit(), lit(more))).toEqual(drawOf(lit(), lit()))
  })
})

describe('calibration', () => {
  test('own older samples stand before laptops of the same model', () => {
    const five = [1, 2, 3, 4, 50].map((screen) => ({ screen }))
    expect(calibrationOf({ screen: 9 }, five).screen).toBe(9)
    expect(calibrationOf({}, five)).toEqual({ screen: 3, dark: null, asleep: null })
    expect(calibrationOf({}, five.slice(1)).screen).toBeNull()
    expect(calibrationOf({}, [...five, { screen: 5 }]).screen).toBe(3.5)
  })
})
