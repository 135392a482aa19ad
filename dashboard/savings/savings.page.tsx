/** `/energi/hemat`: what to set on which laptop of one satker. */
import { Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { savingsList } from '../../server/power/savings.queries.ts'
import { viewerPage } from '../page-context.ts'
import { askedUnit } from '../unit-page.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { SavingsView } from './savings.view.tsx'

const rowsShown = 50

/** Of `?unit=CODE`, or the viewer's own unit; `?sesudah=LAPTOP` goes on behind that laptop. */
export function savingsPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/energi/hemat', async (c) => {
    const viewer = c.get('viewer')
    const asked = await askedUnit(deps, viewer, c.req.query('unit'))
    const today = localDayOf(deps.clock.nowMs(), asked.unit.zone)
    const list = await savingsList(deps.store.db, viewer, { unitId: asked.unit.id, today })
    if (!list) throw unitMissing()
    const after = c.req.query('sesudah')
    // A laptop that left the list meanwhile: from the start, rather than nothing.
    const start = after === undefined ? 0 : list.devices.findIndex(({ publicId }) => publicId === after) + 1
    const rows = list.devices.slice(start, start + rowsShown)
    const more = start + rows.length < list.devices.length
    const { page } = await viewerPage(c, viewer, deps)
    return c.html(<SavingsView page={page} model={{ ...asked, list, rows, start, more }} />)
  })
  return app
}
