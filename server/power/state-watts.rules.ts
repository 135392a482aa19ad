/** Draw of a machine in its idle states from what an inventory knows of it: a fitted model, never a measurement. */
import { featuresOf, kindOf } from './machine-features.rules.ts'
import { type IdleState, idleStates, type IdleWatts, type MachineFacts, type MachineKind } from './machine.types.ts'
import { stateModel } from './state-model.table.ts'

/** `estimated` from the machine's own facts, `standard` when no more is known than what kind of machine it is. */
export type EstimateBasis = 'estimated' | 'standard'

/** Watts at the wall; the range holds the truth in four of five machines. */
export type StateWatts = {
  watts: IdleWatts
  low: IdleWatts
  high: IdleWatts
  basis: EstimateBasis
}

/** Shares of a year in which the ENERGY STAR sum counts the states (version 7 for desktops, conventional for notebooks). */
export const yearShares: Record<MachineKind, IdleWatts> = {
  notebook: { off: 0.25, sleep: 0.35, longIdle: 0.1, shortIdle: 0.3 },
  'all-in-one': { off: 0.45, sleep: 0.05, longIdle: 0.15, shortIdle: 0.35 },
  desktop: { off: 0.45, sleep: 0.05, longIdle: 0.15, shortIdle: 0.35 },
}

/** kWh a year of one watt drawn without a break: 8,760 hours. */
const kwhPerWattYear = 8.76

/** Draw by state with an 80% range. */
export function stateWatts(facts: MachineFacts): StateWatts {
  const kind = kindOf(facts.deviceType)
  const basis = saysSomething(facts) ? 'estimated' : 'standard'
  const raw = basis === 'estimated' ? fitted(facts) : stateModel.standard[kind]
  const watts = ordered(raw)
  const bands = stateModel[basis === 'estimated' ? 'estimatedBands' : 'standardBands'][kind]
  const scaled = (end: 0 | 1) =>
    Object.fromEntries(idleStates.map((state) => [state, watts[state] * bands[state][end]])) as IdleWatts
  return { watts, low: scaled(0), high: scaled(1), basis }
}

/** ENERGY STAR's yearly sum of the states, kWh. */
export function yearKwh(watts: IdleWatts, kind: MachineKind): number {
  return kwhPerWattYear * idleStates.reduce((sum, state) => sum + yearShares[kind][state] * watts[state], 0)
}

/** A processor or a model is needed: brand, memory and system alone tell less than the average does. */
function saysSomething({ cpuName, baseGhz, cpuCores, modelName, graphicsCategory }: MachineFacts): boolean {
  return [cpuName, baseGhz, cpuCores, modelName, graphicsCategory].some((fact) => fact !== null)
}

function fitted(facts: MachineFacts): IdleWatts {
  const features = featuresOf(facts)
  const logWatts = (state: number) => {
    let sum = 0
    for (const [name, value] of features) sum += (stateModel.coefficients[name]?.[state] ?? 0) * value
    return sum
  }
  return Object.fromEntries(idleStates.map((state, index) => [state, Math.exp(logWatts(index))])) as IdleWatts
}

/** A deeper state never draws more than a lighter one. */
function ordered(watts: IdleWatts): IdleWatts {
  let most = Number.POSITIVE_INFINITY
  const held = {} as Record<IdleState, number>
  for (const state of idleStates) {
    most = Math.min(most, watts[state])
    held[state] = most
  }
  return held
}
