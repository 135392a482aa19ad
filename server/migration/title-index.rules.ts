/** Every title that laptops have, in memory: what lists filter, count and sort, whatever the size of the ministry. Pure. */

/** A group of titles without its name's spelling; `text` is what a search looks through. */
export type IndexedTitle = {
  groupId: number
  class: string
  category: string | null
  rule: string
  text: string
  deviceCount: number
  aloneCount: number
}

export type TitleFilter = {
  class?: string
  category?: string
  /** Part of the name or the publisher, any case. */
  search?: string
  /** Unknown titles and guesses from who made them: what an administrator could settle. */
  review?: boolean
  /** Closed titles that block alone somewhere. */
  blocking?: boolean
  /** Activators are left out: where they are is for the satker to answer first. */
  withoutActivators?: boolean
}

/** Laptops with each title of a part of the ministry; same order in all three, most laptops first. */
export type ScopeCounts = { positions: Int32Array; counts: Int32Array; alone: Int32Array }

/** Programs that get round an activation. */
export const activatorCategory = 'activator'

/** A rule that is a guess, not a fact: it stands in the review queue too. */
export function isGuess(rule: string): boolean {
  return rule.startsWith('default:')
}

/** As searches compare: composed, lower case. */
export function searchText(name: string, publisher: string | null): string {
  return `${name}\n${publisher ?? ''}`.normalize('NFC').toLowerCase()
}

/** From sums by position to what a list walks through; titles that no laptop has are left out. */
export function orderCounts(
  titles: readonly Pick<IndexedTitle, 'groupId'>[],
  sums: { counts: Int32Array; alone: Int32Array },
): ScopeCounts {
  const { counts, alone } = sums
  const held: number[] = []
  for (let at = 0; at < titles.length; at++) if ((counts[at] ?? 0) > 0) held.push(at)
  const id = (at: number) => titles[at]?.groupId ?? 0
  held.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (alone[b] ?? 0) - (alone[a] ?? 0) || id(a) - id(b))
  const positions = Int32Array.from(held)
  return {
    positions,
    counts: positions.map((at) => counts[at] ?? 0),
    alone: positions.map((at) => alone[at] ?? 0),
  }
}

/** A title of a list: its group and its laptops in the part of the ministry asked for. */
export type Listed = { groupId: number; deviceCount: number; aloneCount: number }
/** How many titles a class (a category) holds, under all filters but its own. No category counts as ''. */
export type TitleFacets = { class: Map<string, number>; category: Map<string, number> }

/** What fits a filter, most laptops first; with `review` and `blocking` what settles or unlocks most alone. */
export function listTitles(
  titles: readonly IndexedTitle[],
  scope: ScopeCounts,
  filter: TitleFilter,
): { listed: Listed[]; facets: TitleFacets } {
  const search = filter.search?.normalize('NFC').toLowerCase()
  const listed: Listed[] = []
  const facets: TitleFacets = { class: new Map(), category: new Map() }
  for (let at = 0; at < scope.positions.length; at++) {
    const title = titles[scope.positions[at] ?? 0]
    const aloneCount = scope.alone[at] ?? 0
    if (!title || !isMeant(title, aloneCount, filter)) continue
    if (search !== undefined && !title.text.includes(search)) continue
    const inClass = filter.class === undefined || title.class === filter.class
    const inCategory = filter.category === undefined || title.category === filter.category
    if (inCategory) raise(facets.class, title.class)
    if (inClass) raise(facets.category, title.category ?? '')
    if (inClass && inCategory) listed.push({ groupId: title.groupId, deviceCount: scope.counts[at] ?? 0, aloneCount })
  }
  // A stable sort: titles that settle the same number keep the order of their laptops.
  if (filter.review || filter.blocking) listed.sort((a, b) => b.aloneCount - a.aloneCount)
  return { listed, facets }
}

function isMeant(
  title: IndexedTitle,
  aloneCount: number,
  { review, blocking, withoutActivators }: TitleFilter,
): boolean {
  if (withoutActivators && title.category === activatorCategory) return false
  if (review && title.class !== 'unknown' && !isGuess(title.rule)) return false
  return !blocking || aloneCount > 0
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
