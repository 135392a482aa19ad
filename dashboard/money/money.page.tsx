/** Money of a unit in three figures that are never added together, its entries, and the price list. */
import type { Context, Hono } from 'hono'
import { may } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { moneyOf } from '../../server/plan/money.queries.ts'
import { addMoney, keepsForAll, setPrice } from '../../server/plan/money.usecases.ts'
import { pricesOn } from '../../server/plan/price.queries.ts'
import { viewerPage } from '../page-context.ts'
import { type SentForm, type ShownUnit, unitPage } from '../unit-page.ts'
import { type MoneyModel, MoneyView } from './money.view.tsx'

const entriesShown = 50
const formBytes = 16 * 1024
const address = '/migrasi/biaya'
/** Before any laptop reported. */
const firstDay = '2000-01-01'
const yearsShown = 3
export const moneyForms = ['catat', 'harga'] as const
export type MoneyForm = (typeof moneyForms)[number]

/** `/migrasi/biaya`, `?unit=CODE` for a unit below the viewer's own, `tahun=2026` for one year. */
export function moneyPage(deps: Deps): Hono<ViewerEnv> {
  return unitPage(deps, {
    address,
    forms: moneyForms,
    mostBytes: formBytes,
    placeOf: (form) => (form === 'catat' ? 'catatan' : 'harga'),
    keep,
    render,
  })
}

const keep: Record<MoneyForm, (sent: SentForm, deps: Deps) => Promise<unknown>> = {
  catat: ({ values, unit, viewer }, deps) => {
    const { kind = '', day = '', amountIdr = '', document = '', note = '' } = values
    return addMoney({ kind, day, amountIdr, document, note, unitId: unit.id, viewer }, deps)
  },
  harga: ({ values, viewer }, deps) => {
    const { item = '', fromDay = '', amountIdr = '', status = '', source = '' } = values
    return setPrice({ item, fromDay, amountIdr, status, source, viewer }, deps)
  },
}

async function render(c: Context<ViewerEnv>, deps: Deps, { unit, trail, refused, saved }: ShownUnit<MoneyForm>) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const { db } = deps.store
  const today = localDayOf(deps.clock.nowMs(), unit.zone)
  const years = Array.from({ length: yearsShown }, (_, ago) => String(Number(today.slice(0, 4)) - ago))
  const year = years.find((known) => known === c.req.query('tahun')) ?? null
  const model: MoneyModel = {
    unit,
    trail,
    today,
    years,
    year,
    money: await moneyOf(db, viewer, {
      unitId: unit.id,
      path: unit.path,
      fromDay: year === null ? firstDay : `${year}-01-01`,
      toDay: year === null ? today : `${year}-12-31`,
      limit: entriesShown,
    }),
    prices: await pricesOn(db, today),
    mayEdit: may(viewer, 'editPlan'),
    maySetPrices: keepsForAll(viewer),
    saved,
    refused,
  }
  return <MoneyView page={page} model={model} />
}
