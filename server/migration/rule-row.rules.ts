/** From the id of a rule back to what it is: its kind, and the row of the catalogue that it names. Pure. */
import { catalogue } from './catalogue.rules.ts'
import type { Category, Terms } from './classifier.types.ts'
import type { Product } from './product-table.rules.ts'
import type { PublisherRule } from './publisher.rules.ts'

/** In the order in which the classifier asks them. */
export const ruleKinds = [
  'decision',
  'name',
  'licence',
  'linux',
  'kind',
  'catalogue',
  'part',
  'stranger',
  'publisher',
  'default',
  'none',
] as const
export type RuleKind = (typeof ruleKinds)[number]

/** `patterns` begin a title's name, with `=` they are all of it; `publishers` is empty where any may be stated. */
export type CatalogueRow = Terms & {
  name: string
  category: Category
  patterns: string[]
  publishers: string[]
}
export type RuleRow = { kind: RuleKind; detail: string; rows: CatalogueRow[] }

/** What a verdict's rule names; a rule of a version that is no more keeps its id and has no rows. */
export function ruleRow(rule: string): RuleRow {
  const [word = '', ...rest] = rule.split(':')
  const detail = rest.join(':')
  const kind = ruleKinds.find((known) => known === word) ?? 'none'
  if (kind === 'publisher') return { kind, detail, rows: (publisherRows().get(detail) ?? []).map(ofPublisher) }
  const namesProduct = kind === 'catalogue' || kind === 'part' || kind === 'stranger'
  return { kind, detail, rows: namesProduct ? (productRows().get(detail) ?? []).map(ofProduct) : [] }
}

const productRows = once(() => {
  const { products, macosParts, windowsParts, linuxPackages } = catalogue
  return byId([...products, ...macosParts, ...windowsParts, ...linuxPackages])
})
const publisherRows = once(() => byId(catalogue.publishers))

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ id }) => id)
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function ofProduct({ name, category, patterns, publishers, ...terms }: Product): CatalogueRow {
  return {
    ...termsOf(terms),
    name,
    category,
    patterns: patterns.map(({ words, whole }) => `${whole ? '=' : ''}${words.join(' ')}`),
    publishers: publishers.map((words) => words.join(' ')),
  }
}

function ofPublisher({ words, category, ...terms }: PublisherRule): CatalogueRow {
  return { ...termsOf(terms), name: words.join(' '), category, patterns: [], publishers: [words.join(' ')] }
}

function termsOf({ class: of, cost, inHouse }: Terms): Terms {
  return { class: of, cost, inHouse }
}
