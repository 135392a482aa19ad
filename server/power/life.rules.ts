/** What planned life says of machines: what keeping them defers, and what falls due as e-waste. */
import { type EmbodiedYear, embodiedPerYear } from './carbon.rules.ts'
import type { FactorRow } from './factor.rules.ts'

const yearMs = 365.25 * 86_400_000

/** A machine with the factors of its class on the day asked about; null = not known. */
export type AgedMachine = {
  id: string
  /** Day on which its life began, from the register or the firmware; null = unknown. */
  fromDay: string | null
  runsLinux: boolean
  embodied: FactorRow | null
  life: FactorRow | null
  weight: FactorRow | null
}

/** Years between two days, whole and parts; null when the first is unknown or comes after the second. */
export function ageYears(fromDay: string | null, day: string): number | null {
  if (fromDay === null || fromDay > day) return null
  return (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${fromDay}T00:00:00Z`)) / yearMs
}

/** Years past the planned life, 0 or less within it; null = unknown. */
export function yearsPastLife({ fromDay, life }: Pick<AgedMachine, 'fromDay' | 'life'>, day: string): number | null {
  const age = ageYears(fromDay, day)
  return age === null || life === null ? null : age - life.value
}

export type LifeExtension = {
  /** Linux machines past their planned life. */
  machines: number
  /** Of them: without a factor, so not in the sum. */
  unpriced: number
  /** Linux machines whose age or planned life is unknown. */
  unknown: number
  /** Carbon of the replacements that one more year puts off, g a year; null when nothing could be computed. */
  deferredGPerYear: number | null
  lowG: number | null
  highG: number | null
  factors: string[]
}

/**
 * Carbon deferred by Linux on machines past their planned age: each further year puts a replacement of the same class off, which
 * is its embodied carbon over its planned years. Deferred, not avoided; what an older machine draws more is not taken off here.
 */
export function lifeExtension(machines: Iterable<AgedMachine>, day: string): LifeExtension {
  const sum: LifeExtension = {
    machines: 0, unpriced: 0, unknown: 0, deferredGPerYear: null, lowG: null, highG: null, factors: [],
  } // prettier-ignore
  const factors = new Set<string>()
  for (const machine of machines) {
    if (!machine.runsLinux) continue
    const past = yearsPastLife(machine, day)
    if (past === null) sum.unknown++
    if (past === null || past < 0) continue
    sum.machines++
    const year: EmbodiedYear = embodiedPerYear(machine.embodied, machine.life)
    if (year.g === null) sum.unpriced++
    sum.deferredGPerYear = plus(sum.deferredGPerYear, year.g)
    sum.lowG = plus(sum.lowG, year.lowG ?? year.g)
    sum.highG = plus(sum.highG, year.highG ?? year.g)
    for (const version of year.factors) factors.add(version)
  }
  return { ...sum, factors: [...factors].toSorted() }
}

export type DueMachine = { id: string; pastYears: number; weightKg: number | null }
export type WasteDue = {
  /** The longest past its life first. */
  due: DueMachine[]
  /** Of those with a weight; null when none has one. */
  totalKg: number | null
  weightUnknown: number
  ageUnknown: number
  factors: string[]
}

/** Machines past their planned life on a day, with the weight of their class. */
export function wasteDue(machines: Iterable<AgedMachine>, day: string): WasteDue {
  const result: WasteDue = { due: [], totalKg: null, weightUnknown: 0, ageUnknown: 0, factors: [] }
  const factors = new Set<string>()
  for (const machine of machines) {
    const pastYears = yearsPastLife(machine, day)
    if (pastYears === null) result.ageUnknown++
    if (pastYears === null || pastYears < 0) continue
    const weightKg = machine.weight?.value ?? null
    if (weightKg === null) result.weightUnknown++
    result.due.push({ id: machine.id, pastYears, weightKg })
    result.totalKg = plus(result.totalKg, weightKg)
    for (const row of [machine.life, machine.weight]) if (row) factors.add(row.version)
  }
  result.due.sort((a, b) => b.pastYears - a.pastYears || (a.id < b.id ? -1 : 1))
  return { ...result, factors: [...factors].toSorted() }
}

function plus(sum: number | null, part: number | null): number | null {
  return part === null ? sum : (sum ?? 0) + part
}
