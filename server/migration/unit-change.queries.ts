/** What happened to the laptops of a unit in a month, for pages: as it was counted at night. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import type { RegisterChanges } from './register-changes.rules.ts'
import { changesIn, type MonthSpan } from './unit-change.store.ts'

export type MonthChanges = MonthSpan & { countedAtMs: number; changes: RegisterChanges }

/** Months of a unit with all below it, newest first; a month that is not there was not counted. */
export async function monthChanges(
  db: Db,
  viewer: Viewer,
  { unitId, limit = 13 }: { unitId: number; limit?: number },
): Promise<MonthChanges[]> {
  const rows = await db
    .selectFrom('migration_unit_change as change')
    .innerJoin('unit', 'unit.id', 'change.unit_id')
    .selectAll('change')
    .where('change.unit_id', '=', unitId)
    .where(inScope(viewer))
    .orderBy('change.month', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    month: row.month,
    fromDay: row.from_day,
    toDay: row.to_day,
    countedAtMs: row.counted_at_ms,
    changes: changesIn(row),
  }))
}
