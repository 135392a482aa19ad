/** What is known of scheduled work: when it ran, how long, what went wrong, when it is tried again. Pure. */

/** Every scheduled job, in the order in which pages list them; `months` has something to do on PostgreSQL only, `check` on SQLite only. */
export const jobNames = [
  'roll-up',
  'classify',
  'titles',
  'licences',
  'mark-day',
  'uptime',
  'disk',
  'drift',
  'sites',
  'migration-months',
  'migration-changes',
  'power',
  'power-night',
  'networks',
  'outages',
  'retention',
  'check',
  'months',
] as const
export type JobName = (typeof jobNames)[number]

/** How the thread that runs the jobs is called where it fails itself. */
export const jobsThread = 'jobs-thread'

/** What a run tells. */
export type JobEvent =
  | { type: 'started'; job: string; atMs: number }
  | { type: 'ended'; job: string; atMs: number; durationMs: number }
  | { type: 'failed'; job: string; atMs: number; durationMs: number; message: string; inRow: number; retryAtMs: number }
  | { type: 'skipped'; job: string }

export type JobFailure = { atMs: number; message: string }
export type JobState = {
  job: string
  running: boolean
  /** Start of the newest run that succeeded; null = none since the server started. */
  goodStartMs: number | null
  /** End of the newest run, good or not. */
  lastEndMs: number | null
  lastDurationMs: number | null
  runs: number
  /** Failed runs since the last good one. */
  failuresInRow: number
  failures: number
  /** Stays after the job has recovered. */
  lastFailure: JobFailure | null
  /** Not tried before this moment; null when it is not failing. */
  retryAtMs: number | null
}

const firstDelayMs = 5_000
const longestDelayMs = 15 * 60_000

/** How long to wait after so many failures in a row: 5 s, doubled each time, never more than 15 minutes. */
export function retryDelayMs(failuresInRow: number): number {
  return Math.min(firstDelayMs * 2 ** Math.max(0, failuresInRow - 1), longestDelayMs)
}

/** A job of which nothing is known yet. */
export function freshJob(job: string): JobState {
  return {
    job,
    running: false,
    goodStartMs: null,
    lastEndMs: null,
    lastDurationMs: null,
    runs: 0,
    failuresInRow: 0,
    failures: 0,
    lastFailure: null,
    retryAtMs: null,
  }
}

/** The state of a job after an event. */
export function afterEvent(state: JobState, event: JobEvent): JobState {
  if (event.type === 'skipped') return state
  if (event.type === 'started') return { ...state, running: true }
  const ended = { ...state, running: false, lastEndMs: event.atMs, lastDurationMs: event.durationMs }
  if (event.type === 'ended') {
    const goodStartMs = event.atMs - event.durationMs
    return { ...ended, goodStartMs, runs: state.runs + 1, failuresInRow: 0, retryAtMs: null }
  }
  return {
    ...ended,
    runs: state.runs + 1,
    failures: state.failures + 1,
    failuresInRow: event.inRow,
    lastFailure: { atMs: event.atMs, message: event.message },
    retryAtMs: event.retryAtMs,
  }
}
