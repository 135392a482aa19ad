/** Waiting with an end: a test never hangs, and its failure says what it waited for. */

/** Resolves after `ms`. */
export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/**
 * Asks `probe` again and again until it answers something other than null, undefined or false.
 *
 * @param what ends the sentence "waited N ms for ..." of the error
 * @throws Error after `withinMs` (10 s unless told), with what the probe last threw as its cause
 */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T> | T,
  { withinMs = 10_000, everyMs = 50 }: { withinMs?: number; everyMs?: number } = {},
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + withinMs
  let cause: unknown = null
  while (Date.now() < deadline) {
    try {
      const value = await probe()
      if (value !== null && value !== undefined && value !== false) return value as Exclude<T, null | undefined | false>
      cause = null
    } catch (error) {
      cause = error
    }
    await sleep(everyMs)
  }
  throw new Error(`waited ${withinMs} ms for ${what}`, { cause })
}
