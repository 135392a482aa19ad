/** News as items a day, and how units compare. Pure. */
import { addDays, localDayOf, type Zone } from '../day/local-day.rules.ts'

/** The ranking counts this many days, today included. */
export const newsDays = 30
/** What a feed says of days longer ago is not taken: it forgets. */
export const keptDays = 60
/** A unit is ranked from so many days on of which the count is known. */
export const rankedFromDays = 7

/** Items by local day, of the last sixty days, oldest first. */
export function itemsByDay(items: readonly number[], zone: Zone, nowMs: number): [day: string, items: number][] {
  const first = addDays(localDayOf(nowMs, zone), 1 - keptDays)
  const days = new Map<string, number>()
  for (const atMs of items) {
    const day = localDayOf(atMs, zone)
    if (day >= first) days.set(day, (days.get(day) ?? 0) + 1)
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

export type NewsOfUnit = {
  unitId: number
  code: string
  items: number
  /** First day of which the count is known. */ fromDay: string
  lastDay: string | null
}
export type Ranked = NewsOfUnit & {
  /** Items a day over the days that are known, at most thirty. */
  aDay: number
  knownDays: number
  /** Null = no item is known. */
  daysSince: number | null
  /** Null = not ranked: too few days are known. */
  rank: number | null
}

/**
 * Units by items a day; of equal ones that with the newer item stands first. Units equal in both share a rank and the next one
 * is left out (1, 2, 2, 4); among them the code decides the order, so that it is the same each time.
 */
export function rankNews(units: readonly NewsOfUnit[], today: string): Ranked[] {
  const measured = units.map((unit) => {
    const knownDays = Math.min(newsDays, Math.max(1, daysBetween(unit.fromDay, today) + 1))
    const daysSince = unit.lastDay === null ? null : Math.max(0, daysBetween(unit.lastDay, today))
    return { ...unit, knownDays, aDay: unit.items / knownDays, daysSince, rank: null }
  })
  const isRanked = ({ knownDays }: { knownDays: number }) => knownDays >= rankedFromDays
  const sorted = measured.filter(isRanked).toSorted((a, b) => compare(a, b) || (a.code < b.code ? -1 : 1))
  let rank = 0
  const ranked = sorted.map((unit, at): Ranked => {
    const before = sorted[at - 1]
    if (!before || compare(before, unit) !== 0) rank = at + 1
    return { ...unit, rank }
  })
  return [...ranked, ...measured.filter((unit) => !isRanked(unit)).toSorted((a, b) => (a.code < b.code ? -1 : 1))]
}

type Comparable = { aDay: number; daysSince: number | null }
const compare = (a: Comparable, b: Comparable) =>
  b.aDay - a.aDay || (a.daysSince ?? Infinity) - (b.daysSince ?? Infinity) || 0

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
