/** Outages as they are stored, and the counted quarters they are found in. */
import type { Insertable } from 'kysely'
import { quarterMin, quartersPerDay } from '../../agent/contract/quarters.ts'
import { addDays, localDayStartMs, type Zone } from '../day/local-day.rules.ts'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { decodeLink, type LinkFailureKind } from './link-facts.rules.ts'
import type { UnitQuarter } from './outage.rules.ts'
import { holds, toQuarterSet } from './quarter-set.rules.ts'
import { unpackStates } from './unit-quarters.rules.ts'

export type OutageRow = Insertable<Tables['unit_outage']>

/** A unit's quarters since a day; `at` counts from that day's local midnight. */
export type UnitSpan = { unitId: number; quarters: UnitQuarter[]; laptops: number; cutDays: string[] }

/** Quarters of units from one local day to another, in the order of time. */
export async function spansOf(
  db: Db,
  unitIds: readonly number[],
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Promise<UnitSpan[]> {
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select(['unit_id', 'day', 'states', 'cut_twice', 'device_count', 'cut_q'])
    .where('unit_id', 'in', [...unitIds])
    .where('scope', '=', 'own')
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .orderBy('day')
    .execute()
  const firstMs = Date.parse(`${fromDay}T00:00:00Z`)
  return [...Map.groupBy(rows, (row) => row.unit_id)].map(([unitId, own]) => ({
    unitId,
    laptops: own.at(-1)?.device_count ?? 0,
    cutDays: own.filter((row) => row.cut_q > 0).map(({ day }) => day),
    quarters: own.flatMap(({ day, states, cut_twice: cutTwice }) => {
      const dayAt = ((Date.parse(`${day}T00:00:00Z`) - firstMs) / 86_400_000) * quartersPerDay
      const twice = toQuarterSet(cutTwice)
      return unpackStates(states ?? new Uint8Array()).map((state, quarter) => {
        return { at: dayAt + quarter, state, byTwo: holds(twice, quarter) }
      })
    }),
  }))
}

/** The moment at which the quarter `at` of a span begins. */
export function momentOf(at: number, { fromDay, zone }: { fromDay: string; zone: Zone }): number {
  return localDayStartMs(fromDay, zone) + at * quarterMin * 60_000
}

/** Outages held of units that began since a moment or go on, withdrawn ones too. */
export async function heldOutages(db: Db, unitIds: readonly number[], sinceMs: number) {
  return db
    .selectFrom('unit_outage')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
    .where((eb) => eb.or([eb('from_ms', '>=', sinceMs), eb('end', '=', 'open')]))
    .execute()
}

/** Failed tries by kind of each laptop-day of a unit. */
export async function failuresOn(
  db: Db,
  unitId: number,
  days: readonly string[],
): Promise<Partial<Record<LinkFailureKind, number>>[]> {
  if (days.length === 0) return []
  const rows = await db
    .selectFrom('device_day')
    .select('link')
    .where('unit_id', '=', unitId)
    .where('day', 'in', [...days])
    .where('link', 'is not', null)
    .execute()
  return rows.flatMap(({ link }) => decodeLink(link)?.failures ?? [])
}

export function putOutages(db: Db, rows: readonly OutageRow[]): Promise<void> {
  return upsertRows(db, 'unit_outage', ['unit_id', 'from_ms'], rows)
}

/** Units that were cut off on a day of a span, or whose outage goes on. */
export async function unitsToLookAt(db: Db, fromDay: string): Promise<number[]> {
  const cut = await db
    .selectFrom('connectivity_unit_day')
    .select('unit_id')
    .distinct()
    .where('scope', '=', 'own')
    .where('day', '>=', fromDay)
    .where('cut_q', '>', 0)
    .execute()
  const held = await db
    .selectFrom('unit_outage')
    .select('unit_id')
    .distinct()
    .where((eb) =>
      eb.or([eb('end', '=', 'open'), eb('from_ms', '>=', Date.parse(`${addDays(fromDay, -1)}T00:00:00Z`))]),
    )
    .execute()
  return [...new Set([...cut, ...held].map((row) => row.unit_id))].toSorted((a, b) => a - b)
}
