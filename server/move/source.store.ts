/** The SQLite store that is moved: one read transaction on it, so that all tables are of one moment. */
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { monthlyTables } from '../partition/partition.rules.ts'
import { openSqliteFile } from '../store/sqlite.ts'
import { openStore, storeFileName } from '../store/store.ts'
import type { Cell } from './copy.rules.ts'
import type { TargetTable } from './target.store.ts'

/** Opens the store as it is at this moment, after bringing its schema up to date as a start would. */
export async function openSource(dataDir: string): Promise<Database> {
  await (await openStore({ dataDir, databaseUrl: null })).close()
  const database = openSqliteFile(join(dataDir, storeFileName))
  database.exec('begin')
  database.prepare('select count(*) from sqlite_schema').get() // a transaction begins to see with its first read
  return database
}

export function columnsOf(database: Database, table: string): string[] {
  return database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}

export function countOf(database: Database, table: string): number {
  return database.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0
}

/** All rows in the order of their key. Nothing else may be asked of the connection meanwhile. */
export function rowsOf(database: Database, { name, columns, keys }: TargetTable): IterableIterator<Cell[]> {
  const list = (names: readonly string[]) => names.map((column) => `"${column}"`).join(', ')
  const statement = database.prepare(`select ${list(columns)} from "${name}" order by ${list(keys)}`)
  return statement.raw().iterate() as IterableIterator<Cell[]>
}

/** The highest id that was ever given; 0 for none. */
export function lastIdOf(database: Database, table: string): number {
  const given = database.prepare<[string], number>('select seq from sqlite_sequence where name = ?').pluck().get(table)
  const held = database.prepare<[], number | null>(`select max(id) from "${table}"`).pluck().get()
  return Math.max(given ?? 0, held ?? 0)
}

/** First and last day of the tables that the target keeps by month; none of a table without a day of calendar form. */
export function spansOf(database: Database): { fromDay: string; toDay: string }[] {
  return monthlyTables.flatMap(({ table, column }) => {
    const { fromDay, toDay } =
      database
        .prepare<[], { fromDay: string | null; toDay: string | null }>(
          `select min("${column}") as fromDay, max("${column}") as toDay from "${table}" where "${column}" glob '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'`,
        )
        .get() ?? {}
    return fromDay && toDay ? [{ fromDay, toDay }] : []
  })
}
