/** The intake's store on SQLite: reads on a connection of this thread, writes through the writer's thread. */
import { Worker } from 'node:worker_threads'
import { openSqliteFile } from '../store/sqlite.ts'
import type { IntakeJob, IntakeOutcome, IntakeStore, KnownDevice } from './intake.store.ts'
import { prepareReads } from './sqlite-statements.ts'
import type { WriterAnswer, WriterRequest } from './writer.worker.ts'

const restartAfterMs = 500

/** @param file the store's database; its schema must be up to date */
export function sqliteIntakeStore(file: string): IntakeStore {
  const database = openSqliteFile(file)
  const reads = prepareReads(database)
  const writer = startWriter(file)
  return {
    commitsAtOnce: 1,
    findDevice: async (publicId) => findDevice(reads, publicId),
    isAnnounced: async (deviceId, sha256) => reads.announced.get(deviceId, sha256) !== undefined,
    commit: writer.commit,
    close: async () => {
      await writer.close()
      database.close()
    },
  }
}

function findDevice(reads: ReturnType<typeof prepareReads>, publicId: string): KnownDevice | null {
  const row = reads.knownDevice.get(publicId)
  if (!row) return null
  const keys = reads.keys.all(row.id).map((key) => ({
    id: key.id,
    publicKey: key.public_key,
    state: key.state,
    overlapUntilMs: key.overlap_until_ms,
  }))
  return { id: row.id, publicId: row.public_id, state: row.state, unitId: row.unit_id, zone: row.zone, keys }
}

type Waiting = { resolve: (outcomes: IntakeOutcome[]) => void; reject: (error: Error) => void }

/** A writer thread that is started again when it dies; whoever waited for it is told that nothing was stored. */
function startWriter(file: string) {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let worker: Worker | null = null
  let closing = false

  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(new URL('./writer.worker.ts', import.meta.url), { workerData: { file } })
    started.on('message', (answer: WriterAnswer) => {
      const waiter = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('outcomes' in answer) waiter?.resolve(answer.outcomes)
      else waiter?.reject(new Error(answer.failed))
    })
    started.on('error', (error) => failAll(`the writer failed: ${error instanceof Error ? error.message : 'unknown'}`))
    started.on('exit', () => {
      worker = null
      failAll('the writer ended')
      if (!closing) setTimeout(start, restartAfterMs).unref()
    })
    worker = started
  }
  start()

  return {
    commit: (jobs: IntakeJob[]) =>
      new Promise<IntakeOutcome[]>((resolve, reject) => {
        if (!worker || closing) return reject(new Error('the writer is not running'))
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        const request: WriterRequest = { id, jobs: jobs.map(ownBytes) }
        worker.postMessage(request)
      }),
    close: async () => {
      closing = true
      if (!worker) return
      const ended = new Promise<void>((resolve) => worker?.once('exit', () => resolve()))
      const request: WriterRequest = { close: true }
      worker.postMessage(request)
      await ended
    },
  }
}

/** Views of a larger buffer would be copied to the thread with all of it: each gets bytes of its own. */
function ownBytes(entry: IntakeJob): IntakeJob {
  if (entry.type === 'section') {
    return { type: 'section', job: { ...entry.job, bytes: own(entry.job.bytes), sha256: own(entry.job.sha256) } }
  }
  const { job } = entry
  const sections = job.sections.map(({ kind, sha256 }) => ({ kind, sha256: own(sha256) }))
  const bytes = { main: own(job.main), quarters: own(job.quarters), signature: own(job.signature) }
  return { type: 'report', job: { ...job, ...bytes, sections } }
}

function own(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
