import { describe, expect, test } from 'vitest'
import { countQuarters, emptyBitmap, hasQuarter, setQuarter } from '../../../agent/contract/quarters.ts'
import { sectionSchema } from '../../../agent/contract/v1.ts'
import { knownMin } from '../../../server/day/device-day.rules.ts'
import { lineOfDay, simulateDay } from '../../../server/demo/fleet-day.rules.ts'
import { planFleet } from '../../../server/demo/fleet-plan.rules.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { demoRootCode, demoSatkers } from '../../../server/demo/satkers.ts'

const units = demoSatkers.map(([code, type, , , placeClass, laptops]) => ({ code, type, placeClass, laptops }))

describe('demoSatkers', () => {
  test('there are 114 with distinct codes, 6,190 laptops, and every parent is there', () => {
    const codes = new Set(demoSatkers.map(([code]) => code))
    expect(codes.size).toBe(114)
    expect(demoSatkers.reduce((sum, satker) => sum + satker[5], 0)).toBe(6190)
    expect(demoSatkers.every(([, , , parent]) => parent === demoRootCode || codes.has(parent))).toBe(true)
  })
})

describe('planFleet', () => {
  const fleet = planFleet(seededRandom(2012), units, 600, 60)

  test('plans exactly as many laptops as asked, the same for the same seed', () => {
    expect(fleet).toHaveLength(600)
    expect(planFleet(seededRandom(2012), units, 600, 60)).toEqual(fleet)
    expect(planFleet(seededRandom(2013), units, 600, 60)).not.toEqual(fleet)
  })

  test('every section it plans would pass the intake', () => {
    for (const device of fleet)
      for (const facts of [device.hardware, device.system, device.software])
        expect(sectionSchema.parse(facts)).toEqual(facts)
  })

  test('leaves some satker without a laptop and some with fewer than five', () => {
    const counts = units.map((unit) => fleet.filter((device) => device.unitCode === unit.code).length)
    expect(counts.some((count) => count === 0)).toBe(true)
    expect(counts.some((count) => count > 0 && count < 5)).toBe(true)
  })
})

describe('simulateDay', () => {
  const habit = {
    attendance: 1,
    startQuarter: 30,
    endQuarter: 62,
    leftOnOvernight: false,
    loadRatio: 0.1,
    brightnessPct: 50,
    batteryW: null,
  }
  const wholeDay = { isWorkingDay: true, untilQuarter: 96 }
  const noLoss = { cut: emptyBitmap(), lossRatio: 0 }

  test('all minutes of a day are in some state', () => {
    for (let seed = 0; seed < 50; seed++) {
      const facts = simulateDay(seededRandom(seed), habit, noLoss, wholeDay)
      expect(facts && knownMin(facts.inputs)).toBe(1440)
    }
  })

  test('on the running day nothing lies in the future', () => {
    const facts = simulateDay(seededRandom(3), habit, noLoss, { isWorkingDay: true, untilQuarter: 40 })
    const late = Array.from({ length: 56 }, (_, index) => index + 40)
    expect(facts && late.some((quarter) => hasQuarter(facts.bitmaps.observed!, quarter))).toBe(false)
    expect(facts && knownMin(facts.inputs) + facts.unknownMin).toBe(1440)
    expect(facts?.unknownMin).toBe(56 * 15)
  })

  test('a machine left on over a day off is dark all day; one without a gauge tells no discharge', () => {
    const leftOn = { ...habit, leftOnOvernight: true }
    const dayOff = { isWorkingDay: false, untilQuarter: 96 }
    const days = Array.from({ length: 60 }, (_, seed) => simulateDay(seededRandom(seed), leftOn, noLoss, dayOff))
    const dark = days.filter((facts) => (facts?.inputs.dark?.minutes ?? 0) > 1300)
    expect(dark.length).toBeGreaterThan(10)
    for (const facts of dark) expect(facts?.inputs.screen).toBeUndefined()
    for (const facts of dark) expect(facts?.inputs.dark?.dischargedMwh).toBeNull()
  })

  test('a gauge reads its watts over the minutes on battery', () => {
    const facts = simulateDay(seededRandom(5), { ...habit, batteryW: 9 }, noLoss, wholeDay)
    const { minutes = 0, acMinutes, batteryMinutes = 0, dischargedMwh } = facts?.inputs.screen ?? {}
    expect(batteryMinutes).toBe(minutes - (acMinutes ?? 0))
    expect(batteryMinutes).toBeGreaterThan(0)
    expect(Math.abs((dischargedMwh ?? 0) - batteryMinutes * 150)).toBeLessThanOrEqual(1)
  })

  test('in a quarter in which the line is cut nobody is linked, though all have tried', () => {
    const line = { cut: emptyBitmap(), lossRatio: 0 }
    for (let quarter = 0; quarter < 96; quarter++) setQuarter(line.cut, quarter)
    const bitmaps = simulateDay(seededRandom(1), habit, line, wholeDay)?.bitmaps
    expect(bitmaps && countQuarters(bitmaps.linked!)).toBe(0)
    expect(bitmaps && countQuarters(bitmaps.tried!)).toBeGreaterThan(20)
  })

  test('a weaker line is cut on more days', () => {
    const cutDays = (weakness: number) =>
      Array.from({ length: 300 }, (_, seed) => lineOfDay(seededRandom(seed), weakness)).filter(
        (line) => countQuarters(line.cut) > 0,
      ).length
    expect(cutDays(0.16)).toBeGreaterThan(cutDays(0.02) * 3)
  })
})
