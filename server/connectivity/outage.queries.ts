/** Outages for the board, the timeline of a satker and alerts. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'

const columns = [
  'outage.unit_id as unitId',
  'unit.code',
  'unit.name',
  'outage.from_ms as fromMs',
  'outage.to_ms as toMs',
  'outage.end',
  'outage.by_two as byTwo',
  'outage.lost_min as lostMin',
  'outage.laptops',
  'outage.reason',
  'outage.cause_scope as causeScope',
  'outage.cause_id as causeId',
  'outage.found_at_ms as foundAtMs',
  'outage.withdrawn_at_ms as withdrawnAtMs',
] as const

/** What goes on now, oldest first; rows of one cause (`causeScope`, `causeId`) are one outage on the board. */
export function openOutages(db: Db, viewer: Viewer, { path }: { path: string }) {
  return outages(db, viewer, path)
    .where('outage.end', '=', 'open')
    .where('outage.withdrawn_at_ms', 'is', null)
    .orderBy('outage.from_ms')
    .orderBy('outage.unit_id')
    .execute()
}

/** Outages of a span below a unit, newest first, withdrawn ones too (`withdrawnAtMs`). */
export function outagesBetween(
  db: Db,
  viewer: Viewer,
  { path, fromMs, toMs, limit = 200 }: { path: string; fromMs: number; toMs: number; limit?: number },
) {
  return outages(db, viewer, path)
    .where('outage.from_ms', '<', toMs)
    .where('outage.to_ms', '>', fromMs)
    .orderBy('outage.from_ms', 'desc')
    .orderBy('outage.unit_id')
    .limit(limit)
    .execute()
}

function outages(db: Db, viewer: Viewer, path: string) {
  return db
    .selectFrom('unit_outage as outage')
    .innerJoin('unit', 'unit.id', 'outage.unit_id')
    .select(columns)
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
}
