/**
 * Is the report on disk before the 202? Two witnesses, since no way to see a sync runs everywhere: strace, where it is
 * installed, sees every call in order; /proc shows on any Linux what the writer's thread is doing at the moment.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type BenchAnswer, benchDeviceId, type BenchOrder } from '../../bench/ingest.protocol.ts'
import { intakeWorld } from '../../support/intake-world.ts'
import { makeLaptop, reportInit, signReport } from '../../support/test-laptop.ts'
import { waitFor } from '../../support/wait.ts'

const hasStrace = spawnSync('strace', ['-V']).status === 0
const serverScript = fileURLToPath(new URL('../../bench/ingest.server.ts', import.meta.url))
const today = new Date().toISOString().slice(0, 10)
const reports = 20

test.skipIf(!hasStrace)(
  'strace: between each report that comes in and its 202 the log of the store is synced',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'satker-trace-'))
    const trace = join(folder, 'trace')
    const calls = 'trace=fdatasync,fsync,read,write,writev'
    const child = spawn('strace', ['-f', '-y', '-s', '40', '-e', calls, '-o', trace, process.execPath, serverScript], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    try {
      const laptop = { ...makeLaptop(), deviceId: benchDeviceId(0) }
      const start: BenchOrder = { ask: 'start', keys: [laptop.publicKey], signed: true, databaseUrl: null }
      child.send(start)
      const [started] = (await once(child, 'message')) as [BenchAnswer]
      if (started.kind !== 'started') throw new Error('the server did not start')
      for (let rev = 1; rev <= reports; rev++) {
        const init = reportInit(signReport(laptop, { utcDay: today, rev }))
        expect((await fetch(`http://127.0.0.1:${started.port}/v1/reports`, init)).status).toBe(202)
      }
      child.send({ ask: 'stop' } satisfies BenchOrder)
      await once(child, 'exit')
      expect(syncsBefore202(readFileSync(trace, 'utf8'))).toSatisfy(
        (counts: number[]) => counts.length === reports && counts.every((count) => count >= 1),
      )
    } finally {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

/** Finished syncs of the write-ahead log between the reading of each report and the writing of its 202. */
function syncsBefore202(trace: string): number[] {
  const counts: number[] = []
  let syncs: number | null = null
  const syncing = new Set<string>()
  for (const line of trace.split('\n')) {
    const thread = line.split(' ')[0] ?? ''
    const isWal = /\bf(data)?sync\(/.test(line) && line.includes('.db-wal')
    if (isWal && line.includes('unfinished')) syncing.add(thread)
    const finished = (isWal && line.includes('= 0')) || (/f(data)?sync resumed/.test(line) && syncing.delete(thread))
    if (/read.*"POST \/v1\/reports/.test(line)) syncs = 0
    else if (finished && syncs !== null) syncs++
    else if (/write.*"HTTP\/1\.1 202/.test(line) && syncs !== null) {
      counts.push(syncs)
      syncs = null
    }
  }
  return counts
}

const canSample = existsSync('/proc/self/syscall')
/** Numbers of fsync and fdatasync: x64, then arm64. */
const syncCalls = process.arch === 'arm64' ? ['82', '83'] : ['74', '75']

test.skipIf(!canSample)(
  '/proc: the writer’s thread is seen inside a sync while a report waits for its 202',
  async () => {
    const world = await intakeWorld()
    try {
      const laptop = await world.enrol()
      const threads = readdirSync('/proc/self/task')
      const isSyncing = () =>
        threads.some((thread) => {
          try {
            return syncCalls.includes(
              readFileSync(`/proc/self/task/${thread}/syscall`, 'utf8').split(' ')[0]?.trim() ?? '',
            )
          } catch {
            return false
          }
        })
      let rev = 0
      const seen = await waitFor(
        'a sync to be seen',
        async () => {
          const seenNow: boolean[] = []
          const look = setInterval(() => seenNow.push(isSyncing()))
          const answer = await world.report(signReport(laptop, { rev: ++rev }))
          clearInterval(look)
          world.clock.atMs += 1_000
          expect(answer.status).toBe(202)
          return seenNow.includes(true)
        },
        { everyMs: 0, withinMs: 20_000 },
      )
      expect(seen).toBe(true)
    } finally {
      await world.close()
    }
  },
)
