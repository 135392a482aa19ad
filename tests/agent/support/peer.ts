/** A small HTTP server that answers by the contract, for the agent to talk to. It checks what a server would check. */
import { createPublicKey, verify } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { mainSchema, quartersSchema } from '../../../agent/contract/v1.ts'
import type { EnrolRequest, ReportMain, ReportQuarters, WorkingWindow } from '../../../agent/contract/v1.ts'
import { enrolText, reportHash, reportText, sectionText, sha256Hex, wireHeaders } from '../../../agent/contract/wire.ts'

export type Received = {
  main: ReportMain
  quarters: ReportQuarters
  hash: string
  bytes: string
  headers: IncomingMessage['headers']
}
type Reply = { status: number; headers?: Record<string, string>; body: unknown }
/** Answers instead of the contract; undefined = let the contract answer, null = cut the connection. */
export type Override = (request: {
  method: string
  path: string
  received: Received | null
}) => Reply | null | undefined

export type Peer = {
  url: string
  /** All that came, in order, by path. */
  requests: string[]
  enrolments: EnrolRequest[]
  reports: Received[]
  /** chain and day -> the row now held. */
  rows: Map<string, Received>
  sections: Map<string, unknown>
  override: Override
  nowMs: () => number
  window: WorkingWindow
  close: () => Promise<void>
}

export const networkKey = Buffer.alloc(32, 7).toString('base64url')
const deviceId = '01890000-0000-7000-8000-000000000001'

export async function startPeer(nowMs: () => number): Promise<Peer> {
  let publicKey = ''
  const peer: Peer = {
    url: '',
    requests: [],
    enrolments: [],
    reports: [],
    rows: new Map(),
    sections: new Map(),
    override: () => undefined,
    nowMs,
    window: Array.from({ length: 7 }, () => null),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const rules = () => ({
    pace: { everyS: 900, jitterS: 840, notBeforeS: 0 },
    window: peer.window,
    serverTimeMs: peer.nowMs(),
  })
  const answer = (request: IncomingMessage, body: Buffer): Reply | null => {
    const method = request.method ?? ''
    const path = request.url ?? ''
    peer.requests.push(`${method} ${path}`)
    const received = path === '/v1/reports' ? receive(request, body) : null
    const instead = peer.override({ method, path, received })
    if (instead !== undefined) return instead
    if (path === '/v1/time') return { status: 200, body: { serverTimeMs: peer.nowMs() } }
    if (path === '/v1/enrol') {
      const asked = JSON.parse(body.toString()) as EnrolRequest
      peer.enrolments.push(asked)
      if (!isSignedBy(asked.publicKey, enrolText(asked.publicKey, asked.token), asked.signature))
        return problem(401, 'bad')
      publicKey = asked.publicKey
      const unit = { code: '001', name: 'Satker Contoh' }
      return { status: 200, body: { deviceId, state: 'active', unit, networkKey, ...rules() } }
    }
    if (path.startsWith('/v1/sections/')) {
      const unpacked = gunzipSync(body)
      const sha256 = path.split('/')[3] ?? ''
      const signature = String(request.headers[wireHeaders.signature])
      if (sha256Hex(unpacked) !== sha256 || !isSignedBy(publicKey, sectionText(deviceId, sha256), signature)) {
        return problem(401, 'bad_signature')
      }
      peer.sections.set(sha256, JSON.parse(unpacked.toString()))
      return { status: 200, body: { stored: true } }
    }
    if (!received || !isSigned(request, body, publicKey)) return problem(401, 'bad_signature')
    return store(peer, received, rules())
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      send(response, answer(request, Buffer.concat(chunks)))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  peer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return peer
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Reply {
  const body = { type: 'about:blank', title: code, status, code }
  return { status, headers: { 'content-type': 'application/problem+json', ...headers }, body }
}

function send(response: ServerResponse, reply: Reply | null): void {
  if (!reply) {
    response.destroy()
    return
  }
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
  response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body))
}

function parts(request: IncomingMessage, body: Buffer): [Buffer, Buffer] {
  const mainBytes = Number(request.headers[wireHeaders.mainBytes])
  return [body.subarray(0, mainBytes), body.subarray(mainBytes)]
}

function receive(request: IncomingMessage, body: Buffer): Received {
  const [main, quarters] = parts(request, body)
  return {
    main: mainSchema.parse(JSON.parse(gunzipSync(main).toString())),
    quarters: quartersSchema.parse(JSON.parse(gunzipSync(quarters).toString())),
    hash: reportHash(String(request.headers[wireHeaders.device]), main, quarters),
    bytes: body.toString('base64'),
    headers: request.headers,
  }
}

function isSigned(request: IncomingMessage, body: Buffer, publicKey: string): boolean {
  const text = reportText(String(request.headers[wireHeaders.device]), ...parts(request, body))
  return isSignedBy(publicKey, text, String(request.headers[wireHeaders.signature]))
}

function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'))
}

/** The rules of design.md 3: same bytes or a lower rev is a duplicate, same rev with other bytes a fork. */
function store(peer: Peer, received: Received, rules: object): Reply {
  peer.reports.push(received)
  const { main, hash } = received
  const name = `${main.chain} ${main.utcDay}`
  const row = peer.rows.get(name)
  const duplicate = row !== undefined && (row.hash === hash || main.rev < row.main.rev)
  if (row && !duplicate && (main.rev === row.main.rev || row.main.sealed)) return problem(409, 'chain_fork')
  if (!duplicate) peer.rows.set(name, received)
  const held = duplicate ? row : received
  const hashes = new Set([...peer.rows.values()].map((each) => each.hash))
  const missing = main.prev !== null && !hashes.has(main.prev) ? [main.prev] : []
  const need = (['hardware', 'system', 'software'] as const).filter((kind) => {
    const sha256 = main.sections[kind]
    return sha256 !== null && !peer.sections.has(sha256)
  })
  const have = { chain: main.chain, utcDay: main.utcDay, rev: held.main.rev, hash: held.hash, missing }
  return { status: 202, body: { accepted: true, duplicate, hash, need, have, ...rules } }
}
