/** Turns the reports of dirty UTC days into device-days, and marks the units that have to be counted again. */
import { markWeekDirty, type UnitDay } from '../rollup/rollup.store.ts'
import type { Db, Store } from '../store/store.ts'
import type { UnitHistory } from '../unit/unit-history.queries.ts'
import { cutLocalDay, type DayReport, knownMin } from './device-day.rules.ts'
import {
  type DeviceDayKey,
  type DeviceDayRow,
  dropDeviceDays,
  heldDeviceDays,
  putDeviceDays,
  toDeviceDayRow,
} from './device-day.store.ts'
import { addDays, localDaysOfUtcDay, localDayStartMs, partsOfLocalDay, type Zone } from './local-day.rules.ts'
import { type DirtyMark, clearMarks, raiseLastSeen, readMarks, readPeriods, readReports } from './cut-days.store.ts'
import { type DocumentMonth, type UsageDay, usageOfLocalDay } from '../usage/usage.rules.ts'
import { putUsage } from '../usage/usage.store.ts'
import { unpackReport } from './stored-report.ts'

/** Marks settled in one transaction: some 20 ms of work. */
const sliceMarks = 64

type HeldReport = DayReport & { firstReceivedAtMs: number }
type Slice = {
  /** The unit of a device on a local day, with its zone; null where it has none. */
  placeOf: (deviceId: number, day: string) => { unitId: number; zone: Zone } | null
  reportsOf: (deviceId: number, utcDay: string) => HeldReport[]
  /** A report of this UTC day is past its evidence period: only its tombstone is left to cut from. */
  isErased: (deviceId: number, utcDay: string) => boolean
}

/**
 * One slice of work in one short transaction.
 *
 * @returns how many dirty UTC days were settled; 0 when nothing is left
 */
export async function cutDirtyDays(store: Store, history: UnitHistory): Promise<number> {
  const marks = await readMarks(store.db, sliceMarks)
  if (marks.length > 0) await store.write((db) => settle(db, history, marks))
  return marks.length
}

async function settle(db: Db, history: UnitHistory, marks: DirtyMark[]): Promise<void> {
  const slice = await readSlice(db, history, marks)
  const keys = distinctDays(marks)
  // What was cut from reports that are erased by now stays as it was cut: it is all that is left of that day.
  const kept = keys.filter((key) => isKept(slice, key))
  const cut = keys.filter((key) => !kept.includes(key)).map((key) => ({ key, row: cutDay(slice, key) }))
  const rows = cut.flatMap(({ row }) => (row ? [row] : []))
  await putDeviceDays(db, rows)
  const gone = await heldDeviceDays(
    db,
    cut.flatMap(({ key, row }) => (row ? [] : [key])),
  )
  await dropDeviceDays(db, gone)
  await putUsage(
    db,
    cut.flatMap(({ key }) => usageOf(slice, key)),
    documentsOf(slice, marks),
  )
  await raiseLastSeen(db, lastAwakeDays(rows))
  const written = rows.map((row) => ({ unitId: row.unit_id, day: row.day }))
  await markUnits(db, [...written, ...gone, ...(await heldDeviceDays(db, kept))])
  await clearMarks(db, marks)
}

