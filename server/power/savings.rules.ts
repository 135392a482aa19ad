/** "Hemat energi": which setting of a laptop would save how much a month, from how it spent its last days. */
import { knownMin } from '../day/device-day.rules.ts'
import { stateEnergy, toMwh } from './device-energy.rules.ts'
import type { PowerDay } from './unit-day.rules.ts'

export const savingSettings = ['sleep', 'switch-off', 'dim'] as const
/** sleep = let it sleep by itself when dark; switch-off = shut it down after work; dim = screen at half brightness. */
export type SavingSetting = (typeof savingSettings)[number]

export const savingLabels: Record<SavingSetting, { id: string; en: string }> = {
  sleep: { id: 'Tidur sendiri sesudah 15 menit gelap', en: 'Sleep by itself after 15 dark minutes' },
  'switch-off': { id: 'Matikan saat pulang', en: 'Switch off after work' },
  dim: { id: 'Kecerahan layar 50%', en: 'Screen at 50% brightness' },
}

/** Dark minutes a day that remain where a laptop sleeps after 15 of them: four breaks. */
const darkLeftMin = 60
const dimPct = 50
const daysPerMonth = 365 / 12
/** A setting is named from so much on, mWh a month: 0.1 kWh. */
export const leastSavingMwh = 100_000

export type Saving = { setting: SavingSetting; perMonthMwh: number }

/**
 * What each setting would have saved on known days, drawn out to a month, most first. They are not to be added blindly: time dark after work is
 * counted under `switch-off` only.
 */
export function savingsOf(days: readonly PowerDay[]): Saving[] {
  const known = days.filter(({ inputs }) => knownMin(inputs) > 0)
  if (known.length === 0) return []
  const sums: Record<SavingSetting, number> = { sleep: 0, 'switch-off': 0, dim: 0 }
  for (const day of known) for (const setting of savingSettings) sums[setting] += savingOf[setting](day)
  return savingSettings
    .map((setting) => ({ setting, perMonthMwh: Math.round((sums[setting] / known.length) * daysPerMonth) }))
    .filter(({ perMonthMwh }) => perMonthMwh >= leastSavingMwh)
    .toSorted((a, b) => b.perMonthMwh - a.perMonthMwh)
}

const savingOf: Record<SavingSetting, (day: PowerDay) => number> = {
  sleep({ inputs, profile: { draws }, outside, service }) {
    const dark = inputs.dark?.minutes ?? 0
    const inside = dark * (1 - (service ? 0 : (outside?.dark ?? 0)))
    return toMwh(Math.max(0, inside - darkLeftMin) * Math.max(0, draws.dark.drawW - draws.asleep.drawW))
  },
  'switch-off'({ inputs, profile, outside, service }) {
    if (service || !outside) return 0
    const states = ['screen', 'dark', 'awake'] as const
    return states.reduce((sum, state) => {
      const of = inputs[state]
      if (!of) return sum
      const kept = toMwh(profile.draws.off.drawW * of.minutes)
      return sum + Math.round((stateEnergy(state, of, profile).energyMwh - kept) * outside[state])
    }, 0)
  },
  dim({ inputs: { screen }, profile }) {
    if (!screen || (screen.brightnessPct ?? 0) <= dimPct) return 0
    const dimmed = stateEnergy('screen', { ...screen, brightnessPct: dimPct }, profile)
    return stateEnergy('screen', screen, profile).energyMwh - dimmed.energyMwh
  },
}
