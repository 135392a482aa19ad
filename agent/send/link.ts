/**
 * One connection to the server for one try: own HTTP agent, so that no proxy setting of the environment applies; no
 * redirect is ever followed; time and size of an answer are bounded.
 */
import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { LinkFailure } from '../record/tape.rules.ts'
import { failureOf } from './failure.rules.ts'

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

/** @param input `ca` PEM of an authority that this server's certificate may come from, besides the system's */
export function openLink(input: { url: string; ca: string | null; timeoutMs?: number }): Link {
  const secure = input.url.startsWith('https:')
  const agent = secure
    ? new HttpsAgent({ keepAlive: true, maxSockets: 1, ...(input.ca === null ? {} : { ca: input.ca }) })
    : new HttpAgent({ keepAlive: true, maxSockets: 1 })
  return {
    exchange: (wanted) => {
      const timeoutMs = (input.timeoutMs ?? baseTimeoutMs) + (wanted.body?.length ?? 0) / bytesPerMs
      const url = new URL(wanted.path.replace(/^\//, ''), input.url.endsWith('/') ? input.url : `${input.url}/`)
      const headers = { ...wanted.headers, ...(wanted.body ? { 'content-length': String(wanted.body.length) } : {}) }
      const start = secure ? httpsRequest : httpRequest
      return exchange(start(url, { agent, method: wanted.method, headers }), wanted.body, timeoutMs)
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
