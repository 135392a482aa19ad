/** A count a key and minute: cheap enough for every report. */

export type WindowLimit = {
  /** Counts one; seconds to wait when that was one too many, null when it was not. */
  take: (key: number | string, nowMs: number) => number | null
}

/** @param most counts a key within `windowMs`; all counts start again together when a window ends */
export function windowLimit(most: number, windowMs: number): WindowLimit {
  let counts = new Map<number | string, number>()
  let window = Number.NEGATIVE_INFINITY
  return {
    take: (key, nowMs) => {
      const current = Math.floor(nowMs / windowMs)
      if (current !== window) {
        counts = new Map()
        window = current
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count > most ? Math.ceil(((window + 1) * windowMs - nowMs) / 1000) : null
    },
  }
}
