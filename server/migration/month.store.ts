/** Months of units as they are stored, and the counted days they are made of. */
import type { Insertable } from 'kysely'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { migrationSums } from './migration.rollup.ts'
import { firstDayOf, lastDayOf } from './month.rules.ts'

export type MonthCounts = Record<(typeof migrationSums)[number], number>
/** How a unit stood on the last counted day of a month. */
export type CountedMonth = MonthCounts & { unit_id: number; scope: string; last_day: string; day_count: number }
type MonthRow = Insertable<Tables['migration_unit_month']>
type NoteRow = Insertable<Tables['migration_month_note']>

/** A unit and scope as one key. */
export const monthKey = (row: { unit_id: number; scope: string }) => `${row.unit_id} ${row.scope}`

/** The last counted day in a month of each unit that has one, for `own` and `tree`. */
export async function readCounted(db: Db, unitIds: readonly number[], month: string): Promise<CountedMonth[]> {
  const newest = await db
    .selectFrom('migration_unit_day')
    .select((eb) => ['unit_id', 'scope', eb.fn.max('day').as('last_day'), eb.fn.countAll<number>().as('day_count')])
    .where('unit_id', 'in', [...unitIds])
    .where('day', '>=', firstDayOf(month))
    .where('day', '<=', lastDayOf(month))
    .groupBy(['unit_id', 'scope'])
    .execute()
  if (newest.length === 0) return []
  const rows = await db
    .selectFrom('migration_unit_day')
    .select(['unit_id', 'scope', 'day', ...migrationSums])
    .where('unit_id', 'in', [...unitIds])
    .where('day', 'in', [...new Set(newest.map((row) => row.last_day))])
    .execute()
  const byKey = new Map(rows.map((row) => [`${monthKey(row)} ${row.day}`, row]))
  return newest.flatMap(({ unit_id, scope, last_day, day_count }) => {
    const row = byKey.get(`${monthKey({ unit_id, scope })} ${last_day}`)
    return row ? [{ ...countsOf(row), unit_id, scope, last_day, day_count }] : []
  })
}

/** The columns that are counted, and nothing else of a row. */
export function countsOf(row: MonthCounts): MonthCounts {
  return Object.fromEntries(migrationSums.map((name) => [name, row[name]])) as MonthCounts
}

/** Frozen months of units by `monthKey`. */
export async function readFrozen(db: Db, unitIds: readonly number[], month: string) {
  const rows = await db
    .selectFrom('migration_unit_month')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
    .where('month', '=', month)
    .where('frozen_at_ms', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [monthKey(row), row]))
}

/** Notes beside frozen months by `monthKey`. */
export async function readNotes(db: Db, unitIds: readonly number[], month: string) {
  const rows = await db
    .selectFrom('migration_month_note')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
    .where('month', '=', month)
    .execute()
  return new Map(rows.map((row) => [monthKey(row), row]))
}

/** Whether anything of a month waits to be counted; device-days are marked by UTC days, which begin a day earlier. */
export async function isWaiting(db: Db, month: string): Promise<boolean> {
  const units = await db
    .selectFrom('unit_dirty')
    .select('day')
    .where('day', '>=', firstDayOf(month))
    .where('day', '<=', lastDayOf(month))
    .limit(1)
    .execute()
  if (units.length > 0) return true
  const devices = await db
    .selectFrom('device_dirty')
    .select('utc_day')
    .where('utc_day', '>=', firstDayOf(month))
    .where('utc_day', '<=', lastDayOf(month))
    .limit(1)
    .execute()
  return devices.length > 0
}

export function putMonths(db: Db, rows: readonly MonthRow[]): Promise<void> {
  return upsertRows(db, 'migration_unit_month', ['unit_id', 'month', 'scope'], rows)
}

export function putNotes(db: Db, rows: readonly NoteRow[]): Promise<void> {
  return upsertRows(db, 'migration_month_note', ['unit_id', 'month', 'scope'], rows)
}
