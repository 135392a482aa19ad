import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync, deflateSync, inflateSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { runNode, startServer } from '../support/server-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'satker-replay-'))
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const xml =
  '<R><DEVICEID>A-2026-01-02-03-04-05</DEVICEID><BIOS><SSN>X1</SSN></BIOS><N><MACADDR>aa:bb:cc:dd:ee:ff</MACADDR></N></R>'

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  endings.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers every inventory with 200 and stores those that `keeps` says; `/count` tells how many. */
function inventoryServer(keeps: (number: number) => boolean) {
  const ids = new Set<string>()
  const bodies: Buffer[] = []
  const url = listen((request, response) => {
    if (request.url === '/count') {
      response.end(`devices: ${ids.size}\n`)
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks))
      if (keeps(bodies.length)) ids.add(String(request.headers['x-id']))
      response.end('<REPLY/>')
    })
  })
  return { url, ids, bodies }
}

function file(name: string, bytes: string | Buffer): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function replay(args: string[]) {
  const ended = await runNode(['tests/bench/run.mjs', 'ingest', ...args, '--settle', '0'], {})
  const last = ended.stdout.trim().split('\n').at(-1) ?? ''
  return { ...ended, result: last.startsWith('{') ? (JSON.parse(last) as Record<string, unknown>) : null }
}
const order = (url: string, payload: string) =>
  ['--url', url, '--payload', payload, '--devices', '60', '--concurrency', '16'] as const

describe('an inventory replayed against another server', () => {
  test('a server that answers 200 to all and stores half is found out', async () => {
    const server = inventoryServer((number) => number % 2 === 0)
    const url = await server.url
    const args = [...order(`${url}/ocs`, file('half.xml', deflateSync(xml))), '--header', 'X-Id: {{id}}']
    const more = ['--pids', String(process.pid), '--stored', `${url}/count`]
    const { code, stdout, result } = await replay([...args, ...more])
    expect(code).toBe(0)
    expect(stdout).toContain('30 are stored, 30 are missing')
    expect(result).toMatchObject({
      devices: 60,
      sent: 60,
      accepted: 60,
      statuses: { 200: 60 },
      failures: {},
      stored: { before: 0, after: 30, added: 30, missing: 30 },
      cpu: { byPid: { [process.pid]: expect.any(Number) as number } },
    })
    const texts = server.bodies.map((body) => inflateSync(body).toString())
    expect(new Set(texts.map((text) => /<SSN>([^<]+)/.exec(text)?.[1])).size).toBe(60)
  })

  test('a server that stores all is not accused; the command that counts may be any', async () => {
    const server = inventoryServer(() => true)
    const url = await server.url
    const args = [...order(url, file('all.json', gzipSync('{"deviceid": "a"}'))), '--stored', 'echo 7 of many']
    const { stdout, result } = await replay([
      ...args,
      '--devices',
      '5',
      '--header',
      'X-Id: {{id}}',
      '--connections',
      'new',
    ])
    expect(result).toMatchObject({ accepted: 5, stored: { before: 7, after: 7, missing: 5 } })
    expect(stdout).toContain('varied: 1 id')
    expect([...server.ids]).toHaveLength(5)
    expect(JSON.parse(gunzipSync(server.bodies[0] ?? '').toString())).toEqual({
      deviceid: expect.stringMatching(/^a-/) as string,
    })
  })

  test('answers that are no success, and none at all, are counted apart', async () => {
    let number = 0
    const url = await listen((request, response) => {
      number++
      request.resume()
      if (number % 3 === 0) request.socket.destroy()
      else response.writeHead(number % 3 === 1 ? 500 : 204).end()
    })
    const { result } = await replay([
      ...order(url, file('text.txt', 'any text')),
      '--devices',
      '30',
      '--concurrency',
      '1',
    ])
    expect(result).toMatchObject({ sent: 30, answered: 20, accepted: 10, statuses: { 500: 10, 204: 10 }, stored: null })
    expect(Object.values(result?.['failures'] as object)).toEqual([10])
  })

  test('our own server takes none of it: it is not signed', async () => {
    const server = await startServer({ DATA_DIR: join(folder, 'store'), LOG_LEVEL: 'error' })
    endings.push(() => server.stop())
    const { result } = await replay([
      ...order(`${server.url}/v1/reports`, file('own.xml', xml)),
      '--pids',
      String(server.pid),
    ])
    expect(result).toMatchObject({ sent: 60, answered: 60, accepted: 0, statuses: { 415: 60 }, failures: {} })
  })

  test('what lies outside this machine, and a process that does not run, are refused before anything is sent', async () => {
    const payload = file('refused.xml', xml)
    const far = await replay([...order('http://192.0.2.1/ocs', payload)])
    expect([far.code, far.stderr]).toEqual([2, expect.stringContaining('loopback only')])
    const gone = await replay([...order('http://127.0.0.1:9', payload), '--pids', '4194300'])
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('no process 4194300')])
  })
})
