/** Read models of websites, each inside what the viewer may see. They read roll-ups: one row a website. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays, localDayOf, toZone, type Zone } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { containsText } from '../unit/text-search.ts'
import { newsDays, rankNews, type Ranked } from './news.rules.ts'
import { type CheckResult, failureKinds, type ResultKind, type Verdict } from './result.rules.ts'
import type { SiteKind } from './site-input.rules.ts'

/** What a list calls a website: healthy, the kind of its failure, or not judged (too few checks, or none allowed). */
export const standings = ['healthy', ...failureKinds, 'not-judged'] as const
export type SiteStanding = (typeof standings)[number]

export type Facts = Omit<CheckResult, 'news'>
export type SiteRow = {
  id: number
  address: string
  kind: SiteKind
  sinceDay: string
  unitCode: string
  unitName: string
  zone: Zone
  standing: SiteStanding
  state: Verdict | null
  sinceMs: number | null
  checkedAtMs: number | null
  /** The newest check; null = none yet. */
  facts: Facts | null
  newsItems: number | null
  newsFromDay: string | null
  newsLastDay: string | null
  newsSource: 'feed' | 'sitemap' | null
  newsUrl: string | null
  newsAtMs: number | null
}

/** Results so close to the newest one are of the same run. */
const runSpanMs = 10 * 60_000

function sitesOf(db: Db, viewer: Viewer, path: string) {
  return db
    .selectFrom('site')
    .innerJoin('unit', 'unit.id', 'site.unit_id')
    .innerJoin('site_check', 'site_check.site_id', 'site.id')
    .where('site.removed_at_ms', 'is', null)
    .where('unit.path', 'like', `${path}%`)
    .where(inScope(viewer))
}

const columns = [
  'site.id',
  'site.address',
  'site.kind',
  'site.since_day as sinceDay',
  'unit.code as unitCode',
  'unit.name as unitName',
  'unit.zone',
  'site_check.state',
  'site_check.state_kind as stateKind',
  'site_check.state_since_ms as sinceMs',
  'site_check.checked_at_ms as checkedAtMs',
  'site_check.facts',
  'site_check.news_items as newsItems',
  'site_check.news_from_day as newsFromDay',
  'site_check.news_last_day as newsLastDay',
  'site_check.news_source as newsSource',
  'site_check.news_url as newsUrl',
  'site_check.news_at_ms as newsAtMs',
] as const

export type SiteFilter = { standing: SiteStanding | null; q: string | null }

/** A page of websites by unit and address. @param page `afterId` is the last id of the page before */
export async function listSites(
  db: Db,
  viewer: Viewer,
  { path, filter, page }: { path: string; filter: SiteFilter; page: { limit: number; afterId: number | null } },
): Promise<{ rows: SiteRow[]; nextId: number | null; total: number }> {
  let query = sitesOf(db, viewer, path)
  const { standing, q } = filter
  if (standing === 'healthy') query = query.where('site_check.state', '=', 'up')
  else if (standing === 'not-judged') query = query.where('site_check.state', 'is', null)
  else if (standing !== null)
    query = query.where('site_check.state', '=', 'down').where('site_check.state_kind', '=', standing)
  if (q)
    query = query.where((eb) =>
      eb.or([
        containsText(eb.fn<string>('lower', ['site.address']), q),
        containsText(eb.fn<string>('lower', ['unit.name']), q),
        containsText(eb.fn<string>('lower', ['unit.code']), q),
      ]),
    )
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  if (page.afterId !== null) query = query.where('site.id', '>', page.afterId)
  const rows = (
    await query
      .select(columns)
      .orderBy('site.id')
      .limit(page.limit + 1)
      .execute()
  ).map(toSiteRow)
  const shown = rows.slice(0, page.limit)
  return { rows: shown, nextId: rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null, total }
}

