import { describe, expect, test } from 'vitest'
import { decodeCsv, parseCsv } from '../../../server/csv/csv.ts'

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells)

describe('parseCsv', () => {
  test('reads rows with either line end, with and without one at the end', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ]
    for (const text of ['a,b\n1,2\n', 'a,b\r\n1,2\r\n', 'a,b\n1,2']) expect(cells(text)).toEqual(rows)
  })

  test('X02: commas, quotes and line ends inside quotes belong to the cell', () => {
    expect(cells('"a,1","b ""x""","c\nd"\n')).toEqual([['a,1', 'b "x"', 'c\nd']])
  })

  test('keeps empty cells, also the last of a row, and skips empty lines', () => {
    expect(cells('a,,b,\n\n,\n')).toEqual([
      ['a', '', 'b', ''],
      ['', ''],
    ])
    expect(cells('a,')).toEqual([['a', '']])
    expect(cells('')).toEqual([])
  })

  test('counts the lines of the file, also across a cell of many lines', () => {
    expect(parseCsv('a\n"b\nc"\nd\n').rows.map((row) => row.line)).toEqual([1, 2, 4])
  })

  test('a byte order mark is not part of the first name', () => {
    expect(cells('\ufeffcode,name\n')).toEqual([['code', 'name']])
  })

  test.each([
    ['a\n"b\n', 2, 'tidak ditutup'],
    ['a\nb"c\n', 2, 'di tengah sel'],
    ['a\n"b"c\n', 2, 'sesudah tanda kutip penutup'],
  ])('%j is refused at its line', (text, line, message) => {
    const { rows, fault } = parseCsv(text)
    expect(fault).toMatchObject({ line, message: expect.stringContaining(message) as string })
    expect(rows).toHaveLength(1)
  })

  test('a hundred thousand rows and a very long open quote are read in linear time', () => {
    const startedAt = performance.now()
    expect(parseCsv('1,MAN 1,x\n'.repeat(100_000)).rows).toHaveLength(100_000)
    expect(parseCsv(`"${'x'.repeat(1_000_000)}`).fault?.line).toBe(1)
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})

describe('decodeCsv', () => {
  test('reads UTF-8', () => expect(decodeCsv(Buffer.from('é,ꦗ'))).toBe('é,ꦗ'))

  test('X08, X09: an old encoding and an archive are no text', () => {
    expect(decodeCsv(Buffer.from('Madrasah \xe9', 'latin1'))).toBeNull()
    expect(decodeCsv(Buffer.from('504b030414000000', 'hex'))).toBeNull()
  })
})
