/** A server process on a SQLite store of its own, laptops that report to it without a pause, and what it acknowledged. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { EnrolAnswer, ReportAnswer } from '../../agent/contract/v1.ts'
import { createAccount } from '../../server/account/account.usecases.ts'
import { signIn } from '../../server/account/session.usecases.ts'
import { createSignInThrottle } from '../../server/account/sign-in-throttle.ts'
import { createToken } from '../../server/enrolment/enrolment.usecases.ts'
import { openStore, storeFileName } from '../../server/store/store.ts'
import { createUnit, ensureRoot } from '../../server/unit/unit.usecases.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  type SignedReport,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { whyNoPreload } from '../support/store-disk.ts'
import { sleep } from '../support/wait.ts'
import { type Fault, fault, notYet } from './fault.ts'

/** A report that was answered with 202. */
export type Acknowledged = { deviceId: string; utcDay: string; rev: number; hash: string }

type DayReport = SignedReport & { utcDay: string; rev: number }
type Answered = { status: number; retryAfter: string | null; body: ReportAnswer }

export type RealServer = {
  /** The test's own folder; the store is in `dataDir` below it. */
  root: string
  dataDir: string
  storeFile: string
  environment: Record<string, string>
  /** Its address stays the same from one start to the next. */
  url: string
  process: () => ServerProcess
  start: (more?: Record<string, string>) => Promise<ServerProcess>
  /** Stops or kills what runs and removes everything. */
  cleanup: () => Promise<void>
  /** Enrols a thousand laptops. */
  token: string
  enrol: () => Promise<TestLaptop>
  /** What a laptop is answered that wants to enrol. */
  enrolStatus: () => Promise<number>
  sign: (laptop: TestLaptop, rev: number, utcDay: string) => DayReport
  sendSigned: (report: DayReport) => Promise<Answered>
  /** Status of the answer, with its `Retry-After`; a 202 is remembered in `acknowledged`. */
  send: (laptop: TestLaptop, rev: number, utcDay?: string) => Promise<Answered>
  acknowledged: Acknowledged[]
  /** Status of a page, as someone sees it who signed in an hour ago. */
  page: (path: string) => Promise<number>
}

export const utcToday = () => new Date().toISOString().slice(0, 10)

/** A prepared store: one satker and a token for any number of laptops. The server is not started yet. */
export async function realServer(): Promise<RealServer> {
  const root = mkdtempSync(join(tmpdir(), 'satker-real-'))
  const dataDir = join(root, 'data')
  const { token, session } = await prepare(dataDir)
  const port = await freePort()
  let running: ServerProcess | null = null
  const environment = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' }
  const askToEnrol = (laptop: TestLaptop) => fetch(`${server.url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
  const server: RealServer = {
    root,
    dataDir,
    storeFile: join(dataDir, storeFileName),
    environment,
    url: `http://127.0.0.1:${port}`,
    token,
    process() {
      if (!running) throw new Error('not started')
      return running
    },
    start: async (more = {}) => (running = await startServer({ ...environment, ...more })),
    cleanup: async () => {
      await running?.kill9()
      rmSync(root, { recursive: true, force: true })
    },
    enrolStatus: async () => (await askToEnrol(makeLaptop())).status,
    async enrol() {
      const laptop = makeLaptop()
      const answer = await askToEnrol(laptop)
      laptop.deviceId = ((await answer.json()) as EnrolAnswer).deviceId
      return laptop
    },
    sign: (laptop, rev, utcDay) => ({ ...signReport(laptop, { rev, utcDay }), rev, utcDay }),
    async sendSigned(report) {
      const answer = await fetch(`${server.url}/v1/reports`, reportInit(report))
      const body = (await answer.json()) as ReportAnswer
      if (answer.status === 202) server.acknowledged.push(confirmed(report, body))
      return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body }
    },
    send: (laptop, rev, utcDay = utcToday()) => server.sendSigned(server.sign(laptop, rev, utcDay)),
    acknowledged: [],
    page: async (path) => {
      const answer = await fetch(server.url + path, { headers: { cookie: `sesi=${session}` }, redirect: 'manual' })
      await answer.arrayBuffer()
      return answer.status
    },
  }
  return server
}

