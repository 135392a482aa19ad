import { describe, expect, test } from 'vitest'
import { changesOf } from '../../../dashboard/migration/changes.rules.ts'
import { rankUnits } from '../../../dashboard/migration/ranking.rules.ts'
import type { MigrationDay } from '../../../server/migration/migration.queries.ts'
import { dayOf } from './days.ts'

const before = (more: Parameters<typeof dayOf>[0] = {}) => dayOf({ day: '2026-10-26', ...more })
const child = (id: number, then: MigrationDay, now: MigrationDay) => ({
  unit: { id, code: `C${id}`, name: `Unit ${id}`, kind: 'satker' },
  now,
  before: then,
})
const children = (...all: ReturnType<typeof child>[]) => rankUnits(all, 'applications')

describe('what changed in four weeks', () => {
  test('cannot be told where that day was not counted', () => {
    expect(changesOf({ trend: [], children: [] })).toBeNull()
    expect(changesOf({ trend: [dayOf({ day: '2026-11-02' }), dayOf()], children: [] })).toBeNull()
  })

  test('is nothing where all is the same', () => {
    expect(changesOf({ trend: [before(), dayOf()], children: [] })).toEqual({ sinceDay: '2026-10-26', changes: [] })
  })

  test('names each programme apart, and the units that brought most', () => {
    const below = children(
      child(1, before({ proven: 5 }), dayOf({ proven: 9 })),
      child(2, before({ proven: 5 }), dayOf({ proven: 14 })),
      child(3, before({ proven: 9 }), dayOf({ proven: 7 })),
      child(4, before({ proven: 5 }), dayOf({ proven: 6 })),
    )
    const changes = changesOf({
      trend: [before({ proven: 24, system_: 6 }), dayOf({ proven: 36, system_: 4 })],
      children: below,
    })?.changes
    expect(changes?.slice(0, 2)).toMatchObject([
      {
        kind: 'proven',
        programme: 'applications',
        count: 12,
        from: [
          { unit: { code: 'C2' }, count: 9 },
          { unit: { code: 'C1' }, count: 4 },
        ],
      },
      { kind: 'proven', programme: 'system', count: -2, from: [] },
    ])
  })

  test('keeps changes of the register apart from the migration', () => {
    const trend = [before({ deviceCount: 90, noData: 5 }), dayOf({ deviceCount: 100, noData: 2, regressed: 3 })]
    expect(changesOf({ trend, children: [] })?.changes).toEqual([
      { kind: 'regressed', count: 3 },
      { kind: 'register', count: 10 },
      { kind: 'no-data', count: -3, now: 2 },
    ])
  })

  test('tells who climbed most and who fell most', () => {
    const below = children(
      child(1, before({ proven: 50 }), dayOf({ proven: 50 })),
      child(2, before({ proven: 40 }), dayOf({ proven: 40 })),
      child(3, before({ proven: 30 }), dayOf({ proven: 60 })),
    )
    expect(changesOf({ trend: [before(), dayOf()], children: below })?.changes).toMatchObject([
      { kind: 'moved', unit: { code: 'C3' }, places: 2, rank: 1 },
      { kind: 'moved', unit: { code: 'C2' }, places: -1, rank: 3 },
    ])
  })
})
