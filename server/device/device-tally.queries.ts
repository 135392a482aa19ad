/** How many devices there are, from tallies that are kept: the cost is that of the tally, not of the devices. */
import { sql } from 'kysely'
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type Standing, standingOf } from './standing.rules.ts'

export type DeviceCount = { standing: Standing; osFamily: string | null; count: number }

/**
 * Devices of a unit with all below it, by standing and system; without an entry for what there is none of.
 *
 * @param unitCode null = the unit at the root of what the viewer may see
 */
export async function tallyOf(
  db: Db,
  viewer: Viewer,
  { unitCode, today }: { unitCode: string | null; today: string },
): Promise<DeviceCount[]> {
  const unitId = unitCode === null ? viewer.unitId : await idInScope(db, viewer, unitCode)
  if (unitId === null) return []
  const { rows } = await sql<{ state: string; os_family: string; last_seen_day: string; count: number }>`
    select state, os_family, last_seen_day, count from device_tally where unit_id = ${unitId}`.execute(db)
  const counts = new Map<string, DeviceCount>()
  for (const row of rows) {
    const standing = standingOf({ state: row.state, last_seen_day: row.last_seen_day || null }, today)
    const key = `${standing} ${row.os_family}`
    const counted = counts.get(key) ?? { standing, osFamily: row.os_family || null, count: 0 }
    counts.set(key, { ...counted, count: counted.count + row.count })
  }
  return [...counts.values()]
}

/** Units under a path to which no laptop belongs: those that wait for approval do not count, nor do virtual machines. */
export async function unitsWithoutLaptops(db: Db, viewer: Viewer, path: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('unit')
    .select('unit.id')
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('device')
            .select('device.id')
            .whereRef('device.unit_id', '=', 'unit.id')
            .where('device.state', '!=', 'pending')
            .where('device.kind', '!=', 'virtual'),
        ),
      ),
    )
    .execute()
  return new Set(rows.map((row) => row.id))
}

async function idInScope(db: Db, viewer: Viewer, code: string): Promise<number | null> {
  const row = await db
    .selectFrom('unit')
    .select('unit.id')
    .where('unit.code', '=', code)
    .where(inScope(viewer))
    .executeTakeFirst()
  return row?.id ?? null
}
