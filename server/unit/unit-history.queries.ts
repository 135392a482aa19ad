/** The organisation as it was on a day, held in memory for the length of a job. */
import type { Db } from '../store/store.ts'
import { toZone, type Zone } from '../day/local-day.rules.ts'

type Period = { unitId: number; fromDay: string; toDay: string | null; parentId: number | null; zone: Zone }

export type UnitHistory = {
  /** Zone and parent of a unit on a day; before its first period the first one holds. Null = no such unit. */
  at: (unitId: number, day: string) => { parentId: number | null; zone: Zone } | null
  /** Units whose parent it was on a day. */
  childrenOf: (unitId: number, day: string) => number[]
  /** How far a unit is from the root on a day (root = 0). */
  depthOf: (unitId: number, day: string) => number
}

/** Reads all periods: a few thousand rows for the whole ministry. */
export async function loadUnitHistory(db: Db): Promise<UnitHistory> {
  const rows = await db.selectFrom('unit_period').selectAll().orderBy('unit_id').orderBy('from_day').execute()
  const periods = new Map<number, Period[]>()
  for (const row of rows) {
    const period = {
      unitId: row.unit_id,
      fromDay: row.from_day,
      toDay: row.to_day ?? null,
      parentId: row.parent_id ?? null,
      zone: toZone(row.zone),
    }
    periods.set(row.unit_id, [...(periods.get(row.unit_id) ?? []), period])
  }
  const childrenByDay = new Map<string, Map<number, number[]>>()

  const at: UnitHistory['at'] = (unitId, day) => {
    const own = periods.get(unitId)
    return own ? (own.findLast((period) => period.fromDay <= day) ?? own[0] ?? null) : null
  }
  const childrenOf: UnitHistory['childrenOf'] = (unitId, day) => {
    let children = childrenByDay.get(day)
    if (!children) {
      children = new Map()
      for (const id of periods.keys()) {
        const parentId = at(id, day)?.parentId ?? null
        if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id])
      }
      childrenByDay.set(day, children)
    }
    return children.get(unitId) ?? []
  }
  const depthOf: UnitHistory['depthOf'] = (unitId, day) => {
    let depth = 0
    for (let id = at(unitId, day)?.parentId ?? null; id !== null && depth < 16; id = at(id, day)?.parentId ?? null)
      depth++
    return depth
  }
  return { at, childrenOf, depthOf }
}