/** A column that may be empty, as the two drivers give it. */
type Maybe<T> = T | null | undefined
type Read = Pick<SiteRow, 'id' | 'address' | 'sinceDay' | 'unitCode' | 'unitName'> & {
  kind: string
  zone: string
  state: Maybe<string>
  stateKind: Maybe<string>
  facts: Maybe<string>
  newsSource: Maybe<string>
} & Record<'sinceMs' | 'checkedAtMs' | 'newsItems' | 'newsAtMs', Maybe<number>> &
  Record<'newsFromDay' | 'newsLastDay' | 'newsUrl', Maybe<string>>

function toSiteRow(row: Read): SiteRow {
  const state = (row.state ?? null) as Verdict | null
  return {
    id: row.id,
    address: row.address,
    kind: row.kind as SiteKind,
    sinceDay: row.sinceDay,
    unitCode: row.unitCode,
    unitName: row.unitName,
    zone: toZone(row.zone),
    state,
    standing: standingOf(state, (row.stateKind ?? null) as ResultKind | null),
    sinceMs: row.sinceMs ?? null,
    checkedAtMs: row.checkedAtMs ?? null,
    facts: row.facts ? (JSON.parse(row.facts) as Facts) : null,
    newsItems: row.newsItems ?? null,
    newsFromDay: row.newsFromDay ?? null,
    newsLastDay: row.newsLastDay ?? null,
    newsSource: (row.newsSource ?? null) as SiteRow['newsSource'],
    newsUrl: row.newsUrl ?? null,
    newsAtMs: row.newsAtMs ?? null,
  }
}

function standingOf(state: Verdict | null, kind: ResultKind | null): SiteStanding {
  if (state === null) return 'not-judged'
  return state === 'up' ? 'healthy' : (standings.find((one) => one === kind) ?? 'not-judged')
}

export type SiteSummary = {
  /** Websites by how they stand. */
  counts: Map<SiteStanding, number>
  total: number
  /** Units of the level that runs websites (satker and offices) without any. */
  unitsWithout: number
  units: number
  /** Of the newest check. */
  checkedAtMs: number | null
  /** Whether the newest run was not judged because our own line was down. */
  ownLineDown: boolean
}

/** A unit's websites and those of all below it, counted. */
export async function siteSummary(db: Db, viewer: Viewer, path: string): Promise<SiteSummary> {
  const rows = await sitesOf(db, viewer, path)
    .select(['site_check.state', 'site_check.state_kind as stateKind'])
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('site_check.checked_at_ms').as('atMs')])
    .groupBy(['site_check.state', 'site_check.state_kind'])
    .execute()
  const counts = new Map<SiteStanding, number>()
  let [total, checkedAtMs] = [0, null as number | null]
  for (const row of rows) {
    const standing = standingOf((row.state ?? null) as Verdict | null, (row.stateKind ?? null) as ResultKind | null)
    counts.set(standing, (counts.get(standing) ?? 0) + row.count)
    total += row.count
    if (row.atMs) checkedAtMs = Math.max(checkedAtMs ?? 0, row.atMs)
  }
  const units = db
    .selectFrom('unit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('unit.path', 'like', `${path}%`)
    .where('unit.kind', 'in', ['kanwil', 'kankemenag', 'satker'])
    .where(inScope(viewer))
  const without = units.where((eb) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom('site')
          .select('site.id')
          .whereRef('site.unit_id', '=', 'unit.id')
          .where('site.removed_at_ms', 'is', null),
      ),
    ),
  )
  return {
    counts,
    total,
    units: (await units.executeTakeFirstOrThrow()).count,
    unitsWithout: (await without.executeTakeFirstOrThrow()).count,
    checkedAtMs,
    ownLineDown: checkedAtMs !== null && (await wasOwnLineDown(db, viewer, path, checkedAtMs)),
  }
}

