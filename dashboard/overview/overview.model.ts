/** The figures of the first page, from counted days. Pure; null wherever nothing has been counted. */
import type { Alarm } from '../../server/audit/audit.queries.ts'
import type { Standing } from '../../server/device/standing.rules.ts'
import type { PresenceDay } from '../../server/presence/presence.queries.ts'
import type { Warning } from '../../server/system/warnings.rules.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { isOffice, sumClaimed, type UnitLine } from '../units/unit-rows.ts'

export type Totals = {
  deviceCount: number
  virtualCount: number
  simulatedCount: number
  seenWeekCount: number
  /** Null while today has not been counted. */
  seenToday: number | null
  linkedToday: number | null
  /** Laptop-days of complete days, and how many of them came sealed; null when there is no complete day. */
  sealed: { count: number; of: number } | null
  lateCount: number
}

/** Sums of a unit from its days, old to new; null when nothing was ever counted. */
export function totalsOf(days: PresenceDay[], today: string): Totals | null {
  const latest = days.at(-1)
  if (!latest) return null
  const complete = days.filter((day) => day.day < today)
  const sum = (read: (day: PresenceDay) => number) => complete.reduce((total, day) => total + read(day), 0)
  const laptopDays = sum(laptopDaysOf)
  const isToday = latest.day === today
  return {
    deviceCount: latest.deviceCount,
    virtualCount: latest.virtualCount,
    simulatedCount: latest.simulatedCount,
    seenWeekCount: latest.seenWeekCount,
    seenToday: isToday ? latest.seenCount : null,
    linkedToday: isToday ? latest.linkedCount : null,
    sealed:
      laptopDays > 0
        ? {
            count: sum((day) => day.sealedCount),
            of: laptopDays,
          }
        : null,
    lateCount: sum((day) => day.lateCount),
  }
}

const dayMin = 24 * 60

/** How many laptops a report says anything about on a day: each of their days is 1,440 minutes long. */
export function laptopDaysOf(day: PresenceDay): number {
  const minutes = day.screenMin + day.darkMin + day.awakeMin + day.asleepMin + day.offMin + day.unknownMin
  return Math.round(minutes / dayMin)
}

export type OverviewModel = {
  unit: UnitRow
  trail: UnitRow[]
  today: string
  nowMs: number
  days: string[]
  totals: Totals | null
  claimed: number | null
  offices: UnitRow[]
  /** Offices in which no laptop has been counted. */
  silent: UnitRow[]
  lines: UnitLine[]
  trend: ReadonlyMap<string, PresenceDay>
  standing: Record<Standing, number>
  alarms: Alarm[]
  /** Of the server itself; empty for whoever may not see them. */
  warnings: Warning[]
}

/** Which offices there are, and which of them have no laptop. */
export function officesOf(units: UnitRow[], withoutLaptops: ReadonlySet<number>) {
  const offices = units.filter(isOffice)
  return { offices, silent: offices.filter((unit) => withoutLaptops.has(unit.id)), claimed: sumClaimed(units) }
}
