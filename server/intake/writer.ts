/** The other end of the writer's thread. */
import { Worker } from 'node:worker_threads'
import type { IntakeJob, IntakeOutcome, IntakeWriter } from './intake.store.ts'
import { packJobs } from './packed-jobs.ts'
import type { WriterAnswer, WriterRequest } from './writer.worker.ts'

const restartAfterMs = 500

type Waiting = { resolve: (outcomes: IntakeOutcome[]) => void; reject: (error: Error) => void }

const ownScript = new URL('./writer.worker.ts', import.meta.url)

/**
 * A writer thread that is started again when it dies; whoever waited for it is told that nothing was stored.
 *
 * @param script replaced in tests by a thread that dies
 */
export function startWriter(file: string, script: URL = ownScript): IntakeWriter {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let worker: Worker | null = null
  let closing = false

  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(script, { workerData: { file } })
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
        const packed = packJobs(jobs)
        const request: WriterRequest = { id, packed }
        worker.postMessage(request, [packed.bytes.buffer])
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
