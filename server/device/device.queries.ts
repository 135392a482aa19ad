/** The list of devices: search, filters, counts and keyset pages, inside what the viewer may see. */
import { sql } from 'kysely'
import type { Viewer } from '../account/scope.ts'
import { isNarrowed, stateCounts } from '../migration/device-migration.queries.ts'
import type { Db } from '../store/store.ts'
import { anyState, countWithin, type DeviceFilter, devicesOf, joined, smallerWay, wayTo } from './device-find.ts'
import { inOrder, type Page, readCursor, writeCursor } from './device-order.ts'
import { type DeviceCount, tallyOf } from './device-tally.queries.ts'
import { fitsStanding, type Standing, standingOf } from './standing.rules.ts'

export type DeviceItem = {
  id: number
  publicId: string
  origin: string
  kind: string
  brand: string | null
  model: string | null
  serial: string | null
  osFamily: string | null
  osName: string | null
  osVersion: string | null
  memoryMb: number | null
  softwareCount: number | null
  reportCount: number
  lastSeenDay: string | null
  standing: Standing
  unitId: number
  unitCode: string
  unitName: string
}

export const devicePageMost = 200

type Asked = {
  filter: DeviceFilter
  page: Page
  today: string
  /** Up to so many are read and sorted rather than looked up; a test sets it. */
  sortedMost?: number
}

/** Some 20 ms of reading and sorting at most: also where no more are within reach, a search reads them all. */
const sortedAtMost = 5_000
/** A search gives no more than these: whoever finds more is asked to say more. */
export const foundMost = 2_000

export type DevicePage = {
  items: DeviceItem[]
  nextCursor: string | null
  /** Everything that fits the filter, not only this page; of a search no more than `foundMost`. */
  total: number
  /** A search found more than `total`. */
  more: boolean
  /** What a search found, by id; null without a search. `countDevices` need not look again. */
  found: number[] | null
}

/**
 * A page of devices. A search that finds very many gives the first of them by id, in the order asked for; in the order of
 * ids all of them, page after page.
 *
 * @param page `cursor` is what the page before gave; `limit` at most `devicePageMost`
 * @throws AppError `device.cursor_invalid` when the cursor is not one of ours for this order
 */
export async function listDevices(
  db: Db,
  viewer: Viewer,
  { filter, page, today, sortedMost = sortedAtMost }: Asked,
): Promise<DevicePage> {
  const after = page.cursor === null ? null : readCursor(page.cursor, page.sort)
  const { total, more, ids } = await countFitting(db, viewer, { filter, today, sortedMost })
  if (total === 0) return { items: [], nextCursor: null, total, more, found: ids }
  const limit = Math.min(page.limit, devicePageMost)
  const way = await wayTo(db, viewer, { filter, today, sort: page.sort, total, sortedMost })
  const query =
    ids && page.sort !== 'id'
      ? joined(db, 'order').where('device.id', 'in', ids)
      : devicesOf(db, viewer, { filter, today, way, sort: page.sort })
  const rows = await inOrder(withColumns(query), page, after)
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => toItem(row, today)),
    nextCursor: last
      ? writeCursor({ sort: page.sort, key: last.sortKey, unitId: page.sort === 'unit' ? last.unitId : 0, id: last.id })
      : null,
    total,
    more,
    found: ids,
  }
}

type Counted = Pick<Asked, 'today' | 'sortedMost'> & {
  filter: Pick<DeviceFilter, 'q' | 'unitCode' | 'ownOnly'>
  /** What `listDevices` found by the same search without a standing or system; otherwise it is looked up here. */
  found?: number[] | null
}

