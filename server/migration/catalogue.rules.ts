/** Everything a classifier knows, put together from the tables in `catalogue/`. */
import { administration } from './catalogue/administration.table.ts'
import { browser } from './catalogue/browser.table.ts'
import { bundled } from './catalogue/bundled.table.ts'
import { cad } from './catalogue/cad.table.ts'
import { chat } from './catalogue/chat.table.ts'
import { database } from './catalogue/database.table.ts'
import { developer } from './catalogue/developer.table.ts'
import { education } from './catalogue/education.table.ts'
import { files } from './catalogue/files.table.ts'
import { finance } from './catalogue/finance.table.ts'
import { game } from './catalogue/game.table.ts'
import { graphics } from './catalogue/graphics.table.ts'
import { machines } from './catalogue/machines.table.ts'
import { mail } from './catalogue/mail.table.ts'
import { media } from './catalogue/media.table.ts'
import { notes } from './catalogue/notes.table.ts'
import { office } from './catalogue/office.table.ts'
import { pdf } from './catalogue/pdf.table.ts'
import { remote } from './catalogue/remote.table.ts'
import { science } from './catalogue/science.table.ts'
import { security } from './catalogue/security.table.ts'
import { statistics } from './catalogue/statistics.table.ts'
import { utility } from './catalogue/utility.table.ts'
import { distributions, publishers } from './catalogue/publishers.table.ts'
import { linuxClosed, macos, windows } from './catalogue/systems.table.ts'
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

const tables = [
  office,
  pdf,
  notes,
  finance,
  browser,
  mail,
  chat,
  files,
  remote,
  graphics,
  cad,
  media,
  security,
  machines,
  utility,
  developer,
  database,
  statistics,
  science,
  education,
  administration,
  game,
  bundled,
]

/** The product's own catalogue. */
export const catalogue: Catalogue = {
  products: tables.flatMap(readProducts),
  macosParts: readProducts(macos),
  windowsParts: readProducts(windows),
  linuxPackages: readProducts(linuxClosed),
  publishers: readPublishers(publishers),
  distributions: listOf(distributions).map(plainWords),
}
