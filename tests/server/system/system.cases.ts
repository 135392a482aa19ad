/** How the server itself is doing, on whichever database it runs: each kind's test file calls this once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { readBacklog } from '../../../server/rollup/rollup-backlog.queries.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import type { Store } from '../../../server/store/store.ts'
import { readDiskDays, recordDiskDay } from '../../../server/system/disk-day.store.ts'
import { createSystem } from '../../../server/system/system.queries.ts'
import { createSystemWatch } from '../../../server/system/system-watch.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const dayMs = 86_400_000
const nowMs = Date.UTC(2026, 10, 24, 5)
const clock = { nowMs: () => nowMs }

export function describeSystem(kind: Store['kind']): void {
  describe(`the state of the server on ${kind}`, () => {
    let temp: TempStore
    beforeAll(async () => {
      temp = await tempStore(kind)
    })
    afterAll(() => temp.cleanup())

    function systemOf(environment: Record<string, string> = {}) {
      const read = readConfig({ ...temp.environment, ...environment })
      if ('problems' in read) throw new Error(read.problems.join())
      const watch = createSystemWatch(clock)
      const system = createSystem({ store: temp.store, clock, config: read.config }, { watch, waiting: () => 7 })
      return { system, watch }
    }

    test('the store’s size of a day is its last one, and days before the window are not read', async () => {
      await recordDiskDay(temp.store, nowMs - 20 * dayMs)
      await recordDiskDay(temp.store, nowMs - 2 * dayMs)
      await recordDiskDay(temp.store, nowMs - 2 * dayMs + 3_600_000)
      const sizes = await readDiskDays(temp.store.db, nowMs)
      expect(sizes).toEqual([{ atMs: nowMs - 2 * dayMs + 3_600_000, storeBytes: expect.any(Number) as number }])
      expect(sizes[0]?.storeBytes).toBeGreaterThan(0)
    })

    test('what waits to be counted is counted, with the oldest day', async () => {
      expect(await readBacklog(temp.store.db)).toEqual({
        devices: { count: 0, oldestDay: null },
        units: { count: 0, oldestDay: null },
      })
      const marks = ['2026-11-22', '2026-11-20', '2026-11-21'].map((utcDay) => ({
        device_id: 1,
        utc_day: utcDay,
        version: 1,
      }))
      await temp.store.db.insertInto('device_dirty').values(marks).execute()
      await markUnitDirty(temp.store.db, 1, '2026-11-19')
      expect(await readBacklog(temp.store.db)).toEqual({
        devices: { count: 3, oldestDay: '2026-11-20' },
        units: { count: 1, oldestDay: '2026-11-19' },
      })
    })

    test('before anything has happened every figure that is not known is null', async () => {
      const { intake, rollup, jobs, strays, queries } = await systemOf().system.state()
      expect(intake).toMatchObject({ waiting: 7, stored: 0, commits: null })
      expect(rollup.lagMs).toBeNull()
      expect(jobs.every(({ runs, lastEndMs }) => runs === 0 && lastEndMs === null)).toBe(true)
      expect(strays).toEqual({ count: 0, last: null })
      expect(queries.length).toBeGreaterThan(0)
    })

    test('the lag is the time since the last good roll-up began', async () => {
      const { system, watch } = systemOf()
      watch.jobs.note({ type: 'ended', job: 'roll-up', atMs: nowMs - 4_000, durationMs: 1_000 })
      const failed = { type: 'failed', job: 'roll-up', message: 'x', inRow: 1, retryAtMs: nowMs } as const
      watch.jobs.note({ ...failed, atMs: nowMs - 1_000, durationMs: 1 })
      expect((await system.state()).rollup.lagMs).toBe(5_000)
      watch.jobs.noteLead(false)
      expect(await system.state()).toMatchObject({ leadsJobs: false, rollup: { lagMs: null } })
    })

    test('commits and failures are counted, and a good commit ends the warning of a bad one', async () => {
      const { system, watch } = systemOf()
      watch.intake.onCommit({ jobs: 3, durationMs: 4 })
      watch.intake.onFailure({ jobs: 2 })
      watch.intake.onRefusal()
      expect(await system.warnings()).toEqual(['intake'])
      watch.intake.onCommit({ jobs: 1, durationMs: 8 })
      expect(await system.warnings()).toEqual([])
      expect((await system.state()).intake).toMatchObject({
        stored: 4,
        failed: 2,
        refused: 1,
        commitCount: 2,
        commitSumMs: 12,
      })
    })

    test('disk space is known where the store’s files are ours, and said to be unknown where they are not', async () => {
      const low = await systemOf({ DISK_WARN_MB: '90000000' }).system.state()
      const { disk } = low
      expect(disk.storeBytes).toBeGreaterThan(0)
      expect(disk.forecast.growthBytesPerDay).not.toBeNull()
      if (kind === 'sqlite') {
        expect([disk.freeBytes, disk.totalBytes, disk.walBytes].every((bytes) => Number(bytes) > 0)).toBe(true)
        expect(low.warnings).toEqual(['disk'])
      } else {
        expect([disk.freeBytes, disk.totalBytes, disk.walBytes, disk.forecast.fullInDays]).toEqual(Array(4).fill(null))
        expect(low.warnings).toEqual([])
      }
      expect((await systemOf({ DISK_WARN_MB: '0' }).system.state()).warnings).toEqual([])
    })
  })
}
