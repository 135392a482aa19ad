/** How checks become the state of a website, and when they say more about our own line than about the websites. Pure. */
import { lineKinds, type ResultKind, type Verdict, verdictOf } from './result.rules.ts'

/** A state changes after so many checks in a row that agree. */
export const confirmChecks = 3

/** `run`: the checks in a row that agree with each other, the newest included. */
export type SiteState = {
  /** Null = too few checks so far. */
  state: Verdict | null
  /** The newest failure of a site that is down; null when it is up. */
  stateKind: ResultKind | null
  /** First of the checks that made the state. */
  stateSinceMs: number | null
  runVerdict: Verdict | null
  runCount: number
  runSinceMs: number | null
}

export const freshState: SiteState = {
  state: null,
  stateKind: null,
  stateSinceMs: null,
  runVerdict: null,
  runCount: 0,
  runSinceMs: null,
}

/**
 * The state after one more check. A check that is not judged (robots.txt, our own line) changes nothing and breaks no run.
 * All failures agree with each other: a site that is refused today and silent tomorrow is down on both.
 */
export function afterCheck(held: SiteState, { kind, atMs }: { kind: ResultKind; atMs: number }): SiteState {
  const verdict = verdictOf(kind)
  if (verdict === null) return held
  const goesOn = held.runVerdict === verdict
  const runCount = goesOn ? held.runCount + 1 : 1
  const runSinceMs = goesOn ? held.runSinceMs : atMs
  const run = { runVerdict: verdict, runCount, runSinceMs }
  const stateKind = verdict === 'down' ? kind : null
  if (held.state === verdict) return { ...held, ...run, stateKind }
  if (runCount < confirmChecks) return { ...held, ...run }
  return { ...run, state: verdict, stateKind, stateSinceMs: runSinceMs }
}

/** Hosts that must be there before a share of them says anything about our own line. */
const hostsAtLeast = 5
const downShareRatio = 0.8

/**
 * Whether the results of a run tell of our own line: of the hosts that are known to be up, four of five and more do not answer
 * at once, by name, route, connection or time. Where fewer than five are known to be up, all that were checked are taken; of two
 * to four hosts all must fail. One host alone says nothing about our line.
 *
 * @param outcomes one for each host of the run; `state` is what was known before it
 */
export function isOwnLineDown(outcomes: readonly { kind: ResultKind; state: Verdict | null }[]): boolean {
  const up = outcomes.filter(({ state }) => state === 'up')
  const base = up.length >= hostsAtLeast ? up : outcomes
  const failing = base.filter(({ kind }) => lineKinds.includes(kind)).length
  if (base.length < hostsAtLeast) return base.length > 1 && failing === base.length
  return failing >= base.length * downShareRatio
}
