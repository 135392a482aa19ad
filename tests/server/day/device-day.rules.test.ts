import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countQuarters, hasQuarter } from '../../../agent/contract/quarters.ts'
import { states } from '../../../agent/contract/v1.ts'
import {
  cutLocalDay,
  type DayReport,
  decodeInputs,
  encodeInputs,
  knownMin,
  wasAwake,
} from '../../../server/day/device-day.rules.ts'
import { zones } from '../../../server/day/local-day.rules.ts'
import { bitmapOf, mainOf, minutesOf, quartersOf, slotOf } from '../../support/reports.ts'

const day = '2026-11-24'
const only =
  (utcDay: string, ...reports: DayReport[]) =>
  (asked: string) =>
    asked === utcDay ? reports : []
const report = (main: Parameters<typeof mainOf>[0], quarters: Parameters<typeof quartersOf>[0] = {}): DayReport => ({
  main: mainOf(main),
  quarters: quartersOf(quarters),
})

describe('cutLocalDay', () => {
  test('an evening after 17:00 UTC belongs to the next day in WIB', () => {
    const late = report({ slots: [{}, {}, {}, slotOf({ screen: 30 })] }, { awake: bitmapOf([68]) })
    const facts = cutLocalDay(day, 'WIB', only('2026-11-23', late))
    expect(facts?.inputs.screen?.minutes).toBe(30)
    expect(facts?.bitmaps.awake && hasQuarter(facts.bitmaps.awake, 0)).toBe(true)
    expect(cutLocalDay('2026-11-23', 'WIB', only('2026-11-23', late))).toBeNull()
  })

  test('a quarter never lands in two local days, nor in none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.uniqueArray(fc.integer({ min: 0, max: 95 })), (zone, quarters) => {
        const reports = only('2026-11-24', report({}, { awake: bitmapOf(quarters) }))
        const counts = ['2026-11-24', '2026-11-25'].map((local) => {
          const bitmap = cutLocalDay(local, zone, reports)?.bitmaps.awake
          return bitmap ? countQuarters(bitmap) : 0
        })
        expect(counts[0]! + counts[1]!).toBe(quarters.length)
      }),
    )
  })

  test('two chains of one day join their quarters and never count more minutes than a slot has', () => {
    const first = report({ slots: [slotOf({ screen: 800, off: 100 }), {}, {}, {}] }, { linked: bitmapOf([4]) })
    const second = report({ slots: [slotOf({ screen: 200 }), {}, {}, {}] }, { linked: bitmapOf([5]) })
    const facts = cutLocalDay(day, 'WIT', only(day, first, second))
    expect(facts?.inputs).toEqual({ screen: minutesOf(900) })
    expect(facts?.bitmaps.linked && countQuarters(facts.bitmaps.linked)).toBe(2)
  })

  test('a day filed again under a new chain counts its minutes once', () => {
    const quarters = (until: number) => bitmapOf(Array.from({ length: until }, (_, quarter) => quarter))
    const first = report({ slots: [slotOf({ screen: 240 }), {}, {}, {}] }, { observed: quarters(16) })
    const again = report({ slots: [slotOf({ screen: 290 }), {}, {}, {}] }, { observed: quarters(20) })
    expect(cutLocalDay(day, 'WIB', only(day, first, again))?.inputs.screen?.minutes).toBe(290)
    expect(cutLocalDay(day, 'WIB', only(day, again, first))?.inputs.screen?.minutes).toBe(
      240 + Math.round((290 * 4) / 20),
    )
  })

  test('two chains that know different quarters add up', () => {
    const morning = report({ slots: [slotOf({ screen: 60 }), {}, {}, {}] }, { observed: bitmapOf([0, 1, 2, 3]) })
    const noon = report(
      { slots: [slotOf({ screen: 30, dark: 30 }), {}, {}, {}] },
      { observed: bitmapOf([20, 21, 22, 23]) },
    )
    expect(cutLocalDay(day, 'WIB', only(day, morning, noon))?.inputs).toEqual(slotOf({ screen: 90, dark: 30 }))
  })

  test('what no report places in a state is unknown, and all minutes are always 1,440', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record(Object.fromEntries(states.map((state) => [state, fc.integer({ min: 0, max: 1440 })]))), {
          minLength: 4,
          maxLength: 4,
        }),
        (slots) => {
          const facts = cutLocalDay(day, 'WIB', only(day, report({ slots: slots.map(slotOf) })))
          if (facts) expect(facts.unknownMin + knownMin(facts.inputs)).toBe(1440)
        },
      ),
    )
  })

  test('means are weighted by minutes and an unknown part does not pull them to zero', () => {
    const slots = [
      { screen: minutesOf(60, { loadPow07: 0.2, acMinutes: 60 }) },
      { screen: minutesOf(30, { loadPow07: 0.5, acMinutes: 10 }) },
      { screen: minutesOf(60) },
      {},
    ]
    const facts = cutLocalDay(day, 'WIB', only(day, report({ slots })))
    expect(facts?.inputs.screen?.loadPow07).toBeCloseTo((0.2 * 60 + 0.5 * 30) / 90)
    expect(facts?.inputs.screen).toMatchObject({ minutes: 150, acMinutes: 70, brightnessPct: null })
  })

  test('energy of a battery comes with the minutes it was measured over, added up and cut like it', () => {
    const slots = [
      { screen: minutesOf(60, { dischargedMwh: 900, batteryMinutes: 50 }) },
      { screen: minutesOf(30, { dischargedMwh: 200, batteryMinutes: 10 }), dark: minutesOf(30) },
      { screen: minutesOf(60) },
      {},
    ]
    const inputs = cutLocalDay(day, 'WIB', only(day, report({ slots })))?.inputs
    expect(inputs?.screen).toMatchObject({ minutes: 150, dischargedMwh: 1100, batteryMinutes: 60 })
    expect(inputs?.dark).not.toHaveProperty('batteryMinutes')
    const long = [{ screen: minutesOf(1440, { dischargedMwh: 9000, batteryMinutes: 600 }) }, {}, {}, {}]
    const cut = cutLocalDay(day, 'WIB', only(day, report({ slots: long })))?.inputs.screen
    expect((cut?.dischargedMwh ?? 0) / (cut?.batteryMinutes ?? 1)).toBeCloseTo(15, 0)
  })

  test('a bitmap that no collector could know stays absent', () => {
    const facts = cutLocalDay(
      day,
      'WIB',
      only(day, report({ slots: [slotOf({ awake: 15 }), {}, {}, {}] }, { awake: bitmapOf([1]) })),
    )
    expect(facts?.bitmaps).toMatchObject({ screen: null, asleep: null, linked: null })
  })

  test('one unsealed report behind it leaves the day unsealed', () => {
    const slots = [slotOf({ awake: 15 }), {}, {}, slotOf({ awake: 15 })]
    const sealed = report({ slots, sealed: true })
    const open = report({ slots })
    expect(cutLocalDay(day, 'WIB', () => [sealed])?.sealed).toBe(true)
    expect(cutLocalDay(day, 'WIB', (utcDay) => [utcDay === day ? open : sealed])?.sealed).toBe(false)
  })
})

describe('encodeInputs', () => {
  test('what is written is read back, unknowns included', () => {
    const inputs = {
      screen: minutesOf(168, { loadPow07: 0.345, brightnessPct: 46, acMinutes: 150, dischargedMwh: 4120 }),
      dark: minutesOf(60, { dischargedMwh: 300, batteryMinutes: 41 }),
      off: minutesOf(900),
    }
    expect(decodeInputs(encodeInputs(inputs))).toEqual(inputs)
    expect(encodeInputs({ off: minutesOf(900) })).toBe('[[4,900,null,null,null,null]]')
  })
})

test('a machine that was only asleep or off was not seen', () => {
  expect(wasAwake(slotOf({ asleep: 60, off: 900 }))).toBe(false)
  expect(wasAwake(slotOf({ dark: 1 }))).toBe(true)
})
