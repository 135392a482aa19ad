/** "Hemat energi" of one satker: its own laptops, what to set on each, and how much a month. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { energyDays } from './power-days.queries.ts'
import { type Saving, savingsOf } from './savings.rules.ts'

const lookBackDays = 30
/** Laptops of one list: a satker has some 55. */
const mostDevices = 400

export type SavingDevice = {
  publicId: string
  brand: string | null
  model: string | null
  kind: string
  simulated: boolean
  /** Days of the last 30 of which something is known. */
  knownDays: number
  /** Most first; empty = nothing worth naming. */
  savings: Saving[]
}
export type SavingsList = {
  fromDay: string
  toDay: string
  /** Most to save first; only those with something to save. */
  devices: SavingDevice[]
  deviceCount: number
  perMonthMwh: number
}

/** @returns null when there is no such unit in the viewer's scope. Read from device-days: one satker, some ten milliseconds */
export async function savingsList(
  db: Db,
  viewer: Viewer,
  { unitId, today }: { unitId: number; today: string },
): Promise<SavingsList | null> {
  const unit = await db
    .selectFrom('unit')
    .select('unit.id')
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) return null
  const [fromDay, toDay] = [addDays(today, -lookBackDays), addDays(today, -1)]
  const devices = await db
    .selectFrom('device')
    .select(['id', 'public_id', 'brand', 'model', 'kind', 'origin'])
    .where('unit_id', '=', unitId)
    .where('state', '=', 'active')
    .where('kind', '!=', 'virtual')
    .orderBy('id')
    .limit(mostDevices)
    .execute()
  const days = Map.groupBy(await energyDays(db, devices, { fromDay, toDay }), ({ deviceId }) => deviceId)
  const rows = devices.flatMap((device): SavingDevice[] => {
    const own = days.get(device.id) ?? []
    const savings = savingsOf(own)
    if (savings.length === 0) return []
    return [
      {
        publicId: device.public_id,
        brand: device.brand ?? null,
        model: device.model ?? null,
        kind: device.kind,
        simulated: device.origin === 'simulated',
        knownDays: own.filter(({ energy }) => energy.total !== null).length,
        savings,
      },
    ]
  })
  const total = ({ savings }: SavingDevice) => savings.reduce((sum, { perMonthMwh }) => sum + perMonthMwh, 0)
  return {
    fromDay,
    toDay,
    devices: rows.toSorted((a, b) => total(b) - total(a) || (a.publicId < b.publicId ? -1 : 1)),
    deviceCount: devices.length,
    perMonthMwh: rows.reduce((sum, row) => sum + total(row), 0),
  }
}
