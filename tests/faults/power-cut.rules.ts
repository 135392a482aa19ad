/** What a disk holds after the power went: everything up to the last sync, and of what came later nothing, or any part. */

export type DiskEvent = {
  kind: 'write' | 'cut' | 'sync' | 'remove' | 'answer'
  file: 'db' | 'wal' | 'journal' | 'folder' | 'none'
  /** Of a write; the new size of a cut. */
  offset: number
  /** Of a write; the text of an answer. */
  data: Uint8Array
}
type StoreFile = Exclude<DiskEvent['file'], 'folder' | 'none'>
/** Contents by file; a file that is not there is missing. */
export type DiskState = Partial<Record<StoreFile, Uint8Array>>

export type Disk = {
  take: (event: DiskEvent) => void
  /** The files after a power cut now: what was not synced is dropped, */
  lost: () => DiskState
  /** all of it is there, as after a kill of the process alone, */
  kept: () => DiskState
  /** or some of it is kept, out of order and torn within a write. `chance` gives 0 to 1. */
  torn: (chance: () => number) => DiskState
}

const sectorBytes = 512
const isStoreFile = (file: DiskEvent['file']): file is StoreFile => file !== 'folder' && file !== 'none'

/**
 * @param start the files as they lay on the disk when the trace began
 * @param believes whether a sync does what it says; a disk that ignores some shows that the replay would notice
 */
export function makeDisk(start: DiskState, believes: (event: DiskEvent) => boolean = () => true): Disk {
  const synced: DiskState = { ...start }
  const pending = new Map<StoreFile, DiskEvent[]>()
  /** Files whose name is not in the folder for sure: made or removed since its last sync. */
  const made = new Set<StoreFile>()
  const removed = new Map<StoreFile, Uint8Array | undefined>()

  const pendingOf = (file: StoreFile) => pending.get(file) ?? []
  const settle = (file: StoreFile) => {
    const events = pendingOf(file)
    if (events.length > 0) synced[file] = applyAll(synced[file] ?? new Uint8Array(), events)
    pending.delete(file)
  }
  return {
    take(event) {
      const { file, kind } = event
      if (kind === 'answer' || (kind === 'sync' && !believes(event))) return
      if (file === 'folder') {
        made.clear()
        removed.clear()
      } else if (!isStoreFile(file)) return
      else if (kind === 'sync') settle(file)
      else if (kind === 'remove') {
        removed.set(file, made.has(file) ? undefined : synced[file])
        made.delete(file)
        pending.delete(file)
        delete synced[file]
      } else {
        const events = pendingOf(file)
        if (!synced[file] && events.length === 0) made.add(file)
        events.push(event)
        pending.set(file, events)
      }
    },
    lost() {
      const state: DiskState = { ...synced }
      for (const file of made) delete state[file]
      for (const [file, content] of removed) if (content && !state[file]) state[file] = content
      return state
    },
    kept() {
      const state: DiskState = { ...synced }
      for (const [file, events] of pending) state[file] = applyAll(state[file] ?? new Uint8Array(), events)
      return state
    },
    torn(chance) {
      const state: DiskState = { ...synced }
      for (const file of made) if (chance() < 0.5) delete state[file]
      for (const [file, content] of removed) if (content && !state[file] && chance() < 0.5) state[file] = content
      for (const [file, events] of pending) {
        if (made.has(file) && !state[file] && chance() < 0.5) continue
        const kept = events.flatMap((event) => (chance() < 0.5 ? [tear(event, chance)] : []))
        if (kept.length > 0) state[file] = applyAll(state[file] ?? new Uint8Array(), kept)
      }
      return state
    },
  }
}

/** A file after some changes. What lies between its old end and a later write reads as zeros. */
function applyAll(content: Uint8Array, events: readonly DiskEvent[]): Uint8Array {
  const bytes = new Uint8Array(Math.max(content.length, ...events.map(({ offset, data }) => offset + data.length)))
  bytes.set(content)
  let size = content.length
  for (const { kind, offset, data } of events) {
    if (kind === 'cut') bytes.fill(0, offset)
    else bytes.set(data, offset)
    size = kind === 'cut' ? offset : Math.max(size, offset + data.length)
  }
  return bytes.slice(0, size)
}

/** Some sectors of a write, or all of it. */
function tear(event: DiskEvent, chance: () => number): DiskEvent {
  const sectors = Math.floor(event.data.length / sectorBytes)
  if (event.kind !== 'write' || sectors < 2 || chance() < 0.5) return event
  const first = Math.floor(chance() * sectors)
  const end = first + 1 + Math.floor(chance() * (sectors - first))
  return {
    ...event,
    offset: event.offset + first * sectorBytes,
    data: event.data.subarray(first * sectorBytes, end * sectorBytes),
  }
}
