/** What somebody should look at on the server itself. Pure. */
import type { JobState } from '../jobs/jobs.rules.ts'
import { isDiskLow } from './disk.rules.ts'

export const warnings = ['disk', 'intake', 'jobs', 'strays'] as const
export type Warning = (typeof warnings)[number]

export type WarningFacts = {
  nowMs: number
  freeBytes: number | null
  warnBelowBytes: number
  /** The newest commit failed. */
  isIntakeFailing: boolean
  jobs: readonly Pick<JobState, 'failuresInRow'>[]
  /** When something last failed outside of any request. */
  lastStrayAtMs: number | null
}

/** One failure may be a moment's trouble, such as a busy store. */
const failuresWarned = 2
const strayWarnedMs = 3_600_000

/** Everything that is to be warned of now, in the order in which it is shown. */
export function warningsOf(facts: WarningFacts): Warning[] {
  const { nowMs, freeBytes, warnBelowBytes, isIntakeFailing, jobs, lastStrayAtMs } = facts
  const isWarned: Record<Warning, boolean> = {
    disk: isDiskLow(freeBytes, warnBelowBytes),
    intake: isIntakeFailing,
    jobs: jobs.some(({ failuresInRow }) => failuresInRow >= failuresWarned),
    strays: lastStrayAtMs !== null && nowMs - lastStrayAtMs < strayWarnedMs,
  }
  return warnings.filter((warning) => isWarned[warning])
}
