/** The calendar as it is stored, together with what holds before anybody entered a row. */
import type { Selectable } from 'kysely'
import type { Db, Tables } from '../store/store.ts'
import {
  type CalendarData,
  type DayRow,
  type AssignmentRow,
  calendarResolver,
  isWorkingDay,
  type UnitCalendar,
  type UnitPlace,
} from './calendar.rules.ts'
import { type CalendarStatus, type DayKind, type TemplateRow, usualDays, usualTemplates } from './calendar.table.ts'
import { readWeek } from './week.rules.ts'

/** Every row that holds: a few hundred for the whole ministry. */
export async function readCalendarData(db: Db): Promise<CalendarData> {
  const root = await db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirst()
  return {
    templates: await templateRows(db),
    assignments: (await db.selectFrom('calendar_unit').selectAll().execute()).map(toAssignment),
    days: mergedDays(await db.selectFrom('calendar_day').selectAll().execute(), root?.id ?? null),
  }
}

/** For one pass over many units, such as a night's job: the rows are read once, and days are worked out once. */
export async function loadCalendars(db: Db): Promise<(unit: UnitPlace) => UnitCalendar> {
  return calendarResolver(await readCalendarData(db))
}

/** Calendars of units, read once for all of them. */
export async function calendarsOf(db: Db, unitIds: readonly number[]): Promise<Map<number, UnitCalendar>> {
  const resolve = await loadCalendars(db)
  const units = await db
    .selectFrom('unit')
    .select(['id', 'path', 'type'])
    .where('id', 'in', [...unitIds])
    .execute()
  return new Map(units.map(({ id, path, type }) => [id, resolve({ path, type })]))
}

/** Whether the ministry as a whole works on a day, for terms that are the same for every unit. */
export async function nationalWorkingDay(db: Db): Promise<(day: string) => boolean> {
  const root = await db.selectFrom('unit').select(['path', 'type']).where('parent_id', 'is', null).executeTakeFirst()
  const calendar = (await loadCalendars(db))(root ?? { path: '/', type: '' })
  return (day) => isWorkingDay(calendar, day)
}

/** Templates with all their rows, usual ones that were not replaced included. */
export async function templateRows(db: Db): Promise<TemplateRow[]> {
  const stored = (await db.selectFrom('calendar_template').selectAll().execute()).map(toTemplate)
  const keys = new Set(stored.map(({ template, fromDay }) => `${template} ${fromDay}`))
  return [...usualTemplates.filter(({ template, fromDay }) => !keys.has(`${template} ${fromDay}`)), ...stored]
}

type StoredDay = Selectable<Tables['calendar_day']>

/** The usual days are the root's; a stored row with the same key comes over them, also one that was withdrawn. */
function mergedDays(stored: readonly StoredDay[], rootId: number | null): DayRow[] {
  const keys = new Set(stored.map(({ unit_id, kind, from_day }) => `${unit_id} ${kind} ${from_day}`))
  const usual = usualDays
    .filter(({ kind, fromDay }) => rootId !== null && !keys.has(`${rootId} ${kind} ${fromDay}`))
    .map((row): DayRow => ({
      ...row,
      unitId: rootId ?? 0,
      status: 'entered/secondary',
      setBy: null,
      setAtMs: null,
    }))
  const held = stored.filter(({ state }) => state === 'set').map(toDay)
  return [...usual, ...held].toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
}

function toDay(row: StoredDay): DayRow {
  return {
    unitId: row.unit_id,
    kind: row.kind as DayKind, // only the use cases write it
    fromDay: row.from_day,
    toDay: row.to_day,
    name: row.name,
    source: row.source,
    status: row.status as CalendarStatus,
    setBy: row.set_by,
    setAtMs: row.set_at_ms,
  }
}

function toAssignment(row: Selectable<Tables['calendar_unit']>): AssignmentRow {
  return {
    unitId: row.unit_id,
    scope: row.scope as AssignmentRow['scope'],
    fromDay: row.from_day,
    template: row.template ?? null,
    source: row.source,
    setBy: row.set_by,
    setAtMs: row.set_at_ms,
  }
}

function toTemplate(row: Selectable<Tables['calendar_template']>): TemplateRow {
  const [week, ramadanWeek] = [readWeek(row.week), readWeek(row.ramadan_week)]
  if (!week || !ramadanWeek) throw new RangeError(`calendar_template ${row.template} ${row.from_day} is not a week`)
  return {
    template: row.template,
    fromDay: row.from_day,
    week,
    ramadanWeek,
    source: row.source,
    status: row.status as CalendarStatus,
    setBy: row.set_by,
    setAtMs: row.set_at_ms,
  }
}
