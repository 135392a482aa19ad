/** Who deals with what blocks, how far it is, and when it is looked at again. */
import type { Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { type BlockerInput, checkBlocker } from './blocker.rules.ts'
import { blockerMissing, planInvalid } from './plan.errors.ts'
import { editedUnit } from './plan-unit.ts'

type Needs = { store: Store; clock: Clock }

/**
 * Notes it for a unit and all below it; an earlier note of the unit is replaced, the record keeps it.
 *
 * @throws AppError `plan.invalid` with the fields, `plan.blocker_missing` for a product that blocks nowhere,
 *   `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function setBlocker(
  input: BlockerInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId)
  const checked = checkBlocker(input, localDayOf(nowMs, unit.zone))
  if ('fields' in checked) throw planInvalid(checked.fields)
  const { product, owner, state, reviewDay, note } = checked.note
  await store.write(async (db) => {
    const known = await db.selectFrom('plan_product').select('number').where('product', '=', product).executeTakeFirst()
    if (!known) throw blockerMissing()
    const before = await db
      .selectFrom('plan_blocker')
      .select(['owner', 'state', 'review_day', 'note'])
      .where('unit_id', '=', unitId)
      .where('product', '=', product)
      .executeTakeFirst()
    const says = { owner, state, review_day: reviewDay, note }
    await upsertRows(db, 'plan_blocker', ['unit_id', 'product'], [{ unit_id: unitId, product, ...says }])
    const detail = { product, ...says, before: before ?? null }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'plan.blocker-set', unitId, detail })
  })
}

/** Takes a unit's own note away; the one of a unit above shows again. @throws AppError as `setBlocker` */
export async function removeBlocker(
  input: { unitId: number; product: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, unitId, product } = input
  await editedUnit(store.db, viewer, unitId)
  await store.write(async (db) => {
    const before = await db
      .deleteFrom('plan_blocker')
      .where('unit_id', '=', unitId)
      .where('product', '=', product)
      .returning(['owner', 'state', 'review_day', 'note'])
      .executeTakeFirst()
    if (!before) throw blockerMissing()
    const entry = { atMs: clock.nowMs(), actor: viewer.actor, action: 'plan.blocker-remove', unitId }
    await recordAudit(store, db, { ...entry, detail: { product, before } })
  })
}
