/** Energy for readers: kilowatt-hours, and the evidence mark of a basis of the power model. Pure. */
import type { PowerBasis } from '../../server/power/power.types.ts'
import type { Basis } from './evidence.view.tsx'
import type { Format } from './format.ts'

const mwhPerKwh = 1e6

/** `0,42` below ten kWh, `1.234,5` from there on; without the unit. */
export function kwh(format: Format, energyMwh: number): string {
  const value = energyMwh / mwhPerKwh
  return Math.abs(value) < 10 ? format.exact(Math.round(value * 100) / 100) : format.number(value)
}

/** A meter and a battery both measure; the label beside it says which. */
export function evidenceOf(basis: PowerBasis): Basis {
  return basis === 'meter' || basis === 'battery' ? 'measured' : basis
}

/** What most of the energy rests on; null = there is none. */
export function mainBasis(parts: readonly { basis: PowerBasis; energyMwh: number }[]): PowerBasis | null {
  return parts.toSorted((a, b) => b.energyMwh - a.energyMwh)[0]?.basis ?? null
}

/** Null = no simulated laptop has a part in it. */
export function simulatedBasis(simulated: number, all: number): Basis | null {
  if (simulated === 0) return null
  return simulated < all ? 'mixed' : 'sample'
}
