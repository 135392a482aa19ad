/** One client's connection to the server: raw, so that the generator costs little beside what it measures. */
import { connect, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import type { Answer } from '../../../../agent/send/link.ts'
import type { Target } from '../loopback.ts'
import { readAnswer } from './answer.rules.ts'

export type LineSettings = { target: Target; ca: Buffer | null; connections: 'new' | 'kept'; wholeHandshakes?: boolean }

export type Line = {
  /** Sends a request and waits for its answer. @throws Error when the connection fails or nothing comes in time */
  ask: (request: Buffer) => Promise<Answer>
  close: () => void
  /** Connections that were opened, and those of them that resumed a TLS session. */
  opened: () => { connections: number; resumed: number }
}

const answerWithinMs = 60_000

export function openLine(settings: LineSettings): Line {
  const counts = { connections: 0, resumed: 0 }
  let socket: Socket | null = null
  let session: Buffer | null = null

  const dial = async (): Promise<Socket> => {
    const made = await openSocket(settings, session)
    counts.connections++
    if ('isSessionReused' in made.socket) {
      if (made.socket.isSessionReused()) counts.resumed++
      if (!settings.wholeHandshakes) made.socket.on('session', (next) => (session = next))
    }
    return made.socket
  }
  return {
    async ask(request) {
      const used = socket ?? (await dial())
      socket = null
      try {
        const { answer, keepsOpen } = await exchange(used, request)
        if (keepsOpen && settings.connections === 'kept') socket = used
        else used.destroy()
        return answer
      } catch (error) {
        used.destroy()
        throw error
      }
    },
    close: () => socket?.destroy(),
    opened: () => counts,
  }
}

/** A connection that is ready to be written to. */
export function openSocket(
  { target, ca }: LineSettings,
  session: Buffer | null = null,
): Promise<{ socket: Socket | TLSSocket }> {
  return new Promise((resolve, reject) => {
    const where = { host: target.address, port: target.port }
    const name = target.host === target.address ? {} : { servername: target.host }
    const secure = { ...where, ...name, ...(ca ? { ca } : {}), ...(session ? { session } : {}) }
    const socket = target.tls ? connectTls(secure) : connect(where)
    socket.setNoDelay(true)
    socket.once('error', reject)
    socket.once(target.tls ? 'secureConnect' : 'connect', () => {
      // An error between two requests is told by the next write.
      socket.removeListener('error', reject).on('error', () => undefined)
      resolve({ socket })
    })
  })
}

function exchange(socket: Socket, request: Buffer): Promise<{ answer: Answer; keepsOpen: boolean }> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const finish = (outcome: () => void) => {
      clearTimeout(timer)
      socket.removeListener('data', onData).removeListener('error', onError).removeListener('close', onClose)
      // An error between two requests is told by the next write.
      outcome()
    }
    const look = (closed: boolean) => {
      const read = readAnswer(received, closed)
      if (read) finish(() => resolve({ answer: read.answer, keepsOpen: read.keepsOpen && !closed }))
      else if (closed) finish(() => reject(new Error('closed')))
    }
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      look(false)
    }
    const onClose = () => look(true)
    const onError = (error: Error) => finish(() => reject(error))
    const timer = setTimeout(() => finish(() => reject(new Error('no answer'))), answerWithinMs)
    if (socket.destroyed) return onClose()
    socket.on('data', onData).on('error', onError).on('close', onClose)
    socket.write(request)
  })
}
