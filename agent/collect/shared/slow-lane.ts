/** Readings that cost a program: done seldom, kept in between, done again after the machine slept. */
import type { Runner } from '../runner.ts'

/** A moment comes each minute; when the last one is longer ago, the machine slept or was moved. */
const gapMs = 3 * 60_000

/**
 * A function that calls `read` at most once in `everyMs`. `isFresh` says whether the value was read just now.
 *
 * @param everyMs how long a value may stand for the present
 */
export function slowLane<Value>(
  runner: Runner,
  everyMs: number,
  read: () => Promise<Value>,
): () => Promise<{ value: Value; isFresh: boolean }> {
  let kept: { value: Value; atMs: number } | null = null
  let askedAtMs = runner.nowMs()
  return async () => {
    const nowMs = runner.nowMs()
    const sinceAskedMs = nowMs - askedAtMs
    askedAtMs = nowMs
    const isKept = kept !== null && sinceAskedMs >= 0 && sinceAskedMs <= gapMs && nowMs - kept.atMs < everyMs
    if (isKept && kept) return { value: kept.value, isFresh: false }
    kept = { value: await read(), atMs: nowMs }
    return { value: kept.value, isFresh: true }
  }
}
