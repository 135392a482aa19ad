/** Reads and writes of the connection's days and months, and what they are counted from. */
import { type Insertable, sql } from 'kysely'
import { addDays } from '../day/local-day.rules.ts'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { networksOn, type NetworkRuling } from './network-proposal.rules.ts'
import type { KnownNetworks } from './place.rules.ts'
import { type DayFlags, rungDays, rungSpanDays, unpackFlags } from './rungs.rules.ts'
import { type ThresholdRow, thresholdBounds, thresholdNames } from './threshold.table.ts'
import { type DaySums, daySums, type DeviceDay, quarterSums } from './unit-day.rules.ts'

export type UnitDayRow = Insertable<Tables['connectivity_unit_day']>
type Scope = 'own' | 'tree'

/** Active laptops that belonged to the units on the day; virtual machines and those that wait for approval count nowhere. */
export function membersOn(db: Db, unitIds: readonly number[], day: string) {
  return db
    .selectFrom('device_unit_period as period')
    .innerJoin('device', 'device.id', 'period.device_id')
    .select(['period.unit_id', 'device.id', 'device.origin'])
    .where('period.unit_id', 'in', [...unitIds])
    .where('period.from_day', '<=', day)
    .where((eb) => eb.or([eb('period.to_day', 'is', null), eb('period.to_day', '>', day)]))
    .where('device.state', '!=', 'pending')
    .where('device.kind', '!=', 'virtual')
    .execute()
}

export async function deviceDaysOn(db: Db, unitIds: readonly number[], day: string) {
  const rows = await db
    .selectFrom('device_day')
    .select(['unit_id', 'device_id', 'awake', 'asleep', 'tried', 'linked', 'networks', 'link', 'late'])
    .select((eb) => eb(eb('screen_min', '+', eb.ref('dark_min')), '+', eb.ref('awake_min')).as('awakeMin'))
    .where('unit_id', 'in', [...unitIds])
    .where('day', '=', day)
    .execute()
  return rows as (DeviceDay & { unit_id: number })[]
}

/** Flags of each unit's last working days before a day, newest first. */
export async function flagsBefore(db: Db, unitIds: readonly number[], day: string): Promise<Map<number, DayFlags[]>> {
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select(['unit_id', 'flags'])
    .where('unit_id', 'in', [...unitIds])
    .where('scope', '=', 'own')
    .where('day', '<', day)
    .where('day', '>', addDays(day, -rungSpanDays))
    .where('work_q', '>', 0)
    .orderBy('day', 'desc')
    .execute()
  const flags = new Map<number, DayFlags[]>()
  for (const row of rows) {
    const own = flags.get(row.unit_id) ?? []
    if (own.length < rungDays - 1) own.push(unpackFlags(row.flags))
    flags.set(row.unit_id, own)
  }
  return flags
}

/** Days after `day` on which the units' rungs look back on it, where they were counted already. */
export async function daysAfter(db: Db, unitIds: readonly number[], day: string): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select(['unit_id', 'day'])
    .where('unit_id', 'in', [...unitIds])
    .where('scope', '=', 'own')
    .where('day', '>', day)
    .where('day', '<', addDays(day, rungSpanDays))
    .orderBy('day')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.unit_id)].map(([unitId, own]) => [unitId, own.map((row) => row.day)]),
  )
}

/** What is known of the units' networks on a day. */
export async function knownNetworks(
  db: Db,
  unitIds: readonly number[],
  day: string,
): Promise<Map<number, KnownNetworks>> {
  const rulings = await rulingsOf(db, unitIds)
  const proposed = await db
    .selectFrom('unit_network')
    .select(['unit_id', 'network'])
    .where('unit_id', 'in', [...unitIds])
    .execute()
  const proposedOf = Map.groupBy(proposed, (row) => row.unit_id)
  return new Map(
    unitIds.map((unitId) => [
      unitId,
      networksOn(
        day,
        rulings.get(unitId) ?? [],
        (proposedOf.get(unitId) ?? []).map(({ network }) => network),
      ),
    ]),
  )
}

