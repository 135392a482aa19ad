/** A real server on loopback for faults of the transport, and raw sockets to speak to it badly. */
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'
import type { Config } from '../../server/config.ts'
import { type RunningServer, serve, type TransportLimits, transportLimits } from '../../server/http/server.ts'
import { intakeWorld, type IntakeWorld } from '../support/intake-world.ts'
import { reportInit, signReport, type SignedReport, type TestLaptop } from '../support/test-laptop.ts'

export type Listening = IntakeWorld & {
  server: RunningServer
  /** Lines of the server's log. */
  log: string[]
}

/** Time limits in fractions of a second, so that a test of slowness is not slow. */
export const quick: TransportLimits = { ...transportLimits, headersMs: 700, requestMs: 1_400, checkEveryMs: 100 }

export async function listening(
  config: Partial<Config> = {},
  limits: TransportLimits = transportLimits,
): Promise<Listening> {
  const log: string[] = []
  const world = await intakeWorld('sqlite', config, (line) => void log.push(line))
  const server = await serve(world.deps, world.app, limits)
  const close = async () => {
    await server.close()
    await world.close()
  }
  return { ...world, server, log, close }
}

export type RawAnswer = {
  /** Everything that came back until the connection closed or `waitMs` was over. */
  text: string
  /** Status codes in the order of the answers. */
  statuses: number[]
  closed: boolean
  afterMs: number
}

/** Sends bytes as they are and collects what comes back. `more` may go on writing. */
export function raw(
  server: RunningServer,
  first: string | Buffer,
  { more, waitMs = 3_000 }: { more?: (socket: Socket) => void; waitMs?: number } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1')
    const startMs = performance.now()
    let text = ''
    let done = false
    const finish = (closed: boolean) => {
      if (done) return
      done = true
      clearTimeout(timer)
      socket.destroy()
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1]))
      resolve({ text, statuses, closed, afterMs: performance.now() - startMs })
    }
    const timer = setTimeout(() => finish(false), waitMs)
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
    socket.on('error', () => finish(true))
    socket.on('close', () => finish(true))
    socket.on('connect', () => {
      socket.write(first)
      more?.(socket)
    })
  })
}

/** Head of a POST to the report endpoint; the headers of a real report unless told otherwise. */
export function reportHead(report: SignedReport, headers: string[]): string {
  const own = Object.entries(reportInit(report).headers).map(([name, value]) => `${name}: ${value}`)
  return `${['POST /v1/reports HTTP/1.1', 'host: localhost', ...own, ...headers].join('\r\n')}\r\n\r\n`
}

/** Sends a report over the socket as an agent would. */
export function post(world: Listening, report: SignedReport, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.server.url}/v1/reports`, reportInit(report, headers))
}

let lastRev = 0

/** A laptop that has nothing to do with the fault gets its report stored, quickly: the server goes on serving. */
export async function expectServing(world: Listening, laptop: TestLaptop, withinMs = 3_000): Promise<void> {
  world.clock.atMs += 1_000
  const startMs = performance.now()
  const answer = await post(world, signReport(laptop, { rev: ++lastRev }))
  expect(answer.status).toBe(202)
  expect(performance.now() - startMs).toBeLessThan(withinMs)
}

/** How many reports, and how many devices, the store holds. */
export async function stored(world: IntakeWorld): Promise<{ reports: number; devices: number }> {
  const count = async (table: 'report' | 'device') => {
    const row = await world.store.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return row.count
  }
  return { reports: await count('report'), devices: await count('device') }
}

/** Runs something after which no report more is held. */
export async function storesNoReport<T>(world: IntakeWorld, work: () => Promise<T>): Promise<T> {
  const { reports } = await stored(world)
  const result = await work()
  expect((await stored(world)).reports).toBe(reports)
  return result
}

/** Runs something that must store nothing, no device either. */
export async function storesNothing<T>(world: IntakeWorld, work: () => Promise<T>): Promise<T> {
  const before = await stored(world)
  const result = await work()
  expect(await stored(world)).toEqual(before)
  return result
}
