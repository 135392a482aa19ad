/** What the cutting job reads and clears: marks, periods and reports of many devices at a time. */
import type { Db } from '../store/store.ts'

export type DirtyMark = { deviceId: number; utcDay: string; version: number }

/** Up to `limit` marks, oldest days first. */
export async function readMarks(db: Db, limit: number): Promise<DirtyMark[]> {
  const rows = await db.selectFrom('device_dirty').selectAll().limit(limit).execute()
  return rows.map((row) => ({ deviceId: row.device_id, utcDay: row.utc_day, version: row.version }))
}

/** Clears marks that were not raised since they were read. */
export async function clearMarks(db: Db, marks: DirtyMark[]): Promise<void> {
  for (const mark of marks) {
    await db
      .deleteFrom('device_dirty')
      .where('device_id', '=', mark.deviceId)
      .where('utc_day', '=', mark.utcDay)
      .where('version', '=', mark.version)
      .execute()
  }
}

/** Where the devices belonged, each in the order of time. */
export async function readPeriods(
  db: Db,
  deviceIds: number[],
): Promise<Map<number, { unitId: number; fromDay: string }[]>> {
  const rows = await db
    .selectFrom('device_unit_period')
    .select(['device_id', 'unit_id', 'from_day'])
    .where('device_id', 'in', deviceIds)
    .orderBy('from_day')
    .execute()
  const periods = new Map<number, { unitId: number; fromDay: string }[]>()
  for (const row of rows) {
    periods.set(row.device_id, [...(periods.get(row.device_id) ?? []), { unitId: row.unit_id, fromDay: row.from_day }])
  }
  return periods
}

/** Reports that count, chains in a fixed order. */
export function readReports(db: Db, deviceIds: number[], utcDays: string[]) {
  return db
    .selectFrom('report')
    .select(['device_id', 'utc_day', 'main', 'quarters', 'first_received_at_ms'])
    .where('device_id', 'in', deviceIds)
    .where('utc_day', 'in', utcDays)
    .where('state', '=', 'ok')
    .orderBy('chain_id')
    .execute()
}

/** Raises the last day on which devices were seen; most reports of a day leave it as it is. */
export async function raiseLastSeen(db: Db, lastDays: Map<number, string>): Promise<void> {
  if (lastDays.size === 0) return
  const held = await db
    .selectFrom('device')
    .select(['id', 'last_seen_day'])
    .where('id', 'in', [...lastDays.keys()])
    .execute()
  for (const { id, last_seen_day } of held) {
    const day = lastDays.get(id) ?? ''
    if (day > (last_seen_day ?? ''))
      await db.updateTable('device').set({ last_seen_day: day }).where('id', '=', id).execute()
  }
}