/** Of a run that was not judged, the few that answered are healthy, so that some of its results are looked at. */
async function wasOwnLineDown(db: Db, viewer: Viewer, path: string, newestMs: number): Promise<boolean> {
  const some = await sitesOf(db, viewer, path)
    .select('site_check.facts')
    .where('site_check.checked_at_ms', '>', newestMs - runSpanMs)
    .limit(20)
    .execute()
  return some.some(({ facts }) => facts?.includes('"kind":"own-line"') ?? false)
}

/** A website that the viewer may see, with the days of its last checks and news; null when there is none. */
export async function findSite(db: Db, viewer: Viewer, id: number): Promise<SiteRow | null> {
  const row = await sitesOf(db, viewer, viewer.unitPath).select(columns).where('site.id', '=', id).executeTakeFirst()
  return row ? toSiteRow(row) : null
}

export type SiteDay = {
  day: string
  healthy: number
  failed: number
  unjudged: number
  kinds: Partial<Record<ResultKind, number>>
}
export const shownDays = 30

/** The last thirty local days of a website, those without a check left out; news by day, days without any left out. */
export async function siteHistory(
  db: Db,
  site: SiteRow,
  nowMs: number,
): Promise<{ today: string; checks: SiteDay[]; news: { day: string; items: number }[] }> {
  const today = localDayOf(nowMs, site.zone)
  const from = addDays(today, 1 - shownDays)
  const checks = await db
    .selectFrom('site_check_day')
    .select(['day', 'healthy', 'failed', 'unjudged', 'kinds'])
    .where('site_id', '=', site.id)
    .where('day', '>=', from)
    .orderBy('day', 'desc')
    .execute()
  const news = await db
    .selectFrom('site_news_day')
    .select(['day', 'items'])
    .where('site_id', '=', site.id)
    .where('day', '>=', from)
    .orderBy('day')
    .execute()
  return { today, checks: checks.map((row) => ({ ...row, kinds: JSON.parse(row.kinds) as SiteDay['kinds'] })), news }
}

export type RankedUnit = Ranked & { name: string }

/**
 * The first units by the news of their websites; only those of which news could be read. Those of which all thirty days are known
 * are sorted by the database and the first of them taken; the others, few once a feed has been read for a month, come all.
 */
export async function newsRanking(
  db: Db,
  viewer: Viewer,
  { path, today, limit }: { path: string; today: string; limit: number },
): Promise<{ rows: RankedUnit[]; total: number }> {
  const known = sitesOf(db, viewer, path).where('site_check.news_from_day', 'is not', null)
  const { total } = await known
    .select((eb) => eb.fn.count<number>('site.unit_id').distinct().as('total'))
    .executeTakeFirstOrThrow()
  const wholeFrom = addDays(today, 1 - newsDays)
  const grouped = known
    .select(['unit.id as unitId', 'unit.code', 'unit.name'])
    .select((eb) => [
      eb.fn.sum<number | string | null>('site_check.news_items').as('items'),
      eb.fn.min('site_check.news_from_day').as('fromDay'),
      eb.fn.max('site_check.news_last_day').as('lastDay'),
    ])
    .groupBy(['unit.id', 'unit.code', 'unit.name'])
  const first = await grouped
    .having((eb) => eb(eb.fn.min('site_check.news_from_day'), '<=', wholeFrom))
    .orderBy((eb) => eb.fn.sum('site_check.news_items'), 'desc')
    .orderBy((eb) => eb.fn.coalesce(eb.fn.max('site_check.news_last_day'), eb.val('')), 'desc')
    .orderBy('unit.code')
    .limit(limit)
    .execute()
  const rest = await grouped.having((eb) => eb(eb.fn.min('site_check.news_from_day'), '>', wholeFrom)).execute()
  const units = [...first, ...rest].map((row) => ({
    ...row,
    items: Number(row.items ?? 0),
    fromDay: row.fromDay ?? today,
    lastDay: row.lastDay ?? null,
  }))
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const rows = rankNews(units, today).slice(0, limit)
  return { rows: rows.map((one) => ({ ...one, name: names.get(one.unitId) ?? '' })), total }
}
