/** The calendar is kept by those who may, within their subtree; each change and its record share one transaction. */
import { createHash } from 'node:crypto'
import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import { editedUnit } from '../plan/plan-unit.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { calendarInvalid, calendarRefused, calendarRowMissing } from './calendar.errors.ts'
import { readCalendar } from './calendar-import.rules.ts'
import {
  type AssignmentInput,
  type CheckedDay,
  checkAssignment,
  checkDay,
  checkTemplate,
  type DayInput,
  type TemplateInput,
} from './calendar-input.rules.ts'
import { readCalendarData, templateRows } from './calendar.queries.ts'
import type { DayRow } from './calendar.rules.ts'
import { forgetCalendars } from './calendars.ts'
import { weekText } from './week.rules.ts'

type Needs = { store: Store; clock: Clock }

/** Whether the viewer keeps what holds for the whole ministry: templates. */
export function keepsTemplates(viewer: Viewer): boolean {
  const isRoot = viewer.unitPath.split('/').filter(Boolean).length === 1
  return isRoot && viewer.role === 'ministry-admin' && may(viewer, 'editCalendar')
}

/**
 * Says what the days of a span are for a unit and all below it. A row of the same unit, kind and first day is replaced, and
 * the record has both.
 *
 * @throws AppError `calendar.invalid` with the fields, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function setCalendarDay(
  input: DayInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId, 'editCalendar')
  const checked = checkDay(input, localDayOf(nowMs, unit.zone))
  if ('fields' in checked) throw calendarInvalid(checked.fields)
  await changed(store, async (db) => {
    const before = await heldDay(db, unitId, checked.row)
    await putDays(db, [{ unitId, row: checked.row }], { state: 'set', by: viewer, nowMs })
    const detail = { ...checked.row, before }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'calendar.day-set', unitId, detail })
  })
}

/**
 * Withdraws a row of a unit, also one of the usual ones; it stays in the table and in the record.
 *
 * @throws AppError `calendar.row_missing`, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function withdrawCalendarDay(
  input: { unitId: number; kind: string; fromDay: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  await editedUnit(store.db, viewer, unitId, 'editCalendar')
  await changed(store, async (db) => {
    const before = await heldDay(db, unitId, input)
    if (!before) throw calendarRowMissing()
    await putDays(db, [{ unitId, row: before }], { state: 'withdrawn', by: viewer, nowMs })
    const detail = { kind: before.kind, fromDay: before.fromDay, before }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'calendar.day-withdraw', unitId, detail })
  })
}

/**
 * Says by which hours a unit and all below it work from a day on; an empty template = again as the unit above.
 *
 * @throws AppError `calendar.invalid` with the fields, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function assignHours(
  input: AssignmentInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId, 'editCalendar')
  const templates = [...new Set((await templateRows(store.db)).map(({ template }) => template))]
  const checked = checkAssignment(input, { today: localDayOf(nowMs, unit.zone), templates })
  if ('fields' in checked) throw calendarInvalid(checked.fields)
  const { scope, fromDay, template, source } = checked.row
  await changed(store, async (db) => {
    const before = await db
      .selectFrom('calendar_unit')
      .select(['template', 'source', 'set_by', 'set_at_ms'])
      .where('unit_id', '=', unitId)
      .where('scope', '=', scope)
      .where('from_day', '=', fromDay)
      .executeTakeFirst()
    const made = { unit_id: unitId, scope, from_day: fromDay, template, source }
    const keys = ['unit_id', 'scope', 'from_day']
    await upsertRows(db, 'calendar_unit', keys, [{ ...made, set_by: viewer.actor, set_at_ms: nowMs }])
    const detail = { ...checked.row, before: before ?? null }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'calendar.hours-assign', unitId, detail })
  })
}

/**
 * Makes hours of a name, or says how they are from a day on. They hold for whoever is assigned to them, so only the ministry
 * sets them.
 *
 * @throws AppError `calendar.invalid` with the fields, `account.right_missing`
 */
