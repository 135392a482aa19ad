/** Time as the agent may ask for it. Tests hand in one that runs a day in seconds. */
export type Clock = {
  /** The laptop's own clock, UTC epoch milliseconds; may be wrong and may jump. */
  nowMs: () => number
  /** Milliseconds that never run backwards; only differences mean something. */
  monotonicMs: () => number
  /** Waits; resolves early, without an error, when the signal aborts. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve()
        return
      }
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })
    }),
}

/** The answer of `work`, or `null` when it takes longer than `limitMs`. A rejected `work` is `null` as well. */
export async function withinTime<T>(work: Promise<T>, limitMs: number, clock: Clock): Promise<T | null> {
  const waiting = new AbortController()
  try {
    return await Promise.race([work.catch(() => null), clock.sleep(limitMs, waiting.signal).then(() => null)])
  } finally {
    waiting.abort()
  }
}
