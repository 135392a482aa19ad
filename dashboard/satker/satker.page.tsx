/** One satker, and the list of all within reach. */
import { Hono } from 'hono'
import type { Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { connectivityStrip } from '../../server/connectivity/connectivity.queries.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { type DeviceItem, listDevices, seenDays } from '../../server/device/device.queries.ts'
import type { Standing } from '../../server/device/standing.rules.ts'
import { deviceStates } from '../../server/migration/device-migration.queries.ts'
import type { Db } from '../../server/store/store.ts'
import { findUnit, type UnitRow } from '../../server/unit/unit.queries.ts'
import { totalsOf } from '../overview/overview.model.ts'
import { viewerPage } from '../page-context.ts'
import { readSatkerMigration } from './satker-migration.model.ts'
import { readSatkerPower } from './satker-power.model.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { unitWindow } from '../units/unit-window.ts'
import { type SatkerModel, SatkerView } from './satker.view.tsx'

const devicesShown = 20
const attentionShown = 8

/** `/satker/:code`; a unit outside the viewer's scope is a 404. */
export function satkerPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/satker/:code', async (c) => {
    const viewer = c.get('viewer')
    const { page } = await viewerPage(c, viewer, deps)
    const unit = await findUnit(deps.store.db, viewer, c.req.param('code'))
    if (!unit) throw unitMissing()
    return c.html(<SatkerView page={page} model={await modelOf(deps, viewer, unit)} />)
  })
  return app
}

async function modelOf(deps: Deps, viewer: Viewer, unit: UnitRow): Promise<SatkerModel> {
  const { db } = deps.store
  const { trail, nowMs, today, days, span, own, lines } = await unitWindow(deps, viewer, unit)
  const totals = totalsOf(own, today)
  const devices = await ownDevices({ db, viewer, unit, today }, null, devicesShown)
  const deviceIds = devices.items.map((item) => item.id)
  return {
    unit,
    trail,
    today,
    nowMs,
    days,
    totals,
    own,
    strip: await connectivityStrip(db, viewer, { unitId: unit.id, ...span, nowMs }),
    attention: await attentionOf({ db, viewer, unit, today }),
    migration:
      totals && totals.deviceCount > 0
        ? await readSatkerMigration(db, viewer, { unit, today, wibToday: localDayOf(nowMs, 'WIB') })
        : null,
    energy: totals && totals.deviceCount > 0 ? await readSatkerPower(db, viewer, { unit, today }) : null,
    states: await deviceStates(db, deviceIds),
    devices: { ...devices, seen: await seenDays(db, { deviceIds, ...span }) },
    lines: lines.filter((line) => !line.own),
  }
}

type Asked = { db: Db; viewer: Viewer; unit: UnitRow; today: string }

function ownDevices({ db, viewer, unit, today }: Asked, standing: Standing | null, limit: number) {
  const filter = { q: null, unitCode: unit.code, ownOnly: true, osFamily: null, standing }
  return listDevices(db, viewer, { filter, page: { sort: 'name', descending: false, limit, cursor: null }, today })
}

/** What waits for a decision first, then what was lost, then what never came. */
async function attentionOf(asked: Asked): Promise<{ items: DeviceItem[]; total: number }> {
  const items: DeviceItem[] = []
  let total = 0
  for (const standing of ['pending', 'lapsed', 'never'] as const) {
    const found = await ownDevices(asked, standing, attentionShown)
    items.push(...found.items)
    total += found.total
  }
  return { items: items.slice(0, attentionShown), total }
}
