/** From the bytes of a report to a job for the store: signature, unpacking, scan, schema, day. The same for HTTP and files. */
import { limits } from '../../agent/contract/limits.ts'
import { mainSchema, quartersSchema, type ReportMain, sectionKinds } from '../../agent/contract/v1.ts'
import { type Envelope, reportText, sha256Hex } from '../../agent/contract/wire.ts'
import { localDayOf, toZone } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import { checked, parseJson } from '../http/json-body.ts'
import type { KnownDevice, KnownKey, ReportJob } from './intake.store.ts'
import { decodeSignature, signingKey } from './keys.ts'
import { dayFault, notableOffset } from './report.rules.ts'
import { unpackMember } from './unpack.ts'
import { countUnknown } from './unknown-fields.rules.ts'

/** How a signature is checked; the benchmark alone puts something else in its place. */
export type FindSigningKey = typeof signingKey

/** Who signed a report, and its hash (hex), which is of the signed text. */
export type Signed = { key: KnownKey; signature: Buffer; hash: string }

/**
 * The key that signed the report, checked over the bytes as received.
 *
 * @throws AppError 401 `signature_missing`, `bad_signature`; 403 `device_revoked`
 */
export function checkSignature(
  device: KnownDevice,
  envelope: Envelope,
  nowMs: number,
  findKey: FindSigningKey = signingKey,
): Signed {
  if (envelope.signature === '') throw new AppError('unauthorised', 'signature_missing')
  const signature = decodeSignature(envelope.signature)
  if (!signature) throw new AppError('unauthorised', 'bad_signature')
  const text = reportText(device.publicId, envelope.main, envelope.quarters)
  const key = findKey(device, { text, signature, nowMs })
  if (!key) throw new AppError('unauthorised', 'bad_signature')
  if (device.state === 'revoked') throw new AppError('forbidden', 'device_revoked')
  return { key, signature, hash: sha256Hex(text) }
}

/**
 * Unpacks and validates both members.
 *
 * @throws AppError 400 with the fields by path (`main.slots[2].screen.minutes`), 413 when a member unpacks too large
 */
export function checkContent(device: KnownDevice, envelope: Envelope, signed: Signed & { nowMs: number }): ReportJob {
  const { nowMs, key, signature, hash } = signed
  const rawMain = readMember(envelope.main, 'main')
  const rawQuarters = readMember(envelope.quarters, 'quarters')
  const main = checked(mainSchema, rawMain, 'main')
  const quarters = checked(quartersSchema, rawQuarters, 'quarters')
  const fault = dayFault(main.utcDay, nowMs)
  if (fault) throw badDay(fault)
  return {
    deviceId: device.id,
    keyId: key.id,
    keyState: key.state,
    chain: main.chain,
    utcDay: main.utcDay,
    rev: main.rev,
    sealed: main.sealed,
    hash,
    prev: main.prev,
    main: envelope.main,
    quarters: envelope.quarters,
    signature,
    receivedAtMs: nowMs,
    localDay: localDayOf(nowMs, toZone(device.zone)),
    agentVersion: main.agentVersion,
    clockOffsetMs: notableOffset(main.clock.offsetMs),
    unknownFields: countUnknown(rawMain, main) + countUnknown(rawQuarters, quarters),
    sections: announcedSections(main),
  }
}

function readMember(bytes: Uint8Array, prefix: 'main' | 'quarters'): unknown {
  const value = parseJson(unpackMember(bytes, limits.unpackedBytes), prefix)
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : null
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) {
    const field = { path: `${prefix}.v`, code: 'schema_too_new', message: 'this server understands version 1' }
    throw new AppError('badRequest', 'schema_too_new', { fields: [field] })
  }
  return value
}

function announcedSections({ sections }: ReportMain): ReportJob['sections'] {
  return sectionKinds.flatMap((kind) => {
    const hash = sections[kind]
    return hash === null ? [] : [{ kind, sha256: Buffer.from(hash, 'hex') }]
  })
}

function badDay(code: 'too_old' | 'in_future'): AppError {
  const message = code === 'too_old' ? `at most ${limits.reportAgeDays} days ago` : 'not in the future'
  return new AppError('badRequest', code, { fields: [{ path: 'main.utcDay', code, message }] })
}
