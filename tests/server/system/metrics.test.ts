import { describe, expect, test } from 'vitest'
import { metricsText } from '../../../server/system/metrics.ts'
import type { SystemState } from '../../../server/system/system.queries.ts'
import { createSystemWatch } from '../../../server/system/system-watch.ts'

const use = { cpuS: 12.5, residentBytes: 100_000_000, eventLoopRatio: 0.25 }

function stateOf(more: Partial<SystemState> = {}, watch = createSystemWatch({ nowMs: () => 5_000 })): SystemState {
  return {
    nowMs: 5_000,
    startedAtMs: 1_000,
    storeKind: 'sqlite',
    warnings: [],
    intake: { ...watch.intakeCounts(), waiting: 3, waitingMost: 4_000 },
    rollup: { lagMs: 2_500, devices: { count: 4, oldestDay: '2026-11-20' }, units: { count: 0, oldestDay: null } },
    disk: {
      storeBytes: 10,
      walBytes: 20,
      freeBytes: 30,
      totalBytes: 40,
      warnBelowBytes: 5,
      forecast: { growthBytesPerDay: 2, fullInDays: 15, overDays: 3 },
    },
    queries: [],
    jobs: watch.jobs.states(),
    leadsJobs: true,
    strays: watch.strays(),
    ...more,
  }
}

/** Samples by name with labels, as a scraper reads them. */
async function samplesOf(state: SystemState): Promise<Map<string, number>> {
  const lines = (await metricsText(state, use)).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]))
}

describe('metricsText', () => {
  test('gives queue, lag, disk and process in base units', async () => {
    const samples = await samplesOf(stateOf())
    expect(Object.fromEntries(samples)).toMatchObject({
      satker_intake_waiting: 3,
      satker_intake_stored_total: 0,
      satker_rollup_lag_seconds: 2.5,
      satker_dirty_device_days: 4,
      satker_store_bytes: 10,
      satker_wal_bytes: 20,
      satker_disk_free_bytes: 30,
      satker_disk_full_days: 15,
      satker_start_time_seconds: 1,
      satker_process_cpu_seconds_total: 12.5,
    })
  })

  test('leaves out what is not known, rather than calling it 0', async () => {
    const forecast = { growthBytesPerDay: null, fullInDays: null, overDays: null }
    const unknown = { storeBytes: null, walBytes: null, freeBytes: null, totalBytes: null, warnBelowBytes: 5, forecast }
    const rollup = { ...stateOf().rollup, lagMs: null }
    const samples = await samplesOf(stateOf({ disk: unknown, rollup }))
    for (const name of ['store_bytes', 'wal_bytes', 'disk_free_bytes', 'disk_full_days', 'rollup_lag_seconds'])
      expect(samples.has(`satker_${name}`), name).toBe(false)
    expect(samples.has('satker_job_last_end_timestamp_seconds{job="roll-up"}')).toBe(false)
  })

  test('the commit histogram adds up, with what is slower than every bound in its last bucket', async () => {
    const watch = createSystemWatch({ nowMs: () => 5_000 })
    for (const durationMs of [1, 2, 30, 9_000]) watch.intake.onCommit({ jobs: 2, durationMs })
    const samples = await samplesOf(stateOf({}, watch))
    expect(samples.get('satker_commit_seconds_bucket{le="0.002"}')).toBe(2)
    expect(samples.get('satker_commit_seconds_bucket{le="0.05"}')).toBe(3)
    expect(samples.get('satker_commit_seconds_bucket{le="5"}')).toBe(3)
    expect(samples.get('satker_commit_seconds_bucket{le="+Inf"}')).toBe(4)
    expect(samples.get('satker_commit_seconds_count')).toBe(4)
    expect(samples.get('satker_commit_seconds_sum')).toBeCloseTo(9.033)
    expect(samples.get('satker_intake_stored_total')).toBe(8)
  })

  test('jobs and warnings carry their names', async () => {
    const watch = createSystemWatch({ nowMs: () => 5_000 })
    const failed = { type: 'failed', job: 'uptime', message: 'x', inRow: 3, retryAtMs: 9_000 } as const
    watch.jobs.note({ ...failed, atMs: 4_000, durationMs: 500 })
    const samples = await samplesOf(stateOf({ warnings: ['disk', 'jobs'] }, watch))
    expect(samples.get('satker_job_failures_in_row{job="uptime"}')).toBe(3)
    expect(samples.get('satker_job_last_end_timestamp_seconds{job="uptime"}')).toBe(4)
    expect(samples.get('satker_job_last_duration_seconds{job="uptime"}')).toBe(0.5)
    expect(samples.get('satker_job_failures_total{job="retention"}')).toBe(0)
    expect(samples.get('satker_warning{kind="disk"}')).toBe(1)
  })

  test('every name has its help and its type', async () => {
    const text = await metricsText(stateOf(), use)
    const named = [...text.matchAll(/^(satker_\w+?)(?:_bucket|_sum|_count)?[{ ]/gm)].map((match) => match[1])
    for (const name of named)
      expect(text).toMatch(new RegExp(`# HELP ${name} .+\n# TYPE ${name} (gauge|counter|histogram)`))
  })
})
