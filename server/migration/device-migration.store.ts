/** `device_migration`: where each laptop stood on the newest counted day of its unit. Only what changed is written. */
import type { Insertable } from 'kysely'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { scoreOf } from './score.rules.ts'
import type { DeviceStatus } from './status.rules.ts'

export type DeviceMigrationRow = Insertable<Tables['device_migration']>

export const deviceMigrationColumns = [
  'device_id',
  'status',
  'grade',
  'score',
  'office',
  'blocked',
  'regressed',
  'contradictory',
] as const

/** A status as its row. */
export function deviceMigrationRow(deviceId: number, status: DeviceStatus, day: string): DeviceMigrationRow {
  const isKnown = status.status !== 'no-data'
  return {
    device_id: deviceId,
    status: status.status,
    grade: status.grade,
    score: scoreOf(status, day).points,
    office: isKnown ? (status.states.office ?? 'none') : null,
    blocked: status.blocked ? 1 : 0,
    regressed: status.regressed ? 1 : 0,
    contradictory: status.contradictory ? 1 : 0,
  }
}

/** Of some units those of which no later day was counted: a day long past says nothing about now. */
export async function unitsAtNewest(db: Db, unitIds: readonly number[], day: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('unit')
    .select('unit.id')
    .where('unit.id', 'in', [...unitIds])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('migration_unit_day as later')
            .select('later.day')
            .whereRef('later.unit_id', '=', 'unit.id')
            .where('later.day', '>', day),
        ),
      ),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/**
 * Makes the rows of the units' laptops those given. A row of a laptop that is now in one of the units but is not counted
 * there goes; one that left for another unit is that unit's to write.
 */
export async function keepDeviceMigrations(
  db: Db,
  unitIds: readonly number[],
  rows: readonly DeviceMigrationRow[],
): Promise<void> {
  const held = await db
    .selectFrom('device')
    .innerJoin('device_migration as held', 'held.device_id', 'device.id')
    .select(deviceMigrationColumns.map((name) => `held.${name}` as const))
    .where('device.unit_id', 'in', [...unitIds])
    .execute()
  const known = new Map(held.map((row) => [row.device_id, textOf(row)]))
  await upsertRows(
    db,
    'device_migration',
    ['device_id'],
    rows.filter((row) => known.get(row.device_id) !== textOf(row)),
  )
  const counted = new Set(rows.map((row) => row.device_id))
  const gone = held.map((row) => row.device_id).filter((id) => !counted.has(id))
  if (gone.length > 0) await db.deleteFrom('device_migration').where('device_id', 'in', gone).execute()
}

function textOf(row: DeviceMigrationRow): string {
  return deviceMigrationColumns.map((name) => row[name] ?? '').join(' ')
}
