/** Days and quarters of UTC as numbers. */
export const minuteMs = 60_000
export const quarterMs = 15 * minuteMs
export const dayMs = 24 * 60 * minuteMs

/** The UTC date `YYYY-MM-DD` of an instant in epoch milliseconds; null outside the years 2000 to 2099. */
export function utcDayOf(atMs: number): string | null {
  if (!(atMs >= 946_684_800_000 && atMs < 4_102_444_800_000)) return null
  return new Date(atMs).toISOString().slice(0, 10)
}

/** Epoch milliseconds at which a UTC date begins. */
export function dayStartMs(utcDay: string): number {
  return Date.parse(`${utcDay}T00:00:00Z`)
}

/** Number of the quarter-hour since the epoch that an instant falls in. */
export function quarterNumber(atMs: number): number {
  return Math.floor(atMs / quarterMs)
}

/** Epoch milliseconds at which the UTC day of an instant begins. */
export function startOfDay(atMs: number): number {
  return Math.floor(atMs / dayMs) * dayMs
}
