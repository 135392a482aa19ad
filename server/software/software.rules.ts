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

/**
 * Each program once (S14), in the order of name, version and source: a shuffled list gives the same (S13). Two entries are
 * one when name, version, publisher and source agree.
 */
export function distinctPrograms(rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const key = [row[0], row[1], row[4], row[2]].join('\n')
    if (!byKey.has(key)) byKey.set(key, row)
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, row]) => row)
}

const titleCache = new Map<string, TitleFacts>()
const titlesCached = 100_000

/**
 * The titles of a list, each once; a version makes no title of its own. Composed and decomposed letters, cases and runs of
 * spaces do not tell titles apart (V09). The system comes from where the program was found.
 */
export function titlesOf(rows: readonly Row[]): TitleFacts[] {
  const byHash = new Map<string, TitleFacts>()
  for (const row of rows) {
    const title = titleOf(row)
    byHash.set(title.hash, title)
  }
  return [...byHash.values()]
}

/** Remembered by its raw text: thousands of laptops have the same programs. */
function titleOf([name, , publisher, , source, licence]: Row): TitleFacts {
  const key = `${source}\n${name}\n${publisher ?? '\0'}\n${licence ?? '\0'}`
  const known = titleCache.get(key)
  if (known) return known
  const title = makeTitle({ name: cleanText(name), publisher: publisher && cleanText(publisher), source, licence })
  if (titleCache.size >= titlesCached) titleCache.clear()
  titleCache.set(key, title)
  return title
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
