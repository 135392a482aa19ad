/** What the operating system saw: between a report's request and its 202 lies a sync to disk. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { EnrolAnswer } from '../../agent/contract/v1.ts'
import { runAdminProcess, startServer } from '../support/server-process.ts'
import { compilePreload, whyNoPreload } from '../support/store-disk.ts'
import { enrolRequestOf, jsonInit, makeLaptop, reportInit, signReport } from '../support/test-laptop.ts'

const reports = 25
if (whyNoPreload) console.log(`1 test did not run: tracing syncs ${whyNoPreload}`)

const root = mkdtempSync(join(tmpdir(), 'satker-trace-'))
afterEach(() => rmSync(root, { recursive: true, force: true }))

test.runIf(whyNoPreload === null)(
  'every 202 comes after a sync that came after its request',
  async () => {
    const library = compilePreload('sync-trace.c', root)
    const trace = join(root, 'trace.txt')
    const environment = { DATA_DIR: join(root, 'data'), LOG_LEVEL: 'silent' }
    const server = await startServer({ ...environment, LD_PRELOAD: library, SYNC_TRACE: trace })
    try {
      await runAdminProcess(['satker', 'create', '--code', '100001', '--name', 'MAN 1 Uji'], environment)
      const made = await runAdminProcess(['token', 'create', '--satker', '100001', '--uses', '1'], environment)
      const laptop = makeLaptop()
      const { token } = JSON.parse(made.stdout) as { token: string }
      const enrolled = await fetch(`${server.url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
      laptop.deviceId = ((await enrolled.json()) as EnrolAnswer).deviceId
      const utcDay = new Date().toISOString().slice(0, 10)
      for (let rev = 1; rev <= reports; rev++) {
        const answer = await fetch(`${server.url}/v1/reports`, reportInit(signReport(laptop, { rev, utcDay })))
        expect(answer.status).toBe(202)
      }
    } finally {
      await server.stop()
    }
    const events = readFileSync(trace, 'utf8')
    const answered = events.match(/R[^RA]*A/g) ?? []
    expect(answered).toHaveLength(reports)
    expect(answered.filter((between) => !between.includes('S'))).toEqual([])
  },
  60_000,
)