/** How many devices there are by standing and system family within search and unit; from it both facets are counted. */
export async function countDevices(
  db: Db,
  viewer: Viewer,
  { filter, today, sortedMost = sortedAtMost, found = null }: Counted,
): Promise<DeviceCount[]> {
  if (!filter.q && !filter.ownOnly) return tallyOf(db, viewer, { unitCode: filter.unitCode, today })
  const all = { ...filter, osFamily: null, standing: null }
  const ids = filter.q ? (found ?? (await findIds(db, viewer, { filter: all, today, sortedMost }))) : null
  if (ids?.length === 0) return []
  const query = ids
    ? joined(db, 'order').where('device.id', 'in', ids.slice(0, foundMost))
    : devicesOf(db, viewer, { filter: all, today, way: 'units' })
  const rows = await query
    .select(['device.state', 'device.last_seen_day', 'device.os_family as osFamily'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['device.state', 'device.last_seen_day', 'device.os_family'])
    .execute()
  return rows.map((row) => ({ standing: standingOf(row, today), osFamily: row.osFamily ?? null, count: row.count }))
}

type Narrowed = Required<Pick<Asked, 'filter' | 'today' | 'sortedMost'>>

/** `ids`: those that a search found; null without a search. */
async function countFitting(
  db: Db,
  viewer: Viewer,
  { filter, today, sortedMost }: Narrowed,
): Promise<{ total: number; more: boolean; ids: number[] | null }> {
  const { migration = anyState } = filter
  const isOfMany = isNarrowed(migration) && !isOfOneKind(filter)
  if (filter.q || (isOfMany && !filter.ownOnly)) {
    const found = await findIds(db, viewer, { filter, today, sortedMost })
    const ids = found.slice(0, foundMost)
    return { total: ids.length, more: found.length > ids.length, ids }
  }
  if (isNarrowed(migration) && !filter.ownOnly) {
    const { statuses, grades } = await stateCounts(db, viewer, { unitCode: filter.unitCode, today })
    const total = migration.status ? statuses[migration.status] : migration.grade ? grades[migration.grade] : 0
    return { total, more: false, ids: null }
  }
  if (filter.ownOnly) {
    const own = devicesOf(db, viewer, { filter, today, way: 'units' })
    const { total } = await own.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    return { total, more: false, ids: null }
  }
  const total = (await tallyOf(db, viewer, { unitCode: filter.unitCode, today }))
    .filter(({ standing }) => filter.standing === null || fitsStanding(standing, filter.standing))
    .filter(({ osFamily }) => filter.osFamily === null || (osFamily ?? 'unknown') === filter.osFamily)
    .reduce((sum, { count }) => sum + count, 0)
  return { total, more: false, ids: null }
}

/** Counted as it is; any other combination with a state, and a mark, is looked up as a search is. */
function isOfOneKind({ migration = anyState, osFamily, standing }: DeviceFilter): boolean {
  const { status, grade, mark = null } = migration
  return (status === null || grade === null) && mark === null && osFamily === null && standing === null
}

/** The first by id that a search finds, one more than `foundMost` where there are more. */
async function findIds(db: Db, viewer: Viewer, { filter, today, sortedMost }: Narrowed): Promise<number[]> {
  const within = await countWithin(db, viewer, { filter, today })
  const isState = !filter.q && within > sortedMost
  const way = isState ? await smallerWay(db, filter, within) : within > sortedMost ? 'order' : 'units'
  const rows = await devicesOf(db, viewer, { filter, today, way })
    .select('device.id')
    .orderBy('device.id')
    .limit(foundMost + 1)
    .execute()
  return rows.map((row) => row.id)
}

/** On which of the days each device was awake: what the fourteen little blocks show. */
export async function seenDays(
  db: Db,
  { deviceIds, fromDay, toDay }: { deviceIds: number[]; fromDay: string; toDay: string },
): Promise<Map<number, Set<string>>> {
  const seen = new Map<number, Set<string>>(deviceIds.map((id) => [id, new Set()]))
  if (deviceIds.length === 0) return seen
  const rows = await db
    .selectFrom('device_day')
    .select(['device_id', 'day'])
    .where('device_id', 'in', deviceIds)
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .where(sql<boolean>`screen_min + dark_min + awake_min > 0`)
    .execute()
  for (const row of rows) seen.get(row.device_id)?.add(row.day)
  return seen
}

const columns = [
  'device.id',
  'device.public_id as publicId',
  'device.state',
  'device.origin',
  'device.kind',
  'device.brand',
  'device.model',
  'device.serial',
  'device.os_family as osFamily',
  'device.os_name as osName',
  'device.os_version as osVersion',
  'device.memory_mb as memoryMb',
  'device.software_count as softwareCount',
  'device.report_count as reportCount',
  'device.last_seen_day',
  'device.unit_id as unitId',
  'unit.code as unitCode',
  'unit.name as unitName',
] as const

function withColumns(query: ReturnType<typeof devicesOf>) {
  return query.select(columns)
}

type Row = Awaited<ReturnType<ReturnType<typeof withColumns>['execute']>>[number]

function toItem(row: Row, today: string): DeviceItem {
  const { state, last_seen_day: lastSeenDay = null, ...rest } = row
  return {
    ...rest,
    brand: row.brand ?? null,
    model: row.model ?? null,
    serial: row.serial ?? null,
    osFamily: row.osFamily ?? null,
    osName: row.osName ?? null,
    osVersion: row.osVersion ?? null,
    memoryMb: row.memoryMb ?? null,
    softwareCount: row.softwareCount ?? null,
    lastSeenDay,
    standing: standingOf({ state, last_seen_day: lastSeenDay }, today),
  }
}
