import { describe, expect, test } from 'vitest'
import { warningsOf } from '../../../server/system/warnings.rules.ts'

const well = {
  nowMs: 10 * 3_600_000,
  freeBytes: 100,
  warnBelowBytes: 50,
  isIntakeFailing: false,
  jobs: [{ failuresInRow: 0 }, { failuresInRow: 1 }],
  lastStrayAtMs: null,
}

describe('warningsOf', () => {
  test('is empty while all is well; one failed run of a job is a moment’s trouble', () => {
    expect(warningsOf(well)).toEqual([])
  })

  test.each([
    ['disk', { freeBytes: 49 }],
    ['intake', { isIntakeFailing: true }],
    ['jobs', { jobs: [{ failuresInRow: 2 }] }],
    ['strays', { lastStrayAtMs: well.nowMs - 3_599_000 }],
  ])('names %s', (warning, fact) => {
    expect(warningsOf({ ...well, ...fact })).toEqual([warning])
  })

  test.each([
    ['free space that cannot be read', { freeBytes: null }],
    ['a threshold of 0', { freeBytes: 0, warnBelowBytes: 0 }],
    ['a stray failure of more than an hour ago', { lastStrayAtMs: well.nowMs - 3_600_000 }],
  ])('does not warn of %s', (_what, fact) => {
    expect(warningsOf({ ...well, ...fact })).toEqual([])
  })

  test('names everything at once', () => {
    const all = { freeBytes: 0, isIntakeFailing: true, jobs: [{ failuresInRow: 9 }], lastStrayAtMs: well.nowMs }
    expect(warningsOf({ ...well, ...all })).toEqual(['disk', 'intake', 'jobs', 'strays'])
  })
})
