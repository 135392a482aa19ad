import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { contentTypes, paths, reportHash, wireHeaders } from '../../../agent/contract/wire.ts'
import { runLive } from './live/run.ts'
import { type LiveOptions, readOptions } from './options.ts'
import { unitsOfDemo } from './plan/outline.rules.ts'

/** What a server does with one report: an answer, or null for an answer by the contract. */
type Whim = ((response: ServerResponse) => void) | null

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A server that takes everything but for its whims, one a report in turn; and when each report came. */
async function whimsical(whims: Whim[]) {
  const cameMs: number[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (request.url === paths.reports) cameMs.push(performance.now())
      const whim = request.url === paths.reports ? (whims.shift() ?? null) : null
      if (whim) return whim(response)
      const answer = request.url === paths.enrol ? enrolled : taken(request, Buffer.concat(parts))
      response.writeHead(202, { 'content-type': contentTypes.json }).end(JSON.stringify(answer))
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cameMs }
}

const enrolled = {
  deviceId: '01900000-0000-7000-8000-000000000001',
  state: 'active',
  unit: { code: '1', name: 'Satu' },
  networkKey: 'k'.repeat(43),
  serverTimeMs: Date.now(),
}

function taken(request: IncomingMessage, body: Buffer) {
  const at = Number(request.headers[wireHeaders.mainBytes])
  const deviceId = String(request.headers[wireHeaders.device])
  const hash = reportHash(deviceId, body.subarray(0, at), body.subarray(at))
  return { accepted: true, hash, need: [], have: { chain: 'c', utcDay: '2026-11-23', rev: 1, hash, missing: [] } }
}

const later =
  (status: number, code: string): Whim =>
  (response) =>
    response.writeHead(status, { 'content-type': contentTypes.problem, 'retry-after': '1' }).end(`{"code":"${code}"}`)

function run(url: string, more: string[] = []) {
  const read = readOptions(`--url ${url} --token t --devices 1 --concurrency 1 --reports 1`.split(' ').concat(more))
  if (!('options' in read)) throw new Error(read.problems.join())
  return runLive({ ...(read.options as LiveOptions), units: unitsOfDemo() })
}

test.each([
  [503, 'overloaded'],
  [429, 'too_many_reports'],
] as const)(
  'told to come back later (%i), a laptop waits as long as it is told and is then heard',
  async (status, code) => {
    const server = await whimsical([later(status, code)])
    const result = await run(server.url)
    expect(result).toMatchObject({ sent: 2, later: 1, acknowledged: 1, refused: 0, codes: { [code]: 1 } })
    const [first = 0, second = 0] = server.cameMs
    expect(second - first).toBeGreaterThan(990)
    expect(second - first).toBeLessThan(2_500)
  },
)

test('a connection that breaks is tried again, an answer that is not ours acknowledges nothing', async () => {
  const portal: Whim = (response) => response.writeHead(202, { 'content-type': 'text/html' }).end('<html>')
  const server = await whimsical([(response) => response.destroy(), portal])
  expect(await run(server.url)).toMatchObject({ sent: 3, failed: 2, acknowledged: 1, connections: 2 })
})

test('when the time is over what was not sent is told, and nothing hangs', async () => {
  const server = await whimsical(Array.from({ length: 50 }, () => later(503, 'overloaded')))
  const startedMs = performance.now()
  expect(await run(server.url, ['--seconds', '2'])).toMatchObject({ acknowledged: 0, unsent: 1, p50Ms: null })
  expect(performance.now() - startedMs).toBeLessThan(4_000)
})
