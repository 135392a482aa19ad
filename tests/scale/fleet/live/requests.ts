/** The requests of a laptop as bytes: enrolment, reports, sections, signed as an agent signs them. */
import type { EnrolRequest } from '../../../../agent/contract/v1.ts'
import {
  contentTypes,
  enrolText,
  type Envelope,
  paths,
  reportHash,
  reportText,
  sectionText,
  wireHeaders,
} from '../../../../agent/contract/wire.ts'
import { buildReport, packMember } from '../../../../agent/report/build.rules.ts'
import { agentVersion } from '../../../../agent/version.ts'
import { quarterMin } from '../../../../agent/contract/quarters.ts'
import type { Laptop, PackedSection } from './laptop.ts'
import { utcDayRecord } from './utc-day.rules.ts'

export type SignedReport = { envelope: Envelope; hash: string; utcDay: string; rev: number; sealed: boolean }
export type ReportOrder = { utcDay: string; rev: number; sealed: boolean; untilQuarter: number; waitingDays: number }

const quarterMs = quarterMin * 60_000

/** Builds and signs what the laptop has to say of a day. The same laptop and day give the same bytes. */
export function signReport(laptop: Laptop, prev: string | null, order: ReportOrder): SignedReport {
  const { device, clockAheadMs } = laptop
  const { utcDay, rev, sealed, untilQuarter } = order
  const startMs = Date.parse(`${utcDay}T00:00:00Z`)
  const nowMs = startMs + untilQuarter * quarterMs
  const diskMb = device.planned.hardware.disks?.rows[0]?.[3] ?? 100_000
  const { main, quarters } = buildReport(
    {
      agentVersion,
      chain: laptop.chain,
      utcDay,
      rev,
      sealed,
      prev,
      boots: [{ id: `${laptop.chain.slice(0, 8)}-${utcDay}`, startedAtMs: startMs + (device.seed % 3_600) * 1_000 }],
      clock: {
        deviceAtMs: nowMs + clockAheadMs,
        monotonicMs: untilQuarter * quarterMs,
        offsetMs: -clockAheadMs,
        verified: true,
        droppedMin: 0,
      },
      sections: laptop.hashes ?? { hardware: null, system: null, software: null },
      storage: { sizeMb: diskMb, freeMb: Math.round(diskMb * (0.1 + (device.seed % 70) / 100)) },
      problems: [{ part: 'quarters.used', reason: 'no-source', detail: null }],
      documents: null,
      spool: { waitingDays: order.waitingDays, droppedDays: 0, refused: 0, damaged: 0 },
    },
    utcDayRecord(device, utcDay, untilQuarter),
  )
  return { ...signMembers(laptop, packMember(main), packMember(quarters)), utcDay, rev, sealed }
}

/** Signs two members whatever they are. */
export function signMembers(
  laptop: Laptop,
  main: Uint8Array,
  quarters: Uint8Array,
): Pick<SignedReport, 'envelope' | 'hash'> {
  const { deviceId, key } = laptop
  const signature = key.sign(reportText(deviceId, main, quarters))
  return { envelope: { deviceId, signature, main, quarters }, hash: reportHash(deviceId, main, quarters) }
}

export type Headers = Record<string, string>

/** A request as bytes; `headers` with an empty value are left out. */
export function requestBytes(line: string, headers: Headers, body: Uint8Array = Buffer.alloc(0)): Buffer {
  const all = Object.entries({ host: 'localhost', 'content-length': String(body.length), ...headers })
  const head = all.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`, 'latin1'), body])
}

export function reportBytes({ deviceId, signature, main, quarters }: Envelope, more: Headers = {}): Buffer {
  const headers = {
    'content-type': contentTypes.report,
    [wireHeaders.device]: deviceId,
    [wireHeaders.mainBytes]: String(main.length),
    [wireHeaders.signature]: signature,
    ...more,
  }
  return requestBytes(`POST ${paths.reports}`, headers, Buffer.concat([main, quarters]))
}

export function sectionBytes(laptop: Laptop, { sha256, body }: PackedSection): Buffer {
  const headers = {
    'content-type': contentTypes.section,
    'content-encoding': 'gzip',
    [wireHeaders.device]: laptop.deviceId,
    [wireHeaders.signature]: laptop.key.sign(sectionText(laptop.deviceId, sha256)),
  }
  return requestBytes(`PUT ${paths.sections}/${sha256}`, headers, body)
}

export function enrolBytes({ device, key }: Laptop, token: string): Buffer {
  const { brand, model, serial } = device.planned.hardware.machine
  const request: EnrolRequest = {
    v: 1,
    token,
    publicKey: key.publicKey,
    signature: key.sign(enrolText(key.publicKey, token)),
    deviceId: null,
    agentVersion,
    osFamily: device.planned.system.os.family,
    hints: { brand, model, serial, uuid: null, macs: [] },
    insecure: true,
  }
  return requestBytes(
    `POST ${paths.enrol}`,
    { 'content-type': contentTypes.json },
    Buffer.from(JSON.stringify(request)),
  )
}
