import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type State, states } from '../../../agent/contract/v1.ts'
import { dayEnergy, stateEnergy } from '../../../server/power/device-energy.rules.ts'
import { profileOf } from '../../../server/power/power-profile.rules.ts'
import { stateWatts, yearKwh, yearShares } from '../../../server/power/state-watts.rules.ts'
import { minutesOf } from '../../support/reports.ts'
import { unknownMachine } from './machines.ts'
import { roundProfile } from './profiles.ts'

const idle = (minutes: number) => minutesOf(minutes, { loadPow07: 0 })

describe('energy of a state', () => {
  test('minutes times watts, as whole mWh', () => {
    expect(stateEnergy('screen', idle(60), roundProfile)).toEqual({
      minutes: 60,
      energyMwh: 6000,
      lowMwh: 4500,
      highMwh: 7500,
      basis: 'estimated',
    })
  })

  test('0.3 W for 15 minutes on mains is 75 mWh, not 0', () => {
    expect(stateEnergy('off', minutesOf(15, { acMinutes: 15 }), roundProfile).energyMwh).toBe(75)
  })

  test('load adds what the processor may give off, and only while awake', () => {
    const busy = (state: State) => stateEnergy(state, minutesOf(60, { loadPow07: 0.5, acMinutes: 60 }), roundProfile)
    expect(busy('dark')).toMatchObject({ energyMwh: 3000 + 6750, lowMwh: 1500 + 4500, highMwh: 4500 + 9000 })
    expect(busy('asleep')).toMatchObject({ energyMwh: 600, highMwh: 900 })
    expect(busy('off')).toMatchObject({ energyMwh: 300 })
  })

  test('an unknown load is taken for a small one, with a range from none to much', () => {
    expect(stateEnergy('dark', minutesOf(60), roundProfile)).toMatchObject({
      energyMwh: 3000 + 1350,
      lowMwh: 1500,
      highMwh: 4500 + 4500,
    })
  })

  test('the screen draws more when it is brighter than in the laboratory, and less when it is dimmer', () => {
    const lit = (brightnessPct: number | null) => stateEnergy('screen', { ...idle(60), brightnessPct }, roundProfile)
    expect(lit(36)).toEqual(lit(null))
    expect(lit(72)).toMatchObject({ energyMwh: 7500, lowMwh: 4500 + 750, highMwh: 7500 + 2250 })
    expect(lit(0)).toMatchObject({ energyMwh: 4500, lowMwh: 4500 - 2250, highMwh: 7500 - 750 })
    expect(stateEnergy('dark', { ...idle(60), brightnessPct: 100 }, roundProfile).energyMwh).toBe(3000)
  })

  test('off counts only while plugged in; where nobody knows, half of it, from nothing to all', () => {
    const off = (acMinutes: number | null) => stateEnergy('off', minutesOf(600, { acMinutes }), roundProfile)
    expect(off(600).energyMwh).toBe(3000)
    expect(off(0)).toMatchObject({ energyMwh: 0, lowMwh: 0, highMwh: 0 })
    expect(off(null)).toMatchObject({ energyMwh: 1500, lowMwh: 0, highMwh: 4000 })
    expect(off(9_999).energyMwh).toBe(3000)
  })

  test('a screen that hangs on the laptop counts while its own is on, and is not guessed', () => {
    const externalW = { value: 20, low: 15, high: 25 }
    expect(stateEnergy('screen', idle(60), roundProfile, { externalW }).energyMwh).toBe(26_000)
    expect(stateEnergy('dark', idle(60), roundProfile, { externalW }).energyMwh).toBe(3000)
    expect(stateEnergy('screen', idle(60), roundProfile, { externalW: null }).energyMwh).toBe(6000)
  })
})

