/** Read models of the organisation, each inside what the viewer may see. */
import type { Viewer } from '../account/scope.ts'
import { inScope } from '../account/scope.ts'
import { toZone, type Zone } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { containsText } from './text-search.ts'

export type UnitRow = {
  id: number
  code: string
  name: string
  /** ministry, kanwil, kankemenag, satker or location. */
  kind: string
  /** In the ministry's words: KANWIL, KANKEMENAG, MAN, ... */
  type: string
  parentId: number | null
  path: string
  zone: Zone
  /** Laptops it is said to own; null = nobody has said. */
  claimedLaptops: number | null
  certainty: string
}

const columns = [
  'unit.id',
  'unit.code',
  'unit.name',
  'unit.kind',
  'unit.type',
  'unit.parent_id as parentId',
  'unit.path',
  'unit.zone',
  'unit.claimed_laptops as claimedLaptops',
  'unit.certainty',
] as const

/** The unit with this code; null when there is none, or none that the viewer may see. */
export async function findUnit(db: Db, viewer: Viewer, code: string): Promise<UnitRow | null> {
  const row = await unitsOf(db, viewer).where('unit.code', '=', code.trim().toUpperCase()).executeTakeFirst()
  return row ? toUnitRow(row) : null
}

/** The unit at the root of what the viewer may see. */
export async function viewerUnit(db: Db, viewer: Viewer): Promise<UnitRow> {
  return toUnitRow(await unitsOf(db, viewer).where('unit.id', '=', viewer.unitId).executeTakeFirstOrThrow())
}

/** A unit and everything below it, in the order of the codes; the whole ministry is some 4,700 rows. */
export async function unitsUnder(db: Db, viewer: Viewer, path: string): Promise<UnitRow[]> {
  const rows = await unitsOf(db, viewer).where('unit.path', 'like', `${path}%`).orderBy('unit.code').execute()
  return rows.map(toUnitRow)
}

/** The units right below some units, in the order of the codes. */
export async function unitsRightBelow(db: Db, viewer: Viewer, parentIds: readonly number[]): Promise<UnitRow[]> {
  if (parentIds.length === 0) return []
  const rows = await unitsOf(db, viewer)
    .where('unit.parent_id', 'in', [...parentIds])
    .orderBy('unit.code')
    .execute()
  return rows.map(toUnitRow)
}

/** Some units by their ids, as far as the viewer may see them. */
export async function unitsByIds(db: Db, viewer: Viewer, ids: readonly number[]): Promise<UnitRow[]> {
  if (ids.length === 0) return []
  const rows = await unitsOf(db, viewer)
    .where('unit.id', 'in', [...new Set(ids)])
    .execute()
  return rows.map(toUnitRow)
}

/** The way from the viewer's root down to a unit, the unit itself last. */
export async function unitTrail(db: Db, viewer: Viewer, path: string): Promise<UnitRow[]> {
  const ids = path.split('/').filter(Boolean).map(Number)
  const rows = await unitsOf(db, viewer).where('unit.id', 'in', ids).execute()
  return rows.map(toUnitRow).sort((a, b) => a.path.length - b.path.length)
}

/**
 * A page of units by code, for the API and the list of satker.
 *
 * @param query `afterCode` is the last code of the page before; `q` is looked for in code and name
 */
export async function listUnits(
  db: Db,
  viewer: Viewer,
  query: { q?: string; afterCode?: string; limit: number },
): Promise<{ items: UnitRow[]; nextCode: string | null; total: number }> {
  let units = unitsOf(db, viewer)
  const q = query.q
  if (q) {
    units = units.where((eb) =>
      eb.or([
        containsText(eb.fn<string>('lower', ['unit.name']), q),
        containsText(eb.fn<string>('lower', ['unit.code']), q),
      ]),
    )
  }
  const { total } = await units
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  if (query.afterCode) units = units.where('unit.code', '>', query.afterCode)
  const rows = await units
    .orderBy('unit.code')
    .limit(query.limit + 1)
    .execute()
  const items = rows.slice(0, query.limit).map(toUnitRow)
  return { items, nextCode: rows.length > query.limit ? (items.at(-1)?.code ?? null) : null, total }
}

/**
 * The zone of a unit on a local day, as its days were cut; before its first period the first one holds.
 *
 * @throws RangeError when there is no such unit
 */
export async function zonesOf(db: Db, unitId: number): Promise<(day: string) => Zone> {
  const periods = await db
    .selectFrom('unit_period')
    .select(['from_day', 'zone'])
    .where('unit_id', '=', unitId)
    .orderBy('from_day')
    .execute()
  return (day) => toZone((periods.findLast((period) => period.from_day <= day) ?? periods[0])?.zone ?? '')
}

function unitsOf(db: Db, viewer: Viewer) {
  return db.selectFrom('unit').select(columns).where(inScope(viewer))
}

type RawUnit = Omit<UnitRow, 'zone' | 'parentId' | 'claimedLaptops'> & {
  zone: string
  parentId?: number | null | undefined
  claimedLaptops?: number | null | undefined
}

function toUnitRow(row: RawUnit): UnitRow {
  return {
    ...row,
    parentId: row.parentId ?? null,
    claimedLaptops: row.claimedLaptops ?? null,
    zone: toZone(row.zone),
  }
}
