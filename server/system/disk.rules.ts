/** When the disk will be full, from how the store grew; null wherever that cannot be said. Pure. */

const dayMs = 86_400_000
/** Growth is taken over at most so many days back: a store of last spring says little about today. */
export const forecastDays = 14
/** Two sizes less than a day apart say nothing about growth. */
const leastSpanMs = dayMs
/** Farther than this a straight line says nothing. */
const farDays = 3_650

export type StoreSize = { atMs: number; storeBytes: number }
export type Forecast = {
  /** Bytes a day; negative when the store shrank. Null = not yet known. */
  growthBytesPerDay: number | null
  /** Days until the free space is used up. Null = unknown, or it does not grow. */
  fullInDays: number | null
  /** Days between the two sizes that were compared; null = there were no two. */
  overDays: number | null
}

const unknown: Forecast = { growthBytesPerDay: null, fullInDays: null, overDays: null }

/**
 * A straight line through the oldest size of the last fourteen days and the size now.
 *
 * @param sizes measured before, in any order
 * @param now the size now; null where it cannot be read
 * @param freeBytes space left on the disk; null where it cannot be read
 */
export function forecastDisk(sizes: readonly StoreSize[], now: StoreSize | null, freeBytes: number | null): Forecast {
  if (now === null) return unknown
  const since = now.atMs - forecastDays * dayMs
  const [oldest] = sizes.filter(({ atMs }) => atMs >= since).toSorted((a, b) => a.atMs - b.atMs)
  if (!oldest || now.atMs - oldest.atMs < leastSpanMs) return unknown
  const overDays = (now.atMs - oldest.atMs) / dayMs
  const growthBytesPerDay = (now.storeBytes - oldest.storeBytes) / overDays
  const days = growthBytesPerDay > 0 && freeBytes !== null ? freeBytes / growthBytesPerDay : null
  return { growthBytesPerDay, overDays, fullInDays: days === null || days > farDays ? null : Math.floor(days) }
}

/** Whether less is free than the setting DISK_WARN_MB asks for; what is not known is not warned of. */
export function isDiskLow(freeBytes: number | null, warnBelowBytes: number): boolean {
  return freeBytes !== null && freeBytes < warnBelowBytes
}
