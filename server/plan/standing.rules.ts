/** Whether a unit is on its way to the target of a programme, from its counted days. Pure. */
import { addDays } from '../day/local-day.rules.ts'
import type { MigrationDay } from '../migration/migration.queries.ts'
import type { Goal, Range } from '../migration/progress.rules.ts'
import {
  burnUp,
  type Forecast,
  forecast,
  type NoForecast,
  type Point,
  targetLineAt,
  type Week,
} from './forecast.rules.ts'
import type { Target } from './target.queries.ts'

/** Never added up: a laptop with an open system counts in both. */
export const programmes = ['applications', 'system'] as const satisfies readonly Goal[]
/** What "in 4 weeks" means. */
export const compareDays = 28

/** What can be said about the target, the strongest first. */
export type Verdict =
  | { kind: 'reached'; sinceDay: string }
  /** 85% of the runs meet it by its date. */
  | { kind: 'on-track' }
  /** Half of the runs meet it by its date, but not 85%. */
  | { kind: 'likely' }
  /** Weeks from the date to the P50; null = further off than the horizon of the forecast. */
  | { kind: 'behind'; weeks: number | null }
  | { kind: 'unknown'; reason: NoForecast; overdue: boolean }
  | { kind: 'no-target' }

/** A week beside the target line; `target` and `ahead` are null without a target, `ahead` also where nothing is known. */
export type BurnWeek = Week & { sharePct: number | null; target: number | null; ahead: number | null }

export type Standing = {
  programme: Goal
  range: Range
  /** Points of the proven share gained in `compareDays`; null = that day was not counted. */
  pointsChange: number | null
  /** With the laptops that the share comes to today. */
  target: (Target & { count: number }) | null
  forecast: Forecast | null
  verdict: Verdict
  /** Every week from the first counted one on, none left out. */
  weeks: BurnWeek[]
  /** Where the target line begins and ends; null without a target. */
  line: { from: Point; to: Point } | null
}

type Input = {
  unitId: number
  programme: Goal
  /** Counted days, one a week, oldest first; the last is the newest. */
  trend: readonly MigrationDay[]
  target: Target | null
}

/**
 * A programme of a unit: the two ends of its share, the way there, and when its target will be met.
 *
 * @returns null where no laptop was counted
 */
export function standingOf({ unitId, programme, trend, target }: Input): Standing | null {
  const now = trend.at(-1)
  if (!now || now.deviceCount === 0) return null
  const range = now[programme]
  const weeks = weeksOf(trend, programme)
  const counted = target && { ...target, count: targetCount(range.all, target.sharePct) }
  const line = counted && lineTo(counted, weeks)
  const outlook = counted && forecast({ weeks, target: counted.count, targetDay: counted.dueDay, seed: unitId })
  return {
    programme,
    range,
    pointsChange: pointsSince(trend, programme),
    target: counted,
    forecast: outlook,
    verdict: verdictOf(outlook, counted?.dueDay ?? null, now.day),
    weeks: besideLine(weeks, line, sharesOf(trend, programme)),
    line,
  }
}

/** Laptops that a share comes to, rounded up: 60% of 9 is 6, not 5. */
export function targetCount(all: number, sharePct: number): number {
  return Math.ceil((all * sharePct) / 100)
}

/** Proven laptops by week, from the first counted week to the last; weeks that were not counted are unknown. */
export function weeksOf(trend: readonly MigrationDay[], programme: Goal): Week[] {
  const byDay = new Map(trend.map((day) => [day.day, day[programme].proven]))
  const first = trend[0]?.day
  const last = trend.at(-1)?.day
  if (first === undefined || last === undefined) return []
  const weeks: Week[] = []
  for (let weekDay = first; weekDay <= last; weekDay = addDays(weekDay, 7))
    weeks.push({ weekDay, proven: byDay.get(weekDay) ?? null })
  return weeks
}

/** Points of the proven share gained since `compareDays` ago; null = not counted then, or without laptops. */
export function pointsSince(trend: readonly MigrationDay[], programme: Goal): number | null {
  const now = trend.at(-1)
  const before = now && trend.find(({ day }) => day === addDays(now.day, -compareDays))
  return before ? pointsBetween(before[programme], now[programme]) : null
}

/** Points of the proven share from one range to another; null where either has no laptop. */
export function pointsBetween(before: Range, now: Range): number | null {
  if (before.low === null || now.low === null) return null
  return (now.low - before.low) * 100
}

/** The line begins at what was proven when the target came to hold, or in the first week known if that is later. */
function lineTo(target: { fromDay: string; dueDay: string; count: number }, weeks: readonly Week[]) {
  const known = weeks.filter((week): week is Week & { proven: number } => week.proven !== null)
  const start = known.findLast(({ weekDay }) => weekDay <= target.fromDay) ?? known[0]
  if (!start) return null
  const from: Point = { day: start.weekDay, count: start.proven }
  return { from, to: { day: target.dueDay, count: Math.max(target.count, from.count) } }
}

function sharesOf(trend: readonly MigrationDay[], programme: Goal): Map<string, number> {
  return new Map(trend.flatMap((day) => (day[programme].low === null ? [] : [[day.day, day[programme].low * 100]])))
}

function besideLine(weeks: Week[], line: Standing['line'], shares: ReadonlyMap<string, number>): BurnWeek[] {
  const beside = line ? burnUp(weeks, line) : weeks.map((week) => ({ ...week, target: null, ahead: null }))
  return beside.map((week) => ({ ...week, sharePct: shares.get(week.weekDay) ?? null }))
}

/** Laptops ahead of the target line on the last counted week (negative: behind); null without a target. */
export function aheadNow({ line, weeks, range }: Pick<Standing, 'line' | 'weeks' | 'range'>): number | null {
  const last = weeks.at(-1)
  return line && last ? range.proven - targetLineAt(line, last.weekDay) : null
}

function verdictOf(outlook: Forecast | null, dueDay: string | null, today: string): Verdict {
  if (outlook === null || dueDay === null) return { kind: 'no-target' }
  if (outlook.kind === 'reached') return { kind: 'reached', sinceDay: outlook.sinceDay }
  if (outlook.kind === 'none') return { kind: 'unknown', reason: outlook.reason, overdue: dueDay < today }
  const { p50Day, p85Day } = outlook
  if (p50Day === null) return { kind: 'behind', weeks: null }
  if (p50Day > dueDay) return { kind: 'behind', weeks: weeksBetween(dueDay, p50Day) }
  return { kind: p85Day !== null && p85Day <= dueDay ? 'on-track' : 'likely' }
}

/** Weeks from a day to a later one, rounded up. */
export function weeksBetween(fromDay: string, toDay: string): number {
  return Math.ceil((Date.parse(toDay) - Date.parse(fromDay)) / (7 * 86_400_000))
}
