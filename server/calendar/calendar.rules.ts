/** Which days a unit works and at which hours, from its own rows and those above it. Pure. */
import type { WorkingWindow } from '../../agent/contract/v1.ts'
import { type Bitmap, emptyBitmap, quarterMin, quartersPerDay, setQuarter } from '../../agent/contract/quarters.ts'
import { addDays, localDayStartMs, type Zone, zoneOffsetH } from '../day/local-day.rules.ts'
import {
  type CalendarStatus,
  type DayKind,
  schoolTypes,
  type TemplateRow,
  usualTemplate,
  usualTemplates,
} from './calendar.table.ts'
import { hullOf, minutesOf, type Span } from './week.rules.ts'

/** `schools`: only units of `schoolTypes` at and below the unit. */
export const assignmentScopes = ['all', 'schools'] as const
export type AssignmentScope = (typeof assignmentScopes)[number]
/** From a day on a unit and all below it work by a template; null = again as the unit above. */
export type AssignmentRow = {
  unitId: number
  scope: AssignmentScope
  fromDay: string
  template: string | null
  source: string
  setBy: string
  setAtMs: number
}
/** A dated row of a unit and all below it; both days are included. `setBy` null = the usual rows. */
export type DayRow = {
  unitId: number
  kind: DayKind
  fromDay: string
  toDay: string
  name: string
  source: string
  status: CalendarStatus
  setBy: string | null
  setAtMs: number | null
}
/** Every row of the calendar that holds; withdrawn ones are left out. */
export type CalendarData = { templates: TemplateRow[]; assignments: AssignmentRow[]; days: DayRow[] }
/** `path` as in the table `unit`: ids from the root down, `/1/4/17/`. */
export type UnitPlace = { path: string; type: string }

type Link = { unitId: number; assignments: AssignmentRow[]; days: DayRow[] }
/** The calendar of all units that share the same rows, nearest unit first. Days are worked out once. */
export type UnitCalendar = {
  chain: readonly Link[]
  templates: ReadonlyMap<string, readonly TemplateRow[]>
  known: Map<string, CalendarDay>
  windows: Map<string, WorkingWindow>
}

export const offReasons = ['weekend', 'holiday', 'joint-leave', 'school-break'] as const
export type OffReason = (typeof offReasons)[number]

/** A local day of a unit. Shared by all who ask: not to be changed. */
export type CalendarDay = {
  day: string
  /** Local minutes worked, without breaks; empty = a day off. */
  spans: readonly Span[]
  workMin: number
  /** Local quarters that lie wholly inside working time. */
  quarters: Bitmap
  /** Null = a working day. */
  off: OffReason | null
  /** The row that makes it off, or a working day after all; null = only the hours say so. */
  rule: DayRow | null
  /** The row of Ramadan that shortens it. */
  ramadan: DayRow | null
  /** Whose hours these are, and who said so (null = nobody: the usual ones). */
  hours: { template: TemplateRow; assignment: AssignmentRow | null }
  /** What the hours of its weekday are, whether or not the day is off. */
  usual: readonly Span[]
}

/**
 * Resolves units to calendars. Units with the same rows above them share one calendar, so that thousands of units over a
 * year cost no more than the few calendars that differ.
 */
export function calendarResolver(data: CalendarData): (unit: UnitPlace) => UnitCalendar {
  const links = linksOf(data)
  const templates = Map.groupBy(
    data.templates.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)),
    ({ template }) => template,
  )
  const calendars = new Map<string, UnitCalendar>()
  return ({ path, type }) => {
    const isSchool = schoolTypes.includes(type)
    const chain = path.split('/').flatMap((id) => links.get(Number(id)) ?? [])
    const key = `${isSchool} ${chain.map(({ unitId }) => unitId).join()}`
    const known = calendars.get(key)
    if (known) return known
    const made = { chain: chain.toReversed().map((link) => linkFor(link, isSchool)), templates, known: new Map() }
    const calendar: UnitCalendar = { ...made, windows: new Map() }
    calendars.set(key, calendar)
    return calendar
  }
}

function linksOf({ assignments, days }: CalendarData): Map<number, Link> {
  const links = new Map<number, Link>()
  const linkAt = (unitId: number) => {
    const link = links.get(unitId) ?? { unitId, assignments: [], days: [] }
    links.set(unitId, link)
    return link
  }
  for (const row of assignments) linkAt(row.unitId).assignments.push(row)
  for (const row of days) linkAt(row.unitId).days.push(row)
  return links
}

/** What of a unit's rows applies; what is said of schools comes before what is said of all. */
function linkFor({ unitId, assignments, days }: Link, isSchool: boolean): Link {
  return {
    unitId,
    assignments: assignments
      .filter(({ scope }) => scope === 'all' || isSchool)
      .toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1)),
    days: days.filter(({ kind }) => kind !== 'school-break' || isSchool),
  }
}

/** A local day of a unit: nearest rows win, and at one unit a working day wins over what makes it off. */
export function dayOf(calendar: UnitCalendar, day: string): CalendarDay {
  const known = calendar.known.get(day)
  if (known) return known
  const made = workOut(calendar, day)
  calendar.known.set(day, made)
  return made
}

/** Before all others at one unit. */
const precedence: readonly DayKind[] = ['working-day', 'holiday', 'joint-leave', 'school-break']
const ramadanKinds: readonly DayKind[] = ['usual-hours', 'ramadan']

