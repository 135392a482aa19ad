/** One moment of a running store as a file of its own. */
import { closeSync, fdatasyncSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { openSqliteFile } from '../store/sqlite.ts'

export type Progress = (copiedPages: number, totalPages: number) => void

/** 1 MiB at a time: the writer of the server is never kept waiting, the disk gets air. */
const pagesAtOnce = 256
/** The copy goes to the disk in small parts: one big sync at its end would keep the commits of the server waiting. */
const stepsPerSync = 16

/**
 * Copies the store as it is at the moment this begins, with everything that was acknowledged before.
 *
 * A read transaction is held for the whole copy. Without it every commit of the server would make SQLite begin again, and
 * a busy store would never be copied. The price: meanwhile the write-ahead log of the store grows.
 *
 * @param to a file that does not exist yet; made with mode 0600, synced by SQLite
 */
export async function snapshotStore(file: string, to: string, onProgress: Progress): Promise<void> {
  const source = openSqliteFile(file)
  const target = openSync(to, 'wx', 0o600)
  let steps = 0
  try {
    source.exec('begin')
    source.prepare('select 1 from sqlite_schema limit 1').get() // the snapshot is taken by the first read
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages - remainingPages, totalPages)
        if (++steps % stepsPerSync === 0) fdatasyncSync(target)
        return pagesAtOnce
      },
    })
    source.exec('rollback')
  } finally {
    closeSync(target)
    source.close()
  }
  settle(to)
}

/** The copy still says that it has a write-ahead log; as a backup it is one file and nothing beside it. */
function settle(file: string): void {
  const copy = new Database(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** Bytes that a copy of the store will take, as it is now. */
export function storeBytes(file: string): number {
  const source = openSqliteFile(file)
  try {
    const pages = Number(source.pragma('page_count', { simple: true }))
    return pages * Number(source.pragma('page_size', { simple: true }))
  } finally {
    source.close()
  }
}
