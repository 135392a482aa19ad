/**
 * How a report travels: names of headers and types, the text that is signed, and the envelope that carries the same
 * bytes as a file where there is no link. Pure; both sides use exactly these functions.
 */
import { hash } from 'node:crypto'

export const contentTypes = {
  report: 'application/vnd.satker.report',
  section: 'application/vnd.satker.section+json',
  json: 'application/json',
  problem: 'application/problem+json',
} as const

export const wireHeaders = {
  device: 'satker-device',
  /** Bytes of the first gzip member (`main`); the rest of the body is `quarters`. */
  mainBytes: 'satker-main-bytes',
  /** Ed25519 signature, base64url without padding (86 characters). */
  signature: 'satker-signature',
} as const

export const paths = {
  enrol: '/v1/enrol',
  reports: '/v1/reports',
  sections: '/v1/sections',
  keys: '/v1/keys',
  time: '/v1/time',
} as const

/** SHA-256 in lower-case hex (64 characters). */
export function sha256Hex(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex')
}

/** The text an agent signs for a report: hashes are of the compressed bytes, exactly as sent. */
export function reportText(deviceId: string, main: Uint8Array, quarters: Uint8Array): string {
  return ['satker-report-v1', deviceId, sha256Hex(main), sha256Hex(quarters)].join('\n')
}

/** The hash by which the next sealed day names this report, and by which an answer acknowledges it. */
export function reportHash(deviceId: string, main: Uint8Array, quarters: Uint8Array): string {
  return sha256Hex(reportText(deviceId, main, quarters))
}

/** The text an agent signs to hand over a section; `sha256` is of the unpacked bytes. */
export function sectionText(deviceId: string, sha256: string): string {
  return ['satker-section-v1', deviceId, sha256].join('\n')
}

/** The text that both the old and the new key sign when a key is changed; the key is base64url of its 32 bytes. */
export function keyChangeText(deviceId: string, newPublicKey: string): string {
  return ['satker-key-v1', deviceId, newPublicKey].join('\n')
}

/** The text an agent signs to prove, at enrolment, that it holds the private key of `publicKey`. */
export function enrolText(publicKey: string, token: string): string {
  return ['satker-enrol-v1', publicKey, sha256Hex(token)].join('\n')
}

/** A signed report as it lies in the spool and in an export file. */
export type Envelope = { deviceId: string; signature: string; main: Uint8Array; quarters: Uint8Array }

const magic = 'satker-envelope-v1'

/** One header line of JSON, then both members: envelopes can simply be strung together. */
export function encodeEnvelope(envelope: Envelope): Uint8Array {
  const { deviceId, signature, main, quarters } = envelope
  const head = { magic, deviceId, signature, mainBytes: main.length, quartersBytes: quarters.length }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), main, quarters])
}

/**
 * Reads envelopes strung together. Stops at the first damaged byte: what could be read comes back, with the offset of
 * the damage, or `null` when all of it was read.
 */
export function decodeEnvelopes(bytes: Uint8Array): { envelopes: Envelope[]; damagedAt: number | null } {
  const envelopes: Envelope[] = []
  let at = 0
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf(10, at)
    const head = lineEnd < 0 ? null : parseHead(Buffer.from(bytes.subarray(at, lineEnd)).toString('utf8'))
    if (!head) return { envelopes, damagedAt: at }
    const mainEnd = lineEnd + 1 + head.mainBytes
    const end = mainEnd + head.quartersBytes
    if (end > bytes.length) return { envelopes, damagedAt: at }
    envelopes.push({
      deviceId: head.deviceId,
      signature: head.signature,
      main: bytes.subarray(lineEnd + 1, mainEnd),
      quarters: bytes.subarray(mainEnd, end),
    })
    at = end
  }
  return { envelopes, damagedAt: null }
}

type Head = { deviceId: string; signature: string; mainBytes: number; quartersBytes: number }

function parseHead(line: string): Head | null {
  try {
    const value: unknown = JSON.parse(line)
    return isHead(value) ? value : null
  } catch {
    return null
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const head = value as Record<string, unknown>
  const isLength = (length: unknown) => typeof length === 'number' && Number.isInteger(length) && length > 0
  return (
    head.magic === magic &&
    typeof head.deviceId === 'string' &&
    typeof head.signature === 'string' &&
    isLength(head.mainBytes) &&
    isLength(head.quartersBytes)
  )
}
