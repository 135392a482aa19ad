/** Which days a laptop tells of, in which order, and when each report is due. Pure. */
import { quartersPerDay } from '../../../../agent/contract/quarters.ts'
import { addDays } from '../../../../server/day/local-day.rules.ts'
import type { LiveOptions } from '../options.ts'
import type { ReportOrder } from './requests.ts'

export type Schedule = {
  /** The n-th report (from 0). */
  order: (report: number, daysAhead: number) => ReportOrder
  /** When it is due, milliseconds after the start; 0 = as soon as there is a free client. */
  dueMs: (report: number, chance: number) => number
}

/** Within so many milliseconds all of a herd come back. */
const herdWithinMs = 1_000

/**
 * A day is told in `reports` revs that grow with it; a day that is over ends sealed. A herd comes back with a spool of
 * `reports` days instead, all sealed but the last.
 *
 * @param now quarter of the present UTC day that runs; `today` is that day
 */
export function scheduleOf(options: LiveOptions, now: { today: string; quarter: number }): Schedule {
  const { reports, arrival, devices, ratePerS } = options
  const lastDay = options.day ?? now.today
  const isOver = lastDay < now.today
  const untilQuarter = isOver ? quartersPerDay : Math.max(1, now.quarter)
  const periodMs = (devices / ratePerS) * 1000
  return {
    order(report, daysAhead) {
      const isLast = report === reports - 1
      const waitingDays = arrival === 'herd' ? reports - 1 - report : 0
      if (arrival === 'herd') {
        const sealed = !isLast || isOver
        const until = sealed ? quartersPerDay : untilQuarter
        return { utcDay: addDays(lastDay, daysAhead - waitingDays), rev: 1, sealed, untilQuarter: until, waitingDays }
      }
      const part = Math.max(1, Math.ceil((untilQuarter * (report + 1)) / reports))
      const utcDay = addDays(lastDay, daysAhead)
      return { utcDay, rev: report + 1, sealed: isLast && isOver, untilQuarter: part, waitingDays }
    },
    dueMs(report, chance) {
      if (arrival === 'spread') return (report + chance) * periodMs
      return arrival === 'herd' && report === 0 ? chance * herdWithinMs : 0
    },
  }
}
