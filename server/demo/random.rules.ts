/** Repeatable chance for simulated fleets: the same seed gives the same fleet on every machine. */
export type Random = {
  /** A number in [0, 1). */
  next: () => number
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  /** True with this probability. */
  chance: (probability: number) => boolean
  /** One of the items, by their weights. */
  pick: <T>(items: readonly (readonly [item: T, weight: number])[]) => T
  /** A generator of its own for a part, so that adding a part does not change the others. */
  fork: (name: string) => Random
}

/** Mulberry32 (public domain, Tommy Ettinger 2017) behind a small interface. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      const last = items.at(-1)
      if (!last) throw new RangeError('nothing to pick from')
      return last[0]
    },
    fork: (name) => seededRandom(seed ^ hashOf(name)),
  }
}

function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}
