/** What administrators decide about titles: dated, with a reason, audited; in force for everyone from the next run on. */
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import { cleanText } from '../section/clean-text.rules.ts'
import type { Store } from '../store/store.ts'
import { type Category, categories, type Cost, costs, type SoftwareClass, softwareClasses } from './classifier.types.ts'

export type DecisionInput = {
  titleKey: string
  class: SoftwareClass
  category: Category | null
  cost: Cost | null
  inHouse: boolean
  reason: string
  actor: string
}

/** Characters of a reason. */
export const reasonChars = { least: 3, most: 500 }

/**
 * Decides what a title is. An earlier decision about the same key stays as it was said, and this one counts.
 *
 * @returns the id of the decision
 */
export async function decideTitle(
  input: DecisionInput,
  { store, clock }: { store: Store; clock: Clock },
): Promise<number> {
  const { titleKey, category, cost, inHouse, actor } = input
  const reason = readReason(input.reason)
  if (!softwareClasses.includes(input.class)) throw unknownWord('class', 'Pilih golongan.')
  if (cost !== null && !costs.includes(cost)) throw unknownWord('cost', 'Pilih biaya dari daftar.')
  if (category !== null && !categories.includes(category)) throw unknownWord('category', 'Pilih kategori dari daftar.')
  const nowMs = clock.nowMs()
  return store.write(async (db) => {
    const known = await db
      .selectFrom('title_verdict')
      .select('title_id')
      .where('title_key', '=', titleKey)
      .limit(1)
      .execute()
    if (known.length === 0) throw new AppError('missing', 'decision.title-missing')
    const says = { class: input.class, category, cost, in_house: inHouse ? 1 : 0, reason }
    const { id } = await db
      .insertInto('title_decision')
      .values({
        title_key: titleKey,
        ...says,
        from_day: localDayOf(nowMs, 'WIB'),
        actor,
        decided_at_ms: nowMs,
        withdrawn_at_ms: null,
        withdrawn_by: null,
        withdrawn_reason: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAudit(store, db, {
      atMs: nowMs,
      actor,
      action: 'title.decide',
      unitId: null,
      detail: { id, titleKey, ...says },
    })
    return id
  })
}

function unknownWord(path: 'class' | 'category' | 'cost', message: string): AppError {
  const code = 'decision.class'
  return new AppError('invalid', code, { fields: [{ path, code, message }] })
}

function readReason(text: string): string {
  const reason = cleanText(text)
  const chars = Array.from(reason).length
  if (chars >= reasonChars.least && chars <= reasonChars.most) return reason
  const message = `Alasan: ${reasonChars.least} sampai ${reasonChars.most} huruf.`
  const fields = [{ path: 'reason', code: 'decision.reason', message }]
  throw new AppError('invalid', 'decision.reason', { details: reasonChars, fields })
}

/** Takes a decision back; the row and its record stay. @throws AppError `decision.missing` when it is not in force */
export async function withdrawDecision(
  input: { id: number; reason: string; actor: string },
  { store, clock }: { store: Store; clock: Clock },
): Promise<void> {
  const { id, actor } = input
  const reason = readReason(input.reason)
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    const held = await db
      .updateTable('title_decision')
      .set({ withdrawn_at_ms: nowMs, withdrawn_by: actor, withdrawn_reason: reason })
      .where('id', '=', id)
      .where('withdrawn_at_ms', 'is', null)
      .returning('title_key')
      .executeTakeFirst()
    if (!held) throw new AppError('missing', 'decision.missing')
    const detail = { id, titleKey: held.title_key, reason }
    await recordAudit(store, db, { atMs: nowMs, actor, action: 'title.withdraw', unitId: null, detail })
  })
}
