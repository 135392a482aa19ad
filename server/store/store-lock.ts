import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeDataDir } from './data-dir.ts'

export type StoreLock = { release: () => void }

/**
 * One server process on a SQLite store. The lock is a file lock of the operating system, held by an open transaction:
 * when the process ends, however it ends, it is free again.
 *
 * @throws Error saying that another server holds it
 */
export function takeStoreLock(dataDir: string): StoreLock {
  makeDataDir(dataDir)
  const database = new Database(join(dataDir, 'server.lock'), { timeout: 0 })
  try {
    database.exec('begin exclusive')
  } catch {
    database.close()
    throw new Error(
      `Penyimpanan ${dataDir} sedang dipakai server lain. Hentikan dulu, atau beri DATA_DIR lain. / Another server is using it.`,
    )
  }
  return { release: () => database.close() }
}
