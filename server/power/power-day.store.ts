/** Everything that the energy of device-days rests on, in a handful of reads for any number of them. */
import { type CalendarDay, dayOf, type UnitCalendar } from '../calendar/calendar.rules.ts'
import { decodeInputs } from '../day/device-day.rules.ts'
import type { Db } from '../store/store.ts'
import type { Baseline } from './baseline.rules.ts'
import { type Reading, scaleOn } from './meter.rules.ts'
import { outsideShares, quartersOutside } from './out-of-hours.rules.ts'
import { profileOn, type StoredProfile } from './profile.store.ts'
import { toBaseline } from './profile-text.rules.ts'
import type { PowerDay } from './unit-day.rules.ts'

const devicesAtOnce = 512

/** What stands beside the profiles of laptops. */
export type PowerFacts = {
  baselines: Map<number, Baseline>
  readings: Map<number, Reading[]>
  services: Map<number, { fromDay: string; toDay: string | null }[]>
}

export async function readPowerFacts(db: Db, deviceIds: readonly number[]): Promise<PowerFacts> {
  const facts: PowerFacts = { baselines: new Map(), readings: new Map(), services: new Map() }
  for (let at = 0; at < deviceIds.length; at += devicesAtOnce) {
    const ids = deviceIds.slice(at, at + devicesAtOnce)
    const baselines = await db.selectFrom('device_power_baseline').selectAll().where('device_id', 'in', ids).execute()
    for (const row of baselines) facts.baselines.set(row.device_id, toBaseline(row))
    for (const row of await heldReadings(db, ids)) push(facts.readings, row.device_id, toReading(row))
    const services = await db
      .selectFrom('power_service')
      .select(['device_id', 'from_day', 'to_day'])
      .where('device_id', 'in', ids)
      .execute()
    for (const row of services)
      push(facts.services, row.device_id, { fromDay: row.from_day, toDay: row.to_day ?? null })
  }
  return facts
}

/** Readings of laptops that were not taken back, old to new. */
export function heldReadings(db: Db, deviceIds: readonly number[]) {
  return db
    .selectFrom('power_reading')
    .selectAll()
    .where('device_id', 'in', [...deviceIds])
    .where('withdrawn_at_ms', 'is', null)
    .orderBy('id')
    .execute()
}
type ReadingRow = Awaited<ReturnType<typeof heldReadings>>[number]

export function toReading(row: ReadingRow): Reading {
  const days = (Date.parse(row.to_day) - Date.parse(row.from_day)) / 86_400_000 + 1
  return {
    kind: row.kind === 'meter' ? 'meter' : 'manual',
    fromDay: row.from_day,
    toDay: row.to_day,
    energyMwh: row.energy_mwh,
    modelMwh: row.model_mwh ?? null,
    knownShare: row.known_min / (days * 24 * 60),
  }
}

function push<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const held = map.get(key)
  if (held) held.push(value)
  else map.set(key, [value])
}

export type DayRow = {
  device_id: number
  day: string
  inputs: string
  awake?: Uint8Array | null | undefined
  screen?: Uint8Array | null | undefined
}

/** Columns of `device_day` that a device-day's energy rests on. */
export const dayColumns = ['device_day.device_id', 'device_day.day', 'inputs', 'awake', 'screen'] as const

export type DeviceKind = { kind: string; origin: string }

/** A device-day, ready for `addPowerDay`; null where the laptop has no profile. */
export function toPowerDay(
  row: DayRow,
  device: DeviceKind,
  { calendar, profiles, facts }: { calendar: UnitCalendar; profiles: readonly StoredProfile[]; facts: PowerFacts },
): (PowerDay & { errsWith: string }) | null {
  const { device_id: id, day } = row
  const held = profileOn(profiles, day)
  if (!held) return null
  const { profile, modelKey } = held
  const { basis } = profile.draws.screen
  const measured = basis === 'battery' || basis === 'calibrated' || basis === 'catalogue'
  const scale = scaleOn(day, facts.readings.get(id) ?? [], measured)
  const services = facts.services.get(id) ?? []
  const alone = basis === 'battery' || scale !== null || modelKey === null
  const calendarDay = dayOf(calendar, day)
  return {
    day,
    isWork: calendarDay.off === null,
    inputs: decodeInputs(row.inputs),
    profile,
    scale,
    baseline: facts.baselines.get(id) ?? null,
    outside: outsideShares({ awake: bitmapIn(row.awake), screen: bitmapIn(row.screen) }, outsideOf(calendarDay)),
    service: services.some(({ fromDay, toDay }) => fromDay <= day && (toDay === null || day < toDay)),
    simulated: device.origin === 'simulated',
    desktop: device.kind === 'desktop' || device.kind === 'all-in-one',
    errsWith: alone ? String(id) : modelKey,
  }
}

const bitmapIn = (bytes: Uint8Array | null | undefined) => (bytes ? new Uint8Array(bytes) : null)

/** Of a day of a calendar the quarters outside are worked out once for all laptops. */
const outsideByDay = new WeakMap<CalendarDay, boolean[]>()
function outsideOf(day: CalendarDay): boolean[] {
  const known = outsideByDay.get(day)
  if (known) return known
  const quarters = quartersOutside(day.spans)
  outsideByDay.set(day, quarters)
  return quarters
}
