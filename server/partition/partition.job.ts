/** Keeps the months of the partitioned tables ahead of time, and gives a month of its own to what arrived late. */
import { utcDayOf } from '../day/local-day.rules.ts'
import type { Store } from '../store/store.ts'
import { monthlyTables, type Month, type MonthlyTable, monthOf, monthsBetween, monthsDue } from './partition.rules.ts'
import { daysInRest, makeMonth, partitionNames } from './partition.store.ts'

/** Rows that are taken out of the rest at once, while writers of other late days wait: a second of work. */
const mostMovedRows = 100_000

/**
 * Makes what is missing: the months around today, and those of late days. A month of the rest that has grown past what
 * can be moved in a moment stays there: slower, but right.
 *
 * @returns names of the months made
 */
export async function keepMonths(store: Store, nowMs: number, mostRows = mostMovedRows): Promise<string[]> {
  if (store.kind === 'sqlite') return []
  const made: string[] = []
  for (const table of monthlyTables) {
    const late = await daysInRest(store.db, table, mostRows)
    const due = [...monthsDue(table, utcDayOf(nowMs)), ...late.map((day) => monthOf(table, day))]
    made.push(...(await makeMissing(store, table, due)))
  }
  return made
}

/** Makes the months of a span of days before many rows of them are written. */
export async function makeMonths(store: Store, span: { fromDay: string; toDay: string }): Promise<void> {
  if (store.kind === 'sqlite') return
  for (const table of monthlyTables) await makeMissing(store, table, monthsBetween(table, span.fromDay, span.toDay))
}

async function makeMissing(store: Store, table: MonthlyTable, months: readonly Month[]): Promise<string[]> {
  const present = await partitionNames(store.db, table)
  const missing = new Map(months.filter(({ name }) => !present.has(name)).map((month) => [month.name, month]))
  for (const month of missing.values()) await store.write((db) => makeMonth(db, table, month))
  return [...missing.keys()]
}
