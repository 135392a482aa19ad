/** Proposes networks as offices' own, from what laptops saw in the last four weeks. */
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import type { Pause } from '../rollup/rollup.engine.ts'
import type { Db, Store } from '../store/store.ts'
import { proposal, tallyNetworks } from './network-proposal.rules.ts'
import {
  heldProposals,
  markCountedDays,
  networkDays,
  type Proposal,
  putProposals,
  unitsWithRulings,
} from './network.store.ts'

const sliceUnits = 64

/**
 * A proposal stays once it was made; what was seen of it is kept up to date. Where a unit has a confirmed network already, the days on
 * which the newly proposed one was seen are marked: whoever was on it is not elsewhere until somebody decides.
 *
 * @returns how many networks were newly proposed
 */
export async function proposeNetworks(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: Pause },
): Promise<{ proposed: number }> {
  const today = localDayOf(nowMs, 'WIT')
  const units = await store.db
    .selectFrom('device_unit_period')
    .select('unit_id')
    .distinct()
    .where('to_day', 'is', null)
    .orderBy('unit_id')
    .execute()
  let proposed = 0
  for (let at = 0; at < units.length; at += sliceUnits) {
    const unitIds = units.slice(at, at + sliceUnits).map((unit) => unit.unit_id)
    proposed += await proposeFor(store, unitIds, today)
    await pause?.()
  }
  return { proposed }
}

async function proposeFor(store: Store, unitIds: number[], today: string): Promise<number> {
  const days = await networkDays(store.db, unitIds, { fromDay: addDays(today, 1 - proposal.spanDays), toDay: today })
  const held = await heldProposals(store.db, unitIds)
  const proposals = [...days].flatMap(([unitId, seen]) =>
    tallyNetworks(seen, today).flatMap((tally): Proposal[] => {
      const before = held.get(`${unitId} ${tally.network}`)
      if (!before && !tally.proposed) return []
      const firstDay = before && before.first_day < tally.firstDay ? before.first_day : tally.firstDay
      return [{ ...tally, unitId, firstDay, proposedDay: before?.proposed_day ?? today }]
    }),
  )
  const changed = proposals.filter((one) => {
    const before = held.get(`${one.unitId} ${one.network}`)
    return before?.last_day !== one.lastDay || before.full_day_count !== one.fullDayCount
  })
  if (changed.length === 0) return 0
  const fresh = proposals.filter((one) => !held.has(`${one.unitId} ${one.network}`))
  await store.write(async (db) => {
    await putProposals(db, changed)
    await markPlaced(db, fresh)
  })
  return fresh.length
}

async function markPlaced(db: Db, fresh: readonly Proposal[]): Promise<void> {
  if (fresh.length === 0) return
  const ruled = await unitsWithRulings(
    db,
    fresh.map(({ unitId }) => unitId),
  )
  for (const { unitId, firstDay } of fresh) if (ruled.has(unitId)) await markCountedDays(db, unitId, firstDay)
}
