/** Device-days with their energy, worked out from what is stored: for one laptop, or the laptops of one satker. */
import { calendarsOf } from '../calendar/calendar.queries.ts'
import type { DayEnergy } from './device-energy.rules.ts'
import { dayEnergy } from './device-energy.rules.ts'
import type { Db } from '../store/store.ts'
import { dayColumns, type DeviceKind, readPowerFacts, toPowerDay } from './power-day.store.ts'
import { findModel, readProfiles } from './profile.store.ts'
import type { PowerDay } from './unit-day.rules.ts'

export type EnergyDay = PowerDay & { deviceId: number; unitId: number; energy: DayEnergy }

/**
 * Days of laptops, old to new. A laptop without a profile (never counted) has none.
 *
 * @param unscaled true = as the model alone says it, before any reading
 */
export async function energyDays(
  db: Db,
  devices: readonly (DeviceKind & { id: number })[],
  { fromDay, toDay, unscaled = false }: { fromDay: string; toDay: string; unscaled?: boolean },
): Promise<EnergyDay[]> {
  const model = await findModel(db)
  if (model === null || devices.length === 0) return []
  const ids = devices.map(({ id }) => id)
  const byId = new Map(devices.map((device) => [device.id, device]))
  const profiles = await readProfiles(db, ids, model)
  const facts = await readPowerFacts(db, ids)
  if (unscaled) facts.readings.clear()
  const rows = await db
    .selectFrom('device_day')
    .select([...dayColumns, 'unit_id'])
    .where('device_id', 'in', ids)
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .orderBy('device_id')
    .orderBy('day')
    .execute()
  const calendars = await calendarsOf(db, [...new Set(rows.map((row) => row.unit_id))])
  return rows.flatMap((row) => {
    const device = byId.get(row.device_id)
    const calendar = calendars.get(row.unit_id)
    if (!device || !calendar) return []
    const day = toPowerDay(row, device, { calendar, profiles: profiles.get(row.device_id) ?? [], facts })
    if (!day) return []
    return [
      {
        ...day,
        deviceId: row.device_id,
        unitId: row.unit_id,
        energy: dayEnergy(day.inputs, day.profile, { scale: day.scale }),
      },
    ]
  })
}
