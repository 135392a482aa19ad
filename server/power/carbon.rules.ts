/**
 * Carbon of electricity (Scope 2, location based: the grid's factor, no certificate taken off) and of making machines.
 * Grams are not rounded: that happens once, on show. Method: docs/methods/power.md.
 */
import { isEnergy, kwhOf } from './cost.rules.ts'
import type { FactorRow } from './factor.rules.ts'

/** `average`: what the grid emitted for what it generated. `margin`: combined margin. Never added to each other. */
export type CarbonMethod = 'average' | 'margin'
/** Null = energy or factor is unknown. `factors`: versions it was computed with. */
export type Carbon = { g: number | null; method: CarbonMethod | null; factors: string[] }

const gPerKg = 1_000
/** Days of a year in which embodied carbon is spread: a leap year makes no difference that anybody could measure. */
const yearDays = 365

/**
 * Carbon of energy at a grid factor: kWh times kgCO2e/kWh.
 *
 * @param energyMwh milliwatt-hours; null = unknown
 * @param grid the row that held on the day of the energy, of kind `grid-average` or `grid-margin`; null = none is known
 * @throws RangeError on negative energy, or when the row is no grid factor
 */
export function carbonG(energyMwh: number | null, grid: FactorRow | null): Carbon {
  if (grid === null || !isEnergy(energyMwh)) return { g: null, method: null, factors: [] }
  return { g: kwhOf(energyMwh) * grid.value * gPerKg, method: methodOf(grid), factors: [grid.version] }
}

function methodOf({ kind }: FactorRow): CarbonMethod {
  if (kind === 'grid-average') return 'average'
  if (kind === 'grid-margin') return 'margin'
  throw new RangeError(`${kind} is no grid factor`)
}

/** Sums by method, each null when nothing of it is known; there is no sum over both. */
export type CarbonSum = Record<CarbonMethod, number | null> & { unknown: number; factors: string[] }

/** Adds what is known, each method for itself, and counts what is not known. */
export function addCarbon(parts: Iterable<Carbon>): CarbonSum {
  const sum: CarbonSum = { average: null, margin: null, unknown: 0, factors: [] }
  const factors = new Set<string>()
  for (const { g, method, factors: used } of parts) {
    if (g === null || method === null) sum.unknown++
    else sum[method] = (sum[method] ?? 0) + g
    for (const version of used) factors.add(version)
  }
  return { ...sum, factors: [...factors].toSorted() }
}

/** Embodied carbon of one machine in one year of its planned life, with the ends of four of five models where known. */
export type EmbodiedYear = { g: number | null; lowG: number | null; highG: number | null; factors: string[] }

/**
 * Making, transport and end of life spread evenly over the planned years. A machine past them has been written off: its
 * further years carry nothing (`lifeExtension` counts what that saves).
 *
 * @param embodied row of kind `embodied`, kgCO2e a machine; null = unknown
 * @param life row of kind `life`, years; null = unknown
 * @param ageYears age on the day; null = unknown, and then it counts as within its planned life
 */
export function embodiedPerYear(
  embodied: FactorRow | null,
  life: FactorRow | null,
  ageYears: number | null = null,
): EmbodiedYear {
  if (embodied === null || life === null) return { g: null, lowG: null, highG: null, factors: [] }
  const factors = [embodied.version, life.version]
  if (ageYears !== null && ageYears >= life.value) return { g: 0, lowG: 0, highG: 0, factors }
  const perYear = (kg: number | null) => (kg === null ? null : (kg * gPerKg) / life.value)
  return { g: perYear(embodied.value), lowG: perYear(embodied.low), highG: perYear(embodied.high), factors }
}

/** Embodied carbon of some days of a year. */
export function embodiedOfDays(perYearG: number | null, days: number): number | null {
  if (days < 0) throw new RangeError('days must not be negative')
  return perYearG === null ? null : (perYearG * days) / yearDays
}

/**
 * Carbon per active device-day in the manner of ISO/IEC 21031 (SCI): (E x I + M) / R.
 *
 * @param parts `operational` is E x I of one method over a span; `embodiedG` is M of the same span; `deviceDays` is R: device-days
 *   on which a laptop was awake
 * @returns grams; null when a part is unknown or there was no active day
 */
export function sciRate({
  operational,
  embodiedG,
  deviceDays,
}: {
  operational: Carbon
  embodiedG: number | null
  deviceDays: number
}): Carbon {
  if (deviceDays < 0) throw new RangeError('device-days must not be negative')
  const { g, method, factors } = operational
  if (g === null || embodiedG === null || deviceDays === 0) return { g: null, method, factors }
  return { g: (g + embodiedG) / deviceDays, method, factors }
}
