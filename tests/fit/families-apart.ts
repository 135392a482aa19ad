/** Every measured machine predicted by a model that saw no machine of its family, with ranges that saw none either. */
import { percentile } from '../bench/figures.ts'
import { featuresOf, kindOf } from '../../server/power/machine-features.rules.ts'
import { type IdleState, idleStates, type IdleWatts } from '../../server/power/machine.types.ts'
import { crossPredict, type FitRow } from '../../server/power/state-fit.rules.ts'
import { yearKwh } from '../../server/power/state-watts.rules.ts'
import type { Pair } from './accuracy.rules.ts'
import type { Measured } from './laboratory.ts'

export type ApartRow = { machine: Measured; states: Record<IdleState, Pair>; kwh: Pair }

/** The ends of a range are taken from one half of the families and tried on the other, and the other way round. */
export function familiesApart(measured: readonly Measured[], folds = 10): ApartRow[] {
  const byState = Object.fromEntries(idleStates.map((state) => [state, pairsOf(state, measured, folds)])) as Record<
    IdleState,
    Pair[]
  >
  return measured.map((machine, index) => {
    const states = Object.fromEntries(idleStates.map((state) => [state, byState[state][index]])) as Record<
      IdleState,
      Pair
    >
    const watts = (read: 'predicted' | 'truth') =>
      Object.fromEntries(idleStates.map((state) => [state, states[state][read]])) as IdleWatts
    const kind = kindOf(machine.facts.deviceType)
    return {
      machine,
      states,
      kwh: { predicted: yearKwh(watts('predicted'), kind), truth: yearKwh(watts('truth'), kind) },
    }
  })
}

function pairsOf(state: IdleState, measured: readonly Measured[], folds: number): Pair[] {
  const rows = measured.map(({ facts, watts, group }): FitRow => ({
    features: featuresOf(facts),
    logWatts: Math.log(watts[state]),
    group,
  }))
  const predicted = crossPredict(rows, folds).map(Math.exp)
  const half = new Map(
    [...new Set(measured.map(({ group }) => group))].toSorted().map((group, index) => [group, index % 2]),
  )
  const ratios = (kind: string, side: number) =>
    measured.flatMap(({ facts, watts, group }, index) =>
      kindOf(facts.deviceType) === kind && half.get(group) === side ? [watts[state] / (predicted[index] ?? 1)] : [],
    )
  const ends = new Map<string, [number, number]>()
  return measured.map(({ facts, watts, group }, index) => {
    const kind = kindOf(facts.deviceType)
    const key = `${kind} ${half.get(group)}`
    if (!ends.has(key)) {
      const others = ratios(kind, 1 - (half.get(group) ?? 0))
      ends.set(key, [percentile(others, 10), percentile(others, 90)])
    }
    const [low, high] = ends.get(key) ?? [0, 0]
    const middle = predicted[index] ?? 0
    return { predicted: middle, truth: watts[state], low: middle * low, high: middle * high }
  })
}
