/** The connection of units, for pages, exports and the API: read from the roll-up, never from raw rows. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import { inScope, type Viewer } from '../account/scope.ts'
import { localDayStartMs } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { zonesOf } from '../unit/unit.queries.ts'
import { thresholdRows } from './connectivity.store.ts'
import {
  type RungCounts,
  type Standing,
  showsQuarters,
  standingOf,
  thresholdRowsOn,
  thresholdsOn,
} from './rungs.rules.ts'
import type { ThresholdRow, Thresholds } from './threshold.table.ts'
import { daySums, type DaySums, quarterSums } from './unit-day.rules.ts'
import { type QuarterState, unpackStates } from './unit-quarters.rules.ts'

export type ConnectivityScope = 'own' | 'tree'
export type ConnectivityDay = DaySums & { unit_id: number; day: string }
export type ConnectivityMonth = Pick<DaySums, (typeof quarterSums)[number]> & {
  unit_id: number
  month: string
  day_count: number
}

type Asked = { unitIds: readonly number[]; scope: ConnectivityScope }

/** Days of units, old to new; a day without a row has not been counted. */
export async function connectivityDays(
  db: Db,
  viewer: Viewer,
  { unitIds, scope, fromDay, toDay }: Asked & { fromDay: string; toDay: string },
): Promise<ConnectivityDay[]> {
  if (unitIds.length === 0) return []
  return db
    .selectFrom('connectivity_unit_day as c')
    .innerJoin('unit', 'unit.id', 'c.unit_id')
    .select(['c.unit_id', 'c.day', ...daySums.map((name) => `c.${name}` as const)])
    .where(inScope(viewer))
    .where('c.unit_id', 'in', [...unitIds])
    .where('c.scope', '=', scope)
    .where('c.day', '>=', fromDay)
    .where('c.day', '<=', toDay)
    .orderBy('c.day')
    .execute()
}

/** Months of units, old to new. */
export async function connectivityMonths(
  db: Db,
  viewer: Viewer,
  { unitIds, scope, fromMonth, toMonth }: Asked & { fromMonth: string; toMonth: string },
): Promise<ConnectivityMonth[]> {
  if (unitIds.length === 0) return []
  return db
    .selectFrom('connectivity_unit_month as c')
    .innerJoin('unit', 'unit.id', 'c.unit_id')
    .select(['c.unit_id', 'c.month', 'c.day_count', ...quarterSums.map((name) => `c.${name}` as const)])
    .where(inScope(viewer))
    .where('c.unit_id', 'in', [...unitIds])
    .where('c.scope', '=', scope)
    .where('c.month', '>=', fromMonth)
    .where('c.month', '<=', toMonth)
    .orderBy('c.month')
    .execute()
}

export type StripDay = {
  day: string
  sums: DaySums
  /** 96 states, null for quarters not yet over; null as a whole where quarter-hours would show one person's day. */
  states: (QuarterState | null)[] | null
  /** What was told when the day was over, where evidence changed it since. */
  told: QuarterState[] | null
}

/** A unit's own days quarter by quarter. Each day is decided by itself: fewer than five laptops give the day's sums and no quarter. */
export async function connectivityStrip(
  db: Db,
  viewer: Viewer,
  { unitId, fromDay, toDay, nowMs }: { unitId: number; fromDay: string; toDay: string; nowMs: number },
): Promise<StripDay[]> {
  const rows = await db
    .selectFrom('connectivity_unit_day as c')
    .innerJoin('unit', 'unit.id', 'c.unit_id')
    .select(['c.day', 'c.states', 'c.told', ...daySums.map((name) => `c.${name}` as const)])
    .where(inScope(viewer))
    .where('c.unit_id', '=', unitId)
    .where('c.scope', '=', 'own')
    .where('c.day', '>=', fromDay)
    .where('c.day', '<=', toDay)
    .orderBy('c.day')
    .execute()
  if (rows.length === 0) return []
  const zoneOn = await zonesOf(db, unitId)
  return rows.map(({ day, states, told, ...sums }) => {
    const isShown = showsQuarters({ deviceCount: sums.device_count, seenCount: sums.seen_day_count })
    const overQ = Math.floor((nowMs - localDayStartMs(day, zoneOn(day))) / (quarterMin * 60_000))
    return {
      day,
      sums,
      states: isShown && states ? unpackStates(states).map((state, quarter) => (quarter < overQ ? state : null)) : null,
      told: isShown && told && sums.repaired_q > 0 ? unpackStates(told) : null,
    }
  })
}

/** Where a unit stands on a day, from its row of either scope. Null = no data: outside every ranking. */
export function standingOfDay(day: ConnectivityDay, limits: Pick<Thresholds, 'rungSharePct'>): Standing | null {
  return standingOf(rungCountsOf(day), limits)
}

function rungCountsOf(day: DaySums): RungCounts {
  return {
    claimedCount: day.claimed_count === 0 ? null : day.claimed_count,
    deviceCount: day.device_count,
    seenCount: day.seen_count,
    connectedCount: day.connected_count,
    goodCount: day.good_count,
    placedUnits: day.placed_units,
  }
}

/** The thresholds that hold on a day. */
export async function thresholdsOfDay(db: Db, day: string): Promise<Thresholds> {
  return thresholdsOn(day, await thresholdRows(db))
}

/** The row in force on a day of each threshold, with its source; before a threshold's first row that one. */
export async function thresholdsInForce(db: Db, day: string): Promise<ThresholdRow[]> {
  return thresholdRowsOn(day, await thresholdRows(db))
}
