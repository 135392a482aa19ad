/** Licences of a unit: what is to be answered, the register that answers it, and what the ministry set. */
import type { Context, Hono } from 'hono'
import { may } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { findingsFor } from '../../server/plan/finding.queries.ts'
import { findingKinds } from '../../server/plan/legal.rules.ts'
import { legalSettings } from '../../server/plan/legal-setting.queries.ts'
import { licencesUnder } from '../../server/plan/licence.queries.ts'
import { addLicence, endLicence, importLicences, setLegalSetting } from '../../server/plan/licence.usecases.ts'
import { keepsForAll } from '../../server/plan/money.usecases.ts'
import { viewerPage } from '../page-context.ts'
import { idOf, type SentForm, type ShownUnit, unitPage } from '../unit-page.ts'
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
  return unitPage(deps, { address, forms: licenceForms, mostBytes: formBytes, placeOf: () => 'register', keep, render })
}

const keep: Record<LicenceForm, (sent: SentForm, deps: Deps) => Promise<unknown>> = {
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

async function render(c: Context<ViewerEnv>, deps: Deps, { unit, trail, refused, saved }: ShownUnit<LicenceForm>) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const { db } = deps.store
  const today = localDayOf(deps.clock.nowMs(), 'WIB')
  const kind = findingKinds.find((known) => known === c.req.query('jenis'))
  const subject = c.req.query('hal')
  const offset = pageOf(c.req.query('dari'))
  const model: LicenceModel = {
    unit,
    trail,
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
    saved,
    refused,
  }
  return <LicenceView page={page} model={model} />
}

function pageOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0
}
