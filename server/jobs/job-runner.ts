import { type JobEvent, retryDelayMs } from './jobs.rules.ts'

/** Runs jobs one at a time by name: an overlap is skipped, a failure is told and waits longer before the next try. */
export type JobRunner = {
  /**
   * Runs `work` unless it is running already, failed a moment ago, or would take more than its share.
   *
   * @param limits `mostShare` (0-1): after a long run it waits so long that it is busy no more than this part of the time
   * @returns whether it was its turn
   */
  run: (job: string, work: () => Promise<unknown>, limits?: { mostShare: number }) => Promise<boolean>
  /** Resolves when nothing is running any more. */
  idle: () => Promise<void>
}

export type RunnerClock = {
  nowMs: () => number
  /** Runs on evenly whatever the wall clock is set to: waits and durations are counted by it. */
  steadyMs: () => number
}
const systemClocks: RunnerClock = { nowMs: Date.now, steadyMs: () => performance.now() }

/** @param tell hears of each start, each end, each failure with its message, and each run left out */
export function createRunner(
  tell: (event: JobEvent) => void,
  { nowMs, steadyMs }: RunnerClock = systemClocks,
): JobRunner {
  const running = new Map<string, Promise<void>>()
  const failuresInRow = new Map<string, number>()
  /** By the steady clock. */
  const restUntilMs = new Map<string, number>()

  async function attempt(job: string, work: () => Promise<unknown>, mostShare: number): Promise<void> {
    const startMs = steadyMs()
    tell({ type: 'started', job, atMs: nowMs() })
    try {
      await work()
      failuresInRow.delete(job)
      const durationMs = steadyMs() - startMs
      restUntilMs.set(job, steadyMs() + durationMs * (1 / mostShare - 1))
      tell({ type: 'ended', job, atMs: nowMs(), durationMs })
    } catch (error) {
      const inRow = (failuresInRow.get(job) ?? 0) + 1
      failuresInRow.set(job, inRow)
      restUntilMs.set(job, steadyMs() + retryDelayMs(inRow))
      const atMs = nowMs()
      const times = { atMs, durationMs: steadyMs() - startMs, retryAtMs: atMs + retryDelayMs(inRow) }
      const message = error instanceof Error ? error.message : String(error)
      tell({ type: 'failed', job, message, inRow, ...times })
    }
  }

  return {
    async run(job, work, { mostShare } = { mostShare: 1 }) {
      if (running.has(job)) {
        tell({ type: 'skipped', job })
        return false
      }
      if (steadyMs() < (restUntilMs.get(job) ?? Number.NEGATIVE_INFINITY)) return false
      const done = attempt(job, work, mostShare).finally(() => running.delete(job))
      running.set(job, done)
      await done
      return true
    },
    async idle() {
      await Promise.all(running.values())
    },
  }
}
