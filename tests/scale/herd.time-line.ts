/** Virtual time: what is planned happens in its order, and the clock jumps from one to the next. */
export type TimeLine = {
  nowMs: () => number
  at: (atMs: number, what: () => void) => void
  runUntil: (endMs: number) => void
}

type Moment = { atMs: number; order: number; what: () => void }

function isBefore(a: Moment, b: Moment): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)
}

/** What is far off lies unsorted in its second; only the second that runs is kept in order, in a small heap. */
export function timeLine(): TimeLine {
  const seconds: Moment[][] = []
  const heap = momentHeap()
  let now = 0
  let second = 0
  let planned = 0
  return {
    nowMs: () => now,
    at(atMs, what) {
      const moment = { atMs: Math.max(now, atMs), order: planned++, what }
      const own = Math.floor(moment.atMs / 1000)
      if (own <= second) heap.push(moment)
      else (seconds[own] ??= []).push(moment)
    },
    runUntil(endMs) {
      for (; second * 1000 <= endMs; second++) {
        for (const moment of seconds[second] ?? []) heap.push(moment)
        seconds[second] = []
        for (let next = heap.first(); next && next.atMs <= endMs; next = heap.first()) {
          heap.pop()
          now = next.atMs
          next.what()
        }
      }
    },
  }
}

/** A binary heap; of equal moments the earlier planned comes first. */
function momentHeap() {
  const heap: Moment[] = []
  const push = (moment: Moment) => {
    let at = heap.length
    while (at > 0) {
      const parent = heap[(at - 1) >> 1]
      if (!parent || !isBefore(moment, parent)) break
      heap[at] = parent
      at = (at - 1) >> 1
    }
    heap[at] = moment
  }
  /** Puts the last moment where the first was, and lets it sink. */
  const pop = (): Moment | undefined => {
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last || heap.length === 0) return first
    let at = 0
    for (;;) {
      const [left, right] = [heap[at * 2 + 1], heap[at * 2 + 2]]
      if (!left) break
      const child = right && isBefore(right, left) ? right : left
      if (!isBefore(child, last)) break
      heap[at] = child
      at = child === left ? at * 2 + 1 : at * 2 + 2
    }
    heap[at] = last
    return first
  }
  return { push, pop, first: (): Moment | undefined => heap[0] }
}
