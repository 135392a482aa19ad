import { describe, expect, test } from 'vitest'
import { type ProductPeriod, productsLeft } from '../../../server/plan/moved.rules.ts'

const office = { product: 'microsoft-office', categoryBit: 0 }
const winrar = { product: 'winrar', categoryBit: 4 }
const strange = { product: 'strange', categoryBit: null }
const openOffice = 1
const period = (fromDay: string, toDay: string | null, products: ProductPeriod['products'], openMask = 0) => ({
  fromDay,
  toDay,
  products,
  openMask,
})
const had = period('2026-01-01', '2026-03-01', [office, winrar, strange])
const left = (periods: ProductPeriod[], more: { lastSeenDay?: string | null; today?: string } = {}) =>
  productsLeft(periods, { lastSeenDay: '2026-06-01', today: '2026-06-01', ...more })

describe('products that a laptop works without', () => {
  test('are those it had that are gone where an open program of the category is there, from the first list without', () => {
    expect(left([had, period('2026-03-01', null, [], openOffice)])).toEqual([
      { product: 'microsoft-office', day: '2026-03-01' },
    ])
  })

  test('a product that is still there, or never was, is not left', () => {
    expect(left([had, period('2026-03-01', null, [office], openOffice)])).toEqual([])
    expect(left([period('2026-01-01', null, [], openOffice)])).toEqual([])
    expect(left([])).toEqual([])
  })

  test('without an open program of its category nothing was avoided: the laptop merely lacks it', () => {
    expect(left([had, period('2026-03-01', null, [])])).toEqual([])
  })

  test('what came and went within a day was no equipment', () => {
    const tried = period('2026-01-01', '2026-01-02', [office])
    expect(left([tried, period('2026-01-02', null, [], openOffice)])).toEqual([])
    const kept = period('2026-01-01', '2026-01-03', [office])
    expect(left([kept, period('2026-01-03', null, [], openOffice)])).toHaveLength(1)
  })

  test('it counts once it has been gone for 30 days and the laptop was seen after them', () => {
    const lists = [had, period('2026-03-01', null, [], openOffice)]
    expect(left(lists, { today: '2026-03-30', lastSeenDay: '2026-03-30' })).toEqual([])
    expect(left(lists, { today: '2026-03-31', lastSeenDay: '2026-03-31' })).toHaveLength(1)
    expect(left(lists, { lastSeenDay: '2026-03-30' })).toEqual([])
    expect(left(lists, { lastSeenDay: null })).toEqual([])
    expect(left(lists, { today: '2027-03-01', lastSeenDay: '2026-04-01' })).toHaveLength(1)
  })

  test('one that came back and went again is left since the last time', () => {
    const lists = [
      had,
      period('2026-03-01', '2026-03-20', [], openOffice),
      period('2026-03-20', '2026-04-02', [office]),
      period('2026-04-02', null, [], openOffice),
    ]
    expect(left(lists)).toEqual([{ product: 'microsoft-office', day: '2026-04-02' }])
    expect(left(lists, { today: '2026-04-20', lastSeenDay: '2026-04-20' })).toEqual([])
  })

  test('a laptop whose list was taken away tells nothing', () => {
    expect(left([had, period('2026-03-01', '2026-04-01', [], openOffice)])).toEqual([])
  })
})
