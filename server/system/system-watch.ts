/** What this process has done since it started, in memory: nothing here outlives it, and nothing here waits. */
import type { Clock } from '../clock.ts'
import type { IntakeWatch } from '../intake/intake-watch.ts'
import { createJobBoard, type JobBoard } from '../jobs/job-board.ts'
import { type CommitTimes, createCommitTimes } from './commit-times.rules.ts'

/** Upper bounds of the commit times that metrics count, in seconds. */
export const commitBucketsS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const

export type IntakeCounts = {
  /** Reports and sections that are on disk. */
  stored: number
  /** Refused because the line was full. */
  refused: number
  /** Not stored because a commit failed. */
  failed: number
  commits: CommitTimes | null
  /** Commits by the first bound of `commitBucketsS` that holds them; one more at the end for the rest. */
  buckets: number[]
  commitCount: number
  commitSumMs: number
}
/** A failure that belongs to no request that could be answered with it. */
export type Stray = { atMs: number; message: string }

export type SystemWatch = {
  startedAtMs: number
  intake: IntakeWatch
  intakeCounts: () => IntakeCounts
  /** Whether the newest commit failed; costs nothing, unlike all counts. */
  isIntakeFailing: () => boolean
  jobs: JobBoard
  onStray: (message: string) => void
  strays: () => { count: number; last: Stray | null }
}

/** @param leads whether this server leads the jobs until it is told otherwise: not so on PostgreSQL */
export function createSystemWatch(clock: Clock, leads = true): SystemWatch {
  const commits = createCommitTimes()
  const buckets = Array.from({ length: commitBucketsS.length + 1 }, () => 0)
  const counts = { stored: 0, refused: 0, failed: 0, isFailing: false, commitCount: 0, commitSumMs: 0 }
  let strayCount = 0
  let lastStray: Stray | null = null
  return {
    startedAtMs: clock.nowMs(),
    intake: {
      onCommit({ jobs, durationMs }) {
        commits.note({ atMs: clock.nowMs(), jobs, durationMs })
        const bound = commitBucketsS.findIndex((boundS) => durationMs <= boundS * 1000)
        const at = bound === -1 ? commitBucketsS.length : bound
        buckets[at] = (buckets[at] ?? 0) + 1
        counts.stored += jobs
        counts.commitCount++
        counts.commitSumMs += durationMs
        counts.isFailing = false
      },
      onFailure({ jobs }) {
        counts.failed += jobs
        counts.isFailing = true
      },
      onRefusal: () => void counts.refused++,
    },
    intakeCounts() {
      const { isFailing: _, ...totals } = counts
      return { ...totals, buckets: [...buckets], commits: commits.read() }
    },
    isIntakeFailing: () => counts.isFailing,
    jobs: createJobBoard(leads),
    onStray(message) {
      strayCount++
      lastStray = { atMs: clock.nowMs(), message }
    },
    strays: () => ({ count: strayCount, last: lastStray }),
  }
}
