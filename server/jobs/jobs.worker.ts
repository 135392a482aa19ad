/** Scheduled work in a thread of its own, so that neither a page nor a report ever waits for it. */
import { parentPort, workerData } from 'node:worker_threads'
import { schedule } from 'node-cron'
import { localDayOf } from '../day/local-day.rules.ts'
import { markDayForAll, rollUp } from '../rollup/rollup.engine.ts'
import { runRetention } from '../retention/retention.job.ts'
import { openStore } from '../store/store.ts'
import { loadUnitHistory } from '../unit/unit-history.queries.ts'
import { recordUptime } from '../uptime/uptime.store.ts'
import { createRunner } from './job-runner.ts'

export type JobsData = { dataDir: string; databaseUrl: string | null; startedAtMs: number }
export type JobsMessage =
  | { type: 'skipped'; job: string }
  | { type: 'failed'; job: string; message: string }
  | { type: 'ready' }
  | { type: 'closed' }

const { dataDir, databaseUrl, startedAtMs } = workerData as JobsData
const port = parentPort
if (!port) throw new Error('jobs.worker.ts runs as a worker thread only')
const tell = (message: JobsMessage) => port.postMessage(message)

const store = await openStore({ dataDir, databaseUrl })
const runner = createRunner({
  onFailure: (job, message) => tell({ type: 'failed', job, message }),
  onSkip: (job) => tell({ type: 'skipped', job }),
})
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

async function markToday(): Promise<void> {
  const history = await loadUnitHistory(store.db)
  await markDayForAll(store, (unitId) => {
    const nowMs = Date.now()
    return localDayOf(nowMs, history.at(unitId, localDayOf(nowMs, 'WIB'))?.zone ?? 'WIB')
  })
}

/** The runner skips a run that would overlap itself, so the schedule need not. */
const tasks = [
  schedule('*/5 * * * * *', () => runner.run('roll-up', () => rollUp(store, breath), { mostShare: 0.1 })),
  schedule('0 * * * *', () => runner.run('mark-day', markToday)),
  schedule('* * * * *', () =>
    runner.run('uptime', () => recordUptime(store, { fromMs: startedAtMs, toMs: Date.now() })),
  ),
  schedule('17 2 * * *', () => runner.run('retention', () => runRetention(store, { nowMs: Date.now() })), {
    timezone: 'Asia/Jakarta',
  }),
]
await runner.run('mark-day', markToday)
tell({ type: 'ready' })

port.on('message', (message: unknown) => {
  if (message !== 'close') return
  void close()
})

async function close(): Promise<void> {
  for (const task of tasks) await task.stop()
  await runner.idle()
  await store.close()
  tell({ type: 'closed' })
  port?.close()
}
