/** Which closed titles hold laptops back, and in which order solving them frees the most. */

/** Laptops that share the same blocking titles. */
export type BlockedSet = { titleIds: readonly number[]; devices: number }
/** Laptops held by a title: by it alone, and by it together with others. */
export type Blocker = { titleId: number; alone: number; together: number }
/** One step of the order: laptops free once this title, and all before it, are solved. */
export type UnlockStep = { titleId: number; unlocks: number; unlockedSoFar: number }

/** 1/1 to 1/16 as whole numbers, so that sums are exact and do not depend on the order of the sets. */
const wholeShare = 720_720

/** Each title with the laptops it holds; those that one title alone would free come first, ties by the smaller id. */
export function blockers(sets: Iterable<BlockedSet>): Blocker[] {
  const found = new Map<number, Blocker>()
  for (const { titleIds, devices } of sets) {
    const distinct = new Set(titleIds)
    for (const titleId of distinct) {
      const blocker = found.get(titleId) ?? { titleId, alone: 0, together: 0 }
      blocker[distinct.size === 1 ? 'alone' : 'together'] += devices
      found.set(titleId, blocker)
    }
  }
  return [...found.values()].toSorted((a, b) => b.alone - a.alone || b.together - a.together || a.titleId - b.titleId)
}

/**
 * The order in which to solve titles, greedily: next comes the title with the largest share of blocked laptops, a laptop
 * counting 1 for the only title that still holds it, 1/2 for each of two, and so on (the Shapley value of the title).
 * So a pair that holds thousands comes before a rare title that holds one laptop alone. Ties: the smaller id.
 *
 * @param atMost steps wanted
 */
export function unlockOrder(sets: Iterable<BlockedSet>, atMost = 50): UnlockStep[] {
  const { titleIds, members, memberFrom, holders, holderFrom, devices } = index(sets)
  const left = new Uint32Array(devices.length)
  const shares = new Float64Array(titleIds.length)
  const share = (set: number, more: number) => {
    const to = memberFrom[set + 1] ?? 0
    for (let at = memberFrom[set] ?? 0; at < to; at++) add(shares, members[at] ?? 0, more)
  }
  for (let set = 0; set < devices.length; set++) {
    const titles = (memberFrom[set + 1] ?? 0) - (memberFrom[set] ?? 0)
    left[set] = titles
    share(set, shareOf(devices[set] ?? 0, titles))
  }
  const steps: UnlockStep[] = []
  let unlockedSoFar = 0
  while (steps.length < Math.min(atMost, titleIds.length)) {
    const best = largest(shares)
    let unlocks = 0
    const to = holderFrom[best + 1] ?? 0
    for (let at = holderFrom[best] ?? 0; at < to; at++) {
      const set = holders[at] ?? 0
      const count = devices[set] ?? 0
      const remaining = (left[set] ?? 0) - 1
      left[set] = remaining
      if (remaining === 0) unlocks += count
      else share(set, shareOf(count, remaining) - shareOf(count, remaining + 1))
    }
    shares[best] = -Infinity // solved: what is added to it later does not bring it back
    unlockedSoFar += unlocks
    steps.push({ titleId: titleIds[best] ?? 0, unlocks, unlockedSoFar })
  }
  return steps
}

function add(values: Float64Array, at: number, more: number): void {
  values[at] = (values[at] ?? 0) + more
}

function shareOf(devices: number, among: number): number {
  return devices * Math.round(wholeShare / among)
}

/** The first of the largest: titles are indexed by rising id. */
function largest(values: Float64Array): number {
  let best = 0
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at
  return best
}

/**
 * Titles numbered 0, 1, 2, ... by rising id. The titles of set `n` are `members` from `memberFrom[n]` to `memberFrom[n + 1]`,
 * the sets of title `n` likewise in `holders`: a quarter of a million small arrays would take longer than the counting.
 */
function index(sets: Iterable<BlockedSet>) {
  const kept = [...sets].filter(({ titleIds, devices }) => titleIds.length > 0 && devices > 0)
  const known = new Set<number>()
  let named = 0
  for (const { titleIds } of kept) {
    named += titleIds.length
    for (const titleId of titleIds) known.add(titleId)
  }
  const titleIds = [...known].sort((a, b) => a - b)
  const numberOf = new Map(titleIds.map((titleId, number) => [titleId, number]))
  const members = new Uint32Array(named)
  const memberFrom = new Uint32Array(kept.length + 1)
  const holderFrom = new Uint32Array(titleIds.length + 1)
  const lastSetOf = new Int32Array(titleIds.length).fill(-1) // a title named twice in a set counts once
  let end = 0
  let set = 0
  for (const kin of kept) {
    for (const titleId of kin.titleIds) {
      const title = numberOf.get(titleId) ?? 0
      if (lastSetOf[title] === set) continue
      lastSetOf[title] = set
      members[end++] = title
      holderFrom[title + 1] = (holderFrom[title + 1] ?? 0) + 1
    }
    memberFrom[++set] = end
  }
  for (let title = 0; title < titleIds.length; title++) {
    holderFrom[title + 1] = (holderFrom[title + 1] ?? 0) + (holderFrom[title] ?? 0)
  }
  const holders = new Uint32Array(end)
  const next = holderFrom.slice()
  for (let of = 0; of < kept.length; of++) {
    const to = memberFrom[of + 1] ?? 0
    for (let at = memberFrom[of] ?? 0; at < to; at++) {
      const title = members[at] ?? 0
      const place = next[title] ?? 0
      holders[place] = of
      next[title] = place + 1
    }
  }
  return { titleIds, members, memberFrom, holders, holderFrom, devices: kept.map(({ devices }) => devices) }
}
