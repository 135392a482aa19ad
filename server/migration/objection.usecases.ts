/** What a unit says against its figure of a month, and what the unit above answers. The figure itself is never changed. */
import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import { nationalWorkingDay } from '../calendar/calendar.queries.ts'
import type { Clock } from '../clock.ts'
import { localDayOf, toZone } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import type { Db, Store } from '../store/store.ts'
import { monthState } from './month.rules.ts'

type Deps = { store: Store; clock: Clock }

/** Letters of an objection and of its answer. */
export const objectionChars = { least: 10, most: 1000 }

export const answers = ['accepted', 'rejected'] as const
export type Answer = (typeof answers)[number]

/**
 * Objects to a unit's month, in the working days after its end.
 *
 * @returns the id of the objection
 * @throws AppError `unit.missing`, `account.right_missing`, `objection.invalid` with the field, `objection.closed` before
 *   and after the days of objection, `objection.open` while another waits for its answer
 */
export async function objectToMonth(
  input: { viewer: Viewer; unitCode: string; month: string; text: string },
  { store, clock }: Deps,
): Promise<number> {
  const { viewer, month } = input
  if (!may(viewer, 'objectToMonths')) throw rightMissing()
  const text = checkedText(input.text, 'text')
  const nowMs = clock.nowMs()
  return store.write(async (db) => {
    const unit = await unitOf(db, viewer, input.unitCode)
    const held = await db
      .selectFrom('migration_unit_month')
      .select('frozen_at_ms')
      .where('unit_id', '=', unit.id)
      .where('month', '=', month)
      .where('scope', '=', 'tree')
      .executeTakeFirst()
    if (!held) throw new AppError('missing', 'month.missing')
    const isWorkingDay = await nationalWorkingDay(db)
    const isOpen =
      held.frozen_at_ms === null && monthState(month, localDayOf(nowMs, toZone(unit.zone)), isWorkingDay) === 'open'
    if (!isOpen || unit.parent_id === null) throw new AppError('conflict', 'objection.closed')
    const waiting = await db
      .selectFrom('month_objection')
      .select('id')
      .where('unit_id', '=', unit.id)
      .where('month', '=', month)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (waiting) throw new AppError('conflict', 'objection.open')
    const { id } = await db
      .insertInto('month_objection')
      .values({
        unit_id: unit.id,
        month,
        text,
        actor: viewer.actor,
        raised_at_ms: nowMs,
        state: 'open',
        answer: null,
        answered_by: null,
        answered_at_ms: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const detail = { id, month, text }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'month.object', unitId: unit.id, detail }
    await recordAudit(store, db, entry)
    return id
  })
}

/**
 * Answers an objection of a unit below the viewer's own, also after the month was frozen.
 *
 * @throws AppError `objection.missing` (also where it was answered before), `account.right_missing`, `objection.invalid`
 */
export async function answerObjection(
  input: { viewer: Viewer; id: number; state: string; answer: string },
  { store, clock }: Deps,
): Promise<void> {
  const { viewer, id } = input
  const state = answers.find((known) => known === input.state)
  if (!state) throw invalid('state')
  const answer = checkedText(input.answer, 'answer')
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    const held = await db
      .selectFrom('month_objection as objection')
      .innerJoin('unit', 'unit.id', 'objection.unit_id')
      .select(['objection.unit_id', 'objection.month', 'objection.state'])
      .where('objection.id', '=', id)
      .where(inScope(viewer))
      .executeTakeFirst()
    if (!held || held.state !== 'open') throw new AppError('missing', 'objection.missing')
    // Nobody answers himself: the answer comes from a unit above.
    if (!may(viewer, 'answerObjections') || held.unit_id === viewer.unitId) throw rightMissing()
    await db
      .updateTable('month_objection')
      .set({ state, answer, answered_by: viewer.actor, answered_at_ms: nowMs })
      .where('id', '=', id)
      .execute()
    const detail = { id, month: held.month, state, answer }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'month.answer', unitId: held.unit_id, detail }
    await recordAudit(store, db, entry)
  })
}

async function unitOf(db: Db, viewer: Viewer, code: string) {
  const unit = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.zone', 'unit.parent_id'])
    .where('unit.code', '=', code)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) throw new AppError('missing', 'unit.missing')
  return { ...unit, parent_id: unit.parent_id ?? null }
}

function checkedText(text: string, path: string): string {
  const trimmed = text.trim()
  if (trimmed.length < objectionChars.least || trimmed.length > objectionChars.most) throw invalid(path)
  return trimmed
}

function invalid(path: string): AppError {
  return new AppError('invalid', 'objection.invalid', {
    details: objectionChars,
    fields: [{ path, code: 'objection.invalid', message: path }],
  })
}
