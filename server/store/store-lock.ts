import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeDataDir, notWritable } from './data-dir.ts'

export type StoreLock = { release: () => void }

/**
 * One server process on a SQLite store. The lock is a file lock of the operating system, held by an open transaction:
 * when the process ends, however it ends, it is free again.
 *
 * @throws Error saying that another server holds it, or which file cannot be written
 */
export function takeStoreLock(dataDir: string): StoreLock {
  makeDataDir(dataDir)
  const file = join(dataDir, 'server.lock')
  let database: Database.Database | null = null
  try {
    database = new Database(file, { timeout: 0 })
    database.exec('begin exclusive')
  } catch (error) {
    database?.close()
    const isHeld = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
    if (!isHeld) throw notWritable(file, error)
    throw new Error(
      `Penyimpanan ${dataDir} sedang dipakai server lain. Hentikan dulu, atau beri DATA_DIR lain. / Another server is using it.`,
      { cause: error },
    )
  }
  const held = database
  return { release: () => held.close() }
}
