import { type JobEvent, retryDelayMs } from './jobs.rules.ts'

/** Runs jobs one at a time by name: an overlap is skipped, a failure is told and waits longer before the next try. */
export type JobRunner = {
  /**
   * Runs `work` unless it is running already, failed a moment ago, or would take more than its share.
   *
   * @param limits `mostShare` (0-1): after a long run it waits so long that it is busy no more than this part of the time
   */
  run: (job: string, work: () => Promise<unknown>, limits?: { mostShare: number }) => Promise<void>
  /** Resolves when nothing is running any more. */
  idle: () => Promise<void>
}

/** @param tell hears of each start, each end, each failure with its message, and each run left out */
export function createRunner(tell: (event: JobEvent) => void, nowMs: () => number = Date.now): JobRunner {
  const running = new Map<string, Promise<void>>()
  const failures = new Map<string, { inRow: number; retryAtMs: number }>()
  const restUntilMs = new Map<string, number>()

  async function attempt(job: string, work: () => Promise<unknown>, mostShare: number): Promise<void> {
    const startedMs = nowMs()
    tell({ type: 'started', job, atMs: startedMs })
    try {
      await work()
      failures.delete(job)
      const atMs = nowMs()
      restUntilMs.set(job, atMs + (atMs - startedMs) * (1 / mostShare - 1))
      tell({ type: 'ended', job, atMs, durationMs: atMs - startedMs })
    } catch (error) {
      const atMs = nowMs()
      const inRow = (failures.get(job)?.inRow ?? 0) + 1
      const failure = { inRow, retryAtMs: atMs + retryDelayMs(inRow) }
      failures.set(job, failure)
      const message = error instanceof Error ? error.message : String(error)
      tell({ type: 'failed', job, atMs, durationMs: atMs - startedMs, message, ...failure })
    }
  }

  return {
    async run(job, work, { mostShare } = { mostShare: 1 }) {
      if (running.has(job)) return tell({ type: 'skipped', job })
      if (nowMs() < Math.max(failures.get(job)?.retryAtMs ?? 0, restUntilMs.get(job) ?? 0)) return
      const done = attempt(job, work, mostShare).finally(() => running.delete(job))
      running.set(job, done)
      await done
    },
    async idle() {
      await Promise.all(running.values())
    },
  }
}
