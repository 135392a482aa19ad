import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonsOf, waves, type Capacity, type SatkerState } from '../../../server/plan/waves.rules.ts'

const ready: SatkerState = {
  unitId: 1,
  code: 'A1',
  laptops: 10,
  seen: 10,
  migrated: 0,
  blocked: 0,
  unfit: 0,
  hasContact: true,
}
const capacity: Capacity = { helpers: 2, hoursPerWeek: 21, hoursPerSatker: 16, hoursPerLaptop: 2 }
const satker = (more: Partial<SatkerState>): SatkerState => ({ ...ready, ...more })
const list = (...satkers: SatkerState[]) => waves(satkers, capacity, '2026-03-02')

describe('readiness', () => {
  test('a satker that reports, is held by nothing and names a contact is green and can start', () => {
    expect(list(ready)).toMatchObject([{ readiness: 'green', reasons: [], firstStep: 'start', movable: 10, hours: 36 }])
  })

  test.each([
    [{ seen: 8 }, 'few-reports', 'amber'],
    [{ seen: 5 }, 'few-reports', 'red'],
    [{ blocked: 1 }, 'blocked', 'amber'],
    [{ blocked: 5 }, 'blocked', 'red'],
    [{ unfit: 2 }, 'unfit', 'amber'],
    [{ unfit: 5 }, 'unfit', 'red'],
    [{ unfit: null }, 'fitness-unknown', 'amber'],
    [{ hasContact: false }, 'no-contact', 'amber'],
  ] as const)('%j gives the reason %s in %s', (more, reason, level) => {
    expect(reasonsOf(satker(more))).toEqual([{ reason, level }])
  })

  test('just below a threshold there is no reason', () => {
    expect(reasonsOf(satker({ laptops: 100, seen: 81, blocked: 9, unfit: 19 }))).toEqual([])
  })

  test('shares are of what is not migrated yet', () => {
    expect(reasonsOf(satker({ migrated: 8, blocked: 1 }))).toEqual([{ reason: 'blocked', level: 'red' }])
  })

  test('what is red is dealt with first', () => {
    const [row] = list(satker({ seen: 8, unfit: 6, hasContact: false }))
    expect(row?.reasons.map(({ reason }) => reason)).toEqual(['unfit', 'few-reports', 'no-contact'])
    expect(row?.firstStep).toBe('replace-laptops')
  })
})

describe('waves', () => {
  test('green before amber before red, then more laptops an hour, then the smaller code; what is done is left out', () => {
    const rows = list(
      satker({ code: 'RED', seen: 0 }),
      satker({ code: 'AMBER', hasContact: false, laptops: 90, seen: 90 }),
      satker({ code: 'B' }),
      satker({ code: 'A' }),
      satker({ code: 'BIG', laptops: 40, seen: 40 }),
      satker({ code: 'DONE', migrated: 10 }),
    )
    expect(rows.map(({ code }) => code)).toEqual(['BIG', 'A', 'B', 'AMBER', 'RED'])
  })

  test('helpers take one satker after the other: 42 hours a week are 6 a day', () => {
    const rows = list(satker({ code: 'A' }), satker({ code: 'B' }), satker({ code: 'C', seen: 0 }))
    expect(rows.map(({ startDay, endDay }) => [startDay, endDay])).toEqual([
      ['2026-03-02', '2026-03-07'],
      ['2026-03-08', '2026-03-13'],
      [null, null],
    ])
  })

  test('without helpers there is an order but no date, and no date lies past three years', () => {
    const nobody = waves([ready], { ...capacity, helpers: 0 }, '2026-03-02')
    expect(nobody).toMatchObject([{ readiness: 'green', startDay: null, endDay: null }])
    const many = list(...Array.from({ length: 400 }, (_, at) => satker({ code: `S${String(at).padStart(3, '0')}` })))
    expect(many.at(-1)?.startDay).toBeNull()
    expect(many.filter(({ startDay }) => startDay !== null)).toHaveLength((156 * 7) / 6)
  })

  test('a laptop that is both blocked and unfit is left out once', () => {
    expect(list(satker({ blocked: 4, unfit: 3 }))).toMatchObject([{ movable: 6 }])
    expect(list(satker({ blocked: 10 }))).toMatchObject([{ movable: 0, hours: 0 }])
  })

  test('the order of the input does not matter, and dates never overlap', () => {
    const some = fc.uniqueArray(
      fc.record({
        code: fc.stringMatching(/^[A-Z]{3}$/),
        laptops: fc.integer({ min: 1, max: 60 }),
        seen: fc.integer({ min: 0, max: 60 }),
        blocked: fc.integer({ min: 0, max: 20 }),
        hasContact: fc.boolean(),
      }),
      { selector: ({ code }) => code, maxLength: 20 },
    )
    fc.assert(
      fc.property(some, (states) => {
        const rows = list(...states.map(satker))
        expect(list(...states.toReversed().map(satker))).toEqual(rows)
        const dated = rows.filter((row) => row.startDay !== null)
        for (const [at, row] of dated.entries()) {
          expect((row.startDay ?? '') <= (row.endDay ?? '')).toBe(true)
          if (at > 0) expect((dated[at - 1]?.endDay ?? '') <= (row.startDay ?? '')).toBe(true)
        }
      }),
    )
  })
})
