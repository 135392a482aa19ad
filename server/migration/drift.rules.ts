/** When lists became so much shorter across many laptops that a collector must have broken. Pure. */

/** Thresholds; a new row holds from its day on. */
export const driftLimits = [
  {
    fromDay: '2026-11-01',
    /** Smallest fall of a sum over all laptops seen, of meaningful or of installed titles, that raises an alarm. */
    fleetFallRatio: 0.4,
    /** A laptop's own list is set aside under an alarm when it fell by so much. */
    listFallRatio: 0.2,
    /** With fewer laptops seen nothing is concluded: a room of laptops that is set up anew is no broken collector. */
    leastLaptops: 20,
    /** An alarm ends by itself once so large a part of the laptops whose lists were set aside sends full lists again. */
    returnedRatio: 0.9,
    source: 'decision 0020',
  },
] as const
export type DriftLimits = (typeof driftLimits)[number]

/** The thresholds in force on a day. */
export function driftLimitsOn(day: string): DriftLimits {
  return driftLimits.findLast(({ fromDay }) => fromDay <= day) ?? driftLimits[0]
}

/** Titles of a list: those that say something about the migration (open, closed, unknown), and all. */
export type ListSize = { meaningful: number; installed: number }
export type DriftSums = { laptops: number; before: ListSize; after: ListSize }

/** Sums over laptops seen; unchanged ones count the same before and after. */
export function addList(sums: DriftSums, before: ListSize, after: ListSize): void {
  sums.laptops++
  for (const name of ['meaningful', 'installed'] as const) {
    sums.before[name] += before[name]
    sums.after[name] += after[name]
  }
}

export function noSums(): DriftSums {
  return { laptops: 0, before: { meaningful: 0, installed: 0 }, after: { meaningful: 0, installed: 0 } }
}

/** The larger fall of the two measures, 0 to 1; 0 where nothing was there before. */
export function fallOf(before: ListSize, after: ListSize): number {
  const fall = (name: keyof ListSize) => (before[name] > 0 ? (before[name] - after[name]) / before[name] : 0)
  return Math.max(0, fall('meaningful'), fall('installed'))
}

/** Whether sums say that a collector broke. */
export function isDrift({ laptops, before, after }: DriftSums, limits: DriftLimits): boolean {
  return laptops >= limits.leastLaptops && fallOf(before, after) >= limits.fleetFallRatio
}

/** Whether a laptop's list is one of those that fell. */
export function isFallen(before: ListSize, after: ListSize, limits: DriftLimits): boolean {
  return fallOf(before, after) >= limits.listFallRatio
}

/** Whether reports are back to normal: of the lists set aside so many were followed by full ones. */
export function isOver({ returned, held }: { returned: number; held: number }, limits: DriftLimits): boolean {
  return returned > 0 && returned / (returned + held) >= limits.returnedRatio
}

export type Family = 'windows' | 'linux' | 'macos' | 'other'

/** The one system that a set's programs come from; `other` where there are several or none. */
export function familyOf(familyMask: number): Family {
  return familyMask === 1 ? 'windows' : familyMask === 2 ? 'linux' : familyMask === 4 ? 'macos' : 'other'
}

/** A new system is a migration, not a fall; a list so short that it names no system is still the old one's. */
export function isSameSystem(beforeMask: number, afterMask: number): boolean {
  return afterMask === 0 || beforeMask === afterMask
}

/** A list of a laptop: in force (`ok`) or set aside, from a UTC day to another (null = still). */
export type DatedList = ListSize & {
  periodId: number
  state: string
  fromUtcDay: string
  toUtcDay: string | null
  familyMask: number
}

export type ListChange<List> = {
  before: List
  now: List
  /** Null = nothing fell. `standIn` stays in force; `between` are short lists that came before the newest. */
  fallen: { list: List; standIn: List; between: List[] } | null
}

/**
 * Compares a laptop's newest list with the one in force before a day. Null where there is nothing to compare: a first
 * list, or a new system. What an operator accepted is compared with itself.
 *
 * @param lists old to new
 */
export function changeOf<List extends DatedList>(
  lists: readonly List[],
  { sinceDay, holds, limits }: { sinceDay: string; holds: ReadonlyMap<number, string>; limits: DriftLimits },
): ListChange<List> | null {
  const now = lists.findLast(({ toUtcDay }) => toUtcDay === null)
  const before = lists.findLast((list) => list.state === 'ok' && list.fromUtcDay < sinceDay)
  if (!now || !before) return null
  if (now.fromUtcDay < sinceDay) return { before, now: before, fallen: null }
  if (!isSameSystem(before.familyMask, now.familyMask)) return null
  if (holds.get(now.periodId) === 'accepted') return { before: now, now, fallen: null }
  if (!isFallen(before, now, limits)) return { before, now, fallen: null }
  const recent = lists.filter((list) => list.state === 'ok' && list.fromUtcDay >= sinceDay && list !== now)
  const lastFull = recent.findLastIndex((list) => !isFallen(before, list, limits))
  const standIn = recent[lastFull] ?? before
  return { before, now, fallen: { list: now, standIn, between: recent.slice(lastFull + 1) } }
}
