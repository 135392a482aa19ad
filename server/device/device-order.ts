/** Orders of the list of devices, as indexes have them, and cursors that say where a page ended. */
import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import { z } from 'zod'
import { AppError } from '../http/app-error.ts'
import type { Tables } from '../store/store.ts'

export const deviceSorts = ['unit', 'name', 'system', 'seen', 'id'] as const
export type DeviceSort = (typeof deviceSorts)[number]

const badCursor = () => new AppError('badRequest', 'device.cursor_invalid')

export type Page = { sort: DeviceSort; descending: boolean; limit: number; cursor: string | null }

/** As the indexes of `device` have them. */
export const sortKeys: Record<DeviceSort, Expression<string> & ReturnType<typeof sql<string>>> = {
  unit: sql<string>`unit.name`,
  name: sql<string>`lower(coalesce(device.brand, '') || ' ' || coalesce(device.model, ''))`,
  system: sql<string>`coalesce(device.os_name, '')`,
  seen: sql<string>`coalesce(device.last_seen_day, '')`,
  id: sql<string>`cast('' as text)`,
}

/** Orders a query of devices and units and begins after the cursor. The first key once more by itself: an index can begin at it. */
export function inOrder<Row>(
  query: SelectQueryBuilder<Tables, 'device' | 'unit', Row>,
  { sort, descending }: Page,
  after: Cursor | null,
) {
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

export type Cursor = { key: string; unitId: number; id: number }
const cursorSchema = z.tuple([z.enum(deviceSorts), z.string().max(1000), z.int().min(0), z.int().min(0)])

export function writeCursor({ sort, key, unitId, id }: Cursor & { sort: DeviceSort }): string {
  return Buffer.from(JSON.stringify([sort, key, unitId, id])).toString('base64url')
}

export function readCursor(text: string, sort: DeviceSort): Cursor {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (parsed.success && parsed.data[0] === sort)
      return { key: parsed.data[1], unitId: parsed.data[2], id: parsed.data[3] }
  } catch {
    // not JSON: the same answer
  }
  throw badCursor()
}
