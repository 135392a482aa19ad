/** Somebody went there and saw a laptop: recorded for good, taken back only visibly. */
import { may, type Viewer } from '../account/scope.ts'
import { rightMissing } from '../account/account.errors.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { addDays, localDayOf, toZone } from '../day/local-day.rules.ts'
import { findDevice } from '../device/device-detail.queries.ts'
import { AppError } from '../http/app-error.ts'
import { visitDays } from '../migration/grade.rules.ts'
import { markDevicesChanged } from '../migration/mark-changed.store.ts'
import type { Db, Store } from '../store/store.ts'
import { badVisit, type VisitFields } from './visit.rules.ts'

type Deps = { store: Store; clock: Clock }

/**
 * Records a visit to a laptop that the viewer may see. Its unit's days from the visit on are counted again.
 *
 * @returns the id of the visit
 * @throws AppError `device.missing`, `account.right_missing`, `visit.invalid` with the field
 */
export async function recordVisit(
  { viewer, publicId, ...fields }: VisitFields & { viewer: Viewer; publicId: string },
  { store, clock }: Deps,
): Promise<number> {
  const device = await deviceOf(store.db, viewer, publicId)
  const nowMs = clock.nowMs()
  const today = localDayOf(nowMs, toZone(device.unitZone))
  const visit = { ...fields, document: fields.document.trim(), note: fields.note?.trim() || null }
  const field = badVisit(visit, { today, oldestDay: addDays(today, 1 - visitDays) })
  if (field)
    throw new AppError('invalid', 'visit.invalid', { fields: [{ path: field, code: 'visit.invalid', message: field }] })
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('visit')
      .values({ device_id: device.id, ...visit, actor: viewer.actor, recorded_at_ms: nowMs, withdrawn_at_ms: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await markDevicesChanged(db, [device.id], { fromDay: visit.day, toDay: today })
    const detail = { id, device: publicId, ...visit }
    await recordAudit(store, db, {
      atMs: nowMs,
      actor: viewer.actor,
      action: 'visit.record',
      unitId: device.unit_id,
      detail,
    })
    return id
  })
}

/**
 * Takes a visit back; the row stays.
 *
 * @throws AppError `device.missing`, `visit.missing`, `account.right_missing`, `visit.invalid` without a reason
 */
export async function withdrawVisit(
  { viewer, publicId, id, reason }: { viewer: Viewer; publicId: string; id: number; reason: string },
  { store, clock }: Deps,
): Promise<void> {
  const device = await deviceOf(store.db, viewer, publicId)
  const nowMs = clock.nowMs()
  if (reason.trim().length < 3 || reason.length > 500)
    throw new AppError('invalid', 'visit.invalid', {
      fields: [{ path: 'reason', code: 'visit.invalid', message: 'reason' }],
    })
  await store.write(async (db) => {
    const held = await db
      .updateTable('visit')
      .set({ withdrawn_at_ms: nowMs })
      .where('id', '=', id)
      .where('device_id', '=', device.id)
      .where('withdrawn_at_ms', 'is', null)
      .returning('day')
      .executeTakeFirst()
    if (!held) throw new AppError('missing', 'visit.missing')
    const today = localDayOf(nowMs, toZone(device.unitZone))
    await markDevicesChanged(db, [device.id], { fromDay: held.day, toDay: today })
    const detail = { id, device: publicId, reason: reason.trim() }
    await recordAudit(store, db, {
      atMs: nowMs,
      actor: viewer.actor,
      action: 'visit.withdraw',
      unitId: device.unit_id,
      detail,
    })
  })
}

async function deviceOf(db: Db, viewer: Viewer, publicId: string) {
  const device = await findDevice(db, viewer, publicId)
  if (!device) throw new AppError('missing', 'device.missing')
  if (!may(viewer, 'recordVisits')) throw rightMissing()
  return device
}
