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

const firstDelayMs = 5_000
const longestDelayMs = 15 * 60_000

export type JobListener = {
  /** Told once for each failed run, with the message of the error. */
  onFailure: (job: string, message: string) => void
  /** Told when a run is left out because the one before is still going. */
  onSkip: (job: string) => void
}

export function createRunner({ onFailure, onSkip }: JobListener, nowMs: () => number = Date.now): JobRunner {
  const running = new Map<string, Promise<void>>()
  const failures = new Map<string, { count: number; notBeforeMs: number }>()
  const restUntilMs = new Map<string, number>()

  async function attempt(job: string, work: () => Promise<unknown>, mostShare: number): Promise<void> {
    const startedMs = nowMs()
    try {
      await work()
      failures.delete(job)
      restUntilMs.set(job, nowMs() + (nowMs() - startedMs) * (1 / mostShare - 1))
    } catch (error) {
      const count = (failures.get(job)?.count ?? 0) + 1
      const delayMs = Math.min(firstDelayMs * 2 ** (count - 1), longestDelayMs)
      failures.set(job, { count, notBeforeMs: nowMs() + delayMs })
      onFailure(job, error instanceof Error ? error.message : String(error))
    }
  }

  return {
    async run(job, work, { mostShare } = { mostShare: 1 }) {
      if (running.has(job)) return onSkip(job)
      if (nowMs() < Math.max(failures.get(job)?.notBeforeMs ?? 0, restUntilMs.get(job) ?? 0)) return
      const done = attempt(job, work, mostShare).finally(() => running.delete(job))
      running.set(job, done)
      await done
    },
    async idle() {
      await Promise.all(running.values())
    },
  }
}
