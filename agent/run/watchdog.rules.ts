/** Bounds beyond which the agent ends itself; the service manager starts it again, with growing pauses. */
export const watchdogBounds = { memoryBytes: 120 * 1024 * 1024, cpuShare: 0.02, windowMs: 3_600_000 } as const
/** Exit code by which a service manager can tell. */
export const watchdogExitCode = 86

export type Usage = { atMs: number; memoryBytes: number; cpuMs: number }

/**
 * Why the agent should end: memory above its bound in three readings running, or more than its share of one core over an
 * hour. Null when all is well.
 *
 * @param readings oldest first, about one a minute
 */
export function watchdog(readings: readonly Usage[]): 'memory' | 'cpu' | null {
  const lastThree = readings.slice(-3)
  if (lastThree.length === 3 && lastThree.every((reading) => reading.memoryBytes > watchdogBounds.memoryBytes)) {
    return 'memory'
  }
  const last = readings.at(-1)
  const first = last && readings.findLast((reading) => last.atMs - reading.atMs >= watchdogBounds.windowMs)
  if (!first) return null
  return (last.cpuMs - first.cpuMs) / (last.atMs - first.atMs) > watchdogBounds.cpuShare ? 'cpu' : null
}
