/** The plan of the migration, part by part; each for a unit, `?unit=CODE`, the viewer's own unless said. */
import { type Context, Hono } from 'hono'
import { may } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { AppError } from '../../server/http/app-error.ts'
import { planBlockers } from '../../server/plan/blocker.queries.ts'
import { pricesOn } from '../../server/plan/price.queries.ts'
import { waveList } from '../../server/plan/wave.queries.ts'
import { type Capacity, usualCapacity } from '../../server/plan/waves.rules.ts'
import { dueLaptops, windowsFilters, windowsUnder } from '../../server/plan/windows.queries.ts'
import { BlockersView } from './blockers.view.tsx'
import { showReplacements, showTargets } from './plan-edit.page.tsx'
import { planFrame } from './plan-frame.ts'
import { capacityWords, WavesView } from './waves.view.tsx'
import { WindowsView } from './windows.view.tsx'

const laptopsShown = 50

/** `/migrasi/rencana` and its parts `/gelombang`, `/windows`, `/pengganti` and `/target`. */
export function planPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  const { store, clock } = deps
  const today = () => localDayOf(clock.nowMs(), 'WIB')
  const momentOf = (
    frame: { page: { ui: { format: { moment: (ms: number, zone: 'WIB') => string } } } },
    ms: number | null,
  ) => (ms === null ? null : frame.page.ui.format.moment(ms, 'WIB'))

  app.get('/migrasi/rencana', async (c) => {
    const viewer = c.get('viewer')
    const frame = await planFrame(c, deps, c.req.query('unit'))
    const found = await planBlockers(store.db, viewer, { path: frame.unit.path, day: today() })
    const props = { frame, found, mayEdit: may(viewer, 'editPlan'), today: today() }
    return c.html(<BlockersView {...props} asOf={momentOf(frame, found.countedAtMs)} />)
  })

  app.get('/migrasi/rencana/gelombang', async (c) => {
    const viewer = c.get('viewer')
    const frame = await planFrame(c, deps, c.req.query('unit'))
    const capacity = readCapacity(c)
    const asked = { path: frame.unit.path, day: today(), capacity, startDay: today() }
    const list = await waveList(store.db, viewer, asked)
    return c.html(<WavesView frame={frame} list={list} capacity={capacity} from={readNumber(c, 'dari', 0)} />)
  })

  app.get('/migrasi/rencana/windows', async (c) => {
    const viewer = c.get('viewer')
    const frame = await planFrame(c, deps, c.req.query('unit'))
    const filter = windowsFilters.find((one) => one === (c.req.query('layak') ?? 'all'))
    if (filter === undefined) throw new AppError('badRequest', 'plan.filter_invalid')
    const afterId = readNumber(c, 'dari', 0)
    const { id, path } = frame.unit
    const summary = await windowsUnder(store.db, viewer, { id, path })
    const asked = { path, today: today(), filter, limit: laptopsShown, afterId }
    const laptops = await dueLaptops(store.db, viewer, asked)
    const prices = await pricesOn(store.db, today())
    const props = { frame, summary, laptops, filter, prices, today: today(), isFirst: afterId === 0 }
    return c.html(<WindowsView {...props} asOf={momentOf(frame, summary.countedAtMs)} />)
  })

  app.get('/migrasi/rencana/pengganti', (c) => showReplacements(c, deps))
  app.get('/migrasi/rencana/target', (c) => showTargets(c, deps))
  return app
}

/** @throws AppError 400 `plan.capacity_invalid` for what is no number from 0 to 1,000 */
export function readCapacity(c: Context): Capacity {
  const read = Object.entries(capacityWords).map(([word, name]) => {
    const text = c.req.query(word)?.trim().replace(',', '.')
    const value = text ? Number(text) : usualCapacity[name]
    if (!(value >= 0 && value <= 1_000)) throw new AppError('badRequest', 'plan.capacity_invalid')
    return [name, value]
  })
  return { ...usualCapacity, ...Object.fromEntries(read) }
}

function readNumber(c: Context, name: string, usual: number): number {
  const text = c.req.query(name)
  if (text === undefined) return usual
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0 || value > 2_147_483_647)
    throw new AppError('badRequest', 'plan.page_invalid')
  return value
}
