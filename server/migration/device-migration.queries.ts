/** Where laptops stand, for lists: what the roll-up last counted of each. */
import { type RawBuilder, sql } from 'kysely'
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import type { Grade } from './grade.rules.ts'
import { statusColumn } from './migration.rollup.ts'
import type { CategoryState } from './set-summary.rules.ts'
import type { Status } from './status.rules.ts'

/** What the roll-up marks a laptop with: lower than 30 days ago, or its facts contradict each other. */
export const stateMarks = ['regressed', 'contradictory'] as const
export type StateMark = (typeof stateMarks)[number]
/** What a list is narrowed to; null = any. */
export type MigrationFilter = { status: Status | null; grade: Grade | null; mark?: StateMark | null }

export type DeviceState = {
  status: Status
  grade: Grade
  /** 0 to 100; null = nothing is known. */
  score: number | null
  office: CategoryState | null
  blocked: boolean
  regressed: boolean
  contradictory: boolean
}

/** States of some laptops; one that no unit counts, or that is not counted yet, has none. */
export async function deviceStates(db: Db, deviceIds: readonly number[]): Promise<Map<number, DeviceState>> {
  if (deviceIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('device_migration')
    .selectAll()
    .where('device_id', 'in', [...deviceIds])
    .execute()
  return new Map(
    rows.map((row) => [
      row.device_id,
      {
        status: row.status as Status,
        grade: row.grade as Grade,
        score: row.score ?? null,
        office: (row.office ?? null) as CategoryState | null,
        blocked: row.blocked === 1,
        regressed: row.regressed === 1,
        contradictory: row.contradictory === 1,
      },
    ]),
  )
}

export function isNarrowed({ status, grade, mark = null }: MigrationFilter): boolean {
  return status !== null || grade !== null || mark !== null
}

/** For queries with the table `device`: looks the laptop's row up, whatever else leads to it. */
export function stateFits({ status, grade, mark = null }: MigrationFilter): RawBuilder<boolean> {
  const of = (column: 'status' | 'grade' | StateMark) =>
    sql`(select state.${sql.ref(column)} from device_migration as state where state.device_id = device.id)`
  const wanted = [
    ...(status === null ? [] : [sql`${of('status')} = ${status}`]),
    ...(grade === null ? [] : [sql`${of('grade')} = ${grade}`]),
    ...(mark === null ? [] : [sql`${of(mark)} = 1`]),
  ]
  return sql<boolean>`${sql.join(wanted, sql` and `)}`
}

/** Laptops that fit, in the whole ministry: for a query to begin with. */
export function idsFitting(db: Db, { status, grade, mark = null }: MigrationFilter) {
  let query = db.selectFrom('device_migration').select('device_migration.device_id')
  if (status !== null) query = query.where('device_migration.status', '=', status)
  if (mark !== null) query = query.where(`device_migration.${mark}`, '=', 1)
  return grade === null ? query : query.where('device_migration.grade', '=', grade)
}

export type StateCounts = { statuses: Record<Status, number>; grades: Record<Grade, number> }

const noCounts = (): StateCounts => ({
  statuses: { 'no-data': 0, unsure: 0, 'not-started': 0, dual: 0, 'migrated-applications': 0, migrated: 0 },
  grades: { E0: 0, E1: 0, E2: 0, E3: 0, E4: 0 },
})

/**
 * Laptops by status and by grade in a unit with all below it, from its newest counted day.
 *
 * @param unitCode null = the unit at the root of what the viewer may see
 */
export async function stateCounts(
  db: Db,
  viewer: Viewer,
  { unitCode, today }: { unitCode: string | null; today: string },
): Promise<StateCounts> {
  const rows = db
    .selectFrom('migration_unit_day as counted')
    .innerJoin('unit', 'unit.id', 'counted.unit_id')
    .selectAll('counted')
    .where(inScope(viewer))
    .where('counted.scope', '=', 'tree')
    .where('counted.day', '<=', today)
  const row = await (
    unitCode === null ? rows.where('unit.id', '=', viewer.unitId) : rows.where('unit.code', '=', unitCode)
  )
    .orderBy('counted.day', 'desc')
    .limit(1)
    .executeTakeFirst()
  const counts = noCounts()
  if (!row) return counts
  for (const status of Object.keys(counts.statuses) as Status[]) counts.statuses[status] = row[statusColumn[status]]
  counts.grades = { E0: row.grade_e0, E1: row.grade_e1, E2: row.grade_e2, E3: row.grade_e3, E4: row.grade_e4 }
  return counts
}

/** The same of laptops that a search found. */
export async function stateCountsOf(db: Db, deviceIds: readonly number[]): Promise<StateCounts> {
  const counts = noCounts()
  if (deviceIds.length === 0) return counts
  const rows = await db
    .selectFrom('device_migration')
    .select(['status', 'grade'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('device_id', 'in', [...deviceIds])
    .groupBy(['status', 'grade'])
    .execute()
  for (const { status, grade, count } of rows) {
    counts.statuses[status as Status] += count
    counts.grades[grade as Grade] += count
  }
  return counts
}
