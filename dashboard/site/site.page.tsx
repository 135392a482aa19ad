/** Websites of a unit and all below it, one website, their forms, and the table to take away. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { csvResponse } from '../../server/csv/csv-stream.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { exportGate } from '../../server/http/export-gate.ts'
import { siteMissing } from '../../server/site/site.errors.ts'
import {
  findSite,
  listSites,
  newsRanking,
  type SiteFilter,
  siteHistory,
  siteSummary,
  standings,
} from '../../server/site/site.queries.ts'
import { addSite, editSite, importSites, removeSite } from '../../server/site/site.usecases.ts'
import { findUnit, type UnitRow, unitTrail, viewerUnit } from '../../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from '../form-post.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { SiteView } from './site.view.tsx'
import { siteHeader, siteRows } from './site-export.ts'
import { SitesView } from './sites.view.tsx'

const address = '/situs'
const rowsShown = 100
const rankedShown = 50
/** A list of ten thousand rows fits. */
const formBytes = 1024 * 1024
export const siteForms = ['tambah', 'impor', 'ubah', 'hapus'] as const
export type SiteForm = (typeof siteForms)[number]

/** `/situs` with `?unit=CODE`, `keadaan`, `q` and `sesudah`; `/situs/ID`; `/situs/ekspor.csv`. */
export function sitePage(deps: Deps): Hono<ViewerEnv> {
  const { db } = deps.store
  const gate = exportGate()
  const app = new Hono<ViewerEnv>()
  app.use(`${address}/*`, limitForm(formBytes))

  app.get(address, async (c) => c.html(await renderList(c, deps, null)))
  app.get(`${address}/ekspor.csv`, async (c) => {
    const viewer = c.get('viewer')
    const ended = gate.enter(viewer, deps.clock.nowMs())
    try {
      const unit = await unitOf(deps, viewer, c.req.query('unit'))
      const rows = siteRows(db, viewer, { path: unit.path, filter: filterOf(c) })
      const day = localDayOf(deps.clock.nowMs(), unit.zone)
      const fileName = `situs-${unit.code.replace(/[^\w-]/g, '')}-${day}.csv`
      return await csvResponse({ fileName, header: siteHeader, rows, ended })
    } catch (error) {
      ended()
      throw error
    }
  })
  app.post(`${address}/tambah`, async (c) => {
    const viewer = c.get('viewer')
    const values = await readForm(c, deps)
    const unit = await unitOf(deps, viewer, values['unit'])
    try {
      const id = await addSite({ ...inputOf(values), unitId: unit.id, viewer }, deps)
      return c.redirect(`${address}/${id}?tersimpan=tambah`, 303)
    } catch (error) {
      const { refused, status } = refusedForm(error, { form: 'tambah', values })
      return c.html(await renderList(c, deps, refused, unit), status)
    }
  })
  app.post(`${address}/impor`, async (c) => {
    const viewer = c.get('viewer')
    const values = await readForm(c, deps)
    const unit = await unitOf(deps, viewer, values['unit'])
    try {
      await importSites({ csv: values['csv'] ?? '', viewer }, deps)
      return c.redirect(`${address}?unit=${encodeURIComponent(unit.code)}&tersimpan=impor`, 303)
    } catch (error) {
      const { refused, status } = refusedForm(error, { form: 'impor', values })
      return c.html(await renderList(c, deps, refused, unit), status)
    }
  })
  app.get(`${address}/:id{[0-9]{1,9}}`, async (c) => c.html(await renderSite(c, deps, Number(c.req.param('id')), null)))
  app.post(`${address}/:id{[0-9]{1,9}}/ubah`, async (c) => {
    const id = Number(c.req.param('id'))
    const values = await readForm(c, deps)
    try {
      const now = await editSite({ ...inputOf(values), id, viewer: c.get('viewer') }, deps)
      return c.redirect(`${address}/${now}?tersimpan=ubah`, 303)
    } catch (error) {
      const { refused, status } = refusedForm(error, { form: 'ubah', values })
      return c.html(await renderSite(c, deps, id, refused), status)
    }
  })
  app.post(`${address}/:id{[0-9]{1,9}}/hapus`, async (c) => {
    await readForm(c, deps)
    await removeSite({ id: Number(c.req.param('id')), viewer: c.get('viewer') }, deps)
    return c.redirect(`${address}?tersimpan=hapus`, 303)
  })
  return app
}

const inputOf = (values: Record<string, string>) => ({ address: values['address'] ?? '', kind: values['kind'] ?? '' })

function filterOf(c: Context): SiteFilter {
  const q = c.req.query('q')?.trim().slice(0, 100)
  return { standing: standings.find((one) => one === c.req.query('keadaan')) ?? null, q: q ? q : null }
}

async function unitOf({ store }: Deps, viewer: Viewer, code: string | undefined): Promise<UnitRow> {
  const unit = code ? await findUnit(store.db, viewer, code) : await viewerUnit(store.db, viewer)
  if (!unit) throw unitMissing()
  return unit
}

const savedOf = (c: Context) => siteForms.find((form) => form === c.req.query('tersimpan')) ?? null

async function renderList(c: Context<ViewerEnv>, deps: Deps, refused: RefusedForm | null, chosen?: UnitRow) {
  const viewer = c.get('viewer')
  const { db } = deps.store
  const { page } = await viewerPage(c, viewer, deps)
  const unit = chosen ?? (await unitOf(deps, viewer, c.req.query('unit')))
  const { path } = unit
  const filter = filterOf(c)
  const after = c.req.query('sesudah')
  const afterId = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : null
  const today = localDayOf(deps.clock.nowMs(), unit.zone)
  const ranking = await newsRanking(db, viewer, { path, today, limit: rankedShown })
  const model = {
    unit,
    trail: await unitTrail(db, viewer, path),
    filter,
    summary: await siteSummary(db, viewer, path),
    list: await listSites(db, viewer, { path, filter, page: { limit: rowsShown, afterId } }),
    isFirst: afterId === null,
    ranking: ranking.rows,
    rankedCount: ranking.total,
    today,
    mayEdit: may(viewer, 'editSites'),
    isOff: deps.config.siteContact === null,
    saved: savedOf(c),
    refused,
  }
  return <SitesView page={page} model={model} />
}

async function renderSite(c: Context<ViewerEnv>, deps: Deps, id: number, refused: RefusedForm | null) {
  const viewer = c.get('viewer')
  const { db } = deps.store
  const site = await findSite(db, viewer, id)
  if (!site) throw siteMissing()
  const { page } = await viewerPage(c, viewer, deps)
  const history = await siteHistory(db, site, deps.clock.nowMs())
  const model = { site, history, mayEdit: may(viewer, 'editSites'), saved: savedOf(c), refused }
  return <SiteView page={page} model={model} />
}
