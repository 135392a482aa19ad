/** Reads and writes of `unit` and `unit_period`. Everything here runs in the caller's transaction. */
import { sql, type Selectable } from 'kysely'
import type { Zone } from '../day/local-day.rules.ts'
import type { Db, Store, Tables } from '../store/store.ts'
import { allPaths } from './unit.rules.ts'

/** What changes over the years and is kept in periods. */
export type UnitFace = { code: string; name: string; parentId: number | null; zone: Zone }

export type StoredUnit = UnitFace & {
  id: number
  kind: string
  type: string
  path: string
  placeClass: string | null
  claimedLaptops: number | null
}

export type NewUnit = Omit<StoredUnit, 'id' | 'path'> & {
  certainty: string
  networkKey: Buffer
  createdAtMs: number
}

/** Any number of our own: on PostgreSQL one change of the tree waits for the other. */
const treeLock = 7_201_202
const idsPerStatement = 500

/** Holds the tree still until the transaction ends; on SQLite the write lock does that already. */
export async function lockTree(store: Pick<Store, 'kind'>, db: Db): Promise<void> {
  if (store.kind === 'postgres') await sql`select pg_advisory_xact_lock(${treeLock})`.execute(db)
}

/** Every unit by its code: some 4,700 rows for the whole ministry. */
export async function loadUnits(db: Db): Promise<Map<string, StoredUnit>> {
  const rows = await db.selectFrom('unit').selectAll().execute()
  return new Map(rows.map((row) => [row.code, toStoredUnit(row)]))
}

/** The unit with this normal code, or null. */
export async function findUnitByCode(db: Db, code: string): Promise<StoredUnit | null> {
  const row = await db.selectFrom('unit').selectAll().where('code', '=', code).executeTakeFirst()
  return row ? toStoredUnit(row) : null
}

/** The root of the tree, or null in an empty store. */
export async function findRoot(db: Db): Promise<StoredUnit | null> {
  const row = await db.selectFrom('unit').selectAll().where('parent_id', 'is', null).executeTakeFirst()
  return row ? toStoredUnit(row) : null
}

function toStoredUnit(row: Selectable<Tables['unit']>): StoredUnit {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    type: row.type,
    parentId: row.parent_id ?? null,
    path: row.path,
    zone: row.zone as Zone, // only `insertUnit` and `updateUnit` write it
    placeClass: row.place_class ?? null,
    claimedLaptops: row.claimed_laptops ?? null,
  }
}

/** Inserts a unit below `parentPath` and opens its first period. */
export async function insertUnit(db: Db, unit: NewUnit, fromDay: string): Promise<number> {
  const columns = {
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    type: unit.type,
    parent_id: unit.parentId,
    path: `new:${unit.code}`, // until `rebuildPaths`, which knows the id
    zone: unit.zone,
    place_class: unit.placeClass,
    claimed_laptops: unit.claimedLaptops,
    certainty: unit.certainty,
    network_key: unit.networkKey,
    created_at_ms: unit.createdAtMs,
  }
  const { id } = await db.insertInto('unit').values(columns).returning('id').executeTakeFirstOrThrow()
  await openPeriod(db, id, unit, fromDay)
  return id
}

/** Writes what a unit is now; periods are `changePeriod`'s. */
export async function updateUnit(db: Db, unit: StoredUnit): Promise<void> {
  await db
    .updateTable('unit')
    .set({
      name: unit.name,
      kind: unit.kind,
      type: unit.type,
      parent_id: unit.parentId,
      zone: unit.zone,
      place_class: unit.placeClass,
      claimed_laptops: unit.claimedLaptops,
    })
    .where('id', '=', unit.id)
    .execute()
}

/** Local day from which the present period of a unit holds. */
export async function presentSince(db: Db, unitId: number): Promise<string | null> {
  const row = await openPeriodOf(db, unitId).select('from_day').executeTakeFirst()
  return row?.from_day ?? null
}

/** Ends the open period on `fromDay` and opens the next; one that began on that very day is corrected in place. */
export async function changePeriod(db: Db, unitId: number, face: UnitFace, fromDay: string): Promise<void> {
  await db.deleteFrom('unit_period').where('unit_id', '=', unitId).where('from_day', '=', fromDay).execute()
  await db
    .updateTable('unit_period')
    .set({ to_day: fromDay })
    .where('unit_id', '=', unitId)
    .where('to_day', 'is', null)
    .execute()
  await openPeriod(db, unitId, face, fromDay)
}

function openPeriodOf(db: Db, unitId: number) {
  return db.selectFrom('unit_period').where('unit_id', '=', unitId).where('to_day', 'is', null)
}

async function openPeriod(db: Db, unitId: number, face: UnitFace, fromDay: string): Promise<void> {
  const columns = {
    unit_id: unitId,
    from_day: fromDay,
    to_day: null,
    code: face.code,
    name: face.name,
    parent_id: face.parentId,
    zone: face.zone,
  }
  await db.insertInto('unit_period').values(columns).execute()
}

/** Writes the path of each unit whose place in the tree changed, the new ones included. */
export async function rebuildPaths(db: Db): Promise<void> {
  const rows = await db.selectFrom('unit').select(['id', 'parent_id', 'path']).execute()
  const paths = allPaths(new Map(rows.map((row) => [row.id, row.parent_id ?? null])))
  const changed = rows.filter((row) => row.path !== paths.get(row.id))
  for (let at = 0; at < changed.length; at += idsPerStatement) {
    const part = changed.slice(at, at + idsPerStatement)
    const cases = part.map(({ id }) => sql`when ${id} then ${paths.get(id) ?? ''}`)
    await db
      .updateTable('unit')
      .set({ path: sql<string>`case id ${sql.join(cases, sql` `)} end` })
      .where(
        'id',
        'in',
        part.map(({ id }) => id),
      )
      .execute()
  }
}
