/** Plug meters are read by people: each reading has a document behind it, and is taken back only visibly. */
import { rightMissing } from '../account/account.errors.ts'
import { may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { addDays, localDayOf, toZone } from '../day/local-day.rules.ts'
import { findDevice } from '../device/device-detail.queries.ts'
import { AppError } from '../http/app-error.ts'
import { markDevicesChanged } from '../migration/mark-changed.store.ts'
import type { Db, Store } from '../store/store.ts'
import { heldReadings } from './power-day.store.ts'
import { energyDays } from './power-days.queries.ts'
import { powerInvalid, readingMissing, readingOverlaps } from './power.errors.ts'
import { checkReading, checkReason, type ReadingFields } from './reading-input.rules.ts'

type Needs = { store: Store; clock: Clock }
type OfDevice = { viewer: Viewer; publicId: string }

/**
 * Records what a meter (or a person, `manual`) says one laptop took over local days. Its days from then on are counted again.
 *
 * @returns the id of the reading
 * @throws AppError `device.missing`, `account.right_missing`, `power.invalid` with the fields, `power.reading_overlaps`
 */
export async function recordReading(
  { viewer, publicId, ...fields }: OfDevice & ReadingFields,
  { store, clock }: Needs,
): Promise<number> {
  const device = await editedDevice(store.db, viewer, publicId)
  const nowMs = clock.nowMs()
  const today = localDayOf(nowMs, toZone(device.unitZone))
  const checked = checkReading(fields, today)
  if ('fields' in checked) throw powerInvalid(checked.fields)
  const { kind, fromDay, toDay, energyMwh, document } = checked.reading
  return store.write(async (db) => {
    const held = await heldReadings(db, [device.id])
    if (held.some((row) => row.kind === kind && row.from_day <= toDay && fromDay <= row.to_day)) throw readingOverlaps()
    const model = await modelOf(db, device, { fromDay, toDay })
    const { id } = await db
      .insertInto('power_reading')
      .values({
        device_id: device.id,
        kind,
        from_day: fromDay,
        to_day: toDay,
        energy_mwh: energyMwh,
        model_mwh: model.modelMwh,
        known_min: model.knownMin,
        document,
        actor: viewer.actor,
        recorded_at_ms: nowMs,
        withdrawn_at_ms: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await markDevicesChanged(db, [device.id], { fromDay, toDay: today })
    const detail = { id, device: publicId, kind, fromDay, toDay, energyMwh, document }
    const action = 'power.reading-record'
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action, unitId: device.unit_id, detail })
    return id
  })
}

/**
 * Takes a reading back; the row stays.
 *
 * @throws AppError `device.missing`, `account.right_missing`, `power.invalid` without a reason, `power.reading_missing`
 */
export async function withdrawReading(
  { viewer, publicId, id, reason }: OfDevice & { id: number; reason: string },
  { store, clock }: Needs,
): Promise<void> {
  const device = await editedDevice(store.db, viewer, publicId)
  const faults = checkReason(reason)
  if (faults.length > 0) throw powerInvalid(faults)
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    const held = await db
      .updateTable('power_reading')
      .set({ withdrawn_at_ms: nowMs })
      .where('id', '=', id)
      .where('device_id', '=', device.id)
      .where('withdrawn_at_ms', 'is', null)
      .returning('from_day')
      .executeTakeFirst()
    if (!held) throw readingMissing()
    const toDay = localDayOf(nowMs, toZone(device.unitZone))
    await markDevicesChanged(db, [device.id], { fromDay: held.from_day, toDay })
    const detail = { id, device: publicId, reason: reason.trim() }
    const action = 'power.reading-withdraw'
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action, unitId: device.unit_id, detail })
  })
}

/**
 * Marks a machine that has to run outside working hours ("layanan"), from today on, or ends that. Marking what is marked changes nothing.
 *
 * @throws AppError `device.missing`, `account.right_missing`, `power.invalid` without a reason
 */
export async function setService(
  { viewer, publicId, on, reason }: OfDevice & { on: boolean; reason: string },
  { store, clock }: Needs,
): Promise<void> {
  const device = await editedDevice(store.db, viewer, publicId)
  const faults = checkReason(reason)
  if (faults.length > 0) throw powerInvalid(faults)
  const nowMs = clock.nowMs()
  const today = localDayOf(nowMs, toZone(device.unitZone))
  await store.write(async (db) => {
    const held = await db
      .selectFrom('power_service')
      .select('id')
      .where('device_id', '=', device.id)
      .where('to_day', 'is', null)
      .executeTakeFirst()
    if ((held !== undefined) === on) return
    if (held) await db.updateTable('power_service').set({ to_day: today }).where('id', '=', held.id).execute()
    else
      await db
        .insertInto('power_service')
        .values({
          device_id: device.id,
          from_day: today,
          to_day: null,
          reason: reason.trim(),
          actor: viewer.actor,
          recorded_at_ms: nowMs,
        })
        .execute()
    await markDevicesChanged(db, [device.id], { fromDay: today, toDay: today })
    const action = on ? 'power.service-on' : 'power.service-off'
    const detail = { device: publicId, reason: reason.trim() }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action, unitId: device.unit_id, detail })
  })
}

async function editedDevice(db: Db, viewer: Viewer, publicId: string) {
  const device = await findDevice(db, viewer, publicId)
  if (!device) throw new AppError('missing', 'device.missing')
  if (!may(viewer, 'editPower')) throw rightMissing()
  return device
}

type Period = { fromDay: string; toDay: string }

/** What the model alone says of a period: null = none of it is known. */
async function modelOf(
  db: Db,
  device: { id: number; kind: string; origin: string },
  period: Period,
): Promise<{ modelMwh: number | null; knownMin: number }> {
  let modelMwh: number | null = null
  let knownMin = 0
  for (const { energy } of await energyDays(db, [device], { ...period, unscaled: true })) {
    if (energy.total) modelMwh = (modelMwh ?? 0) + energy.total.energyMwh
    knownMin += energy.knownMin
  }
  return { modelMwh, knownMin }
}

/** Reports come up to so many days late. */
const lateDays = 90

/** Holds readings of the last months against the model again: days may have come late. @returns how many changed */
export async function recountReadings(store: Store, nowMs: number): Promise<number> {
  const today = localDayOf(nowMs, 'WIB')
  const rows = await store.db
    .selectFrom('power_reading as reading')
    .innerJoin('device', 'device.id', 'reading.device_id')
    .select(['reading.id', 'reading.device_id', 'from_day', 'to_day', 'model_mwh', 'known_min'])
    .select(['device.kind', 'device.origin'])
    .where('withdrawn_at_ms', 'is', null)
    .where('to_day', '>=', addDays(today, -lateDays))
    .execute()
  let changed = 0
  for (const row of rows)
    await store.write(async (db) => {
      const period = { fromDay: row.from_day, toDay: row.to_day }
      const { modelMwh, knownMin } = await modelOf(db, { ...row, id: row.device_id }, period)
      if (modelMwh === (row.model_mwh ?? null) && knownMin === row.known_min) return
      await db
        .updateTable('power_reading')
        .set({ model_mwh: modelMwh, known_min: knownMin })
        .where('id', '=', row.id)
        .execute()
      await markDevicesChanged(db, [row.device_id], { fromDay: row.from_day, toDay: today })
      changed++
    })
  return changed
}
