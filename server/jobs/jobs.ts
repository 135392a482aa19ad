import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Deps } from '../deps.ts'
import type { JobBoard } from './job-board.ts'
import { type JobEvent, jobsThread, retryDelayMs } from './jobs.rules.ts'
import type { JobsData, JobsMessage } from './jobs.worker.ts'

export type Jobs = { close: () => Promise<void> }

const closeLimitMs = 5_000
/** A thread that lived so long was well: its death does not make the next start wait longer. */
const steadyMs = 60_000

type Told = Omit<JobBoard, 'states' | 'queries' | 'leads'>
type Thread = { worker: Worker; startedAtMs: number; alive: boolean; failure: string }

/** What a run says in the log: that it was skipped, or what it failed of. */
export function logJobEvent(log: Deps['log'], event: JobEvent): void {
  if (event.type === 'skipped') log.info({ job: event.job }, 'job still running, this run is skipped')
  if (event.type !== 'failed') return
  const { job, message: reason, inRow, retryAtMs } = event
  log.error({ job, reason, inRow, retryAt: new Date(retryAtMs).toISOString() }, 'job failed')
}

/** Starts the thread of scheduled work; should it die, it is started again, each time after a longer while. */
export function startJobs(deps: Pick<Deps, 'config' | 'log' | 'clock'>, board: Told): Jobs {
  const { config, log, clock } = deps
  const { dataDir, databaseUrl, siteContact, siteEveryMin } = config
  const data: JobsData = { dataDir, databaseUrl, siteContact, siteEveryMin, startedAtMs: clock.nowMs() }
  let closing = false
  let deathsInRow = 0
  let thread = launch()

  function launch(): Thread {
    const worker = new Worker(new URL('./jobs.worker.ts', import.meta.url), { workerData: data })
    const own: Thread = { worker, startedAtMs: clock.nowMs(), alive: true, failure: 'the thread ended' }
    worker.on('message', (message: JobsMessage) => hear(message))
    worker.on('error', (error) => {
      own.failure = error instanceof Error ? error.message : String(error)
      log.error({ err: error }, 'jobs thread failed')
    })
    worker.on('exit', () => {
      own.alive = false
      board.stopped()
      if (!closing) launchLater(own)
    })
    return own
  }

  function hear(message: JobsMessage): void {
    if (message.type === 'queries') return board.noteQueries(message.slowest)
    if (message.type === 'lead') {
      board.noteLead(message.leads)
      return log.info({ leads: message.leads }, 'lead of the jobs')
    }
    if (message.type === 'ready' && deathsInRow > 0)
      board.note({ type: 'ended', job: jobsThread, atMs: clock.nowMs(), durationMs: 0 })
    if (message.type === 'ready' || message.type === 'closed') return
    board.note(message)
    logJobEvent(log, message)
  }

  function launchLater({ startedAtMs, failure }: Thread): void {
    const atMs = clock.nowMs()
    const durationMs = atMs - startedAtMs
    deathsInRow = durationMs > steadyMs ? 1 : deathsInRow + 1
    const delayMs = retryDelayMs(deathsInRow)
    const times = { atMs, durationMs, retryAtMs: atMs + delayMs }
    board.note({ type: 'failed', job: jobsThread, message: failure, inRow: deathsInRow, ...times })
    setTimeout(() => {
      if (!closing) thread = launch()
    }, delayMs).unref()
  }

  return {
    async close() {
      closing = true
      const { worker, alive } = thread
      if (!alive) return
      const gone = once(worker, 'exit')
      worker.postMessage('close')
      const limit = setTimeout(() => void worker.terminate(), closeLimitMs)
      await gone
      clearTimeout(limit)
    },
  }
}
