/** Fills a store with a simulated fleet, marked `simulated`, through the same sections, cutting and roll-up as real reports. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { quarterMin, quartersPerDay } from '../../agent/contract/quarters.ts'
import type { SectionFacts } from '../../agent/contract/v1.ts'
import { type DeviceDayRow, putDeviceDays, toDeviceDayRow } from '../day/device-day.store.ts'
import { wasAwake } from '../day/device-day.rules.ts'
import { addDays, localDayOf, localDayStartMs } from '../day/local-day.rules.ts'
import type { Intake } from '../intake/intake.ts'
import type { SectionJob } from '../intake/intake.store.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import { hardwareColumns, systemColumns } from '../section/device-facts.rules.ts'
import { titlesOf } from '../software/software.rules.ts'
import { deviceUseOf } from '../usage/device-use.rules.ts'
import type { UsageDay } from '../usage/usage.rules.ts'
import { putUsage } from '../usage/usage.store.ts'
import type { Db, Store } from '../store/store.ts'
import { type Line, lineOfDay, simulateDay } from './fleet-day.rules.ts'
import { lineWeakness, type PlannedDevice, planFleet, worksOnSaturday } from './fleet-plan.rules.ts'
import { ranOn } from './fleet-use.rules.ts'
import { type Random, seededRandom } from './random.rules.ts'

const fleetSeed = 2012
const devicesPerSlice = 20

export type FleetOrder = { deviceCount: number; days: number; nowMs: number; onProgress: (share: number) => void }

type SeedUnit = { id: number; code: string; type: string; placeClass: string; laptops: number }
type Seeding = {
  random: Random
  unit: SeedUnit
  planned: PlannedDevice
  number: number
  days: string[]
  quartersToday: number
  lines: Line[]
}

/** Adds the fleet. The roll-up that follows is the caller's. */
export async function seedFleet(deps: { store: Store; intake: Intake }, order: FleetOrder): Promise<void> {
  const { store, intake } = deps
  const random = seededRandom(fleetSeed)
  const units = await readUnits(store.db)
  const fleet = planFleet(random, units, order.deviceCount, order.days)
  const today = localDayOf(order.nowMs, 'WIB')
  const days = Array.from({ length: order.days }, (_, index) => addDays(today, index + 1 - order.days))
  const quartersToday = Math.floor((order.nowMs - localDayStartMs(today, 'WIB')) / (quarterMin * 60_000))
  const lines = new Map(units.map((unit) => [unit.code, linesOf(random.fork(`line-${unit.code}`), unit, days)]))
  for (let at = 0; at < fleet.length; at += devicesPerSlice) {
    const devices = fleet.slice(at, at + devicesPerSlice)
    const deviceIds = await store.write((db) =>
      seedSlice(db, { devices, at, units, lines, days, quartersToday, random }),
    )
    for (const [index, planned] of devices.entries()) await handOver(intake, deviceIds[index], planned, order.nowMs)
    order.onProgress(Math.min(1, (at + devices.length) / fleet.length))
  }
  await store.write(async (db) => {
    for (const unit of units) for (const day of days) await markUnitDirty(db, unit.id, day)
  })
}

async function readUnits(db: Db): Promise<SeedUnit[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'code', 'type', 'place_class', 'claimed_laptops'])
    .where('claimed_laptops', '>', 0)
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    type: row.type,
    placeClass: row.place_class ?? '',
    laptops: row.claimed_laptops ?? 0,
  }))
}

function linesOf(random: Random, unit: SeedUnit, days: string[]): Line[] {
  return days.map(() => lineOfDay(random, lineWeakness[unit.placeClass] ?? 0))
}

type Slice = {
  devices: PlannedDevice[]
  at: number
  units: SeedUnit[]
  lines: Map<string, Line[]>
  days: string[]
  /** Local quarters of today that are over. */
  quartersToday: number
  random: Random
}

async function seedSlice(db: Db, slice: Slice): Promise<number[]> {
  const { days, quartersToday } = slice
  const ids: number[] = []
  for (const [index, planned] of slice.devices.entries()) {
    const unit = slice.units.find((candidate) => candidate.code === planned.unitCode)
    if (!unit) throw new Error(`no unit ${planned.unitCode}`)
    const number = slice.at + index
    const random = slice.random.fork(`device-${number}`)
    const lines = slice.lines.get(unit.code) ?? []
    ids.push(await seedDevice(db, { random, unit, planned, number, days, quartersToday, lines }))
  }
  return ids
}

