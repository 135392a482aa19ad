/** The networks of a unit: proposed, confirmed, ruled out, and merely seen. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { proposal, tallyNetworks } from './network-proposal.rules.ts'
import { networkDays } from './network.store.ts'

export type NetworkState = 'office' | 'other' | 'proposed' | 'seen'
export type RulingRow = {
  fromDay: string
  isOffice: boolean
  label: string
  reason: string
  actor: string
  decidedAtMs: number
}
export type UnitNetworkRow = {
  network: string
  /** On the day asked for: the last ruling that began; without one proposed, or merely seen. */
  state: NetworkState
  label: string | null
  firstDay: string | null
  lastDay: string | null
  /** Over the last 28 days: days seen, days with three laptops or more, most laptops on one day. */
  dayCount: number
  fullDayCount: number
  mostLaptops: number
  proposedDay: string | null
  /** Old to new. */
  rulings: RulingRow[]
}

/**
 * Networks of a unit as they stand on `today`, those that wait for a decision first. Networks that only one laptop was on are left out
 * where the unit has three laptops or more: they are homes and hotspots.
 *
 * @returns none for a unit outside the viewer's part
 */
export async function networksOfUnit(
  db: Db,
  viewer: Viewer,
  { unitId, today, deviceCount }: { unitId: number; today: string; deviceCount: number },
): Promise<UnitNetworkRow[]> {
  const unit = await db
    .selectFrom('unit')
    .select('unit.id')
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .execute()
  if (unit.length === 0) return []
  const span = { fromDay: addDays(today, 1 - proposal.spanDays), toDay: today }
  const tallies = tallyNetworks((await networkDays(db, [unitId], span)).get(unitId) ?? [], today)
  const proposed = await db.selectFrom('unit_network').selectAll().where('unit_id', '=', unitId).execute()
  const rulings = await rulingsOfUnit(db, unitId)
  const names = new Set([
    ...proposed.map(({ network }) => network),
    ...rulings.keys(),
    ...tallies.filter((tally) => deviceCount < proposal.laptops || tally.mostLaptops > 1).map(({ network }) => network),
  ])
  const rows = [...names].map((network): UnitNetworkRow => {
    const tally = tallies.find((one) => one.network === network)
    const held = proposed.find((one) => one.network === network)
    const own = rulings.get(network) ?? []
    const holding = own.findLast(({ fromDay }) => fromDay <= today)
    return {
      network,
      state: stateOf(holding, held !== undefined || tally?.proposed === true),
      label: own.at(-1)?.label ?? null,
      firstDay: held?.first_day ?? tally?.firstDay ?? own[0]?.fromDay ?? null,
      lastDay: tally?.lastDay ?? held?.last_day ?? null,
      dayCount: tally?.dayCount ?? 0,
      fullDayCount: tally?.fullDayCount ?? 0,
      mostLaptops: tally?.mostLaptops ?? 0,
      proposedDay: held?.proposed_day ?? null,
      rulings: own,
    }
  })
  const order: readonly NetworkState[] = ['proposed', 'office', 'seen', 'other']
  return rows.toSorted(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      b.fullDayCount - a.fullDayCount ||
      (a.network < b.network ? -1 : 1),
  )
}

function stateOf(holding: RulingRow | undefined, isProposed: boolean): NetworkState {
  if (holding) return holding.isOffice ? 'office' : 'other'
  return isProposed ? 'proposed' : 'seen'
}

async function rulingsOfUnit(db: Db, unitId: number): Promise<Map<string, RulingRow[]>> {
  const rows = await db
    .selectFrom('network_ruling')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('from_day')
    .execute()
  const byNetwork = Map.groupBy(rows, (row) => row.network)
  return new Map(
    [...byNetwork].map(([network, own]) => [
      network,
      own.map((row) => ({
        fromDay: row.from_day,
        isOffice: row.is_office === 1,
        label: row.label,
        reason: row.reason,
        actor: row.actor,
        decidedAtMs: row.decided_at_ms,
      })),
    ]),
  )
}

/** Proposals on which nobody has decided, below a unit; for the list of what waits. */
export async function proposalsBelow(db: Db, viewer: Viewer, path: string) {
  return db
    .selectFrom('unit_network')
    .innerJoin('unit', 'unit.id', 'unit_network.unit_id')
    .select(['unit.code', 'unit.name', 'unit_network.unit_id as unitId', 'unit_network.network'])
    .select(['unit_network.proposed_day as proposedDay', 'unit_network.most_laptops as mostLaptops'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('network_ruling as ruling')
            .select('ruling.unit_id')
            .whereRef('ruling.unit_id', '=', 'unit_network.unit_id')
            .whereRef('ruling.network', '=', 'unit_network.network'),
        ),
      ),
    )
    .orderBy('unit_network.proposed_day')
    .orderBy('unit.code')
    .execute()
}
