/** What is down now, and what was in the last thirty days. */
import { Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { openOutages, outagesBetween } from '../../server/connectivity/outage.queries.ts'
import type { Deps } from '../../server/deps.ts'
import { unitsByIds } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { askedUnit } from '../unit-page.ts'
import { groupRows } from './outage-groups.rules.ts'
import { OutagesView } from './outages.view.tsx'

const dayMs = 86_400_000
const daysBack = 30
export const rowsShown = 200

/** `/gangguan`, and `?unit=CODE` for a unit below the viewer's own. */
export function outagesPage(deps: Deps): Hono<ViewerEnv> {
  const { db } = deps.store
  const app = new Hono<ViewerEnv>()
  app.get('/gangguan', async (c) => {
    const viewer = c.get('viewer')
    const { page } = await viewerPage(c, viewer, deps)
    const asked = await askedUnit(deps, viewer, c.req.query('unit'))
    const { path } = asked.unit
    const nowMs = deps.clock.nowMs()
    const open = groupRows(await openOutages(db, viewer, { path }))
    const span = { fromMs: nowMs - daysBack * dayMs, toMs: nowMs }
    const rows = await outagesBetween(db, viewer, { path, ...span, limit: rowsShown })
    const past = groupRows(rows)
    const kanwils = [...open, ...past].flatMap(({ cause, causeId }) => (cause === 'kanwil' && causeId ? causeId : []))
    const names = new Map((await unitsByIds(db, viewer, kanwils)).map(({ id, name }) => [id, name]))
    return c.html(
      <OutagesView page={page} model={{ ...asked, nowMs, open, past, isCapped: rows.length === rowsShown, names }} />,
    )
  })
  return app
}
