/**
 * One connection to the server for one try: own HTTP agent, so that no proxy setting of the environment applies; no
 * redirect is ever followed; time and size of an answer are bounded.
 */
import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { LinkFailure } from '../record/tape.rules.ts'
import { failureOf } from './failure.rules.ts'
import { type TlsMemory, watchTls } from './tls-memory.ts'

export type Request = {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  headers?: Record<string, string>
  body?: Uint8Array
}

export type Answer = {
  status: number
  /** Lower case, without parameters; empty where the answer names none. */
  contentType: string
  retryAfter: string | null
  body: Buffer
}
export type Sent = { roundTripMs: number; sentBytes: number }
export type Exchanged = Sent & ({ answer: Answer } | { answer: null; failure: LinkFailure; detail: string })

export type Link = { exchange: (request: Request) => Promise<Exchanged>; close: () => void }

/** An answer by the contract is small; anything larger is not our server. */
const answerBytes = 64 * 1024
const baseTimeoutMs = 20_000
/** A full inventory over 16 kbit/s still gets through. */
const bytesPerMs = 2

export type LinkInput = {
  url: string
  /** PEM of an authority that this server's certificate may come from, besides the system's. */
  ca: string | null
  timeoutMs?: number
  /** Where a TLS session outlives the link; without it every link makes a whole handshake. */
  resume?: { memory: TlsMemory; nowMs: () => number }
}

export function openLink(input: LinkInput): Link {
  const { url, ca, resume } = input
  if (!url.startsWith('https:')) return linkOver(input, new HttpAgent({ keepAlive: true, maxSockets: 1 }), plain)
  // Sessions are kept by us or not at all.
  const settings = { keepAlive: true, maxSockets: 1, maxCachedSessions: 0, ...(ca === null ? {} : { ca }) }
  const agent = new HttpsAgent(settings)
  if (!resume) return linkOver(input, agent, { ...plain, start: httpsRequest })
  const server = JSON.stringify([new URL(url).host, ca])
  const { onRequest, answered, failed } = watchTls(resume.memory, server, resume.nowMs)
  return linkOver(input, agent, {
    start(to, options) {
      const session = resume.memory.recall(server, resume.nowMs())
      const request = httpsRequest(to, { ...options, ...(session ? { session } : {}) })
      onRequest(request)
      return request
    },
    ended(exchanged) {
      if (exchanged.answer) answered()
      // That nobody was found says nothing of the session.
      else if (exchanged.failure !== 'dns' && exchanged.failure !== 'no-route') failed()
    },
  })
}

type Way = { start: (to: URL, options: RequestOptions) => ClientRequest; ended: (exchanged: Exchanged) => void }
const plain: Way = { start: httpRequest, ended: () => undefined }

function linkOver({ url, timeoutMs }: LinkInput, agent: HttpAgent, { start, ended }: Way): Link {
  return {
    exchange: async ({ method, path, headers: wanted, body }) => {
      const withinMs = (timeoutMs ?? baseTimeoutMs) + (body?.length ?? 0) / bytesPerMs
      const to = new URL(path.replace(/^\//, ''), url.endsWith('/') ? url : `${url}/`)
      const headers = { ...wanted, ...(body ? { 'content-length': String(body.length) } : {}) }
      const exchanged = await exchange(start(to, { agent, method, headers }), body, withinMs)
      ended(exchanged)
      return exchanged
    },
    close: () => {
      agent.destroy()
    },
  }
}

function exchange(request: ClientRequest, body: Uint8Array | undefined, timeoutMs: number): Promise<Exchanged> {
  const startedAt = performance.now()
  let bytesBefore = 0
  const sent = (): Sent => ({
    roundTripMs: Math.round(performance.now() - startedAt),
    sentBytes: Math.max(0, (request.socket?.bytesWritten ?? 0) - bytesBefore),
  })
  return new Promise((resolve) => {
    const failed = (failure: LinkFailure, detail: string) => {
      clearTimeout(timer)
      resolve({ ...sent(), answer: null, failure, detail })
      request.destroy()
    }
    const timer = setTimeout(() => failed('timeout', 'no answer in time'), timeoutMs)
    request.on('socket', (socket) => {
      bytesBefore = socket.bytesWritten
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? 'unknown'
      failed(failureOf(code), code)
    })
    request.on('response', (response) => {
      readBody(response, (bytes) => {
        if (bytes === 'too-large') return failed('portal', 'the answer is too large')
        if (bytes === 'cut') return failed('tcp', 'the answer was cut off')
        clearTimeout(timer)
        resolve({ ...sent(), answer: answerOf(response, bytes) })
      })
    })
    request.end(body)
  })
}

function readBody(response: IncomingMessage, done: (bytes: Buffer | 'too-large' | 'cut') => void): void {
  const chunks: Buffer[] = []
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > answerBytes) done('too-large')
    else chunks.push(chunk)
  })
  response.on('end', () => {
    if (size <= answerBytes) done(Buffer.concat(chunks))
  })
  response.on('error', () => done('cut'))
}

function answerOf(response: IncomingMessage, body: Buffer): Answer {
  return {
    status: response.statusCode ?? 0,
    contentType: (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    retryAfter: response.headers['retry-after'] ?? null,
    body,
  }
}
