/** When a job is due: once in each of its periods, also where the server was off at its moment or the clock was set. Pure. */

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** A moment that comes back: every so many milliseconds, so long after a whole multiple of that since 1970. */
export type Moments = { everyMs: number; offsetMs: number }

export const everyHour = (minute: number): Moments => ({ everyMs: hourMs, offsetMs: minute * 60_000 })
export const everyTenMinutes: Moments = { everyMs: 600_000, offsetMs: 0 }
/** Once a day by the clock of Jakarta, which knows no summer time. */
export const everyNightWib = (hour: number, minute: number): Moments => ({
  everyMs: dayMs,
  offsetMs: (hour - 7) * hourMs + minute * 60_000,
})

/**
 * Whether one of its moments has passed since it last ran, however many did. A clock that is set back over such a moment
 * does not make it due again.
 *
 * @param lastMs when it last began; one that lies more than a period ahead was written by a wrong clock and holds nothing back
 */
export function isDue({ everyMs, offsetMs }: Moments, lastMs: number, nowMs: number): boolean {
  const newestMs = Math.floor((nowMs - offsetMs) / everyMs) * everyMs + offsetMs
  return lastMs < newestMs || lastMs > nowMs + everyMs
}
