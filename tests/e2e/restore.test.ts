/** The restore drill: a backup taken while laptops report, restored onto an empty folder, and filled again by the laptops. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EnrolAnswer, ReportAnswer } from '../../agent/contract/v1.ts'
import { runAgent } from '../../agent/run/agent.ts'
import type { AgentOptions } from '../../agent/run/context.ts'
import { enrolAgent } from '../../agent/run/enrol.ts'
import { createBackup, restoreBackup } from '../../server/backup/backup.usecases.ts'
import { readStoreFacts } from '../../server/backup/store-facts.queries.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { makeMachine } from '../agent/support/machine.ts'
import { unsyncedDisk } from '../agent/support/world.ts'
import { hardwareOf, systemOf } from '../support/sections.ts'
import { runAdminProcess, type ServerProcess, startServer } from '../support/server-process.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  type SignedReport,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { satkerWithToken, testProduct } from './product.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'satker-restore-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const today = new Date().toISOString().slice(0, 10)
const path = (name: string) => join(root, name)

type Facts = { counts: Record<string, number>; auditHead: string; chainHeads: { chains: number; sha256: string } }
type ShownFacts = Facts & { sha256: string; checked: string[] }

async function admin(args: string[], dataDir: string): Promise<ShownFacts> {
  const { code, stdout, stderr } = await runAdminProcess(args, { DATA_DIR: dataDir })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as ShownFacts
}

describe('a server with laptops', () => {
  let server: ServerProcess
  let token: string
  beforeEach(async () => {
    server = await startServer({ DATA_DIR: path('old'), LOG_LEVEL: 'silent' })
    await admin(['satker', 'create', '--code', '100001', '--name', 'MAN 1 Uji'], path('old'))
    const made: unknown = await admin(['token', 'create', '--satker', '100001', '--uses', '100'], path('old'))
    token = (made as { token: string }).token
  })
  afterEach(() => server.kill9())

  type Busy = { laptop: TestLaptop; sealed: SignedReport; rev: number; revs: { rev: number; hash: string }[] }

  async function send(report: SignedReport): Promise<ReportAnswer> {
    const answer = await fetch(`${server.url}/v1/reports`, reportInit(report))
    expect(answer.status).toBe(202)
    return (await answer.json()) as ReportAnswer
  }

  /** A laptop that closed the day before yesterday. */
  async function begin(): Promise<Busy> {
    const laptop = makeLaptop()
    const answer = await fetch(`${server.url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
    laptop.deviceId = ((await answer.json()) as EnrolAnswer).deviceId
    const sealed = signReport(laptop, { utcDay: addDays(today, -2), sealed: true })
    await send(sealed)
    return { laptop, sealed, rev: 0, revs: [] }
  }

  /** Sends rev after rev of yesterday, until told to stop. */
  async function reportOn(busy: Busy, stop: () => boolean): Promise<void> {
    while (!stop()) {
      busy.rev++
      const report = signReport(busy.laptop, { utcDay: addDays(today, -1), rev: busy.rev, prev: busy.sealed.hash })
      if ((await send(report)).hash === report.hash) busy.revs.push({ rev: busy.rev, hash: report.hash })
    }
  }

  function rowsOf(dataDir: string) {
    const store = new Database(join(dataDir, 'satker.db'), { readonly: true })
    const sql =
      'select d.public_id, r.utc_day, r.rev, hex(r.hash) as hash from report r join device d on d.id = r.device_id'
    const rows = store.prepare<[], { public_id: string; utc_day: string; rev: number; hash: string }>(sql).all()
    store.close()
    return rows
  }

  function factsOf(dataDir: string): Facts {
    const store = new Database(join(dataDir, 'satker.db'), { readonly: true })
    const facts = readStoreFacts(store) as Facts
    store.close()
    return facts
  }

  test('D10, D11, D12: the backup holds what was acknowledged before it began, its restore equals its manifest, the laptops fill the gap', async () => {
    writeFileSync(path('key'), randomBytes(32).toString('base64'), { mode: 0o600 })
    const keyed = ['--key-file', path('key')]
    const busy = await Promise.all(Array.from({ length: 8 }, begin))
    let stopped = false
    const reporting = busy.map((one) => reportOn(one, () => stopped))
    await waitFor('every laptop to have reported', () => busy.every((one) => one.revs.length > 3))

    const acknowledgedBefore = busy.map((one) => one.revs.length)
    const created = await admin(['backup', 'create', path('a.bak'), ...keyed], path('old'))
    const acknowledgedAfter = busy.map((one) => one.revs.length)
    for (const [index, before] of acknowledgedBefore.entries()) expect(acknowledgedAfter[index]).toBeGreaterThan(before) // the server went on taking reports
    await sleep(200)
    stopped = true
    await Promise.all(reporting)
    // Yesterday is closed after the backup: this is what the restored server will not have.
    const closed = busy.map((one) =>
      signReport(one.laptop, { utcDay: addDays(today, -1), rev: one.rev + 1, prev: one.sealed.hash, sealed: true }),
    )
    for (const report of closed) await send(report)
    await server.kill9()

    const verified = await admin(['backup', 'verify', path('a.bak'), ...keyed], path('old'))
    expect(verified.sha256).toBe(created.sha256)
    const startedMs = Date.now()
    const restored = await admin(
      ['backup', 'restore', path('a.bak'), '--data-dir', path('new'), ...keyed],
      path('unused'),
    )
    expect(readdirSync(path('new'))).toContain('satker.db')
    const facts = factsOf(path('new'))
    // The restore itself is one more entry of the audit log.
    expect(facts.counts).toEqual({ ...created.counts, audit: (created.counts['audit'] ?? 0) + 1 })
    expect([restored.counts, restored.chainHeads]).toEqual([created.counts, created.chainHeads])
    expect(facts.chainHeads).toEqual(created.chainHeads)
    const rows = rowsOf(path('new'))
    expect(rows).toHaveLength(busy.length * 2)
    for (const [index, one] of busy.entries()) {
      const own = rows.filter((row) => row.public_id === one.laptop.deviceId)
      expect(own.find((row) => row.utc_day === addDays(today, -2))?.hash.toLowerCase()).toBe(one.sealed.hash)
      const yesterday = own.find((row) => row.utc_day === addDays(today, -1))
      const acknowledged = one.revs[(acknowledgedBefore[index] ?? 0) - 1]
      expect(yesterday?.rev).toBeGreaterThanOrEqual(acknowledged?.rev ?? Infinity)
    }

    server = await startServer({ DATA_DIR: path('new'), LOG_LEVEL: 'silent' })
    expect(Date.now() - startedMs).toBeLessThan(60_000)
    for (const [index, one] of busy.entries()) {
      const lost = closed[index]
      if (!lost) throw new Error('no closed day')
      const next = await send(signReport(one.laptop, { utcDay: today, rev: 1, prev: lost.hash }))
      expect(next.have.missing).toEqual([lost.hash])
      expect((await send(lost)).have).toMatchObject({ hash: lost.hash, missing: [] })
    }
    await server.stop()
    const verdict: unknown = await admin(['verify'], path('new'))
    const count = busy.length * 3
    const whole = { reports: count, valid: count, erased: 0, broken: [], missing: [], auditBrokenAt: null }
    expect(verdict).toEqual(whole)
  }, 180_000)
})

describe('a real agent', () => {
  test('D12: sends again, unasked by anybody, the days that a server restored from an old backup no longer has', async () => {
    const machine = makeMachine(Date.parse('2026-11-02T00:00:00Z'))
    machine.inventory = { ...machine.inventory, hardware: hardwareOf(), system: systemOf() }
    const product = await testProduct({ nowMs: () => machine.trueMs })
    const options: AgentOptions = {
      folder: path('agent'),
      collectors: machine.collectors,
      clock: machine.clock,
      random: () => 0.5,
      tryEveryS: null,
      ca: null,
      allowHttp: true,
      disk: unsyncedDisk,
      usage: () => ({ memoryBytes: 50_000_000, cpuMs: 0 }),
    }
    async function live(hours: number): Promise<void> {
      const stop = new AbortController()
      const endMs = machine.trueMs + hours * 3_600_000
      const { clock } = machine
      const nap = async (waitMs: number, signal?: AbortSignal) => {
        await clock.sleep(waitMs, signal)
        if (machine.trueMs >= endMs) stop.abort()
      }
      expect(await runAgent({ ...options, clock: { ...clock, sleep: nap }, signal: stop.signal })).toBe('stopped')
    }
    async function held() {
      const { store } = product.running().deps
      await rollUp(store)
      const reports = await store.db
        .selectFrom('report')
        .select(['utc_day', 'sealed', 'rev', 'hash', 'prev_hash'])
        .orderBy('utc_day')
        .execute()
      const days = await store.db.selectFrom('device_day').selectAll().orderBy('day').execute()
      return { reports, days }
    }
    try {
      const { token } = await satkerWithToken(product)
      await enrolAgent(options, { url: product.url, token })
      await live(30)
      const deps = { clock: product.running().deps.clock, onProgress: () => {} }
      await createBackup({ dataDir: product.dataDir, file: path('b.db'), ownerKey: null }, deps)
      await live(48)
      const before = await held()
      expect(before.reports.map((row) => row.sealed)).toEqual([1, 1, 1, 0])

      await product.stop()
      for (const name of readdirSync(product.dataDir)) rmSync(join(product.dataDir, name), { recursive: true })
      await restoreBackup({ file: path('b.db'), ownerKey: null, dataDir: product.dataDir })
      await product.start()
      expect((await held()).reports).toHaveLength(2)
      await live(1)

      const after = await held()
      expect(after.reports.slice(0, 3)).toEqual(before.reports.slice(0, 3))
      expect(after.reports).toHaveLength(4)
      const past = (days: typeof before.days) => days.filter((row) => row.day < '2026-11-05')
      // What came again counts as late: the restored server first heard of it when its day was over.
      const figures = (days: typeof before.days) => past(days).map(({ late: _late, ...rest }) => rest)
      expect(figures(after.days)).toEqual(figures(before.days))
    } finally {
      await product.cleanup()
    }
  }, 120_000)
})
