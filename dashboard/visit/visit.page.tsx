/** `/perangkat/:id/kunjungan`: the visits to a laptop, recorded and taken back. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import { checkToken, type ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf, toZone } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { type DeviceDetail, findDevice } from '../../server/device/device-detail.queries.ts'
import { AppError } from '../../server/http/app-error.ts'
import { unitTrail } from '../../server/unit/unit.queries.ts'
import { visitsOf } from '../../server/visit/visit.queries.ts'
import { recordVisit, withdrawVisit } from '../../server/visit/visit.usecases.ts'
import { viewerPage } from '../page-context.ts'
import { type Draft, VisitView } from './visit.view.tsx'

const path = '/perangkat/:id/kunjungan'

export function visitPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get(path, async (c) => {
    const device = await deviceOf(deps, c.get('viewer'), c.req.param('id'))
    return show(c, deps, { device, draft: null, fault: null })
  })

  app.post(path, async (c) => {
    const read = await readForm(c, deps)
    const viewer = c.get('viewer')
    const device = await deviceOf(deps, viewer, c.req.param('id'))
    const draft = { day: read('hari'), status: read('terlihat'), document: read('dokumen'), note: read('catatan') }
    return answer(c, deps, { device, draft }, async () => {
      await recordVisit({ viewer, publicId: device.public_id, ...draft }, deps)
    })
  })

  app.post(`${path}/:visit{[0-9]{1,9}}/cabut`, async (c) => {
    const read = await readForm(c, deps)
    const viewer = c.get('viewer')
    const device = await deviceOf(deps, viewer, c.req.param('id'))
    const withdrawal = { id: Number(c.req.param('visit')), reason: read('alasan') }
    return answer(c, deps, { device, draft: null }, () =>
      withdrawVisit({ viewer, publicId: device.public_id, ...withdrawal }, deps),
    )
  })
  return app
}

async function readForm(c: Context, deps: Deps): Promise<(name: string) => string> {
  const body = await c.req.parseBody()
  checkToken(c, deps, body.token)
  return (name) => (typeof body[name] === 'string' ? body[name] : '')
}

async function deviceOf(deps: Deps, viewer: Viewer, publicId: string): Promise<DeviceDetail> {
  const device = await findDevice(deps.store.db, viewer, publicId)
  if (!device) throw new AppError('missing', 'device.missing')
  return device
}

type Shown = { device: DeviceDetail; draft: Draft | null; fault: string | null }

/** What is refused is shown in its form again, with the field; what is done leads back to the page. */
async function answer(
  c: Context<ViewerEnv>,
  deps: Deps,
  { device, draft }: Omit<Shown, 'fault'>,
  change: () => Promise<void>,
): Promise<Response> {
  try {
    await change()
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'invalid') throw error
    c.status(422)
    return show(c, deps, { device, draft, fault: error.fields[0]?.path ?? null })
  }
  return c.redirect(`/perangkat/${device.public_id}/kunjungan`, 303)
}

async function show(c: Context<ViewerEnv>, deps: Deps, { device, draft, fault }: Shown): Promise<Response> {
  const viewer = c.get('viewer')
  const { db } = deps.store
  const { page } = await viewerPage(c, viewer, deps)
  const zone = toZone(device.unitZone)
  const fresh = { day: localDayOf(deps.clock.nowMs(), zone), status: 'migrated', document: '', note: '' }
  const trail = await unitTrail(db, viewer, device.unitPath)
  const visits = await visitsOf(db, viewer, device.id)
  const facts = { device, trail, zone, visits, mayRecord: may(viewer, 'recordVisits') }
  return c.html(<VisitView page={page} {...facts} draft={draft ?? fresh} fault={fault} />)
}
