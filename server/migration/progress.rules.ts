/** From counts of laptops to the two ends of what may be said about them. Pure. */

/** Counts of a unit's day; each laptop has exactly one status and one grade. */
export type MigrationCounts = {
  deviceCount: number
  noData: number
  unsure: number
  notStarted: number
  dual: number
  migratedApplications: number
  migrated: number
}

/**
 * applications: open programs, on whatever system; system: an open system with them.
 */
export type Goal = 'applications' | 'system'

export type Range = {
  proven: number
  /** Nothing is known for sure. */
  open: number
  all: number
  /** Ratios 0 to 1; null where there is no laptop. Ranking is on `low`. */
  low: number | null
  high: number | null
}

/** low = proven / all; high = (proven + no data + unsure) / all. */
export function rangeOf(counts: MigrationCounts, goal: Goal = 'applications'): Range {
  const proven = counts.migrated + (goal === 'applications' ? counts.migratedApplications : 0)
  const open = counts.noData + counts.unsure
  const all = counts.deviceCount
  if (all === 0) return { proven, open, all, low: null, high: null }
  return { proven, open, all, low: proven / all, high: (proven + open) / all }
}
