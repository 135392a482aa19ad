/** Keeps the months of units: provisional while they run, frozen after the days of objection, noted when evidence is late. */
import { nationalWorkingDay } from '../calendar/calendar.queries.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Store } from '../store/store.ts'
import { loadUnitHistory } from '../unit/unit-history.queries.ts'
import { migrationSums } from './migration.rollup.ts'
import { addMonths, type IsWorkingDay, monthOf, monthsFrom, monthState } from './month.rules.ts'
import {
  type CountedMonth,
  countsOf,
  isWaiting,
  type MonthCounts,
  monthKey,
  putMonths,
  putNotes,
  readCounted,
  readFrozen,
  readNotes,
} from './month.store.ts'

/** Months are looked at so far back: as far as history is recounted (400 days). */
export const monthsKept = 14
/** Units of one transaction: two rows each. */
const sliceUnits = 128

export type MonthsOptions = { nowMs: number; pause?: () => Promise<void> }
export type MonthsResult = { provisional: number; frozen: number; noted: number }

/**
 * Everything follows from what is stored and the local day of each unit: running it again changes nothing, after nights
 * slept through one run makes up for all of them, and a clock that was set back unfreezes nothing.
 */
export async function keepMigrationMonths(store: Store, { nowMs, pause }: MonthsOptions): Promise<MonthsResult> {
  const total: MonthsResult = { provisional: 0, frozen: 0, noted: 0 }
  // The local day is furthest on in the east.
  const last = monthOf(localDayOf(nowMs, 'WIT'))
  const oldest = await firstMonth(store)
  if (oldest === null) return total
  const isWorkingDay = await nationalWorkingDay(store.db)
  const history = await loadUnitHistory(store.db)
  const units = await store.db.selectFrom('unit').select('id').orderBy('id').execute()
  const todayOf = (unitId: number) => localDayOf(nowMs, history.at(unitId, localDayOf(nowMs, 'WIB'))?.zone ?? 'WIB')
  const from = addMonths(last, 1 - monthsKept)
  for (const month of monthsFrom(oldest > from ? oldest : from, last)) {
    const mayFreeze = !(await isWaiting(store.db, month))
    for (let at = 0; at < units.length; at += sliceUnits) {
      const unitIds = units.slice(at, at + sliceUnits).map(({ id }) => id)
      const done = await keepSlice(store, { month, unitIds, nowMs, mayFreeze, todayOf, isWorkingDay })
      for (const name of ['provisional', 'frozen', 'noted'] as const) total[name] += done[name]
      await pause?.()
    }
  }
  return total
}

async function firstMonth({ db }: Store): Promise<string | null> {
  const row = await db
    .selectFrom('migration_unit_day')
    .select((eb) => eb.fn.min('day').as('day'))
    .executeTakeFirst()
  return row?.day ? monthOf(row.day) : null
}

type Slice = {
  month: string
  unitIds: number[]
  nowMs: number
  /** False while days of the month wait to be counted: what is frozen must hold all that had come. */
  mayFreeze: boolean
  todayOf: (unitId: number) => string
  isWorkingDay: IsWorkingDay
}

async function keepSlice(store: Store, slice: Slice): Promise<MonthsResult> {
  const { month, unitIds, nowMs, mayFreeze, todayOf, isWorkingDay } = slice
  const counted = await readCounted(store.db, unitIds, month)
  if (counted.length === 0) return { provisional: 0, frozen: 0, noted: 0 }
  return store.write(async (db) => {
    const frozen = await readFrozen(db, unitIds, month)
    const open = counted
      .filter((row) => !frozen.has(monthKey(row)))
      .map((row) => {
        const isOver = mayFreeze && monthState(month, todayOf(row.unit_id), isWorkingDay) === 'frozen'
        return { ...row, month, counted_at_ms: nowMs, frozen_at_ms: isOver ? nowMs : null }
      })
    await putMonths(db, open)
    const notes = await readNotes(db, unitIds, month)
    const noted = counted.flatMap((row) => {
      const note = notes.get(monthKey(row)) ?? null
      const held = note ?? frozen.get(monthKey(row))
      if (!held || isSameMonth(row, held)) return []
      const { day_count: _, ...counts } = row
      return [{ ...counts, month, first_noted_at_ms: note?.first_noted_at_ms ?? nowMs, noted_at_ms: nowMs }]
    })
    await putNotes(db, noted)
    const frozenNow = open.filter((row) => row.frozen_at_ms !== null).length
    return { provisional: open.length - frozenNow, frozen: frozenNow, noted: noted.length }
  })
}

/** Whether a month holds what is counted now: the newest note where there is one, otherwise the frozen figure. */
function isSameMonth(now: CountedMonth, held: MonthCounts & { last_day: string }): boolean {
  const counts = countsOf(held)
  return now.last_day === held.last_day && migrationSums.every((name) => now[name] === counts[name])
}
