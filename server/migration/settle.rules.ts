/** Which set a laptop's status rests on: a change counts once reports of two days say so. Pure. */
import { addDays } from '../day/local-day.rules.ts'
import { type SetSummary, unite } from './set-summary.rules.ts'

/** Days on which a new status has to be reported before it counts. */
export const settleReports = 2
/** Two systems that take turns within so many days are two systems on one machine. */
export const dualBootDays = 30
/** How far back sets are looked at: what is regressed now stood a month before, and was settled by what came before it. */
export const settleDays = 90

/** A set in force from a day on, both as the agent's UTC days. */
export type SetPeriod = {
  setId: number
  fromDay: string
  /** First day it no longer holds; null = still. */
  toDay: string | null
  summary: SetSummary
}

export type EffectiveSet = {
  setId: number
  fromDay: string
  summary: SetSummary
  dualBoot: boolean
  /** Whether it is in force on the day that is asked for. */
  isCurrent: boolean
}

export type Settled<Judged> = {
  set: EffectiveSet
  judged: Judged
  /** Since when it is so, over all sets that say the same; no earlier than the periods that were given. */
  fromDay: string
  /** Reports of two days stand behind it. */
  settled: boolean
  /** A newer status that waits for its second day; null = none. */
  waiting: string | null
}

type Facts = { periods: readonly SetPeriod[]; reportDays: readonly string[] }

/**
 * Walks back from the newest set over runs of sets with the same status to the newest run that reports of two days
 * stand behind. Where there is none, the newest counts as not settled. Null = no set by that day.
 */
export function settle<Judged extends { status: string }>(
  { periods, reportDays }: Facts,
  judge: (set: EffectiveSet) => Judged,
  day: string,
): Settled<Judged> | null {
  const known = periods.filter(({ fromDay }) => fromDay <= day)
  const runs: { set: EffectiveSet; judged: Judged; fromDay: string; untilDay: string }[] = []
  for (const [at, period] of known.entries()) {
    const isLast = at === known.length - 1
    if (isLast && period.toDay !== null && period.toDay <= day) break
    const set = effectiveSet(known, at, isLast)
    const judged = judge(set)
    const run = runs.at(-1)
    const untilDay = isLast ? day : addDays(period.toDay ?? known[at + 1]?.fromDay ?? day, -1)
    if (run?.judged.status === judged.status) Object.assign(run, { set, judged, untilDay })
    else runs.push({ set, judged, fromDay: period.fromDay, untilDay })
  }
  const newest = runs.at(-1)
  if (!newest) return null
  const reportsIn = (run: (typeof runs)[number]) =>
    reportDays.filter((reported) => reported >= run.fromDay && reported <= run.untilDay).length
  const found = runs.findLast((run) => reportsIn(run) >= settleReports)
  if (!found) return { ...newest, settled: false, waiting: null }
  return { ...found, settled: true, waiting: found === newest ? null : newest.judged.status }
}

function effectiveSet(periods: readonly SetPeriod[], at: number, isCurrent: boolean): EffectiveSet {
  const period = periods[at] as SetPeriod
  const other = otherSystem(periods, at)
  return {
    setId: period.setId,
    fromDay: period.fromDay,
    summary: other ? unite(period.summary, other.summary) : period.summary,
    dualBoot: other !== null,
    isCurrent,
  }
}

/** The set of the other system where systems took turns (A, B, A) shortly before; a single change is no second system. */
function otherSystem(periods: readonly SetPeriod[], at: number): SetPeriod | null {
  const period = periods[at] as SetPeriod
  const since = addDays(period.fromDay, -dualBootDays)
  const before = periods.slice(0, at).filter(({ toDay, fromDay }) => (toDay ?? fromDay) >= since)
  const other = before.findLast((earlier) => isOther(earlier, period))
  if (!other) return null
  const again = before.slice(0, before.indexOf(other)).some((earlier) => !isOther(earlier, period))
  return again ? other : null
}

function isOther(a: SetPeriod, b: SetPeriod): boolean {
  const [one, two] = [a.summary.familyMask, b.summary.familyMask]
  return one !== 0 && two !== 0 && (one & two) === 0
}
