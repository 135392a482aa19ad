/** Turns the reports of dirty UTC days into device-days, and marks their units to be counted again. */
import type { Db, Store } from '../store/store.ts'
import type { UnitHistory } from '../unit/unit-history.queries.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import { cutLocalDay, type DayReport, wasAwake } from './device-day.rules.ts'
import { dropDeviceDay, putDeviceDays, toDeviceDayRow } from './device-day.store.ts'
import { addDays, localDaysOfUtcDay, localDayStartMs, partsOfLocalDay } from './local-day.rules.ts'
import { unpackReport } from './stored-report.ts'

const sliceDays = 24

/**
 * One slice of work in one short transaction.
 *
 * @returns how many dirty UTC days were settled; 0 when nothing is left
 */
export async function cutDirtyDays(store: Store, history: UnitHistory): Promise<number> {
  const dirty = await store.db.selectFrom('device_dirty').selectAll().limit(sliceDays).execute()
  if (dirty.length === 0) return 0
  await store.write(async (db) => {
    for (const mark of dirty) {
      for (const day of localDaysOfUtcDay(mark.utc_day)) await cutDeviceDay(db, history, mark.device_id, day)
      await db
        .deleteFrom('device_dirty')
        .where('device_id', '=', mark.device_id)
        .where('utc_day', '=', mark.utc_day)
        .where('version', '=', mark.version)
        .execute()
    }
  })
  return dirty.length
}

async function cutDeviceDay(db: Db, history: UnitHistory, deviceId: number, day: string): Promise<void> {
  const unitId = await unitOnDay(db, deviceId, day)
  const zone = unitId === null ? null : (history.at(unitId, day)?.zone ?? null)
  if (unitId === null || zone === null) return
  const rows = await reportsAround(
    db,
    deviceId,
    partsOfLocalDay(day, zone).map((part) => part.utcDay),
  )
  const facts = cutLocalDay(day, zone, (utcDay) => rows.get(utcDay)?.reports ?? [])
  if (facts) {
    const late = [...rows.values()].some((entry) => entry.firstReceivedAtMs >= localDayStartMs(addDays(day, 1), zone))
    await putDeviceDays(db, [toDeviceDayRow({ deviceId, day, unitId, late }, facts)])
    if (wasAwake(facts.inputs)) await raiseLastSeen(db, deviceId, day)
  } else if (!(await dropDeviceDay(db, deviceId, day))) {
    return
  }
  await markUnitDirty(db, unitId, day)
}

/** The unit a device belonged to on a local day; before its first period the first one holds. */
async function unitOnDay(db: Db, deviceId: number, day: string): Promise<number | null> {
  const periods = await db
    .selectFrom('device_unit_period')
    .select(['unit_id', 'from_day'])
    .where('device_id', '=', deviceId)
    .orderBy('from_day')
    .execute()
  return (periods.findLast((period) => period.from_day <= day) ?? periods[0])?.unit_id ?? null
}

type DayReports = { reports: DayReport[]; firstReceivedAtMs: number }

async function reportsAround(db: Db, deviceId: number, utcDays: string[]): Promise<Map<string, DayReports>> {
  const rows = await db
    .selectFrom('report')
    .select(['utc_day', 'main', 'quarters', 'first_received_at_ms'])
    .where('device_id', '=', deviceId)
    .where('utc_day', 'in', utcDays)
    .where('state', '=', 'ok')
    .orderBy('chain_id')
    .execute()
  const result = new Map<string, DayReports>()
  for (const row of rows) {
    const report = unpackReport({ main: row.main ?? null, quarters: row.quarters ?? null })
    if (!report) continue
    const entry = result.get(row.utc_day) ?? { reports: [], firstReceivedAtMs: 0 }
    entry.firstReceivedAtMs = Math.max(entry.firstReceivedAtMs, row.first_received_at_ms)
    entry.reports.push(report)
    result.set(row.utc_day, entry)
  }
  return result
}

async function raiseLastSeen(db: Db, deviceId: number, day: string): Promise<void> {
  await db
    .updateTable('device')
    .set({ last_seen_day: day })
    .where('id', '=', deviceId)
    .where((eb) => eb.or([eb('last_seen_day', 'is', null), eb('last_seen_day', '<', day)]))
    .execute()
}
