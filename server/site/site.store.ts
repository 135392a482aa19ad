/** Writes what checks found: the newest result, the state, the day, the news. */
import { addDays, localDayOf, toZone, type Zone } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import type { Candidate } from './due.rules.ts'
import { itemsByDay, newsDays } from './news.rules.ts'
import { type CheckResult, type ResultKind, type Verdict, verdictOf } from './result.rules.ts'
import { afterCheck } from './state.rules.ts'

/** Every website, also removed ones: their hosts were asked for. The Kanwil above names the group that a run holds apart. */
export async function loadCandidates(db: Db): Promise<Candidate[]> {
  const kanwils = await db.selectFrom('unit').select(['id', 'path']).where('kind', '=', 'kanwil').execute()
  const known = new Set(kanwils.map(({ id }) => String(id)))
  const rows = await db
    .selectFrom('site')
    .innerJoin('unit', 'unit.id', 'site.unit_id')
    .innerJoin('site_check', 'site_check.site_id', 'site.id')
    .select([
      'site.id',
      'site.host',
      'site.address as url',
      'unit.path',
      'site.removed_at_ms',
      'site_check.asked_at_ms',
      'site_check.news_at_ms',
    ])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    host: row.host,
    url: row.url,
    province: row.path.split('/').find((id) => known.has(id)) ?? 'pusat',
    askedAtMs: row.asked_at_ms ?? null,
    newsAtMs: row.news_at_ms ?? null,
    removedAtMs: row.removed_at_ms ?? null,
  }))
}

const idsAtOnce = 500
/** News take a few statements each: reports wait no longer than for a hundred of them. */
const resultsAtOnce = 100

/** Before anything is asked: a restart in the middle of a run asks no host again in the same period. */
export async function markAsked(store: Store, ids: readonly number[], nowMs: number): Promise<void> {
  for (let at = 0; at < ids.length; at += idsAtOnce)
    await store.write((db) =>
      db
        .updateTable('site_check')
        .set({ asked_at_ms: nowMs })
        .where('site_id', 'in', ids.slice(at, at + idsAtOnce))
        .execute(),
    )
}

/** @returns the state of each site, of those that are known */
export async function statesOf(db: Db): Promise<Map<number, Verdict | null>> {
  const rows = await db.selectFrom('site_check').select(['site_id', 'state']).execute()
  return new Map(rows.map((row) => [row.site_id, (row.state as Verdict | null | undefined) ?? null]))
}

export type Found = { siteId: number; atMs: number; newsTried: boolean; result: CheckResult }

/** Keeps results, a hundred to a transaction; sites that were taken away meanwhile are left out. */
export async function keepResults(store: Store, found: readonly Found[]): Promise<void> {
  for (let at = 0; at < found.length; at += resultsAtOnce) {
    const part = found.slice(at, at + resultsAtOnce)
    await store.write((db) => keepPart(db, part))
  }
}

type Held = Awaited<ReturnType<typeof heldChecks>>[number]

async function keepPart(db: Db, found: readonly Found[]): Promise<void> {
  const held = new Map((await heldChecks(db, found)).map((row) => [row.site_id, row]))
  const known = found.flatMap((one) => {
    const row = held.get(one.siteId)
    return row ? [{ ...one, row, zone: toZone(row.zone) }] : []
  })
  if (known.length === 0) return
  await keepDays(db, known)
  const news = new Map<number, NewsColumns>()
  for (const one of known) if (one.newsTried) news.set(one.siteId, await keepNews(db, one))
  const rows = known.map(({ siteId, atMs, result, row }) => {
    const { zone: _, site_id: __, ...before } = row
    const state = afterCheck(stateOf(row), { kind: result.kind, atMs })
    const { news: ___, ...facts } = result
    return {
      site_id: siteId,
      ...before,
      checked_at_ms: atMs,
      facts: JSON.stringify(facts),
      state: state.state,
      state_kind: state.stateKind,
      state_since_ms: state.stateSinceMs,
      run_verdict: state.runVerdict,
      run_count: state.runCount,
      run_since_ms: state.runSinceMs,
      ...news.get(siteId),
    }
  })
  await upsertRows(db, 'site_check', ['site_id'], rows)
}

