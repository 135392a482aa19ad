/** What one machine draws in each state, from the strongest thing that is known of it. */
import type { State } from '../../agent/contract/v1.ts'
import { ratedHeatW } from './cpu-heat.rules.ts'
import { kindOf } from './machine-features.rules.ts'
import type { IdleState, MachineFacts } from './machine.types.ts'
import {
  batteryBand,
  calibratedBand,
  catalogueBand,
  dynamicFactor,
  laboratoryBrightnessPct,
  pluggedOffShare,
  powerModelVersion,
  usualHeatW,
} from './power-model.table.ts'
import { type Draw, type PowerBasis, powerBases, type PowerProfile } from './power.types.ts'
import { type StateWatts, stateWatts } from './state-watts.rules.ts'

/** States whose draw somebody may have measured. `awake` is worked out of screen and dark. */
export const measuredStates = ['screen', 'dark', 'asleep', 'off'] as const
export type MeasuredState = (typeof measuredStates)[number]

/** Idle draw at the wall by state, W; null = not known. */
export type KnownWatts = Partial<Record<MeasuredState, number | null>>

/** What is known beside the inventory. */
export type Evidence = {
  /** Own battery, the last 90 days: `batteryDraw`. */
  battery?: KnownWatts
  /** Own battery before that, or the middle of laptops of the same model: `calibrationOf`. */
  calibrated?: KnownWatts
  /** An imported laboratory list: a machine of the same family. */
  catalogue?: KnownWatts
  /** Mean brightness while the battery was measured, %; null = not known. */
  brightnessPct?: number | null
}

const idleOf: Record<MeasuredState, IdleState> = {
  screen: 'shortIdle',
  dark: 'longIdle',
  asleep: 'sleep',
  off: 'off',
}

const order: [name: 'battery' | 'calibrated' | 'catalogue', band: readonly [number, number]][] = [
  ['battery', batteryBand.value],
  ['calibrated', calibratedBand.value],
  ['catalogue', catalogueBand.value],
]

/** The profile of a machine. */
export function profileOf(facts: MachineFacts, evidence: Evidence = {}): PowerProfile {
  const kind = kindOf(facts.deviceType)
  const model = stateWatts(facts)
  const [screen, dark, asleep, off] = measuredStates.map((state) => drawOf(state, model, evidence)) as [
    Draw,
    Draw,
    Draw,
    Draw,
  ]
  const heatW = ratedHeatW(facts.cpuName) ?? usualHeatW.value[kind]
  const { value, low, high } = dynamicFactor.value
  // The panel of a desktop is a machine of its own.
  const panelW = kind === 'desktop' ? 0 : Math.max(0, screen.drawW - dark.drawW)
  const known = screen.basis === 'battery' ? (evidence.brightnessPct ?? null) : null
  return {
    modelVersion: powerModelVersion,
    draws: { screen, dark, awake: between(screen, dark), asleep, off },
    dynamicW: { value: heatW * value, low: heatW * low, high: heatW * high },
    panelW,
    referenceBrightnessPct: known === null ? laboratoryBrightnessPct.value : Math.max(1, known),
    pluggedOff: pluggedOffShare.value[kind],
  }
}

/**
 * What a machine may draw idle in a state, W: beyond it a measurement is refused and the next basis holds (V12: below 0,
 * 0 W awake, 5,000 W).
 */
export function isPlausibleDraw(state: State, drawW: number): boolean {
  const [least, most] = limitsW[state]
  return drawW >= least && drawW <= most
}
const limitsW: Record<State, [least: number, most: number]> = {
  screen: [1, 400],
  dark: [0.3, 400],
  awake: [0.3, 400],
  asleep: [0.01, 30],
  off: [0, 15],
}

function drawOf(state: MeasuredState, model: StateWatts, evidence: Evidence): Draw {
  for (const [basis, [low, high]] of order) {
    const drawW = evidence[basis]?.[state] ?? null
    if (drawW !== null && isPlausibleDraw(state, drawW)) return { drawW, lowW: drawW * low, highW: drawW * high, basis }
  }
  const idle = idleOf[state]
  return { drawW: model.watts[idle], lowW: model.low[idle], highW: model.high[idle], basis: model.basis }
}

/** Awake with the screen unknown: anything from dark to lit, in the middle the mean of both. */
function between(screen: Draw, dark: Draw): Draw {
  return {
    drawW: (screen.drawW + dark.drawW) / 2,
    lowW: Math.min(dark.lowW, screen.lowW),
    highW: Math.max(dark.highW, screen.highW),
    basis: weaker(screen.basis, dark.basis),
  }
}

function weaker(a: PowerBasis, b: PowerBasis): PowerBasis {
  return powerBases.indexOf(a) > powerBases.indexOf(b) ? a : b
}
