/** Money of a unit in three figures that are never added together, its entries, and the price list. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { moneyOf } from '../../server/plan/money.queries.ts'
import { addMoney, keepsForAll, setPrice } from '../../server/plan/money.usecases.ts'
import { pricesOn } from '../../server/plan/price.queries.ts'
import { findUnit, type UnitRow, unitTrail } from '../../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from '../form-post.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
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
  const app = new Hono<ViewerEnv>()
  app.use(`${address}/*`, limitForm(formBytes))

  app.get(address, async (c) => {
    const unit = await unitOf(deps, c.get('viewer'), c.req.query('unit'))
    return c.html(await render(c, deps, { unit, refused: null }))
  })

  for (const form of moneyForms) {
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
      const place = form === 'catat' ? 'catatan' : 'harga'
      return c.redirect(`${address}?unit=${encodeURIComponent(unit.code)}&tersimpan=${form}#${place}`, 303)
    })
  }
  return app
}

type Sent = { values: Record<string, string>; unit: UnitRow; viewer: Viewer }

const keep: Record<MoneyForm, (sent: Sent, deps: Deps) => Promise<unknown>> = {
  catat: ({ values, unit, viewer }, deps) => {
    const { kind = '', day = '', amountIdr = '', document = '', note = '' } = values
    return addMoney({ kind, day, amountIdr, document, note, unitId: unit.id, viewer }, deps)
  },
  harga: ({ values, viewer }, deps) => {
    const { item = '', fromDay = '', amountIdr = '', status = '', source = '' } = values
    return setPrice({ item, fromDay, amountIdr, status, source, viewer }, deps)
  },
}

async function unitOf({ store }: Deps, viewer: Viewer, code: string | undefined): Promise<UnitRow> {
  const root = await unitTrail(store.db, viewer, viewer.unitPath)
  const unit = code === undefined ? root.at(-1) : await findUnit(store.db, viewer, code)
  if (!unit) throw unitMissing()
  return unit
}

async function render(
  c: Context<ViewerEnv>,
  deps: Deps,
  { unit, refused }: { unit: UnitRow; refused: RefusedForm | null },
) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const { db } = deps.store
  const today = localDayOf(deps.clock.nowMs(), unit.zone)
  const years = Array.from({ length: yearsShown }, (_, ago) => String(Number(today.slice(0, 4)) - ago))
  const year = years.find((known) => known === c.req.query('tahun')) ?? null
  const model: MoneyModel = {
    unit,
    trail: await unitTrail(db, viewer, unit.path),
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
    saved: moneyForms.find((form) => form === c.req.query('tersimpan')) ?? null,
    refused,
  }
  return <MoneyView page={page} model={model} />
}
