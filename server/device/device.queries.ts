/** The list of devices: search, filters, counts and keyset pages, inside what the viewer may see. */
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import type { Db, Tables } from '../store/store.ts'
import { containsText } from '../unit/text-search.ts'
import { type DeviceCount, tallyOf } from './device-tally.queries.ts'
import { fitsStanding, type Standing, standingOf } from './standing.rules.ts'

export const deviceSorts = ['unit', 'name', 'system', 'seen', 'id'] as const
export type DeviceSort = (typeof deviceSorts)[number]

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
}

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

/** Only these can be asked for; anything else is named. */
export const badSort = () =>
  new AppError('badRequest', 'device.sort_unknown', { details: { allowed: deviceSorts.join(', ') } })
const badCursor = () => new AppError('badRequest', 'device.cursor_invalid')

type Page = { sort: DeviceSort; descending: boolean; limit: number; cursor: string | null }
type Asked = {
  filter: DeviceFilter
  page: Page
  today: string
  /** Up to so many are sorted; a test sets it. */
  sortedMost?: number
}

/** Some 20 ms of sorting at most. */
const sortedAtMost = 5_000

/**
 * A page of devices.
 *
 * @param page `cursor` is what the page before gave; `limit` at most `devicePageMost`
 * @returns `total` counts everything that fits the filter, not only this page
 * @throws AppError `device.cursor_invalid` when the cursor is not one of ours for this order
 */
export async function listDevices(
  db: Db,
  viewer: Viewer,
  { filter, page, today, sortedMost = sortedAtMost }: Asked,
): Promise<{ items: DeviceItem[]; nextCursor: string | null; total: number }> {
  const after = page.cursor === null ? null : readCursor(page.cursor, page.sort)
  const total = await countFitting(db, viewer, filter, today)
  if (total === 0) return { items: [], nextCursor: null, total }
  const limit = Math.min(page.limit, devicePageMost)
  const way = wayOf(page.sort, filter, total > sortedMost)
  const fitting = devicesOf(db, viewer, { filter, today, way, sort: page.sort })
  const rows = await inOrder(withColumns(fitting), page, after)
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
  }
}

