/** From what is counted today and what was held before to the rows of findings. Pure. */
import type { FindingKind, FindingWord, LicenceRow } from './legal.rules.ts'
import { openToOthersDay } from './legal.rules.ts'

/** What a unit answers for on a day; `laptops` above 0, `simulated` of them. */
export type CountedFinding = {
  kind: FindingKind
  subject: string
  word: FindingWord
  laptops: number
  simulated: number
}
/** As it is kept; no laptops = it is gone, and the row stays for the day on which it was first seen. */
export type HeldFinding = CountedFinding & { firstSeenDay: string; lastSeenDay: string }

/**
 * The rows of a unit that have to be written. A finding that comes back after it was gone for as long as a grace period
 * begins anew; one that comes back sooner keeps its first day, so that a pause does not buy time.
 */
export function mergeFindings(
  { held, counted }: { held: readonly HeldFinding[]; counted: readonly CountedFinding[] },
  { day, graceMonths }: { day: string; graceMonths: number },
): HeldFinding[] {
  const keyOf = ({ kind, subject }: CountedFinding) => `${kind}\n${subject}`
  const before = new Map(held.map((row) => [keyOf(row), row]))
  const changed = counted.flatMap((now): HeldFinding[] => {
    const row = before.get(keyOf(now))
    before.delete(keyOf(now))
    if (!row) return [{ ...now, firstSeenDay: day, lastSeenDay: day }]
    const anew = row.laptops === 0 && day >= openToOthersDay(row.lastSeenDay, graceMonths)
    const next = { ...now, firstSeenDay: anew ? day : row.firstSeenDay, lastSeenDay: day }
    return isSame(row, next) ? [] : [next]
  })
  const gone = [...before.values()].filter(({ laptops }) => laptops > 0)
  return [...changed, ...gone.map((row) => ({ ...row, laptops: 0, simulated: 0 }))]
}

function isSame(a: HeldFinding, b: HeldFinding): boolean {
  return (
    a.word === b.word &&
    a.firstSeenDay === b.firstSeenDay &&
    a.lastSeenDay === b.lastSeenDay &&
    a.laptops === b.laptops &&
    a.simulated === b.simulated
  )
}

/**
 * Whether the seats that a unit holds for itself and those below it are too few for the laptops there: what no single satker
 * shows while each of them stays below the number.
 *
 * @param rows the unit's own and those of the units below it, for one product
 * @param laptops of the unit and all below it
 */
export function isPoolTooSmall(rows: readonly LicenceRow[], laptops: number): boolean {
  if (rows.length === 0 || rows.some(({ seats }) => seats === null)) return false
  return laptops > rows.reduce((sum, { seats }) => sum + (seats ?? 0), 0)
}
