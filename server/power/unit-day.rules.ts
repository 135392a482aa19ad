/** How device-days become a unit's day. Every column is additive, so that satker, kanwil, ministry, month and year are plain sums. */
import { states } from '../../agent/contract/v1.ts'
import { type StateInputs, wasAwake } from '../day/device-day.rules.ts'
import { type Baseline, referenceMwh, savedAgainst, type StateMinutes } from './baseline.rules.ts'
import { dayEnergy, type DayEnergy, type DayScale } from './device-energy.rules.ts'
import { awakeStates, type OutsideShares } from './out-of-hours.rules.ts'
import type { PowerProfile } from './power.types.ts'
import { yearShares } from './state-watts.rules.ts'

/** Columns that a day and a month have in common. */
export const powerSums = [
  'expected_days',
  'reported_days',
  'active_days',
  'simulated_days',
  'known_min',
  'screen_min',
  'dark_min',
  'awake_min',
  'asleep_min',
  'off_min',
  'energy_mwh',
  'low_mwh',
  'high_mwh',
  'screen_mwh',
  'dark_mwh',
  'awake_mwh',
  'asleep_mwh',
  'off_mwh',
  'meter_mwh',
  'battery_mwh',
  'calibrated_mwh',
  'catalogue_mwh',
  'estimated_mwh',
  'standard_mwh',
  'manual_mwh',
  'simulated_mwh',
  'desktop_days',
  'desktop_active_days',
  'desktop_mwh',
  'out_min',
  'out_mwh',
  'out_dark_min',
  'out_dark_mwh',
  'out_unknown_days',
  'calm_days',
  'based_days',
  'baseline_mwh',
  'saved_mwh',
  'reference_mwh',
] as const
export type PowerSum = (typeof powerSums)[number]
export type PowerSums = Record<PowerSum, number>

/** Dark minutes of a day that a machine may have which goes to sleep by itself. */
export const calmDarkMin = 60

export function noPowerSums(): PowerSums {
  return Object.fromEntries(powerSums.map((name) => [name, 0])) as PowerSums
}

/** Adds the columns of a part. */
export function addPowerSums(into: PowerSums, part: PowerSums): void {
  for (const name of powerSums) into[name] += part[name]
}

/** A device-day with all that its energy rests on. */
export type PowerDay = {
  day: string
  /** The satker works on it. */
  isWork: boolean
  inputs: StateInputs
  profile: PowerProfile
  scale: DayScale | null
  baseline: Baseline | null
  /** Share of each awake state outside working hours; null = not known. */
  outside: OutsideShares
  /** Marked as "layanan": no hour of it is waste. */
  service: boolean
  simulated: boolean
  /** desktop or all-in-one. */
  desktop: boolean
}

/** Adds a device-day to its unit's day. @returns its energy, null when nothing of it is known */
export function addPowerDay(sums: PowerSums, device: PowerDay): DayEnergy['total'] {
  const { inputs, profile, scale, simulated, desktop } = device
  const energy = dayEnergy(inputs, profile, { scale })
  const { total, byState, knownMin } = energy
  if (!total) return null
  const isActive = wasAwake(inputs)
  sums.reported_days++
  sums.known_min += knownMin
  sums.energy_mwh += total.energyMwh
  sums.low_mwh += total.lowMwh
  sums.high_mwh += total.highMwh
  for (const state of states) {
    const part = byState[state]
    if (!part) continue
    sums[`${state}_min`] += part.minutes
    sums[`${state}_mwh`] += part.energyMwh
    sums[`${part.basis}_mwh`] += part.energyMwh
  }
  if (simulated) {
    sums.simulated_days++
    sums.simulated_mwh += total.energyMwh
  }
  if (desktop) {
    sums.desktop_days++
    sums.desktop_mwh += total.energyMwh
    if (isActive) sums.desktop_active_days++
  }
  if (isActive) addActive(sums, device, byState)
  addComparisons(sums, device, knownMin)
  return total
}

function addActive(sums: PowerSums, { inputs, outside, service }: PowerDay, byState: DayEnergy['byState']): void {
  sums.active_days++
  if ((inputs.dark?.minutes ?? 0) <= calmDarkMin) sums.calm_days++
  if (service) return
  if (!outside) {
    sums.out_unknown_days++
    return
  }
  for (const state of awakeStates) {
    const part = byState[state]
    if (!part) continue
    const [min, mwh] = [part.minutes, part.energyMwh].map((value) => Math.round(value * outside[state])) as [
      number,
      number,
    ]
    sums.out_min += min
    sums.out_mwh += mwh
    if (state !== 'dark') continue
    sums.out_dark_min += min
    sums.out_dark_mwh += mwh
  }
}

function addComparisons(
  sums: PowerSums,
  { day, isWork, inputs, profile, baseline, desktop }: PowerDay,
  knownMin: number,
): void {
  const saved = savedAgainst({ day, isWork, minutes: minutesOf(inputs) }, baseline, profile)
  if (saved) {
    sums.based_days++
    sums.baseline_mwh += saved.baselineMwh
    sums.saved_mwh += saved.savedMwh
  }
  sums.reference_mwh += referenceMwh(knownMin, yearShares[desktop ? 'desktop' : 'notebook'], profile)
}

/** Minutes by state, without a gap. */
export function minutesOf(inputs: StateInputs): StateMinutes {
  return Object.fromEntries(states.map((state) => [state, inputs[state]?.minutes ?? 0])) as StateMinutes
}

/** Half ranges of a unit's laptops, gathered for the band of their sum. */
export class HalfRanges {
  #byKey = new Map<string, number>()

  /** @param key laptops of one key err alike: their model where the draw is modelled, the laptop itself where it was measured */
  add(key: string, { lowMwh, highMwh }: { lowMwh: number; highMwh: number }): void {
    this.#byKey.set(key, (this.#byKey.get(key) ?? 0) + (highMwh - lowMwh) / 2)
  }

  /** Sum of squares, in (0.1 Wh) squared. */
  squared(): number {
    let sum = 0
    for (const half of this.#byKey.values()) sum += (half / 100) ** 2
    return Math.round(sum)
  }
}

/** The root of `squared`, mWh. */
export function halfMwhOf(halfSquared: number): number {
  return Math.round(Math.sqrt(halfSquared) * 100)
}
