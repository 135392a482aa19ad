/** The first page: a region by its units. */
import { Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { recentAlarms } from '../../server/audit/audit.queries.ts'
import type { Deps } from '../../server/deps.ts'
import { countDevices } from '../../server/device/device.queries.ts'
import { unitsWithoutLaptops } from '../../server/device/device-tally.queries.ts'
import { type Standing, standings } from '../../server/device/standing.rules.ts'
import { findUnit, type UnitRow } from '../../server/unit/unit.queries.ts'
import type { PageDeps } from '../dashboard.routes.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { unitWindow } from '../units/unit-window.ts'
import { officesOf, type OverviewModel, totalsOf } from './overview.model.ts'
import { OverviewView } from './overview.view.tsx'

const alarmsForMs = 7 * 86_400_000

/** `/`, and `/?unit=CODE` for a region below the viewer's own. */
export function overviewPage(deps: PageDeps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/', async (c) => {
    const viewer = c.get('viewer')
    const { page, root } = await viewerPage(c, viewer, deps)
    const code = c.req.query('unit')
    const unit = code === undefined ? root : await findUnit(deps.store.db, viewer, code)
    if (!unit) throw unitMissing()
    return c.html(<OverviewView page={page} model={await modelOf(deps, viewer, unit)} />)
  })
  return app
}

async function modelOf(deps: PageDeps, viewer: Viewer, unit: UnitRow): Promise<OverviewModel> {
  const { db } = deps.store
  const { trail, units, nowMs, today, days, tree, lines } = await unitWindow(deps, viewer, unit)
  const ofUnit = tree.filter((day) => day.unitId === unit.id)
  const without = await unitsWithoutLaptops(db, viewer, unit.path)
  return {
    unit,
    trail,
    today,
    nowMs,
    days,
    totals: totalsOf(ofUnit, today),
    ...officesOf(units, without),
    lines,
    trend: new Map(ofUnit.map((day) => [day.day, day])),
    standing: await countStandings({ db, viewer, unit, today }),
    alarms: await recentAlarms(db, viewer, nowMs - alarmsForMs),
    warnings: may(viewer, 'seeSystem') ? await deps.system.warnings() : [],
  }
}

type Asked = { db: Deps['store']['db']; viewer: Viewer; unit: UnitRow; today: string }

async function countStandings({ db, viewer, unit, today }: Asked): Promise<Record<Standing, number>> {
  const counts = await countDevices(db, viewer, { filter: { q: null, unitCode: unit.code }, today })
  const sum = (standing: Standing) =>
    counts.filter((row) => row.standing === standing).reduce((total, row) => total + row.count, 0)
  return Object.fromEntries(standings.map((standing) => [standing, sum(standing)])) as Record<Standing, number>
}
