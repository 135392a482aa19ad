/** A month of a unit's calendar for pages, exports and the API, with who said what. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import { firstDayOf, lastDayOf } from '../migration/month.rules.ts'
import type { Db } from '../store/store.ts'
import {
  type AssignmentRow,
  type CalendarDay,
  calendarResolver,
  dayOf,
  type DayRow,
  knowsHolidays,
} from './calendar.rules.ts'
import { readCalendarData } from './calendar.queries.ts'
import type { TemplateRow } from './calendar.table.ts'

/** A unit whose row holds; null where the viewer may not see that unit: it is one above. */
export type SetAt = { id: number; code: string; name: string } | null
export type MonthRow = DayRow & { at: SetAt }
export type MonthAssignment = AssignmentRow & { at: SetAt }
export type CalendarMonth = {
  month: string
  days: CalendarDay[]
  workDays: number
  workMin: number
  /** Rows of the unit and those above it that touch the month, by day. */
  rows: MonthRow[]
  /** By which hours it works, nearest unit first and newest first; empty = by the usual ones. */
  assignments: MonthAssignment[]
  /** All that can be assigned, each as it is on the month's last day. */
  templates: TemplateRow[]
  /** False = nobody entered holidays of the year. */
  holidaysKnown: boolean
}

/** `2026-11`: a month from 2000 to 2099. */
export function isMonth(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text)
}

/** @param unit one that the viewer may see; `month` as `isMonth` has it */
export async function calendarMonth(
  db: Db,
  viewer: Viewer,
  { unit, month }: { unit: { path: string; type: string }; month: string },
): Promise<CalendarMonth> {
  const data = await readCalendarData(db)
  const calendar = calendarResolver(data)(unit)
  const [firstDay, lastDay] = [firstDayOf(month), lastDayOf(month)]
  const days = []
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(dayOf(calendar, day))
  const names = await unitNames(
    db,
    viewer,
    calendar.chain.map(({ unitId }) => unitId),
  )
  const at = (unitId: number) => names.get(unitId) ?? null
  return {
    month,
    days,
    workDays: days.filter(({ off }) => off === null).length,
    workMin: days.reduce((sum, { workMin }) => sum + workMin, 0),
    rows: calendar.chain
      .flatMap((link) => link.days)
      .filter((row) => row.fromDay <= lastDay && row.toDay >= firstDay)
      .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
      .map((row) => ({ ...row, at: at(row.unitId) })),
    assignments: calendar.chain.flatMap((link) => link.assignments.map((row) => ({ ...row, at: at(row.unitId) }))),
    templates: templatesOn(data.templates, lastDay),
    holidaysKnown: knowsHolidays(calendar, month.slice(0, 4)),
  }
}

function templatesOn(rows: readonly TemplateRow[], day: string): TemplateRow[] {
  const byName = Map.groupBy(
    rows.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)),
    ({ template }) => template,
  )
  return [...byName.values()].flatMap((held) => held.findLast(({ fromDay }) => fromDay <= day) ?? held[0] ?? [])
}

async function unitNames(db: Db, viewer: Viewer, ids: readonly number[]): Promise<Map<number, NonNullable<SetAt>>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.code', 'unit.name'])
    .where(inScope(viewer))
    .where('unit.id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
