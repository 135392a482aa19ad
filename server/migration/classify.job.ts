/** Classifies titles and sums up sets: new ones soon after they come, all of them when the classifier changes. */
import { createHash } from 'node:crypto'
import type { Db, Store } from '../store/store.ts'
import { decodeTitleIds } from '../software/software.rules.ts'
import { type Catalogue, catalogue } from './catalogue.rules.ts'
import { createClassifier, type Decision } from './classifier.rules.ts'
import type { TitleInput, Verdict } from './classifier.types.ts'
import {
  countOf,
  putSummaries,
  putVerdicts,
  readDecisions,
  readGroups,
  readPacked,
  readSets,
  readTitles,
  type StoredSet,
} from './classify.store.ts'
import { markSetsChanged } from './mark-changed.store.ts'
import { isSameSummary, summariseSet } from './set-summary.rules.ts'

/** Raised by whoever changes the rules of classifying or summing up, so that stored results are made anew. */
const rulesVersion = 1
/** Rows of one write transaction. */
const slice = { titles: 512, sets: 256 }

export type ClassifyOptions = {
  nowMs: number
  /** Waited between slices. */
  pause?: () => Promise<void>
  /** Another catalogue than the product's own, for tests and measurements. */
  knows?: Catalogue
}
export type ClassifyResult = { titles: number; titlesChanged: number; sets: number; setsChanged: number }

type Run = { id: number; isNew: boolean; classify: (title: TitleInput) => Verdict }

/**
 * Brings verdicts and summaries up to date; broken off anywhere it goes on at the next call. Where nothing is new it reads
 * four rows.
 */
export async function classifySoftware(store: Store, options: ClassifyOptions): Promise<ClassifyResult> {
  const decisions = await readDecisions(store.db)
  const knows = options.knows ?? catalogue
  const hash = classifierHash(knows, decisions)
  const held = await latestRun(store.db)
  if (held?.hash === hash && held.ended_at_ms !== null && !(await hasNew(store.db))) return nothing
  const run: Run = {
    id: held?.hash === hash ? held.id : await beginRun(store, hash, options.nowMs),
    isNew: held?.hash !== hash || held.ended_at_ms === null,
    classify: classifierFor(hash, knows, decisions),
  }
  const titles = await classifyTitles(store, run, options)
  const sets = await summariseSets(store, run, options)
  if (run.isNew) await store.write((db) => setRun(db, run.id, { ended_at_ms: options.nowMs }))
  return { titles: titles.done, titlesChanged: titles.changed, sets: sets.done, setsChanged: sets.changed }
}

const nothing: ClassifyResult = { titles: 0, titlesChanged: 0, sets: 0, setsChanged: 0 }

/** Names what a verdict depends on: two stores with the same hash say the same of a title. */
export function classifierHash(knows: Catalogue, decisions: readonly Decision[]): string {
  return createHash('sha256').update(catalogueHash(knows)).update(JSON.stringify(decisions)).digest('hex')
}

let compiled: { hash: string; classify: Run['classify'] } | null = null

/** Compiling takes longer than judging the few titles that come at a time. */
function classifierFor(hash: string, knows: Catalogue, decisions: readonly Decision[]): Run['classify'] {
  if (compiled?.hash !== hash) compiled = { hash, classify: createClassifier(knows, decisions) }
  return compiled.classify
}

const hashOf = new WeakMap<Catalogue, string>()
function catalogueHash(knows: Catalogue): string {
  const hash =
    hashOf.get(knows) ??
    createHash('sha256')
      .update(`${rulesVersion}${JSON.stringify(knows)}`)
      .digest('hex')
  hashOf.set(knows, hash)
  return hash
}

function latestRun(db: Db) {
  return db.selectFrom('classifier_run').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** Ids rise, but on PostgreSQL a smaller one may be committed after a larger: so many before the last are looked at again. */
const overlapIds = 5_000

async function hasNew(db: Db): Promise<boolean> {
  const { titleId, setId } = await lastDone(db)
  const [titles, sets] = await Promise.all([readNewTitles(db, titleId, 1), readNewSets(db, setId, 1)])
  return titles.length > 0 || sets.length > 0
}

async function lastDone(db: Db): Promise<{ titleId: number; setId: number }> {
  const max = async (table: 'title_verdict' | 'software_set_summary', column: 'title_id' | 'set_id') => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.max(column as never).as('id'))
      .executeTakeFirst()
    return Math.max(0, (row?.id ?? 0) - overlapIds)
  }
  return { titleId: await max('title_verdict', 'title_id'), setId: await max('software_set_summary', 'set_id') }
}

