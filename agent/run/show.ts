/** Shows people exactly what leaves their laptop. */
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { BlockerKind } from '../contract/tables.ts'
import { watchedProgram } from '../contract/watch-list.ts'
import { paths, reportHash } from '../contract/wire.ts'
import { reportHeaders } from '../send/deliver.ts'
import { readLastSent } from '../send/last-sent.ts'
import type { Disk } from '../spool/disk.ts'
import { readOnly } from '../spool/disk.ts'
import { openSpool } from '../spool/spool.ts'
import { readState } from '../state/state.store.ts'
import type { Texts } from '../texts.ts'

export type LastSent = {
  request: string
  headers: Record<string, string>
  bytes: number
  hash: string
  main: unknown
  quarters: unknown
}

/** The report that was last sent, unpacked from the very bytes; null when none ever was. */
export function lastSent(disk: Disk, folder: string): LastSent | null {
  const envelope = readLastSent(disk, folder)
  if (!envelope) return null
  return {
    request: `POST ${paths.reports}`,
    headers: reportHeaders(envelope),
    bytes: envelope.main.length + envelope.quarters.length,
    hash: reportHash(envelope.deviceId, envelope.main, envelope.quarters),
    main: unpacked(envelope.main),
    quarters: unpacked(envelope.quarters),
  }
}

/** The sections that reports name now, as they are or were handed over. */
export function sectionsHeld(disk: Disk, folder: string): Record<string, unknown> {
  const spool = openSpool({ disk: readOnly(disk), folder: join(folder, 'spool'), onDamaged: () => undefined })
  return Object.fromEntries(
    Object.entries(readState(readOnly(disk), folder).sections).map(([kind, sha256]) => {
      const bytes = sha256 === null ? null : spool.readSection(sha256)
      return [kind, bytes && unpacked(bytes)]
    }),
  )
}

type Told = { main: unknown; sections?: Record<string, unknown> }

/** Ids of the watch list as names, and what held off sleep, in words of the reader: what a number means is no secret of ours. */
export function inWords(told: Told, words: Texts['show']): Record<string, unknown> {
  const { usage, power } = told.main as {
    usage?: { ran?: number[] | null }
    power?: { blockers?: BlockerKind[] | null }
  }
  const { defaults } = (told.sections?.system ?? {}) as { defaults?: Record<string, number | 'other' | null> | null }
  const nameOf = (id: number) => watchedProgram(id)?.name ?? String(id)
  const programOf = (program: number | 'other' | null) =>
    program === null ? words.unknown : program === 'other' ? words.other : nameOf(program)
  const ran = usage?.ran
  const programs = ran ? (ran.length > 0 ? ran.map(nameOf) : words.none) : words.unknown
  const opened = defaults && Object.fromEntries(Object.entries(defaults).map(([kind, it]) => [kind, programOf(it)]))
  const kinds = power?.blockers
  const blockers = kinds ? (kinds.length > 0 ? kinds.map((kind) => words.blockers[kind]) : words.none) : words.unknown
  return {
    [words.programs]: programs,
    ...(power ? { [words.heldOff]: blockers } : {}),
    ...(opened ? { [words.defaults]: opened } : {}),
  }
}

function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(gunzipSync(bytes).toString('utf8'))
}