describe('energy of a device-day', () => {
  test('a day of which nothing is known is unknown, never 0', () => {
    for (const inputs of [{}, { off: minutesOf(0) }])
      expect(dayEnergy(inputs, roundProfile)).toEqual({ byState: {}, total: null, knownMin: 0, clipped: false })
  })

  test('unknown minutes give nothing, and known ones are added up by state', () => {
    const day = dayEnergy({ screen: idle(60), asleep: idle(600) }, roundProfile)
    expect(day).toMatchObject({ knownMin: 660, total: { energyMwh: 12_000, lowMwh: 8500, highMwh: 16_500 } })
    expect(day.byState.dark).toBeUndefined()
  })

  test('V14: a day of 25 hours is clipped to 24 and says so', () => {
    const day = dayEnergy({ screen: idle(1440), asleep: idle(60) }, roundProfile)
    expect(day).toMatchObject({ knownMin: 1440, clipped: true, total: { energyMwh: 144_000 } })
    expect(dayEnergy({ screen: idle(1500) }, roundProfile)).toMatchObject({ clipped: true, knownMin: 1440 })
    expect(dayEnergy({ screen: idle(1440) }, roundProfile).clipped).toBe(false)
  })

  test.each([-1, Number.NaN])('C06: %d minutes are refused', (minutes) => {
    expect(() => dayEnergy({ screen: idle(minutes) }, roundProfile)).toThrow(RangeError)
  })

  test('the basis of a day is the one that carries most of its energy; of equals the weaker one', () => {
    const draws = {
      ...roundProfile.draws,
      screen: { ...roundProfile.draws.screen, basis: 'battery' as const },
      off: { ...roundProfile.draws.off, basis: 'standard' as const },
    }
    const profile = { ...roundProfile, draws }
    expect(dayEnergy({ screen: idle(60), asleep: idle(60) }, profile).total?.basis).toBe('battery')
    expect(dayEnergy({ screen: idle(1), asleep: idle(600) }, profile).total?.basis).toBe('estimated')
    expect(dayEnergy({ screen: idle(60), dark: idle(120) }, profile).total?.basis).toBe('estimated')
  })

  test('a metered day is scaled to the meter, with the narrow range of a meter', () => {
    const scale = { factor: 1.5, basis: 'meter' as const, band: [0.98, 1.02] as const }
    expect(dayEnergy({ screen: idle(60) }, roundProfile, { scale }).total).toEqual({
      energyMwh: 9000,
      lowMwh: 8820,
      highMwh: 9180,
      basis: 'meter',
    })
  })

  test('twice the minutes are twice the energy of a state, to within 1 mWh', () => {
    const watts = integer({ min: 0, max: 100_000 }).map((milli) => milli / 1000)
    const sum = record({ minutes: integer({ min: 0, max: 720 }), load: watts, bright: integer({ min: 0, max: 100 }) })
    assert(
      property(constantFrom(...states), sum, watts, (state, { minutes, load, bright }, drawW) => {
        const profile = {
          ...roundProfile,
          draws: { ...roundProfile.draws, [state]: { drawW, lowW: drawW / 2, highW: drawW * 2, basis: 'estimated' } },
        }
        const of = (count: number) =>
          stateEnergy(state, minutesOf(count, { loadPow07: load % 1, brightnessPct: bright }), profile)
        for (const end of ['energyMwh', 'lowMwh', 'highMwh'] as const)
          expect(Math.abs(of(2 * minutes)[end] - 2 * of(minutes)[end])).toBeLessThanOrEqual(1)
        expect(of(minutes).lowMwh).toBeLessThanOrEqual(of(minutes).energyMwh)
        expect(of(minutes).energyMwh).toBeLessThanOrEqual(of(minutes).highMwh)
      }),
    )
  })

  test("a year's kWh from a machine's own states is the one that the estimate prints, within 3%", () => {
    const facts = { ...unknownMachine, brand: 'Lenovo', deviceType: 'Notebook', cpuName: 'i5-8250U', cpuCores: 4 }
    const profile = profileOf(facts)
    const { off, sleep, longIdle, shortIdle } = yearShares.notebook
    const minutes = (share: number) => Math.round(share * 1440)
    const day = dayEnergy(
      {
        screen: idle(minutes(shortIdle)),
        dark: idle(minutes(longIdle)),
        asleep: idle(minutes(sleep)),
        off: minutesOf(minutes(off), { acMinutes: minutes(off) }),
      },
      profile,
    )
    const kwh = ((day.total?.energyMwh ?? 0) * 365) / 1e6
    expect(Math.abs(kwh / yearKwh(stateWatts(facts).watts, 'notebook') - 1)).toBeLessThan(0.03)
  })
})
