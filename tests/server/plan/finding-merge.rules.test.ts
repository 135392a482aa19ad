import { describe, expect, test } from 'vitest'
import { type CountedFinding, isPoolTooSmall, mergeFindings } from '../../../server/plan/finding-merge.rules.ts'

const winrar: CountedFinding = {
  kind: 'no-licence-row',
  subject: 'winrar',
  word: 'tanpa-lisensi',
  laptops: 3,
  simulated: 0,
}
const held = { ...winrar, firstSeenDay: '2026-01-10', lastSeenDay: '2026-05-01' }
const merge = (before: (typeof held)[], counted: CountedFinding[], day = '2026-05-02') =>
  mergeFindings({ held: before, counted }, { day, graceMonths: 6 })

describe('rows of findings', () => {
  test('a new one is first seen today, one that is held keeps its first day', () => {
    expect(merge([], [winrar])).toEqual([{ ...winrar, firstSeenDay: '2026-05-02', lastSeenDay: '2026-05-02' }])
    expect(merge([held], [{ ...winrar, laptops: 4 }])).toEqual([{ ...held, laptops: 4, lastSeenDay: '2026-05-02' }])
  })

  test('what is the same as an hour ago is not written again', () => {
    expect(merge([held], [winrar], '2026-05-01')).toEqual([])
    for (const change of [{ word: 'perlu-diperiksa' }, { laptops: 4 }, { simulated: 1 }] as const)
      expect(merge([held], [{ ...winrar, ...change }], '2026-05-01')).toHaveLength(1)
  })

  test('one that is gone has no laptops and keeps its days, once', () => {
    const gone = { ...held, laptops: 0, simulated: 0 }
    expect(merge([held], [])).toEqual([gone])
    expect(merge([gone], [])).toEqual([])
  })

  test('a pause does not begin the grace period anew, unless it was as long as one', () => {
    const gone = { ...held, laptops: 0 }
    expect(merge([gone], [winrar], '2026-10-31')[0]?.firstSeenDay).toBe('2026-01-10')
    expect(merge([gone], [winrar], '2026-11-01')[0]?.firstSeenDay).toBe('2026-11-01')
    expect(merge([held], [winrar], '2026-11-01')[0]?.firstSeenDay).toBe('2026-01-10')
  })

  test('findings of another kind or subject are told apart', () => {
    const other = { ...winrar, kind: 'too-few-seats' as const }
    expect(merge([held], [winrar, other, { ...winrar, subject: 'spss' }], '2026-05-01')).toHaveLength(2)
  })
})

describe('a pool of seats', () => {
  test('is too small when all laptops below have more than all seats below; no number is enough for any', () => {
    const row = (seats: number | null) => ({ product: 'winrar', seats })
    expect(isPoolTooSmall([row(2), row(3)], 6)).toBe(true)
    expect(isPoolTooSmall([row(2), row(3)], 5)).toBe(false)
    expect(isPoolTooSmall([row(2), row(null)], 9)).toBe(false)
    expect(isPoolTooSmall([], 9)).toBe(false)
  })
})
