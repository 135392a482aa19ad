import type { Insertable } from 'kysely'
import type { Db, Tables } from '../store/store.ts'
import { type DeviceDayFacts, encodeInputs } from './device-day.rules.ts'

export type DeviceDayRow = Insertable<Tables['device_day']>

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
export async function putDeviceDays(db: Db, rows: DeviceDayRow[]): Promise<void> {
  for (const row of rows) {
    await db
      .insertInto('device_day')
      .values(row)
      .onConflict((conflict) => conflict.columns(['device_id', 'day']).doUpdateSet(row))
      .execute()
  }
}

/** Drops a device's local day that no report speaks of any more; false when there was none. */
export async function dropDeviceDay(db: Db, deviceId: number, day: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('device_day')
    .where('device_id', '=', deviceId)
    .where('day', '=', day)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
