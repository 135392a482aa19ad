import { describe, expect, test } from 'vitest'
import { leaguesOf, type RankedUnit } from '../../../server/power/ranking.rules.ts'
import { figureOf } from '../../../server/power/figure.rules.ts'
import { savingsOf } from '../../../server/power/savings.rules.ts'
import { addPowerDay, HalfRanges, halfMwhOf, noPowerSums, type PowerDay } from '../../../server/power/unit-day.rules.ts'
import { minutesOf } from '../../support/reports.ts'
import { roundProfile } from './profiles.ts'

const day = (more: Partial<PowerDay> = {}): PowerDay => ({
  day: '2026-11-23',
  isWork: true,
  inputs: {},
  profile: roundProfile,
  scale: null,
  baseline: null,
  outside: { screen: 0, dark: 0, awake: 0 },
  service: false,
  simulated: false,
  desktop: false,
  ...more,
})
const idle = (minutes: number, brightnessPct: number | null = null) =>
  minutesOf(minutes, { loadPow07: 0, brightnessPct })
const settings = (...days: PowerDay[]) => savingsOf(days).map(({ setting, perMonthMwh }) => [setting, perMonthMwh])
const month = 365 / 12

describe('what to set on a laptop', () => {
  test('dark time inside working hours beyond an hour could be slept', () => {
    // 240 W min less: (300 - 60) x (3 - 0.6) = 576 W min = 9,600 mWh a day.
    expect(settings(day({ inputs: { dark: idle(300) } }))).toEqual([['sleep', Math.round(9_600 * month)]])
    expect(settings(day({ inputs: { dark: idle(60) } }))).toEqual([])
  })

  test('awake time after work could be off, which is not counted as sleep too', () => {
    const inputs = { screen: idle(120), dark: idle(300) }
    const outside = { screen: 0.5, dark: 1, awake: 1 }
    // 60 x (6 - 0.3) + 300 x (3 - 0.3) = 1,152 W min.
    expect(settings(day({ inputs, outside }))).toEqual([['switch-off', Math.round(19_200 * month)]])
  })

  test('a machine of service is not told to switch off, and where nobody knows when, nothing is said', () => {
    const inputs = { screen: idle(120) }
    expect(settings(day({ inputs, outside: { screen: 1, dark: 1, awake: 1 }, service: true }))).toEqual([])
    expect(settings(day({ inputs, outside: null }))).toEqual([])
  })

  test('a bright screen could be dimmer; an unknown brightness is left alone', () => {
    // 3 W x (50 / 36) x 0.5 less for 480 minutes.
    const [[setting, saving] = []] = settings(day({ inputs: { screen: idle(480, 100) } }))
    expect([setting, saving]).toEqual(['dim', expect.closeTo(((3 * 0.5 * 50) / 36) * 8_000 * month, -2)])
    expect(settings(day({ inputs: { screen: idle(480, 50) } }))).toEqual([])
    expect(settings(day({ inputs: { screen: idle(480) } }))).toEqual([])
  })

  test('days of which nothing is known do not thin it out', () => {
    const known = day({ inputs: { dark: idle(300) } })
    expect(settings(known, day(), day({ inputs: { off: idle(0) } }))).toEqual(settings(known))
    expect(settings(day())).toEqual([])
  })
})

describe('a device-day in its unit', () => {
  test('dark for more than an hour is not calm, and one that was off is not active', () => {
    const sums = noPowerSums()
    for (const inputs of [{ dark: idle(61) }, { dark: idle(60) }, { screen: idle(9) }, { off: idle(900) }, {}])
      addPowerDay(sums, day({ inputs }))
    expect(sums).toMatchObject({ reported_days: 4, active_days: 3, calm_days: 2 })
  })

  test('where no bitmap tells, it is counted as not known', () => {
    const sums = noPowerSums()
    addPowerDay(sums, day({ inputs: { screen: idle(60) }, outside: null }))
    expect(sums).toMatchObject({ out_unknown_days: 1, out_min: 0, active_days: 1 })
  })

  test('ranges of one model are added, those of others are squared', () => {
    const halves = new HalfRanges()
    const range = { lowMwh: 7_000, highMwh: 13_000 }
    halves.add('a', range)
    halves.add('a', range)
    halves.add('b', { lowMwh: 2_000, highMwh: 10_000 })
    expect(halves.squared()).toBe(60 ** 2 + 40 ** 2)
    expect(halfMwhOf(60 ** 2 + 80 ** 2)).toBe(10_000)
  })
})

describe('leagues', () => {
  const unit = (
    code: string,
    perDay: number,
    more: Partial<RankedUnit['sums']> = {},
    placeClass: string | null = 'kota',
  ): RankedUnit => ({
    unitId: Number(code),
    code,
    name: `Satker ${code}`,
    placeClass,
    sums: {
      ...noPowerSums(),
      expected_days: 100,
      reported_days: 100,
      active_days: 100,
      known_min: 144_000,
      energy_mwh: perDay * 100,
      low_mwh: perDay * 90,
      high_mwh: perDay * 110,
      half_mwh: perDay * 10,
      ...more,
    },
  })
  const ranks = (...units: RankedUnit[]) =>
    leaguesOf(units).map(({ placeClass, rows }) => [placeClass, rows.map(({ code, rank }) => `${code}:${rank}`)])

  test('go by class of place, from the least energy on, and equals share a rank', () => {
    expect(ranks(unit('3', 50), unit('1', 60), unit('2', 50), unit('4', 90, {}, null))).toEqual([
      ['kota', ['2:1', '3:1', '1:3']],
      [null, ['4:1']],
    ])
  })

  test('the proven end decides: a unit does not win by being known badly', () => {
    const vague = unit('1', 50, { low_mwh: 1_000, high_mwh: 9_000, half_mwh: 4_000 })
    expect(ranks(vague, unit('2', 55))).toEqual([['kota', ['2:1', '1:2']]])
  })

  test('desktops are left out, and what is known too little has no rank', () => {
    const half = { desktop_days: 50, desktop_active_days: 50, desktop_mwh: 4_000 }
    const [league] = leaguesOf([unit('1', 50, half)])
    expect(league?.rows).toMatchObject([{ rank: null, perActiveDayMwh: 20, activeDays: 50 }])
    expect(ranks(unit('1', 50, { known_min: 71_999 }))).toEqual([['kota', ['1:null']]])
    expect(ranks(unit('1', 50, { known_min: 72_000, active_days: 60 }))).toEqual([['kota', ['1:1']]])
    expect(ranks(unit('1', 50, { reported_days: 0 }), unit('2', 0), unit('3', 5, { active_days: 0 }))).toEqual([])
  })
})

describe('a figure', () => {
  test('is unknown when no day was reported', () => {
    expect(figureOf({ ...noPowerSums(), expected_days: 9, half_mwh: 0 })).toBeNull()
  })

  test('tells a month of a laptop, an awake day, and what was saved', () => {
    const sums = { ...noPowerSums(), half_mwh: 0, expected_days: 4, reported_days: 2, active_days: 1, known_min: 2_880 }
    const figure = figureOf({ ...sums, energy_mwh: 2_400, based_days: 1, baseline_mwh: 2_000, saved_mwh: -500 })
    expect(figure).toMatchObject({
      perDeviceMonthMwh: 36_500,
      perActiveDayMwh: 2_400,
      extrapolatedMwh: 4_800,
      saved: { savedMwh: -500, share: -0.25 },
      coverage: { knownShare: 0.5 },
      calmShare: 0,
    })
  })
})
