/** Drift alarms for pages, inside what the viewer may see. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import type { Family, ListSize } from './drift.rules.ts'

export type DriftAlarmRow = {
  id: number
  unitCode: string
  unitName: string
  unitPath: string
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
    .select(['unit.code as unitCode', 'unit.name as unitName', 'unit.path as unitPath'])
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
    unitPath: row.unitPath,
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

/**
 * Alarms in force that weigh on a unit: raised for it, for one above, or for one below. Of those outside of what a viewer
 * may see this says no more than the system and since when: their own laptops are among those set aside.
 *
 * @param path of a unit that the viewer may see
 */
export async function alarmsOver(db: Db, path: string): Promise<{ family: Family; raisedAtMs: number }[]> {
  const rows = await db
    .selectFrom('drift_alarm as alarm')
    .innerJoin('unit', 'unit.id', 'alarm.unit_id')
    .select(['alarm.family', 'alarm.raised_at_ms as raisedAtMs', 'unit.path'])
    .where('alarm.ended_at_ms', 'is', null)
    .orderBy('alarm.id')
    .execute()
  return rows
    .filter((alarm) => alarm.path.startsWith(path) || path.startsWith(alarm.path))
    .map(({ family, raisedAtMs }) => ({ family: family as Family, raisedAtMs }))
}

export type HeldList = {
  alarmId: number
  publicId: string
  kind: string
  brand: string | null
  model: string | null
  unitCode: string
  unitName: string
  fromUtcDay: string
  /** Programs of the list that stays in force and of the one set aside; null = not known. */
  before: number | null
  after: number | null
}

/** The first laptops whose list an alarm has set aside and still holds back. */
export async function heldLists(
  db: Db,
  viewer: Viewer,
  { alarmId, limit }: { alarmId: number; limit: number },
): Promise<HeldList[]> {
  const rows = await db
    .selectFrom('drift_hold as hold')
    .innerJoin('device', 'device.id', 'hold.device_id')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .innerJoin('device_section_period as held', 'held.id', 'hold.period_id')
    .innerJoin('section', 'section.id', 'held.section_id')
    .leftJoin('device_section_period as standing', 'standing.id', 'hold.before_period_id')
    .leftJoin('section as full', 'full.id', 'standing.section_id')
    .select(['hold.alarm_id', 'device.public_id', 'device.kind', 'device.brand', 'device.model'])
    .select(['unit.code', 'unit.name', 'held.from_utc_day', 'section.item_count as after', 'full.item_count as before'])
    .where('hold.alarm_id', '=', alarmId)
    .where('hold.state', '=', 'held')
    .where(inScope(viewer))
    .orderBy('hold.period_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    alarmId: row.alarm_id,
    publicId: row.public_id,
    kind: row.kind,
    brand: row.brand ?? null,
    model: row.model ?? null,
    unitCode: row.code,
    unitName: row.name,
    fromUtcDay: row.from_utc_day,
    before: row.before ?? null,
    after: row.after ?? null,
  }))
}
