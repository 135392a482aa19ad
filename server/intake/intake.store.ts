/** The report path's own way to the database: one interface, prepared statements on SQLite, arrays on PostgreSQL. */
import type { SectionKind } from '../../agent/contract/v1.ts'
import type { SectionFactsColumns } from '../section/device-facts.rules.ts'
import type { DeviceUseValues } from '../usage/device-use.rules.ts'
import type { SoftwareSummary } from '../software/software.rules.ts'

export type KeyState = 'current' | 'next' | 'retired'
export type KnownKey = { id: number; publicKey: Uint8Array; state: KeyState; overlapUntilMs: number | null }

/** What is needed to check a report and to answer it. */
export type KnownDevice = {
  id: number
  publicId: string
  /** pending, active, revoked or retired. */
  state: string
  unitId: number
  /** WIB, WITA or WIT of its unit. */
  zone: string
  /** Its unit has its documents counted. */
  countDocuments: boolean
  keys: KnownKey[]
}

export type Announced = { kind: SectionKind; sha256: Uint8Array }

/** A report whose signature, shape and limits have been checked. */
export type ReportJob = {
  deviceId: number
  keyId: number
  /** `next`: this report is the first with a changed key, which takes over. */
  keyState: KeyState
  chain: string
  utcDay: string
  rev: number
  sealed: boolean
  /** Hex. */
  hash: string
  prev: string | null
  main: Uint8Array
  quarters: Uint8Array
  signature: Uint8Array
  receivedAtMs: number
  /** Local date of the device's unit at that moment, for events. */
  localDay: string
  agentVersion: string
  /** Server minus device, when it is worth showing; null = right or unknown. */
  clockOffsetMs: number | null
  unknownFields: number
  sections: Announced[]
}

export type AcceptedOutcome = {
  kind: 'accepted'
  duplicate: boolean
  /** The row now held for its chain and day. */
  have: { rev: number; hash: string; missing: string[] }
  need: SectionKind[]
  /** The new satker's secret, after a move; null otherwise. */
  networkKey: Uint8Array | null
}
/** fork and enrol-anew: kept in quarantine. */
export type RefusedOutcome = { kind: 'fork' | 'enrol-anew' | 'revoked' | 'unknown' }
export type ReportOutcome = AcceptedOutcome | RefusedOutcome

/** On the way to the writer, titles whose ids are known give way to their ids. */
export type KnownTitles = { knownIds?: number[] }

/** A section whose hash and shape have been checked, parsed. */
export type SectionJob = {
  deviceId: number
  sha256: Uint8Array
  kind: SectionKind
  /** Gzip of the document. */
  bytes: Uint8Array
  columns: SectionFactsColumns
  /** Distinct programs and their distinct titles; null for other kinds. */
  software: (SoftwareSummary & KnownTitles) | null
  /** Default programs and activation by `deviceUseColumns`; null where the section tells nothing of them. */
  use: DeviceUseValues | null
  receivedAtMs: number
  localDay: string
}

export type SectionOutcome = {
  kind: 'stored' | 'quarantined' | 'not-announced' | 'revoked' | 'unknown'
  /** Ids of the titles that came with the job, in their order. */
  titleIds?: number[]
}

export type IntakeJob = { type: 'report'; job: ReportJob } | { type: 'section'; job: SectionJob }
export type IntakeOutcome = ReportOutcome | SectionOutcome

/** What writes: each call is one transaction, and when its promise resolves all of it is on disk. */
export type IntakeWriter = {
  /** At most one job a device. Outcomes in the order of the jobs; rejects when nothing was stored. */
  commit: (jobs: IntakeJob[]) => Promise<IntakeOutcome[]>
  close: () => Promise<void>
}

export type IntakeStore = IntakeWriter & {
  /** Transactions that may be under way at once: 1 on SQLite, which has one writer. */
  commitsAtOnce: number
  findDevice: (publicId: string) => Promise<KnownDevice | null>
  /** Whether an open period of the device names this section. */
  isAnnounced: (deviceId: number, sha256: Uint8Array) => Promise<boolean>
}
