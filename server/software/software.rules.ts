/** From a list of installed programs to titles, and from titles to a set. */
import { createHash } from 'node:crypto'
import type { SoftwareFacts } from '../../agent/contract/v1.ts'
import { cleanText } from '../section/clean-text.rules.ts'

/** A program as a classifier sees it; `hash` (hex) is of all four, normalised. */
export type TitleFacts = {
  hash: string
  name: string
  publisher: string | null
  osFamily: string
  licence: string | null
}

type Row = SoftwareFacts['rows'][number]
type Source = Row[4]

const familyOfSource: Record<Source, string> = {
  dpkg: 'linux',
  rpm: 'linux',
  pacman: 'linux',
  apk: 'linux',
  flatpak: 'linux',
  snap: 'linux',
  'uninstall-key': 'windows',
  store: 'windows',
  'app-bundle': 'macos',
  other: 'other',
}

/** A program as it was listed, but for its version; remembered, since thousands of laptops have the same programs. */
type Listed = { publisher: string | null; source: Source; licence: string | null; title: TitleFacts }

const listedByName = new Map<string, Listed[]>()
const namesRemembered = 100_000

export type SoftwareSummary = {
  /** Programs, each once (S14): two entries are one when name, publisher, source, licence and version agree. */
  itemCount: number
  titles: TitleFacts[]
}

/**
 * The titles of a list, each once, whatever its order (S13); a version makes no title of its own. Composed and decomposed
 * letters, cases and runs of spaces do not tell titles apart (V09). The system comes from where the program was found.
 */
export function summarise(rows: readonly Row[]): SoftwareSummary {
  const versions = new Map<Listed, (string | null)[]>()
  const titles = new Map<string, TitleFacts>()
  let itemCount = 0
  for (const row of rows) {
    const listed = findListed(row)
    const known = versions.get(listed)
    if (known?.includes(row[1])) continue
    itemCount++
    if (known) known.push(row[1])
    else {
      versions.set(listed, [row[1]])
      titles.set(listed.title.hash, listed.title)
    }
  }
  return { itemCount, titles: [...titles.values()] }
}

/** Only the titles. */
export function titlesOf(rows: readonly Row[]): TitleFacts[] {
  return summarise(rows).titles
}

function findListed([name, , publisher, , source, licence]: Row): Listed {
  const sameName = listedByName.get(name)
  const known = sameName?.find(
    (listed) => listed.source === source && listed.publisher === publisher && listed.licence === licence,
  )
  if (known) return known
  const title = makeTitle({ name: cleanText(name), publisher: publisher && cleanText(publisher), source, licence })
  const listed = { publisher, source, licence, title }
  if (sameName) sameName.push(listed)
  else {
    if (listedByName.size >= namesRemembered) listedByName.clear()
    listedByName.set(name, [listed])
  }
  return listed
}

function makeTitle(raw: {
  name: string
  publisher: string | null
  source: Source
  licence: string | null
}): TitleFacts {
  const osFamily = familyOfSource[raw.source]
  const licence = raw.licence && cleanText(raw.licence)
  const parts = [raw.name, raw.publisher ?? '', osFamily, licence ?? ''].map((part) => part.toLowerCase())
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex')
  return { hash, name: raw.name, publisher: raw.publisher, osFamily, licence }
}

/** Title ids in rising order, each as the difference to the one before, LEB128. */
export function encodeTitleIds(ids: readonly number[]): Buffer {
  const bytes: number[] = []
  let before = 0
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    let rest = id - before
    before = id
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  return Buffer.from(bytes)
}

/** The ids behind `encodeTitleIds`, rising. */
export function decodeTitleIds(bytes: Uint8Array): number[] {
  const ids: number[] = []
  let value = 0
  let shift = 0
  for (const byte of bytes) {
    value += (byte & 0x7f) * 2 ** shift
    shift += 7
    if (byte & 0x80) continue
    ids.push((ids.at(-1) ?? 0) + value)
    value = 0
    shift = 0
  }
  return ids
}
