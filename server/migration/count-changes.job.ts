/** Counts, for every unit at once, what happened to its laptops in a month: each laptop is judged on both days, once. */
import { nationalWorkingDay } from '../calendar/calendar.queries.ts'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { readFacts } from './device-facts.store.ts'
import { addMonths, type IsWorkingDay, lastDayOf, monthOf, monthState } from './month.rules.ts'
import { addChange, type ChangeParts, noParts, type TwoDays } from './register-changes.rules.ts'
import { deviceStatus, type Status } from './status.rules.ts'
import { changeRow, dropOthers, type MonthSpan, putChanges } from './unit-change.store.ts'

const sliceDevices = 500
/** Rows written in one transaction. */
const sliceRows = 256

export type CountChangesOptions = { nowMs: number; pause?: () => Promise<void> }

/**
 * Counts the month of the last day that is over everywhere (WIB ends last), and the month before it until that one is
 * frozen. Running it again changes nothing but the moment.
 *
 * @returns laptops judged and rows written
 */
export async function countUnitChanges(
  store: Store,
  { nowMs, pause }: CountChangesOptions,
): Promise<{ laptops: number; rows: number }> {
  const spans = spansOn(localDayOf(nowMs, 'WIB'), await nationalWorkingDay(store.db))
  const days = [...new Set(spans.flatMap(({ fromDay, toDay }) => [fromDay, toDay]))].toSorted()
  const paths = await unitPaths(store.db)
  const tallies = spans.map(() => new Map<number, ChangeParts>())
  let laptops = 0
  for (let afterId = 0; ;) {
    const devices = await readDevices(store.db, afterId)
    const last = devices.at(-1)
    if (!last) break
    afterId = last.id
    laptops += devices.length
    const read = await Promise.all(days.map(async (day) => [day, await readDay(store.db, devices, day)] as const))
    const on = new Map(read)
    for (const [index, { fromDay, toDay }] of spans.entries())
      for (const { id } of devices)
        tally(tallies[index] ?? new Map(), paths, on.get(fromDay)?.get(id), on.get(toDay)?.get(id))
    await pause?.()
  }
  let rows = 0
  for (const [index, span] of spans.entries()) {
    const counted = [...(tallies[index] ?? [])].map(([unitId, parts]) =>
      changeRow({ unitId, span, countedAtMs: nowMs }, parts),
    )
    for (let at = 0; at < counted.length; at += sliceRows) {
      await store.write((db) => putChanges(db, counted.slice(at, at + sliceRows)))
      await pause?.()
    }
    await store.write((db) => dropOthers(db, { month: span.month, countedAtMs: nowMs }))
    rows += counted.length
  }
  return { laptops, rows }
}

/** Months that are counted on a day, old to new. */
export function spansOn(today: string, isWorkingDay: IsWorkingDay): MonthSpan[] {
  const lastDay = addDays(today, -1)
  const month = monthOf(lastDay)
  const before = addMonths(month, -1)
  const spanOf = (of: string, toDay: string) => ({ month: of, fromDay: lastDayOf(addMonths(of, -1)), toDay })
  const current = spanOf(month, lastDay)
  return monthState(before, lastDay, isWorkingDay) === 'frozen'
    ? [current]
    : [spanOf(before, lastDayOf(before)), current]
}

type Device = { id: number; osFamily: string | null }
/** Where a laptop belonged on a day, and what it was. */
type Placed = { unitId: number; status: Status }

/** The ids of a unit and of all above it, as it is placed now. */
async function unitPaths(db: Db): Promise<Map<number, number[]>> {
  const units = await db.selectFrom('unit').select(['id', 'path']).execute()
  return new Map(units.map(({ id, path }) => [id, path.split('/').filter(Boolean).map(Number)]))
}

/** Those that the roll-up counts. */
async function readDevices(db: Db, afterId: number): Promise<Device[]> {
  const rows = await db
    .selectFrom('device')
    .select(['id', 'os_family as osFamily'])
    .where('id', '>', afterId)
    .where('state', '!=', 'pending')
    .where('kind', '!=', 'virtual')
    .orderBy('id')
    .limit(sliceDevices)
    .execute()
  return rows.map(({ id, osFamily }) => ({ id, osFamily: osFamily ?? null }))
}

async function readDay(db: Db, devices: readonly Device[], day: string): Promise<Map<number, Placed>> {
  const places = await db
    .selectFrom('device_unit_period')
    .select(['device_id', 'unit_id'])
    .where(
      'device_id',
      'in',
      devices.map(({ id }) => id),
    )
    .where('from_day', '<=', day)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', day)]))
    .execute()
  const unitOf = new Map(places.map((row) => [row.device_id, row.unit_id]))
  const members = devices.filter(({ id }) => unitOf.has(id))
  const facts = await readFacts(db, members, day)
  return new Map([...facts].map(([id, own]) => [id, { unitId: unitOf.get(id) ?? 0, status: deviceStatus(own).status }]))
}

/** Counts a laptop in every unit that had it, itself or below, on one of the days. */
function tally(
  counted: Map<number, ChangeParts>,
  paths: ReadonlyMap<number, readonly number[]>,
  before: Placed | undefined,
  after: Placed | undefined,
): void {
  const wasIn = new Set(before && paths.get(before.unitId))
  const isIn = new Set(after && paths.get(after.unitId))
  for (const unitId of new Set([...wasIn, ...isIn])) {
    const parts = counted.get(unitId) ?? noParts()
    counted.set(unitId, parts)
    const seen = (placed: Placed | undefined, under: ReadonlySet<number>): TwoDays['before'] =>
      placed === undefined ? null : under.has(unitId) ? placed.status : 'elsewhere'
    addChange(parts, { before: seen(before, wasIn), after: seen(after, isIn) })
  }
}
