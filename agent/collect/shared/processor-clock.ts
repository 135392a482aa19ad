/**
 * Time awake and load from the processors' own time counts, for systems where Node has no clock that stops in sleep:
 * all processors' times together, divided by their number, run only while the machine is awake.
 */
import type { Moment } from '../facts.ts'
import type { Runner } from '../runner.ts'

type Times = Pick<Moment, 'awakeMs' | 'sinceBootMs' | 'loadRatio'> & { bootedAtMs: number }

/** A function that reads the times; it remembers the ones before, since load is a difference. */
export function processorClock(runner: Runner): () => Times {
  let before: { busyMs: number; totalMs: number } | null = null
  return () => {
    const now = runner.processors()
    const spentMs = before === null ? 0 : now.totalMs - before.totalMs
    const loadRatio = before === null || spentMs <= 0 ? null : (now.busyMs - before.busyMs) / spentMs
    before = now
    return {
      awakeMs: Math.round(now.totalMs / Math.max(1, now.count)),
      sinceBootMs: now.uptimeMs,
      loadRatio: loadRatio === null ? null : Math.min(1, Math.max(0, loadRatio)),
      bootedAtMs: runner.nowMs() - now.uptimeMs,
    }
  }
}
