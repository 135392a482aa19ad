/** The server's clock and its schedule: set back under a real server, jobs that overlap, and nights that it slept through. */
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { utcDayOf } from '../../server/day/local-day.rules.ts'
import { createJobBoard } from '../../server/jobs/job-board.ts'
import { noteGoodStart, readGoodStart } from '../../server/jobs/job-run.store.ts'
import { createRunner } from '../../server/jobs/job-runner.ts'
import { logJobEvent, startJobs } from '../../server/jobs/jobs.ts'
import { createLog } from '../../server/log.ts'
import { runRetention } from '../../server/retention/retention.job.ts'
import { settableClock } from '../support/set-clock.ts'
import { tempStore } from '../support/temp-store.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { type Fault, fault } from './fault.ts'
import type { Listening } from './listening.ts'
import { preloaded, withServer } from './real-server.ts'

type Given = { world: () => Listening }

const dayMs = 86_400_000
const tenMinutesMs = 600_000
/** 02.17 WIB, the moment of the nightly retention. */
const retentionAtMs = (19 * 60 + 17) * 60_000

export function clockFaults({ world }: Given): Fault[] {
  return [
    preloaded(
      'C09',
      'a server clock set back ten minutes: sessions, tokens and the roll-up go on, the nightly job does not run twice',
      withServer(async (server) => {
        const clock = settableClock(server.root)
        // Within the life of the session and the token, which the real clock has made.
        const inHalfADay = Date.now() + dayMs / 3
        const momentMs = Math.floor((inHalfADay - retentionAtMs) / dayMs) * dayMs + retentionAtMs
        clock.set(momentMs - 60_000)
        await server.start(clock.environment)
        const database = new Database(server.storeFile, { readonly: true })
        const ranAt = database.prepare("select good_start_ms from job_run where job = 'retention'").pluck()
        const waiting = database.prepare('select count(*) from device_dirty').pluck()
        /** Somebody enrols, reports and reads a page. */
        const expectServing = async () => {
          const laptop = await server.enrol()
          expect((await server.send(laptop, 1, utcDayOf(clock.nowMs()))).status).toBe(202)
          expect(await server.page('/perangkat')).toBe(200)
        }
        try {
          await waitFor('the nightly jobs to be known', () => ranAt.get() !== undefined)
          clock.set(momentMs + 1_000)
          await waitFor('the retention', () => Number(ranAt.get()) >= momentMs)
          const firstMs = ranAt.get()
          clock.set(momentMs - tenMinutesMs + 3_000)
          await expectServing()
          await waitFor('the roll-up of that report', () => waiting.get() === 0)
          // The moment passes for the second time.
          clock.set(momentMs + 1_000)
          await expectServing()
          await sleep(1_100) // it looks each second
          expect(ranAt.get()).toBe(firstMs)
        } finally {
          database.close()
        }
      }),
    ),
    fault('C10', 'a job that is still going when its next run is due: that run is skipped and logged', async () => {
      const lines: string[] = []
      const log = createLog('info', { write: (line: string) => void lines.push(line) })
      const board = createJobBoard()
      const runner = createRunner((event) => (board.note(event), logJobEvent(log, event)))
      let goOn = () => {}
      const held = new Promise<void>((resolve) => (goOn = resolve))
      const run = (pause: () => Promise<void>) =>
        runner.run('retention', () => runRetention(world().store, { nowMs: world().clock.atMs, pause }))
      const first = run(() => held)
      expect(await run(async () => {})).toBe(false)
      const stateNow = () => board.states().find(({ job }) => job === 'retention')
      expect(stateNow()).toMatchObject({ running: true, runs: 0 })
      expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
        { job: 'retention', msg: 'job still running, this run is skipped' },
      ])
      goOn()
      expect(await first).toBe(true)
      expect(await run(async () => {})).toBe(true)
      expect(stateNow()).toMatchObject({ running: false, runs: 2, failures: 0 })
    }),
    fault('C11', 'a server that was off for three nights: the nightly job runs once after the start', async () => {
      const temp = await tempStore()
      const read = readConfig({ DATA_DIR: temp.settings.dataDir, LOG_LEVEL: 'silent' })
      if ('problems' in read) throw new Error(read.problems.join())
      const startedMs = Date.now()
      await noteGoodStart(temp.store, 'retention', startedMs - 3 * dayMs)
      await noteGoodStart(temp.store, 'check', startedMs)
      const board = createJobBoard()
      const jobs = startJobs({ config: read.config, log: createLog('silent'), clock: systemClock }, board)
      const stateOf = (job: string) => board.states().find((state) => state.job === job)
      try {
        await waitFor('the missed job', () => (stateOf('retention')?.runs ?? 0) > 0)
        await sleep(1_100) // it looks each second
        expect(stateOf('retention')).toMatchObject({ runs: 1, failures: 0 })
        expect(await readGoodStart(temp.store.db, 'retention')).toBeGreaterThanOrEqual(startedMs)
        expect(stateOf('check')).toMatchObject({ runs: 0 })
      } finally {
        await jobs.close()
        await temp.cleanup()
      }
    }),
  ]
}
