/** Keeps count of the crowd in front of the writer: how fast it is taken, and who was told to come back when. */
import { committed, nobody, notBeforeS, sendAway, windowS } from './pace.rules.ts'

export type CrowdWatch = ReturnType<typeof watchCrowd>

/**
 * @param nowMs a clock that only goes on
 * @param random in [0, 1)
 */
export function watchCrowd(nowMs: () => number = () => performance.now(), random: () => number = Math.random) {
  let crowd = nobody
  /** When the commit before ended, with more than a whole batch waiting; null = there was not so much to do. */
  let pressedFromMs: number | null = null
  return {
    /** A commit ended. `isWhole`: it held as many jobs as one may; `morePress`: as many again are waiting. */
    committed({ jobs, isWhole, morePress }: { jobs: number; isWhole: boolean; morePress: boolean }): void {
      const endedMs = nowMs()
      if (pressedFromMs !== null && isWhole) crowd = committed(crowd, { jobs, tookMs: endedMs - pressedFromMs })
      pressedFromMs = morePress ? endedMs : null
    },
    /** Seconds for `Retry-After`. */
    sendAway(waiting: number): number {
      const sent = sendAway(crowd, { waiting, nowMs: nowMs(), random: random() })
      crowd = sent.crowd
      return sent.retryAfterS
    },
    /** Seconds until those who wait or were sent away will have been taken; about 0 on ordinary days. */
    windowS: (waiting: number): number => windowS(crowd, waiting, nowMs()),
    /** Seconds that one who was just taken is to stay away. */
    notBeforeS: (waiting: number): number => notBeforeS(windowS(crowd, waiting, nowMs()), random()),
    /** Reports a second at the writer's limit; null as long as it was not seen there. */
    perS: (): number | null => crowd.perS,
  }
}
