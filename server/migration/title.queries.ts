/** Titles for pages: what they are, on how many laptops and where; unknown ones to review; what blocks. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { containsText } from '../unit/text-search.ts'
import { countIn, decodePlaces } from './places.rules.ts'

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

export type TitleFilter = {
  class?: string
  category?: string
  /** Part of the name, any case. */
  search?: string
  /** Guesses about a company's unknown program (`default:company`) stand in the review queue too. */
  review?: boolean
  /** Closed titles that block alone somewhere. */
  blocking?: boolean
}

/** Titles below a unit, most laptops first; `review` and `blocking` put first what settles or unlocks most. */
export async function titlesUnder(
  db: Db,
  viewer: Viewer,
  { path, filter = {}, limit, offset = 0 }: { path: string; filter?: TitleFilter; limit: number; offset?: number },
): Promise<{ rows: TitleRow[]; total: number }> {
  const unitIds = await unitIdsUnder(db, viewer, path)
  const all = path === viewer.unitPath && path.split('/').filter(Boolean).length === 1
  const found = await placesOf(db, filter)
  const rows = found
    .map(({ units, ...row }): TitleRow => {
      const { count, alone } = all
        ? { count: row.deviceCount, alone: row.aloneCount }
        : countIn(units, (unitId) => unitIds.has(unitId))
      return {
        ...row,
        publisher: row.publisher ?? null,
        category: row.category ?? null,
        cost: row.cost ?? null,
        inHouse: row.inHouse === 1,
        deviceCount: count,
        aloneCount: alone,
      }
    })
    .filter(({ deviceCount, aloneCount }) => (filter.blocking ? aloneCount > 0 : deviceCount > 0))
    .toSorted(filter.blocking ? byAlone : byCount)
  return { rows: rows.slice(offset, offset + limit), total: rows.length }
}

function byCount(a: TitleRow, b: TitleRow): number {
  return b.deviceCount - a.deviceCount || b.aloneCount - a.aloneCount || a.groupId - b.groupId
}

function byAlone(a: TitleRow, b: TitleRow): number {
  return b.aloneCount - a.aloneCount || byCount(a, b)
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

async function unitIdsUnder(db: Db, viewer: Viewer, path: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('unit')
    .select('unit.id')
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

function placesOf(db: Db, filter: TitleFilter) {
  let query = db
    .selectFrom('title_places as places')
    .innerJoin('title_verdict as verdict', 'verdict.title_id', 'places.group_id')
    .innerJoin('title', 'title.id', 'places.group_id')
    .select(['places.group_id as groupId', 'verdict.title_key as titleKey', 'title.name', 'title.publisher'])
    .select(['title.os_family as osFamily', 'verdict.class', 'verdict.category', 'verdict.cost', 'verdict.rule'])
    .select(['verdict.in_house as inHouse', 'places.units', 'places.device_count as deviceCount'])
    .select(['places.alone_count as aloneCount', 'places.counted_at_ms as countedAtMs'])
  if (filter.class) query = query.where('verdict.class', '=', filter.class)
  if (filter.category) query = query.where('verdict.category', '=', filter.category)
  if (filter.review)
    query = query.where((eb) =>
      eb.or([eb('verdict.class', '=', 'unknown'), eb('verdict.rule', '=', 'default:company')]),
    )
  const { search } = filter
  if (search) query = query.where((eb) => containsText(eb.fn<string>('lower', ['title.name']), search))
  return query.execute()
}
