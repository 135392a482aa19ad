/** The agent is killed in the middle of sending, twenty times; the server stands still for a while. (Kills of it: D01.) */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { checkStore, keepReporting, realServer, type RealServer } from '../faults/real-server.ts'
import { runNode, startNode } from '../support/server-process.ts'
import { sleep, waitFor } from '../support/wait.ts'

const rounds = 20
let server: RealServer
beforeEach(async () => {
  server = await realServer()
  await server.start({ REPORT_EVERY_S: '1' })
})
afterEach(() => server.cleanup())

/** Every report row in the store, after the server is gone. */
function storedReports() {
  const store = new Database(server.storeFile, { readonly: true })
  const sql = `select c.chain, r.utc_day, r.rev, lower(hex(r.hash)) as hash, r.sealed
    from report r join device_chain c on c.id = r.chain_id`
  const rows = store
    .prepare<[], { chain: string; utc_day: string; rev: number; hash: string; sealed: number }>(sql)
    .all()
  store.close()
  return rows
}

describe('the server stands still', () => {
  test('for three seconds while laptops report, then goes on: nothing acknowledged is lost, nothing stored twice', async () => {
    const laptops = await Promise.all(Array.from({ length: 8 }, server.enrol))
    const stop = keepReporting(server, laptops)
    await waitFor('every laptop to report', () => server.acknowledged.length > 40)
    server.process().kill('SIGSTOP')
    await sleep(500)
    const before = server.acknowledged.length
    await sleep(2_500)
    expect(server.acknowledged.length).toBe(before)
    server.process().kill('SIGCONT')
    await waitFor('reports to be taken again', () => server.acknowledged.length > before + 40)
    await stop()
    await server.process().stop()
    expect(checkStore(server.storeFile, server.acknowledged)).toEqual({ integrity: 'ok', missing: [], reports: 8 })
  }, 60_000)
})

describe('the agent is killed', () => {
  test('20 times while it reports: the server holds its day once, and what it sent last is what is stored', async () => {
    const random = seededRandom(21)
    const agentEnvironment = {
      SATKER_AGENT_DIR: join(server.root, 'agent'),
      SATKER_ALLOW_HTTP: '1',
      SATKER_TRY_EVERY_S: '1',
      HOME: server.root,
    }
    const enrolled = await runNode(
      ['agent/bin.mjs', 'enrol', '--url', server.url, '--token', server.token],
      agentEnvironment,
    )
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
    await server.process().stop()
    const rows = storedReports()
    expect(new Set(rows.map((row) => row.chain)).size).toBe(1)
    expect(new Set(rows.map((row) => row.utc_day)).size).toBe(rows.length)
    const row = rows.find((candidate) => candidate.utc_day === shown.main.utcDay)
    expect(row).toMatchObject({ chain: shown.main.chain, rev: shown.main.rev, hash: shown.hash })
    expect(shown.main.spool.damaged).toBe(0)
  }, 180_000)
})
