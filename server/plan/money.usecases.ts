/** Prices and money are entered by those who may edit the plan, each with its record; no entry is ever taken out. */
import { rightMissing } from '../account/account.errors.ts'
import { may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Store } from '../store/store.ts'
import { checkMoney, checkPrice, type MoneyInput, type PriceInput } from './money-input.rules.ts'
import { planInvalid } from './plan.errors.ts'
import { editedUnit } from './plan-unit.ts'

type Needs = { store: Store; clock: Clock }

/** Whether the viewer keeps what holds for the whole ministry: prices and settings. */
export function keepsForAll(viewer: Viewer): boolean {
  const isRoot = viewer.unitPath.split('/').filter(Boolean).length === 1
  return isRoot && viewer.role === 'ministry-admin' && may(viewer, 'editPlan')
}

/**
 * Sets what an item costs from a day on, for the whole ministry. A row of the same item and day is replaced, and the record
 * has both; other days keep their price.
 *
 * @throws AppError `plan.invalid` with the fields, `account.right_missing`
 */
export async function setPrice(input: PriceInput & { viewer: Viewer }, { store, clock }: Needs): Promise<void> {
  const { viewer } = input
  if (!keepsForAll(viewer)) throw rightMissing()
  const nowMs = clock.nowMs()
  const checked = checkPrice(input, localDayOf(nowMs, 'WIB'))
  if ('fields' in checked) throw planInvalid(checked.fields)
  const { item, fromDay, amountIdr, status, source } = checked.price
  await store.write(async (db) => {
    const before = await db
      .deleteFrom('plan_price')
      .where('item', '=', item)
      .where('from_day', '=', fromDay)
      .returning(['amount_idr', 'status', 'source'])
      .execute()
    await db
      .insertInto('plan_price')
      .values({ item, from_day: fromDay, amount_idr: amountIdr, status, source })
      .execute()
    const detail = { item, fromDay, amountIdr, status, source, before: before[0] ?? null }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'plan.price-set', unitId: null, detail })
  })
}

/**
 * Books money that was spent, or a contract that ended. A slip is put right by another entry with the amount below 0.
 *
 * @returns the entry's id
 * @throws AppError `plan.invalid` with the fields, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function addMoney(
  input: MoneyInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<number> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId)
  const checked = checkMoney(input, localDayOf(nowMs, unit.zone))
  if ('fields' in checked) throw planInvalid(checked.fields)
  const { kind, day, amountIdr, note } = checked.entry
  const document = checked.entry.document === '' ? null : checked.entry.document
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('money_entry')
      .values({ unit_id: unitId, kind, day, amount_idr: amountIdr, document, note })
      .returning('id')
      .executeTakeFirstOrThrow()
    const detail = { id, kind, day, amountIdr, document, note }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'plan.money-add', unitId, detail })
    return id
  })
}
