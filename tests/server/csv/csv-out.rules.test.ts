import { expect, test } from 'vitest'
import { csvRow, percentCell } from '../../../server/csv/csv-out.rules.ts'
import { parseCsv } from '../../../server/csv/csv.ts'

const cellOf = (row: string) => row.slice(0, -2)
/** A strict reader for one row with semicolons: our own reader, with the separators exchanged outside of quotes. */
const readBack = (row: string) =>
  parseCsv(row.replaceAll(/"(?:[^"]|"")*"|;/g, (part) => (part === ';' ? ',' : part))).rows[0]?.cells ?? []

test('what would become a formula is text, also in wide letters and after blanks (X01)', () => {
  for (const start of ['=1+1', '+62', '-2', '@SUM(A1)', '\t=1', '  =1', '＝1', '＋1', '－1', '＠x', "'x"])
    expect(cellOf(csvRow([start])).replace(/^"/, '')).toBe(`'${start}`)
  expect(csvRow(['\r=1'])).toBe('"\'\r=1"\r\n')
  expect(csvRow(['a=b', 'PT. A-B', 'x@y.id'])).toBe('a=b;PT. A-B;x@y.id\r\n')
})

test('numbers are numbers, with a decimal comma, also below zero; unknown is empty and not 0', () => {
  expect(csvRow([1234, 41.8, -3, 0, null])).toBe('1234;41,8;-3;0;\r\n')
  expect([percentCell(0.4184), percentCell(1), percentCell(null)]).toEqual([41.8, 100, null])
})

test('any text reads back as it was, once an apostrophe in front is taken off (X02)', () => {
  const texts = [
    'a;b',
    'say "no"',
    'two\r\nlines',
    '""',
    ';',
    "'=x",
    "''",
    '=A1',
    'MAN 1; "Lahat"\n=2',
    '\u0645\u062f\u0631\u0633\u0629 \u{1f4bb}',
  ]
  for (const one of texts)
    for (const other of texts)
      expect(readBack(csvRow([one, other])).map((cell) => cell.replace(/^'/, ''))).toEqual([one, other])
})

test('a NUL never reaches the file', () => {
  expect(csvRow(['a\0b'])).toBe('ab\r\n')
})
