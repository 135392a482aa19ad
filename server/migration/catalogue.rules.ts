/** Everything a classifier knows, put together from the tables in `catalogue/`. */
import { internet } from './catalogue/internet.ts'
import { making } from './catalogue/making.ts'
import { media } from './catalogue/media.ts'
import { office } from './catalogue/office.ts'
import { play } from './catalogue/play.ts'
import { distributions, publishers } from './catalogue/publishers.ts'
import { linuxClosed, macos, windows } from './catalogue/systems.ts'
import { tools } from './catalogue/tools.ts'
import { plainWords } from './name.rules.ts'
import { listOf, type Product, readProducts } from './product-table.rules.ts'
import { type PublisherRule, readPublishers } from './publisher.rules.ts'

export type Catalogue = {
  /** On every system but as Linux packages. */
  products: Product[]
  macosParts: Product[]
  windowsParts: Product[]
  /** By the names of packages. */
  linuxPackages: Product[]
  publishers: PublisherRule[]
  /** Words of those who pack for Linux distributions. */
  distributions: string[][]
}

/** The product's own catalogue. */
export const catalogue: Catalogue = {
  products: [office, internet, media, tools, making, play].flatMap(readProducts),
  macosParts: readProducts(macos),
  windowsParts: readProducts(windows),
  linuxPackages: readProducts(linuxClosed),
  publishers: readPublishers(publishers),
  distributions: listOf(distributions).map(plainWords),
}
