/** From what was drawn to rows: laptops with their key, place and first event; device-days. */
import type { Insertable } from 'kysely'
import type { DeviceDayRow } from '../../../../server/day/device-day.store.ts'
import {
  applyFacts,
  hardwareColumns,
  searchTextOf,
  systemColumns,
} from '../../../../server/section/device-facts.rules.ts'
import type { Tables } from '../../../../server/store/store.ts'
import { deviceUseColumns, deviceUseOf } from '../../../../server/usage/device-use.rules.ts'
import { dayBytes } from '../plan/day.rules.ts'
import { familyOf, softwareCount } from '../plan/software.rules.ts'
import type { DrawnPiece, UnitOrder } from './draw-unit.ts'
import { numbersPerRow, type PackedDays } from './packed.ts'

export type DeviceRows = {
  device: Insertable<Tables['device']>
  device_key: Insertable<Tables['device_key']>
  device_unit_period: Insertable<Tables['device_unit_period']>
  device_event: Insertable<Tables['device_event']>
}

/** The rows of one laptop; its id in the store is `id`. */
export function deviceRows(id: number, drawn: DrawnPiece['devices'][number], order: UnitOrder): DeviceRows {
  const { device, publicKey, enrolledDay, lastSeenDay } = drawn
  const { planned, publicId } = device
  const atMs = Date.parse(`${enrolledDay}T02:00:00Z`)
  const columns = { ...hardwareColumns(planned.hardware), ...systemColumns(planned.system) }
  const nothing = {
    kind: 'laptop',
    brand: null,
    model: null,
    serial: null,
    cpuModel: null,
    memoryMb: null,
    diskMb: null,
  }
  const unknown = { ...nothing, osFamily: null, osName: null, osVersion: null, hostName: null, softwareCount: null }
  const { device: facts } = applyFacts(unknown, columns)
  return {
    device: {
      id,
      public_id: publicId,
      state: 'active',
      origin: 'simulated',
      unit_id: order.unitId,
      kind: facts.kind,
      brand: facts.brand,
      model: facts.model,
      serial: facts.serial,
      os_family: facts.osFamily,
      os_name: facts.osName,
      os_version: facts.osVersion,
      cpu_model: facts.cpuModel,
      memory_mb: facts.memoryMb,
      disk_mb: facts.diskMb,
      software_count: softwareCount(device.seed, familyOf(planned.system.os.family)),
      insecure: 0,
      report_count: 0,
      last_seen_day: lastSeenDay,
      search_text: searchTextOf(facts, publicId),
      created_at_ms: atMs,
    },
    device_key: {
      device_id: id,
      public_key: Buffer.from(publicKey, 'base64url'),
      state: 'current',
      created_at_ms: atMs,
      overlap_until_ms: null,
    },
    device_unit_period: { device_id: id, unit_id: order.unitId, from_day: enrolledDay, to_day: null },
    device_event: {
      device_id: id,
      unit_id: order.unitId,
      day: enrolledDay,
      at_ms: atMs,
      kind: 'enrolled',
      before: null,
      after: null,
    },
  }
}

/** What one laptop used, month by month, and what it is set to. */
export function useRows(id: number, { device, months }: DrawnPiece['devices'][number]) {
  const cells = deviceUseOf(device.planned.system) ?? []
  return {
    usage_month: months.map(({ month, knownDays, ran }) => ({
      month,
      device_id: id,
      known_days: knownDays,
      ran: Buffer.from(ran),
      documents: null,
      documents_utc_day: null,
      documents_complete: null,
    })),
    device_use: [
      { device_id: id, ...Object.fromEntries(deviceUseColumns.map((name, index) => [name, cells[index] ?? null])) },
    ],
  }
}

/** Columns of `device_day` in the order of `eachDay`. */
export const dayColumns = [
  'device_id',
  'day',
  'unit_id',
  'observed',
  'awake',
  'screen',
  'asleep',
  'tried',
  'linked',
  'screen_min',
  'dark_min',
  'awake_min',
  'asleep_min',
  'off_min',
  'unknown_min',
  'inputs',
  'sealed',
  'late',
] as const satisfies readonly (keyof DeviceDayRow)[]

/** Values of each packed row, by `dayColumns`. */
export function eachDay(
  packed: PackedDays,
  { unitId, days, firstId }: { unitId: number; days: readonly string[]; firstId: number },
  take: (values: (number | string | Uint8Array)[]) => void,
): void {
  const inputs = packed.inputs.split('\n')
  const bytes = Buffer.from(packed.bitmaps.buffer)
  const { numbers } = packed
  for (let row = 0; row < packed.count; row++) {
    const at = row * numbersPerRow
    const from = row * dayBytes
    take([
      firstId + (numbers[at] ?? 0),
      days[numbers[at + 1] ?? 0] ?? '',
      unitId,
      bytes.subarray(from, from + 12),
      bytes.subarray(from + 12, from + 24),
      bytes.subarray(from + 24, from + 36),
      bytes.subarray(from + 36, from + 48),
      bytes.subarray(from + 48, from + 60),
      bytes.subarray(from + 60, from + 72),
      numbers[at + 2] ?? 0,
      numbers[at + 3] ?? 0,
      numbers[at + 4] ?? 0,
      numbers[at + 5] ?? 0,
      numbers[at + 6] ?? 0,
      numbers[at + 7] ?? 0,
      inputs[row] ?? '',
      numbers[at + 8] ?? 0,
      numbers[at + 9] ?? 0,
    ])
  }
}
