/** Networks of units: what was seen of them day by day, what was proposed. */
import type { Db } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import type { NetworkDay, NetworkTally } from './network-proposal.rules.ts'
import { unpackNetworkDay } from './unit-day.rules.ts'

/** How many laptops were on which network in working time, by unit; networks of a day beyond the six most seen are not told. */
export async function networkDays(
  db: Db,
  unitIds: readonly number[],
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Promise<Map<number, NetworkDay[]>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select(['unit_id', 'day', 'networks'])
    .where('unit_id', 'in', [...unitIds])
    .where('scope', '=', 'own')
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .where('networks', 'is not', null)
    .execute()
  const days = new Map<number, NetworkDay[]>()
  for (const { unit_id: unitId, day, networks } of rows) {
    const own = days.get(unitId) ?? []
    own.push(...unpackNetworkDay(networks).map((seen) => ({ day, ...seen })))
    days.set(unitId, own)
  }
  return days
}

/** Units that have a confirmed network: what is proposed to them changes how their laptops are placed. */
export async function unitsWithRulings(db: Db, unitIds: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('network_ruling')
    .select('unit_id')
    .distinct()
    .where('unit_id', 'in', [...unitIds])
    .execute()
  return new Set(rows.map((row) => row.unit_id))
}

/** Proposals that are held, by unit and network. */
export async function heldProposals(db: Db, unitIds: readonly number[]) {
  const rows = await db
    .selectFrom('unit_network')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
    .execute()
  return new Map(rows.map((row) => [`${row.unit_id} ${row.network}`, row]))
}

export type Proposal = NetworkTally & { unitId: number; proposedDay: string }

export function putProposals(db: Db, proposals: readonly Proposal[]): Promise<void> {
  const rows = proposals.map((one) => ({
    unit_id: one.unitId,
    network: one.network,
    first_day: one.firstDay,
    last_day: one.lastDay,
    day_count: one.dayCount,
    full_day_count: one.fullDayCount,
    most_laptops: one.mostLaptops,
    proposed_day: one.proposedDay,
  }))
  return upsertRows(db, 'unit_network', ['unit_id', 'network'], rows)
}

/** Marks a unit's counted days from one on, so that they are told anew. @returns how many */
export async function markCountedDays(db: Db, unitId: number, fromDay: string): Promise<number> {
  const marked = await db
    .insertInto('unit_dirty')
    .columns(['unit_id', 'day', 'version'])
    .expression((eb) =>
      eb
        .selectFrom('connectivity_unit_day')
        .select(['unit_id', 'day', eb.val(1).as('version')])
        .where('unit_id', '=', unitId)
        .where('scope', '=', 'own')
        .where('day', '>=', fromDay),
    )
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'day']).doUpdateSet((eb) => ({ version: eb('unit_dirty.version', '+', 1) })),
    )
    .executeTakeFirst()
  return Number(marked.numInsertedOrUpdatedRows ?? 0n)
}

/** The same for every unit. */
export async function markAllCountedDays(db: Db, fromDay: string): Promise<void> {
  await db
    .insertInto('unit_dirty')
    .columns(['unit_id', 'day', 'version'])
    .expression((eb) =>
      eb
        .selectFrom('connectivity_unit_day')
        .select(['unit_id', 'day', eb.val(1).as('version')])
        .where('scope', '=', 'own')
        .where('device_count', '>', 0)
        .where('day', '>=', fromDay),
    )
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'day']).doUpdateSet((eb) => ({ version: eb('unit_dirty.version', '+', 1) })),
    )
    .execute()
}
