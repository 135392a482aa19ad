/** The signed reports behind a device's figures, and whether their signatures hold now. */
import { createPublicKey, verify } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { type ReportMain, mainSchema } from '../../agent/contract/v1.ts'
import { reportHash, reportText } from '../../agent/contract/wire.ts'
import type { Db } from '../store/store.ts'

export type SignatureState = 'valid' | 'invalid' | 'erased'

export type Evidence = {
  id: number
  utcDay: string
  chain: string
  rev: number
  sealed: boolean
  /** ok, or why it counts in no figure. */
  state: string
  hash: string
  prevHash: string | null
  /** Checked just now over the bytes as received; `erased` once they are gone after the evidence period. */
  signature: SignatureState
  /** SHA-256 of the key, hex: what names a key without showing it whole. */
  keyId: string
  receivedAtMs: number
  bytes: number | null
  main: ReportMain | null
}

export type Proof = {
  /** The newest report, sealed or not. */
  latest: Evidence | null
  latestSealed: Evidence | null
  sealedCount: number
  quarantinedCount: number
  /** The stretch of sealed days that name each other. */
  chainDays: number
}

/** What stands behind a device. Null members mean that there is none yet. */
export async function proofOf(db: Db, device: { id: number; publicId: string }): Promise<Proof> {
  const newest = reportsOf(db, device.id).orderBy('report.utc_day', 'desc').orderBy('report.received_at_ms', 'desc')
  const latest = await newest.where('report.state', '=', 'ok').limit(1).executeTakeFirst()
  const sealed = latest?.sealed === 1 ? latest : await newest.where('report.sealed', '=', 1).limit(1).executeTakeFirst()
  const sealedDays = await countReports(db, (query) => query.where('device_id', '=', device.id).where('sealed', '=', 1))
  const quarantined = await db
    .selectFrom('report_quarantine')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('device_id', '=', device.id)
    .executeTakeFirstOrThrow()
  return {
    latest: latest ? toEvidence(device.publicId, latest) : null,
    latestSealed: sealed ? toEvidence(device.publicId, sealed) : null,
    sealedCount: sealedDays,
    quarantinedCount: quarantined.count,
    chainDays: latest
      ? await countReports(db, (query) =>
          // The device is named for its index: chains have none.
          query.where('device_id', '=', device.id).where('chain_id', '=', latest.chain_id).where('sealed', '=', 1),
        )
      : 0,
  }
}

type ReportQuery = ReturnType<typeof okReports>
const okReports = (db: Db) => db.selectFrom('report').where('state', '=', 'ok')

async function countReports(db: Db, fits: (query: ReportQuery) => ReportQuery): Promise<number> {
  const row = await fits(okReports(db))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** One report with both parts unpacked, for the audited evidence view; null when it is not this device's. */
export async function rawReport(
  db: Db,
  device: { id: number; publicId: string },
  reportId: number,
): Promise<{ evidence: Evidence; main: unknown; quarters: unknown } | null> {
  const row = await reportsOf(db, device.id).where('report.id', '=', reportId).executeTakeFirst()
  if (!row) return null
  const unpack = (bytes: Uint8Array | null | undefined) => (bytes ? unpackJson(bytes) : null)
  return { evidence: toEvidence(device.publicId, row), main: unpack(row.main), quarters: unpack(row.quarters) }
}

function reportsOf(db: Db, deviceId: number) {
  return db
    .selectFrom('report')
    .innerJoin('device_chain', 'device_chain.id', 'report.chain_id')
    .innerJoin('device_key', 'device_key.id', 'report.key_id')
    .selectAll('report')
    .select(['device_chain.chain', 'device_key.public_key'])
    .where('report.device_id', '=', deviceId)
}

type Row = Awaited<ReturnType<ReturnType<typeof reportsOf>['execute']>>[number]

function toEvidence(publicId: string, row: Row): Evidence {
  const main = row.main ? mainSchema.safeParse(unpackJson(row.main)) : null
  return {
    id: row.id,
    utcDay: row.utc_day,
    chain: row.chain,
    rev: row.rev,
    sealed: row.sealed === 1,
    state: row.state,
    hash: hex(row.hash),
    prevHash: row.prev_hash ? hex(row.prev_hash) : null,
    signature: checkSignature(publicId, row),
    keyId: hex(row.public_key),
    receivedAtMs: row.received_at_ms,
    bytes: row.main && row.quarters ? row.main.length + row.quarters.length : null,
    main: main?.success ? main.data : null,
  }
}

/** ASN.1 in front of the 32 raw bytes of an Ed25519 key (RFC 8410). */
const ed25519Head = Buffer.from('302a300506032b6570032100', 'hex')

type SignedRow = Pick<Row, 'main' | 'quarters' | 'hash' | 'signature' | 'public_key'>

/** Whether the stored bytes still fit their hash and the laptop's signature. */
export function checkSignature(publicId: string, row: SignedRow): SignatureState {
  if (!row.main || !row.quarters) return 'erased'
  const text = Buffer.from(reportText(publicId, row.main, row.quarters))
  const der = Buffer.concat([ed25519Head, row.public_key])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  const hashFits = reportHash(publicId, row.main, row.quarters) === hex(row.hash)
  return hashFits && verify(null, text, key, row.signature) ? 'valid' : 'invalid'
}

function unpackJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes).toString('utf8'))
  } catch {
    return null // damaged bytes: the signature says so too
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
