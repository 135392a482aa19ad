/** A list of dated rows as CSV, or every fault of the file by line and field. Pure. */
import { parseCsv } from '../csv/csv.ts'
import type { BadField } from '../http/app-error.ts'
import { type CheckedDay, checkDay } from './calendar-input.rules.ts'

export const calendarColumns = ['code', 'kind', 'fromDay', 'toDay', 'name', 'source', 'status'] as const
export const maxCalendarLines = 10_000
export type CalendarLine = { line: number; code: string; row: CheckedDay }

/**
 * Nothing is taken of a list that has a fault.
 *
 * @param known `isUnit`: whether a code names a unit whose calendar the reader may edit
 */
export function readCalendar(
  text: string,
  known: { today: string; isUnit: (code: string) => boolean },
): { lines: CalendarLine[] } | { fields: BadField[] } {
  const { rows, fault } = parseCsv(text)
  const [header, ...body] = rows
  if (!header) return { fields: [at(fault?.line ?? 1, 'csv', fault?.message ?? 'kosong')] }
  const names = header.cells.map((cell) => cell.trim())
  const headerFaults = checkHeader(header.line, names)
  if (headerFaults.length > 0) return { fields: headerFaults }
  if (body.length > maxCalendarLines)
    return { fields: [at(maxCalendarLines + 2, 'csv', `paling banyak ${maxCalendarLines} baris`)] }
  const fields: BadField[] = []
  const earlier = new Map<string, number>()
  const lines = body.flatMap(({ line, cells }): CalendarLine[] => {
    const read = readLine(names, cells, known)
    if ('faults' in read) {
      fields.push(...read.faults.map(({ path, message }) => at(line, path, message)))
      return []
    }
    const key = `${read.code} ${read.row.kind} ${read.row.fromDay}`
    const first = earlier.get(key)
    if (first !== undefined) fields.push(at(line, 'fromDay', `jenis dan hari ini sudah ada di baris ${first}`))
    else earlier.set(key, line)
    return [{ line, ...read }]
  })
  if (fault) fields.push(at(fault.line, 'csv', fault.message))
  return fields.length > 0 ? { fields } : { lines }
}

type Fault = { path: string; message: string }

function readLine(
  names: readonly string[],
  cells: readonly string[],
  { today, isUnit }: { today: string; isUnit: (code: string) => boolean },
): { code: string; row: CheckedDay } | { faults: Fault[] } {
  if (cells.length !== names.length)
    return { faults: [{ path: 'csv', message: `${cells.length} kolom, seharusnya ${names.length}` }] }
  const cell = (name: (typeof calendarColumns)[number]) => cells[names.indexOf(name)] ?? ''
  const code = cell('code').trim().toUpperCase()
  const faults: Fault[] = []
  if (!isUnit(code)) faults.push({ path: 'code', message: 'tidak ada satuan dengan kode ini dalam wilayah Anda' })
  const said = { kind: cell('kind'), fromDay: cell('fromDay').trim(), toDay: cell('toDay') }
  const checked = checkDay({ ...said, name: cell('name'), source: cell('source'), status: cell('status') }, today)
  if ('fields' in checked) faults.push(...checked.fields)
  return 'row' in checked && faults.length === 0 ? { code, row: checked.row } : { faults }
}

function checkHeader(line: number, names: readonly string[]): BadField[] {
  return [
    ...calendarColumns
      .filter((column) => names.filter((name) => name === column).length !== 1)
      .map((column) => at(line, column, 'kolom ini harus ada, sekali')),
    ...names
      .filter((name) => !calendarColumns.some((column) => column === name))
      .map((name) => at(line, name || 'csv', `kolom tidak dikenal; yang ada: ${calendarColumns.join(',')}`)),
  ]
}

function at(line: number, column: string, message: string): BadField {
  return { path: `line ${line}, ${column}`, code: 'calendar.import', message }
}
