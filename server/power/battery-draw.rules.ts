/** Draw of a laptop's states as its own battery measured it. */
import type { StateSum } from '../../agent/contract/v1.ts'
import type { StateInputs } from '../day/device-day.rules.ts'
import { adapterEfficiency, dynamicFactor } from './power-model.table.ts'
import { isPlausibleDraw, type KnownWatts } from './power-profile.rules.ts'

/** States that a battery can measure: a machine that is off draws from the wall, or not at all. */
const batteryStates = ['screen', 'dark', 'asleep'] as const
type BatteryState = (typeof batteryStates)[number]

/** Minutes of discharge in a state below which nothing is said. */
export const leastDischargeMin = 60
/** Days that count as now; older ones calibrate. */
export const batteryDays = 90
/** Laptops of one model that speak for the others. */
export const leastSameModel = 5
/** What load added is taken off again, but never more than this share of what was measured. */
const mostDynamicShare = 0.6

/** Sums of days, to which a day is added and from which `batteryDraw` reads. */
export type BatterySums = Record<BatteryState, BatterySum>
type BatterySum = {
  minutes: number
  dischargedMwh: number
  loadMin: number
  loadPow07: number
  brightMin: number
  brightness: number
}

export function noBatterySums(): BatterySums {
  const none = () => ({ minutes: 0, dischargedMwh: 0, loadMin: 0, loadPow07: 0, brightMin: 0, brightness: 0 })
  return { screen: none(), dark: none(), asleep: none() }
}

/**
 * Adds a day: the minutes in the state that the battery's gauge was read over, and what it gave in them. A day on which either is unknown,
 * or whose figures no laptop can have (a counter that wrapped or went back: V12, V13), adds nothing.
 */
export function addBatteryDay(sums: BatterySums, inputs: StateInputs): void {
  for (const state of batteryStates) {
    const day = inputs[state]
    if (!day || day.dischargedMwh === null) continue
    const minutes = measuredMin(day)
    if (minutes === null) continue
    if (minutes <= 0 || day.dischargedMwh <= 0) continue
    if (!isPlausibleDraw(state, wallW(day.dischargedMwh, minutes))) continue
    const sum = sums[state]
    sum.minutes += minutes
    sum.dischargedMwh += day.dischargedMwh
    if (day.loadPow07 !== null) {
      sum.loadMin += minutes
      sum.loadPow07 += day.loadPow07 * minutes
    }
    if (day.brightnessPct !== null) {
      sum.brightMin += minutes
      sum.brightness += day.brightnessPct * minutes
    }
  }
}

/** Minutes that the energy was measured over; of an agent that does not tell them, those off mains. Null = not known. */
function measuredMin({ minutes, acMinutes, batteryMinutes }: StateSum): number | null {
  return batteryMinutes ?? (acMinutes === null ? null : minutes - acMinutes)
}

/** Idle W at the wall by state, with the brightness at which the screen was measured; null where there is too little. */
export function batteryDraw(
  sums: BatterySums,
  heatW: number,
): { watts: KnownWatts; minutes: Record<BatteryState, number>; brightnessPct: number | null } {
  const watts: KnownWatts = {}
  for (const state of batteryStates) watts[state] = stateDraw(sums[state], state === 'asleep' ? 0 : heatW)
  const { brightMin, brightness } = sums.screen
  const { screen, dark, asleep } = sums
  return {
    watts,
    minutes: { screen: screen.minutes, dark: dark.minutes, asleep: asleep.minutes },
    brightnessPct: brightMin === 0 ? null : brightness / brightMin,
  }
}

function stateDraw({ minutes, dischargedMwh, loadMin, loadPow07 }: BatterySum, heatW: number): number | null {
  if (minutes < leastDischargeMin) return null
  const measuredW = wallW(dischargedMwh, minutes)
  const load = loadMin === 0 ? 0 : loadPow07 / loadMin
  return measuredW - Math.min(measuredW * mostDynamicShare, heatW * dynamicFactor.value.value * load)
}

function wallW(dischargedMwh: number, minutes: number): number {
  return (dischargedMwh * 60) / 1000 / minutes / adapterEfficiency.value
}

/**
 * What stands in for a measurement of the last 90 days: own older samples, otherwise the middle of at least five laptops of
 * the same model.
 */
export function calibrationOf(older: KnownWatts, sameModel: readonly KnownWatts[]): KnownWatts {
  const calibrated: KnownWatts = {}
  for (const state of batteryStates) {
    const known = sameModel.flatMap((watts) => watts[state] ?? [])
    calibrated[state] = older[state] ?? (known.length >= leastSameModel ? median(known) : null)
  }
  return calibrated
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}
