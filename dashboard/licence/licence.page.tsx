/** Licences of a unit: what is to be answered, the register that answers it, and what the ministry set. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { findingsFor } from '../../server/plan/finding.queries.ts'
import { findingKinds } from '../../server/plan/legal.rules.ts'
import { legalSettings } from '../../server/plan/legal-setting.queries.ts'
import { licencesUnder } from '../../server/plan/licence.queries.ts'
import { addLicence, endLicence, importLicences, setLegalSetting } from '../../server/plan/licence.usecases.ts'
import { keepsForAll } from '../../server/plan/money.usecases.ts'
import { findUnit, type UnitRow, unitTrail } from '../../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from '../form-post.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { type LicenceModel, LicenceView } from './licence.view.tsx'

const linesShown = 50
const rowsShown = 100
/** A list of ten thousand rows fits. */
const formBytes = 1024 * 1024
const address = '/migrasi/lisensi'
export const licenceForms = ['tambah', 'akhiri', 'impor', 'pengaturan'] as const
export type LicenceForm = (typeof licenceForms)[number]

/** `/migrasi/lisensi`, and `?unit=CODE` for a unit below the viewer's own; `jenis`, `hal` and `dari` choose and turn the list. */
export function licencePage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.use(`${address}/*`, limitForm(formBytes))

  app.get(address, async (c) => {
    const unit = await unitOf(deps, c.get('viewer'), c.req.query('unit'))
    return c.html(await render(c, deps, { unit, refused: null }))
  })

  for (const form of licenceForms) {
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
      return c.redirect(`${address}?unit=${encodeURIComponent(unit.code)}&tersimpan=${form}#register`, 303)
    })
  }
  return app
}

type Sent = { values: Record<string, string>; unit: UnitRow; viewer: Viewer }

const keep: Record<LicenceForm, (sent: Sent, deps: Deps) => Promise<unknown>> = {
  tambah: ({ values, unit, viewer }, deps) => addLicence({ ...licenceOf(values), unitId: unit.id, viewer }, deps),
  akhiri: ({ values, viewer }, deps) =>
    endLicence({ id: idOf(values['id']), toDay: values['toDay'] ?? '', viewer }, deps),
  impor: ({ values, viewer }, deps) => importLicences({ csv: values['csv'] ?? '', viewer }, deps),
  pengaturan: ({ values, viewer }, deps) =>
    setLegalSetting(
      { name: values['name'] ?? '', value: values['value'] ?? '', fromDay: values['fromDay'] ?? '', viewer },
      deps,
    ),
}

function licenceOf(values: Record<string, string>) {
  const text = (name: string) => values[name] ?? ''
  return {
    product: text('product'),
    seats: text('seats'),
    document: text('document'),
    fromDay: text('fromDay'),
    toDay: text('toDay'),
  }
}

/** 0 is the id of nothing. */
function idOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0
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
  const today = localDayOf(deps.clock.nowMs(), 'WIB')
  const kind = findingKinds.find((known) => known === c.req.query('jenis'))
  const subject = c.req.query('hal')
  const offset = pageOf(c.req.query('dari'))
  const model: LicenceModel = {
    unit,
    trail: await unitTrail(db, viewer, unit.path),
    today,
    isOwn: viewer.unitPath === unit.path,
    chosen: { kind: kind ?? null, subject: subject ?? null, offset },
    pageSize: linesShown,
    findings: await findingsFor(db, viewer, {
      path: unit.path,
      today,
      limit: linesShown,
      offset,
      ...(kind ? { kind } : {}),
      ...(subject ? { subject } : {}),
    }),
    register: await licencesUnder(db, viewer, { path: unit.path, today, limit: rowsShown }),
    settings: await legalSettings(db),
    mayEdit: may(viewer, 'editLicences'),
    maySet: keepsForAll(viewer),
    saved: licenceForms.find((form) => form === c.req.query('tersimpan')) ?? null,
    refused,
  }
  return <LicenceView page={page} model={model} />
}

function pageOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0
}
