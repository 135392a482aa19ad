import type { Moments } from '../jobs/due.rules.ts'

/** All websites are checked in one run, so that they can be compared with each other where our own line may be down. */
export function siteTimes(everyMin: number): { moments: Moments; everyMs: number } {
  const everyMs = everyMin * 60_000
  // A run begins a few seconds sooner or later: a host that was asked for just short of a period ago is due.
  return { moments: { everyMs, offsetMs: 0 }, everyMs: everyMs - 60_000 }
}
