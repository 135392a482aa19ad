/** Months of a unit's migration: how each closed, what was said against it, and what waits for an answer. */
import type { Context, Hono } from 'hono'
import { may } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { nationalWorkingDay } from '../../server/calendar/calendar.queries.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { monthsOf, openObjections } from '../../server/migration/month.queries.ts'
import { answerObjection, objectToMonth } from '../../server/migration/objection.usecases.ts'
import { monthChanges } from '../../server/migration/unit-change.queries.ts'
import { viewerPage } from '../page-context.ts'
import { idOf, type SentForm, type ShownUnit, unitPage } from '../unit-page.ts'
import { type MonthForm, monthForms, type MonthModel } from './month.model.ts'
import { MonthView } from './month.view.tsx'

const waitingShown = 50
const formBytes = 16 * 1024
const address = '/migrasi/bulan'

/** `/migrasi/bulan`, and `?unit=CODE` for a unit below the viewer's own. */
export function monthPage(deps: Deps): Hono<ViewerEnv> {
  const placeOf = (form: MonthForm) => (form === 'jawab' ? 'menunggu' : 'keberatan')
  return unitPage(deps, { address, forms: monthForms, mostBytes: formBytes, placeOf, keep, render })
}

const keep: Record<MonthForm, (sent: SentForm, deps: Deps) => Promise<unknown>> = {
  keberatan: ({ values, unit, viewer }, deps) =>
    objectToMonth({ viewer, unitCode: unit.code, month: values['month'] ?? '', text: values['text'] ?? '' }, deps),
  jawab: ({ values, viewer }, deps) => {
    const { state = '', answer = '' } = values
    return answerObjection({ viewer, id: idOf(values['id']), state, answer }, deps)
  },
}

async function render(c: Context<ViewerEnv>, deps: Deps, shown: ShownUnit<MonthForm>) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const { db } = deps.store
  const { unit } = shown
  const months = await monthsOf(db, viewer, { unitId: unit.id })
  const own = months.flatMap(({ objections }) => objections.filter(({ state }) => state === 'open'))
  const below = await openObjections(db, viewer, { path: unit.path, limit: waitingShown })
  const { id: unitId, code: unitCode, name: unitName } = unit
  const model: MonthModel = {
    ...shown,
    today: localDayOf(deps.clock.nowMs(), unit.zone),
    isWorkingDay: await nationalWorkingDay(db),
    months,
    changes: await monthChanges(db, viewer, { unitId: unit.id }),
    waiting: [...own.map((one) => ({ ...one, unitId, unitCode, unitName })), ...below],
    mayObject: may(viewer, 'objectToMonths') && unit.parentId !== null,
    mayAnswer: may(viewer, 'answerObjections'),
    viewerUnitId: viewer.unitId,
  }
  return <MonthView page={page} model={model} />
}
