/** Drift alarms for pages, inside what the viewer may see. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import type { Family, ListSize } from './drift.rules.ts'

export type DriftAlarmRow = {
  id: number
  unitCode: string
  unitName: string
  family: Family
  raisedAtMs: number
  laptopCount: number
  before: ListSize
  after: ListSize
  /** Null = in force: lists that fall are set aside. */
  endedAtMs: number | null
  endedBy: string | null
  reason: string | null
  /** Laptops whose list is still set aside, that sent a full one again, or whose list an operator accepted. */
  heldCount: number
  returnedCount: number
  acceptedCount: number
}

/** The newest alarms, in force or over. */
export async function driftAlarms(db: Db, viewer: Viewer, limit = 20): Promise<DriftAlarmRow[]> {
  const rows = await db
    .selectFrom('drift_alarm as alarm')
    .innerJoin('unit', 'unit.id', 'alarm.unit_id')
    .selectAll('alarm')
    .select(['unit.code as unitCode', 'unit.name as unitName'])
    .where(inScope(viewer))
    .orderBy('alarm.id', 'desc')
    .limit(limit)
    .execute()
  if (rows.length === 0) return []
  const holds = await db
    .selectFrom('drift_hold')
    .select((eb) => ['alarm_id', 'state', eb.fn.countAll<number>().as('count')])
    .where(
      'alarm_id',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy(['alarm_id', 'state'])
    .execute()
  const countOf = (id: number, state: string) =>
    holds.find((hold) => hold.alarm_id === id && hold.state === state)?.count ?? 0
  return rows.map((row) => ({
    id: row.id,
    unitCode: row.unitCode,
    unitName: row.unitName,
    family: row.family as Family,
    raisedAtMs: row.raised_at_ms,
    laptopCount: row.laptop_count,
    before: { meaningful: row.meaningful_before, installed: row.installed_before },
    after: { meaningful: row.meaningful_after, installed: row.installed_after },
    endedAtMs: row.ended_at_ms ?? null,
    endedBy: row.ended_by ?? null,
    reason: row.reason ?? null,
    heldCount: countOf(row.id, 'held'),
    returnedCount: countOf(row.id, 'returned'),
    acceptedCount: countOf(row.id, 'accepted'),
  }))
}
