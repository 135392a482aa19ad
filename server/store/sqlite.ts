/** Opening SQLite the one way that keeps what was acknowledged. */
import Database from 'better-sqlite3'

export const busyTimeoutMs = 5_000
/** The write-ahead log goes back to this much once nobody reads what lies past it. */
export const journalLimitBytes = 64 * 1024 * 1024
const fullSync = 2

/**
 * Sets and asserts what durability rests on: a write-ahead log that is synced at every commit. The driver would reopen
 * an existing store at synchronous=NORMAL, and a power cut could then take acknowledged reports.
 *
 * @throws Error when SQLite did not accept a setting (a read-only file, a network drive without WAL)
 */
export function makeDurable(database: Database.Database): void {
  database.pragma(`busy_timeout = ${busyTimeoutMs}`)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma(`journal_size_limit = ${journalLimitBytes}`)
  const journal = database.pragma('journal_mode', { simple: true })
  const synchronous = database.pragma('synchronous', { simple: true })
  const inMemory = database.name === ':memory:'
  if ((journal !== 'wal' && !inMemory) || synchronous !== fullSync) {
    throw new Error(
      `SQLite refused durable settings: journal_mode=${String(journal)}, synchronous=${String(synchronous)}`,
    )
  }
}

/** A connection of its own for a worker; the schema must already be there. */
export function openSqliteFile(file: string): Database.Database {
  const database = new Database(file, { fileMustExist: true })
  makeDurable(database)
  return database
}