function heldChecks(db: Db, found: readonly Found[]) {
  return db
    .selectFrom('site_check')
    .innerJoin('site', 'site.id', 'site_check.site_id')
    .innerJoin('unit', 'unit.id', 'site.unit_id')
    .selectAll('site_check')
    .select('unit.zone')
    .where(
      'site_check.site_id',
      'in',
      found.map(({ siteId }) => siteId),
    )
    .execute()
}

function stateOf(row: Held) {
  return {
    state: (row.state as Verdict | null | undefined) ?? null,
    stateKind: (row.state_kind as ResultKind | null | undefined) ?? null,
    stateSinceMs: row.state_since_ms ?? null,
    runVerdict: (row.run_verdict as Verdict | null | undefined) ?? null,
    runCount: row.run_count,
    runSinceMs: row.run_since_ms ?? null,
  }
}

type Known = Found & { row: Held; zone: Zone }

async function keepDays(db: Db, known: readonly Known[]): Promise<void> {
  const days = [...new Set(known.map(({ atMs, zone }) => localDayOf(atMs, zone)))]
  const held = await db
    .selectFrom('site_check_day')
    .selectAll()
    .where('day', 'in', days)
    .where(
      'site_id',
      'in',
      known.map(({ siteId }) => siteId),
    )
    .execute()
  const heldOf = new Map(held.map((row) => [`${row.site_id} ${row.day}`, row]))
  const rows = known.map(({ siteId, atMs, zone, result: { kind } }) => {
    const day = localDayOf(atMs, zone)
    const before = heldOf.get(`${siteId} ${day}`) ?? { healthy: 0, failed: 0, unjudged: 0, kinds: '{}' }
    const kinds = JSON.parse(before.kinds) as Partial<Record<ResultKind, number>>
    const verdict = verdictOf(kind)
    if (verdict === 'down') kinds[kind] = (kinds[kind] ?? 0) + 1
    return {
      site_id: siteId,
      day,
      healthy: before.healthy + Number(verdict === 'up'),
      failed: before.failed + Number(verdict === 'down'),
      unjudged: before.unjudged + Number(verdict === null),
      kinds: JSON.stringify(kinds),
    }
  })
  await upsertRows(db, 'site_check_day', ['site_id', 'day'], rows)
}

type NewsColumns = Pick<
  Held,
  'news_at_ms' | 'news_source' | 'news_url' | 'news_from_day' | 'news_last_day' | 'news_items'
>

/** A day keeps the most that was ever seen of it: a feed forgets its older items. */
async function keepNews(db: Db, { siteId, atMs, zone, row, result: { news } }: Known): Promise<NewsColumns> {
  const today = localDayOf(atMs, zone)
  let fromDay = row.news_from_day ?? null
  if (news) {
    const seen = itemsByDay(news.items, zone, atMs)
    const held = await db.selectFrom('site_news_day').select(['day', 'items']).where('site_id', '=', siteId).execute()
    const before = new Map(held.map(({ day, items }) => [day, items]))
    const rows = seen.map(([day, items]) => ({ site_id: siteId, day, items: Math.max(items, before.get(day) ?? 0) }))
    if (rows.length > 0) await upsertRows(db, 'site_news_day', ['site_id', 'day'], rows)
    fromDay ??= seen[0]?.[0] ?? today
  }
  const sum = await db
    .selectFrom('site_news_day')
    .select((eb) => [eb.fn.sum<number | string | null>('items').as('items')])
    .where('site_id', '=', siteId)
    .where('day', '>', addDays(today, -newsDays))
    .executeTakeFirst()
  const newest = await db
    .selectFrom('site_news_day')
    .select((eb) => eb.fn.max('day').as('day'))
    .where('site_id', '=', siteId)
    .executeTakeFirst()
  return {
    news_at_ms: atMs,
    news_source: news ? news.source : (row.news_source ?? null),
    news_url: news ? news.url : (row.news_url ?? null),
    news_from_day: fromDay,
    news_last_day: newest?.day ?? null,
    news_items: fromDay === null ? null : Number(sum?.items ?? 0),
  }
}
