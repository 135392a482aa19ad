/** Where the time comes from: an argument everywhere, so that a test can set it. */
export type Clock = { nowMs: () => number }

export const systemClock: Clock = { nowMs: () => Date.now() }
