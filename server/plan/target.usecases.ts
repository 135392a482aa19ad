/** Targets are set and withdrawn by those who may edit the plan, within their subtree; every row stays, with its record. */
import type { Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Store } from '../store/store.ts'
import { planInvalid, targetMissing } from './plan.errors.ts'
import { editedUnit } from './plan-unit.ts'
import { checkTarget, programmes, sourceChars, type TargetInput } from './target.rules.ts'

/** It would change nothing now, only what was said of the past. */
const beforeLast = { path: 'fromDay', code: 'before_last', message: 'not before the last row of this unit' }

type Needs = { store: Store; clock: Clock }

/**
 * Sets what a unit is to reach. Another target of the same programme from the same day is replaced; older ones stay as
 * history, and none is put in before them. `npm run demo` calls it too, with a viewer made of the root: `{ actor: 'cli', role: 'ministry-admin', ... }`.
 *
 * @throws AppError `plan.invalid` with the fields, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function setTarget(
  input: TargetInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId)
  const checked = checkTarget(input, localDayOf(nowMs, unit.zone))
  if ('fields' in checked) throw planInvalid(checked.fields)
  const { programme, fromDay, ...says } = checked.target
  await store.write(async (db) => {
    const later = await db
      .selectFrom('plan_target')
      .select('from_day')
      .where('unit_id', '=', unitId)
      .where('programme', '=', programme)
      .where('from_day', '>', fromDay)
      .limit(1)
      .executeTakeFirst()
    if (later) throw planInvalid([beforeLast])
    const before = await db
      .deleteFrom('plan_target')
      .where('unit_id', '=', unitId)
      .where('programme', '=', programme)
      .where('from_day', '=', fromDay)
      .returning(['share_pct', 'due_day', 'source'])
      .execute()
    const key = { unit_id: unitId, programme, from_day: fromDay, due_day: says.dueDay }
    await db
      .insertInto('plan_target')
      .values({ ...key, share_pct: says.sharePct, source: says.source })
      .execute()
    const detail = { programme, fromDay, ...says, before: before[0] ?? null }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'plan.target-set', unitId, detail })
  })
}

/**
 * From today on the unit has no target of its own in a programme; the one of a unit above holds again. Rows that were to
 * begin today or later are taken out.
 *
 * @throws AppError `plan.target_missing` when there is none, and as `setTarget`
 */
export async function withdrawTarget(
  input: { unitId: number; programme: string; reason: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { unitId, viewer } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId)
  const programme = programmes.find((known) => known === input.programme)
  const reason = input.reason.trim()
  if (programme === undefined) throw planInvalid([{ path: 'programme', code: 'not_allowed', message: 'no programme' }])
  if (reason.length < sourceChars.least || reason.length > sourceChars.most)
    throw planInvalid([
      {
        path: 'reason',
        code: reason.length > sourceChars.most ? 'too_big' : 'too_small',
        message: '3 to 300 characters',
      },
    ])
  const today = localDayOf(nowMs, unit.zone)
  await store.write(async (db) => {
    const rows = () => db.selectFrom('plan_target').where('unit_id', '=', unitId).where('programme', '=', programme)
    const newest = await rows()
      .select(['share_pct', 'due_day', 'from_day'])
      .orderBy('from_day', 'desc')
      .orderBy('due_day', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!newest || newest.share_pct === null || newest.share_pct === undefined) throw targetMissing()
    await db
      .deleteFrom('plan_target')
      .where('unit_id', '=', unitId)
      .where('programme', '=', programme)
      .where('from_day', '>=', today)
      .execute()
    const key = { unit_id: unitId, programme, from_day: today, due_day: newest.due_day }
    await db
      .insertInto('plan_target')
      .values({ ...key, share_pct: null, source: reason })
      .execute()
    const detail = { programme, reason, before: newest }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'plan.target-withdraw', unitId, detail })
  })
}
