/** Factors of electricity and carbon: what holds for a unit, every row with its source, and the forms that add to them. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { loadFactorBook, unitNames } from '../../server/power/factor.queries.ts'
import { addFactor, setsFactors, setUnitFactor } from '../../server/power/factor.usecases.ts'
import { findUnit, type UnitRow, unitTrail } from '../../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from '../form-post.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { type FactorsModel, FactorsView } from './factors.view.tsx'

const formBytes = 16 * 1024
const address = '/energi/faktor'
export const factorForms = ['nilai', 'satuan'] as const
export type FactorForm = (typeof factorForms)[number]

/** `/energi/faktor`, `?unit=CODE` for a unit below the viewer's own. */
export function factorsPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.use(`${address}/*`, limitForm(formBytes))

  app.get(address, async (c) => {
    const unit = await unitOf(deps, c.get('viewer'), c.req.query('unit'))
    return c.html(await render(c, deps, { unit, refused: null }))
  })

  for (const form of factorForms) {
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
      return c.redirect(`${address}?unit=${encodeURIComponent(unit.code)}&tersimpan=${form}#${form}`, 303)
    })
  }
  return app
}

type Sent = { values: Record<string, string>; unit: UnitRow; viewer: Viewer }

const keep: Record<FactorForm, (sent: Sent, deps: Deps) => Promise<unknown>> = {
  nilai: ({ values, viewer }, deps) => {
    const { kind = '', key = '', value = '', fromDay = '', source = '', document = '' } = values
    return addFactor({ kind, key, value, fromDay, source, document, viewer }, deps)
  },
  satuan: ({ values, unit, viewer }, deps) => {
    const { name = '', value = '', fromDay = '', source = '', document = '' } = values
    return setUnitFactor({ name, value, fromDay, source, document, unitId: unit.id, viewer }, deps)
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
  const book = await loadFactorBook(db)
  const factors = book.forUnit(unit, today)
  const { tariffClass, gridSystem, gridMethod } = factors
  const from = [tariffClass, gridSystem, gridMethod].flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  const model: FactorsModel = {
    unit,
    trail: await unitTrail(db, viewer, unit.path),
    today,
    index: book.index,
    rows: book.rows,
    factors,
    embodiedDetail: book.embodiedDetail(unit, today),
    ownSettings: book.settings.filter(({ unitId }) => unitId === unit.id),
    names: await unitNames(db, from),
    maySetUnit: may(viewer, 'editFactors'),
    // How factors are chosen holds for everybody: only at the root, by who sets values.
    maySetValues: setsFactors(viewer),
    isRoot: unit.path === viewer.unitPath,
    saved: factorForms.find((form) => form === c.req.query('tersimpan')) ?? null,
    refused,
  }
  return <FactorsView page={page} model={model} />
}
