/** The list of satker within the viewer's reach. */
import { Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { AppError } from '../../server/http/app-error.ts'
import { presenceOf } from '../../server/presence/presence.queries.ts'
import { listUnits } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { figuresOf, isOffice, type UnitLine } from './unit-rows.ts'
import { lastDays } from './unit-window.ts'
import { UnitsView } from './units.view.tsx'

const unitsMost = 100
const qMost = 100

/** `/satker`, searched by name or code. Figures are each office's own. */
export function unitsPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/satker', async (c) => {
    const { db } = deps.store
    const viewer = c.get('viewer')
    const { page, root } = await viewerPage(c, viewer, deps)
    const q = (c.req.query('cari') ?? '').trim()
    if (Array.from(q).length > qMost) throw new AppError('badRequest', 'unit.q_invalid')
    const after = c.req.query('dari')
    const list = await listUnits(db, viewer, {
      limit: unitsMost,
      ...(q ? { q } : {}),
      ...(after ? { afterCode: after } : {}),
    })
    const today = localDayOf(deps.clock.nowMs(), root.zone)
    const span = { fromDay: lastDays(today)[0] ?? today, toDay: today }
    const days = await presenceOf(db, viewer, { unitIds: list.items.map((unit) => unit.id), ...span, scope: 'own' })
    const lines: UnitLine[] = list.items.filter(isOffice).map((unit) => ({
      unit,
      own: unit.kind === 'kanwil',
      depth: 0,
      claimed: unit.claimedLaptops,
      officeCount: 1,
      figures: figuresOf(
        days.filter((day) => day.unitId === unit.id),
        today,
      ),
    }))
    return c.html(
      <UnitsView page={page} root={root} q={q} after={after ?? null} list={list} lines={lines} today={today} />,
    )
  })
  return app
}