function readNewTitles(db: Db, afterId: number, limit: number) {
  return db
    .selectFrom('title')
    .leftJoin('title_verdict as held', 'held.title_id', 'title.id')
    .select('title.id')
    .where('title.id', '>', afterId)
    .where('held.title_id', 'is', null)
    .orderBy('title.id')
    .limit(limit)
    .execute()
}

function readNewSets(db: Db, afterId: number, limit: number) {
  return db
    .selectFrom('software_set as set')
    .leftJoin('software_set_summary as held', 'held.set_id', 'set.id')
    .select('set.id')
    .where('set.id', '>', afterId)
    .where('held.set_id', 'is', null)
    .orderBy('set.id')
    .limit(limit)
    .execute()
}

async function beginRun(store: Store, hash: string, nowMs: number): Promise<number> {
  const zero = { titles_done: 0, titles_changed: 0, sets_done: 0, sets_changed: 0 }
  const all = { titles_all: await countOf(store.db, 'title'), sets_all: await countOf(store.db, 'software_set') }
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('classifier_run')
      .values({ hash, started_at_ms: nowMs, ended_at_ms: null, ...all, ...zero })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

type RunChange = {
  ended_at_ms?: number
  titles_done?: number
  titles_changed?: number
  sets_done?: number
  sets_changed?: number
}

async function setRun(db: Db, id: number, change: RunChange): Promise<void> {
  await db.updateTable('classifier_run').set(change).where('id', '=', id).execute()
}

/** In place of an id: everything has its result. */
const noneNew = -1
type Done = { done: number; changed: number }

async function classifyTitles(store: Store, run: Run, { pause }: ClassifyOptions): Promise<Done> {
  const total: Done = { done: 0, changed: 0 }
  let afterId = run.isNew ? 0 : (await firstNew(store.db)).titleId
  if (afterId === noneNew) return total
  const groups = await readGroups(store.db)
  for (;;) {
    const titles = await readTitles(store.db, afterId, slice.titles)
    const last = titles.at(-1)
    if (!last) return total
    afterId = last.id
    const asked = run.isNew ? titles : titles.filter(({ held }) => held === null)
    total.done += asked.length
    await store.write(async (db) => {
      total.changed += await putVerdicts(db, asked, { version: run.id, classify: run.classify, groups })
      if (run.isNew) await setRun(db, run.id, { titles_done: total.done, titles_changed: total.changed })
    })
    await pause?.()
  }
}

/** The ids just before the first title and the first set without a result. */
async function firstNew(db: Db): Promise<{ titleId: number; setId: number }> {
  const from = await lastDone(db)
  const [title] = await readNewTitles(db, from.titleId, 1)
  const [set] = await readNewSets(db, from.setId, 1)
  return { titleId: title ? title.id - 1 : noneNew, setId: set ? set.id - 1 : noneNew }
}

async function summariseSets(store: Store, run: Run, { pause, nowMs }: ClassifyOptions): Promise<Done> {
  const total: Done = { done: 0, changed: 0 }
  let afterId = run.isNew ? 0 : (await firstNew(store.db)).setId
  if (afterId === noneNew) return total
  const packed = await readPacked(store.db)
  for (;;) {
    const sets = await readSets(store.db, afterId, slice.sets)
    const last = sets.at(-1)
    if (!last) return total
    afterId = last.id
    const asked = run.isNew ? sets : sets.filter(({ held }) => held === null)
    const summaries = asked.map((set) => summaryOf(set, packed))
    const changed = summaries.filter(({ isChanged }) => isChanged)
    total.done += asked.length
    total.changed += changed.length
    await store.write(async (db) => {
      await putSummaries(db, run.isNew ? summaries : changed, run.id)
      await markSetsChanged(
        db,
        changed.map(({ id }) => id),
        nowMs,
      )
      if (run.isNew) await setRun(db, run.id, { sets_done: total.done, sets_changed: total.changed })
    })
    await pause?.()
  }
}

function summaryOf({ id, titles, held }: StoredSet, packed: Int32Array) {
  const summary = summariseSet(decodeTitleIds(titles), (titleId) => packed[titleId] ?? 0)
  return { id, summary, isChanged: held === null || !isSameSummary(held, summary) }
}
