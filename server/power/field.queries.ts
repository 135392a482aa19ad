/** What readings say of the model, and what laptops say of their batteries. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type FieldError, fieldError } from './meter.rules.ts'
import { toReading } from './power-day.store.ts'

/** The model's error against plug meters of the whole ministry: one model, one error, whoever asks. */
export async function fieldErrorNow(db: Db): Promise<FieldError> {
  const rows = await db
    .selectFrom('power_reading')
    .innerJoin('device', 'device.id', 'power_reading.device_id')
    .selectAll('power_reading')
    .where('withdrawn_at_ms', 'is', null)
    .where('power_reading.kind', '=', 'meter')
    .where('device.kind', 'in', ['laptop', 'unknown'])
    .where('device.origin', '=', 'agent')
    .execute()
  return fieldError(rows.map((row) => ({ ...toReading(row), deviceId: row.device_id })))
}

/** A battery that holds less than this of what it was made for is due, percent. */
export const wornPct = 60

export type WornBattery = {
  id: number
  publicId: string
  brand: string | null
  model: string | null
  unitCode: string
  unitName: string
  simulated: boolean
  designMwh: number
  fullMwh: number
  healthShare: number
  cycles: number | null
}

/** Laptops at or below a path whose battery is worn, by id; `nextId` is handed back as `afterId` for the page after. */
export async function wornBatteries(
  db: Db,
  viewer: Viewer,
  { path, limit, afterId = 0 }: { path: string; limit: number; afterId?: number },
): Promise<{ rows: WornBattery[]; nextId: number | null }> {
  const found = await db
    .selectFrom('device_power_fact as fact')
    .innerJoin('device', 'device.id', 'fact.device_id')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['device.id', 'device.public_id', 'device.brand', 'device.model', 'device.origin'])
    .select(['unit.code as unitCode', 'unit.name as unitName', 'design_mwh', 'full_mwh', 'cycles'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('device.state', '=', 'active')
    .where('fact.design_mwh', '>', 0)
    .where((eb) => eb(eb('fact.full_mwh', '*', 100), '<', eb('fact.design_mwh', '*', wornPct)))
    .where('device.id', '>', afterId)
    .orderBy('device.id')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((row): WornBattery => {
    const [designMwh, fullMwh] = [row.design_mwh ?? 0, row.full_mwh ?? 0]
    return {
      id: row.id,
      publicId: row.public_id,
      brand: row.brand ?? null,
      model: row.model ?? null,
      unitCode: row.unitCode,
      unitName: row.unitName,
      simulated: row.origin === 'simulated',
      designMwh,
      fullMwh,
      healthShare: fullMwh / designMwh,
      cycles: row.cycles ?? null,
    }
  })
  return { rows, nextId: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
