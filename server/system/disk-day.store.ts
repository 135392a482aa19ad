import { addDays, utcDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { readStoreBytes } from './disk.ts'
import { forecastDays, type StoreSize } from './disk.rules.ts'

/** Notes how large the store is now, as the day's size; the last measurement of a day stands. */
export async function recordDiskDay(store: Store, nowMs: number): Promise<void> {
  const storeBytes = await readStoreBytes(store)
  if (storeBytes === null) return
  const row = { utc_day: utcDayOf(nowMs), measured_at_ms: nowMs, store_bytes: storeBytes }
  await store.write((db) => upsertRows(db, 'disk_day', ['utc_day'], [row]))
}

/** Sizes of the days that the forecast looks back on. */
export async function readDiskDays(db: Db, nowMs: number): Promise<StoreSize[]> {
  const rows = await db
    .selectFrom('disk_day')
    .select(['measured_at_ms', 'store_bytes'])
    .where('utc_day', '>=', addDays(utcDayOf(nowMs), -forecastDays))
    .execute()
  return rows.map((row) => ({ atMs: row.measured_at_ms, storeBytes: row.store_bytes }))
}
