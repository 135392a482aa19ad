/** Rupiah of electricity. */
import type { FactorRow } from './factor.rules.ts'

/** `rp` is not rounded: that happens once, on show. Null = energy or tariff is unknown. `factors`: versions it was computed with. */
export type Cost = { rp: number | null; factors: string[] }

const mwhPerKwh = 1_000_000

/**
 * What energy costs at a tariff: kWh times Rp/kWh. Taxes, street lighting and fixed charges are not in it.
 *
 * @param energyMwh milliwatt-hours; null = unknown
 * @param tariff the row that held on the day of the energy; null = none is known
 * @throws RangeError on negative energy: the intake should have refused it
 */
export function costRp(energyMwh: number | null, tariff: FactorRow | null): Cost {
  if (tariff === null || !isEnergy(energyMwh)) return { rp: null, factors: [] }
  return { rp: (energyMwh / mwhPerKwh) * tariff.value, factors: [tariff.version] }
}

/** Kilowatt-hours of milliwatt-hours. */
export function kwhOf(energyMwh: number): number {
  return energyMwh / mwhPerKwh
}

/** Whether energy is known. @throws RangeError when it is negative or no number */
export function isEnergy(energyMwh: number | null): energyMwh is number {
  if (energyMwh !== null && !(energyMwh >= 0 && Number.isFinite(energyMwh)))
    throw new RangeError('energy must not be negative')
  return energyMwh !== null
}

/** The sum of what is known, how many parts are not, and every factor used; null when nothing is known. */
export function addCosts(costs: Iterable<Cost>): Cost & { unknown: number } {
  let [rp, unknown]: [number | null, number] = [null, 0]
  const factors = new Set<string>()
  for (const cost of costs) {
    if (cost.rp === null) unknown++
    else rp = (rp ?? 0) + cost.rp
    for (const version of cost.factors) factors.add(version)
  }
  return { rp, unknown, factors: [...factors].toSorted() }
}
