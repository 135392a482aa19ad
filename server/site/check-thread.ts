import { Worker } from 'node:worker_threads'
import type { CheckMessage, CheckOrder } from './check.worker.ts'
import type { Run } from './check-sites.job.ts'
import { checkLimits } from './net.ts'
import { runMs } from './run-checks.ts'

/** The last check to begin has its page and its news to end. */
const mostMs = runMs + 2 * checkLimits.totalMs + 10_000
/** Young and old objects of the thread, MiB: 200 pages of 256 KiB and a few feeds of 1 MiB. */
const heapMb = 256

/**
 * Runs checks in a thread that ends with them. One that hangs is ended; what it told until then counts.
 *
 * @param signal ends it with the server
 */
export function checkInThread({ userAgent, signal }: { userAgent: string; signal: AbortSignal }): Run {
  return async (targets, onResult) => {
    if (signal.aborted) return
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), {
      workerData: { targets, userAgent } satisfies CheckOrder,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    })
    const end = () => void worker.terminate()
    const limit = setTimeout(end, mostMs)
    signal.addEventListener('abort', end, { once: true })
    worker.on('message', ({ id, result }: CheckMessage) => onResult(id, result))
    let failure: unknown = null
    worker.on('error', (error) => (failure = error))
    // Not `once` of node:events: that one ends at the error, before the thread has.
    await new Promise((resolve) => worker.once('exit', resolve))
    clearTimeout(limit)
    signal.removeEventListener('abort', end)
    if (failure !== null) throw failure
  }
}
