/** How far the wall clock may run from the steady one between two looks without having been set. */
const driftMs = 2_000

/**
 * Notices that somebody set the system's clock, or that the machine slept: whatever waits for a moment has to be planned
 * anew, or it would wait for the clock to come back to where it was.
 *
 * @returns whether that happened since the last call
 */
export function clockSetDetector(
  nowMs: () => number = Date.now,
  steadyMs: () => number = () => performance.now(),
): () => boolean {
  let offsetMs = nowMs() - steadyMs()
  return () => {
    const beforeMs = offsetMs
    offsetMs = nowMs() - steadyMs()
    return Math.abs(offsetMs - beforeMs) > driftMs
  }
}
