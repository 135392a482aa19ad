/** One transaction a batch on SQLite: the outcomes are handed out only after the commit, which is synced to disk. */
import type { Database } from 'better-sqlite3'
import type { IntakeJob, IntakeOutcome } from './intake.store.ts'
import { takeReport } from './sqlite-report.ts'
import { takeSection } from './sqlite-section.ts'
import { prepareWrites } from './sqlite-statements.ts'

/**
 * @param database opened by `openSqliteFile`, which asserts WAL and synchronous=FULL
 * @returns a function that stores all jobs or none, and throws when it stored none
 */
export function sqliteCommitter(database: Database): (jobs: IntakeJob[]) => IntakeOutcome[] {
  const writes = prepareWrites(database)
  const commit = database.transaction((jobs: IntakeJob[]) =>
    jobs.map(({ type, job }) => (type === 'report' ? takeReport(writes, job) : takeSection(writes, job))),
  )
  return (jobs) => commit.immediate(jobs)
}
