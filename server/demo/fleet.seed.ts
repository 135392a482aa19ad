/** Fills a store with a simulated fleet, marked `simulated`, through the same sections, cutting and roll-up as real reports. */
import { quarterMin, quartersPerDay } from '../../agent/contract/quarters.ts'
import { calendarsOf } from '../calendar/calendar.queries.ts'
import { isWorkingDay, type UnitCalendar } from '../calendar/calendar.rules.ts'
import { type DeviceDayRow, putDeviceDays, toDeviceDayRow } from '../day/device-day.store.ts'
import { wasAwake } from '../day/device-day.rules.ts'
import { addDays, localDayOf, localDayStartMs } from '../day/local-day.rules.ts'
import type { Intake } from '../intake/intake.ts'
import { classifySoftware } from '../migration/classify.job.ts'
import { freshDays } from '../migration/status.rules.ts'
import { rollUp } from '../rollup/rollup.engine.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { putUsage } from '../usage/usage.store.ts'
import type { UsageDay } from '../usage/usage.rules.ts'
import { addSections, insertDevice, type SeedUnit } from './fleet.store.ts'
import { type Step, stepsUntil } from './fleet-calendar.rules.ts'
import { type Line, lineOfDay, simulateDay, simulatedNetwork } from './fleet-day.rules.ts'
import { type Journey, journeyOf, levelOf } from './fleet-journey.rules.ts'
import { lineWeakness, type PlannedDevice, planFleet } from './fleet-plan.rules.ts'
import { ranOn } from './fleet-use.rules.ts'
import { type Random, seededRandom } from './random.rules.ts'

const fleetSeed = 2012
const laptopsPerWrite = 100
/** Office ends; a step is counted at this hour of its last day. */
const countedAtMin = 17 * 60
/** Word, which runs from a stick though the list names no closed office program (id of the watch list). */
const unlistedProgram = 2

export type FleetOrder = {
  deviceCount: number
  /** Newest days, told one by one. */
  days: number
  /** Weeks before them, of which one day each is told. */
  weeksBefore: number
  nowMs: number
  onProgress: (share: number) => void
  /** Jobs that would have run by then; `nowMs` is the moment at which the step was counted. */
  afterStep?: (step: { index: number; nowMs: number }) => Promise<void>
}

type Laptop = {
  random: Random
  use: Random
  unit: SeedUnit
  planned: PlannedDevice
  journey: Journey
  number: number
  enrolledDay: string
  /** Last day on which it may be heard. */
  lastDay: string
  /** A spell in which it was not heard: on leave, under repair, in a cupboard; null = none. */
  away: { fromDay: string; toDay: string } | null
  /** Null = not enrolled yet. */
  id: number | null
  /** Its phase in `journey`; -1 = none yet. */
  phase: number
  lastSeenDay: string | null
}

/**
 * Adds the fleet and counts it step by step as time went by: default programs and systems keep no history, so that a day is
 * only counted rightly before the next change.
 */
export async function seedFleet({ store, intake }: { store: Store; intake: Intake }, order: FleetOrder): Promise<void> {
  const random = seededRandom(fleetSeed)
  const units = await readUnits(store.db)
  const today = localDayOf(order.nowMs, 'WIB')
  const steps = stepsUntil(today, order)
  const laptops = planLaptops(random, units, steps, order)
  const quartersToday = Math.floor((order.nowMs - localDayStartMs(today, 'WIB')) / (quarterMin * 60_000))
  const weather = units.map((unit) => [unit.code, random.fork(`line-${unit.code}`)] as const)
  const calendars = await calendarsOf(
    store.db,
    units.map(({ id }) => id),
  )
  await store.write((db) => confirmNetworks(db, units, { fromDay: steps[0]?.[0] ?? today, nowMs: order.nowMs }))
  for (const [index, days] of steps.entries()) {
    const lastDay = days.at(-1) ?? today
    const nowMs = lastDay === today ? order.nowMs : localDayStartMs(lastDay, 'WIB') + countedAtMin * 60_000
    const lines = new Map(
      weather.map(([code, chance], at) => [code, days.map(() => lineOfDay(chance, weaknessOf(units[at])))]),
    )
    await startPhases({ store, intake }, laptops, { index, days, nowMs })
    for (let at = 0; at < laptops.length; at += laptopsPerWrite) {
      const told = laptops.slice(at, at + laptopsPerWrite).filter(({ id }) => id !== null)
      await store.write((db) => tellDays(db, told, { days, today, quartersToday, lines, calendars }))
    }
    await store.write(async (db) => {
      for (const unit of units) for (const day of days) await markUnitDirty(db, unit.id, day)
    })
    await classifySoftware(store, { nowMs })
    await rollUp(store)
    await order.afterStep?.({ index, nowMs })
    order.onProgress((index + 1) / steps.length)
  }
}

