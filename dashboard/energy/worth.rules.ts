/** Money and carbon of units' energy, each with the tariff and grid of its place. */
import { addCarbon, type CarbonSum, carbonG } from '../../server/power/carbon.rules.ts'
import { addCosts, type Cost, costRp } from '../../server/power/cost.rules.ts'
import type { UnitMonthEnergy } from '../../server/power/power.queries.ts'
import type { UnitFactors } from '../../server/power/unit-factor.rules.ts'

type CostSum = Cost & { unknown: number }
export type Worth = { cost: CostSum; waste: CostSum; carbon: CarbonSum; factors: string[] }

/** A unit whose factors are unknown is counted as unknown, never as 0. */
export function worthOf(energies: readonly UnitMonthEnergy[], factors: ReadonlyMap<number, UnitFactors>): Worth {
  const tariffOf = (unitId: number) => factors.get(unitId)?.tariff ?? null
  const cost = addCosts(energies.map(({ unitId, energyMwh }) => costRp(energyMwh, tariffOf(unitId))))
  const waste = addCosts(energies.map(({ unitId, outMwh }) => costRp(outMwh, tariffOf(unitId))))
  const carbon = addCarbon(
    energies.map(({ unitId, energyMwh }) => carbonG(energyMwh, factors.get(unitId)?.grid ?? null)),
  )
  return { cost, waste, carbon, factors: [...new Set([...cost.factors, ...carbon.factors])].toSorted() }
}

/** The month so many before a day's own, `YYYY-MM`. */
export function monthBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7)
}
