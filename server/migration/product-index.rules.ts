/** Finds the product that a name means: patterns by their first word, the longest wins, closed before open. */
import type { SoftwareClass } from './classifier.types.ts'
import { isEdition, type ReadName, type Word } from './name.rules.ts'
import type { Pattern, Product } from './product-table.rules.ts'

/** `rest`: words of the name that the pattern leaves over, without noise and editions. */
export type Found = { product: Product; wordsMatched: number; rest: string[]; publisherAgrees: boolean }
type Entry = { pattern: Pattern; product: Product }
/** `joined`: patterns written as one word, for names that leave out or add a space (`MySQLWorkbench`, `Activity Watch`). */
export type ProductIndex = { byFirst: Map<string, Entry[]>; joined: Map<string, Entry[]> }

/** Makers whose name often stands before the product's. */
const leadWords = new Set(
  'the microsoft ms adobe google apple mozilla oracle sun autodesk corel symantec gnu apache hp ibm sap cyberlink intel nvidia jetbrains atlassian cisco vmware aplikasi program install installer setup'.split(
    ' ',
  ),
)
/** At the same length, what does less harm when wrong; but what a system has of its own comes first. */
const priority: Record<SoftwareClass, number> = { closed: 3, ignore: 2, open: 1, unknown: 0 }

export function indexProducts(products: readonly Product[]): ProductIndex {
  const index: ProductIndex = { byFirst: new Map(), joined: new Map() }
  for (const product of products)
    for (const pattern of product.patterns) {
      add(index.byFirst, pattern.words[0] ?? '', { pattern, product })
      const joined = pattern.words.join('')
      if (joined.length >= shortestJoined) add(index.joined, joined, { pattern, product })
    }
  return index
}

/** Shorter words written together mean too much. */
const shortestJoined = 8

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key)
  if (known) known.push(entry)
  else map.set(key, [entry])
}

/**
 * The best match, or null.
 *
 * @param publisher words of the publisher, null when the title states none
 * @param vetoed whether a product may not be meant, whatever its name: asked only for those that match
 */
export function findProduct(
  index: ProductIndex,
  name: ReadName,
  publisher: readonly string[] | null,
  vetoed: (product: Product) => boolean,
): Found | null {
  let best: Found | null = null
  const { words } = name
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    // Behind the first word a number is a version, not the beginning of a name.
    const startingHere =
      word.noise && at > 0 ? [] : (index.byFirst.get(word.text) ?? index.byFirst.get(withoutNumber(word.text)) ?? [])
    for (const { pattern, product } of startingHere) {
      const found = matchAt(words, at, pattern, product, publisher)
      if (found && !(best && isBetter(best, found)) && !vetoed(product)) best = found
    }
    if (!word.noise && !leadWords.has(word.text) && !publisher?.includes(word.text)) break
  }
  return best ?? findJoined(index, words, publisher, vetoed)
}

/** A name that is a product's but for its spaces. */
function findJoined(
  index: ProductIndex,
  words: readonly Word[],
  publisher: readonly string[] | null,
  vetoed: (product: Product) => boolean,
): Found | null {
  const telling = words.filter(({ noise, text }) => !noise && !isEdition(text)).map(({ text }) => text)
  const whole = telling.join('')
  const behindMaker = leadWords.has(telling[0] ?? '') ? telling.slice(1).join('') : whole
  let best: Found | null = null
  for (const { pattern, product } of [...(index.joined.get(whole) ?? []), ...(index.joined.get(behindMaker) ?? [])]) {
    const publisherAgrees = agrees(product, publisher)
    if (publisherAgrees === null || vetoed(product)) continue
    const found = { product, wordsMatched: pattern.words.length, rest: [], publisherAgrees }
    if (!(best && isBetter(best, found))) best = found
  }
  return best
}

/** Whether the publisher is the product's; null when it is another's. */
function agrees({ publishers }: Product, publisher: readonly string[] | null): boolean | null {
  if (publisher === null || publishers.length === 0) return false
  return publishers.some((wanted) => holds(publisher, wanted)) ? true : null
}

function isBetter(one: Found, other: Found): boolean {
  return rank(one) >= rank(other)
}

function rank({ wordsMatched, product, publisherAgrees }: Found): number {
  const partOfSystem = product.class === 'ignore' && product.category === 'system'
  return wordsMatched * 100 + (publisherAgrees ? 10 : 0) + (partOfSystem ? 5 : priority[product.class])
}

function matchAt(
  words: readonly Word[],
  start: number,
  pattern: Pattern,
  product: Product,
  publisher: readonly string[] | null,
): Found | null {
  const end = endOfMatch(words, start, pattern.words)
  if (end === null) return null
  const rest = [...words.slice(0, start), ...words.slice(end)]
    .filter(({ noise, text }) => !noise && !isEdition(text))
    .map(({ text }) => text)
  if (pattern.whole && rest.some((word) => !leadWords.has(word) && !publisher?.includes(word))) return null
  const publisherAgrees = agrees(product, publisher)
  if (publisherAgrees === null) return null
  return { product, wordsMatched: pattern.words.length, rest, publisherAgrees }
}

/** Where the words of a pattern end in a name, noise between them skipped; null when they are not there. */
function endOfMatch(words: readonly Word[], start: number, wanted: readonly string[]): number | null {
  let at = start
  for (const text of wanted) {
    while (at < words.length && words[at]?.text !== text && words[at]?.noise && at > start) at++
    const word = words[at]?.text ?? ''
    if (word !== text && withoutNumber(word) !== text) return null
    at++
  }
  return at
}

/** `Things3` and `HWiNFO64` are versions of Things and HWiNFO; of short words the number is a part. */
function withoutNumber(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (last < zero || last > nine) return word
  const letters = word.replace(/\d{1,4}$/, '')
  return letters.length >= shortestBeforeNumber ? letters : word
}

const zero = '0'.charCodeAt(0)
const nine = '9'.charCodeAt(0)
const shortestBeforeNumber = 4

/** Whether words stand in others in one run. */
export function holds(words: readonly string[], wanted: readonly string[]): boolean {
  for (let start = 0; start + wanted.length <= words.length; start++)
    if (wanted.every((word, offset) => words[start + offset] === word)) return true
  return false
}
