/** A laptop for tests: a real Ed25519 key, signed reports and sections, exactly as an agent would send them. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { EnrolRequest, KeyRequest, ReportMain, ReportQuarters } from '../../agent/contract/v1.ts'
import {
  contentTypes,
  type Envelope,
  enrolText,
  keyChangeText,
  reportHash,
  reportText,
  sectionText,
  sha256Hex,
  wireHeaders,
} from '../../agent/contract/wire.ts'
import { mainOf, quartersOf } from './reports.ts'

export type TestLaptop = {
  /** Set by enrolment. */
  deviceId: string
  publicKey: string
  sign: (text: string) => string
}

/** A laptop with a new key; `deviceId` stays empty until it is enrolled. */
export function makeLaptop(): TestLaptop {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    deviceId: '',
    publicKey: publicKey.export({ format: 'jwk' }).x ?? '',
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  }
}

export function enrolRequestOf(laptop: TestLaptop, token: string, more: Partial<EnrolRequest> = {}): EnrolRequest {
  return {
    v: 1,
    token,
    publicKey: laptop.publicKey,
    signature: laptop.sign(enrolText(laptop.publicKey, token)),
    deviceId: null,
    agentVersion: '0.1.0',
    osFamily: 'linux',
    hints: { brand: 'Acer', model: 'TravelMate P214', serial: 'NXVYSSN001', uuid: null, macs: [] },
    insecure: true,
    ...more,
  }
}

export function keyRequestOf(laptop: TestLaptop, next: TestLaptop): KeyRequest {
  const text = keyChangeText(laptop.deviceId, next.publicKey)
  return {
    v: 1,
    deviceId: laptop.deviceId,
    newPublicKey: next.publicKey,
    oldSignature: laptop.sign(text),
    newSignature: next.sign(text),
  }
}

export type SignedReport = Envelope & { hash: string }

/** Signs members as they are, whatever is in them. */
export function signMembers(laptop: TestLaptop, main: Uint8Array, quarters: Uint8Array): SignedReport {
  const { deviceId } = laptop
  const signature = laptop.sign(reportText(deviceId, main, quarters))
  return { deviceId, signature, main, quarters, hash: reportHash(deviceId, main, quarters) }
}

export function signReport(
  laptop: TestLaptop,
  main: Partial<ReportMain> = {},
  quarters: Partial<ReportQuarters> = {},
): SignedReport {
  const pack = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 })
  return signMembers(laptop, pack(mainOf(main)), pack(quartersOf(quarters)))
}

/** The request in which a report travels. */
export function reportInit(report: Envelope, headers: Record<string, string> = {}) {
  return {
    method: 'POST',
    headers: {
      'content-type': contentTypes.report,
      [wireHeaders.device]: report.deviceId,
      [wireHeaders.mainBytes]: String(report.main.length),
      [wireHeaders.signature]: report.signature,
      ...headers,
    },
    body: Buffer.concat([report.main, report.quarters]),
  }
}

/** A section's document as bytes, and its name. */
export function packSection(facts: unknown): { sha256: string; bytes: Buffer } {
  const bytes = Buffer.from(JSON.stringify(facts))
  return { sha256: sha256Hex(bytes), bytes }
}

export function sectionInit(laptop: TestLaptop, section: { sha256: string; bytes: Buffer }) {
  return {
    method: 'PUT',
    headers: {
      'content-type': contentTypes.section,
      'content-encoding': 'gzip',
      [wireHeaders.device]: laptop.deviceId,
      [wireHeaders.signature]: laptop.sign(sectionText(laptop.deviceId, section.sha256)),
    },
    body: gzipSync(section.bytes),
  }
}

export function jsonInit(value: unknown, headers: Record<string, string> = {}) {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}