async function seedDevice(db: Db, seeding: Seeding): Promise<number> {
  const { unit, planned, number, days } = seeding
  const enrolledDay = days.at(-planned.enrolledDaysAgo) ?? days[0] ?? ''
  const { id } = await db
    .insertInto('device')
    .values({
      public_id: simulatedId(number),
      state: 'active',
      origin: 'simulated',
      unit_id: unit.id,
      kind: 'laptop',
      insecure: 0,
      report_count: 0,
      search_text: '',
      created_at_ms: Date.parse(`${enrolledDay}T02:00:00Z`),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('device_unit_period')
    .values({ device_id: id, unit_id: unit.id, from_day: enrolledDay, to_day: null })
    .execute()
  const event = { device_id: id, unit_id: unit.id, day: enrolledDay, at_ms: Date.parse(`${enrolledDay}T02:00:00Z`) }
  await db
    .insertInto('device_event')
    .values({ ...event, kind: 'enrolled', before: null, after: null })
    .execute()
  for (const facts of sectionsOf(planned)) await announce(db, id, facts, enrolledDay)
  const rows = simulateDays(id, seeding, enrolledDay)
  await putDeviceDays(db, rows)
  await putUsage(db, usageOf(id, seeding, rows))
  await db
    .updateTable('device')
    .set({ last_seen_day: rows.at(-1)?.day ?? null })
    .where('id', '=', id)
    .execute()
  return id
}

/** Days on which the laptop was on, from its enrolment until it fell silent. */
function simulateDays(
  deviceId: number,
  { random, unit, planned, days, lines, quartersToday }: Seeding,
  enrolledDay: string,
): DeviceDayRow[] {
  const heard = days.slice(0, days.length - planned.silentForDays)
  return heard.flatMap((day, index) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    const working = weekday !== 0 && (weekday !== 6 || worksOnSaturday(unit.type))
    const line = lines[index]
    const untilQuarter = index === days.length - 1 ? quartersToday : quartersPerDay
    const facts =
      line && day >= enrolledDay
        ? simulateDay(random, planned.habit, line, { isWorkingDay: working, untilQuarter })
        : null
    if (!facts || !wasAwake(facts.inputs)) return []
    return [toDeviceDayRow({ deviceId, day, unitId: unit.id, late: random.chance(0.02) }, facts)]
  })
}

function usageOf(deviceId: number, { random, planned, days }: Seeding, rows: readonly DeviceDayRow[]): UsageDay[] {
  const use = random.fork('use')
  return rows.map(({ day }) => ({
    deviceId,
    day,
    ran: ranOn(use, planned, days.length - 1 - days.indexOf(day)),
  }))
}

function sectionsOf(planned: PlannedDevice): SectionFacts[] {
  return [planned.hardware, planned.system, planned.software]
}

function shaOf(facts: SectionFacts): Buffer {
  return createHash('sha256').update(JSON.stringify(facts)).digest()
}

async function announce(db: Db, deviceId: number, facts: SectionFacts, fromUtcDay: string): Promise<void> {
  const sha256 = shaOf(facts)
  await db
    .insertInto('section')
    .values({ sha256, kind: facts.kind, bytes: null, item_count: null, set_id: null, created_at_ms: 0 })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  const { id } = await db.selectFrom('section').select('id').where('sha256', '=', sha256).executeTakeFirstOrThrow()
  const period = { device_id: deviceId, kind: facts.kind, section_id: id, state: 'ok', from_utc_day: fromUtcDay }
  await db
    .insertInto('device_section_period')
    .values({ ...period, to_utc_day: null, applied_at_ms: null })
    .execute()
}

/** The way a laptop hands its sections over, but for the signature. */
async function handOver(
  intake: Intake,
  deviceId: number | undefined,
  planned: PlannedDevice,
  nowMs: number,
): Promise<void> {
  if (deviceId === undefined) return
  for (const facts of sectionsOf(planned)) await intake.submitSection(jobOf(deviceId, facts, nowMs))
}

function jobOf(deviceId: number, facts: SectionFacts, receivedAtMs: number): SectionJob {
  const columns =
    facts.kind === 'hardware'
      ? hardwareColumns(facts)
      : facts.kind === 'system'
        ? systemColumns(facts)
        : { softwareCount: facts.rows.length }
  return {
    deviceId,
    sha256: shaOf(facts),
    kind: facts.kind,
    bytes: gzipSync(JSON.stringify(facts)),
    columns,
    use: facts.kind === 'system' ? deviceUseOf(facts) : null,
    software: facts.kind === 'software' ? { itemCount: facts.rows.length, titles: titlesOf(facts.rows) } : null,
    receivedAtMs,
    localDay: localDayOf(receivedAtMs, 'WIB'),
  }
}

/** An id that tells a simulated laptop by its first digits and is the same at every start. */
function simulatedId(number: number): string {
  const hex = createHash('sha256').update(`simulated-${number}`).digest('hex')
  return `00000000-0000-7000-8${hex.slice(0, 3)}-${hex.slice(3, 15)}`
}
