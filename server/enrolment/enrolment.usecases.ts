/** What an administrator decides about who may report: tokens made and taken back, devices approved and revoked. */
import { randomBytes } from 'node:crypto'
import { sha256Hex } from '../../agent/contract/wire.ts'
import { recordAudit } from '../audit/audit.log.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import { localDayOf, toZone } from '../day/local-day.rules.ts'
import type { Deps } from '../deps.ts'
import type { Db } from '../store/store.ts'
import { deviceMissing, notPending, tokenMissing } from './enrolment.errors.ts'

const tokenBytes = 20

export type NewToken = {
  unitId: number
  uses: number
  expiresAtMs: number
  /** Each device waits for an administrator. */
  needsApproval: boolean
  /** `account:3` or `cli`. */
  actor: string
}

/** Makes a token. It is shown once: only its hash is kept. */
export async function createToken(
  input: NewToken,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<{ id: number; token: string }> {
  const token = randomBytes(tokenBytes).toString('base64url')
  const { unitId, uses, expiresAtMs, needsApproval, actor } = input
  const atMs = clock.nowMs()
  return store.write(async (db) => {
    const row = {
      hash: sha256Hex(token),
      unit_id: unitId,
      uses_allowed: uses,
      uses_left: uses,
      needs_approval: Number(needsApproval),
      expires_at_ms: expiresAtMs,
      created_at_ms: atMs,
    }
    const { id } = await db.insertInto('enrolment_token').values(row).returning('id').executeTakeFirstOrThrow()
    const detail = { token: id, uses, expiresAtMs, needsApproval }
    await recordAudit(store, db, { atMs, actor, action: 'token.create', unitId, detail })
    return { id, token }
  })
}

/** From now on nobody enrols with it; who has, stays. @throws AppError `token.missing` */
export async function revokeToken(
  input: { tokenId: number; actor: string },
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<void> {
  const atMs = clock.nowMs()
  await store.write(async (db) => {
    const revoked = await db
      .updateTable('enrolment_token')
      .set({ revoked_at_ms: atMs })
      .where('id', '=', input.tokenId)
      .where('revoked_at_ms', 'is', null)
      .returning('unit_id')
      .executeTakeFirst()
    if (!revoked) throw tokenMissing()
    const detail = { token: input.tokenId }
    await recordAudit(store, db, { atMs, actor: input.actor, action: 'token.revoke', unitId: revoked.unit_id, detail })
  })
}

type Decision = { publicId: string; actor: string }
type AdmissionDeps = Pick<Deps, 'store' | 'clock'>

/**
 * From now on the device counts, with all it has reported while it waited.
 *
 * @throws AppError `device.missing`, `device.not_pending`
 */
export async function approveDevice({ publicId, actor }: Decision, { store, clock }: AdmissionDeps): Promise<void> {
  await store.write(async (db) => {
    const device = await findDevice(db, publicId)
    if (device.state !== 'pending') throw notPending()
    await db.updateTable('device').set({ state: 'active' }).where('id', '=', device.id).execute()
    await markAllDirty(db, device.id)
    await markUnitDirty(db, device.unitId, localDayOf(clock.nowMs(), toZone(device.zone)))
    await addEvent(db, device, { kind: 'approved', atMs: clock.nowMs() })
    await recordAudit(store, db, toEntry(device, { actor, action: 'device.approve', atMs: clock.nowMs() }))
  })
}

/**
 * Its reports are refused and it leaves its unit's count from today on; what it has reported stays.
 *
 * @throws AppError `device.missing`
 */
export async function revokeDevice({ publicId, actor }: Decision, { store, clock }: AdmissionDeps): Promise<void> {
  await store.write(async (db) => {
    const device = await findDevice(db, publicId)
    await db.updateTable('device').set({ state: 'revoked' }).where('id', '=', device.id).execute()
    await leaveUnit(db, device, localDayOf(clock.nowMs(), toZone(device.zone)))
    if (device.state === 'pending') await markAllDirty(db, device.id)
    await addEvent(db, device, { kind: 'revoked', atMs: clock.nowMs() })
    await recordAudit(store, db, toEntry(device, { actor, action: 'device.revoke', atMs: clock.nowMs() }))
  })
}

type Found = { id: number; publicId: string; state: string; unitId: number; zone: string }

async function findDevice(db: Db, publicId: string): Promise<Found> {
  const row = await db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['device.id', 'device.public_id', 'device.state', 'device.unit_id', 'unit.zone'])
    .where('device.public_id', '=', publicId)
    .executeTakeFirst()
  if (!row) throw deviceMissing()
  return { id: row.id, publicId: row.public_id, state: row.state, unitId: row.unit_id, zone: row.zone }
}

/**
 * Ends the device's time at its unit: `day` is the first on which it no longer counts there. One that was never admitted
 * never counts: its time ends on the day it began.
 */
async function leaveUnit(db: Db, device: Found, day: string): Promise<void> {
  const open = db.updateTable('device_unit_period').where('device_id', '=', device.id).where('to_day', 'is', null)
  await open.set((eb) => ({ to_day: device.state === 'pending' ? eb.ref('from_day') : day })).execute()
  await markUnitDirty(db, device.unitId, day)
}

/** Every day it has reported is cut and counted again. */
async function markAllDirty(db: Db, deviceId: number): Promise<void> {
  const days = await db.selectFrom('report').select('utc_day').distinct().where('device_id', '=', deviceId).execute()
  for (const { utc_day } of days) {
    await db
      .insertInto('device_dirty')
      .values({ device_id: deviceId, utc_day, version: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['device_id', 'utc_day'])
          .doUpdateSet((eb) => ({ version: eb('device_dirty.version', '+', 1) })),
      )
      .execute()
  }
}

async function addEvent(db: Db, device: Found, event: { kind: string; atMs: number }): Promise<void> {
  const day = localDayOf(event.atMs, toZone(device.zone))
  await db
    .insertInto('device_event')
    .values({ device_id: device.id, unit_id: device.unitId, day, at_ms: event.atMs, kind: event.kind })
    .execute()
}

function toEntry(device: Found, deed: { actor: string; action: string; atMs: number }) {
  return { ...deed, unitId: device.unitId, detail: { device: device.publicId, before: device.state } }
}
