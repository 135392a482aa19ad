/** Where pieces of a boot lie in time: by the server's clock once it was learned, by the laptop's own clock until then. */
import type { Segment } from './tape.rules.ts'

/** Epoch milliseconds at which the segment's boot lies, and whether the server's clock stands behind it. */
export type Place = { baseMs: number; verified: boolean }

/**
 * An offset belongs to one boot. Earlier boots that learned none use that of the next boot that did, if the laptop's
 * clock ran on between them without stepping back; otherwise they stand where the laptop's clock put them, unverified.
 *
 * @param segments in the order in which they were recorded
 * @returns a place for each, in the same order
 */
export function placeSegments(segments: readonly Segment[]): Place[] {
  const places: Place[] = []
  let offsetMs: number | null = null
  let next: Segment | null = null
  for (const segment of segments.toReversed()) {
    if (next && segment.lastDeviceMs > next.firstDeviceMs) offsetMs = null
    if (segment.serverBaseMs !== null) {
      offsetMs = segment.serverBaseMs - segment.firstBaseMs
      places.push({ baseMs: segment.serverBaseMs, verified: true })
    } else if (segment.frozen || offsetMs === null) {
      places.push({ baseMs: segment.lastBaseMs, verified: false })
    } else {
      places.push({ baseMs: segment.lastBaseMs + offsetMs, verified: true })
    }
    next = segment
  }
  return places.reverse()
}