export async function setTemplate(input: TemplateInput & { viewer: Viewer }, { store, clock }: Needs): Promise<void> {
  const { viewer } = input
  if (!keepsTemplates(viewer)) throw rightMissing()
  const nowMs = clock.nowMs()
  const checked = checkTemplate(input, localDayOf(nowMs, 'WIB'))
  if ('fields' in checked) throw calendarInvalid(checked.fields)
  const { template, fromDay, source, status } = checked.row
  const [week, ramadanWeek] = [weekText(checked.row.week), weekText(checked.row.ramadanWeek)]
  await changed(store, async (db) => {
    const held = (await templateRows(db)).find((row) => row.template === template && row.fromDay === fromDay)
    const before = held ? { ...held, week: weekText(held.week), ramadanWeek: weekText(held.ramadanWeek) } : null
    const row = { template, from_day: fromDay, week, ramadan_week: ramadanWeek, source, status }
    await upsertRows(
      db,
      'calendar_template',
      ['template', 'from_day'],
      [{ ...row, set_by: viewer.actor, set_at_ms: nowMs }],
    )
    const detail = { template, fromDay, week, ramadanWeek, source, status, before }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'calendar.template-set', unitId: null, detail }
    await recordAudit(store, db, entry)
  })
}

export type CalendarImport = { set: number; unchanged: number }

/**
 * Sets the rows of a list (CSV, `calendarColumns`); rows that hold already are left as they are, so that a file can be sent
 * twice. All or nothing.
 *
 * @throws AppError `calendar.import_refused` with every fault by line and field, `account.right_missing`
 */
export async function importCalendar(
  { csv, viewer }: { csv: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<CalendarImport> {
  if (!may(viewer, 'editCalendar')) throw rightMissing()
  const nowMs = clock.nowMs()
  const units = await store.db.selectFrom('unit').select(['unit.id', 'unit.code']).where(inScope(viewer)).execute()
  const unitIds = new Map(units.map(({ id, code }) => [code, id]))
  const read = readCalendar(csv, { today: localDayOf(nowMs, 'WIB'), isUnit: (code) => unitIds.has(code) })
  if ('fields' in read) throw calendarRefused(read.fields)
  return changed(store, async (db) => {
    const held = new Set((await readCalendarData(db)).days.map((row) => keyOf(row.unitId, row)))
    const rows = read.lines
      .map(({ code, row }) => ({ unitId: unitIds.get(code) ?? 0, row }))
      .filter(({ unitId, row }) => !held.has(keyOf(unitId, row)))
    await putDays(db, rows, { state: 'set', by: viewer, nowMs })
    const result = { set: rows.length, unchanged: read.lines.length - rows.length }
    const detail = { ...result, sha256: createHash('sha256').update(csv).digest('hex') }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'calendar.import', unitId: viewer.unitId, detail }
    await recordAudit(store, db, entry)
    return result
  })
}

/** Agents get the new window with their next report. */
async function changed<Result>(store: Store, work: (db: Db) => Promise<Result>): Promise<Result> {
  const result = await store.write(work)
  forgetCalendars(store)
  return result
}

async function heldDay(db: Db, unitId: number, key: { kind: string; fromDay: string }): Promise<DayRow | null> {
  const { days } = await readCalendarData(db)
  return days.find((row) => row.unitId === unitId && row.kind === key.kind && row.fromDay === key.fromDay) ?? null
}

async function putDays(
  db: Db,
  rows: readonly { unitId: number; row: CheckedDay }[],
  { state, by, nowMs }: { state: 'set' | 'withdrawn'; by: Viewer; nowMs: number },
): Promise<void> {
  const values = rows.map(({ unitId, row }) => ({
    unit_id: unitId,
    kind: row.kind,
    from_day: row.fromDay,
    to_day: row.toDay,
    name: row.name,
    source: row.source,
    status: row.status,
    state,
    set_by: by.actor,
    set_at_ms: nowMs,
  }))
  await upsertRows(db, 'calendar_day', ['unit_id', 'kind', 'from_day'], values)
}

function keyOf(unitId: number, { kind, fromDay, toDay, name, source, status }: CheckedDay): string {
  return JSON.stringify([unitId, kind, fromDay, toDay, name, source, status])
}
