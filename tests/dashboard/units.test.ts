import { describe, expect, test } from 'vitest'
import { laptopDaysOf, totalsOf } from '../../dashboard/overview/overview.model.ts'
import { figuresOf, shownUnits, sumClaimed, unitLines } from '../../dashboard/units/unit-rows.ts'
import type { PresenceDay } from '../../server/presence/presence.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'

const unit = (id: number, parentId: number | null, kind: string, more: Partial<UnitRow> = {}): UnitRow => ({
  id,
  code: `U${id}`,
  name: `Unit ${id}`,
  kind,
  type: kind.toUpperCase(),
  parentId,
  path: parentId === null ? `/${id}/` : parentId === 1 ? `/1/${id}/` : `/1/${parentId}/${id}/`,
  zone: 'WIB',
  claimedLaptops: 10,
  certainty: 'confirmed',
  ...more,
})
const day = (unitId: number, date: string, more: Partial<PresenceDay> = {}): PresenceDay => ({
  unitId,
  day: date,
  deviceCount: 8,
  virtualCount: 0,
  simulatedCount: 0,
  seenCount: 6,
  seenWeekCount: 7,
  linkedCount: 5,
  sealedCount: 8,
  lateCount: 0,
  screenMin: 8 * 1440,
  darkMin: 0,
  awakeMin: 0,
  asleepMin: 0,
  offMin: 0,
  unknownMin: 0,
  ...more,
})
const root = unit(1, null, 'ministry', { claimedLaptops: null })
const today = '2026-11-23'

describe('which units the table shows', () => {
  test('few children are opened one level, so that the first page is not two lines long', () => {
    const units = [root, unit(2, 1, 'kanwil'), unit(3, 2, 'kankemenag'), unit(4, 1, 'satker')]
    expect(shownUnits(root, units).map((line) => [line.unit.id, line.depth])).toEqual([
      [2, 0],
      [3, 1],
      [4, 0],
    ])
  })

  test('many children stand alone', () => {
    const kanwils = Array.from({ length: 34 }, (_, index) => unit(index + 2, 1, 'kanwil'))
    const units = [root, ...kanwils, unit(99, 2, 'kankemenag')]
    expect(shownUnits(root, units)).toHaveLength(34)
  })

  test('an office with units below it stands first with its own laptops', () => {
    const kanwil = unit(2, 1, 'kanwil')
    expect(shownUnits(kanwil, [kanwil, unit(3, 2, 'satker')])[0]).toMatchObject({ own: true, unit: { id: 2 } })
  })
})

describe('figures of a unit', () => {
  test('no laptop is no figure, whatever was counted', () => {
    expect(figuresOf([], today)).toBeNull()
    expect(figuresOf([day(2, today, { deviceCount: 0, seenCount: 0 })], today)).toBeNull()
  })

  test('links of today are unknown until today has been counted', () => {
    expect(figuresOf([day(2, '2026-11-22')], today)).toMatchObject({ linkedToday: null, lastDay: '2026-11-22' })
    expect(figuresOf([day(2, today)], today)).toMatchObject({ linkedToday: 5 })
  })

  test('a line sums what its units say they own; nobody said anything is null', () => {
    const units = [root, unit(2, 1, 'kanwil'), unit(3, 2, 'satker', { claimedLaptops: null })]
    expect(unitLines(root, units, { tree: [], own: [], today })[0]).toMatchObject({ claimed: 10, figures: null })
    expect(sumClaimed([root])).toBeNull()
  })
})

describe('totals', () => {
  test('sealed laptop-days are counted of complete days only', () => {
    const days = [day(1, '2026-11-22', { sealedCount: 6 }), day(1, today, { sealedCount: 0 })]
    expect(totalsOf(days, today)).toMatchObject({ sealed: { count: 6, of: 8 }, seenToday: 6, linkedToday: 5 })
  })

  test('nothing counted is null, and a first day has no sealed share yet', () => {
    expect(totalsOf([], today)).toBeNull()
    expect(totalsOf([day(1, today)], today)).toMatchObject({ sealed: null })
  })

  test('laptop-days follow from the minutes', () => {
    expect(laptopDaysOf(day(1, today))).toBe(8)
  })
})