async function rulingsOf(db: Db, unitIds: readonly number[]): Promise<Map<number, NetworkRuling[]>> {
  const rows = await db
    .selectFrom('network_ruling')
    .select(['unit_id', 'network', 'from_day', 'is_office'])
    .where('unit_id', 'in', [...unitIds])
    .execute()
  const rulings = rows.map(({ unit_id: unitId, network, from_day: fromDay, is_office: isOffice }) => ({
    unitId,
    ruling: { network, fromDay, isOffice: isOffice === 1 },
  }))
  return new Map(
    [...Map.groupBy(rulings, (row) => row.unitId)].map(([unitId, own]) => [unitId, own.map((row) => row.ruling)]),
  )
}

/** Thresholds that were set by administrators. */
export async function thresholdRows(db: Db): Promise<ThresholdRow[]> {
  const rows = await db.selectFrom('connectivity_threshold').selectAll().execute()
  return rows.flatMap(({ name: text, value, source, from_day: fromDay }) => {
    const name = thresholdNames.find((known) => known === text)
    return name ? [{ name, value, source, fromDay, unit: thresholdBounds[name].unit }] : []
  })
}

/** Laptops that units are said to own. */
export async function claimedCounts(db: Db, unitIds: readonly number[]): Promise<Map<number, number | null>> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'claimed_laptops'])
    .where('id', 'in', [...unitIds])
    .execute()
  return new Map(rows.map((row) => [row.id, row.claimed_laptops ?? null]))
}

/** Rows of a day as they are held, by unit. */
export async function heldDays(db: Db, unitIds: readonly number[], day: string, scope: Scope) {
  if (unitIds.length === 0) return new Map<number, never>()
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select(['unit_id', ...daySums, 'states', 'told', 'flags'])
    .where('unit_id', 'in', [...unitIds])
    .where('day', '=', day)
    .where('scope', '=', scope)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

/** Sums of the rows of a day, by unit. */
export async function heldSums(
  db: Db,
  unitIds: readonly number[],
  day: string,
  scope: Scope,
): Promise<Map<number, DaySums>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select(['unit_id', ...daySums])
    .where('unit_id', 'in', [...unitIds])
    .where('day', '=', day)
    .where('scope', '=', scope)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

/**
 * Writes rows of one day and scope, and adds what changed to their months, in the caller's transaction.
 *
 * @param held what was stored under the same keys
 */
export async function putDays(db: Db, rows: readonly UnitDayRow[], held: ReadonlyMap<number, DaySums>): Promise<void> {
  await upsertRows(db, 'connectivity_unit_day', ['unit_id', 'day', 'scope'], rows)
  const changes = rows.flatMap((row) => {
    const before = held.get(row.unit_id)
    const sums = quarterSums.map((name) => row[name] - (before?.[name] ?? 0))
    if (before && sums.every((sum) => sum === 0)) return []
    return [{ unitId: row.unit_id, month: row.day.slice(0, 7), scope: row.scope, values: [before ? 0 : 1, ...sums] }]
  })
  await addToMonths(db, changes)
}

const rowsAtOnce = 64
const monthColumns = ['day_count', ...quarterSums] as const

type MonthChange = { unitId: number; month: string; scope: string; values: number[] }

async function addToMonths(db: Db, changes: readonly MonthChange[]): Promise<void> {
  const table = 'connectivity_unit_month'
  const names = sql.join(['unit_id', 'month', 'scope', ...monthColumns].map((name) => sql.ref(name)))
  const sums = sql.join(
    monthColumns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`${table}.${name}`)} + ${sql.ref(`excluded.${name}`)}`),
  )
  for (let at = 0; at < changes.length; at += rowsAtOnce) {
    const values = changes
      .slice(at, at + rowsAtOnce)
      .map((change) => sql`(${sql.join([change.unitId, change.month, change.scope, ...change.values])})`)
    await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}
      on conflict (${sql.ref('unit_id')}, ${sql.ref('month')}, ${sql.ref('scope')}) do update set ${sums}`.execute(db)
  }
}
