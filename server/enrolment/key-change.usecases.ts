/** A device changes its key: the new one is signed by both, and both are valid until it is used or a week is over. */
import type { KeyRequest } from '../../agent/contract/v1.ts'
import { keyChangeText } from '../../agent/contract/wire.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../http/app-error.ts'
import type { KnownDevice } from '../intake/intake.store.ts'
import { decodeSignature, signingKey, verifies } from '../intake/keys.ts'
import { badKey, deviceRevoked } from './enrolment.errors.ts'
import { findKeyOwner } from './enrolment.store.ts'
import { publicKeyFault } from './public-key.rules.ts'

const overlapMs = 7 * 24 * 3_600_000

export type KeyAnswer = { accepted: true; overlapUntilMs: number | null; serverTimeMs: number }

/**
 * Stores the offered key. Asked again with the same key it answers the same, so that an agent that never heard the answer
 * can simply repeat itself.
 *
 * @throws AppError 400 for a bad key, 401 when either signature is not right, 403 for a revoked device, 409 `key_taken`
 */
export async function offerKey(
  request: KeyRequest,
  device: KnownDevice,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<KeyAnswer> {
  const publicKey = Buffer.from(request.newPublicKey, 'base64url')
  const fault = publicKeyFault(publicKey)
  if (fault) throw badKey('newPublicKey', fault)
  const serverTimeMs = clock.nowMs()
  const held = checkSignatures(request, publicKey, device, serverTimeMs)
  if (device.state === 'revoked') throw deviceRevoked()
  if (held) return { accepted: true, overlapUntilMs: held.overlapUntilMs, serverTimeMs }
  const overlapUntilMs = serverTimeMs + overlapMs
  await store.write(async (db) => {
    if (await findKeyOwner(db, publicKey)) throw new AppError('conflict', 'key_taken')
    await db
      .updateTable('device_key')
      .set({ state: 'retired' })
      .where('device_id', '=', device.id)
      .where('state', '=', 'next')
      .execute()
    const row = { device_id: device.id, public_key: publicKey, state: 'next', created_at_ms: serverTimeMs }
    await db
      .insertInto('device_key')
      .values({ ...row, overlap_until_ms: overlapUntilMs })
      .execute()
    const detail = { device: device.publicId, overlapUntilMs }
    const actor = `device:${device.publicId}`
    await recordAudit(store, db, { atMs: serverTimeMs, actor, action: 'key.offer', unitId: device.unitId, detail })
  })
  return { accepted: true, overlapUntilMs, serverTimeMs }
}

/** The key when it is already the device's; its signature alone is enough then, since the old key may be gone. */
function checkSignatures(request: KeyRequest, publicKey: Buffer, device: KnownDevice, nowMs: number) {
  const text = keyChangeText(device.publicId, request.newPublicKey)
  const byNew = decodeSignature(request.newSignature)
  const byOld = decodeSignature(request.oldSignature)
  if (!byNew || !byOld || !verifies(publicKey, text, byNew)) throw new AppError('unauthorised', 'bad_signature')
  const held = device.keys.find((key) => key.state !== 'retired' && publicKey.equals(key.publicKey))
  if (held) return held
  if (!signingKey(device, { text, signature: byOld, nowMs })) throw new AppError('unauthorised', 'bad_signature')
  return null
}
