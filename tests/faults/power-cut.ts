/** D02: a server's writes are recorded, and a copy of its store gets only what a power cut would have left. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { storeFileName } from '../../server/store/store.ts'
import { storeDisk } from '../support/store-disk.ts'
import { waitFor } from '../support/wait.ts'
import { type DiskEvent, type DiskState, makeDisk } from './power-cut.rules.ts'
import { type Acknowledged, checkStore, keepReporting, realServer, type StoreCheck } from './real-server.ts'

export type Recording = {
  start: DiskState
  events: DiskEvent[]
  acknowledged: Acknowledged[]
  /** Temporary; `remove` when done. */
  folder: string
  remove: () => void
}
export type Cut = { at: number; acknowledged: number; lost: StoreCheck; torn: StoreCheck }

const fileNames = { db: storeFileName, wal: `${storeFileName}-wal`, journal: `${storeFileName}-journal` } as const

/** Reports after the journal was copied into the store, which then overwrite it. */
const reportsAfterCheckpoint = 200

/** A server from its start to its end, with laptops reporting until its journal was copied into the store, and on. */
export async function recordServer(laptopCount: number): Promise<Recording> {
  const server = await realServer()
  try {
    const disk = storeDisk(server.root)
    const start = readState(server.dataDir)
    await server.start(disk.environment)
    const laptops = await Promise.all(Array.from({ length: laptopCount }, server.enrol))
    const stop = keepReporting(server, laptops)
    const overwritten = () => {
      const { length } = server.acknowledged
      return checkpoints(disk.events()) > 0 ? length : null
    }
    const atCheckpoint = await waitFor('the journal to be copied', overwritten, { withinMs: 60_000, everyMs: 500 })
    await waitFor('more reports', () => server.acknowledged.length > atCheckpoint + reportsAfterCheckpoint)
    await stop()
    await server.process().stop()
    const events = disk.events()
    const folder = mkdtempSync(join(tmpdir(), 'satker-cut-'))
    const remove = () => rmSync(folder, { recursive: true, force: true })
    return { start, events, acknowledged: server.acknowledged, folder, remove }
  } finally {
    await server.cleanup()
  }
}

/** How often the store was written to and synced after the journal was: the moments that are hard to get right. */
export function checkpoints(events: readonly DiskEvent[]): number {
  const synced = events.filter(({ kind, file }) => kind === 'sync' && file !== 'folder').map(({ file }) => file)
  return synced.filter((file, index) => file === 'db' && synced[index - 1] === 'wal').length
}

function readState(folder: string): DiskState {
  const state: DiskState = {}
  for (const file of ['db', 'wal', 'journal'] as const) {
    const path = join(folder, fileNames[file])
    if (existsSync(path)) state[file] = readFileSync(path)
  }
  return state
}

/** Just before and after the store itself is synced, and in the middle of its writes. */
function hardMoments(events: readonly DiskEvent[]): number[] {
  const syncs = events.flatMap(({ kind, file }, index) => (kind === 'sync' && file === 'db' ? [index] : []))
  return syncs
    .flatMap((index) => [index - 10, index, index + 1, index + 3])
    .filter((at) => at > 0 && at <= events.length)
}

/**
 * Cuts the power at `count` chance moments and the hard ones, and checks what a start would find.
 *
 * @param folder for the copies
 * @param believes see `makeDisk`
 */
export function cutPower(
  recording: Recording,
  { count, folder, believes = () => true }: { count: number; folder: string; believes?: (event: DiskEvent) => boolean },
): Cut[] {
  const random = seededRandom(2)
  const { events } = recording
  const moments = new Set(Array.from({ length: count }, () => random.between(1, events.length - 1)))
  moments.add(events.length)
  for (const at of hardMoments(events)) moments.add(at)
  const disk = makeDisk(recording.start, believes)
  const byHash = new Map(recording.acknowledged.map((report) => [report.hash, report]))
  const answered: Acknowledged[] = []
  const cuts: Cut[] = []
  for (let at = 0; at <= events.length; at++) {
    if (moments.has(at)) {
      const [lost, torn] = [disk.lost(), disk.torn(random.next)].map((state) => check(state, folder, answered))
      if (lost && torn) cuts.push({ at, acknowledged: answered.length, lost, torn })
    }
    const event = events[at]
    if (!event) break
    disk.take(event)
    if (event.kind === 'answer') {
      const hash = /"hash":"([0-9a-f]{64})"/.exec(Buffer.from(event.data).toString('latin1'))?.[1]
      const report = byHash.get(hash ?? '')
      if (report) answered.push(report)
    }
  }
  return cuts
}

/** Lays files out as a store, for something to open. */
export function writeState(state: DiskState, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const file of ['db', 'wal', 'journal'] as const) {
    const content = state[file]
    if (content) writeFileSync(join(folder, fileNames[file]), content)
  }
}

function check(state: DiskState, folder: string, answered: readonly Acknowledged[]): StoreCheck {
  writeState(state, folder)
  try {
    return checkStore(join(folder, storeFileName), answered)
  } catch (error) {
    return { integrity: error instanceof Error ? error.message : 'unreadable', missing: [...answered], reports: 0 }
  }
}
