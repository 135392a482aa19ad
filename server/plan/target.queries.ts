/** Targets of the plan, as pages and the API read them. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type Programme, programmes } from './target.rules.ts'

export type Target = {
  /** The unit that it was set for: the one asked about, or one above it. */
  unitCode: string
  unitName: string
  sharePct: number
  dueDay: string
  /** It holds from this day on; the target line begins here. */
  fromDay: string
  source: string
}

/**
 * The targets that hold for a unit on a day: of each programme the newest row in force of the unit, or of the nearest unit
 * above that has one. A target from above the viewer's own subtree holds for him too and is told, nothing else of that unit.
 *
 * @returns null for a programme when nobody has set one, it was withdrawn, or the unit is none that the viewer may see
 */
export async function targetsFor(
  db: Db,
  viewer: Viewer,
  { unitId, day }: { unitId: number; day: string },
): Promise<Record<Programme, Target | null>> {
  const found: Record<Programme, Target | null> = { applications: null, system: null }
  const unit = await db
    .selectFrom('unit')
    .select('unit.path')
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) return found
  const ids = unit.path.split('/').filter(Boolean).map(Number)
  const rows = await db
    .selectFrom('plan_target as target')
    .innerJoin('unit', 'unit.id', 'target.unit_id')
    .select(['unit.id', 'unit.code as unitCode', 'unit.name as unitName', 'target.share_pct as sharePct'])
    .select(['target.due_day as dueDay', 'target.from_day as fromDay', 'target.source'])
    .where('target.unit_id', 'in', ids)
    .select('target.programme')
    .where('target.from_day', '<=', day)
    .orderBy('target.from_day', 'desc')
    .orderBy('target.due_day', 'desc')
    .execute()
  for (const programme of programmes)
    for (const id of ids) {
      const newest = rows.find((row) => row.id === id && row.programme === programme)
      if (newest === undefined || newest.sharePct === null || newest.sharePct === undefined) continue
      const { unitCode, unitName, sharePct, dueDay, fromDay, source } = newest
      // Ids come from the root down: the nearest is the last.
      found[programme] = { unitCode, unitName, sharePct, dueDay, fromDay, source }
    }
  return found
}

export type OwnTarget = {
  programme: Programme
  /** Null = from `fromDay` on the unit has none of its own. */
  sharePct: number | null
  dueDay: string
  fromDay: string
  source: string
}

/** A unit's own rows, newest first; those of later days and those that no longer hold too. */
export async function targetHistory(db: Db, viewer: Viewer, unitId: number): Promise<OwnTarget[]> {
  const rows = await db
    .selectFrom('plan_target as target')
    .innerJoin('unit', 'unit.id', 'target.unit_id')
    .select(['target.programme', 'target.share_pct as sharePct', 'target.due_day as dueDay'])
    .select(['target.from_day as fromDay', 'target.source'])
    .where('target.unit_id', '=', unitId)
    .where(inScope(viewer))
    .orderBy('target.from_day', 'desc')
    .orderBy('target.programme')
    .execute()
  return rows.flatMap(({ programme: name, sharePct, ...row }) => {
    const programme = programmes.find((known) => known === name)
    return programme ? [{ ...row, programme, sharePct: sharePct ?? null }] : []
  })
}
