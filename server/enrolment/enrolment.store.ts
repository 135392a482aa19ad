/** Reads and writes of enrolment, inside the transaction of the use case. */
import type { EnrolRequest } from '../../agent/contract/v1.ts'
import { cleanOrNull } from '../section/clean-text.rules.ts'
import { searchTextOf } from '../section/device-facts.rules.ts'
import { usableSerial } from '../section/serial.rules.ts'
import type { Db, Store } from '../store/store.ts'

export type TokenRow = {
  id: number
  unitId: number
  zone: string
  needsApproval: boolean
  expiresAtMs: number
  revokedAtMs: number | null
}

/** The token with this hash, held against others who use it until the transaction ends; null when there is none. */
export async function findToken(store: Store, db: Db, hash: string): Promise<TokenRow | null> {
  const query = db
    .selectFrom('enrolment_token')
    .innerJoin('unit', 'unit.id', 'enrolment_token.unit_id')
    .select([
      'enrolment_token.id',
      'enrolment_token.unit_id',
      'unit.zone',
      'enrolment_token.needs_approval',
      'enrolment_token.expires_at_ms',
      'enrolment_token.revoked_at_ms',
    ])
    .where('enrolment_token.hash', '=', hash)
  const row = await (store.kind === 'postgres' ? query.forUpdate('enrolment_token') : query).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    unitId: row.unit_id,
    zone: row.zone,
    needsApproval: row.needs_approval === 1,
    expiresAtMs: row.expires_at_ms,
    revokedAtMs: row.revoked_at_ms ?? null,
  }
}

/** Counts one use; false when none is left, or when it was revoked or ran out in the meantime. */
export async function useToken(db: Db, id: number, nowMs: number): Promise<boolean> {
  const used = await db
    .updateTable('enrolment_token')
    .set((eb) => ({ uses_left: eb('uses_left', '-', 1) }))
    .where('id', '=', id)
    .where('uses_left', '>', 0)
    .where('revoked_at_ms', 'is', null)
    .where('expires_at_ms', '>', nowMs)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** Whose key this is; null when nobody has it. */
export async function findKeyOwner(
  db: Db,
  publicKey: Buffer,
): Promise<{ publicId: string; state: string; unitId: number; keyState: string } | null> {
  const row = await db
    .selectFrom('device_key')
    .innerJoin('device', 'device.id', 'device_key.device_id')
    .select(['device.public_id', 'device.state', 'device.unit_id', 'device_key.state as key_state'])
    .where('device_key.public_key', '=', publicKey)
    .executeTakeFirst()
  return row ? { publicId: row.public_id, state: row.state, unitId: row.unit_id, keyState: row.key_state } : null
}

export async function isPublicIdTaken(db: Db, publicId: string): Promise<boolean> {
  return (await db.selectFrom('device').select('id').where('public_id', '=', publicId).executeTakeFirst()) !== undefined
}

export type NewDevice = {
  publicId: string
  publicKey: Buffer
  state: 'active' | 'pending'
  unitId: number
  /** Local day of the unit. */
  day: string
  atMs: number
  request: EnrolRequest
}

/** The device, its key, its place, and the first line of its history. What it hinted stands in until its sections come. */
export async function insertDevice(db: Db, device: NewDevice): Promise<number> {
  const { publicId, unitId, atMs, day, request } = device
  const brand = cleanOrNull(request.hints.brand)
  const model = cleanOrNull(request.hints.model)
  const serial = usableSerial(request.hints.serial)
  const unknown = { cpuModel: null, memoryMb: null, diskMb: null, osName: null, osVersion: null, hostName: null }
  const facts = { ...unknown, kind: 'unknown', brand, model, serial, osFamily: request.osFamily, softwareCount: null }
  const row = {
    public_id: publicId,
    state: device.state,
    origin: 'agent',
    unit_id: unitId,
    kind: 'unknown',
    brand,
    model,
    serial,
    os_family: request.osFamily,
    agent_version: request.agentVersion,
    insecure: Number(request.insecure),
    report_count: 0,
    search_text: searchTextOf(facts, publicId),
    created_at_ms: atMs,
  }
  const { id } = await db.insertInto('device').values(row).returning('id').executeTakeFirstOrThrow()
  const key = { device_id: id, public_key: device.publicKey, state: 'current', created_at_ms: atMs }
  await db.insertInto('device_key').values(key).execute()
  await db.insertInto('device_unit_period').values({ device_id: id, unit_id: unitId, from_day: day }).execute()
  await db
    .insertInto('device_event')
    .values({ device_id: id, unit_id: unitId, day, at_ms: atMs, kind: 'enrolled' })
    .execute()
  return id
}
