/** The satker's working window: inside it the agent keeps no `used` quarters. */
import type { WorkingWindow } from '../contract/v1.ts'
import { dayMs, minuteMs, quarterMs } from './time.rules.ts'

const weekdays = 7

/**
 * Whether any instant of the quarter-hour around `atMs` lies inside the working window. Without a window every quarter
 * does: before the server said when people work, nothing about their presence is kept.
 */
export function insideWindow(atMs: number, window: WorkingWindow | null): boolean {
  if (!window) return true
  const fromMs = Math.floor(atMs / quarterMs) * quarterMs
  const today = Math.floor(atMs / dayMs)
  return [today - 1, today, today + 1].some((day) => {
    const hours = window[weekdayOf(day)]
    if (!hours) return false
    const midnightMs = day * dayMs
    return midnightMs + hours[0] * minuteMs < fromMs + quarterMs && midnightMs + hours[1] * minuteMs > fromMs
  })
}

/** 0 = Sunday; day 0 of the epoch was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % weekdays) + weekdays) % weekdays
}
