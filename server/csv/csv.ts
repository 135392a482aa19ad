/** Reading comma-separated text as RFC 4180 has it, strictly: what is doubtful is a fault with its line, never a guess. */

/** `line` is where the row begins in the file, the header being line 1. */
export type CsvRow = { line: number; cells: string[] }
export type CsvFault = { line: number; message: string }

/**
 * The rows of a text, empty lines left out, quotes taken off, a byte order mark ignored.
 *
 * @returns the rows up to the first fault, and the fault: past it nothing can be told apart for certain
 */
export function parseCsv(text: string): { rows: CsvRow[]; fault: CsvFault | null } {
  const rows: CsvRow[] = []
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  // A cell is quoted (with doubled quotes inside) or plain; after it come a comma, a line end, or the end of the text.
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|$)/y
  let line = 1
  let row: CsvRow = { line, cells: [] }
  for (let at = 0; at < source.length || row.cells.length > 0; at = cell.lastIndex) {
    cell.lastIndex = at
    const match = cell.exec(source)
    if (!match) return { rows, fault: { line, message: faultAt(source, at) } }
    const [, quoted, plain = '', end] = match
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (quoted !== undefined) line += quoted.split('\n').length - 1
    if (end === ',') continue
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row)
    line += 1
    row = { line, cells: [] }
    if (end === '') break
  }
  return { rows, fault: null }
}

/** Every row that can be read, also after one that cannot. */
export function readCsvRows(text: string): { rows: CsvRow[]; faults: CsvFault[] } {
  const rows: CsvRow[] = []
  const faults: CsvFault[] = []
  let rest = text
  let skippedLines = 0
  for (;;) {
    const part = parseCsv(rest)
    for (const row of part.rows) rows.push({ ...row, line: row.line + skippedLines })
    if (!part.fault) return { rows, faults }
    faults.push({ line: part.fault.line + skippedLines, message: part.fault.message })
    let at = 0
    for (let line = 0; line < part.fault.line; line++) at = rest.indexOf('\n', at) + 1 || rest.length + 1
    if (at > rest.length) return { rows, faults }
    rest = rest.slice(at)
    skippedLines += part.fault.line
  }
}

/** A cell as it is, byte for byte; quoted only where CSV itself needs it. */
export function quotedCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function faultAt(source: string, at: number): string {
  if (source[at] !== '"') return 'tanda kutip di tengah sel yang tidak diawali tanda kutip'
  const closed = /^"[^"]*(?:""[^"]*)*"/.test(source.slice(at))
  return closed ? 'ada teks sesudah tanda kutip penutup' : 'tanda kutip tidak ditutup'
}

/**
 * The text of an uploaded or named file.
 *
 * @returns null when the bytes are no UTF-8 text: an old encoding, or an archive under another name (X08, X09)
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
