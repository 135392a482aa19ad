/** Admitting a laptop: the use of a token is counted, and the device made, in one transaction. */
import type { EnrolAnswer, EnrolRequest } from '../../agent/contract/v1.ts'
import { enrolText, sha256Hex } from '../../agent/contract/wire.ts'
import { recordAudit } from '../audit/audit.log.ts'
import { windowOf } from '../calendar/calendars.ts'
import { localDayOf, toZone, type Zone } from '../day/local-day.rules.ts'
import type { Deps } from '../deps.ts'
import { decodeSignature, verifies } from '../intake/keys.ts'
import { paceOf } from '../intake/pace.rules.ts'
import type { Db, Store } from '../store/store.ts'
import {
  badKey,
  deviceRevoked,
  keyRetired,
  tokenExpired,
  tokenRevoked,
  tokenUnknown,
  tokenUsedUp,
} from './enrolment.errors.ts'
import { findKeyOwner, findToken, insertDevice, isPublicIdTaken, type TokenRow, useToken } from './enrolment.store.ts'
import { publicKeyFault } from './public-key.rules.ts'
import { uuidV7 } from './uuid-v7.ts'

type EnrolDeps = Pick<Deps, 'store' | 'clock' | 'config'>
export type Enrolled = { answer: EnrolAnswer; isNew: boolean }

/**
 * Admits a laptop, or recognises one by its key. A known key keeps its device and state and uses up nothing (I14); an id
 * that this server does not know comes back pending, since it may be of a store that was lost.
 *
 * @throws AppError 400 for a bad key, 401 `token_unknown`, `token_expired`, `token_revoked` or `token_used_up`, 403 `device_revoked`
 */
export async function enrolDevice(request: EnrolRequest, deps: EnrolDeps): Promise<Enrolled> {
  const publicKey = checkKey(request)
  const nowMs = deps.clock.nowMs()
  const { isNew, unitId, zone, answer } = await deps.store.write(async (db) => {
    const token = checkToken(await findToken(deps.store, db, sha256Hex(request.token)), nowMs)
    const known = await findKeyOwner(db, publicKey)
    if (known) {
      if (known.keyState === 'retired') throw keyRetired()
      if (known.state === 'revoked') throw deviceRevoked()
      const state = known.state === 'active' ? 'active' : 'pending'
      const told = await toAnswer(db, { publicId: known.publicId, state, unitId: known.unitId }, deps)
      return { ...told, isNew: false }
    }
    if (!(await useToken(db, token.id, nowMs))) throw tokenUsedUp()
    const admitted = await admit({ request, publicKey, token, nowMs }, deps.store, db)
    return { ...(await toAnswer(db, admitted, deps)), isNew: true }
  })
  // After the transaction: the calendar is read by another connection.
  const window = await windowOf(deps.store, { unitId, zone }, nowMs)
  return { answer: { ...answer, window }, isNew }
}

function checkKey(request: EnrolRequest): Buffer {
  const publicKey = Buffer.from(request.publicKey, 'base64url')
  const fault = publicKeyFault(publicKey)
  if (fault) throw badKey('publicKey', fault)
  const signature = decodeSignature(request.signature)
  const text = enrolText(request.publicKey, request.token)
  if (!signature || !verifies(publicKey, text, signature)) throw badKey('signature', 'bad_signature')
  return publicKey
}

function checkToken(token: TokenRow | null, nowMs: number): TokenRow {
  if (!token) throw tokenUnknown()
  if (token.revokedAtMs !== null) throw tokenRevoked()
  if (token.expiresAtMs <= nowMs) throw tokenExpired()
  return token
}

type Admission = { request: EnrolRequest; publicKey: Buffer; token: TokenRow; nowMs: number }
type Admitted = { publicId: string; state: 'active' | 'pending'; unitId: number }

async function admit(admission: Admission, store: Store, db: Db): Promise<Admitted> {
  const { request, publicKey, token, nowMs } = admission
  const claimed = request.deviceId
  const isFree = claimed !== null && !(await isPublicIdTaken(db, claimed))
  const publicId = isFree ? claimed : uuidV7(nowMs)
  const state = isFree || token.needsApproval ? 'pending' : 'active'
  const day = localDayOf(nowMs, toZone(token.zone))
  await insertDevice(db, { publicId, publicKey, state, unitId: token.unitId, day, atMs: nowMs, request })
  const { hints, osFamily } = request
  const detail = { device: publicId, state, token: token.id, claimed, osFamily, hints }
  const actor = `device:${publicId}`
  await recordAudit(store, db, { atMs: nowMs, actor, action: 'device.enrol', unitId: token.unitId, detail })
  return { publicId, state, unitId: token.unitId }
}

type Told = { answer: Omit<EnrolAnswer, 'window'>; unitId: number; zone: Zone }

async function toAnswer(db: Db, device: Admitted, { clock, config }: EnrolDeps): Promise<Told> {
  const unit = await db
    .selectFrom('unit')
    .select(['code', 'name', 'zone', 'network_key'])
    .where('id', '=', device.unitId)
    .executeTakeFirstOrThrow()
  const answer = {
    deviceId: device.publicId,
    state: device.state,
    unit: { code: unit.code, name: unit.name },
    pace: paceOf(config.reportEveryS),
    networkKey: Buffer.from(unit.network_key).toString('base64url'),
    serverTimeMs: clock.nowMs(),
  }
  return { answer, unitId: device.unitId, zone: toZone(unit.zone) }
}
