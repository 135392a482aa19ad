/**
 * Days as they were signed, one file each, and the sections they name. Bytes are here before they are sent, and stay
 * until the server acknowledged them (and 14 days longer, for a server that was restored).
 */
import { join } from 'node:path'
import { limits } from '../contract/limits.ts'
import type { ReportMain, SectionKind } from '../contract/v1.ts'
import type { Envelope } from '../contract/wire.ts'
import { decodeEnvelopes, encodeEnvelope, sha256Hex } from '../contract/wire.ts'
import { readChecked, writeChecked } from './checked.ts'
import type { Disk } from './disk.ts'
import { isUnfinished, writeAtomic } from './disk.ts'

/** What is known of a stored day without reading its bytes. */
export type DayHead = {
  utcDay: string
  deviceId: string
  chain: string
  rev: number
  sealed: boolean
  hash: string
  sections: ReportMain['sections']
  cutAtMs: number
  bytes: number
  acknowledgedAtMs: number | null
  /** Code with which the server refused these bytes; they are kept, but not sent again. */
  refused: string | null
  /** Sections that the server asked for when it acknowledged this day, and has not taken yet. */
  owed?: SectionKind[]
}

export type Spool = ReturnType<typeof openSpool>

const daySuffix = '.day'
const sectionSuffix = '.gz'

export function openSpool(input: { disk: Disk; folder: string; onDamaged: () => void }) {
  const { disk, onDamaged } = input
  const daysFolder = join(input.folder, 'days')
  const sectionsFolder = join(input.folder, 'sections')
  const dayPath = (utcDay: string) => join(daysFolder, utcDay + daySuffix)
  const sectionPath = (sha256: string) => join(sectionsFolder, sha256 + sectionSuffix)
  for (const folder of [daysFolder, sectionsFolder]) removeUnfinished(disk, folder)
  const heads = new Map<string, DayHead>()
  for (const name of disk.list(daysFolder).filter((each) => each.endsWith(daySuffix))) {
    const day = parseDay(readChecked(disk, join(daysFolder, name), onDamaged))
    if (day) heads.set(day.head.utcDay, day.head)
  }

  const read = (utcDay: string): { head: DayHead; envelope: Envelope } | null =>
    heads.has(utcDay) ? parseDay(readChecked(disk, dayPath(utcDay), onDamaged)) : null

  const save = (head: DayHead, envelope: Envelope): void => {
    writeChecked(disk, dayPath(head.utcDay), encodeDay(head, envelope))
    heads.set(head.utcDay, head)
  }

  const remove = (utcDay: string): void => {
    disk.remove(dayPath(utcDay))
    heads.delete(utcDay)
  }

  return {
    read,
    save,
    /** Every stored day, oldest first. */
    heads: (): DayHead[] => [...heads.values()].sort((a, b) => (a.utcDay < b.utcDay ? -1 : 1)),
    head: (utcDay: string): DayHead | null => heads.get(utcDay) ?? null,

    /**
     * Marks a day as held by the server, or as waiting again (`null`), and which of its sections the server still wants.
     * A day that was cut anew meanwhile stays as it is.
     */
    acknowledge: (utcDay: string, hash: string, atMs: number | null, owed: SectionKind[] = []): void => {
      const day = read(utcDay)
      if (day?.head.hash === hash) save({ ...day.head, acknowledgedAtMs: atMs, owed }, day.envelope)
    },

    /** Sets a refused day aside: its bytes stay for whoever wants to look, but are not sent again. */
    setAside: (utcDay: string, code: string): void => {
      const day = read(utcDay)
      if (day) save({ ...day.head, refused: code }, day.envelope)
    },

    hasSection: (sha256: string): boolean => disk.sizeOf(sectionPath(sha256)) > 0,
    saveSection: (sha256: string, gzipped: Uint8Array): void => {
      writeAtomic(disk, sectionPath(sha256), gzipped)
    },
    readSection: (sha256: string): Uint8Array | null => disk.read(sectionPath(sha256)),

    /** Removes sections that neither the present inventory nor a waiting day names, and that no day still owes. */
    pruneSections: (present: ReportMain['sections']): void => {
      const named = new Set<string | null>(Object.values(present))
      for (const head of heads.values()) {
        const kinds = head.acknowledgedAtMs === null ? sectionKinds : (head.owed ?? [])
        for (const kind of kinds) named.add(head.sections[kind])
      }
      for (const name of disk.list(sectionsFolder)) {
        if (name.endsWith(sectionSuffix) && !named.has(name.slice(0, -sectionSuffix.length))) {
          disk.remove(join(sectionsFolder, name))
        }
      }
    },

    /**
     * Keeps the spool in its bounds: acknowledged days 14 days, waiting ones until there are more than 60 or all of it
     * exceeds 50 MiB. Whole days go, the oldest first; the newest always stays.
     *
     * @returns days that were dropped without ever having been acknowledged
     */
    prune: (nowMs: number, bounds: { days: number; bytes: number } = spoolBounds): number => {
      const oldestMs = nowMs - limits.acknowledgedDays * 86_400_000
      for (const head of heads.values()) {
        if (head.sealed && head.acknowledgedAtMs !== null && head.acknowledgedAtMs < oldestMs) remove(head.utcDay)
      }
      const oldestFirst = [...heads.keys()].sort()
      const sectionBytes = totalBytes(disk, sectionsFolder)
      let bytes = sectionBytes + [...heads.values()].reduce((sum, head) => sum + head.bytes, 0)
      let dropped = 0
      while (oldestFirst.length > 1 && (oldestFirst.length > bounds.days || bytes > bounds.bytes)) {
        const head = heads.get(oldestFirst.shift() ?? '')
        if (!head) break
        bytes -= head.bytes
        if (head.acknowledgedAtMs === null) dropped++
        remove(head.utcDay)
      }
      return dropped
    },

    /** False when so little of the disk is left that nothing more may be written to it. */
    hasRoom: (): boolean => {
      const free = disk.freeBytes(input.folder)
      return free === null || free >= limits.diskReserveBytes
    },
  }
}

/** Written out here: the agent takes only types from the contract's schemas. */
const sectionKinds = ['hardware', 'system', 'software'] as const satisfies readonly SectionKind[]
const spoolBounds = { days: limits.spoolDays, bytes: limits.spoolBytes }

function removeUnfinished(disk: Disk, folder: string): void {
  for (const name of disk.list(folder).filter(isUnfinished)) disk.remove(join(folder, name))
}

function totalBytes(disk: Disk, folder: string): number {
  return disk.list(folder).reduce((sum, name) => sum + disk.sizeOf(join(folder, name)), 0)
}

function encodeDay(head: DayHead, envelope: Envelope): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), encodeEnvelope(envelope)])
}

function parseDay(bytes: Uint8Array | null): { head: DayHead; envelope: Envelope } | null {
  if (!bytes) return null
  const lineEnd = bytes.indexOf(10)
  const head = JSON.parse(Buffer.from(bytes.subarray(0, lineEnd)).toString('utf8')) as DayHead
  const envelope = decodeEnvelopes(bytes.subarray(lineEnd + 1)).envelopes[0]
  return envelope ? { head, envelope } : null
}

/** Name of a section: the SHA-256 of its unpacked bytes. */
export function sectionName(unpacked: Uint8Array | string): string {
  return sha256Hex(unpacked)
}
