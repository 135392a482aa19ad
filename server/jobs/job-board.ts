import type { QueryTime } from '../store/query-times.rules.ts'
import { afterEvent, freshJob, type JobEvent, jobNames, type JobState } from './jobs.rules.ts'

/** What each job did since the server started; a job that has not run yet is listed as such. */
export type JobBoard = {
  note: (event: JobEvent) => void
  /** The slowest statements of the jobs' own thread. */
  noteQueries: (slowest: QueryTime[]) => void
  /** Of several servers on one PostgreSQL, one leads the jobs. */
  noteLead: (leads: boolean) => void
  /** Nothing runs any more: the thread has ended. */
  stopped: () => void
  states: () => JobState[]
  queries: () => QueryTime[]
  /** Whether this server runs the jobs that one of several runs for all. */
  leads: () => boolean
}

/** @param leads until told otherwise: a server that is the only one always does */
export function createJobBoard(leads = true): JobBoard {
  const jobs = new Map<string, JobState>(jobNames.map((job) => [job, freshJob(job)]))
  let queries: QueryTime[] = []
  return {
    note: (event) => void jobs.set(event.job, afterEvent(jobs.get(event.job) ?? freshJob(event.job), event)),
    noteLead: (now) => void (leads = now),
    noteQueries: (slowest) => void (queries = slowest),
    stopped: () => {
      for (const [job, state] of jobs) jobs.set(job, { ...state, running: false })
    },
    states: () => [...jobs.values()],
    queries: () => queries,
    leads: () => leads,
  }
}