/** How many devices there are by standing and system family within search and unit; from it both facets are counted. */
export async function countDevices(
  db: Db,
  viewer: Viewer,
  { filter, today }: { filter: Pick<DeviceFilter, 'q' | 'unitCode' | 'ownOnly'>; today: string },
): Promise<DeviceCount[]> {
  if (!filter.q && !filter.ownOnly) return tallyOf(db, viewer, { unitCode: filter.unitCode, today })
  const all = { ...filter, osFamily: null, standing: null }
  const rows = await devicesOf(db, viewer, { filter: all, today, way: 'units' })
    .select(['device.state', 'device.last_seen_day', 'device.os_family as osFamily'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['device.state', 'device.last_seen_day', 'device.os_family'])
    .execute()
  return rows.map((row) => ({ standing: standingOf(row, today), osFamily: row.osFamily ?? null, count: row.count }))
}

async function countFitting(db: Db, viewer: Viewer, filter: DeviceFilter, today: string): Promise<number> {
  if (filter.q || filter.ownOnly) {
    const fitting = devicesOf(db, viewer, { filter, today, way: 'units' })
    const { total } = await fitting.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    return total
  }
  const counts = await tallyOf(db, viewer, { unitCode: filter.unitCode, today })
  return counts
    .filter(({ standing }) => filter.standing === null || fitsStanding(standing, filter.standing))
    .filter(({ osFamily }) => filter.osFamily === null || (osFamily ?? 'unknown') === filter.osFamily)
    .reduce((sum, { count }) => sum + count, 0)
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

/**
 * How a page is found. `order`: along the index of its order until it is full, for what fits often. `units`: by the units
 * within reach and their own index, then sorted, for what fits so seldom that the first way would read on and on.
 */
type Way = 'order' | 'units'

function wayOf(sort: DeviceSort, filter: DeviceFilter, many: boolean): Way {
  if (sort === 'unit' || filter.ownOnly) return 'units'
  return many ? 'order' : 'units'
}

/** As the indexes of `device` have them. */
const sortKeys: Record<DeviceSort, Expression<string> & ReturnType<typeof sql<string>>> = {
  unit: sql<string>`unit.name`,
  name: sql<string>`lower(coalesce(device.brand, '') || ' ' || coalesce(device.model, ''))`,
  system: sql<string>`coalesce(device.os_name, '')`,
  seen: sql<string>`coalesce(device.last_seen_day, '')`,
  id: sql<string>`cast('' as text)`,
}

/** In the order of the page, after its cursor. The first key once more by itself: an index can begin at it. */
function inOrder(query: ReturnType<typeof withColumns>, { sort, descending }: Page, after: Cursor | null) {
  const key = sortKeys[sort]
  const direction = descending ? 'desc' : 'asc'
  let ordered = query.select(key.as('sortKey'))
  if (sort !== 'id') ordered = ordered.orderBy(key, direction)
  if (sort === 'unit') ordered = ordered.orderBy('unit.id', direction)
  ordered = ordered.orderBy('device.id', direction)
  if (!after) return ordered
  const [beyond, from] = descending ? [sql`<`, sql`<=`] : [sql`>`, sql`>=`]
  if (sort === 'id') return ordered.where(sql<boolean>`device.id ${beyond} ${after.id}`)
  if (sort === 'unit')
    ordered = ordered.where(
      sql<boolean>`(unit.name, unit.id, device.id) ${beyond} (${after.key}, ${after.unitId}, ${after.id})`,
    )
  else ordered = ordered.where(sql<boolean>`(${key}, device.id) ${beyond} (${after.key}, ${after.id})`)
  return ordered.where(sql<boolean>`${key} ${from} ${after.key}`)
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
function joined(db: Db, way: Way) {
  const tables = way === 'order' ? db.selectFrom('device').crossJoin('unit') : db.selectFrom('unit').crossJoin('device')
  return tables.whereRef('device.unit_id', '=', 'unit.id')
}

function devicesOf(db: Db, viewer: Viewer, { filter, today, way, sort }: Found) {
  const { q, unitCode, ownOnly, osFamily, standing } = filter
  let query = joined(db, way).where(inScope(viewer))
  if (q) query = query.where(found(viewer, q))
  if (unitCode) query = ownOnly ? query.where('unit.code', '=', unitCode) : query.where(under(unitCode))
  if (osFamily === 'unknown') query = query.where('device.os_family', 'is', null)
  else if (osFamily) query = query.where('device.os_family', '=', osFamily)
  const seen = way === 'order' && sort === 'seen' ? sortKeys.seen : sql<string>`device.last_seen_day`
  if (standing) query = query.where(standingIs(standing, today, seen))
  return query
}

/** What a search finds; by host name only for those who may see it. */
function found(viewer: Viewer, q: string) {
  return (eb: ExpressionBuilder<Tables, 'device'>): Expression<SqlBool> => {
    const inText = containsText(eb.ref('device.search_text'), q)
    if (!may(viewer, 'manageDevices')) return inText
    const hostName = eb.fn<string>('lower', [eb.fn.coalesce('device.host_name', eb.val(''))])
    return eb.or([inText, containsText(hostName, q)])
  }
}

/** The unit of this code and all below it. */
function under(unitCode: string) {
  return sql<boolean>`unit.path like (select root.path from unit as root where root.code = ${unitCode}) || '%'`
}

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

type Cursor = { key: string; unitId: number; id: number }
const cursorSchema = z.tuple([z.enum(deviceSorts), z.string().max(1000), z.int().min(0), z.int().min(0)])

function writeCursor({ sort, key, unitId, id }: Cursor & { sort: DeviceSort }): string {
  return Buffer.from(JSON.stringify([sort, key, unitId, id])).toString('base64url')
}

function readCursor(text: string, sort: DeviceSort): Cursor {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (parsed.success && parsed.data[0] === sort)
      return { key: parsed.data[1], unitId: parsed.data[2], id: parsed.data[3] }
  } catch {
    // not JSON: the same answer
  }
  throw badCursor()
}
