/** Days of a unit's connection as weeks from Monday to Sunday. Pure. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import type { ConnectivityDay } from '../../server/connectivity/connectivity.queries.ts'
import { addDays } from '../../server/day/local-day.rules.ts'

/** Minutes of satker, working time only; `unknownMin` = no evidence, or linked from nobody knows where. */
export type ConnectionWeek = {
  fromDay: string
  toDay: string
  connectedMin: number
  elsewhereMin: number
  cutMin: number
  unknownMin: number
  downMin: number
  repairedQ: number
}

/** The Monday of a local day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** Weeks that have counted days, newest first. */
export function weeksOf(days: readonly ConnectivityDay[]): ConnectionWeek[] {
  const byWeek = Map.groupBy(days, ({ day }) => mondayOf(day))
  return [...byWeek]
    .map(([monday, own]) => {
      const minutes = (read: (day: ConnectivityDay) => number) =>
        own.reduce((sum, day) => sum + read(day), 0) * quarterMin
      return {
        fromDay: monday,
        toDay: own.at(-1)?.day ?? monday,
        connectedMin: minutes((day) => day.connected_q),
        elsewhereMin: minutes((day) => day.elsewhere_q),
        cutMin: minutes((day) => day.cut_q),
        unknownMin: minutes((day) => day.unplaced_q + day.no_evidence_q),
        downMin: minutes((day) => day.down_q),
        repairedQ: own.reduce((sum, day) => sum + day.repaired_q, 0),
      }
    })
    .toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1))
}

/** The day that a page speaks of: the last counted one with working time, otherwise the last one. `days` old to new. */
export function shownDayOf(days: readonly ConnectivityDay[]): ConnectivityDay | null {
  return days.findLast(({ work_q }) => work_q > 0) ?? days.at(-1) ?? null
}
