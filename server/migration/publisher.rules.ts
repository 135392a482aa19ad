/** What a publisher's name alone says. Table format: `Publisher | terms | category | system`, the system only where it matters. */
import { type Category, categories, type OsFamily, type Terms } from './classifier.types.ts'
import { plainWords } from './name.rules.ts'
import { readTerms, slug, tableRows } from './product-table.rules.ts'

export type PublisherRule = Terms & { id: string; words: string[]; category: Category; system: OsFamily | null }
export type PublisherIndex = Map<string, PublisherRule[]>

/** @throws RangeError naming the line that is no row */
export function readPublishers(table: string): PublisherRule[] {
  return [...tableRows(table)].map(({ cells, line }) => {
    const [name = '', terms = '', wanted = '', system = ''] = cells
    const category = categories.find((known) => known === wanted)
    if (!category) throw new RangeError(`unknown category: ${line}`)
    const words = plainWords(name)
    return { id: slug(name), words, category, system: (system || null) as OsFamily | null, ...readTerms(terms, line) }
  })
}

export function indexPublishers(rules: readonly PublisherRule[]): PublisherIndex {
  const index: PublisherIndex = new Map()
  for (const rule of rules) {
    const first = rule.words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), rule])
  }
  return index
}

/** What stands before a publisher's name in copyright lines. */
const before = new Set('copyright c the by all rights reserved pt cv'.split(' '))
/** A single word shorter than this means somebody else when it stands inside another name. */
const tellingChars = 6

/** The rule with most words; one for the title's system before one for all. */
export function findPublisher(
  index: PublisherIndex,
  publisher: readonly string[],
  osFamily: OsFamily,
): PublisherRule | null {
  let best: PublisherRule | null = null
  let atStart = true
  for (let at = 0; at < publisher.length; at++) {
    const word = publisher[at] ?? ''
    for (const rule of index.get(word) ?? []) {
      if (rule.system !== null && rule.system !== osFamily) continue
      if (!rule.words.every((wanted, offset) => publisher[at + offset] === wanted)) continue
      if (!atStart && rule.words.length === 1 && word.length < tellingChars) continue
      if (!best || rank(rule) > rank(best)) best = rule
    }
    atStart &&= before.has(word) || /^\d/.test(word)
  }
  return best
}

function rank({ words, system }: PublisherRule): number {
  return words.length * 2 + (system === null ? 0 : 1)
}

/** Ways in which those sign who make a program together and give its source; a firm in the name is none of them. */
const together = /^(?:contributors|authors|developers|maintainers|community|foundation|kollektiv)$/
/** `The ... Project`; a project without the article may be any maker's. */
const project = /^the .*\bproject$/

/** Whether a publisher is a group of people rather than a firm, by how it names itself. */
export function isCommunity(words: readonly string[]): boolean {
  return words.length > 1 && (together.test(words.at(-1) ?? '') || project.test(words.join(' ')))
}
