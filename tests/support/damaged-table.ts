/** A disk that lost a page. */
import { closeSync, openSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Overwrites the first page of a table in a SQLite file that nobody has open. */
export function overwriteTable(file: string, table: string): void {
  const database = new Database(file, { readonly: true })
  const find = database.prepare<[string], number>('select rootpage from sqlite_schema where name = ?').pluck()
  const page = find.get(table) ?? 0
  const pageBytes = Number(database.pragma('page_size', { simple: true }))
  database.close()
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, (page - 1) * pageBytes)
  closeSync(handle)
}
