import { describe, expect, test } from 'vitest'
import { type Counted, rankByKind, rankUnits, whyNot } from '../../../dashboard/migration/ranking.rules.ts'
import type { MigrationDay } from '../../../server/migration/migration.queries.ts'
import { dayOf } from './days.ts'

const unit = (id: number, now: MigrationDay | null, more: { before?: MigrationDay; kind?: string } = {}): Counted => ({
  unit: { id, code: `C${id}`, name: `Unit ${id}`, kind: more.kind ?? 'satker' },
  now,
  before: more.before ?? null,
})
const shown = (units: Counted[]) =>
  rankUnits(units, 'applications').map(({ unit: { id }, place, why }) => [id, place?.rank ?? why])

describe('the order of units', () => {
  test('is by the low end, never by what might be', () => {
    const sure = dayOf({ proven: 50 })
    const maybe = dayOf({ proven: 45, unsure: 50 })
    expect(shown([unit(1, maybe), unit(2, sure)])).toEqual([
      [2, 1],
      [1, 2],
    ])
  })

  test('gives equal shares one place, more laptops first, then the code, whatever the order they came in', () => {
    const units = [
      unit(4, dayOf({ proven: 1, deviceCount: 10 })),
      unit(3, dayOf({ proven: 5, deviceCount: 10 })),
      unit(2, dayOf({ proven: 5, deviceCount: 10 })),
      unit(1, dayOf({ proven: 10, deviceCount: 20 })),
    ]
    const expected = [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 4],
    ]
    expect(shown(units)).toEqual(expected)
    expect(shown(units.toReversed())).toEqual(expected)
    expect(rankUnits(units, 'applications').map(({ place }) => place?.tied)).toEqual([true, true, true, false])
  })

  test('puts units without a place below, with the reason and by code', () => {
    const units = [
      unit(9, dayOf({ proven: 4, deviceCount: 4 })),
      unit(8, dayOf({ proven: 50, noData: 11 })),
      unit(7, null),
      unit(6, dayOf({ deviceCount: 0 })),
      unit(5, dayOf({ proven: 1, noData: 10 })),
    ]
    expect(shown(units)).toEqual([
      [5, 1],
      [6, 'no-laptops'],
      [7, 'not-counted'],
      [8, 'coverage'],
      [9, 'few'],
    ])
  })

  test('a place needs five laptops and nine of ten that told anything', () => {
    expect(whyNot(dayOf({ deviceCount: 5 }))).toBeNull()
    expect(whyNot(dayOf({ deviceCount: 4 }))).toBe('few')
    expect(whyNot(dayOf({ deviceCount: 10, noData: 1 }))).toBeNull()
    expect(whyNot(dayOf({ deviceCount: 10, noData: 2 }))).toBe('coverage')
  })
})

describe('a place', () => {
  test('has the interval of places that the unknown laptops leave open', () => {
    const units = [
      unit(1, dayOf({ proven: 50 })),
      unit(2, dayOf({ proven: 40, unsure: 15 })),
      unit(3, dayOf({ proven: 38, unsure: 1 })),
    ]
    expect(rankUnits(units, 'applications').map(({ place }) => [place?.best, place?.worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ])
  })

  test('says how many places were gained or lost, and nothing where there was none before', () => {
    const units = [
      unit(1, dayOf({ proven: 50 }), { before: dayOf({ proven: 10 }) }),
      unit(2, dayOf({ proven: 40 }), { before: dayOf({ proven: 20 }) }),
      unit(3, dayOf({ proven: 30 }), { before: dayOf({ deviceCount: 2 }) }),
    ]
    expect(rankUnits(units, 'applications').map(({ place, pointsChange }) => [place?.moved, pointsChange])).toEqual([
      [1, 40],
      [-1, 20],
      [null, 30],
    ])
  })

  test('in the programme of systems is another one', () => {
    const units = [unit(1, dayOf({ proven: 50, system_: 1 })), unit(2, dayOf({ proven: 10, system_: 9 }))]
    expect(rankUnits(units, 'system').map((one) => one.unit.id)).toEqual([2, 1])
  })
})

test('a province is not measured against a school: each kind has its own ranking, regions first', () => {
  const units = [
    unit(1, dayOf({ proven: 90 })),
    unit(2, dayOf({ proven: 10 }), { kind: 'kanwil' }),
    unit(3, dayOf({ proven: 5 }), { kind: 'strange' }),
  ]
  expect(rankByKind(units, 'applications').map(({ kind, rows }) => [kind, rows[0]?.place?.rank])).toEqual([
    ['kanwil', 1],
    ['satker', 1],
    ['strange', 1],
  ])
})
