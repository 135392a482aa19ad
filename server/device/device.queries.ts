/** The list of devices: search, filters, counts and keyset pages, inside what the viewer may see. */
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import type { Db, Tables } from '../store/store.ts'
import { containsText } from '../unit/text-search.ts'

/** What a person wants to know first of a device; `lapsed` = seen once, but not in the last seven days. */
export const standings = ['today', 'week', 'lapsed', 'never', 'pending', 'revoked'] as const
export type Standing = (typeof standings)[number]

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

/** Where a device stands on `today`, the local day of the viewer's root. */
export function standingOf(
  device: { state: string; last_seen_day?: string | null | undefined },
  today: string,
): Standing {
  if (device.state === 'pending') return 'pending'
  if (device.state !== 'active') return 'revoked'
  if (!device.last_seen_day) return 'never'
  if (device.last_seen_day >= today) return 'today'
  return device.last_seen_day >= addDays(today, -6) ? 'week' : 'lapsed'
}

type Page = { sort: DeviceSort; descending: boolean; limit: number; cursor: string | null }

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
  { filter, page, today }: { filter: DeviceFilter; page: Page; today: string },
): Promise<{ items: DeviceItem[]; nextCursor: string | null; total: number }> {
  const fitting = devicesOf(db, viewer, filter, today)
  const { total } = await fitting.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()

  const limit = Math.min(page.limit, devicePageMost)
  const key = sortKeys[page.sort]
  const direction = page.descending ? 'desc' : 'asc'
  let query = withColumns(fitting).select(key.as('sortKey')).orderBy(key, direction).orderBy('device.id', direction)
  if (page.cursor) {
    const after = readCursor(page.cursor, page.sort)
    const sign = page.descending ? sql`<` : sql`>`
    query = query.where(sql<boolean>`(${key}, device.id) ${sign} (${after.key}, ${after.id})`)
  }
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => toItem(row, today)),
    nextCursor: last ? writeCursor({ sort: page.sort, key: last.sortKey, id: last.id }) : null,
    total,
  }
}

/** How many devices there are by standing and system family within search and unit; from it both facets are counted. */
export async function countDevices(
  db: Db,
  viewer: Viewer,
  { filter, today }: { filter: Pick<DeviceFilter, 'q' | 'unitCode' | 'ownOnly'>; today: string },
): Promise<{ standing: Standing; osFamily: string | null; count: number }[]> {
  const standing = standingSql(today)
  const rows = await devicesOf(db, viewer, { ...filter, osFamily: null, standing: null }, today)
    .select([standing.as('standing'), 'device.os_family as osFamily'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy([standing, 'device.os_family'])
    .execute()
  return rows.map((row) => ({ standing: row.standing, osFamily: row.osFamily ?? null, count: row.count }))
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

const sortKeys: Record<DeviceSort, Expression<string> & ReturnType<typeof sql<string>>> = {
  unit: sql<string>`unit.name`,
  name: sql<string>`lower(coalesce(device.brand, '') || ' ' || coalesce(device.model, ''))`,
  system: sql<string>`coalesce(device.os_name, '')`,
  seen: sql<string>`coalesce(device.last_seen_day, '')`,
  id: sql<string>`cast('' as text)`,
}

function standingSql(today: string) {
  return sql<Standing>`case when device.state = 'pending' then 'pending' when device.state <> 'active' then 'revoked'
    when device.last_seen_day is null then 'never' when device.last_seen_day >= ${sql.lit(today)} then 'today'
    when device.last_seen_day >= ${sql.lit(addDays(today, -6))} then 'week' else 'lapsed' end`
}

function devicesOf(db: Db, viewer: Viewer, filter: DeviceFilter, today: string) {
  const { q, unitCode, ownOnly, osFamily, standing } = filter
  let query = db.selectFrom('device').innerJoin('unit', 'unit.id', 'device.unit_id').where(inScope(viewer))
  if (q) query = query.where(found(viewer, q))
  if (unitCode) query = ownOnly ? query.where('unit.code', '=', unitCode) : query.where(under(unitCode))
  if (osFamily === 'unknown') query = query.where('device.os_family', 'is', null)
  else if (osFamily) query = query.where('device.os_family', '=', osFamily)
  if (standing) query = query.where(standingSql(today), 'in', standing === 'week' ? ['today', 'week'] : [standing])
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

const cursorSchema = z.tuple([z.enum(deviceSorts), z.string().max(1000), z.int().min(0)])

function writeCursor({ sort, key, id }: { sort: DeviceSort; key: string; id: number }): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url')
}

function readCursor(text: string, sort: DeviceSort): { key: string; id: number } {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (parsed.success && parsed.data[0] === sort) return { key: parsed.data[1], id: parsed.data[2] }
  } catch {
    // not JSON: the same answer
  }
  throw badCursor()
}