async function readSlice(db: Db, history: UnitHistory, marks: DirtyMark[]): Promise<Slice> {
  const deviceIds = [...new Set(marks.map((mark) => mark.deviceId))]
  const utcDays = [...new Set(marks.flatMap(({ utcDay }) => [addDays(utcDay, -1), utcDay, addDays(utcDay, 1)]))]
  const periods = await readPeriods(db, deviceIds)
  const reports = new Map<string, HeldReport[]>()
  const erased = new Set<string>()
  for (const row of await readReports(db, deviceIds, utcDays)) {
    const report = unpackReport({ main: row.main ?? null, quarters: row.quarters ?? null })
    const key = `${row.device_id} ${row.utc_day}`
    if (!report) erased.add(key)
    if (report)
      reports.set(key, [...(reports.get(key) ?? []), { ...report, firstReceivedAtMs: row.first_received_at_ms }])
  }
  return {
    placeOf: (deviceId, day) => {
      const own = periods.get(deviceId) ?? []
      const unitId = (own.findLast((period) => period.fromDay <= day) ?? own[0])?.unitId
      const zone = unitId === undefined ? undefined : history.at(unitId, day)?.zone
      return unitId === undefined || zone === undefined ? null : { unitId, zone }
    },
    reportsOf: (deviceId, utcDay) => reports.get(`${deviceId} ${utcDay}`) ?? [],
    isErased: (deviceId, utcDay) => erased.has(`${deviceId} ${utcDay}`),
  }
}

function distinctDays(marks: DirtyMark[]): DeviceDayKey[] {
  const keys = new Map<string, DeviceDayKey>()
  for (const { deviceId, utcDay } of marks) {
    for (const day of localDaysOfUtcDay(utcDay)) keys.set(`${deviceId} ${day}`, { deviceId, day })
  }
  return [...keys.values()]
}

function isKept(slice: Slice, { deviceId, day }: DeviceDayKey): boolean {
  const place = slice.placeOf(deviceId, day)
  return place !== null && partsOfLocalDay(day, place.zone).some(({ utcDay }) => slice.isErased(deviceId, utcDay))
}

function cutDay(slice: Slice, { deviceId, day }: DeviceDayKey): DeviceDayRow | null {
  const place = slice.placeOf(deviceId, day)
  if (!place) return null
  const facts = cutLocalDay(day, place.zone, (utcDay) => slice.reportsOf(deviceId, utcDay))
  if (!facts) return null
  return toDeviceDayRow({ deviceId, day, unitId: place.unitId, late: isLate(slice, deviceId, day, place.zone) }, facts)
}

/** What ran on a local day, in place of what was held of it; null where no report tells. */
function usageOf(slice: Slice, { deviceId, day }: DeviceDayKey): UsageDay[] {
  const place = slice.placeOf(deviceId, day)
  if (!place) return []
  const ran = usageOfLocalDay(day, place.zone, (utcDay) => slice.reportsOf(deviceId, utcDay))
  return [{ deviceId, day, ran }]
}

function documentsOf(slice: Slice, marks: DirtyMark[]): DocumentMonth[] {
  return marks.flatMap(({ deviceId, utcDay }) =>
    slice
      .reportsOf(deviceId, utcDay)
      .flatMap(({ main }) => (main.usage?.documents ?? []).map((told) => ({ ...told, deviceId, utcDay }))),
  )
}

/** Late: something of this local day was first heard of when it was over. A UTC day that only touches it does not count. */
function isLate(slice: Slice, deviceId: number, day: string, zone: Zone): boolean {
  const overAtMs = localDayStartMs(addDays(day, 1), zone)
  return partsOfLocalDay(day, zone).some(({ utcDay, slots }) =>
    slice
      .reportsOf(deviceId, utcDay)
      .some(
        (report) =>
          report.firstReceivedAtMs >= overAtMs && slots.some((slot) => knownMin(report.main.slots[slot] ?? {}) > 0),
      ),
  )
}

function lastAwakeDays(rows: DeviceDayRow[]): Map<number, string> {
  const last = new Map<number, string>()
  for (const row of rows) {
    const awake = row.screen_min + row.dark_min + row.awake_min > 0
    if (awake && row.day > (last.get(row.device_id) ?? '')) last.set(row.device_id, row.day)
  }
  return last
}

async function markUnits(db: Db, days: UnitDay[]): Promise<void> {
  const distinct = new Map(days.map((unitDay) => [`${unitDay.unitId} ${unitDay.day}`, unitDay]))
  for (const unitDay of distinct.values()) await markWeekDirty(db, unitDay)
}
