/** Verdicts of titles and summaries of sets, as they are stored. */
import { sql } from 'kysely'
import type { Db } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { decodeTitleIds, encodeTitleIds } from '../software/software.rules.ts'
import { type Decision, titleKey } from './classifier.rules.ts'
import type { Category, Cost, OsFamily, SoftwareClass, TitleInput, Verdict } from './classifier.types.ts'
import { packVerdict, type SetSummary } from './set-summary.rules.ts'

export type StoredTitle = { id: number; input: TitleInput; held: HeldVerdict | null }
type HeldVerdict = {
  class: string
  category: string | null
  packed: number
  rule: string
  titleKey: string
  groupId: number
}

const families: readonly string[] = ['windows', 'linux', 'macos', 'other']

/** Titles after an id, in the order of ids, with the verdict that is held of each. */
export async function readTitles(db: Db, afterId: number, limit: number): Promise<StoredTitle[]> {
  const rows = await db
    .selectFrom('title')
    .leftJoin('title_verdict as held', 'held.title_id', 'title.id')
    .select([
      'title.id',
      'title.name',
      'title.publisher',
      'title.os_family',
      'title.licence',
      'held.class',
      'held.category',
      'held.packed',
      'held.rule',
      'held.title_key',
      'held.group_id',
    ])
    .where('title.id', '>', afterId)
    .orderBy('title.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    input: {
      name: row.name,
      publisher: row.publisher ?? null,
      osFamily: (families.includes(row.os_family) ? row.os_family : 'other') as OsFamily,
      licence: row.licence ?? null,
    },
    held:
      row.class === null || row.class === undefined
        ? null
        : {
            class: row.class,
            category: row.category ?? null,
            packed: row.packed ?? 0,
            rule: row.rule ?? '',
            titleKey: row.title_key ?? '',
            groupId: row.group_id ?? row.id,
          },
  }))
}

/** Smallest ids by key and class: which titles lists show as one. Held in memory for the length of a run. */
export type Groups = Map<string, number>

/** Writes the verdicts of titles. @returns how many differ from what was held */
export async function putVerdicts(
  db: Db,
  titles: readonly StoredTitle[],
  { version, classify, groups }: { version: number; classify: (title: TitleInput) => Verdict; groups: Groups },
): Promise<number> {
  let changed = 0
  const rows = titles.map(({ id, input, held }) => {
    const verdict = classify(input)
    const packed = packVerdict(verdict, input.osFamily)
    if (held?.packed !== packed) changed++
    const key = titleKey(input)
    const group = `${key}\n${verdict.class}`
    const groupId = groups.get(group) ?? id
    groups.set(group, groupId)
    return {
      title_id: id,
      version,
      class: verdict.class,
      category: verdict.category,
      cost: verdict.cost,
      in_house: verdict.inHouse ? 1 : 0,
      rule: verdict.rule,
      title_key: key,
      group_id: groupId,
      packed,
    }
  })
  await upsertRows(db, 'title_verdict', ['title_id'], rows)
  return changed
}

/** Groups of the titles that have a verdict. */
export async function readGroups(db: Db): Promise<Groups> {
  const rows = await db.selectFrom('title_verdict').select(['title_key', 'class', 'group_id']).distinct().execute()
  return new Map(rows.map((row) => [`${row.title_key}\n${row.class}`, row.group_id]))
}

/** `packVerdict` of every title by its id; 0 where there is none. */
export async function readPacked(db: Db): Promise<Int32Array> {
  const last = await db
    .selectFrom('title_verdict')
    .select((eb) => eb.fn.max('title_id').as('id'))
    .executeTakeFirst()
  const packed = new Int32Array((last?.id ?? 0) + 1)
  const rows = await db.selectFrom('title_verdict').select(['title_id', 'packed']).execute()
  for (const row of rows) packed[row.title_id] = row.packed
  return packed
}

export type StoredSet = { id: number; titles: Uint8Array; held: SetSummary | null }

/** Sets after an id, in the order of ids, with the summary that is held of each. */
export async function readSets(db: Db, afterId: number, limit: number): Promise<StoredSet[]> {
  const rows = await db
    .selectFrom('software_set as set')
    .leftJoin('software_set_summary as held', 'held.set_id', 'set.id')
    .select(['set.id', 'set.titles', 'held.version', 'open_mask', 'closed_mask', 'family_mask', 'own_browser'])
    .select(['open_count', 'closed_count', 'unknown_count', 'blockers'])
    .where('set.id', '>', afterId)
    .orderBy('set.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    titles: row.titles,
    held: row.version === null || row.version === undefined ? null : toSummary(row),
  }))
}

type SummaryRow = {
  open_mask: number | null
  closed_mask: number | null
  family_mask: number | null
  own_browser: number | null
  open_count: number | null
  closed_count: number | null
  unknown_count: number | null
  blockers: Uint8Array | null
}

/** A stored summary. */
export function toSummary(row: SummaryRow): SetSummary {
  return {
    openMask: row.open_mask ?? 0,
    closedMask: row.closed_mask ?? 0,
    familyMask: row.family_mask ?? 0,
    ownBrowser: row.own_browser === 1,
    openCount: row.open_count ?? 0,
    closedCount: row.closed_count ?? 0,
    unknownCount: row.unknown_count ?? 0,
    blockers: row.blockers ? decodeTitleIds(row.blockers) : [],
  }
}

/** Writes summaries of sets. */
export async function putSummaries(
  db: Db,
  summaries: readonly { id: number; summary: SetSummary }[],
  version: number,
): Promise<void> {
  const rows = summaries.map(({ id, summary }) => ({
    set_id: id,
    version,
    open_mask: summary.openMask,
    closed_mask: summary.closedMask,
    family_mask: summary.familyMask,
    own_browser: summary.ownBrowser ? 1 : 0,
    open_count: summary.openCount,
    closed_count: summary.closedCount,
    unknown_count: summary.unknownCount,
    blockers: encodeTitleIds(summary.blockers),
  }))
  await upsertRows(db, 'software_set_summary', ['set_id'], rows)
}

/** The decisions in force, for the classifier. */
export async function readDecisions(db: Db): Promise<Decision[]> {
  const rows = await db
    .selectFrom('title_decision')
    .selectAll()
    .where('withdrawn_at_ms', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: String(row.id),
    fromDay: row.from_day,
    key: row.title_key,
    class: row.class as SoftwareClass,
    category: (row.category ?? null) as Category | null,
    cost: (row.cost ?? null) as Cost | null,
    inHouse: row.in_house === 1,
  }))
}

/** Counts rows of a table. */
export async function countOf(db: Db, table: 'title' | 'software_set'): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? 0
}
