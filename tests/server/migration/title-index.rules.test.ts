import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IndexedTitle, listTitles, orderCounts, searchText } from '../../../server/migration/title-index.rules.ts'

const titleOf = (groupId: number, more: Partial<IndexedTitle> = {}): IndexedTitle => ({
  groupId,
  class: 'open',
  category: 'office',
  rule: 'catalogue:x',
  text: searchText(`Title ${groupId}`, 'Maker'),
  deviceCount: 1,
  aloneCount: 0,
  ...more,
})
const scopeOf = (titles: IndexedTitle[]) =>
  orderCounts(titles, {
    counts: Int32Array.from(titles, (one) => one.deviceCount),
    alone: Int32Array.from(titles, (one) => one.aloneCount),
  })
const idsOf = (titles: IndexedTitle[], filter: Parameters<typeof listTitles>[2]) =>
  listTitles(titles, scopeOf(titles), filter).listed.map(({ groupId }) => groupId)

describe('the index of titles', () => {
  test('lists most laptops first, and leaves out what no laptop here has', () => {
    const titles = [titleOf(1, { deviceCount: 2 }), titleOf(2, { deviceCount: 0 }), titleOf(3, { deviceCount: 9 })]
    expect(idsOf(titles, {})).toEqual([3, 1])
  })

  test('the queue holds unknown titles and guesses, by what each settles alone', () => {
    const titles = [
      titleOf(1, { class: 'unknown', deviceCount: 90, aloneCount: 1 }),
      titleOf(2, { class: 'closed', rule: 'default:company', deviceCount: 5, aloneCount: 5 }),
      titleOf(3, { class: 'closed', deviceCount: 500, aloneCount: 50 }),
      titleOf(4, { class: 'unknown', deviceCount: 95, aloneCount: 1 }),
    ]
    expect(idsOf(titles, { review: true })).toEqual([2, 4, 1])
    expect(idsOf(titles, { class: 'closed', blocking: true })).toEqual([3, 2])
  })

  test('a search takes the name or the publisher, whatever the case and however letters are composed', () => {
    const titles = [titleOf(1, { text: searchText('Caf\u00e9', null) }), titleOf(2)]
    expect(idsOf(titles, { search: 'CAFE\u0301' })).toEqual([1])
    expect(idsOf(titles, { search: 'maker' })).toEqual([2])
  })

  test('a facet counts what its own filter would leave', () => {
    const drawn = fc.record({
      class: fc.constantFrom('open', 'closed', 'ignore', 'unknown'),
      category: fc.constantFrom('office', 'cad', null),
      deviceCount: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (rows) => {
        const titles = rows.map((row, at) => titleOf(at + 1, row))
        const { facets } = listTitles(titles, scopeOf(titles), { category: 'cad' })
        for (const of of ['open', 'closed', 'ignore', 'unknown'])
          expect(facets.class.get(of) ?? 0).toBe(idsOf(titles, { category: 'cad', class: of }).length)
        const all = [...facets.category.values()].reduce((sum, count) => sum + count, 0)
        expect(all).toBe(idsOf(titles, {}).length)
      }),
    )
  })
})
