/** The one writer on SQLite: a thread of its own, since the driver blocks while the disk syncs. */
import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteFile } from '../store/sqlite.ts'
import type { IntakeOutcome } from './intake.store.ts'
import { journalKeeper } from './journal.ts'
import { type PackedJobs, unpackJobs } from './packed-jobs.ts'
import { sqliteCommitter } from './sqlite-commit.ts'

export type WriterRequest = { id: number; packed: PackedJobs } | { close: true }
export type WriterAnswer = { id: number; outcomes: IntakeOutcome[] } | { id: number; failed: string }

const database = openSqliteFile((workerData as { file: string }).file)
const commit = sqliteCommitter(database)
const keepJournalShort = journalKeeper(database)

parentPort?.on('message', (request: WriterRequest) => {
  if ('close' in request) {
    database.close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(answer(request))
  keepJournalShort()
})

function answer({ id, packed }: { id: number; packed: PackedJobs }): WriterAnswer {
  try {
    return { id, outcomes: commit(unpackJobs(packed)) }
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : 'unknown' }
  }
}
