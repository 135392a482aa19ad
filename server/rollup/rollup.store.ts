import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'

/** Marks a unit's local day to be counted again; called in the transaction that changed what it rests on. */
export async function markUnitDirty(db: Db, unitId: number, day: string): Promise<void> {
  await db
    .insertInto('unit_dirty')
    .values({ unit_id: unitId, day, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'day']).doUpdateSet((eb) => ({ version: eb('unit_dirty.version', '+', 1) })),
    )
    .execute()
}

export type UnitDay = { unitId: number; day: string }

/** A unit's figures of a day look back so many days (those seen within a week). */
const looksBackDays = 6

/** Marks a day whose device-days changed, and the six days after it where they were counted already: their week rests on it. */
export async function markWeekDirty(db: Db, { unitId, day }: UnitDay): Promise<void> {
  const later = await db
    .selectFrom('presence_unit_day')
    .select('day')
    .where('unit_id', '=', unitId)
    .where('scope', '=', 'own')
    .where('day', '>', day)
    .where('day', '<=', addDays(day, looksBackDays))
    .execute()
  for (const marked of [day, ...later.map((row) => row.day)]) await markUnitDirty(db, unitId, marked)
}

export type UnitMark = { unitId: number; day: string; version: number }

/** Up to `limit` marks, days in order. */
export async function readUnitMarks(db: Db, limit: number): Promise<UnitMark[]> {
  const rows = await db.selectFrom('unit_dirty').selectAll().orderBy('day').limit(limit).execute()
  return rows.map((row) => ({ unitId: row.unit_id, day: row.day, version: row.version }))
}

/** Clears a mark unless it was raised since it was read. */
export async function clearUnitMark(db: Db, mark: UnitMark): Promise<void> {
  await db
    .deleteFrom('unit_dirty')
    .where('unit_id', '=', mark.unitId)
    .where('day', '=', mark.day)
    .where('version', '=', mark.version)
    .execute()
}
