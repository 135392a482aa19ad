/** What holds the laptops of a unit and all below it back, from the counts of each unit. Pure. */
import { blockers, unlockOrder } from './blockers.rules.ts'
import { BlockedSets } from './count-plan.rules.ts'

/** Products in the order of solving, those beyond it after them. */
export type BlockerCount = {
  rows: {
    /** Number of `plan_product`. */
    number: number
    alone: number
    together: number
    /** Its place, laptops that it frees then, and with all before it; null = beyond the order. */
    step: { place: number; unlocks: number; unlockedSoFar: number } | null
  }[]
  /** Laptops held by at least one product, and all laptops; simulated ones among all. */
  blockedCount: number
  deviceCount: number
  simulatedCount: number
  /** The newest count of a unit; null = none was counted yet. */
  countedAtMs: number | null
}

/** A row of `plan_unit_count`, as far as it is of use here. */
export type UnitBlockers = {
  blocked_sets: string
  device_count: number
  simulated_count: number
  counted_at_ms: number
}

/** Steps of the order of solving. */
const stepsMost = 50

/** Adds up units: of a whole ministry some seconds of work, so for a unit with others below the job does it. */
export function countBlockers(units: readonly UnitBlockers[]): BlockerCount {
  const all = new BlockedSets()
  for (const unit of units) all.addText(unit.blocked_sets)
  const sets = all.sets()
  const steps = new Map(
    unlockOrder(sets, stepsMost).map(({ titleId, unlocks, unlockedSoFar }, at) => [
      titleId,
      { place: at + 1, unlocks, unlockedSoFar },
    ]),
  )
  const rows = blockers(sets).map(({ titleId, alone, together }) => ({
    number: titleId,
    alone,
    together,
    step: steps.get(titleId) ?? null,
  }))
  const sum = (name: 'device_count' | 'simulated_count') => units.reduce((total, unit) => total + unit[name], 0)
  return {
    rows: rows.toSorted((a, b) => (a.step?.place ?? Infinity) - (b.step?.place ?? Infinity)),
    blockedCount: sets.reduce((total, { devices }) => total + devices, 0),
    deviceCount: sum('device_count'),
    simulatedCount: sum('simulated_count'),
    countedAtMs: units.reduce<number | null>((last, unit) => Math.max(last ?? 0, unit.counted_at_ms), null),
  }
}
