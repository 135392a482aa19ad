/** How a laptop's own requests went on a day: round trip, and what the failed ones failed of. */
import { linkFailures } from '../../agent/contract/v1.ts'
import type { DayReport } from '../day/device-day.rules.ts'

export type LinkFailureKind = (typeof linkFailures)[number]
export type LinkDay = {
  /** Mean of the day's requests that were answered, in ms; null = none was, or the agent did not say. */
  roundTripMs: number | null
  /** Failed tries by kind; a kind that did not happen is absent. */
  failures: Partial<Record<LinkFailureKind, number>>
}

const unknownMs = 0xffff

/**
 * The report says these by UTC day, not by quarter: they stand for the local day of the same date, which shares with it all working
 * hours of WIB and WITA and those of WIT but the first hour and a half.
 *
 * @returns null when no report of that date speaks of its link
 */
export function linkOfLocalDay(day: string, reportsOf: (utcDay: string) => DayReport[]): LinkDay | null {
  const links = reportsOf(day).flatMap(({ main }) => (main.link && main.link.tried > 0 ? [main.link] : []))
  if (links.length === 0) return null
  const timed = links.filter((link) => link.roundTripMs !== null && link.reached > 0)
  const reached = timed.reduce((sum, link) => sum + link.reached, 0)
  const totalMs = timed.reduce((sum, link) => sum + (link.roundTripMs ?? 0) * link.reached, 0)
  const failures: LinkDay['failures'] = {}
  for (const kind of linkFailures) {
    const count = links.reduce((sum, link) => sum + (link.failures[kind] ?? 0), 0)
    if (count > 0) failures[kind] = count
  }
  return { roundTripMs: reached === 0 ? null : Math.round(totalMs / reached), failures }
}

/** For the store: 2 bytes of round trip (ms, at most 65,534), then a byte a kind in the order of `linkFailures`, zeros at the end left out. */
export function encodeLink(link: LinkDay | null): Uint8Array | null {
  if (!link) return null
  const roundTripMs = link.roundTripMs === null ? unknownMs : Math.min(link.roundTripMs, unknownMs - 1)
  const counts = linkFailures.map((kind) => Math.min(link.failures[kind] ?? 0, 255))
  while (counts.length > 0 && counts.at(-1) === 0) counts.pop()
  return Uint8Array.from([roundTripMs & 0xff, roundTripMs >> 8, ...counts])
}

/** What `encodeLink` wrote. */
export function decodeLink(bytes: Uint8Array | null | undefined): LinkDay | null {
  if (!bytes) return null
  const roundTripMs = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)
  const failures: LinkDay['failures'] = {}
  for (const [at, kind] of linkFailures.entries()) {
    const count = bytes[2 + at] ?? 0
    if (count > 0) failures[kind] = count
  }
  return { roundTripMs: roundTripMs === unknownMs ? null : roundTripMs, failures }
}
