/** Energy of laptops for leadership: how much, whether it goes down, what is wasted, and on what that rests. */
import { type Context, Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { energyBelow } from '../../server/power/below.queries.ts'
import { factorsForAll } from '../../server/power/factor.queries.ts'
import { fieldErrorNow, wornBatteries } from '../../server/power/field.queries.ts'
import { energyByUnit, powerOf } from '../../server/power/power.queries.ts'
import { powerRanking, sleepCompliance } from '../../server/power/ranking.queries.ts'
import { findUnit, unitTrail, viewerUnit } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { EnergyView } from './energy.view.tsx'
import { monthBefore, worthOf } from './worth.rules.ts'

const trendMonths = 12
const recentDays = 30
const wornShown = 20

/** `/energi`, `?unit=CODE` for a unit below the viewer's own. */
export function energyPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/energi', async (c) => c.html(await render(c, deps)))
  return app
}

async function render(c: Context<ViewerEnv>, deps: Deps) {
  const viewer = c.get('viewer')
  const { db } = deps.store
  const code = c.req.query('unit')?.trim().toUpperCase()
  const unit = code ? await findUnit(db, viewer, code) : await viewerUnit(db, viewer)
  if (!unit) throw unitMissing()
  const { page } = await viewerPage(c, viewer, deps)
  const today = localDayOf(deps.clock.nowMs(), unit.zone)
  const [toDay, month] = [addDays(today, -1), monthBefore(today, 1)]
  const { id: unitId, path } = unit
  const year = { fromDay: `${monthBefore(today, trendMonths)}-01`, toDay, scope: 'tree' } as const
  const recent = { fromDay: addDays(today, -recentDays), toDay, scope: 'tree' } as const
  const energies = await energyByUnit(db, viewer, { path, fromMonth: month, toMonth: month })
  const factors = await factorsForAll(db, viewer, { path, day: addDays(`${today.slice(0, 7)}-01`, -1) })
  const whole = await powerOf(db, viewer, unitId, year)
  const model = {
    unit,
    trail: await unitTrail(db, viewer, path),
    month,
    months: Array.from({ length: trendMonths }, (_, index) => monthBefore(today, trendMonths - index)),
    whole,
    recent: await powerOf(db, viewer, unitId, recent),
    worth: worthOf(energies, factors),
    below: (await energyBelow(db, viewer, { unit, month })).slice(1),
    leagues: await powerRanking(db, viewer, { path, month }),
    sleep: await sleepCompliance(db, viewer, { unitId, path, today }),
    field: await fieldErrorNow(db),
    worn: await wornBatteries(db, viewer, { path, limit: wornShown }),
  }
  return <EnergyView page={page} model={model} />
}
