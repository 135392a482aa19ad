/** Jobs of once a night (or an hour): each remembers in the store when it last ran, and makes up for what was missed, once. */
import type { Store } from '../store/store.ts'
import { isDue, type Moments } from './due.rules.ts'
import { noteGoodStart, readGoodStart } from './job-run.store.ts'
import type { JobName } from './jobs.rules.ts'

export type NightlyJob = { job: JobName; moments: Moments; work: () => Promise<unknown> }

export type NightlyDeps = {
  store: Store
  /** Runs a job under the runner's rules; where it fails, the job stays due. */
  run: (job: JobName, work: () => Promise<unknown>) => Promise<unknown>
  /** The server stops. */
  signal: AbortSignal
}

/**
 * @returns runs what is due, one after the other; called every second. A store that is new to it owes nothing yet.
 */
export function nightlyJobs(
  jobs: readonly NightlyJob[],
  { store, run, signal }: NightlyDeps,
  nowMs: () => number = Date.now,
): () => Promise<void> {
  const lastMs = new Map<JobName, number>()
  let busy = false

  async function isDueNow({ job, moments }: NightlyJob): Promise<boolean> {
    const heldMs = lastMs.get(job)
    if (heldMs !== undefined && !isDue(moments, heldMs, nowMs())) return false
    // Another server may have led the jobs meanwhile.
    const goodMs = await readGoodStart(store.db, job)
    if (goodMs === null) await noteGoodStart(store, job, nowMs())
    lastMs.set(job, goodMs ?? nowMs())
    return goodMs !== null && isDue(moments, goodMs, nowMs())
  }

  async function runDue(): Promise<void> {
    for (const nightly of jobs) {
      if (!(await isDueNow(nightly))) continue
      const startMs = nowMs()
      await run(nightly.job, async () => {
        await nightly.work()
        if (signal.aborted) return // broken off by the stop, though without an error
        await noteGoodStart(store, nightly.job, startMs)
        lastMs.set(nightly.job, startMs)
      })
    }
  }

  return async () => {
    if (busy) return
    busy = true
    try {
      await runDue()
    } finally {
      busy = false
    }
  }
}
