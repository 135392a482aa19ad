/** The calendar of a unit: a month of working days, who said so, and for those who keep it the forms. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import {
  assignHours,
  importCalendar,
  keepsTemplates,
  setCalendarDay,
  setTemplate,
  withdrawCalendarDay,
} from '../../server/calendar/calendar.usecases.ts'
import { calendarMonth, isMonth } from '../../server/calendar/month.queries.ts'
import { csvResponse } from '../../server/csv/csv-stream.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { exportGate } from '../../server/http/export-gate.ts'
import { findUnit, type UnitRow, unitTrail, viewerUnit } from '../../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from '../form-post.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { calendarHeader, calendarRows } from './calendar-rows.ts'
import { type CalendarModel, CalendarView } from './calendar.view.tsx'

/** A list of ten thousand rows fits. */
const formBytes = 2 * 1024 * 1024
const address = '/kalender'
export const calendarForms = ['hari', 'tarik', 'jam', 'pola', 'impor'] as const
export type CalendarForm = (typeof calendarForms)[number]

/** `/kalender`, `?unit=CODE` for a unit below the viewer's own, `bulan=2026-11`; `/kalender/ekspor.csv` is its table. */
export function calendarPage(deps: Deps): Hono<ViewerEnv> {
  const { db } = deps.store
  const gate = exportGate()
  const app = new Hono<ViewerEnv>()
  app.use(`${address}/*`, limitForm(formBytes))

  app.get(address, async (c) => {
    const unit = await unitOf(deps, c.get('viewer'), c.req.query('unit'))
    return c.html(await render(c, deps, { unit, refused: null }))
  })

  app.get(`${address}/ekspor.csv`, async (c) => {
    const viewer = c.get('viewer')
    const ended = gate.enter(viewer, deps.clock.nowMs())
    try {
      const unit = await unitOf(deps, viewer, c.req.query('unit'))
      const read = await calendarMonth(db, viewer, { unit, month: monthOf(c.req.query('bulan'), todayAt(deps, unit)) })
      const fileName = `kalender-${unit.code.replace(/[^\w-]/g, '')}-${read.month}.csv`
      return await csvResponse({ fileName, header: calendarHeader, rows: calendarRows(unit, read), ended })
    } catch (error) {
      ended()
      throw error
    }
  })

  for (const form of calendarForms) {
    app.post(`${address}/${form}`, async (c) => {
      const viewer = c.get('viewer')
      const values = await readForm(c, deps)
      const unit = await unitOf(deps, viewer, values['unit'])
      try {
        await keep[form]({ values, unit, viewer }, deps)
      } catch (error) {
        const { refused, status } = refusedForm(error, { form, values })
        return c.html(await render(c, deps, { unit, refused }), status)
      }
      const month = monthOf(values['fromDay']?.slice(0, 7) ?? values['bulan'], todayAt(deps, unit))
      const query = `unit=${encodeURIComponent(unit.code)}&bulan=${month}&tersimpan=${form}`
      return c.redirect(`${address}?${query}`, 303)
    })
  }
  return app
}

type Sent = { values: Record<string, string>; unit: UnitRow; viewer: Viewer }

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const

const keep: Record<CalendarForm, (sent: Sent, deps: Deps) => Promise<unknown>> = {
  hari: ({ values, unit, viewer }, deps) => {
    const { kind = '', fromDay = '', toDay = '', name = '', source = '', status = '' } = values
    return setCalendarDay({ kind, fromDay, toDay, name, source, status, unitId: unit.id, viewer }, deps)
  },
  tarik: ({ values, unit, viewer }, deps) => {
    const { kind = '', fromDay = '' } = values
    return withdrawCalendarDay({ kind, fromDay, unitId: unit.id, viewer }, deps)
  },
  jam: ({ values, unit, viewer }, deps) => {
    const { scope = '', fromDay = '', template = '', source = '' } = values
    return assignHours({ scope, fromDay, template, source, unitId: unit.id, viewer }, deps)
  },
  pola: ({ values, viewer }, deps) => {
    const { template = '', fromDay = '', source = '', status = '' } = values
    const week = weekdays.map((day) => values[`week${day}`] ?? '')
    const ramadanWeek = weekdays.map((day) => values[`ramadanWeek${day}`] ?? '')
    return setTemplate({ template, fromDay, source, status, week, ramadanWeek, viewer }, deps)
  },
  impor: ({ values, viewer }, deps) => importCalendar({ csv: values['csv'] ?? '', viewer }, deps),
}

async function unitOf({ store }: Deps, viewer: Viewer, code: string | undefined): Promise<UnitRow> {
  const unit = code === undefined ? await viewerUnit(store.db, viewer) : await findUnit(store.db, viewer, code)
  if (!unit) throw unitMissing()
  return unit
}

function todayAt({ clock }: Deps, unit: UnitRow): string {
  return localDayOf(clock.nowMs(), unit.zone)
}

function monthOf(text: string | undefined, today: string): string {
  return text !== undefined && isMonth(text) ? text : today.slice(0, 7)
}

async function render(
  c: Context<ViewerEnv>,
  deps: Deps,
  { unit, refused }: { unit: UnitRow; refused: RefusedForm | null },
) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const { db } = deps.store
  const today = todayAt(deps, unit)
  const model: CalendarModel = {
    unit,
    trail: await unitTrail(db, viewer, unit.path),
    today,
    calendar: await calendarMonth(db, viewer, {
      unit,
      month: monthOf(c.req.query('bulan') ?? refused?.values['bulan'], today),
    }),
    mayEdit: may(viewer, 'editCalendar'),
    mayMakeTemplates: keepsTemplates(viewer),
    saved: calendarForms.find((form) => form === c.req.query('tersimpan')) ?? null,
    refused,
  }
  return <CalendarView page={page} model={model} />
}
