/** Counts the connection of many days anew from their device-days, without the other subjects: after a change of calendar or rules. */
import { addDays } from '../day/local-day.rules.ts'
import type { Pause } from '../rollup/rollup.engine.ts'
import type { Store } from '../store/store.ts'
import { loadUnitHistory, type UnitHistory } from '../unit/unit-history.queries.ts'
import { connectivityRollup, countOwnDays } from './connectivity.rollup.ts'

/** Units of one transaction: some 20 ms of work. */
const sliceUnits = 24

/** The driver frees its statements in a turn of the event loop: a month without one held 2 GB of them. */
const nextTurn: Pause = () => new Promise((resolve) => setImmediate(resolve))

export type RecountSpan = { fromDay: string; toDay: string }

/**
 * Old to new, since the rungs look back; of each day the deepest units first. Every unit gets its row, also where nobody reported.
 *
 * @param unitIds the units to count, with all above them; all units where it is left out
 * @returns how many own and tree rows were written
 */
export async function recountConnectivity(
  store: Store,
  { fromDay, toDay, unitIds }: RecountSpan & { unitIds?: readonly number[] },
  pause: Pause = nextTurn,
): Promise<number> {
  const history = await loadUnitHistory(store.db)
  const asked = unitIds ?? (await store.db.selectFrom('unit').select('id').orderBy('id').execute()).map(({ id }) => id)
  let count = 0
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) {
    await inSlices(asked, pause, (slice) => store.write((db) => countOwnDays(db, slice, day)))
    for (const level of levelsUp(asked, history, day)) {
      count += level.length
      const units = level.map((unitId) => ({ unitId, childIds: history.childrenOf(unitId, day) }))
      await inSlices(units, pause, (slice) => store.write((db) => connectivityRollup.sumTree(db, slice, day)))
    }
  }
  return count
}

/** Units and all above them, the deepest level first. */
function levelsUp(unitIds: readonly number[], history: UnitHistory, day: string): number[][] {
  const all = new Set<number>()
  for (const unitId of unitIds)
    for (let id: number | null = unitId; id !== null && !all.has(id); id = history.at(id, day)?.parentId ?? null)
      all.add(id)
  const byDepth = Map.groupBy(all, (unitId) => history.depthOf(unitId, day))
  return [...byDepth].toSorted((a, b) => b[0] - a[0]).map(([, level]) => level)
}

async function inSlices<Item>(items: readonly Item[], pause: Pause, work: (slice: Item[]) => Promise<unknown>) {
  for (let at = 0; at < items.length; at += sliceUnits) {
    await work(items.slice(at, at + sliceUnits))
    await pause()
  }
}
