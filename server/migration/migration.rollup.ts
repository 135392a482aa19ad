/** The migration of a unit on a day: a subject of the roll-up engine. */
import type { Insertable } from 'kysely'
import type { Rollup } from '../rollup/rollup.engine.ts'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { readFacts } from './device-facts.store.ts'
import {
  deviceMigrationRow,
  type DeviceMigrationRow,
  keepDeviceMigrations,
  unitsAtNewest,
} from './device-migration.store.ts'
import { type DeviceStatus, deviceStatus, type Status } from './status.rules.ts'

type Row = Insertable<Tables['migration_unit_day']>

/** Columns that a unit's row adds up from its own devices and from the units below it. */
export const migrationSums = [
  'device_count',
  'no_data',
  'unsure',
  'not_started',
  'dual',
  'migrated_applications',
  'migrated',
  'grade_e0',
  'grade_e1',
  'grade_e2',
  'grade_e3',
  'grade_e4',
  'blocked',
  'regressed',
  'contradictory',
  'simulated_count',
  'stale',
] as const
type Sum = (typeof migrationSums)[number]

/** The column that counts a status. */
export const statusColumn = {
  'no-data': 'no_data',
  unsure: 'unsure',
  'not-started': 'not_started',
  dual: 'dual',
  'migrated-applications': 'migrated_applications',
  migrated: 'migrated',
} as const satisfies Record<Status, Sum>

export const migrationRollup: Rollup = {
  async countOwn(db, unitIds, day) {
    const rows = new Map(unitIds.map((unitId) => [unitId, emptyRow(unitId, day, 'own')]))
    const members = await membersOn(db, unitIds, day)
    const facts = await readFacts(
      db,
      members.map(({ id, os_family: osFamily }) => ({ id, osFamily: osFamily ?? null })),
      day,
    )
    const newest = await unitsAtNewest(db, unitIds, day)
    const states: DeviceMigrationRow[] = []
    for (const { id, unit_id: unitId, origin } of members) {
      const row = rows.get(unitId)
      const own = facts.get(id)
      if (!row || !own) continue
      const status = deviceStatus(own)
      addDevice(row, status, origin === 'simulated')
      if (newest.has(unitId)) states.push(deviceMigrationRow(id, status, day))
    }
    await put(db, [...rows.values()])
    if (newest.size > 0) await keepDeviceMigrations(db, [...newest], states)
  },

  async sumTree(db, units, day) {
    const own = await readRows(
      db,
      units.map(({ unitId }) => unitId),
      day,
      'own',
    )
    const below = await readRows(
      db,
      units.flatMap(({ childIds }) => childIds),
      day,
      'tree',
    )
    const rows = units.map(({ unitId, childIds }) => {
      const row = emptyRow(unitId, day, 'tree')
      for (const part of [own.get(unitId), ...childIds.map((childId) => below.get(childId))])
        if (part) for (const name of migrationSums) row[name] += part[name]
      return row
    })
    await put(db, rows)
  },
}

/** Counts a device in its unit's row. */
export function addDevice(row: Record<Sum, number>, device: DeviceStatus, simulated: boolean): void {
  row.device_count++
  row[statusColumn[device.status]]++
  row[`grade_${device.grade.toLowerCase()}` as Sum]++
  if (device.blocked) row.blocked++
  if (device.regressed) row.regressed++
  if (device.contradictory) row.contradictory++
  if (simulated) row.simulated_count++
  if (device.stale) row.stale++
}

/** Active devices that belonged to the units on the day, virtual machines apart. */
export function membersOn(db: Db, unitIds: readonly number[], day: string) {
  return activeMembers(db, unitIds, day)
    .select(['period.unit_id', 'device.id', 'device.origin', 'device.os_family'])
    .execute()
}

/** The same as a query that says what it reads of them. */
export function activeMembers(db: Db, unitIds: readonly number[], day: string) {
  return db
    .selectFrom('device_unit_period as period')
    .innerJoin('device', 'device.id', 'period.device_id')
    .where('period.unit_id', 'in', [...unitIds])
    .where('period.from_day', '<=', day)
    .where((eb) => eb.or([eb('period.to_day', 'is', null), eb('period.to_day', '>', day)]))
    .where('device.state', '!=', 'pending')
    .where('device.kind', '!=', 'virtual')
}

async function readRows(db: Db, unitIds: number[], day: string, scope: 'own' | 'tree') {
  if (unitIds.length === 0) return new Map<number, Record<Sum, number>>()
  const rows = await db
    .selectFrom('migration_unit_day')
    .select(['unit_id', ...migrationSums])
    .where('unit_id', 'in', unitIds)
    .where('day', '=', day)
    .where('scope', '=', scope)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

function emptyRow(unitId: number, day: string, scope: 'own' | 'tree'): Row {
  const zeros = Object.fromEntries(migrationSums.map((name) => [name, 0])) as Record<Sum, number>
  return { unit_id: unitId, day, scope, ...zeros }
}

function put(db: Db, rows: Row[]): Promise<void> {
  return upsertRows(db, 'migration_unit_day', ['unit_id', 'day', 'scope'], rows)
}
