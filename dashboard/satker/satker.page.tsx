/** One satker, and the list of all within reach. */
import { Hono } from 'hono'
import type { Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { type DeviceItem, listDevices, seenDays, type Standing } from '../../server/device/device.queries.ts'
import { presenceOf, presenceQuarters, quartersFromLaptops } from '../../server/presence/presence.queries.ts'
import type { Db } from '../../server/store/store.ts'
import { findUnit, type UnitRow, unitsUnder, unitTrail } from '../../server/unit/unit.queries.ts'
import { totalsOf } from '../overview/overview.model.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { shownUnits, unitLines } from '../units/unit-rows.ts'
import { type SatkerModel, SatkerView } from './satker.view.tsx'

const dayCount = 14
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

async function modelOf({ store, clock }: Deps, viewer: Viewer, unit: UnitRow): Promise<SatkerModel> {
  const { db } = store
  const nowMs = clock.nowMs()
  const today = localDayOf(nowMs, unit.zone)
  const days = Array.from({ length: dayCount }, (_, index) => addDays(today, index - dayCount + 1))
  const span = { fromDay: days[0] ?? today, toDay: today }
  const units = await unitsUnder(db, viewer, unit.path)
  const shown = shownUnits(unit, units).filter((line) => !line.own)
  const unitIds = shown.map((line) => line.unit.id)
  const tree = await presenceOf(db, viewer, { unitIds, ...span, scope: 'tree' })
  const own = await presenceOf(db, viewer, { unitIds: [unit.id], ...span, scope: 'own' })
  const totals = totalsOf(own, today)
  const enough = (totals?.deviceCount ?? 0) >= quartersFromLaptops
  const devices = await ownDevices({ db, viewer, unit, today }, null, devicesShown)
  const deviceIds = devices.items.map((item) => item.id)
  return {
    unit,
    trail: await unitTrail(db, viewer, unit.path),
    today,
    nowMs,
    days,
    totals,
    own,
    quarters: enough ? await presenceQuarters(db, viewer, { unitId: unit.id, ...span, nowMs }) : null,
    attention: await attentionOf({ db, viewer, unit, today }),
    devices: { ...devices, seen: await seenDays(db, { deviceIds, ...span }) },
    lines: unitLines(unit, units, { tree, own, today }).filter((line) => !line.own),
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
