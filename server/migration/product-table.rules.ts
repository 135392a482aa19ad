/**
 * The catalogue's own format: a text table, one product a line.
 *
 *   # category
 *   Name | terms | more patterns; ... | publishers; ...
 *
 * The name is a pattern too, and in lower case with hyphens the product's id. Terms: `open`, `paid`, `free` (closed, no
 * charge), `closed` (charge depends or is not known), `ignore`; behind it `in-house`. A pattern matches at the start of
 * a name; with `=` it must be all of it but for version and edition. With publishers, a title that states another one is
 * not meant.
 */
import { type Category, categories, type Terms } from './classifier.types.ts'
import { plainWords } from './name.rules.ts'
import { isOrdinaryWord } from './ordinary-words.rules.ts'

export type Pattern = { words: string[]; whole: boolean }
export type Product = Terms & {
  id: string
  name: string
  category: Category
  patterns: Pattern[]
  publishers: string[][]
}

/** @throws RangeError naming the line that is no row: the tables are part of the program */
export function readProducts(table: string): Product[] {
  const products: Product[] = []
  for (const { cells, category, line } of tableRows(table)) {
    const [name = '', terms = '', patterns = '', publishers = ''] = cells
    if (cells.length < 2 || cells.length > 4) throw new RangeError(`not two to four columns: ${line}`)
    const all = listOf(patterns).some((pattern) => pattern === `=${name.toLowerCase()}`) ? [] : [name]
    const meant = readTerms(terms, line)
    const read = [...all, ...listOf(patterns)].map((text) => readPattern(text, meant.class === 'open'))
    if (read.some(({ words }) => words.length === 0)) throw new RangeError(`a pattern without a word: ${line}`)
    products.push({
      id: slug(name),
      name,
      ...meant,
      category,
      patterns: read,
      publishers: listOf(publishers).map(plainWords),
    })
  }
  return products
}

/** The lines of a table with cells, each with the category above it. */
export function* tableRows(table: string): Generator<{ cells: string[]; category: Category; line: string }> {
  let category: Category = 'other'
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) category = categories.find((known) => known === line.slice(2).trim()) ?? 'other'
    else if (line.trim() !== '') yield { cells: line.split('|').map((cell) => cell.trim()), category, line }
  }
}

const termsByWord: Record<string, Pick<Terms, 'class' | 'cost'>> = {
  open: { class: 'open', cost: 'free' },
  paid: { class: 'closed', cost: 'paid' },
  free: { class: 'closed', cost: 'free' },
  closed: { class: 'closed', cost: null },
  ignore: { class: 'ignore', cost: null },
}

export function readTerms(text: string, line: string): Terms {
  const [word = '', mark] = text.split(' ')
  const terms = termsByWord[word]
  if (!terms || (mark !== undefined && mark !== 'in-house')) throw new RangeError(`unknown terms: ${line}`)
  return { ...terms, inHouse: mark === 'in-house' }
}

export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function readPattern(text: string, open: boolean): Pattern {
  const words = plainWords(text.startsWith('=') ? text.slice(1) : text)
  const provesNothing = open && words.length === 1 && isOrdinaryWord(words[0] ?? '')
  return { words, whole: text.startsWith('=') || provesNothing }
}

export function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
