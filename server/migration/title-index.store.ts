/** The index of titles: read once, kept in memory until titles are counted or classified anew. */
import { setImmediate as breath } from 'node:timers/promises'
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { countIn } from './places.rules.ts'
import { type IndexedTitle, orderCounts, type ScopeCounts, searchText } from './title-index.rules.ts'

export type TitleIndex = {
  /** By rising `groupId`. */
  titles: IndexedTitle[]
  /** When laptops were last counted; null = never. */
  countedAtMs: number | null
  whole: ScopeCounts
  /** By path, the one used last at the end. */
  scopes: Map<string, { unitIds: string; counts: Promise<ScopeCounts> }>
}

type Kept = { stamp: string; index: Promise<TitleIndex> }
const kept = new WeakMap<Db, Kept>()
/** Titles of one read: the event loop goes on between two. */
const titlesAtOnce = 1_000
/** Parts of the ministry whose counts are kept, twelve bytes a title each: at most some 25 MB at 40,000 titles. */
const scopesMost = 50

/** The index as of the last count; while a count is being written, the one before it. */
export async function readTitleIndex(db: Db): Promise<TitleIndex> {
  const { stamp, isWriting } = await stampOf(db)
  const held = kept.get(db)
  if (held && (held.stamp === stamp || isWriting)) return held.index
  const made: Kept = { stamp, index: buildIndex(db, isWriting) }
  kept.set(db, made)
  made.index.catch(() => kept.get(db) === made && kept.delete(db))
  return made.index
}

/** Counts are written by rising group: once both ends are of one count, everything between them is. */
async function stampOf(db: Db): Promise<{ stamp: string; isWriting: boolean }> {
  const end = (order: 'asc' | 'desc') =>
    db
      .selectFrom('title_places')
      .select(['group_id', 'counted_at_ms'])
      .orderBy('group_id', order)
      .limit(1)
      .executeTakeFirst()
  const [first, last] = [await end('asc'), await end('desc')]
  const run = await db
    .selectFrom('classifier_run')
    .select(['id', 'ended_at_ms'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { stamp: JSON.stringify([first, last, run]), isWriting: first?.counted_at_ms !== last?.counted_at_ms }
}

async function buildIndex(db: Db, isWriting: boolean): Promise<TitleIndex> {
  const rows = []
  for (let afterId = 0; ;) {
    const read = await readTitles(db, afterId)
    rows.push(...read)
    if (read.length < titlesAtOnce) break
    afterId = read.at(-1)?.groupId ?? 0
    await breath()
  }
  const countedAtMs = rows[0]?.countedAtMs ?? null
  const titles = rows
    .filter((row) => isWriting || row.countedAtMs === countedAtMs) // the rest is about to be deleted
    .map((row): IndexedTitle => ({
      groupId: row.groupId,
      class: row.class,
      category: row.category ?? null,
      rule: row.rule,
      text: searchText(row.name, row.publisher ?? null),
      deviceCount: row.deviceCount,
      aloneCount: row.aloneCount,
    }))
  const counts = Int32Array.from(titles, ({ deviceCount }) => deviceCount)
  const alone = Int32Array.from(titles, ({ aloneCount }) => aloneCount)
  return { titles, countedAtMs, whole: orderCounts(titles, { counts, alone }), scopes: new Map() }
}

function readTitles(db: Db, afterId: number) {
  return db
    .selectFrom('title_places as places')
    .innerJoin('title_verdict as verdict', 'verdict.title_id', 'places.group_id')
    .innerJoin('title', 'title.id', 'places.group_id')
    .select(['places.group_id as groupId', 'places.device_count as deviceCount', 'places.alone_count as aloneCount'])
    .select(['places.counted_at_ms as countedAtMs', 'verdict.class', 'verdict.category', 'verdict.rule'])
    .select(['title.name', 'title.publisher'])
    .where('places.group_id', '>', afterId)
    .orderBy('places.group_id')
    .limit(titlesAtOnce)
    .execute()
}

/**
 * Laptops with each title in the units below a path that the viewer may see. The whole ministry is added up already; any
 * other part is walked once, then kept as long as the same units are in it.
 */
export async function scopeCounts(db: Db, viewer: Viewer, { index, path }: { index: TitleIndex; path: string }) {
  const seen = pathWithin(viewer, path)
  if (seen === null) return nothing
  if (seen.split('/').filter(Boolean).length === 1) return index.whole
  const rows = await db
    .selectFrom('unit')
    .select('unit.id')
    .where(inScope(viewer))
    .where('unit.path', 'like', `${seen}%`)
    .orderBy('unit.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const unitIds = ids.join()
  const held = index.scopes.get(seen)
  const scope = held?.unitIds === unitIds ? held : { unitIds, counts: walkPlaces(db, index, ids) }
  index.scopes.delete(seen)
  index.scopes.set(seen, scope)
  if (scope !== held) scope.counts.catch(() => index.scopes.delete(seen))
  const [oldest] = index.scopes.keys()
  if (index.scopes.size > scopesMost && oldest !== undefined) index.scopes.delete(oldest)
  return scope.counts
}

const nothing: ScopeCounts = { positions: new Int32Array(), counts: new Int32Array(), alone: new Int32Array() }

/** What is both below the path and within the viewer's reach; null = nothing. */
function pathWithin({ unitPath }: Viewer, path: string): string | null {
  if (path.startsWith(unitPath)) return path
  return unitPath.startsWith(path) ? unitPath : null
}

async function walkPlaces(db: Db, { titles }: TitleIndex, unitIds: readonly number[]): Promise<ScopeCounts> {
  const isIn = new Uint8Array((unitIds.at(-1) ?? 0) + 1)
  for (const id of unitIds) isIn[id] = 1
  const counts = new Int32Array(titles.length)
  const alone = new Int32Array(titles.length)
  for (let from = 0; from < titles.length; from += titlesAtOnce) {
    const last = Math.min(from + titlesAtOnce, titles.length) - 1
    const rows = await readPlaces(db, titles[from]?.groupId ?? 0, titles[last]?.groupId ?? 0)
    let at = from
    for (const { group_id: groupId, units } of rows) {
      while ((titles[at]?.groupId ?? groupId) < groupId) at++
      if (titles[at]?.groupId !== groupId) continue
      const sums = countIn(units, isIn)
      counts[at] = sums.count
      alone[at] = sums.alone
    }
    await breath()
  }
  return orderCounts(titles, { counts, alone })
}

function readPlaces(db: Db, fromId: number, toId: number) {
  return db
    .selectFrom('title_places')
    .select(['group_id', 'units'])
    .where('group_id', '>=', fromId)
    .where('group_id', '<=', toId)
    .orderBy('group_id')
    .execute()
}
