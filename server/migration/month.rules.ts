/** When a month of the migration is provisional, open to objections, and frozen. Pure. */
import { addDays } from '../day/local-day.rules.ts'

/** Working days after a month's end in which a unit can object; the month is frozen on the day after the last of them. */
export const objectionWorkingDays = 5

/** running = the month is not over; open = objections are taken; frozen = never changed again. */
export type MonthState = 'running' | 'open' | 'frozen'

/** `YYYY-MM` of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

export function firstDayOf(month: string): string {
  return `${month}-01`
}

export function lastDayOf(month: string): string {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

/** The month so many later (or earlier, when negative). */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Months from one to another, both included, old to new. */
export function monthsFrom(first: string, last: string): string[] {
  const months = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Whether the ministry works on a day: terms are the same for every unit (`nationalWorkingDay`). */
export type IsWorkingDay = (day: string) => boolean

/** The last local day on which objections to a month are taken: the fifth working day after its end. */
export function lastObjectionDay(month: string, isWorkingDay: IsWorkingDay): string {
  let day = lastDayOf(month)
  for (let left = objectionWorkingDays; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/** Working days that are left to object to a month, today among them; 0 once they are over. */
export function objectionDaysLeft(month: string, today: string, isWorkingDay: IsWorkingDay): number {
  let left = 0
  const first = firstDayOf(addMonths(month, 1))
  for (let day = today > first ? today : first; day <= lastObjectionDay(month, isWorkingDay); day = addDays(day, 1))
    if (isWorkingDay(day)) left++
  return left
}

/** The first local day on which a month is frozen. */
export function freezeDay(month: string, isWorkingDay: IsWorkingDay): string {
  return addDays(lastObjectionDay(month, isWorkingDay), 1)
}

/** @param today the local day of the unit whose month it is */
export function monthState(month: string, today: string, isWorkingDay: IsWorkingDay): MonthState {
  if (today <= lastDayOf(month)) return 'running'
  return today <= lastObjectionDay(month, isWorkingDay) ? 'open' : 'frozen'
}
