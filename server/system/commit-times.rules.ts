/** How long the newest commits took. Pure apart from what it remembers. */

export type CommitTimes = {
  /** Commits that the figures rest on. */
  count: number
  /** Time of the oldest of them. */
  sinceMs: number
  p50Ms: number
  p95Ms: number
  maxMs: number
  /** Reports and sections in one commit, on average. */
  jobsPerCommit: number
}
export type Commit = { atMs: number; jobs: number; durationMs: number }

/** Commits that are remembered: at full load some ten seconds, in a quiet night hours. */
const keptCommits = 2_000

export function createCommitTimes(kept = keptCommits) {
  const commits: Commit[] = []
  let at = 0
  return {
    note(commit: Commit): void {
      commits[at] = commit
      at = (at + 1) % kept
    },
    /** Null while nothing was committed. */
    read: (): CommitTimes | null => summarise(commits),
  }
}

function summarise(commits: readonly Commit[]): CommitTimes | null {
  if (commits.length === 0) return null
  const times = Float64Array.from(commits, ({ durationMs }) => durationMs).toSorted()
  return {
    count: commits.length,
    sinceMs: commits.reduce((oldest, { atMs }) => Math.min(oldest, atMs), Number.POSITIVE_INFINITY),
    p50Ms: percentileOf(times, 0.5),
    p95Ms: percentileOf(times, 0.95),
    maxMs: times.at(-1) ?? 0,
    jobsPerCommit: commits.reduce((sum, { jobs }) => sum + jobs, 0) / commits.length,
  }
}

/**
 * The value that a share of all values does not exceed (nearest rank).
 *
 * @param sorted ascending, at least one
 */
export function percentileOf(sorted: ArrayLike<number>, shareRatio: number): number {
  const rank = Math.max(1, Math.ceil(shareRatio * sorted.length))
  return sorted[rank - 1] ?? 0
}
