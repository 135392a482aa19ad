/** Lists of software that were set aside, where, by which alarm; and their release. */
import type { Context, Hono } from 'hono'
import { may, type Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { alarmsOver, driftAlarms, heldLists } from '../../server/migration/drift.queries.ts'
import { releaseDrift } from '../../server/migration/drift.usecases.ts'
import { migrationOn, unitProgress } from '../../server/migration/migration.queries.ts'
import { type UnitRow, unitsRightBelow } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { idOf, type SentForm, type ShownUnit, unitPage } from '../unit-page.ts'
import { type DriftModel, DriftView, type Place } from './drift.view.tsx'

const listsShown = 20
const placesShown = 50
/** Alarms whose lists are shown one by one. */
const openedMost = 5
const formBytes = 16 * 1024
const address = '/migrasi/disisihkan'
export const driftForms = ['lepas'] as const
export type DriftForm = (typeof driftForms)[number]

/** `/migrasi/disisihkan`, and `?unit=CODE` for a unit below the viewer's own. */
export function driftPage(deps: Deps): Hono<ViewerEnv> {
  return unitPage(deps, { address, forms: driftForms, mostBytes: formBytes, placeOf: () => 'alarm', keep, render })
}

const keep: Record<DriftForm, (sent: SentForm, deps: Deps) => Promise<unknown>> = {
  lepas: ({ values, viewer }, deps) =>
    releaseDrift({ viewer, alarmId: idOf(values['alarm']), reason: values['reason'] ?? '' }, deps),
}

async function render(c: Context<ViewerEnv>, deps: Deps, shown: ShownUnit<DriftForm>) {
  const viewer = c.get('viewer')
  const { page } = await viewerPage(c, viewer, deps)
  const { db } = deps.store
  const { unit } = shown
  const alarms = (await driftAlarms(db, viewer)).filter(
    ({ unitPath }) => unitPath.startsWith(unit.path) || unit.path.startsWith(unitPath),
  )
  const opened = alarms.filter(({ endedAtMs, heldCount }) => endedAtMs === null || heldCount > 0).slice(0, openedMost)
  const lists = await Promise.all(opened.map(({ id }) => heldLists(db, viewer, { alarmId: id, limit: listsShown })))
  const model: DriftModel = {
    ...shown,
    alarms,
    openAlarms: (await alarmsOver(db, unit.path)).length,
    opened: opened.map((alarm, index) => ({ alarm, lists: lists[index] ?? [] })),
    ...(await placesOf(deps, viewer, unit)),
    mayRelease: may(viewer, 'releaseLists'),
  }
  return <DriftView page={page} model={model} />
}

/** Where laptops are judged by an earlier list, from the newest counted day: the unit, and those right below it. */
async function placesOf(
  { store, clock }: Deps,
  viewer: Viewer,
  unit: UnitRow,
): Promise<Pick<DriftModel, 'now' | 'places' | 'placesTotal'>> {
  const today = localDayOf(clock.nowMs(), 'WIB')
  const { now } = await unitProgress(store.db, viewer, { unitId: unit.id, day: today, weeks: 1 })
  if (!now || now.stale === 0) return { now, places: [], placesTotal: 0 }
  const below = await unitsRightBelow(store.db, viewer, [unit.id])
  const days = await migrationOn(store.db, viewer, { unitIds: below.map(({ id }) => id), days: [now.day] })
  const found = days.flatMap((day): Place[] => {
    const at = below.find(({ id }) => id === day.unitId)
    return at && day.scope === 'tree' && day.stale > 0 ? [{ unit: at, day }] : []
  })
  const places = found.toSorted((a, b) => b.day.stale - a.day.stale || (a.unit.code < b.unit.code ? -1 : 1))
  return { now, places: places.slice(0, placesShown), placesTotal: places.length }
}
