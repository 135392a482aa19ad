/** The migration for pages and the API, inside what the viewer may see: units from the roll-up, devices judged when asked. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { readFacts } from './device-facts.store.ts'
import type { Grade } from './grade.rules.ts'
import { type MigrationCounts, type Range, rangeOf } from './progress.rules.ts'
import { type Score, scoreOf } from './score.rules.ts'
import { type DeviceStatus, deviceStatus } from './status.rules.ts'

export type MigrationScope = 'own' | 'tree'

/** A unit's local day; each laptop in exactly one status and one grade. */
export type MigrationDay = MigrationCounts & {
  unitId: number
  day: string
  grades: Record<Grade, number>
  blocked: number
  regressed: number
  contradictory: number
  simulatedCount: number
  /** Laptops whose newest list was set aside: an earlier one stands in. */
  stale: number
  /** Open programs on whatever system: what is ranked. */
  applications: Range
  /** An open system with them. */
  system: Range
}

/** Columns of whatever table of counts stands for `migration` in a query. */
export const countColumns = [
  'migration.unit_id as unitId',
  'migration.device_count as deviceCount',
  'migration.no_data as noData',
  'migration.unsure',
  'migration.not_started as notStarted',
  'migration.dual',
  'migration.migrated_applications as migratedApplications',
  'migration.migrated',
  'migration.grade_e0 as E0',
  'migration.grade_e1 as E1',
  'migration.grade_e2 as E2',
  'migration.grade_e3 as E3',
  'migration.grade_e4 as E4',
  'migration.blocked',
  'migration.regressed',
  'migration.contradictory',
  'migration.simulated_count as simulatedCount',
  'migration.stale',
] as const
const columns = [...countColumns, 'migration.day'] as const

/** Days of some units, old to new; a day without a row has not been counted. */
export async function migrationOf(
  db: Db,
  viewer: Viewer,
  asked: { unitIds: readonly number[]; fromDay: string; toDay: string; scope: MigrationScope },
): Promise<MigrationDay[]> {
  if (asked.unitIds.length === 0) return []
  const rows = await unitDays(db, viewer)
    .select(columns)
    .where('migration.unit_id', 'in', [...asked.unitIds])
    .where('migration.scope', '=', asked.scope)
    .where('migration.day', '>=', asked.fromDay)
    .where('migration.day', '<=', asked.toDay)
    .orderBy('migration.day')
    .execute()
  return rows.map(toDay)
}

/** A few days of some units in one statement, own and tree: for what is compared with four weeks ago. */
export async function migrationOn(
  db: Db,
  viewer: Viewer,
  { unitIds, days }: { unitIds: readonly number[]; days: readonly string[] },
): Promise<(MigrationDay & { scope: MigrationScope })[]> {
  if (unitIds.length === 0 || days.length === 0) return []
  const rows = await unitDays(db, viewer)
    .select(columns)
    .select('migration.scope')
    .where('migration.unit_id', 'in', [...unitIds])
    .where('migration.day', 'in', [...days])
    .execute()
  return rows.map(({ scope, ...row }) => ({ ...toDay(row), scope: scope === 'own' ? 'own' : 'tree' }))
}

type Row = MigrationCounts & Record<Grade, number> & Omit<MigrationDay, 'grades' | 'applications' | 'system'>

function toDay({ E0, E1, E2, E3, E4, ...row }: Row): MigrationDay {
  return {
    ...row,
    grades: { E0, E1, E2, E3, E4 },
    applications: rangeOf(row, 'applications'),
    system: rangeOf(row, 'system'),
  }
}

/** Weeks of a trend. */
export const trendWeeks = 26

export type UnitProgress = {
  /** The newest counted day up to the one asked for; null = never counted. */
  now: MigrationDay | null
  /**
   * One day a week, the newest last; `day` is the week's end, the figures what was counted last in that week. Weeks that were
   * not counted are left out.
   */
  trend: MigrationDay[]
}

const weekDays = 7

