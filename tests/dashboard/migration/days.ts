/** Counted days by hand, for tests of the rules. */
import type { MigrationDay } from '../../../server/migration/migration.queries.ts'
import { rangeOf } from '../../../server/migration/progress.rules.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'

export const today = '2026-11-23'

/** `proven` laptops with open applications of which `system` have an open system; the rest has not started. */
export function dayOf(more: Partial<MigrationDay> & { proven?: number; system_?: number } = {}): MigrationDay {
  const { proven = 0, system_: open = 0, ...given } = more
  const deviceCount = given.deviceCount ?? 100
  const noData = given.noData ?? 0
  const unsure = given.unsure ?? 0
  const counts = {
    deviceCount,
    noData,
    unsure,
    notStarted: deviceCount - proven - noData - unsure,
    dual: 0,
    migratedApplications: proven - open,
    migrated: open,
  }
  return {
    unitId: 1,
    day: today,
    grades: { E0: noData, E1: deviceCount - noData, E2: 0, E3: 0, E4: 0 },
    blocked: 0,
    regressed: 0,
    contradictory: 0,
    simulatedCount: 0,
    stale: 0,
    ...counts,
    applications: rangeOf(counts, 'applications'),
    system: rangeOf(counts, 'system'),
    ...given,
  }
}

/** One day a week that ends today, with these many proven of a hundred. */
export function trendOf(proven: readonly (number | null)[]): MigrationDay[] {
  return proven.flatMap((count, index) =>
    count === null ? [] : [dayOf({ proven: count, day: addDays(today, -7 * (proven.length - 1 - index)) })],
  )
}
