/** The list of devices. */
import { Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { countDevices, listDevices, seenDays } from '../../server/device/device.queries.ts'
import {
  deviceStates,
  isNarrowed,
  stateCounts,
  stateCountsOf,
} from '../../server/migration/device-migration.queries.ts'
import { findUnit, listUnits, unitTrail } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { lastDays } from '../units/unit-window.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { readDeviceQuery } from './device-query.ts'
import { DevicesView } from './devices.view.tsx'

const choicesMost = 150
const rowsMost = 100

/** `/perangkat`, with search, filters, order and page in its address. */
export function devicesPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/perangkat', async (c) => {
    const { db } = deps.store
    const viewer = c.get('viewer')
    const query = readDeviceQuery((name) => c.req.query(name))
    const { page, root } = await viewerPage(c, viewer, deps)
    const { filter, sort, descending, cursor } = query
    const unit = filter.unitCode === null ? root : await findUnit(db, viewer, filter.unitCode)
    if (!unit) throw unitMissing()
    const nowMs = deps.clock.nowMs()
    const today = localDayOf(nowMs, unit.zone)
    const days = lastDays(today)
    const wanted = { filter, page: { sort, descending, limit: rowsMost, cursor }, today }
    const { found, ...list } = await listDevices(db, viewer, wanted)
    const isWhole = filter.standing === null && filter.osFamily === null && !isNarrowed(filter.migration)
    const deviceIds = list.items.map((item) => item.id)
    const choices = await listUnits(db, viewer, { limit: choicesMost })
    const props = {
      ...list,
      page,
      query,
      unit,
      choices: choices.nextCode === null ? choices.items : null,
      trail: await unitTrail(db, viewer, unit.path),
      counts: await countDevices(db, viewer, { filter, today, found: isWhole ? found : null }),
      stateCounts:
        found && filter.q
          ? await stateCountsOf(db, found)
          : await stateCounts(db, viewer, { unitCode: filter.unitCode, today }),
      states: await deviceStates(db, deviceIds),
      seen: await seenDays(db, { deviceIds, fromDay: days[0] ?? today, toDay: today }),
      days,
      today,
      nowMs,
    }
    return c.html(<DevicesView {...props} />)
  })
  return app
}
