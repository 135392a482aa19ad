/** Visits, for the status of laptops and for pages. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'

/** The newest visit of each device after one day and up to another; withdrawn ones say nothing. */
export async function newestVisits(
  db: Db,
  deviceIds: readonly number[],
  { afterDay, day }: { afterDay: string; day: string },
): Promise<Map<number, { day: string; status: string }>> {
  const rows = await db
    .selectFrom('visit')
    .select(['device_id', 'day', 'status'])
    .where('device_id', 'in', [...deviceIds])
    .where('day', '>', afterDay)
    .where('day', '<=', day)
    .where('withdrawn_at_ms', 'is', null)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.device_id, { day: row.day, status: row.status }]))
}

export type VisitRow = {
  id: number
  day: string
  status: string
  document: string
  note: string | null
  actor: string
  recordedAtMs: number
  withdrawnAtMs: number | null
}

/** Every visit of a laptop, newest first, withdrawn ones too; none where the viewer may not see the laptop. */
export async function visitsOf(db: Db, viewer: Viewer, deviceId: number): Promise<VisitRow[]> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('device', 'device.id', 'visit.device_id')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['visit.id', 'visit.day', 'visit.status', 'visit.document', 'visit.note', 'visit.actor'])
    .select(['visit.recorded_at_ms as recordedAtMs', 'visit.withdrawn_at_ms as withdrawnAtMs'])
    .where('visit.device_id', '=', deviceId)
    .where(inScope(viewer))
    .orderBy('visit.day', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, note: row.note ?? null, withdrawnAtMs: row.withdrawnAtMs ?? null }))
}
