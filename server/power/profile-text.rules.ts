/** Profiles, watts and baselines as the text in which they are stored, and back. */
import { states } from '../../agent/contract/v1.ts'
import type { Baseline, StateMinutes } from './baseline.rules.ts'
import { type KnownWatts, measuredStates } from './power-profile.rules.ts'
import { type Draw, type PowerBasis, powerBases, type PowerProfile, type Ranged } from './power.types.ts'

const milli = (value: number) => Math.round(value * 1000)
const ranged = ({ value, low, high }: Ranged) => [milli(value), milli(low), milli(high)]
const toRanged = ([value = 0, low = 0, high = 0]: readonly number[]): Ranged => ({
  value: value / 1000,
  low: low / 1000,
  high: high / 1000,
})

/** By state `[mW, low, high, place in powerBases]`, then load, panel (mW, brightness in %) and share plugged in, in thousandths. */
export function encodeProfile({ draws, dynamicW, panelW, referenceBrightnessPct, pluggedOff }: PowerProfile): string {
  const rows = states.map((state) => {
    const { drawW, lowW, highW, basis } = draws[state]
    return [milli(drawW), milli(lowW), milli(highW), powerBases.indexOf(basis)]
  })
  const panel = [milli(panelW), Math.round(referenceBrightnessPct)]
  return JSON.stringify([rows, ranged(dynamicW), panel, ranged(pluggedOff)])
}

type Stored = [rows: number[][], dynamic: number[], panel: number[], plugged: number[]]

/** What `encodeProfile` wrote. */
export function decodeProfile(text: string, modelVersion: string): PowerProfile {
  const [rows, dynamic, [panel = 0, brightness = 1], plugged] = JSON.parse(text) as Stored
  const draws = Object.fromEntries(
    states.map((state, index) => {
      const [drawW = 0, lowW = 0, highW = 0, basis = 0] = rows[index] ?? []
      const draw: Draw = { drawW: drawW / 1000, lowW: lowW / 1000, highW: highW / 1000, basis: basisAt(basis) }
      return [state, draw]
    }),
  ) as PowerProfile['draws']
  return {
    modelVersion,
    draws,
    dynamicW: toRanged(dynamic),
    panelW: panel / 1000,
    referenceBrightnessPct: Math.max(1, brightness),
    pluggedOff: toRanged(plugged),
  }
}

function basisAt(index: number): PowerBasis {
  return powerBases[index] ?? 'standard'
}

/** mW in the order of `measuredStates`, null where not known; null when nothing is. */
export function encodeWatts(watts: KnownWatts): string | null {
  const values = measuredStates.map((state) => {
    const value = watts[state] ?? null
    return value === null ? null : milli(value)
  })
  return values.every((value) => value === null) ? null : JSON.stringify(values)
}

/** What `encodeWatts` wrote. */
export function decodeWatts(text: string | null): KnownWatts {
  if (text === null) return {}
  const values = JSON.parse(text) as (number | null)[]
  return Object.fromEntries(
    measuredStates.map((state, index) => {
      const value = values[index] ?? null
      return [state, value === null ? null : value / 1000]
    }),
  )
}

/** Minutes by state in tenths, in the order of the contract. */
export function encodeMinutes(minutes: StateMinutes | null): string | null {
  return minutes === null ? null : JSON.stringify(states.map((state) => Math.round(minutes[state] * 10)))
}

export type StoredBaseline = {
  from_day: string
  to_day: string
  work_day?: string | null | undefined
  day_off?: string | null | undefined
}

/** A baseline from its row. */
export function toBaseline({ from_day, to_day, work_day, day_off }: StoredBaseline): Baseline {
  return { fromDay: from_day, toDay: to_day, workDay: decodeMinutes(work_day), dayOff: decodeMinutes(day_off) }
}

function decodeMinutes(text: string | null | undefined): StateMinutes | null {
  if (text === null || text === undefined) return null
  const tenths = JSON.parse(text) as number[]
  return Object.fromEntries(states.map((state, index) => [state, (tenths[index] ?? 0) / 10])) as StateMinutes
}
