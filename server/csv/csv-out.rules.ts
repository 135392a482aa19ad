/**
 * Writing tables for spreadsheets, as Excel with Indonesian settings opens them by a double click: UTF-8 with a byte order mark
 * (without one Excel takes the bytes for Windows-1252), semicolons between cells and a comma in decimals (its list separator and
 * decimal sign there), CRLF. Pure.
 */

export const byteOrderMark = '\ufeff'
/** A number is written as one; null = unknown, an empty cell and never 0. */
export type Cell = string | number | null

/**
 * What a spreadsheet would take for the beginning of a formula, in the narrow and the wide form; and the apostrophe itself, so
 * that taking one off always gives back what was written.
 */
const beginsFormula = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const separator = ';'

/** A row with its line end. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(separator)}\r\n`
}

/** A ratio 0 to 1 as percent with one decimal; null stays unknown. */
export function percentCell(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1000) / 10
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return quoted(harmless(cell))
}

/** Text that a laptop or a person wrote never becomes a formula: an apostrophe in front makes it text. NUL is left out. */
function harmless(text: string): string {
  const clean = text.replaceAll('\0', '')
  return beginsFormula.test(clean.trimStart()) || beginsFormula.test(clean) ? `'${clean}` : clean
}

function quoted(text: string): string {
  return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
