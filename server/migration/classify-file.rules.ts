/** A file of titles in, the same titles with their verdicts out; see `classify` in README. */
import { type CsvRow, quotedCell, readCsvRows, type CsvFault } from '../csv/csv.ts'
import type { OsFamily, TitleInput, Verdict } from './classifier.types.ts'

const wanted = ['name', 'publisher', 'os'] as const
type Wanted = (typeof wanted)[number]
const outHeader = 'name,publisher,os,class,category,rule'

/**
 * @returns the lines to print, the header first, in the order of the rows; and the rows that could not be used. A row
 *   that is no CSV ends there, and reading goes on in the line after the one where it began
 */
export function classifyRows(
  text: string,
  classify: (title: TitleInput) => Verdict,
): { lines: string[]; faults: CsvFault[] } {
  const { rows, faults } = readCsvRows(text)
  const [header, ...others] = rows
  const columns = header ? columnsOf(header) : null
  if (!columns) {
    const message = `kolom yang perlu / columns needed: ${wanted.join(', ')}`
    return { lines: [], faults: [{ line: header?.line ?? 1, message }] }
  }
  const lines = [outHeader]
  for (const row of others) {
    const read = readRow(row, columns)
    if ('message' in read) faults.push({ line: row.line, message: read.message })
    else lines.push(outLine(read, classify(read.title)))
  }
  return { lines, faults: faults.toSorted((a, b) => a.line - b.line) }
}

type Columns = { at: Record<Wanted, number>; count: number }

function columnsOf({ cells }: CsvRow): Columns | null {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  const [name = -1, publisher = -1, os = -1] = wanted.map((column) => names.indexOf(column))
  return name < 0 || publisher < 0 || os < 0 ? null : { at: { name, publisher, os }, count: cells.length }
}

type ReadRow = { cells: Record<Wanted, string>; title: TitleInput }

function readRow({ cells }: CsvRow, { at, count }: Columns): ReadRow | { message: string } {
  if (cells.length !== count) return { message: `${cells.length} kolom, bukan ${count} / columns, not ${count}` }
  const [name = '', publisher = '', os = ''] = wanted.map((column) => cells[at[column]] ?? '')
  if (name.trim() === '') return { message: 'nama kosong / the name is empty' }
  if (/[\0\ufffd]/.test(name + publisher + os)) return { message: 'bukan teks UTF-8 / no UTF-8 text' }
  const osFamily = familyOf(os)
  if (osFamily === null) return { message: `sistem tidak dikenal / unknown system: ${JSON.stringify(os)}` }
  const title = { name, publisher: publisher.trim() === '' ? null : publisher, osFamily, licence: null }
  return { cells: { name, publisher, os }, title }
}

/** `linux-rpm`, `linux-deb` and the like are Linux. */
function familyOf(os: string): OsFamily | null {
  const family = /^(windows|macos|linux|other)(?:[-_ ].*)?$/i.exec(os.trim())?.[1]?.toLowerCase()
  return (family ?? null) as OsFamily | null
}

function outLine({ cells }: ReadRow, verdict: Verdict): string {
  const values = [cells.name, cells.publisher, cells.os, verdict.class, verdict.category ?? '', verdict.rule]
  return values.map(quotedCell).join(',')
}
