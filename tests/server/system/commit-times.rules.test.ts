import { describe, expect, test } from 'vitest'
import { createCommitTimes, percentileOf } from '../../../server/system/commit-times.rules.ts'

describe('createCommitTimes', () => {
  test('says nothing while nothing was committed', () => {
    expect(createCommitTimes().read()).toBeNull()
  })

  test('tells the middle, the slow end and how full commits were', () => {
    const times = createCommitTimes()
    for (let ms = 1; ms <= 100; ms++) times.note({ atMs: 1_000 + ms, jobs: ms % 2 === 0 ? 3 : 1, durationMs: 101 - ms })
    expect(times.read()).toEqual({ count: 100, sinceMs: 1_001, p50Ms: 50, p95Ms: 95, maxMs: 100, jobsPerCommit: 2 })
  })

  test('forgets the oldest, so that a bad hour of last week is not shown today', () => {
    const times = createCommitTimes(10)
    times.note({ atMs: 1, jobs: 1, durationMs: 9_000 })
    for (let atMs = 2; atMs <= 11; atMs++) times.note({ atMs, jobs: 1, durationMs: 2 })
    expect(times.read()).toMatchObject({ count: 10, sinceMs: 2, maxMs: 2 })
  })
})

describe('percentileOf', () => {
  test.each([
    [[7], 0.95, 7],
    [[1, 2], 0.5, 1],
    [[1, 2, 3, 4], 0.95, 4],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentileOf(values, share)).toBe(expected)
  })
})
