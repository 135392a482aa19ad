/** kill -9 of either side in the middle of sending, twenty times each: nothing acknowledged is lost, nothing stored twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EnrolAnswer, ReportAnswer } from '../../agent/contract/v1.ts'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { openStore } from '../../server/store/store.ts'
import { runAdminProcess, runNode, type ServerProcess, startNode, startServer } from '../support/server-process.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { sleep, waitFor } from '../support/wait.ts'

const rounds = 20
let root: string
let environment: Record<string, string>
let server: ServerProcess
let token: string

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'satker-kill-'))
  const port = await freePort()
  environment = { DATA_DIR: join(root, 'server'), PORT: String(port), LOG_LEVEL: 'silent', REPORT_EVERY_S: '1' }
  server = await startServer(environment)
  await runAdminProcess(['satker', 'create', '--code', '100001', '--name', 'MAN 1 Uji'], environment)
  const made = await runAdminProcess(['token', 'create', '--satker', '100001', '--uses', '100'], environment)
  token = (JSON.parse(made.stdout) as { token: string }).token
})
afterEach(async () => {
  await server.kill9()
  rmSync(root, { recursive: true, force: true })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Every report row in the store, after the server is gone. */
async function storedReports() {
  const store = await openStore({ dataDir: environment['DATA_DIR'] ?? '', databaseUrl: null })
  const rows = await store.db
    .selectFrom('report')
    .innerJoin('device', 'device.id', 'report.device_id')
    .innerJoin('device_chain', 'device_chain.id', 'report.chain_id')
    .select(['device.public_id', 'device.report_count', 'device_chain.chain', 'utc_day', 'rev', 'hash', 'sealed'])
    .execute()
  await store.close()
  return rows.map((row) => ({ ...row, hash: Buffer.from(row.hash).toString('hex') }))
}

async function enrol(laptop: TestLaptop): Promise<TestLaptop> {
  const answer = await fetch(`${server.url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
  laptop.deviceId = ((await answer.json()) as EnrolAnswer).deviceId
  return laptop
}

/** Sends rev after rev of one day and keeps every acknowledgement, until told to stop. A report without one is sent again. */
async function sendOn(
  laptop: TestLaptop,
  utcDay: string,
  acknowledged: { rev: number; hash: string }[],
  stop: () => boolean,
) {
  for (let rev = 1; !stop(); rev++) {
    const report = signReport(laptop, { rev, utcDay })
    while (!stop()) {
      try {
        const answer = await fetch(`${server.url}/v1/reports`, reportInit(report))
        const body = (await answer.json()) as ReportAnswer
        if (answer.status === 202 && body.hash === report.hash) {
          acknowledged.push({ rev, hash: report.hash })
          break
        }
      } catch {
        await sleep(20)
      }
    }
  }
}

describe('the server is killed', () => {
  test('20 times while 16 laptops report: every acknowledged report, or a later one of its day, is there, and each day once', async () => {
    const random = seededRandom(20)
    const today = new Date().toISOString().slice(0, 10)
    const laptops = await Promise.all(Array.from({ length: 16 }, () => enrol(makeLaptop())))
    const acknowledged = laptops.map(() => [] as { rev: number; hash: string }[])
    let stopped = false
    const sending = laptops.map((laptop, index) => sendOn(laptop, today, acknowledged[index] ?? [], () => stopped))
    for (let round = 0; round < rounds; round++) {
      await sleep(random.between(100, 500))
      await server.kill9()
      server = await startServer(environment)
    }
    await sleep(300)
    stopped = true
    await Promise.all(sending)
    await server.stop()

    const rows = await storedReports()
    expect(rows).toHaveLength(laptops.length)
    for (const [index, laptop] of laptops.entries()) {
      const row = rows.find((candidate) => candidate.public_id === laptop.deviceId)
      const last = acknowledged[index]?.at(-1)
      expect(last?.rev).toBeGreaterThan(rounds)
      expect(row?.rev).toBeGreaterThanOrEqual(last?.rev ?? 0)
      if (row?.rev === last?.rev) expect(row?.hash).toBe(last?.hash)
      expect(row?.report_count).toBe(row?.rev)
    }
  }, 180_000)
})

describe('the agent is killed', () => {
  test('20 times while it reports: the server holds its day once, and what it sent last is what is stored', async () => {
    const random = seededRandom(21)
    const agentEnvironment = {
      SATKER_AGENT_DIR: join(root, 'agent'),
      SATKER_ALLOW_HTTP: '1',
      SATKER_TRY_EVERY_S: '1',
      HOME: root,
    }
    const enrolled = await runNode(['agent/bin.mjs', 'enrol', '--url', server.url, '--token', token], agentEnvironment)
    expect(enrolled.code).toBe(0)
    for (let round = 0; round < rounds; round++) {
      const agent = startNode(['agent/bin.mjs', 'run'], agentEnvironment)
      await sleep(random.between(700, 2_500))
      agent.kill('SIGKILL')
      await agent.ended
    }
    const last = startNode(['agent/bin.mjs', 'run'], agentEnvironment)
    const status = () => runNode(['agent/bin.mjs', 'status', '--json'], agentEnvironment)
    await waitFor(
      'all days to be acknowledged',
      async () => {
        const now = JSON.parse((await status()).stdout) as { waitingDays: number; acknowledgedAtMs: number | null }
        return now.waitingDays === 0 && now.acknowledgedAtMs !== null
      },
      { withinMs: 30_000, everyMs: 500 },
    )
    last.kill('SIGTERM')
    await last.ended
    const shown = JSON.parse((await runNode(['agent/bin.mjs', 'show'], agentEnvironment)).stdout) as {
      hash: string
      main: { rev: number; utcDay: string; chain: string; spool: { damaged: number } }
    }
    await server.stop()
    const rows = await storedReports()
    expect(new Set(rows.map((row) => row.chain)).size).toBe(1)
    expect(new Set(rows.map((row) => row.utc_day)).size).toBe(rows.length)
    const row = rows.find((candidate) => candidate.utc_day === shown.main.utcDay)
    expect(row).toMatchObject({ chain: shown.main.chain, rev: shown.main.rev, hash: shown.hash })
    expect(shown.main.spool.damaged).toBe(0)
  }, 180_000)
})
