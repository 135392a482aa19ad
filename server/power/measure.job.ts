/** Reads what laptops' own batteries measured, and their usual days, once a week for each laptop. */
import { calendarsOf } from '../calendar/calendar.queries.ts'
import { isWorkingDay } from '../calendar/calendar.rules.ts'
import { decodeInputs } from '../day/device-day.rules.ts'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { baselineOf } from './baseline.rules.ts'
import { addBatteryDay, batteryDays, batteryDraw, calibrationOf, noBatterySums } from './battery-draw.rules.ts'
import { ratedHeatW } from './cpu-heat.rules.ts'
import { kindOf } from './machine-features.rules.ts'
import { machineOf } from './machine-of.rules.ts'
import { usualHeatW } from './power-model.table.ts'
import { type KnownWatts, profileOf } from './power-profile.rules.ts'
import type { PowerProfile } from './power.types.ts'
import { decodeWatts, encodeMinutes, encodeProfile, encodeWatts } from './profile-text.rules.ts'
import {
  modelId,
  type PowerDevice,
  putProfiles,
  readProfiles,
  readSections,
  type StoredProfile,
} from './profile.store.ts'

/** Each night a seventh of the laptops: ninety days of all of them would be a night's work. */
export const nightsOfRound = 7
const devicesAtOnce = 64
/** A new profile is written when a draw changes by so much, or its basis does. */
const leastChange = 0.03
/** Days that are looked at for eight complete weeks. */
const baselineDays = 180

export type MeasureOptions = { nowMs: number; pause?: () => Promise<void>; all?: boolean }

/** @param options `all`: every laptop, not a seventh. @returns how many profiles and usual days were written */
export async function measureLaptops(
  store: Store,
  { nowMs, pause, all = false }: MeasureOptions,
): Promise<{ profiles: number; baselines: number }> {
  const today = localDayOf(nowMs, 'WIB')
  const model = await store.write(modelId)
  const turn = Math.floor(Date.parse(today) / 86_400_000) % nightsOfRound
  const sameModel = await readSameModel(store.db)
  const done = { profiles: 0, baselines: 0 }
  let afterId = 0
  for (;;) {
    const devices = await devicesAfter(store.db, afterId)
    if (devices.length === 0) return done
    const due = all ? devices : devices.filter(({ id }) => id % nightsOfRound === turn)
    if (due.length > 0) {
      const counts = await store.write((db) => measure(db, due, { today, model, sameModel }))
      done.profiles += counts.profiles
      done.baselines += counts.baselines
      if (pause) await pause()
    }
    afterId = devices.at(-1)?.id ?? 0
  }
}

/** What batteries of laptops measured, newest first of each laptop, by model. */
async function readSameModel(db: Db): Promise<Map<string, KnownWatts[]>> {
  const rows = await db
    .selectFrom('device_power')
    .select(['device_id', 'model_key', 'battery_watts'])
    .where('battery_watts', 'is not', null)
    .where('model_key', 'is not', null)
    .orderBy('device_id')
    .orderBy('from_day', 'desc')
    .execute()
  const found = new Map<string, KnownWatts[]>()
  for (const [at, row] of rows.entries()) {
    if (row.device_id === rows[at - 1]?.device_id) continue
    const key = row.model_key ?? ''
    found.set(key, [...(found.get(key) ?? []), decodeWatts(row.battery_watts ?? null)])
  }
  return found
}

async function devicesAfter(db: Db, afterId: number): Promise<PowerDevice[]> {
  const rows = await db
    .selectFrom('device')
    .select(['id', 'kind', 'brand', 'model', 'cpu_model', 'memory_mb', 'os_family'])
    .where('id', '>', afterId)
    .where('state', '=', 'active')
    .where('kind', '!=', 'virtual')
    .orderBy('id')
    .limit(devicesAtOnce * nightsOfRound)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    brand: row.brand ?? null,
    model: row.model ?? null,
    cpuModel: row.cpu_model ?? null,
    memoryMb: row.memory_mb ?? null,
    osFamily: row.os_family ?? null,
  }))
}

type Work = { today: string; model: number; sameModel: ReadonlyMap<string, KnownWatts[]> }

