/**
 * When agents are to come: the pace of ordinary days, and the way back after an outage, when a quarter of a million laptops
 * call in the same second. Whoever is sent away is given a time of its own, later and later as more are sent away, so that
 * they return no faster than they can be taken.
 */
import type { Pace } from '../../agent/contract/v1.ts'

/** A minute of each period is left free; over the rest of it an agent picks its moment at random, so that load is even. */
const freeS = 60

/** Of what the writer was seen to commit, this share is given to those who return; the rest is for those never sent away. */
const returningShare = 0.5
/** What is assumed until the writer was seen with a full line behind it. */
const assumedPerS = 300
/** A disk that stands still must not make the line longer for ever. */
const slowestPerS = 20
/** A new measure counts this much against the ones before. */
const newMeasureWeight = 0.2

/** Nobody comes back sooner than this after "full", ... */
export const soonestS = 2
/** ... and nobody is told to stay away longer: an agent comes in the quarter after that, so all are back within the hour. */
export const latestS = 1_800

/** What is known of the crowd; `owed`: told to come back, and their time is not over. */
export type Crowd = { owed: number; atMs: number; perS: number | null }

export const nobody: Crowd = { owed: 0, atMs: 0, perS: null }

/** Those whose time has come since are not owed any more. */
function at(crowd: Crowd, nowMs: number): Crowd {
  const passedS = Math.max(0, nowMs - crowd.atMs) / 1000
  return { ...crowd, atMs: nowMs, owed: Math.max(0, crowd.owed - passedS * returningPerS(crowd)) }
}

function returningPerS({ perS }: Crowd): number {
  return Math.max(slowestPerS, perS ?? assumedPerS) * returningShare
}

/**
 * After a commit that others were waiting behind, so that its time is what the writer needs at its limit.
 *
 * @param tookMs from the end of the commit before to the end of this one
 */
export function committed(crowd: Crowd, { jobs, tookMs }: { jobs: number; tookMs: number }): Crowd {
  const measured = jobs / (Math.max(1, tookMs) / 1000)
  const perS = crowd.perS === null ? measured : crowd.perS + (measured - crowd.perS) * newMeasureWeight
  return { ...crowd, perS }
}

/** Seconds until those who wait, and those who were told to come back, will have been taken. */
export function windowS(crowd: Crowd, waiting: number, nowMs: number): number {
  return (at(crowd, nowMs).owed + waiting) / returningPerS(crowd)
}

/**
 * One more is sent away. Its time lies in the last fifth of the window as it is now: with each one the window grows, so
 * that those times lie side by side. Where the window is past its bound, all of it is drawn from.
 *
 * @param random in [0, 1)
 * @returns the crowd with it, and what to send as `Retry-After`
 */
export function sendAway(
  crowd: Crowd,
  { waiting, nowMs, random }: { waiting: number; nowMs: number; random: number },
): { crowd: Crowd; retryAfterS: number } {
  const now = at(crowd, nowMs)
  const window = windowS(now, waiting, nowMs)
  const most = latestS - soonestS
  const drawnS = window > most ? most * random : window * (1 - random / 5)
  return { crowd: { ...now, owed: now.owed + 1 }, retryAfterS: soonestS + Math.round(drawnS) }
}

/** One try each `everyS` seconds; `notBeforeS` only while a crowd is on its way back. */
export function paceOf(everyS: number, notBeforeS = 0): Pace {
  return { everyS, jitterS: Math.max(0, everyS - freeS), notBeforeS }
}

/**
 * While others wait for their turn, a laptop that was just taken stays away, also with its older days, for a time drawn over
 * the window (seconds).
 *
 * @param random in [0, 1)
 */
export function notBeforeS(window: number, random: number): number {
  return window < 1 ? 0 : Math.round(Math.min(window, latestS) * random)
}
