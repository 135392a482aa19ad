import type { Insertable } from 'kysely'
import { encodeLink } from '../connectivity/link-facts.rules.ts'
import { encodeNetworks } from '../connectivity/seen-networks.rules.ts'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { type DeviceDayFacts, encodeInputs } from './device-day.rules.ts'

export type DeviceDayRow = Insertable<Tables['device_day']>
export type DeviceDayKey = { deviceId: number; day: string }

/** The row of a device's local day. */
export function toDeviceDayRow(
  key: { deviceId: number; day: string; unitId: number; late: boolean },
  facts: DeviceDayFacts,
): DeviceDayRow {
  const { bitmaps, inputs } = facts
  return {
    device_id: key.deviceId,
    day: key.day,
    unit_id: key.unitId,
    ...bitmaps,
    networks: encodeNetworks(facts.networks),
    link: encodeLink(facts.link),
    screen_min: inputs.screen?.minutes ?? 0,
    dark_min: inputs.dark?.minutes ?? 0,
    awake_min: inputs.awake?.minutes ?? 0,
    asleep_min: inputs.asleep?.minutes ?? 0,
    off_min: inputs.off?.minutes ?? 0,
    unknown_min: facts.unknownMin,
    inputs: encodeInputs(inputs),
    sealed: facts.sealed ? 1 : 0,
    late: key.late ? 1 : 0,
  }
}

/** Writes the rows, replacing earlier ones of the same device and day. */
export function putDeviceDays(db: Db, rows: DeviceDayRow[]): Promise<void> {
  return upsertRows(db, 'device_day', ['device_id', 'day'], rows)
}

/** Which of these device-days are held, with the unit they count for. */
export async function heldDeviceDays(db: Db, keys: DeviceDayKey[]): Promise<(DeviceDayKey & { unitId: number })[]> {
  if (keys.length === 0) return []
  const asked = new Set(keys.map((key) => `${key.deviceId} ${key.day}`))
  const rows = await db
    .selectFrom('device_day')
    .select(['device_id', 'day', 'unit_id'])
    .where('device_id', 'in', [...new Set(keys.map((key) => key.deviceId))])
    .where('day', 'in', [...new Set(keys.map((key) => key.day))])
    .execute()
  return rows
    .filter((row) => asked.has(`${row.device_id} ${row.day}`))
    .map((row) => ({ deviceId: row.device_id, day: row.day, unitId: row.unit_id }))
}

/** Drops device-days that no report speaks of any more. */
export async function dropDeviceDays(db: Db, keys: DeviceDayKey[]): Promise<void> {
  for (const { deviceId, day } of keys) {
    await db.deleteFrom('device_day').where('device_id', '=', deviceId).where('day', '=', day).execute()
  }
}
