import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type rights, type Viewer } from '../account/scope.ts'
import { toZone, type Zone } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { unitMissing } from '../unit/unit.errors.ts'

/**
 * The unit whose plan (or licences) a viewer is about to change.
 *
 * @throws AppError `account.right_missing` without the right; `unit.missing` outside his subtree
 */
export async function editedUnit(
  db: Db,
  viewer: Viewer,
  unitId: number,
  right: keyof typeof rights = 'editPlan',
): Promise<{ code: string; path: string; zone: Zone }> {
  if (!may(viewer, right)) throw rightMissing()
  const unit = await db
    .selectFrom('unit')
    .select(['unit.code', 'unit.path', 'unit.zone'])
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) throw unitMissing(String(unitId))
  return { ...unit, zone: toZone(unit.zone) }
}
