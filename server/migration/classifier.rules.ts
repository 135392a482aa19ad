/** One title, one verdict. Order and reasons are in docs/methods/migration.md. Pure. */
import type { Catalogue } from './catalogue.rules.ts'
import type { Category, Cost, OsFamily, SoftwareClass, TitleInput, Verdict } from './classifier.types.ts'
import { findFirstKind, findLastKind, type FoundKind, isPart, isStranger, isWebApp } from './kind.rules.ts'
import { isFirm, readPackage } from './linux.rules.ts'
import { nameKey, nameMostChars, plainWords, readName, type ReadName, spellPackage } from './name.rules.ts'
import { findProduct, type Found, holds, indexProducts, type ProductIndex } from './product-index.rules.ts'
import type { Product } from './product-table.rules.ts'
import { findPublisher, indexPublishers, isCommunity, type PublisherRule } from './publisher.rules.ts'

/** What an administrator decided about a title; wins over everything. `id` and `fromDay` are for the record. */
export type Decision = {
  id: string
  fromDay: string
  key: string
  class: SoftwareClass
  category: Category | null
  cost: Cost | null
  inHouse: boolean
}

/** Titles that an administrator sees as one: the name without version, bits and language, the publisher, the system. */
export function titleKey({ name, publisher, osFamily }: Pick<TitleInput, 'name' | 'publisher' | 'osFamily'>): string {
  return `${nameKey(name)}|${publisher === null ? '' : plainWords(publisher).join(' ')}|${osFamily}`
}

/**
 * Compiles the catalogue once; the function that comes back is what classifies.
 *
 * @param decisions the latest by `fromDay` counts where there are several for one key
 */
export function createClassifier(
  catalogue: Catalogue,
  decisions: readonly Decision[] = [],
): (title: TitleInput) => Verdict {
  const tables = compile(catalogue)
  const decided = new Map(
    decisions.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)).map((decision) => [decision.key, decision]),
  )
  return (title) => (decided.size > 0 && decidedBy(decided, title)) || classify(tables, title)
}

function decidedBy(decided: ReadonlyMap<string, Decision>, title: TitleInput): Verdict | null {
  const decision = decided.get(titleKey(title))
  if (!decision) return null
  const { category, cost, inHouse } = decision
  return { class: decision.class, category, cost, inHouse, rule: `decision:${decision.id}` }
}

type Tables = {
  products: Record<OsFamily, ProductIndex>
  packages: ProductIndex
  publishers: ReturnType<typeof indexPublishers>
  isDistribution: (words: readonly string[]) => boolean
}

function compile(catalogue: Catalogue): Tables {
  const { products, macosParts, windowsParts, linuxPackages } = catalogue
  const everywhere = indexProducts(products)
  return {
    products: {
      windows: indexProducts([...products, ...windowsParts]),
      macos: indexProducts([...products, ...macosParts]),
      linux: everywhere,
      other: everywhere,
    },
    packages: indexProducts(linuxPackages),
    publishers: indexPublishers(catalogue.publishers),
    isDistribution: (words) => catalogue.distributions.some((wanted) => holds(words, wanted)),
  }
}

function classify(tables: Tables, title: TitleInput): Verdict {
  if (title.name.length > nameMostChars) return unknownBecause('name:too-long')
  const name = readName(title.name)
  if (name.words.length === 0) return unknownBecause('name:empty')
  if (name.doubtful || (title.publisher !== null && readName(title.publisher).doubtful))
    return unknownBecause('name:doubtful-letters')
  if (isWebApp(title.publisher)) return left('webapp', 'kind:webapp')
  if (title.osFamily === 'linux') return ofLinux(tables, title, name) ?? ofProgram(tables, title, name)
  const verdict = ofProgram(tables, title, name)
  const spelled = verdict.rule === 'none' ? spellPackage(title) : null
  return spelled === null ? verdict : ofProgram(tables, title, readName(spelled))
}

