/** Unit-days from the leaves up: what `sumTree` of the roll-up does in the store, done while the rows are at hand. */
import { emptyRow, type PresenceRow, sums } from '../../../../server/presence/presence.rollup.ts'

export type TreeSums = {
  /** Takes a unit's own rows, one a day; gives back its `tree` rows too when nothing stands below it. */
  add: (unitId: number, own: PresenceRow[]) => PresenceRow[]
  /** `tree` rows of all units that have units below them, once all were added. */
  parents: () => Generator<PresenceRow[]>
}

/**
 * @param parentOf id -> id of the unit above it; null for the root
 * @param days the days of every unit's rows
 */
export function treeSums(parentOf: ReadonlyMap<number, number | null>, days: readonly string[]): TreeSums {
  const totals = new Map<number, PresenceRow[]>()
  const emptyTree = (unitId: number) => days.map((day) => emptyRow(unitId, day, 'tree'))
  for (const parentId of parentOf.values())
    if (parentId !== null && !totals.has(parentId)) totals.set(parentId, emptyTree(parentId))
  const addTo = (rows: PresenceRow[], own: PresenceRow[]): PresenceRow[] => {
    own.forEach((part, index) => {
      const row = rows[index]
      if (row) for (const name of sums) row[name] += part[name]
    })
    return rows
  }
  return {
    add(unitId, own) {
      for (let at: number | null = unitId; at !== null; at = parentOf.get(at) ?? null) {
        const rows = totals.get(at)
        if (rows) addTo(rows, own)
      }
      return totals.has(unitId) ? own : [...own, ...addTo(emptyTree(unitId), own)]
    },
    *parents() {
      for (const rows of totals.values()) yield rows
    },
  }
}
