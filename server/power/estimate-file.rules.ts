/** A file of machines in, the draw of their states out; see `estimate` in README. */
import { type CsvFault, type CsvRow, quotedCell, readCsvRows } from '../csv/csv.ts'
import { kindOf } from './machine-features.rules.ts'
import type { MachineFacts } from './machine.types.ts'
import { stateWatts, yearKwh } from './state-watts.rules.ts'

/** Columns that are read; each may be missing or empty, and others are never looked at. */
export const machineColumns = [
  'es_id',
  'brand',
  'model_name',
  'model_number',
  'device_type',
  'cpu_brand',
  'cpu_name',
  'base_ghz',
  'cpu_cores',
  'ram_gb',
  'graphics_category',
  'os',
  'available_date',
  'touch',
] as const
type MachineColumn = (typeof machineColumns)[number]

const outHeader =
  'es_id,model_number,short_idle_w,short_idle_low_w,short_idle_high_w,long_idle_w,sleep_w,off_w,tec_kwh,basis'

/** What no machine has: such a number is a fault of the row, and is named. */
const limits = { base_ghz: [0.1, 10], cpu_cores: [1, 512], ram_gb: [0.25, 16_384] } as const
type NumberColumn = keyof typeof limits

/** @returns the lines to print, the header first, in the order of the rows; and the rows that could not be used */
export function estimateRows(text: string): { lines: string[]; faults: CsvFault[] } {
  const { rows, faults } = readCsvRows(text)
  const [header, ...others] = rows
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (!machineColumns.some((column) => names.includes(column))) {
    const message = `tidak ada kolom yang dikenal / no known column; yang dibaca / read: ${machineColumns.join(', ')}`
    return { lines: [], faults: [{ line: header?.line ?? 1, message }] }
  }
  const lines = [outHeader]
  for (const row of others) {
    const message = faultOf(row, names)
    if (message === null) lines.push(outLine(row, names))
    else faults.push({ line: row.line, message })
  }
  return { lines, faults: faults.toSorted((a, b) => a.line - b.line) }
}

const cellOf = ({ cells }: CsvRow, names: readonly string[]) => {
  return (column: MachineColumn) => (cells[names.indexOf(column)] ?? '').trim()
}

function faultOf(row: CsvRow, names: readonly string[]): string | null {
  if (row.cells.length !== names.length)
    return `${row.cells.length} kolom, bukan ${names.length} / columns, not ${names.length}`
  const cell = cellOf(row, names)
  for (const [column, [least, most]] of Object.entries(limits) as [NumberColumn, readonly [number, number]][]) {
    const text = cell(column)
    const value = Number(text)
    if (text !== '' && !(value >= least && value <= most))
      return `${column}: ${JSON.stringify(text.slice(0, 40))} bukan angka ${least} sampai ${most} / no number from ${least} to ${most}`
  }
  const day = cell('available_date')
  if (day !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    return `available_date: ${JSON.stringify(day.slice(0, 40))} bukan yyyy-mm-dd / is not yyyy-mm-dd`
  return null
}

/** Facts of a row whose cells are given by their column's name. */
export function machineOf(cell: (column: MachineColumn) => string): MachineFacts {
  const text = (column: MachineColumn) => cell(column) || null
  const number = (column: NumberColumn) => (cell(column) === '' ? null : Number(cell(column)))
  return {
    deviceType: text('device_type'),
    brand: text('brand'),
    modelName: text('model_name'),
    modelNumber: text('model_number'),
    cpuBrand: text('cpu_brand'),
    cpuName: text('cpu_name'),
    baseGhz: number('base_ghz'),
    cpuCores: number('cpu_cores'),
    ramGb: number('ram_gb'),
    graphicsCategory: text('graphics_category'),
    os: text('os'),
    availableDay: text('available_date'),
    touch: text('touch'),
  }
}

function outLine(row: CsvRow, names: readonly string[]): string {
  const cell = cellOf(row, names)
  const facts = machineOf(cell)
  const { watts, low, high, basis } = stateWatts(facts)
  const values = [watts.shortIdle, low.shortIdle, high.shortIdle, watts.longIdle, watts.sleep, watts.off]
  const kwh = yearKwh(watts, kindOf(facts.deviceType))
  return [
    quotedCell(cell('es_id')),
    quotedCell(cell('model_number')),
    ...values.map((value) => value.toFixed(3)),
    kwh.toFixed(2),
    basis,
  ].join(',')
}
