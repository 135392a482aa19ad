/** Who is to send next: items come out when they are due, those due earlier first, in the order they were put in. */
export type DueQueue<T> = {
  push: (item: T, dueMs: number) => void
  /** Waits until an item is due; null once the queue was ended. */
  take: () => Promise<T | null>
  end: () => void
}

type Entry<T> = { item: T; dueMs: number; order: number }
const longestTimerMs = 60_000

export function dueQueue<T>(nowMs: () => number = () => performance.now()): DueQueue<T> {
  const heap: Entry<T>[] = []
  const idle: ((item: T | null) => void)[] = []
  let orders = 0
  let ended = false
  let timer: NodeJS.Timeout | null = null

  const hand = () => {
    if (timer) clearTimeout(timer)
    timer = null
    for (let top = heap[0]; idle.length > 0 && top && top.dueMs <= nowMs(); top = heap[0]) {
      popHeap(heap)
      idle.shift()?.(top.item)
    }
    const next = heap[0]
    if (next && idle.length > 0) timer = setTimeout(hand, Math.min(longestTimerMs, Math.max(1, next.dueMs - nowMs())))
  }
  return {
    push(item, dueMs) {
      pushHeap(heap, { item, dueMs, order: orders++ })
      hand()
    },
    take: () =>
      new Promise((resolve) => {
        if (ended) return resolve(null)
        idle.push(resolve)
        hand()
      }),
    end() {
      ended = true
      if (timer) clearTimeout(timer)
      for (const resolve of idle.splice(0)) resolve(null)
    },
  }
}

function isBefore<T>(a: Entry<T> | undefined, b: Entry<T> | undefined): boolean {
  if (!a || !b) return a !== undefined
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order)
}

function pushHeap<T>(heap: Entry<T>[], entry: Entry<T>): void {
  let at = heap.push(entry) - 1
  for (let up = (at - 1) >> 1; at > 0 && isBefore(heap[at], heap[up]); at = up, up = (at - 1) >> 1) swap(heap, at, up)
}

function popHeap<T>(heap: Entry<T>[]): void {
  const last = heap.pop()
  if (heap.length === 0 || !last) return
  heap[0] = last
  for (let at = 0; ;) {
    const left = 2 * at + 1
    const smaller = isBefore(heap[left + 1], heap[left]) ? left + 1 : left
    if (!isBefore(heap[smaller], heap[at])) return
    swap(heap, at, smaller)
    at = smaller
  }
}

function swap<T>(heap: Entry<T>[], a: number, b: number): void {
  const [first, second] = [heap[a], heap[b]]
  if (!first || !second) return
  heap[a] = second
  heap[b] = first
}
