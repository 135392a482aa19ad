/** Energy of one device on one local day: minutes by state times watts by state. docs/methods/power.md follows it by hand. */
import { type State, type StateSum, states } from '../../agent/contract/v1.ts'
import type { StateInputs } from '../day/device-day.rules.ts'
import { panelShare, unknownLoadPow07 } from './power-model.table.ts'
import { type Energy, type PowerBasis, powerBases, type PowerProfile, type Ranged } from './power.types.ts'

export type StateEnergy = Energy & { minutes: number; basis: PowerBasis }
export type DayEnergy = {
  byState: Partial<Record<State, StateEnergy>>
  /** Null = no minute of the day is known: "belum dilaporkan", never 0. */
  total: (Energy & { basis: PowerBasis }) | null
  knownMin: number
  /** More minutes than a day has were handed in; the rest was left out. */
  clipped: boolean
}

/** A day whose energy was metered, or entered by a person: every state is multiplied, so that the period adds up to it. */
export type DayScale = { factor: number; basis: PowerBasis; band: readonly [low: number, high: number] }

export type DayExtras = {
  /** Screens that hang on the laptop, W while its own screen is on; null = not known, nothing is added. */
  externalW?: Ranged | null
  scale?: DayScale | null
}

const dayMin = 24 * 60
const awakeStates: readonly State[] = ['screen', 'dark', 'awake']
const none: Ranged = { value: 0, low: 0, high: 0 }

/**
 * Energy of a day.
 *
 * @param inputs minutes (whole, 0 to 1,440), mean load^0.7 (0 to 1), brightness in %, minutes on mains, by state
 * @returns whole mWh; unknown minutes give nothing, and a day without any known minute is null
 * @throws RangeError when minutes are negative or no number: the intake should have refused them
 */
export function dayEnergy(inputs: StateInputs, profile: PowerProfile, extras: DayExtras = {}): DayEnergy {
  const byState: DayEnergy['byState'] = {}
  let left = dayMin
  let clipped = false
  for (const state of states) {
    const sum = inputs[state]
    if (!sum) continue
    if (!(sum.minutes >= 0)) throw new RangeError(`${state}: minutes must not be negative`)
    const minutes = Math.min(sum.minutes, left)
    clipped ||= minutes < sum.minutes
    left -= minutes
    if (minutes > 0) byState[state] = stateEnergy(state, { ...sum, minutes }, profile, extras)
  }
  const parts = Object.values(byState)
  const total = parts.length === 0 ? null : { ...sumOf(parts), basis: mainBasis(parts) }
  return { byState, total, knownMin: dayMin - left, clipped }
}

/** Energy of a state: what it draws, what load and brightness add, and what hangs on it, times its minutes. */
export function stateEnergy(state: State, sum: StateSum, profile: PowerProfile, extras: DayExtras = {}): StateEnergy {
  const { drawW, lowW, highW, basis } = profile.draws[state]
  const added = awakeStates.includes(state) ? [dynamicW(sum, profile)] : []
  if (state === 'screen') added.push(brightnessW(sum, profile), extras.externalW ?? none)
  const countedMin: Ranged = state === 'off' ? pluggedMin(sum, profile) : spread(sum.minutes)
  const total = (end: keyof Ranged, ownW: number) =>
    Math.max(0, ownW + added.reduce((watts, part) => watts + part[end], 0)) * countedMin[end]
  const { scale } = extras
  const middle = total('value', drawW)
  if (scale)
    return {
      minutes: sum.minutes,
      energyMwh: toMwh(middle * scale.factor),
      lowMwh: toMwh(middle * scale.factor * scale.band[0]),
      highMwh: toMwh(middle * scale.factor * scale.band[1]),
      basis: scale.basis,
    }
  return {
    minutes: sum.minutes,
    energyMwh: toMwh(middle),
    lowMwh: toMwh(total('low', lowW)),
    highMwh: toMwh(total('high', highW)),
    basis,
  }
}

/** Watt-minutes as whole mWh. */
export function toMwh(wattMin: number): number {
  return Math.round((wattMin * 1000) / 60)
}

const spread = (value: number): Ranged => ({ value, low: value, high: value })

function dynamicW({ loadPow07 }: StateSum, { dynamicW: full }: PowerProfile): Ranged {
  const load = loadPow07 === null ? unknownLoadPow07.value : spread(Math.min(1, Math.max(0, loadPow07)))
  return { value: full.value * load.value, low: full.low * load.low, high: full.high * load.high }
}

/** More or less than at the brightness at which the screen's draw was taken; an unknown brightness is taken for that one. */
function brightnessW({ brightnessPct }: StateSum, { panelW, referenceBrightnessPct }: PowerProfile): Ranged {
  if (brightnessPct === null || panelW <= 0) return none
  const change = panelW * (Math.min(100, Math.max(0, brightnessPct)) / referenceBrightnessPct - 1)
  const { value, low, high } = panelShare.value
  const [least, most] = change < 0 ? [high, low] : [low, high]
  return { value: change * value, low: change * least, high: change * most }
}

/** Off draws only while plugged in. */
function pluggedMin({ minutes, acMinutes }: StateSum, { pluggedOff }: PowerProfile): Ranged {
  if (acMinutes !== null) return spread(Math.min(minutes, Math.max(0, acMinutes)))
  const { value, low, high } = pluggedOff
  return { value: minutes * value, low: minutes * low, high: minutes * high }
}

function sumOf(parts: readonly Energy[]): Energy {
  const sum = { energyMwh: 0, lowMwh: 0, highMwh: 0 }
  for (const part of parts) {
    sum.energyMwh += part.energyMwh
    sum.lowMwh += part.lowMwh
    sum.highMwh += part.highMwh
  }
  return sum
}

/** The basis that carries most of the energy; of equals the weaker one. */
function mainBasis(parts: readonly StateEnergy[]): PowerBasis {
  const byBasis = new Map<PowerBasis, number>()
  for (const { basis, energyMwh } of parts) byBasis.set(basis, (byBasis.get(basis) ?? 0) + energyMwh)
  const weakestFirst = [...byBasis].toSorted(([a], [b]) => powerBases.indexOf(b) - powerBases.indexOf(a))
  return weakestFirst.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'standard'
}