function workOut(calendar: UnitCalendar, day: string): CalendarDay {
  const hours = hoursOn(calendar, day)
  const rule = nearest(calendar, day, precedence)
  const hourRule = nearest(calendar, day, ramadanKinds)
  const ramadan = hourRule?.kind === 'ramadan' ? hourRule : null
  const week = ramadan ? hours.template.ramadanWeek : hours.template.week
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const usual = week[weekday] ?? []
  // Work on a weekday without hours of its own has those of the week's first working day.
  const worked =
    usual.length > 0 ? usual : (week[1] ?? []).length > 0 ? week[1] : week.find((spans) => spans.length > 0)
  const off = offReason(rule, usual)
  const spans = off === null ? (worked ?? []) : []
  return { day, spans, workMin: minutesOf(spans), quarters: quartersIn(spans), off, rule, ramadan, hours, usual }
}

function offReason(rule: DayRow | null, usual: readonly Span[]): OffReason | null {
  if (rule?.kind === 'working-day') return null
  if (rule?.kind === 'holiday' || rule?.kind === 'joint-leave' || rule?.kind === 'school-break') return rule.kind
  return usual.length === 0 ? 'weekend' : null
}

function nearest({ chain }: UnitCalendar, day: string, kinds: readonly DayKind[]): DayRow | null {
  for (const { days } of chain)
    for (const kind of kinds) {
      const row = days.find((one) => one.kind === kind && one.fromDay <= day && day <= one.toDay)
      if (row) return row
    }
  return null
}

function hoursOn({ chain, templates }: UnitCalendar, day: string): CalendarDay['hours'] {
  for (const { assignments } of chain)
    for (const scope of ['schools', 'all'] as const) {
      // Newest first, as `linkFor` has put them.
      const assignment = assignments.find((row) => row.scope === scope && row.fromDay <= day)
      const template = assignment?.template ? templateOn(templates.get(assignment.template), day) : undefined
      if (assignment && template) return { template, assignment }
    }
  const template = templateOn(templates.get(usualTemplate), day) ?? usualTemplates[0]
  if (!template) throw new RangeError('no hours at all')
  return { template, assignment: null }
}

/** Before its first row a template is as that says. */
function templateOn(rows: readonly TemplateRow[] | undefined, day: string): TemplateRow | undefined {
  return rows?.findLast(({ fromDay }) => fromDay <= day) ?? rows?.[0]
}

function quartersIn(spans: readonly Span[]): Bitmap {
  const bitmap = emptyBitmap()
  for (let quarter = 0; quarter < quartersPerDay; quarter++) {
    const fromMin = quarter * quarterMin
    if (spans.some(([from, to]) => from <= fromMin && fromMin + quarterMin <= to)) setQuarter(bitmap, quarter)
  }
  return bitmap
}

/** Local minutes worked on a day, and why it is off. */
export function workingSpans(
  calendar: UnitCalendar,
  day: string,
): { spans: readonly Span[]; off: OffReason | null; name: string | null } {
  const { spans, off, rule } = dayOf(calendar, day)
  return { spans, off, name: rule?.name ?? null }
}

/** The moments worked on a local day, in UTC epoch milliseconds. */
export function workingMoments(calendar: UnitCalendar, zone: Zone, day: string): [fromMs: number, toMs: number][] {
  const startMs = localDayStartMs(day, zone)
  return dayOf(calendar, day).spans.map(([from, to]) => [startMs + from * 60_000, startMs + to * 60_000])
}

export function isWorkingDay(calendar: UnitCalendar, day: string): boolean {
  return dayOf(calendar, day).off === null
}

/** Working days from one local day to another, both included; 0 when the last comes before the first. */
export function workingDaysBetween(calendar: UnitCalendar, fromDay: string, toDay: string): number {
  let count = 0
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}

/** The 96 local quarters of a day that lie wholly inside working time. Shared: not to be changed. */
export function quartersOfWork(calendar: UnitCalendar, day: string): Bitmap {
  return dayOf(calendar, day).quarters
}

/**
 * What agents get: for each local weekday the hull of its hours, in minutes from that date's UTC midnight (07.30 WIT is
 * -90), as the seven days from `day` on have it. A holiday takes nothing out: an agent that stays offline past it would record
 * the same weekday of the next week too finely. Work on a day that is usually off is put in.
 */
export function agentWindow(calendar: UnitCalendar, zone: Zone, day: string): WorkingWindow {
  const key = `${zone} ${day}`
  const known = calendar.windows.get(key)
  if (known) return known
  const offsetMin = zoneOffsetH[zone] * 60
  const window: WorkingWindow = Array.from({ length: 7 }, () => null)
  for (let ahead = 0; ahead < 7; ahead++) {
    const { day: date, spans, usual } = dayOf(calendar, addDays(day, ahead))
    const hull = hullOf([...usual, ...spans])
    if (hull) window[new Date(`${date}T00:00:00Z`).getUTCDay()] = [hull[0] - offsetMin, hull[1] - offsetMin]
  }
  calendar.windows.set(key, window)
  return window
}

/** Whether anybody entered holidays of a year that hold for a unit; without them a weekday is not known to be worked. */
export function knowsHolidays({ chain }: UnitCalendar, year: string): boolean {
  return chain.some(({ days }) => days.some(({ kind, fromDay }) => kind === 'holiday' && fromDay.startsWith(year)))
}
