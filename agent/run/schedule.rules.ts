/**
 * When the next try is due: once in each period, at a random offset, so that laptops that wake together do not call
 * together. Periods begin at whole multiples since the epoch, so that of 15 minutes is the quarter.
 *
 * @returns epoch milliseconds
 */
export function nextTryMs(nowMs: number, pace: { everyS: number; jitterS: number }, random: () => number): number {
  const periodMs = pace.everyS * 1000
  const startMs = (Math.floor(nowMs / periodMs) + 1) * periodMs
  return Math.round(startMs + random() * Math.min(pace.jitterS * 1000, periodMs * 0.95))
}

/** A try missed by more than this was slept through: the network needs a moment after waking. */
const missedMs = 120_000

/** The time of a try that may have been slept through: 15 to 45 seconds from now then, otherwise as planned. */
export function afterSleepMs(nowMs: number, dueMs: number, random: () => number): number {
  return nowMs - dueMs > missedMs ? Math.round(nowMs + 15_000 + random() * 30_000) : dueMs
}
