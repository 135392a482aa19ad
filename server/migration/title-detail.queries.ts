/** One title for its page: what decided, how it is spelled, where it is, and what was decided about it before. */
import { may, inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { answersForActivators } from './activators.queries.ts'
import { decodePlaces } from './places.rules.ts'
import { activatorCategory } from './title-index.rules.ts'

export type Spelling = { name: string; publisher: string | null; licence: string | null }
export type TitlePlace = { unitId: number; code: string; name: string; deviceCount: number; aloneCount: number }
export type TitleDetail = {
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
  /** The first of them, and how many there are. */
  spellings: Spelling[]
  spellingCount: number
  /** In the units that the viewer may see, most laptops first; null = not counted yet. */
  reach: { deviceCount: number; aloneCount: number; countedAtMs: number; places: TitlePlace[] } | null
}

const spellingsMost = 50

/**
 * The title of any spelling. Who sees the whole ministry sees a title that is on no laptop too; to everybody else a title
 * that is nowhere in sight looks like one that is not there. Where activators are is told to their satker alone.
 */
export async function findTitle(db: Db, viewer: Viewer, titleId: number): Promise<TitleDetail | null> {
  const row = await db
    .selectFrom('title_verdict as asked')
    .innerJoin('title_verdict as verdict', 'verdict.title_id', 'asked.group_id')
    .innerJoin('title', 'title.id', 'asked.group_id')
    .select(['title.id as groupId', 'verdict.title_key as titleKey', 'title.name', 'title.publisher'])
    .select(['title.os_family as osFamily', 'verdict.class', 'verdict.category', 'verdict.cost', 'verdict.rule'])
    .select('verdict.in_house as inHouse')
    .where('asked.title_id', '=', titleId)
    .executeTakeFirst()
  if (!row) return null
  const isKeptBack = row.category === activatorCategory && !(await answersForActivators(db, viewer))
  const reach = isKeptBack ? null : await reachOf(db, viewer, row)
  const seesAll = viewer.unitPath.split('/').filter(Boolean).length === 1
  if (!seesAll && (reach === null || reach.deviceCount === 0)) return null
  const { publisher = null, category = null, cost = null } = row
  const spelled = await spellingsOf(db, row)
  return { ...row, publisher, category, cost, inHouse: row.inHouse === 1, ...spelled, reach }
}

type Named = { groupId: number; titleKey: string }

/** Titles of a group: the key has an index, the group has none. */
export async function titleIdsOf(db: Db, { groupId, titleKey }: Named): Promise<number[]> {
  const rows = await db
    .selectFrom('title_verdict')
    .select('title_id')
    .where('title_key', '=', titleKey)
    .where('group_id', '=', groupId)
    .orderBy('title_id')
    .execute()
  return rows.map((row) => row.title_id)
}

async function spellingsOf(db: Db, { groupId, titleKey }: Named) {
  const rows = await db
    .selectFrom('title_verdict as verdict')
    .innerJoin('title', 'title.id', 'verdict.title_id')
    .select(['title.name', 'title.publisher', 'title.licence'])
    .where('verdict.title_key', '=', titleKey)
    .where('verdict.group_id', '=', groupId)
    .orderBy('title.name')
    .execute()
  const spellings = rows
    .slice(0, spellingsMost)
    .map(({ name, publisher, licence }) => ({ name, publisher: publisher ?? null, licence: licence ?? null }))
  return { spellings, spellingCount: rows.length }
}

/** A decision gives a title another group; until laptops are counted again, the count of the one before stands. */
async function reachOf(db: Db, viewer: Viewer, { groupId, titleKey }: Named): Promise<TitleDetail['reach']> {
  const counted = await db
    .selectFrom('title_places as places')
    .innerJoin('title_verdict as verdict', 'verdict.title_id', 'places.group_id')
    .select(['places.group_id', 'places.units', 'places.counted_at_ms'])
    .where('verdict.title_key', '=', titleKey)
    .orderBy('places.device_count', 'desc')
    .execute()
  const held = counted.find((one) => one.group_id === groupId) ?? counted[0]
  if (!held) return null
  const units = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.code', 'unit.name'])
    .where(inScope(viewer))
    .execute()
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const places = decodePlaces(held.units)
    .flatMap(({ unitId, count, alone }): TitlePlace[] => {
      const unit = byId.get(unitId)
      return unit ? [{ unitId, code: unit.code, name: unit.name, deviceCount: count, aloneCount: alone }] : []
    })
    .toSorted((a, b) => b.deviceCount - a.deviceCount || (a.code < b.code ? -1 : 1))
  const sum = (of: 'deviceCount' | 'aloneCount') => places.reduce((total, place) => total + place[of], 0)
  return { deviceCount: sum('deviceCount'), aloneCount: sum('aloneCount'), countedAtMs: held.counted_at_ms, places }
}

export type TitleDecision = {
  id: number
  class: string
  category: string | null
  cost: string | null
  inHouse: boolean
  reason: string
  fromDay: string
  decidedAtMs: number
  by: Actor
  withdrawn: { atMs: number; by: Actor | null; reason: string | null } | null
}
/** `account:3`, `cli`, ...; the address only for those who decide and those who audit. */
export type Actor = { actor: string; email: string | null }

const decisionsMost = 50

/** What was decided about a title, the newest first. */
export async function titleDecisions(db: Db, viewer: Viewer, titleKey: string): Promise<TitleDecision[]> {
  const rows = await db
    .selectFrom('title_decision')
    .selectAll()
    .where('title_key', '=', titleKey)
    .orderBy('id', 'desc')
    .limit(decisionsMost)
    .execute()
  const emails = await emailsOf(
    db,
    viewer,
    rows.flatMap((row) => [row.actor, row.withdrawn_by ?? '']),
  )
  const by = (actor: string): Actor => ({ actor, email: emails.get(actor) ?? null })
  return rows.map((row) => ({
    id: row.id,
    class: row.class,
    category: row.category ?? null,
    cost: row.cost ?? null,
    inHouse: row.in_house === 1,
    reason: row.reason,
    fromDay: row.from_day,
    decidedAtMs: row.decided_at_ms,
    by: by(row.actor),
    withdrawn: row.withdrawn_at_ms
      ? {
          atMs: row.withdrawn_at_ms,
          by: row.withdrawn_by ? by(row.withdrawn_by) : null,
          reason: row.withdrawn_reason ?? null,
        }
      : null,
  }))
}

async function emailsOf(db: Db, viewer: Viewer, actors: readonly string[]): Promise<Map<string, string>> {
  if (!may(viewer, 'decideTitles') && viewer.role !== 'auditor') return new Map()
  const ids = actors.flatMap((actor) => /^account:(\d{1,9})$/.exec(actor)?.[1] ?? []).map(Number)
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('account').select(['id', 'email']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, email }) => [`account:${id}`, email]))
}
