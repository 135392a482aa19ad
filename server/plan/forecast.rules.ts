/** Burn-up against the target line, and when the target will be met if the weeks to come are like the weeks that were. */
import { addDays } from '../day/local-day.rules.ts'
import { seededRandom } from '../demo/random.rules.ts'

/** Proven laptops at the end of a week (`weekDay` is its last day); null = nobody knows. Weeks follow one another. */
export type Week = { weekDay: string; proven: number | null }
export type Point = { day: string; count: number }

/** Why nothing can be foretold; pages say "belum dapat diperkirakan" and this reason. */
export type NoForecast = 'too-few-weeks' | 'not-rising'
/** What 85%, half and 15% of the runs had reached at least. */
export type ConeWeek = { weekDay: string; low: number; median: number; high: number }
export type Forecast =
  | { kind: 'reached'; sinceDay: string }
  | { kind: 'none'; reason: NoForecast }
  | {
      kind: 'forecast'
      /** The week's end by which half, and 85%, of the runs met the target; null = later than `horizonWeeks`. */
      p50Day: string | null
      p85Day: string | null
      /** Share of the runs (0-1) that met the target by its date; null without a date or with one past the horizon. */
      onTimeRatio: number | null
      cone: ConeWeek[]
      /** Weeks of progress that were drawn from. */
      windowWeeks: number
    }

/** Fewer weeks of progress say nothing. */
export const weeksNeeded = 6
/** The last half year is drawn from; only the last eight weeks when they brought less than half of the pace before. */
export const windowWeeks = { most: 26, least: 8 } as const
/** Five years: what lies further is no date. */
export const horizonWeeks = 260
const runs = 1000
const dayMs = 86_400_000

/**
 * When `target` laptops will be proven: 1,000 runs into the future, each week of each run drawn from the weeks of the
 * window with equal chance. A run that met the target stays there. The same input gives the same answer.
 *
 * @param input `seed` any whole number, such as the unit's id; `targetDay` null where no date is set
 */
export function forecast({
  weeks,
  target,
  targetDay,
  seed,
}: {
  weeks: readonly Week[]
  target: number
  targetDay: string | null
  seed: number
}): Forecast {
  const known = weeks.filter((week): week is Week & { proven: number } => week.proven !== null)
  const last = known.at(-1)
  if (last && last.proven >= target) return { kind: 'reached', sinceDay: reachedSince(known, target) }
  const progress = weeklyProgress(weeks)
  if (!last || progress.length < weeksNeeded) return { kind: 'none', reason: 'too-few-weeks' }
  const drawn = drawnFrom(progress)
  if (sum(drawn) <= 0 || sum(progress.slice(-windowWeeks.least)) <= 0) return { kind: 'none', reason: 'not-rising' }
  const dueWeek = targetDay === null ? null : weeksUntil(last.weekDay, targetDay)
  const simulated = simulate({ from: last.proven, target, drawn, seed, atLeastWeeks: dueWeek ?? 0 })
  const finish = (ratio: number) => {
    const index = simulated.findIndex(({ met }) => met >= ratio * runs)
    return index < 0 ? null : addDays(last.weekDay, (index + 1) * 7)
  }
  return {
    kind: 'forecast',
    p50Day: finish(0.5),
    p85Day: finish(0.85),
    onTimeRatio: dueWeek === null ? null : metBy(simulated, dueWeek),
    cone: simulated.map(({ low, median, high }, index) => {
      return { weekDay: addDays(last.weekDay, (index + 1) * 7), low, median, high }
    }),
    windowWeeks: drawn.length,
  }
}

/** Laptops gained in each week, oldest first; a gap of unknown weeks shares its gain evenly, and negative is a loss. */
export function weeklyProgress(weeks: readonly Week[]): number[] {
  const progress: number[] = []
  let before: { proven: number; index: number } | null = null
  for (const [index, { proven }] of weeks.entries()) {
    if (proven === null) continue
    if (before !== null) {
      const gap = index - before.index
      const gain = (proven - before.proven) / gap
      progress.push(...Array.from({ length: gap }, () => gain))
    }
    before = { proven, index }
  }
  return progress
}

/** The target line at a day: straight from where the programme began to its target, level before and after. */
export function targetLineAt({ from, to }: { from: Point; to: Point }, day: string): number {
  const spanDays = daysBetween(from.day, to.day)
  if (spanDays <= 0) return to.count
  const ratio = Math.min(1, Math.max(0, daysBetween(from.day, day) / spanDays))
  return from.count + (to.count - from.count) * ratio
}

/** Each week beside the target line; `ahead` is negative when behind, null where nothing is known. */
export function burnUp(
  weeks: readonly Week[],
  line: { from: Point; to: Point },
): (Week & { target: number; ahead: number | null })[] {
  return weeks.map((week) => {
    const target = targetLineAt(line, week.weekDay)
    return { ...week, target, ahead: week.proven === null ? null : week.proven - target }
  })
}

function drawnFrom(progress: readonly number[]): readonly number[] {
  const window = progress.slice(-windowWeeks.most)
  const recent = window.slice(-windowWeeks.least)
  const earlier = window.slice(0, -windowWeeks.least)
  const slower = earlier.length > 0 && mean(recent) < mean(earlier) / 2
  return slower ? recent : window
}

type Simulated = { met: number; low: number; median: number; high: number }

/** Week by week until 85% of the runs met the target, and at least so many weeks; never past the horizon. */
function simulate({
  from,
  target,
  drawn,
  seed,
  atLeastWeeks,
}: {
  from: number
  target: number
  drawn: readonly number[]
  seed: number
  atLeastWeeks: number
}): Simulated[] {
  const random = seededRandom(seed)
  const levels = new Float64Array(runs).fill(from)
  const weeks: Simulated[] = []
  let met = 0
  while (weeks.length < horizonWeeks && met < runs && (met < 0.85 * runs || weeks.length < atLeastWeeks)) {
    for (const [run, level] of levels.entries()) {
      if (level >= target) continue
      const next = Math.max(0, level + (drawn[random.between(0, drawn.length - 1)] ?? 0))
      levels[run] = Math.min(next, target)
      if (next >= target) met += 1
    }
    const sorted = levels.toSorted()
    const reachedBy = (ratio: number) => Math.floor(sorted[runs - Math.ceil(ratio * runs)] ?? 0)
    weeks.push({ met, low: reachedBy(0.85), median: reachedBy(0.5), high: reachedBy(0.15) })
  }
  return weeks
}

function metBy(simulated: readonly Simulated[], week: number): number | null {
  if (week > horizonWeeks) return null
  if (week < 1) return 0
  return (simulated[Math.min(week, simulated.length) - 1]?.met ?? 0) / runs
}

/** The first week's end from which on the target was held to the last. */
function reachedSince(known: readonly { weekDay: string; proven: number }[], target: number): string {
  const below = known.findLastIndex(({ proven }) => proven < target)
  return known[below + 1]?.weekDay ?? ''
}

function weeksUntil(fromDay: string, toDay: string): number {
  return Math.floor(daysBetween(fromDay, toDay) / 7)
}

function daysBetween(fromDay: string, toDay: string): number {
  return (Date.parse(`${toDay}T00:00:00Z`) - Date.parse(`${fromDay}T00:00:00Z`)) / dayMs
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
