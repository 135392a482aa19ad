import type { Pace } from '../../agent/contract/v1.ts'

/** A minute of each period is left free; over the rest of it an agent picks its moment at random, so that load is even. */
const freeS = 60

/** One try each `everyS` seconds. */
export function paceOf(everyS: number): Pace {
  return { everyS, jitterS: Math.max(0, everyS - freeS), notBeforeS: 0 }
}
