/** Failures that belong to no request any more: logged with an id and counted, and the process goes on (P04). */
import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'

/**
 * From here on a forgotten promise or a throw in somebody's callback no longer ends the process and with it everybody
 * else's requests. Going on is safe here: what was acknowledged is on disk, and it is written by threads of their own in
 * transactions. It is not hidden: `/sistem` and `/health` warn for an hour.
 *
 * @param onStray told of each, with its message
 * @returns takes the listeners off again
 */
export function goOnAfterStrays(log: Pick<Logger, 'error'>, onStray: (message: string) => void): () => void {
  const listen = (what: string) => (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    log.error({ requestId: randomUUID(), err: error }, what)
    onStray(message)
  }
  const onRejection = listen('a promise failed outside of any request')
  const onException = listen('something was thrown outside of any request')
  process.on('unhandledRejection', onRejection)
  process.on('uncaughtException', onException)
  return () => {
    process.off('unhandledRejection', onRejection)
    process.off('uncaughtException', onException)
  }
}
