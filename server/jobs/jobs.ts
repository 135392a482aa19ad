import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Deps } from '../deps.ts'
import type { JobsData, JobsMessage } from './jobs.worker.ts'

export type Jobs = { close: () => Promise<void> }

const restartDelayMs = 5_000
const closeLimitMs = 5_000

/** Starts the thread of scheduled work; should it die, it is started again after a while. */
export function startJobs({ config, log, clock }: Pick<Deps, 'config' | 'log' | 'clock'>): Jobs {
  const data: JobsData = { dataDir: config.dataDir, databaseUrl: config.databaseUrl, startedAtMs: clock.nowMs() }
  let closing = false
  let worker = launch()

  function launch(): Worker {
    const started = new Worker(new URL('./jobs.worker.ts', import.meta.url), { workerData: data })
    started.on('message', (message: JobsMessage) => {
      if (message.type === 'skipped') log.info({ job: message.job }, 'job still running, this run is skipped')
      if (message.type === 'lead') log.info({ leads: message.leads }, 'lead of the jobs')
      if (message.type === 'failed') log.error({ job: message.job, reason: message.message }, 'job failed')
    })
    started.on('error', (error) => log.error({ err: error }, 'jobs thread failed'))
    started.on('exit', () => {
      if (!closing) setTimeout(() => (worker = launch()), restartDelayMs).unref()
    })
    return started
  }

  return {
    async close() {
      closing = true
      const gone = once(worker, 'exit')
      worker.postMessage('close')
      const limit = setTimeout(() => void worker.terminate(), closeLimitMs)
      await gone
      clearTimeout(limit)
    },
  }
}