async function measure(
  db: Db,
  devices: readonly PowerDevice[],
  { today, model, sameModel }: Work,
): Promise<{ profiles: number; baselines: number }> {
  const ids = devices.map(({ id }) => id)
  const profiles = await readProfiles(db, ids, model)
  const known = devices.filter(({ id }) => profiles.has(id))
  const batteries = await readBatteries(db, ids, today)
  const hardware = await readSections(db, ids, 'hardware')
  const rows = known.flatMap((device) => {
    const own = profiles.get(device.id) ?? []
    const last = own.at(-1)
    if (!last) return []
    const section = hardware.get(device.id)
    const facts = machineOf(device, section?.facts?.kind === 'hardware' ? section.facts : null)
    const heatW = ratedHeatW(facts.cpuName) ?? usualHeatW.value[kindOf(facts.deviceType)]
    const sums = batteries.get(device.id)
    const measured = sums ? batteryDraw(sums, heatW) : null
    const others = (last.modelKey === null ? undefined : sameModel.get(last.modelKey)) ?? []
    const profile = profileOf(facts, {
      battery: measured?.watts ?? {},
      calibrated: calibrationOf(olderOf(own, section?.id ?? null), others),
      brightnessPct: measured?.brightnessPct ?? null,
    })
    if (!differs(profile, last.profile)) return []
    return [
      {
        device_id: device.id,
        model_id: model,
        from_day: today,
        section_id: section?.id ?? null,
        model_key: last.modelKey,
        profile: encodeProfile(profile),
        battery_watts: measured ? encodeWatts(measured.watts) : null,
      },
    ]
  })
  await putProfiles(db, rows)
  return { profiles: rows.length, baselines: await writeBaselines(db, ids, today) }
}

/** The newest that the battery of the same hardware measured before. */
function olderOf(profiles: readonly StoredProfile[], sectionId: number | null): KnownWatts {
  const held = profiles.findLast((one) => one.batteryWatts !== null && one.sectionId === sectionId)
  return decodeWatts(held?.batteryWatts ?? null)
}

function differs(a: PowerProfile, b: PowerProfile): boolean {
  return (['screen', 'dark', 'asleep', 'off'] as const).some((state) => {
    const [now, held] = [a.draws[state], b.draws[state]]
    return now.basis !== held.basis || Math.abs(now.drawW - held.drawW) > held.drawW * leastChange + 0.001
  })
}

async function readBatteries(db: Db, ids: readonly number[], today: string) {
  const rows = await db
    .selectFrom('device_day')
    .select(['device_id', 'inputs'])
    .where('device_id', 'in', [...ids])
    .where('day', '>=', addDays(today, -batteryDays))
    .where('day', '<=', today)
    .execute()
  const found = new Map<number, ReturnType<typeof noBatterySums>>()
  for (const row of rows) {
    const sums = found.get(row.device_id) ?? noBatterySums()
    found.set(row.device_id, sums)
    addBatteryDay(sums, decodeInputs(row.inputs))
  }
  return found
}

/** Usual days of laptops that have none yet and have eight complete weeks. */
async function writeBaselines(db: Db, ids: readonly number[], today: string): Promise<number> {
  const first = await db
    .selectFrom('device_day')
    .leftJoin('device_power_baseline as held', 'held.device_id', 'device_day.device_id')
    .innerJoin('device', 'device.id', 'device_day.device_id')
    .select((eb) => ['device_day.device_id', 'device.unit_id', eb.fn.min('day').as('day')])
    .where('device_day.device_id', 'in', [...ids])
    .where('held.device_id', 'is', null)
    .groupBy(['device_day.device_id', 'device.unit_id'])
    .execute()
  const due = first.filter(({ day }) => day !== null && day <= addDays(today, -56))
  if (due.length === 0) return 0
  const calendars = await calendarsOf(db, [...new Set(due.map((row) => row.unit_id))])
  let written = 0
  for (const { device_id: deviceId, unit_id: unitId, day } of due) {
    const calendar = calendars.get(unitId)
    if (!calendar) continue
    const rows = await db
      .selectFrom('device_day')
      .select(['day', 'screen_min', 'dark_min', 'awake_min', 'asleep_min', 'off_min'])
      .where('device_id', '=', deviceId)
      .where('day', '<', addDays(day, baselineDays))
      .orderBy('day')
      .execute()
    const days = rows.map((row) => ({
      day: row.day,
      isWork: isWorkingDay(calendar, row.day),
      minutes: {
        screen: row.screen_min,
        dark: row.dark_min,
        awake: row.awake_min,
        asleep: row.asleep_min,
        off: row.off_min,
      },
    }))
    const baseline = baselineOf(days, today)
    if (!baseline) continue
    await db
      .insertInto('device_power_baseline')
      .values({
        device_id: deviceId,
        from_day: baseline.fromDay,
        to_day: baseline.toDay,
        work_day: encodeMinutes(baseline.workDay),
        day_off: encodeMinutes(baseline.dayOff),
      })
      .execute()
    written++
  }
  return written
}