function confirmed({ deviceId, utcDay, rev, hash }: DayReport, answer: ReportAnswer): Acknowledged {
  if (answer.hash !== hash) throw new Error(`202 for another report: ${answer.hash}`)
  return { deviceId, utcDay, rev, hash }
}

const hourMs = 3_600_000

async function prepare(dataDir: string): Promise<{ token: string; session: string }> {
  const store = await openStore({ dataDir, databaseUrl: null })
  const deps = { store, clock: { nowMs: () => Date.now() - hourMs } }
  const root = await ensureRoot(deps)
  const none = { kind: null, type: null, parentCode: null, zone: null, placeClass: null, laptops: null }
  const unit = await createUnit({ code: '100001', name: 'MAN 1 Uji', ...none, actor: 'cli' }, deps)
  const order = { unitId: unit.id, uses: 1_000, expiresAtMs: Date.now() + 86_400_000, needsApproval: false }
  const { token } = await createToken({ ...order, actor: 'cli' }, deps)
  const person = { email: 'admin@kemenag.go.id', password: 'kata sandi untuk uji' }
  await createAccount({ ...person, role: 'ministry-admin', unitId: root.id, actor: 'cli' }, deps)
  const browser = { ...person, address: '127.0.0.1', oldSession: null }
  const session = await signIn(browser, { ...deps, throttle: createSignInThrottle() })
  await store.close()
  return { token, session }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** So that those who wait for a server take no time from its start. */
const againAfterMs = 200

/**
 * Laptops that send rev after rev of today, each waiting for its answer; one without an answer is sent again.
 *
 * @returns ends it, and waits until the last request has ended
 */
export function keepReporting(server: RealServer, laptops: readonly TestLaptop[]): () => Promise<void> {
  const stopping = new AbortController()
  const utcDay = utcToday()
  const reportOn = async (laptop: TestLaptop) => {
    const held = server.acknowledged.findLast((one) => one.deviceId === laptop.deviceId)
    for (let rev = (held?.rev ?? 0) + 1; !stopping.signal.aborted; rev++) {
      const report = server.sign(laptop, rev, utcDay)
      while (!stopping.signal.aborted) {
        const answered = await server.sendSigned(report).catch(() => null)
        if (answered?.status === 202) break
        await sleep(againAfterMs)
      }
    }
  }
  const ended = Promise.all(laptops.map(reportOn))
  return async () => {
    stopping.abort()
    await ended
  }
}

export type StoreCheck = {
  /** What SQLite says of the file: `ok`. */
  integrity: string
  /** Acknowledged reports for which there is neither the report nor a later one of its day. */
  missing: Acknowledged[]
  reports: number
}

/** Looks into a store that no server has open, or beside it; a journal left over is read, as at a start. */
export function checkStore(file: string, acknowledged: readonly Acknowledged[]): StoreCheck {
  const database = new Database(file)
  try {
    const integrity = String(database.pragma('integrity_check(1)', { simple: true }))
    const sql =
      'select d.public_id, r.utc_day, r.rev, hex(r.hash) as hash from report r join device d on d.id = r.device_id'
    const rows = database.prepare<[], { public_id: string; utc_day: string; rev: number; hash: string }>(sql).all()
    const held = new Map(rows.map((row) => [`${row.public_id} ${row.utc_day}`, row]))
    const missing = acknowledged.filter(({ deviceId, utcDay, rev, hash }) => {
      const row = held.get(`${deviceId} ${utcDay}`)
      return !row || row.rev < rev || (row.rev === rev && row.hash.toLowerCase() !== hash)
    })
    return { integrity, missing, reports: rows.length }
  } finally {
    database.close()
  }
}

/** A server of its own, which is gone after the case. */
export function withServer(work: (server: RealServer) => Promise<void>): () => Promise<void> {
  return async () => {
    const server = await realServer()
    try {
      await work(server)
    } finally {
      await server.cleanup()
    }
  }
}

/** A case that needs `storeDisk`: where there is none it is said to be missing. */
export const preloaded = (id: string, title: string, run: () => Promise<void>): Fault =>
  whyNoPreload === null ? fault(id, title, run) : notYet(id, title, `not run here: ${whyNoPreload}`)
