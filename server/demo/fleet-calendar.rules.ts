/** Which days of a simulated fleet are told, in steps that are counted one after the other as time went by. Pure. */
import { addDays } from '../day/local-day.rules.ts'

const wednesday = 3
const weekDays = 7
/** The newest step: a list that came in it has reports of two days at most, as on any real day. */
const newestDays = 2

/** Days told together, in order; what changes on a laptop changes on the first of them. */
export type Step = readonly string[]

/**
 * Every day of the last `days`, and before them one working day a week: enough for a month of freshness and use, and for
 * the second report that a change of status waits for, at a seventh of the rows.
 */
export function stepsUntil(today: string, { days, weeksBefore }: { days: number; weeksBefore: number }): Step[] {
  const firstFull = addDays(today, 1 - days)
  const steps: string[][] = []
  let single = addDays(firstFull, -1)
  while (weekdayOf(single) !== wednesday) single = addDays(single, -1)
  for (let week = 0; week < weeksBefore; week++) steps.unshift([addDays(single, -weekDays * week)])
  const full = Array.from({ length: days }, (_, index) => addDays(firstFull, index))
  const older = full.slice(0, -newestDays)
  for (let at = 0; at < older.length; at += weekDays) steps.push(older.slice(at, at + weekDays))
  steps.push(full.slice(-newestDays))
  return steps
}

/** 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
