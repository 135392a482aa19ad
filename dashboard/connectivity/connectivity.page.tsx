/** The connection of a unit and all below it, its networks and the thresholds, and the table to take away. */
import { type Context, Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { ruleNetwork, setThreshold } from '../../server/connectivity/connectivity.usecases.ts'
import { csvResponse } from '../../server/csv/csv-stream.ts'
import type { Deps } from '../../server/deps.ts'
import { exportGate } from '../../server/http/export-gate.ts'
import { viewerPage } from '../page-context.ts'
import { askedUnit, type SentForm, type ShownUnit, unitPage } from '../unit-page.ts'
import { connectivityHeader, connectivityRows } from './connectivity-export.ts'
import { type ConnectivityForm, connectivityForms, readConnectivity } from './connectivity.model.ts'
import { ConnectivityView } from './connectivity.view.tsx'

const address = '/koneksi'
const formBytes = 16 * 1024

/** `/koneksi`, `?unit=CODE` for a unit below the viewer's own; `/koneksi/ekspor.csv` is its table of units. */
export function connectivityPage(deps: Deps): Hono<ViewerEnv> {
  const gate = exportGate()
  const app = new Hono<ViewerEnv>()
  app.get(`${address}/ekspor.csv`, async (c) => {
    const viewer = c.get('viewer')
    const ended = gate.enter(viewer, deps.clock.nowMs())
    try {
      const asked = await askedUnit(deps, viewer, c.req.query('unit'))
      const model = await readConnectivity(deps, viewer, { ...asked, saved: null, refused: null })
      const fileName = `koneksi-${asked.unit.code.replace(/[^\w-]/g, '')}-${model.day?.day ?? model.today}.csv`
      return await csvResponse({ fileName, header: connectivityHeader, rows: connectivityRows(model), ended })
    } catch (error) {
      ended()
      throw error
    }
  })
  app.route('/', unitPage(deps, { address, forms: connectivityForms, mostBytes: formBytes, placeOf, keep, render }))
  return app
}

const placeOf = (form: ConnectivityForm) => form

const keep: Record<ConnectivityForm, (sent: SentForm, deps: Deps) => Promise<unknown>> = {
  jaringan: ({ values, unit, viewer }, deps) => {
    const { network = '', label = '', reason = '' } = values
    const ruling = { network, label, reason, isOffice: values['verdict'] === 'ya', fromDay: values['fromDay'] || null }
    return ruleNetwork({ ...ruling, unitId: unit.id, viewer }, deps)
  },
  ambang: ({ values, viewer }, deps) => {
    const { name = '', fromDay = '', source = '' } = values
    return setThreshold({ name, fromDay, source, value: numberOf(values['value']), viewer }, deps)
  },
}

/** A whole number as it was filled in; what is none is refused by the rules. */
function numberOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
}

async function render(c: Context<ViewerEnv>, deps: Deps, shown: ShownUnit<ConnectivityForm>) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  return <ConnectivityView page={page} model={await readConnectivity(deps, viewer, shown)} />
}
