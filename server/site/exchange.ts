/**
 * One request to one address, bounded in time and size. The name is resolved before; the connection goes to the address that
 * was checked and to no other, whatever the name says a moment later.
 */
import { type IncomingMessage, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Net } from './net.ts'
import { type CertificateFacts, certificateFaultOf, type FailureKind, kindOfError, plainText } from './result.rules.ts'
import type { SiteAddress } from './site-address.rules.ts'

export type Answer = {
  failed: null
  status: number
  location: string | null
  /** The beginning of what came, as text. */
  text: string
  bytes: number
  /** Why it was not read to its end. */
  cut: 'size' | 'time' | null
  firstByteMs: number
  certificate: CertificateFacts | null
}
export type Failed = { failed: FailureKind; evidence: string; certificate: CertificateFacts | null }

type Order = {
  /** Of `performance.now()`. */
  untilMs: number
  keepBytes: number
  /** Every address of the name, once resolved; each is checked here again. */
  addresses: (host: string) => Promise<string[]>
}

/** Asks once, follows nothing. Never throws: what goes wrong is a result. */
export async function exchange(address: SiteAddress, net: Net, order: Order): Promise<Answer | Failed> {
  const startMs = performance.now()
  const found = await resolved(address.host, order)
  if ('failed' in found) return found
  const refused = found.addresses.find((one) => !net.policy.mayConnect(one))
  const target = found.addresses[0]
  if (refused !== undefined) return failure('address', refused)
  if (target === undefined) return failure('dns', 'ENODATA')
  return ask(address, target, net, { ...order, startMs })
}

async function resolved(host: string, { addresses, untilMs }: Order): Promise<{ addresses: string[] } | Failed> {
  if (isIP(host) > 0) return { addresses: [host] }
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('too late'), { code: 'ETIMEOUT' })),
      Math.max(0, untilMs - performance.now()),
    )
  })
  try {
    return { addresses: await Promise.race([addresses(host), tooLate]) }
  } catch (error) {
    return failure('dns', codeOf(error))
  } finally {
    clearTimeout(timer)
  }
}

type Asking = Order & { startMs: number }

function ask(
  address: SiteAddress,
  target: string,
  net: Net,
  { untilMs, keepBytes, startMs }: Asking,
): Promise<Answer | Failed> {
  const { promise, resolve } = Promise.withResolvers<Answer | Failed>()
  let phase: 'connection' | 'tls' | 'answer' = 'connection'
  let certificate: CertificateFacts | null = null
  let reading: Reading | null = null
  const end = (result: Answer | Failed) => {
    clearTimeout(timer)
    resolve(result)
    request.destroy()
  }
  const request = (address.protocol === 'https:' ? httpsRequest : httpRequest)({
    protocol: address.protocol,
    hostname: address.host,
    port: address.port,
    path: pathOf(address.url),
    agent: false,
    lookup: onlyTo(target),
    servername: isIP(address.host) > 0 ? '' : address.host,
    // A bad certificate is a finding, not the end of the check: nothing secret is sent, and the site does not count as healthy.
    rejectUnauthorized: false,
    ...(net.ca ? { ca: net.ca } : {}),
    headers: {
      'user-agent': net.userAgent,
      accept: 'text/html,application/xml;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip',
    },
  })
  const timer = setTimeout(
    () => end(reading ? reading.cutBy('time') : failure('timeout', phase, certificate)),
    Math.max(0, untilMs - performance.now()),
  )
  request.on('socket', (socket) => {
    socket.once('connect', () => {
      phase = address.protocol === 'https:' ? 'tls' : 'answer'
      if (!isSame(socket, target)) end(failure('address', socket.remoteAddress ?? 'unknown'))
    })
    socket.once('secureConnect', () => {
      phase = 'answer'
      if (socket instanceof TLSSocket) certificate = certificateOf(socket)
    })
  })
  request.on('error', (error) => end(failure(kindOfError(codeOf(error), phase), codeOf(error), certificate)))
  request.on('response', (response) => {
    const head = { status: response.statusCode ?? 0, location: response.headers.location ?? null, certificate }
    reading = read(
      response,
      { limitBytes: net.limits.bytes, keepBytes },
      { ...head, firstByteMs: Math.round(performance.now() - startMs) },
      end,
    )
  })
  request.end()
  return promise
}

type Reading = { cutBy: (why: 'size' | 'time') => Answer }
type Head = Pick<Answer, 'status' | 'location' | 'certificate' | 'firstByteMs'>

/** Reads an answer up to the limit, which holds for what came and for what it unpacks to. */
function read(
  response: IncomingMessage,
  { limitBytes, keepBytes }: { limitBytes: number; keepBytes: number },
  head: Head,
  end: (result: Answer | Failed) => void,
): Reading {
  const kept: Buffer[] = []
  let [bytes, packedBytes] = [0, 0]
  const answer = (cut: Answer['cut']): Answer => {
    const text = decodeText(Buffer.concat(kept).subarray(0, keepBytes), response.headers['content-type'])
    return { ...head, failed: null, text, bytes: Math.min(bytes, limitBytes), cut }
  }
  const unpack = unpackerOf(response.headers['content-encoding'])
  const body = unpack ? response.pipe(unpack) : response
  const broken = (error: unknown) => end(failure(kindOfError(codeOf(error), 'answer'), codeOf(error), head.certificate))
  response.on('data', (chunk: Buffer) => {
    packedBytes += chunk.length
    if (packedBytes > limitBytes) end(answer('size'))
  })
  body.on('data', (chunk: Buffer) => {
    if (bytes < keepBytes) kept.push(chunk)
    bytes += chunk.length
    if (bytes > limitBytes) end(answer('size'))
  })
  body.on('end', () => end(answer(null)))
  response.on('error', broken)
  if (unpack) unpack.on('error', broken)
  return { cutBy: answer }
}

function unpackerOf(encoding: string | undefined) {
  const name = encoding?.trim().toLowerCase()
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'deflate') return createInflate()
  return name === 'br' ? createBrotliDecompress() : null
}

function decodeText(bytes: Buffer, contentType: string | undefined): string {
  const label = /charset=["']?([\w-]{1,40})/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes) // a charset that nobody knows
  }
}

/** A lookup that knows one answer. */
function onlyTo(target: string): LookupFunction {
  const family = isIP(target)
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address: target, family }])
    else callback(null, target, family)
  }
}

const isSame = (socket: Socket, target: string) => socket.remoteAddress !== undefined && socket.remoteAddress === target

function certificateOf(socket: TLSSocket): CertificateFacts {
  const peer = socket.getPeerCertificate()
  const expiresMs = Date.parse(peer.valid_to ?? '')
  const issuer = peer.issuer?.O ?? peer.issuer?.CN
  const code = socket.authorized ? null : String(socket.authorizationError)
  return {
    expiresDay: Number.isNaN(expiresMs) ? null : new Date(expiresMs).toISOString().slice(0, 10),
    issuer: issuer === undefined ? null : plainText(String(issuer), 80),
    fault: certificateFaultOf(code),
  }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.slice(0, 100)
}

function failure(failed: FailureKind, evidence: string, certificate: CertificateFacts | null = null): Failed {
  return { failed, evidence, certificate }
}
