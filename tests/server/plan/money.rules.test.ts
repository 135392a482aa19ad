import { describe, expect, test } from 'vitest'
import { avoided, booked, priceOn, type MoneyEntry, type Price } from '../../../server/plan/money.rules.ts'
import { usualPrices } from '../../../server/plan/price.table.ts'

const price = (more: Partial<Price>): Price => ({
  item: 'office',
  fromDay: '2026-01-01',
  amountIdr: 100,
  status: 'official',
  source: 'daftar',
  ...more,
})
const prices = [price({}), price({ fromDay: '2026-06-01', amountIdr: 120, status: 'quoted' }), price({ item: 'draw' })]

describe('the price list', () => {
  test('the newest price that has begun holds, and of two for one day the later row', () => {
    expect(priceOn(prices, 'office', '2025-12-31')).toBeNull()
    expect(priceOn(prices, 'office', '2026-05-31')?.amountIdr).toBe(100)
    expect(priceOn(prices, 'office', '2026-06-01')?.amountIdr).toBe(120)
    expect(priceOn([...prices, price({ amountIdr: 90 })], 'office', '2026-02-01')?.amountIdr).toBe(90)
  })

  test('each usual price is whole rupiah with a source, and none claims to be official', () => {
    for (const usual of usualPrices) {
      expect(Number.isSafeInteger(usual.amountIdr) && usual.amountIdr > 0 && usual.source.length > 20).toBe(true)
      expect(usual.status).toBe('assumed')
    }
  })
})

describe('money avoided', () => {
  const left = (item: string, laptops: number, day = '2026-07-01', simulated = 0) => ({ item, day, laptops, simulated })

  test('is laptops times price, says the weakest status used, and names what has no price', () => {
    const figure = avoided([left('cad', 9), left('draw', 2), left('office', 3)], prices)
    expect(figure).toMatchObject({ kind: 'avoided', amountIdr: 560, status: 'quoted', unpriced: ['cad'] })
    expect(figure.lines.map(({ item, amountIdr }) => [item, amountIdr])).toEqual([
      ['office', 360],
      ['draw', 200],
      ['cad', null],
    ])
  })

  test('takes the price of the day on which each laptop went on without, and adds up days of one price', () => {
    const figure = avoided(
      [left('office', 1, '2026-05-31'), left('office', 2, '2026-06-01', 1), left('office', 4, '2026-09-01', 2)],
      prices,
    )
    expect(figure.amountIdr).toBe(100 + 6 * 120)
    expect(figure.lines).toMatchObject([
      { laptops: 6, simulated: 3, amountIdr: 720 },
      { laptops: 1, simulated: 0, amountIdr: 100 },
    ])
  })

  test('before its first price an item has none: it is named although other laptops of it have one', () => {
    const figure = avoided([left('office', 5, '2025-01-01'), left('office', 1)], prices)
    expect(figure).toMatchObject({ amountIdr: 120, unpriced: ['office'] })
  })

  test('is unknown, not 0, when nothing has a price', () => {
    expect(avoided([left('cad', 9)], prices)).toMatchObject({ amountIdr: null, status: null })
    expect(avoided([], prices)).toMatchObject({ amountIdr: null })
  })
})

describe('money booked', () => {
  const entry = (more: Partial<MoneyEntry>): MoneyEntry => ({
    kind: 'ended',
    day: '2026-03-01',
    amountIdr: 50,
    document: 'SPK-1',
    note: '',
    ...more,
  })
  const year = { fromDay: '2026-01-01', toDay: '2026-12-31' }

  test('what ended counts only with its document, inside of the time, and apart from what was spent', () => {
    const entries = [
      entry({}),
      entry({ document: null, amountIdr: 1000 }),
      entry({ document: ' ', amountIdr: 1000 }),
      entry({ day: '2027-01-01', amountIdr: 1000 }),
      entry({ kind: 'spent', document: null, amountIdr: 7 }),
    ]
    expect(booked('ended', entries, year)).toMatchObject({ kind: 'ended', amountIdr: 50 })
    expect(booked('spent', entries, year)).toMatchObject({ kind: 'spent', amountIdr: 7 })
  })

  test('without an entry it is unknown, not 0', () => {
    expect(booked('spent', [], year)).toEqual({ kind: 'spent', amountIdr: null, entries: [] })
  })
})