/** Where a unit with all below it stands, and the way there. */
export async function unitProgress(
  db: Db,
  viewer: Viewer,
  { unitId, day, weeks = trendWeeks }: { unitId: number; day: string; weeks?: number },
): Promise<UnitProgress> {
  const counted = () =>
    unitDays(db, viewer)
      .where('migration.unit_id', '=', unitId)
      .where('migration.scope', '=', 'tree')
      .where('migration.day', '<=', day)
  const newest = await counted().select('migration.day').orderBy('migration.day', 'desc').limit(1).executeTakeFirst()
  if (!newest) return { now: null, trend: [] }
  const rows = await counted()
    .select(columns)
    .where('migration.day', '>', addDays(newest.day, -weekDays * weeks))
    .orderBy('migration.day')
    .execute()
  const byEnd = new Map(rows.map((row) => [weekEndOf(row.day, newest.day), row]))
  const trend = [...byEnd].map(([end, row]) => ({ ...toDay(row), day: end }))
  return { now: trend.at(-1) ?? null, trend }
}

/** The end of the week of a day, where weeks end on the weekday of `lastDay`. */
function weekEndOf(day: string, lastDay: string): string {
  const daysBefore = (Date.parse(lastDay) - Date.parse(day)) / 86_400_000
  return addDays(lastDay, -Math.floor(daysBefore / weekDays) * weekDays)
}

export type ChildProgress = { code: string; name: string; kind: string; path: string; progress: MigrationDay }

/** The units right below one, on a day: highest proven share first; without laptops last. */
export async function childrenProgress(
  db: Db,
  viewer: Viewer,
  { unitId, day }: { unitId: number; day: string },
): Promise<ChildProgress[]> {
  const rows = await unitDays(db, viewer)
    .select(columns)
    .select(['unit.code', 'unit.name', 'unit.kind', 'unit.path'])
    .where('unit.parent_id', '=', unitId)
    .where('migration.scope', '=', 'tree')
    .where('migration.day', '=', day)
    .execute()
  const low = ({ progress }: ChildProgress) => progress.applications.low ?? -1
  return rows
    .map(({ code, name, kind, path, ...row }) => ({ code, name, kind, path, progress: toDay(row) }))
    .toSorted((a, b) => low(b) - low(a) || (a.code < b.code ? -1 : 1))
}

function unitDays(db: Db, viewer: Viewer) {
  return db
    .selectFrom('migration_unit_day as migration')
    .innerJoin('unit', 'unit.id', 'migration.unit_id')
    .where(inScope(viewer))
}

export type BlockingTitle = { titleId: number; name: string; category: string | null; rule: string }
export type DeviceMigration = DeviceStatus & { score: Score; blockingTitles: BlockingTitle[] }

/** A laptop's status on a day with its reasons, score and what blocks it; null = none that the viewer may see. */
export async function deviceMigration(
  db: Db,
  viewer: Viewer,
  { deviceId, day }: { deviceId: number; day: string },
): Promise<DeviceMigration | null> {
  const device = await db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['device.id', 'device.os_family as osFamily'])
    .where('device.id', '=', deviceId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!device) return null
  const facts = (await readFacts(db, [{ id: device.id, osFamily: device.osFamily ?? null }], day)).get(device.id)
  if (!facts) return null
  const status = deviceStatus(facts)
  return { ...status, score: scoreOf(status, day), blockingTitles: await titlesOf(db, status.blockers) }
}

async function titlesOf(db: Db, ids: readonly number[]): Promise<BlockingTitle[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('title_verdict as verdict')
    .innerJoin('title', 'title.id', 'verdict.title_id')
    .select(['title.id as titleId', 'title.name', 'verdict.category', 'verdict.rule'])
    .where('title.id', 'in', [...ids])
    .orderBy('title.name')
    .execute()
  return rows.map((row) => ({ ...row, category: row.category ?? null }))
}

export type ClassifierState = {
  version: number
  startedAtMs: number
  /** Null = titles and sets are still being gone through. */
  endedAtMs: number | null
  titles: { done: number; all: number; changed: number }
  sets: { done: number; all: number; changed: number }
}

/** How far the newest version of the classifier has gone; null = nothing was classified yet. */
export async function classifierState(db: Db): Promise<ClassifierState | null> {
  const row = await db.selectFrom('classifier_run').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!row) return null
  return {
    version: row.id,
    startedAtMs: row.started_at_ms,
    endedAtMs: row.ended_at_ms ?? null,
    titles: { done: row.titles_done, all: row.titles_all, changed: row.titles_changed },
    sets: { done: row.sets_done, all: row.sets_all, changed: row.sets_changed },
  }
}
