import { describe, expect, test } from 'vitest'
import { batches, copyLine, shownAddress, withoutSecrets } from '../../../server/move/copy.rules.ts'

describe('copyLine', () => {
  test('separates columns by tabs, and tells nothing, an empty text and empty bytes apart', () => {
    expect(copyLine([7, null, '', Buffer.alloc(0), 'a'])).toBe('7\t\\N\t\t\\\\x\ta\n')
  })

  test('text that looks like a separator or an escape stays what it is', () => {
    expect(copyLine(['a\tb\nc\r\\N'])).toBe('a\\tb\\nc\\r\\\\N\n')
  })

  test('bytes travel as hex, also those that are a part of a larger buffer', () => {
    expect(copyLine([Buffer.from('00ff1080', 'hex').subarray(1, 3)])).toBe('\\\\xff10\n')
  })
})

describe('batches', () => {
  const rows = Array.from({ length: 7 }, (_, index) => [index])
  const sizes = (limits: { rows: number; characters: number }) => [...batches(rows, limits)].map((batch) => batch.rows)

  test('hold so many rows at most, and every row once', () => {
    expect(sizes({ rows: 3, characters: 1_000 })).toEqual([3, 3, 1])
    const text = [...batches(rows, { rows: 3, characters: 1_000 })].map((batch) => batch.text).join('')
    expect(text).toBe('0\n1\n2\n3\n4\n5\n6\n')
  })

  test('end earlier where the rows are large', () => {
    expect(sizes({ rows: 100, characters: 4 })).toEqual([2, 2, 2, 1])
  })

  test('of no rows there is none', () => {
    expect([...batches([])]).toEqual([])
  })
})

describe('an address is shown without its secrets', () => {
  test.each([
    ['postgres://satker:rahasia@db.example:5433/pusat?password=lain', 'db.example:5433/pusat'],
    ['postgresql://127.0.0.1/satker', '127.0.0.1/satker'],
    ['mysql://127.0.0.1/satker', null],
    ['postgres://', null],
    ['satker', null],
  ])('%s', (url, shown) => {
    expect(shownAddress(url)).toBe(shown)
  })

  test('and what a driver says about it too, also where the password was written encoded', () => {
    const url = 'postgres://satker:p%40ss@db/x'
    expect(withoutSecrets(`cannot use ${url}: p@ss and p%40ss are wrong`, url)).toBe(
      'cannot use ***: *** and *** are wrong',
    )
    expect(withoutSecrets('no address: stays', 'not an address')).toBe('no address: stays')
  })
})
