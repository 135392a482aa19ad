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
