/** How devices are found: from which table, along which index, by which conditions. */
import { sql } from 'kysely'
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import { idsFitting, isNarrowed, type MigrationFilter, stateFits } from '../migration/device-migration.queries.ts'
import type { Db } from '../store/store.ts'
import { type DeviceSort, sortKeys } from './device-order.ts'
import { foundByIndex, foundByReading, isIndexed } from './device-search.ts'
import { tallyOf } from './device-tally.queries.ts'
import type { Standing } from './standing.rules.ts'

export type DeviceFilter = {
  q: string | null
  /** The unit of this code with all units below it. */
  unitCode: string | null
  /** Without the units below it: the office's own devices. */
  ownOnly?: boolean
  /** `unknown` = those that have not told yet. */
  osFamily: string | null
  /** `week` includes those seen today. */
  standing: Standing | null
  /** Where a laptop stood when it was last counted; not given = any. */
  migration?: MigrationFilter
}

/** Not narrowed by migration. */
export const anyState: MigrationFilter = { status: null, grade: null }

/**
 * How a page is found. `order`: along the index of its order until it is full, for what fits often. `units`: by the units
 * within reach and their own index, then sorted, for what fits so seldom that the first way would read on and on. `state`:
 * from the laptops of a state of migration, in the whole ministry, where these are fewer than those in the units.
 */
export type Way = 'order' | 'units' | 'state'

type Looked = { filter: DeviceFilter; today: string; sort: DeviceSort; total: number; sortedMost: number }

export async function wayTo(db: Db, viewer: Viewer, { filter, today, sort, total, sortedMost }: Looked): Promise<Way> {
  const { migration = anyState } = filter
  const many = total > sortedMost
  if (many || filter.ownOnly || !isNarrowed(migration)) return wayOf(sort, filter, many)
  return smallerWay(db, filter, await countWithin(db, viewer, { filter, today }))
}

const manyFitting = 50_000

/** From the devices of the units, or from those of the state where these are fewer. */
export async function smallerWay(db: Db, { migration = anyState }: DeviceFilter, within: number): Promise<Way> {
  const fitting = await db
    .selectFrom(idsFitting(db, migration).limit(within).as('fitting'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (fitting.count >= within) return 'units'
  // So many that a page is soon full: going along the ids ends earlier than gathering them all.
  return fitting.count > manyFitting && fitting.count * 4 > within ? 'order' : 'state'
}

function wayOf(sort: DeviceSort, filter: DeviceFilter, many: boolean): Way {
  if (sort === 'unit' || filter.ownOnly) return 'units'
  return many ? 'order' : 'units'
}

/** The day last seen as its index has it; elsewhere as it is, so that this index is left alone. */
function standingIs(standing: Standing, today: string, seen: ReturnType<typeof sql<string>>) {
  const weekAgo = addDays(today, -6)
  if (standing === 'pending') return sql<boolean>`device.state = 'pending'`
  if (standing === 'revoked') return sql<boolean>`device.state in ('revoked', 'retired')`
  const active = sql`device.state = 'active'`
  const indexed = seen === sortKeys.seen
  if (standing === 'never')
    return indexed
      ? sql<boolean>`${active} and ${seen} <= ''`
      : sql<boolean>`${active} and device.last_seen_day is null`
  if (standing === 'today') return sql<boolean>`${active} and ${seen} >= ${today}`
  if (standing === 'week') return sql<boolean>`${active} and ${seen} >= ${weekAgo}`
  // A device that was never seen has no day, or the empty one of the index: both lie before every day.
  return sql<boolean>`${active} and ${seen} > '' and ${seen} < ${weekAgo}`
}

type Found = { filter: DeviceFilter; today: string; way: Way; sort?: DeviceSort }

/** A cross join keeps the order of its tables on SQLite: which of the two is gone through is decided here. */
export function joined(db: Db, way: Way) {
  const tables = way === 'units' ? db.selectFrom('unit').crossJoin('device') : db.selectFrom('device').crossJoin('unit')
  return tables.whereRef('device.unit_id', '=', 'unit.id')
}

export function devicesOf(db: Db, viewer: Viewer, { filter, today, way, sort }: Found) {
  const { q, unitCode, ownOnly, osFamily, standing, migration = anyState } = filter
  let query = joined(db, way).where(inScope(viewer))
  if (q) query = query.where(way === 'order' && isIndexed(db, q) ? foundByIndex(viewer, q) : foundByReading(viewer, q))
  if (unitCode) query = ownOnly ? query.where('unit.code', '=', unitCode) : query.where(under(unitCode))
  if (osFamily) query = query.where(familyIs(osFamily, way === 'order' && sort === 'system'))
  const seen = way === 'order' && sort === 'seen' ? sortKeys.seen : sql<string>`device.last_seen_day`
  if (standing) query = query.where(standingIs(standing, today, seen))
  if (isNarrowed(migration))
    query =
      way === 'state' ? query.where('device.id', 'in', idsFitting(db, migration)) : query.where(stateFits(migration))
  return query
}

/** An expression where its index would lead away from the order that is asked for: it has no order but that of systems. */
function familyIs(osFamily: string, indexed: boolean) {
  const family = indexed ? sql`device.os_family` : sql`(device.os_family || '')`
  return osFamily === 'unknown' ? sql<boolean>`${family} is null` : sql<boolean>`${family} = ${osFamily}`
}

/** The unit of this code and all below it. */
function under(unitCode: string) {
  return sql<boolean>`unit.path like (select root.path from unit as root where root.code = ${unitCode}) || '%'`
}

/** Devices of the filter's unit with all below it. */
export async function countWithin(db: Db, viewer: Viewer, { filter, today }: { filter: DeviceFilter; today: string }) {
  const within = await tallyOf(db, viewer, { unitCode: filter.unitCode, today })
  return within.reduce((sum, { count }) => sum + count, 0)
}