/** A Linux package; null where it is rather a program with a name as other systems have them. */
function ofLinux(tables: Tables, title: TitleInput, name: ReadName): Verdict | null {
  const known = findProduct(tables.packages, name, null, () => false)
  if (known) return ofProduct(known.product)
  if (/(?:^|-)firmware(?:[-.]|$)/.test(name.text)) return left('firmware', 'kind:firmware')
  const says = readPackage(title, name, tables.isDistribution)
  if (says.class === null) return null
  const program = findProduct(tables.products.linux, name, null, ({ class: of }) => of !== says.class)
  const cost = says.class === 'open' ? 'free' : (program?.product.cost ?? null)
  return { class: says.class, category: program?.product.category ?? 'other', cost, inHouse: false, rule: says.rule }
}

function ofProgram(tables: Tables, title: TitleInput, name: ReadName): Verdict {
  const first = findFirstKind(name, title.osFamily)
  if (first) return ofKind(first)
  const publisher = title.publisher === null ? null : plainWords(title.publisher)
  const maker = publisher && findPublisher(tables.publishers, publisher, title.osFamily)
  const found = findProduct(tables.products[title.osFamily], name, publisher, (product) => isOthers(product, maker))
  if (found) return ofFound(found)
  const last = findLastKind(name, title.osFamily)
  if (last && maker?.class !== 'open') return ofKind(last)
  const named = maker ?? makerInName(tables, name, title.osFamily)
  if (named) return ofPublisher(named)
  if (publisher && isCommunity(publisher)) return communitysProgram
  return publisher && isFirm(publisher) ? companysProgram : unknownBecause('none')
}

/** Who sells software is a company, and its unknown programs are far likelier closed than open; never taken for open. */
const companysProgram: Verdict = {
  class: 'closed',
  category: 'other',
  cost: null,
  inHouse: false,
  rule: 'default:company',
}

const communitysProgram: Verdict = {
  class: 'open',
  category: 'other',
  cost: 'free',
  inHouse: false,
  rule: 'default:community',
}

/** A title without a publisher that begins with one's name, such as `Microsoft Entourage`; open makers are not believed. */
function makerInName(tables: Tables, name: ReadName, osFamily: OsFamily): PublisherRule | null {
  const words = name.words.map(({ text }) => text)
  const first = words[0] ?? ''
  const rule = findPublisher(tables.publishers, words.slice(0, 3), osFamily)
  const telling = first.length >= shortestMaker || shortMakers.has(first)
  return rule && rule.words[0] === first && telling && rule.class !== 'open' ? rule : null
}

/** Shorter words begin too many names, but for these makers of laptops. */
const shortestMaker = 5
const shortMakers = new Set(['hp', 'dell', 'asus', 'acer', 'sony', 'msi'])

/** A closed maker's title is not the open product of that name, unless the row says that it is. */
function isOthers(product: Product, maker: PublisherRule | null): boolean {
  return product.class === 'open' && product.publishers.length === 0 && maker?.class === 'closed'
}

function ofFound({ product, rest }: Found): Verdict {
  if (isPart(rest)) return left('component', `part:${product.id}`)
  if (product.class === 'open' && isStranger(rest)) return unknownBecause(`stranger:${product.id}`)
  return ofProduct(product)
}

function ofProduct({ class: of, category, cost, inHouse, id }: Product): Verdict {
  return { class: of, category, cost, inHouse, rule: `catalogue:${id}` }
}

function ofPublisher({ class: of, category, cost, inHouse, id }: PublisherRule): Verdict {
  return { class: of, category, cost, inHouse, rule: `publisher:${id}` }
}

function ofKind({ id, category }: FoundKind): Verdict {
  return left(category, `kind:${id}`)
}

function left(category: Category, rule: string): Verdict {
  return { class: 'ignore', category, cost: null, inHouse: false, rule }
}

function unknownBecause(rule: string): Verdict {
  return { class: 'unknown', category: null, cost: null, inHouse: false, rule }
}
