/** From the text of a list of units to what has to change, or to the full list of its faults by line (X08). */
import { parseCsv } from '../csv/csv.ts'
import type { BadField } from '../http/app-error.ts'
import { checkUnit, isTooDeep, maxDepth, ringsIn, type UnitFields, type UnitInput } from './unit.rules.ts'

export const importColumns = ['code', 'name', 'kind', 'type', 'parentCode', 'zone', 'placeClass', 'laptops'] as const
type Column = (typeof importColumns)[number]
const needed: readonly Column[] = ['code', 'name']
export const maxImportLines = 100_000

/** `line` is the line of the file; `names` lists the columns that the file has. */
export type ImportLine = { line: number; fields: UnitFields }
export type ImportList = { lines: ImportLine[]; columns: Column[] }

/**
 * Reads and checks a list against the units there are.
 *
 * @param stored every unit's code -> its parent's code; null for the root
 */
export function readImport(
  text: string,
  stored: ReadonlyMap<string, string | null>,
): { list: ImportList } | { problems: BadField[] } {
  const { rows, fault } = parseCsv(text)
  const [header, ...body] = rows
  if (!header) return { problems: [fault ? problem(fault.line, 'csv', fault.message) : problem(1, 'csv', 'kosong')] }
  const headerProblems = checkHeader(header.cells)
  if (headerProblems.length > 0) return { problems: headerProblems }
  if (body.length > maxImportLines)
    return { problems: [problem(maxImportLines + 2, 'csv', `paling banyak ${maxImportLines} baris`)] }
  const columns = header.cells.map((cell) => cell.trim() as Column)
  const problems: BadField[] = fault ? [problem(fault.line, 'csv', fault.message)] : []
  const lines = body.flatMap(({ line, cells }) => {
    if (cells.length !== columns.length) {
      problems.push(problem(line, 'csv', `${cells.length} kolom, seharusnya ${columns.length}`))
      return []
    }
    const { fields, problems: bad } = checkUnit(toInput(columns, cells))
    problems.push(...bad.map(({ path, message }) => problem(line, path, message)))
    return [{ line, fields }]
  })
  problems.push(...checkTree(lines, stored))
  return problems.length > 0 ? { problems: problems.toSorted(byLine) } : { list: { lines, columns } }
}

function problem(line: number, column: string, message: string): BadField {
  return { path: `line ${line}, ${column}`, code: `unit.import_${column.toLowerCase()}`, message }
}

function byLine(a: BadField, b: BadField): number {
  return Number.parseInt(a.path.slice(5), 10) - Number.parseInt(b.path.slice(5), 10)
}

function checkHeader(cells: string[]): BadField[] {
  const names = cells.map((cell) => cell.trim())
  if (names.length === 1 && /[;\t|]/.test(names[0] ?? '')) return [problem(1, 'csv', 'pemisah kolom harus koma')]
  const known = (name: string) => importColumns.some((column) => column === name)
  return [
    ...names
      .filter((name) => !known(name))
      .map((name) => problem(1, name || 'csv', `kolom tidak dikenal; yang ada: ${importColumns.join(', ')}`)),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => problem(1, name, 'kolom ini dua kali')),
    ...needed.filter((name) => !names.includes(name)).map((name) => problem(1, name, 'kolom ini harus ada')),
  ]
}

function toInput(columns: Column[], cells: string[]): UnitInput {
  const cell = (name: Column) => cells[columns.indexOf(name)] ?? null
  return {
    code: cell('code') ?? '',
    name: cell('name') ?? '',
    kind: cell('kind'),
    type: cell('type'),
    parentCode: cell('parentCode'),
    zone: cell('zone'),
    placeClass: cell('placeClass'),
    laptops: cell('laptops'),
  }
}

/** Codes that come twice, parents that are nowhere, a root that is moved, and rings. */
function checkTree(lines: ImportLine[], stored: ReadonlyMap<string, string | null>): BadField[] {
  const problems: BadField[] = []
  const lineOf = new Map<string, number>()
  for (const { line, fields } of lines) {
    const earlier = lineOf.get(fields.code)
    if (fields.code === '') continue
    if (earlier !== undefined) problems.push(problem(line, 'code', `kode ${fields.code} sudah ada di baris ${earlier}`))
    else lineOf.set(fields.code, line)
  }
  const parents = new Map(stored)
  const root = [...stored].find(([, parent]) => parent === null)?.[0] ?? null
  for (const { line, fields } of lines) {
    const known = fields.parentCode === null || lineOf.has(fields.parentCode) || stored.has(fields.parentCode)
    if (!known) problems.push(problem(line, 'parentCode', `induk ${fields.parentCode} tidak ada`))
    problems.push(...checkRoot(line, fields, stored.get(fields.code) === null))
    if (stored.get(fields.code) !== null) parents.set(fields.code, fields.parentCode ?? stored.get(fields.code) ?? root)
  }
  return [...problems, ...checkShape(parents, lineOf)]
}

function checkRoot(line: number, { kind, parentCode }: UnitFields, isRoot: boolean): BadField[] {
  if (!isRoot) return kind === 'ministry' ? [problem(line, 'kind', 'hanya akar pohon yang ministry')] : []
  const problems: BadField[] = []
  if (parentCode !== null) problems.push(problem(line, 'parentCode', 'akar pohon tidak berinduk'))
  if (kind !== null && kind !== 'ministry') problems.push(problem(line, 'kind', 'akar pohon tetap ministry'))
  return problems
}

function checkShape(parents: ReadonlyMap<string, string | null>, lineOf: ReadonlyMap<string, number>): BadField[] {
  const rings = ringsIn(parents)
  const at = (code: string, message: string) => {
    const line = lineOf.get(code)
    return line === undefined ? [] : [problem(line, 'parentCode', message)]
  }
  if (rings.length === 0)
    return [...lineOf.keys()].flatMap((code) =>
      isTooDeep(code, parents) ? at(code, `lebih dari ${maxDepth} tingkat`) : [],
    )
  return rings.flatMap((ring) => ring.flatMap((code) => at(code, `lingkaran: ${ringText(ring)}`)))
}

function ringText(ring: string[]): string {
  const shown = ring.length > 6 ? [...ring.slice(0, 6), '...'] : ring
  return [...shown, ring[0]].join(' > ')
}

/** The lines in an order in which each parent comes before its children. */
export function parentsFirst(lines: readonly ImportLine[]): ImportLine[] {
  const byCode = new Map(lines.map((line) => [line.fields.code, line]))
  const ordered = new Set<ImportLine>()
  for (const start of lines) {
    const way: ImportLine[] = []
    let at: ImportLine | undefined = start
    while (at && !ordered.has(at)) {
      way.push(at)
      at = at.fields.parentCode === null ? undefined : byCode.get(at.fields.parentCode)
    }
    for (const line of way.reverse()) ordered.add(line)
  }
  return [...ordered]
}