/** In four of five satker the operator confirmed the office's network; in the others it waits to be proposed. */
async function confirmNetworks(
  db: Db,
  units: readonly SeedUnit[],
  at: { fromDay: string; nowMs: number },
): Promise<void> {
  const rows = units
    .filter((_, index) => index % 5 !== 4)
    .map((unit) => ({
      unit_id: unit.id,
      network: simulatedNetwork,
      from_day: at.fromDay,
      is_office: 1,
      label: 'Kantor (contoh)',
      reason: 'Armada simulasi',
      actor: 'cli',
      decided_at_ms: at.nowMs,
    }))
  await upsertRows(db, 'network_ruling', ['unit_id', 'network', 'from_day'], rows)
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

function weaknessOf(unit: SeedUnit | undefined): number {
  return lineWeakness[unit?.placeClass ?? ''] ?? 0
}

function planLaptops(random: Random, units: SeedUnit[], steps: readonly Step[], order: FleetOrder): Laptop[] {
  const byCode = new Map(units.map((unit) => [unit.code, { unit, level: levelOf(random.fork(`level-${unit.code}`)) }]))
  const days = steps.flat()
  return planFleet(random, units, order.deviceCount, order.days).map((planned, number) => {
    const place = byCode.get(planned.unitCode)
    if (!place) throw new Error(`no unit ${planned.unitCode}`)
    const { unit, level } = place
    const own = random.fork(`device-${number}`)
    return {
      random: own,
      use: own.fork('use'),
      unit,
      planned,
      journey: journeyOf(own.fork('journey'), planned, { level, stepCount: steps.length, unitType: unit.type }),
      number,
      enrolledDay: enrolledDayOf(own.fork('enrolled'), planned, { days, full: order.days }),
      lastDay: days.at(-1 - silenceOf(own.fork('silence'), planned)) ?? '',
      away: awayOf(own.fork('away'), days),
      id: null,
      phase: -1,
      lastSeenDay: null,
    }
  })
}

/** Most joined at the beginning, the others over the weeks, some of them lately. */
function enrolledDayOf(
  random: Random,
  planned: PlannedDevice,
  { days, full }: { days: readonly string[]; full: number },
): string {
  const [first = ''] = days
  if (planned.enrolledDaysAgo >= full || random.chance(0.5)) return first
  return (random.chance(0.5) ? days[random.between(0, days.length - full)] : days.at(-planned.enrolledDaysAgo)) ?? first
}

/** Of those that fell silent for longer than a month some are heard of again, so that a month's silence is no cliff. */
function silenceOf(random: Random, { silentForDays }: PlannedDevice): number {
  return silentForDays > freshDays && random.chance(0.5) ? random.between(5, freshDays - 2) : silentForDays
}

function awayOf(random: Random, days: readonly string[]): Laptop['away'] {
  if (!random.chance(0.25)) return null
  const fromDay = addDays(days[0] ?? '', random.between(0, 190))
  return { fromDay, toDay: addDays(fromDay, random.between(freshDays + 4, 2 * freshDays)) }
}

function isAway({ away }: Laptop, day: string): boolean {
  return away !== null && day >= away.fromDay && day <= away.toDay
}

type Began = { index: number; days: Step; nowMs: number }

/** Enrols laptops whose day has come, and hands over what changed on the others. */
async function startPhases(
  deps: { store: Store; intake: Intake },
  laptops: readonly Laptop[],
  { index, days, nowMs }: Began,
): Promise<void> {
  const [firstDay = '', lastDay = ''] = [days[0], days.at(-1)]
  const starting = laptops.flatMap((laptop) => {
    const phase = laptop.journey.phases.findLastIndex(({ fromStep }) => fromStep <= index)
    const isSilent = laptop.id !== null && (firstDay > laptop.lastDay || isAway(laptop, firstDay))
    if (laptop.enrolledDay > lastDay || phase === laptop.phase || isSilent) return []
    return [{ laptop, phase, day: laptop.enrolledDay > firstDay ? laptop.enrolledDay : firstDay }]
  })
  await deps.store.write(async (db) => {
    for (const { laptop } of starting) laptop.id ??= await insertDevice(db, laptop)
  })
  const handed = starting.flatMap(({ laptop, phase, day }) => {
    const next = laptop.journey.phases[phase]
    const isFirst = laptop.phase === -1
    laptop.phase = phase
    if (!next || laptop.id === null) return []
    const hardware = isFirst ? [laptop.journey.hardware] : []
    const facts = [...hardware, next.system, ...(next.software ? [next.software] : [])]
    return [{ deviceId: laptop.id, facts, day }]
  })
  await addSections(deps, handed, nowMs)
}

type Told = {
  days: Step
  today: string
  quartersToday: number
  lines: Map<string, Line[]>
  calendars: ReadonlyMap<number, UnitCalendar>
}

async function tellDays(db: Db, laptops: readonly Laptop[], told: Told): Promise<void> {
  const rows: DeviceDayRow[] = []
  const uses: UsageDay[] = []
  for (const laptop of laptops) {
    const own = simulateDays(laptop, told)
    rows.push(...own)
    uses.push(...own.map((row) => ({ deviceId: row.device_id, day: row.day, ran: programsOn(laptop) })))
    const last = own.at(-1)?.day
    if (last === undefined) continue
    laptop.lastSeenDay = last
    await db.updateTable('device').set({ last_seen_day: last }).where('id', '=', laptop.id).execute()
  }
  await putDeviceDays(db, rows)
  await putUsage(db, uses)
}

/** Days on which the laptop was on, from its enrolment until it fell silent. */
function simulateDays(laptop: Laptop, told: Told): DeviceDayRow[] {
  const { id, random, unit, planned, enrolledDay, lastDay } = laptop
  return told.days.flatMap((day, index) => {
    const line = told.lines.get(unit.code)?.[index]
    const calendar = told.calendars.get(unit.id)
    if (!line || !calendar || id === null || day < enrolledDay || day > lastDay || isAway(laptop, day)) return []
    const untilQuarter = day === told.today ? told.quartersToday : quartersPerDay
    const facts = simulateDay(random, planned.habit, line, { isWorkingDay: isWorkingDay(calendar, day), untilQuarter })
    if (!facts || !wasAwake(facts.inputs)) return []
    return [toDeviceDayRow({ deviceId: id, day, unitId: unit.id, late: random.chance(0.02) }, facts)]
  })
}

function programsOn({ use, journey, phase }: Laptop): number[] | null {
  const now = journey.phases[phase]
  if (!now?.software || !journey.seesUse) return null
  const ran = ranOn(use, { story: now.story, software: now.software }, 0)
  const isLast = phase === journey.phases.length - 1
  if (!journey.runsUnlisted || !isLast || !use.chance(0.3) || ran.includes(unlistedProgram)) return ran
  return [...ran, unlistedProgram].toSorted((a, b) => a - b)
}
