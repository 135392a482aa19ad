/**
 * Keeps the write-ahead log of SQLite short. SQLite copies it into the store by itself and begins it anew, but only past
 * what no reader needs any more: a long reader (a backup) makes it grow, and readers that follow each other without a gap
 * would make it grow for ever. So past its limit the writer waits a moment for the readers of now, while nothing new is
 * written; whoever reads next reads the store alone.
 */
import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { busyTimeoutMs, journalLimitBytes } from '../store/sqlite.ts'

export type JournalLimits = {
  bytes: number
  /** Reports wait this long for readers at most, ... */
  waitMs: number
  /** ... and where those go on reading the next attempt is made after this. */
  againMs: number
}

export const journalLimits: JournalLimits = { bytes: journalLimitBytes, waitMs: 300, againMs: 5_000 }

/**
 * @param database the writer's connection, outside of a transaction
 * @param nowMs a clock that only goes on
 * @returns to be called after each commit; true when the journal was brought back to nothing
 */
export function journalKeeper(
  database: Database.Database,
  limits: JournalLimits = journalLimits,
  nowMs: () => number = () => performance.now(),
): () => boolean {
  const file = `${database.name}-wal`
  let notBeforeMs = Number.NEGATIVE_INFINITY
  return () => {
    if (nowMs() < notBeforeMs) return false
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= limits.bytes) return false
    const done = truncate(database, limits.waitMs)
    if (!done) notBeforeMs = nowMs() + limits.againMs
    return done
  }
}

function truncate(database: Database.Database, waitMs: number): boolean {
  database.pragma(`busy_timeout = ${waitMs}`)
  try {
    const [answer] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return answer?.busy === 0
  } catch (error) {
    // As with SQLite's own checkpoints: on a full disk everything stays in the journal, where it is safe.
    if (error instanceof Database.SqliteError) return false
    throw error
  } finally {
    database.pragma(`busy_timeout = ${busyTimeoutMs}`)
  }
}
