import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { readProducts } from '../../../server/migration/product-table.rules.ts'
import { readPublishers } from '../../../server/migration/publisher.rules.ts'

describe('the catalogue', () => {
  test('has each id once, so that a rule id leads to one row', () => {
    const { products, macosParts, windowsParts, linuxPackages } = catalogue
    const ids = [...products, ...macosParts, ...windowsParts, ...linuxPackages].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('a row is read into what it says', () => {
    expect(readProducts('# office\nFoo Writer | paid in-house | foo; =fw | Acme Inc')).toMatchObject([
      {
        id: 'foo-writer',
        class: 'closed',
        cost: 'paid',
        inHouse: true,
        category: 'office',
        patterns: [{ words: ['foo', 'writer'] }, { words: ['foo'] }, { words: ['fw'], whole: true }],
        publishers: [['acme', 'inc']],
      },
    ])
  })

  test('a word of everyday English proves nothing alone, so it must be the whole name', () => {
    expect(readProducts('Asterisk | open')[0]?.patterns).toEqual([{ words: ['asterisk'], whole: true }])
  })

  test.each(['Foo', 'Foo | free-ish', 'Foo | open | a | b | c', '??? | open'])('%j is no row', (line) => {
    expect(() => readProducts(line)).toThrow(RangeError)
  })

  test('a publisher without a known category is no row', () => {
    expect(() => readPublishers('Foo | open | nothing')).toThrow(RangeError)
  })
})
