/** Which quarter-hours of a local day can be judged: in those in which this server was down nobody is. */
import {
  type Bitmap,
  emptyBitmap,
  hasQuarter,
  quarterMin,
  quartersPerDay,
  setQuarter,
  slotOfQuarter,
} from '../../agent/contract/quarters.ts'
import { localDayStartMs, partsOfLocalDay, type Zone } from '../day/local-day.rules.ts'

/** The server's own attendance over some UTC days. */
export type ServerDays = {
  /** The first UTC day that it ever kept; null = none, such as in a store that was only filled. */
  firstUtcDay: string | null
  /** Quarters in which it was up throughout, by UTC day; a day that is missing says nothing of us. */
  up: ReadonlyMap<string, Bitmap>
}

/** The attendance is written each minute: a quarter that has just ended may not be in it yet. */
const writtenWithinMs = 2 * 60_000

/**
 * The quarters of a local day in which a laptop that tried in vain was cut off, and not merely met a server at rest.
 *
 * @param day a unit's local day in its zone on that day; quarters not yet over count as judged, since nothing is drawn
 *   there
 * @returns a bitmap of local quarters. Days before `firstUtcDay` are judged whole: their history, such as a simulated
 *   fleet's, was not kept by a running server. From that day on only what the attendance says counts, so that a day
 *   without a row is judged for nobody
 */
export function judgedQuarters(
  { day, zone, nowMs }: { day: string; zone: Zone; nowMs: number },
  { firstUtcDay, up }: ServerDays,
): Bitmap {
  const judged = emptyBitmap()
  const startMs = localDayStartMs(day, zone)
  for (const { utcDay, slots, quarterShift } of partsOfLocalDay(day, zone)) {
    const bitmap = up.get(utcDay)
    const unkept = firstUtcDay === null || utcDay < firstUtcDay
    for (let quarter = 0; quarter < quartersPerDay; quarter++) {
      if (!slots.includes(slotOfQuarter(quarter))) continue
      const local = quarter + quarterShift
      const overAtMs = startMs + (local + 1) * quarterMin * 60_000
      if (unkept || overAtMs + writtenWithinMs > nowMs || (bitmap && hasQuarter(bitmap, quarter)))
        setQuarter(judged, local)
    }
  }
  return judged
}
