/** Months of the migration for pages and the API, with what was said against them. */
import { inScope, type Viewer } from '../account/scope.ts'
import { nationalWorkingDay } from '../calendar/calendar.queries.ts'
import type { Db } from '../store/store.ts'
import { countColumns, type MigrationDay, type MigrationScope } from './migration.queries.ts'
import { type MigrationCounts, type Range, rangeOf } from './progress.rules.ts'
import { freezeDay, lastObjectionDay } from './month.rules.ts'

export type Objection = {
  id: number
  month: string
  text: string
  actor: string
  raisedAtMs: number
  state: 'open' | 'accepted' | 'rejected'
  answer: string | null
  answeredBy: string | null
  answeredAtMs: number | null
}

export type MigrationMonth = Omit<MigrationDay, 'day'> & {
  month: string
  /** The day that the counts are of. */
  lastDay: string
  dayCount: number
  /** Null = provisional. */
  frozenAtMs: number | null
  /** Last local day of objections, and the day on which it is (or was) frozen. */
  lastObjectionDay: string
  freezeDay: string
  /** What it would have been with evidence that came after it was frozen; null = the same. */
  later: { lastDay: string; applications: Range; system: Range; notedAtMs: number } | null
  objections: Objection[]
}

/** Months of a unit, newest first. */
export async function monthsOf(
  db: Db,
  viewer: Viewer,
  { unitId, scope = 'tree', limit = 13 }: { unitId: number; scope?: MigrationScope; limit?: number },
): Promise<MigrationMonth[]> {
  const rows = await db
    .selectFrom('migration_unit_month as migration')
    .innerJoin('unit', 'unit.id', 'migration.unit_id')
    .select(countColumns)
    .select(['migration.month', 'migration.last_day as lastDay', 'migration.day_count as dayCount'])
    .select('migration.frozen_at_ms as frozenAtMs')
    .where('migration.unit_id', '=', unitId)
    .where('migration.scope', '=', scope)
    .where(inScope(viewer))
    .orderBy('migration.month', 'desc')
    .limit(limit)
    .execute()
  if (rows.length === 0) return []
  const isWorkingDay = await nationalWorkingDay(db)
  const later = await notesOf(db, { unitId, scope })
  const objections = await objectionsOf(db, unitId)
  return rows.map(({ E0, E1, E2, E3, E4, ...row }) => ({
    ...row,
    grades: { E0, E1, E2, E3, E4 },
    frozenAtMs: row.frozenAtMs ?? null,
    lastObjectionDay: lastObjectionDay(row.month, isWorkingDay),
    freezeDay: freezeDay(row.month, isWorkingDay),
    applications: rangeOf(row, 'applications'),
    system: rangeOf(row, 'system'),
    later: row.frozenAtMs === null ? null : laterThan(row, later.get(row.month)),
    objections: objections.filter(({ month }) => month === row.month),
  }))
}

type Note = MigrationCounts & { lastDay: string; notedAtMs: number }

/** A note whose counts came back to the frozen ones says nothing any more. */
function laterThan(row: MigrationCounts, note: Note | undefined): MigrationMonth['later'] {
  if (!note) return null
  const names = ['deviceCount', 'noData', 'unsure', 'notStarted', 'dual', 'migratedApplications', 'migrated'] as const
  if (names.every((name) => row[name] === note[name])) return null
  const ranges = { applications: rangeOf(note, 'applications'), system: rangeOf(note, 'system') }
  return { lastDay: note.lastDay, ...ranges, notedAtMs: note.notedAtMs }
}

async function notesOf(db: Db, { unitId, scope }: { unitId: number; scope: string }) {
  const rows = await db
    .selectFrom('migration_month_note as migration')
    .select(countColumns)
    .select(['migration.month', 'migration.last_day as lastDay', 'migration.noted_at_ms as notedAtMs'])
    .where('migration.unit_id', '=', unitId)
    .where('migration.scope', '=', scope)
    .execute()
  return new Map(rows.map((row) => [row.month, row]))
}

async function objectionsOf(db: Db, unitId: number): Promise<Objection[]> {
  const rows = await db
    .selectFrom('month_objection')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toObjection)
}

/** Objections of units below one that wait for an answer, oldest first. */
export async function openObjections(
  db: Db,
  viewer: Viewer,
  { path, limit = 50 }: { path: string; limit?: number },
): Promise<(Objection & { unitId: number; unitCode: string; unitName: string })[]> {
  const rows = await db
    .selectFrom('month_objection as objection')
    .innerJoin('unit', 'unit.id', 'objection.unit_id')
    .selectAll('objection')
    .select(['unit.code as unitCode', 'unit.name as unitName'])
    .where('objection.state', '=', 'open')
    .where('unit.path', 'like', `${path}_%`)
    .where(inScope(viewer))
    .orderBy('objection.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...toObjection(row),
    unitId: row.unit_id,
    unitCode: row.unitCode,
    unitName: row.unitName,
  }))
}

type ObjectionRow = {
  id: number
  month: string
  text: string
  actor: string
  raised_at_ms: number
  state: string
  answer?: string | null | undefined
  answered_by?: string | null | undefined
  answered_at_ms?: number | null | undefined
}

function toObjection(row: ObjectionRow): Objection {
  return {
    id: row.id,
    month: row.month,
    text: row.text,
    actor: row.actor,
    raisedAtMs: row.raised_at_ms,
    state: row.state as Objection['state'],
    answer: row.answer ?? null,
    answeredBy: row.answered_by ?? null,
    answeredAtMs: row.answered_at_ms ?? null,
  }
}
