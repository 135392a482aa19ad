/** Titles for pages: what they are, on how many laptops and where; unknown ones to review; what blocks. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { decodePlaces } from './places.rules.ts'
import { type Listed, listTitles, type TitleFacets, type TitleFilter } from './title-index.rules.ts'
import { answersForActivators } from './activators.queries.ts'
import { readTitleIndex, scopeCounts } from './title-index.store.ts'

export type TitleRow = {
  /** Titles of one name without version, maker, system and class are one row. */
  groupId: number
  titleKey: string
  name: string
  publisher: string | null
  osFamily: string
  class: string
  category: string | null
  cost: string | null
  inHouse: boolean
  rule: string
  /** Laptops in the units asked for, when it was last counted. */
  deviceCount: number
  /** Of them: laptops on which it is the only one that blocks (closed) or the only unknown one (unknown). */
  aloneCount: number
  countedAtMs: number
}

export type TitlePage = {
  rows: TitleRow[]
  total: number
  facets: TitleFacets
  /** When laptops were last counted; null = never. */
  countedAtMs: number | null
}

/** Titles below a unit, most laptops first, activators for their satker alone; `review` and `blocking` put first what settles or unlocks most. */
export async function titlesUnder(
  db: Db,
  viewer: Viewer,
  { path, filter = {}, limit, offset = 0 }: { path: string; filter?: TitleFilter; limit: number; offset?: number },
): Promise<TitlePage> {
  const index = await readTitleIndex(db)
  const withoutActivators = !(await answersForActivators(db, viewer))
  const scope = await scopeCounts(db, viewer, { index, path })
  const { listed, facets } = listTitles(index.titles, scope, { ...filter, withoutActivators })
  const rows = await rowsOf(db, listed.slice(offset, offset + limit))
  return { rows, total: listed.length, facets, countedAtMs: index.countedAtMs }
}

async function rowsOf(db: Db, listed: readonly Listed[]): Promise<TitleRow[]> {
  if (listed.length === 0) return []
  const groupIds = listed.map(({ groupId }) => groupId)
  const rows = await db
    .selectFrom('title_places as places')
    .innerJoin('title_verdict as verdict', 'verdict.title_id', 'places.group_id')
    .innerJoin('title', 'title.id', 'places.group_id')
    .select(['places.group_id as groupId', 'verdict.title_key as titleKey', 'title.name', 'title.publisher'])
    .select(['title.os_family as osFamily', 'verdict.class', 'verdict.category', 'verdict.cost', 'verdict.rule'])
    .select(['verdict.in_house as inHouse', 'places.counted_at_ms as countedAtMs'])
    .where('places.group_id', 'in', groupIds)
    .execute()
  const byId = new Map(rows.map((row) => [row.groupId, row]))
  return listed.flatMap(({ groupId, deviceCount, aloneCount }): TitleRow[] => {
    const row = byId.get(groupId)
    if (!row) return [] // counted away between the index and this read
    const { publisher = null, category = null, cost = null } = row
    return [{ ...row, publisher, category, cost, inHouse: row.inHouse === 1, deviceCount, aloneCount }]
  })
}

/** Unknown titles, and guesses about companies' programs, by how many laptops a decision about each would settle. */
export function reviewQueue(db: Db, viewer: Viewer, page: { path: string; limit: number; offset?: number }) {
  return titlesUnder(db, viewer, { ...page, filter: { review: true } })
}

/** Closed titles that block, by how many laptops each of them alone would unlock. */
export function blockersUnder(db: Db, viewer: Viewer, page: { path: string; limit: number; offset?: number }) {
  return titlesUnder(db, viewer, { ...page, filter: { class: 'closed', blocking: true } })
}

/** Units with a title, most laptops first; a group that is nowhere in sight looks like one that is not there. */
export async function titlePlaces(
  db: Db,
  viewer: Viewer,
  { groupId, limit }: { groupId: number; limit: number },
): Promise<{ unitId: number; code: string; name: string; deviceCount: number; aloneCount: number }[]> {
  const held = await db.selectFrom('title_places').select('units').where('group_id', '=', groupId).executeTakeFirst()
  if (!held) return []
  const units = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.code', 'unit.name'])
    .where(inScope(viewer))
    .execute()
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return decodePlaces(held.units)
    .flatMap(({ unitId, count, alone }) => {
      const unit = byId.get(unitId)
      return unit ? [{ unitId, code: unit.code, name: unit.name, deviceCount: count, aloneCount: alone }] : []
    })
    .toSorted((a, b) => b.deviceCount - a.deviceCount || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
}
