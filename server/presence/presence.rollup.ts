/** Reports and presence of a unit on a day: the first subject of the roll-up engine. */
import type { Insertable } from 'kysely'
import { type Bitmap, orBitmaps } from '../../agent/contract/quarters.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Rollup } from '../rollup/rollup.engine.ts'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'

export type PresenceRow = Insertable<Tables['presence_unit_day']>

/** Columns that a unit's row adds up from its own devices and from the units below it. */
export const sums = [
  'device_count',
  'virtual_count',
  'simulated_count',
  'seen_count',
  'seen_week_count',
  'linked_count',
  'sealed_count',
  'late_count',
  'screen_min',
  'dark_min',
  'awake_min',
  'asleep_min',
  'off_min',
  'unknown_min',
] as const
const minutes = ['screen_min', 'dark_min', 'awake_min', 'asleep_min', 'off_min', 'unknown_min'] as const

export const presenceRollup: Rollup = {
  async countOwn(db, unitIds, day) {
    const rows = new Map(unitIds.map((unitId) => [unitId, emptyRow(unitId, day, 'own')]))
    const counted = new Set<number>()
    for (const member of await membersOn(db, unitIds, day)) {
      const row = rows.get(member.unit_id)
      if (row && addMember(row, member)) counted.add(member.id)
    }
    for (const seen of await countSeen(db, unitIds, addDays(day, -6), day)) {
      const row = rows.get(seen.unit_id)
      if (row) row.seen_week_count = seen.count
    }
    for (const deviceDay of await deviceDaysOf(db, unitIds, day)) {
      const row = rows.get(deviceDay.unit_id)
      if (row && counted.has(deviceDay.device_id)) addDeviceDay(row, deviceDay)
    }
    await put(db, [...rows.values()])
  },

  async sumTree(db, units, day) {
    const unitIds = units.map(({ unitId }) => unitId)
    const own = await readRows(db, unitIds, day, 'own')
    const childIds = units.flatMap((unit) => unit.childIds)
    const below = await readRows(db, childIds, day, 'tree')
    const rows = units.map((unit) => {
      const row = emptyRow(unit.unitId, day, 'tree')
      const parts = [own.get(unit.unitId), ...unit.childIds.map((childId) => below.get(childId))]
      for (const part of parts) if (part) for (const name of sums) row[name] += part[name]
      return row
    })
    await put(db, rows)
  },
}

async function readRows(db: Db, unitIds: number[], day: string, scope: 'own' | 'tree') {
  if (unitIds.length === 0) return new Map<number, Record<(typeof sums)[number], number>>()
  const rows = await db
    .selectFrom('presence_unit_day')
    .select(['unit_id', ...sums])
    .where('unit_id', 'in', unitIds)
    .where('day', '=', day)
    .where('scope', '=', scope)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

/** Active devices that belonged to the units on the day; those that wait for approval count nowhere. */
function membersOn(db: Db, unitIds: number[], day: string) {
  return db
    .selectFrom('device_unit_period as period')
    .innerJoin('device', 'device.id', 'period.device_id')
    .select(['period.unit_id', 'device.id', 'device.kind', 'device.origin'])
    .where('period.unit_id', 'in', unitIds)
    .where('period.from_day', '<=', day)
    .where((eb) => eb.or([eb('period.to_day', 'is', null), eb('period.to_day', '>', day)]))
    .where('device.state', '!=', 'pending')
    .execute()
}

/** Counts a member in its row; false for a virtual machine, whose days count nowhere. */
export function addMember(row: PresenceRow, member: { kind: string; origin: string }): boolean {
  if (member.kind === 'virtual') {
    row.virtual_count++
    return false
  }
  row.device_count++
  if (member.origin === 'simulated') row.simulated_count++
  return true
}

function deviceDaysOf(db: Db, unitIds: number[], day: string) {
  return db.selectFrom('device_day').selectAll().where('unit_id', 'in', unitIds).where('day', '=', day).execute()
}

/** Members on the last day that were awake on any day of the week, wherever they belonged then: nobody counts twice. */
function countSeen(db: Db, unitIds: number[], fromDay: string, toDay: string) {
  return db
    .selectFrom('device_unit_period as period')
    .innerJoin('device', 'device.id', 'period.device_id')
    .innerJoin('device_day', 'device_day.device_id', 'period.device_id')
    .select('period.unit_id')
    .select((eb) => eb.fn.count<number>('device_day.device_id').distinct().as('count'))
    .where('period.unit_id', 'in', unitIds)
    .where('period.from_day', '<=', toDay)
    .where((eb) => eb.or([eb('period.to_day', 'is', null), eb('period.to_day', '>', toDay)]))
    .where('device_day.day', '>=', fromDay)
    .where('device_day.day', '<=', toDay)
    .where('device.kind', '!=', 'virtual')
    .where('device.state', '!=', 'pending')
    .where((eb) => eb(eb('screen_min', '+', eb.ref('dark_min')), '+', eb.ref('awake_min')), '>', 0)
    .groupBy('period.unit_id')
    .execute()
}

type DeviceDayRow = Pick<
  Awaited<ReturnType<typeof deviceDaysOf>>[number],
  'linked' | 'awake' | 'tried' | 'sealed' | 'late' | (typeof minutes)[number]
>

/** Adds a member's device-day to its unit's row. */
export function addDeviceDay(row: PresenceRow, deviceDay: DeviceDayRow): void {
  if (deviceDay.screen_min + deviceDay.dark_min + deviceDay.awake_min > 0) row.seen_count++
  if (deviceDay.linked?.some((byte) => byte !== 0)) row.linked_count++
  row.sealed_count += deviceDay.sealed
  row.late_count += deviceDay.late
  for (const name of minutes) row[name] += deviceDay[name]
  for (const name of ['awake', 'tried', 'linked'] as const)
    row[name] = orBitmaps(toBitmap(row[name]), toBitmap(deviceDay[name]))
}

function toBitmap(bytes: Uint8Array | null | undefined): Bitmap | null {
  return bytes ? new Uint8Array(bytes) : null
}

/** A unit's day on which nothing was counted yet. */
export function emptyRow(unitId: number, day: string, scope: 'own' | 'tree'): PresenceRow {
  const zeros = Object.fromEntries(sums.map((name) => [name, 0])) as Record<(typeof sums)[number], number>
  return { unit_id: unitId, day, scope, ...zeros, awake: null, tried: null, linked: null }
}

function put(db: Db, rows: PresenceRow[]): Promise<void> {
  return upsertRows(db, 'presence_unit_day', ['unit_id', 'day', 'scope'], rows)
}
