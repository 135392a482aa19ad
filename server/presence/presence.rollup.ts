/** Reports and presence of a unit on a day: the first subject of the roll-up engine. */
import type { Insertable } from 'kysely'
import { type Bitmap, orBitmaps } from '../../agent/contract/quarters.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Rollup } from '../rollup/rollup.engine.ts'
import type { Db, Tables } from '../store/store.ts'

type PresenceRow = Insertable<Tables['presence_unit_day']>

const sums = [
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
  async countOwn(db, unitId, day) {
    const row = emptyRow(unitId, day, 'own')
    const members = await membersOn(db, unitId, day)
    for (const member of members) {
      if (member.kind === 'virtual') row.virtual_count++
      else row.device_count++
      if (member.kind !== 'virtual' && member.origin === 'simulated') row.simulated_count++
    }
    const counted = new Set(members.filter((member) => member.kind !== 'virtual').map((member) => member.id))
    row.seen_week_count = await countSeen(db, unitId, addDays(day, -6), day)
    for (const deviceDay of await deviceDaysOf(db, unitId, day))
      if (counted.has(deviceDay.device_id)) addDeviceDay(row, deviceDay)
    await put(db, row)
  },

  async sumTree(db, unitId, childIds, day) {
    const row = emptyRow(unitId, day, 'tree')
    const parts = await db
      .selectFrom('presence_unit_day')
      .select([...sums])
      .where('day', '=', day)
      .where((eb) =>
        eb.or([
          eb.and([eb('unit_id', '=', unitId), eb('scope', '=', 'own')]),
          ...(childIds.length > 0 ? [eb.and([eb('unit_id', 'in', childIds), eb('scope', '=', 'tree')])] : []),
        ]),
      )
      .execute()
    for (const part of parts) for (const name of sums) row[name] += part[name]
    await put(db, row)
  },
}

/** Active devices that belonged to the unit on the day; those that wait for approval count nowhere. */
function membersOn(db: Db, unitId: number, day: string) {
  return db
    .selectFrom('device_unit_period as period')
    .innerJoin('device', 'device.id', 'period.device_id')
    .select(['device.id', 'device.kind', 'device.origin'])
    .where('period.unit_id', '=', unitId)
    .where('period.from_day', '<=', day)
    .where((eb) => eb.or([eb('period.to_day', 'is', null), eb('period.to_day', '>', day)]))
    .where('device.state', '!=', 'pending')
    .execute()
}

function deviceDaysOf(db: Db, unitId: number, day: string) {
  return db.selectFrom('device_day').selectAll().where('unit_id', '=', unitId).where('day', '=', day).execute()
}

async function countSeen(db: Db, unitId: number, fromDay: string, toDay: string): Promise<number> {
  const answer = await db
    .selectFrom('device_day')
    .innerJoin('device', 'device.id', 'device_day.device_id')
    .select((eb) => eb.fn.count<number>('device_day.device_id').distinct().as('count'))
    .where('device_day.unit_id', '=', unitId)
    .where('device_day.day', '>=', fromDay)
    .where('device_day.day', '<=', toDay)
    .where('device.kind', '!=', 'virtual')
    .where('device.state', '!=', 'pending')
    .where((eb) => eb(eb('screen_min', '+', eb.ref('dark_min')), '+', eb.ref('awake_min')), '>', 0)
    .executeTakeFirst()
  return answer?.count ?? 0
}

type DeviceDayRow = Awaited<ReturnType<typeof deviceDaysOf>>[number]

function addDeviceDay(row: PresenceRow, deviceDay: DeviceDayRow): void {
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

function emptyRow(unitId: number, day: string, scope: 'own' | 'tree'): PresenceRow {
  const zeros = Object.fromEntries(sums.map((name) => [name, 0])) as Record<(typeof sums)[number], number>
  return { unit_id: unitId, day, scope, ...zeros, awake: null, tried: null, linked: null }
}

async function put(db: Db, row: PresenceRow): Promise<void> {
  await db
    .insertInto('presence_unit_day')
    .values(row)
    .onConflict((conflict) => conflict.columns(['unit_id', 'day', 'scope']).doUpdateSet(row))
    .execute()
}
