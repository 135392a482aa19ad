/** The migration of a unit: on target or not, what is proven, what holds it back, who is ahead. */
import { Hono } from 'hono'
import type { Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { AppError } from '../../server/http/app-error.ts'
import { alarmsOver } from '../../server/migration/drift.queries.ts'
import { classifierState, migrationOn, unitProgress } from '../../server/migration/migration.queries.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { blockersUnder } from '../../server/migration/title.queries.ts'
import { monthChanges } from '../../server/migration/unit-change.queries.ts'
import { targetsFor } from '../../server/plan/target.queries.ts'
import { findUnit, type UnitRow, unitsRightBelow, unitTrail } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { migrationModel, type MigrationModel } from './migration.model.ts'
import { MigrationView } from './migration.view.tsx'
import { compareDays } from '../../server/plan/standing.rules.ts'

const blockersShown = 8
/** A year: the target line begins where the target came to hold. */
const weeksRead = 53
/** Programmes by the words of the address. */
const programmeWords = new Map<string, Goal>([
  ['aplikasi', 'applications'],
  ['sistem', 'system'],
])

/** `/migrasi`, and `/migrasi?unit=CODE` for a unit below the viewer's own; `program` turns the ranking. */
export function migrationPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/migrasi', async (c) => {
    const viewer = c.get('viewer')
    const { page, root } = await viewerPage(c, viewer, deps)
    const programme = programmeWords.get(c.req.query('program') ?? 'aplikasi')
    if (programme === undefined) throw new AppError('badRequest', 'migration.programme_invalid')
    const code = c.req.query('unit')
    const unit = code === undefined ? root : await findUnit(deps.store.db, viewer, code)
    if (!unit) throw unitMissing()
    return c.html(<MigrationView page={page} model={await modelOf(deps, viewer, { unit, programme })} />)
  })
  return app
}

async function modelOf(
  { store, clock }: Deps,
  viewer: Viewer,
  { unit, programme }: { unit: UnitRow; programme: Goal },
): Promise<MigrationModel> {
  const { db } = store
  // The day that has begun everywhere: in WIB it begins last, so that no unit beside it is a day behind.
  const today = localDayOf(clock.nowMs(), 'WIB')
  const { now, trend } = await unitProgress(db, viewer, { unitId: unit.id, day: today, weeks: weeksRead })
  const day = now?.day ?? today
  const parentIds = unit.parentId === null ? [unit.id] : [unit.id, unit.parentId]
  const around = await unitsRightBelow(db, viewer, parentIds)
  const children = around.filter(({ parentId }) => parentId === unit.id)
  const beforeDay = addDays(day, -compareDays)
  const counted = await migrationOn(db, viewer, {
    unitIds: [unit.id, ...around.map(({ id }) => id)],
    days: [day, beforeDay],
  })
  const treeOn = (on: string) => counted.filter((row) => row.scope === 'tree' && row.day === on)
  const own = counted.find((row) => row.unitId === unit.id && row.scope === 'own' && row.day === day)
  const trail = await unitTrail(db, viewer, unit.path)
  return migrationModel({
    unit,
    trail,
    programme,
    trend,
    targets: await targetsFor(db, viewer, { unitId: unit.id, day }),
    children,
    // At the root of what the viewer may see nothing stands beside it.
    siblings: trail.length < 2 ? [] : around.filter(({ parentId }) => parentId === unit.parentId),
    now: treeOn(day),
    before: treeOn(beforeDay),
    own: children.length > 0 ? (own ?? null) : null,
    blockers: await blockersUnder(db, viewer, { path: unit.path, limit: blockersShown }),
    classifier: await classifierState(db),
    alarms: await alarmsOver(db, unit.path),
    register: (await monthChanges(db, viewer, { unitId: unit.id, limit: 1 }))[0] ?? null,
  })
}
