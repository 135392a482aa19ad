/** The replacement map is edited by administrators of the ministry: a row holds for everyone. */
import { rightMissing } from '../account/account.errors.ts'
import { may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { planInvalid, replacementMissing } from './plan.errors.ts'
import { checkReplacement, isCategoryKey, type ReplacementInput } from './replacement-input.rules.ts'
import { usualReplacements } from './replacement.table.ts'

/** Whether a viewer may edit it: the right to edit the plan, for the whole ministry. */
export function mayEditReplacements(viewer: Pick<Viewer, 'role'>): boolean {
  return may(viewer, 'editPlan') && viewer.role === 'ministry-admin'
}

/**
 * Says what takes over from a product, or from all of a category, from a day on; what was said of earlier days stays.
 *
 * @throws AppError `plan.invalid` with the fields, `plan.replacement_missing` for an unknown product, `account.right_missing`
 */
export async function setReplacement(
  input: ReplacementInput & { viewer: Viewer },
  { store, clock }: { store: Store; clock: Clock },
): Promise<void> {
  const { viewer } = input
  if (!mayEditReplacements(viewer)) throw rightMissing()
  const nowMs = clock.nowMs()
  const checked = checkReplacement(input, localDayOf(nowMs, 'WIB'))
  if ('fields' in checked) throw planInvalid(checked.fields)
  const { product, fromDay, ...says } = checked.row
  await store.write(async (db) => {
    if (!(await isKnown(db, product))) throw replacementMissing()
    const key = { product, from_day: fromDay }
    const before = await db
      .selectFrom('plan_replacement')
      .select(['replacement', 'coverage', 'note'])
      .where('product', '=', product)
      .where('from_day', '=', fromDay)
      .executeTakeFirst()
    await upsertRows(db, 'plan_replacement', ['product', 'from_day'], [{ ...key, ...says }])
    const detail = { product, fromDay, ...says, before: before ?? null }
    await recordAudit(store, db, {
      atMs: nowMs,
      actor: viewer.actor,
      action: 'plan.replacement-set',
      unitId: null,
      detail,
    })
  })
}

async function isKnown(db: Db, product: string): Promise<boolean> {
  if (isCategoryKey(product) || usualReplacements.some(({ from }) => from === product)) return true
  const known = await db.selectFrom('plan_product').select('number').where('product', '=', product).executeTakeFirst()
  return known !== undefined
}
