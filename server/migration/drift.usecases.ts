/** An operator says that lists which an alarm set aside are true. */
import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { addDays, utcDayOf } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import type { Store } from '../store/store.ts'
import { accept, readHeld } from './drift.store.ts'
import { markDevicesChanged } from './mark-changed.store.ts'

/**
 * Releases an alarm: lists still set aside hold from the day on which they came, and the figures since then are counted
 * again. Also after it ended by itself, for the laptops that never sent a full list again.
 *
 * @returns how many lists were released
 * @throws AppError `drift.missing`, `account.right_missing`, `drift.invalid` without a reason
 */
export async function releaseDrift(
  { viewer, alarmId, reason }: { viewer: Viewer; alarmId: number; reason: string },
  { store, clock }: { store: Store; clock: Clock },
): Promise<number> {
  const text = reason.trim()
  const nowMs = clock.nowMs()
  return store.write(async (db) => {
    const alarm = await db
      .selectFrom('drift_alarm as alarm')
      .innerJoin('unit', 'unit.id', 'alarm.unit_id')
      .select(['alarm.id', 'alarm.unit_id', 'alarm.ended_at_ms'])
      .where('alarm.id', '=', alarmId)
      .where(inScope(viewer))
      .executeTakeFirst()
    if (!alarm) throw new AppError('missing', 'drift.missing')
    if (!may(viewer, 'releaseLists')) throw rightMissing()
    if (text.length < 3 || text.length > 500)
      throw new AppError('invalid', 'drift.invalid', {
        fields: [{ path: 'reason', code: 'drift.invalid', message: 'reason' }],
      })
    const held = (await readHeld(db, alarmId)).filter(({ toUtcDay }) => (toUtcDay ?? null) === null)
    await accept(db, held)
    const fromDay = held.map(({ fromUtcDay }) => fromUtcDay).toSorted()[0]
    const ids = held.map(({ deviceId }) => deviceId)
    if (fromDay !== undefined) await markDevicesChanged(db, ids, { fromDay, toDay: addDays(utcDayOf(nowMs), 1) })
    const ends = { ended_at_ms: alarm.ended_at_ms ?? nowMs, ended_by: viewer.actor, reason: text }
    await db.updateTable('drift_alarm').set(ends).where('id', '=', alarmId).execute()
    const detail = { alarm: alarmId, lists: held.length, reason: text }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'migration.drift-release', unitId: alarm.unit_id, detail }
    await recordAudit(store, db, entry)
    return held.length
  })
}
