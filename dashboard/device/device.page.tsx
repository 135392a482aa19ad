/** One device: its page, and the forms on it. */
import { type Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import { checkToken, demand, type ViewerEnv } from '../../server/account/viewer.routes.ts'
import { addDays, localDayOf, toZone } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import {
  countSameSerial,
  currentSections,
  type DeviceDetail,
  deviceEvents,
  findDevice,
  stateDays,
} from '../../server/device/device-detail.queries.ts'
import { proofOf } from '../../server/device/device-evidence.queries.ts'
import { openRawReport } from '../../server/device/device-evidence.usecases.ts'
import { standingOf } from '../../server/device/standing.rules.ts'
import { approveDevice, revokeDevice } from '../../server/enrolment/enrolment.usecases.ts'
import { deviceMigrationDetail } from '../../server/migration/device-titles.queries.ts'
import { deviceFindingsFor } from '../../server/plan/finding.queries.ts'
import { AppError } from '../../server/http/app-error.ts'
import { devicePower } from '../../server/power/device-power.queries.ts'
import { unitTrail } from '../../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from '../form-post.ts'
import { viewerPage } from '../page-context.ts'
import { lastDays } from '../units/unit-window.ts'
import { DeviceView } from './device.view.tsx'
import { keepPowerForm } from './power-form.ts'
import { type PowerForm, powerForms } from './power-forms.view.tsx'
import { powerDays } from './power-section.view.tsx'
import { RawReportView } from './raw-report.view.tsx'

const eventsMost = 20
const formBytes = 16 * 1024

const deviceMissing = () => new AppError('missing', 'device.missing')

/** `/perangkat/:id` with its forms; everything outside the viewer's scope is a 404. */
export function devicePage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()

  app.get('/perangkat/:id', async (c) => {
    const viewer = c.get('viewer')
    const device = await deviceOf(deps, viewer, c.req.param('id'))
    const saved = powerForms.find((form) => form === c.req.query('tersimpan')) ?? null
    return c.html(await shown(c, deps, { device, saved, refused: null }))
  })

  app.post('/perangkat/:id/laporan/:report{[0-9]{1,12}}', async (c) => {
    const viewer = c.get('viewer')
    await checkForm(c, deps)
    const device = await deviceOf(deps, viewer, c.req.param('id'))
    demand(viewer, 'openRawReport')
    const named = { id: device.id, publicId: device.public_id, unitId: device.unit_id }
    const report = await openRawReport(
      { device: named, reportId: Number(c.req.param('report')), actor: viewer.actor },
      deps,
    )
    if (!report) throw new AppError('missing', 'report.missing')
    const { page } = await viewerPage(c, viewer, deps)
    return c.html(<RawReportView page={page} device={device} report={report} />)
  })

  app.use('/perangkat/:id/daya/*', limitForm(formBytes))
  for (const form of powerForms)
    app.post(`/perangkat/:id/daya/${form}`, async (c) => {
      const viewer = c.get('viewer')
      const values = await readForm(c, deps)
      const device = await deviceOf(deps, viewer, c.req.param('id'))
      try {
        await keepPowerForm[form]({ viewer, publicId: device.public_id, values }, deps)
      } catch (error) {
        const { refused, status } = refusedForm(error, { form, values })
        return c.html(await shown(c, deps, { device, saved: null, refused }), status)
      }
      return c.redirect(`/perangkat/${device.public_id}?tersimpan=${form}#energi-isian`, 303)
    })

  app.post('/perangkat/:id/setujui', async (c) => {
    await changeDevice(c, deps, approveDevice)
    return c.redirect(`/perangkat/${c.req.param('id')}`, 303)
  })
  app.post('/perangkat/:id/cabut', async (c) => {
    await changeDevice(c, deps, revokeDevice)
    return c.redirect(`/perangkat/${c.req.param('id')}`, 303)
  })
  return app
}

type Shown = { device: DeviceDetail; saved: PowerForm | null; refused: RefusedForm | null }

/** The page itself, also as the answer to a form that was refused. */
async function shown(c: Context<ViewerEnv>, deps: Deps, { device, ...powerForm }: Shown) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const q = (c.req.query('cari') ?? '').slice(0, 100).trim()
  const software = { action: `/perangkat/${device.public_id}`, q, all: c.req.query('semua') === '1' }
  const rights = {
    manage: may(viewer, 'manageDevices'),
    raw: may(viewer, 'openRawReport'),
    power: may(viewer, 'editPower'),
  }
  const facts = await factsOf(deps, viewer, device)
  return <DeviceView page={page} software={software} rights={rights} powerForm={powerForm} {...facts} />
}

type Change = (input: { publicId: string; actor: string; nowMs: number }, deps: Deps) => Promise<void>

/** Session, token, scope and right are checked in this order, then the use case does the rest. */
async function changeDevice(c: Context<ViewerEnv, '/perangkat/:id/*'>, deps: Deps, change: Change): Promise<void> {
  const viewer = c.get('viewer')
  await checkForm(c, deps)
  const device = await deviceOf(deps, viewer, c.req.param('id'))
  demand(viewer, 'manageDevices')
  await change({ publicId: device.public_id, actor: viewer.actor, nowMs: deps.clock.nowMs() }, deps)
}

async function checkForm(c: Context, deps: Deps): Promise<void> {
  checkToken(c, deps, (await c.req.parseBody()).token)
}

async function deviceOf(deps: Deps, viewer: Viewer, publicId: string): Promise<DeviceDetail> {
  const device = await findDevice(deps.store.db, viewer, publicId)
  if (!device) throw deviceMissing()
  return device
}

async function factsOf({ store, clock }: Deps, viewer: Viewer, device: DeviceDetail) {
  const { db } = store
  const today = localDayOf(clock.nowMs(), toZone(device.unitZone))
  const days = lastDays(today)
  const named = { id: device.id, publicId: device.public_id }
  return {
    device,
    today,
    days,
    standing: standingOf(device, today),
    trail: await unitTrail(db, viewer, device.unitPath),
    stateDays: await stateDays(db, { deviceId: device.id, fromDay: days[0] ?? today, toDay: today }),
    sections: await currentSections(db, device.id),
    events: await deviceEvents(db, device.id, eventsMost),
    proof: await proofOf(db, named),
    findings: await deviceFindingsFor(db, viewer, { deviceId: device.id, today: localDayOf(clock.nowMs(), 'WIB') }),
    migration: await migrationOf(db, viewer, device, today),
    power: await powerOfDevice(db, viewer, device, today),
    sameSerial: device.serial ? await countSameSerial(db, device.id, device.serial) : 0,
  }
}

/** A laptop that waits, and a virtual machine, stand in no figure of the migration. */
function migrationOf(db: Deps['store']['db'], viewer: Viewer, device: DeviceDetail, day: string) {
  if (device.state === 'pending' || device.kind === 'virtual') return null
  return deviceMigrationDetail(db, viewer, { deviceId: device.id, day })
}

/** A laptop that waits, and a virtual machine, stand in no figure of energy either. */
async function powerOfDevice(db: Deps['store']['db'], viewer: Viewer, device: DeviceDetail, today: string) {
  if (device.state === 'pending' || device.kind === 'virtual') return null
  const days = Array.from({ length: powerDays }, (_, index) => addDays(today, index - powerDays))
  const range = { fromDay: addDays(today, -powerDays), toDay: addDays(today, -1) }
  const power = await devicePower(db, viewer, { publicId: device.public_id, ...range })
  return power && { power, days }
}
