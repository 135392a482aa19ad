/** The connection of a unit on a day: a subject of the roll-up engine. */
import type { Rollup } from '../rollup/rollup.engine.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import type { Db } from '../store/store.ts'
import {
  claimedCounts,
  daysAfter,
  deviceDaysOn,
  flagsBefore,
  heldDays,
  heldSums,
  knownNetworks,
  membersOn,
  putDays,
  thresholdRows,
  type UnitDayRow,
} from './connectivity.store.ts'
import { judgedTimes } from './judged-time.store.ts'
import { thresholdsOn } from './rungs.rules.ts'
import { countUnitDay, daySums, noSums, type UnitDayResult } from './unit-day.rules.ts'
import { changedQuarters } from './unit-quarters.rules.ts'

export const connectivityRollup: Rollup = {
  countOwn: async (db, unitIds, day) => {
    const touched = await countOwnDays(db, unitIds, day)
    for (const { unitId, days } of touched) for (const later of days) await markUnitDirty(db, unitId, later)
  },

  async sumTree(db, units, day) {
    const unitIds = units.map(({ unitId }) => unitId)
    const own = await heldSums(db, unitIds, day, 'own')
    const below = await heldSums(
      db,
      units.flatMap(({ childIds }) => childIds),
      day,
      'tree',
    )
    const rows = units.map(({ unitId, childIds }): UnitDayRow => {
      const row = {
        unit_id: unitId,
        day,
        scope: 'tree',
        ...noSums,
        states: null,
        told: null,
        cut_twice: null,
        flags: null,
        networks: null,
      }
      for (const part of [own.get(unitId), ...childIds.map((childId) => below.get(childId))])
        if (part) for (const name of daySums) row[name] += part[name]
      return row
    })
    await putDays(db, rows, await heldSums(db, unitIds, day, 'tree'))
  },
}

/**
 * Counts the units' own days.
 *
 * @returns units of which a laptop showed something else than was told before, with the later days whose rungs look back on it
 */
export async function countOwnDays(
  db: Db,
  unitIds: readonly number[],
  day: string,
): Promise<{ unitId: number; days: string[] }[]> {
  const results = await countDays(db, unitIds, day)
  const held = await heldDays(db, unitIds, day, 'own')
  const later = await daysAfter(db, unitIds, day)
  const rows: UnitDayRow[] = []
  const touched: { unitId: number; days: string[] }[] = []
  for (const [unitId, result] of results) {
    const before = held.get(unitId)
    const days = later.get(unitId) ?? []
    rows.push({ unit_id: unitId, day, scope: 'own', ...toldAnew(result, { before, isOver: days.length > 0 }) })
    if (days.length > 0 && !isSame(before?.flags, result.flags)) touched.push({ unitId, days })
  }
  await putDays(db, rows, held)
  return touched
}

async function countDays(db: Db, unitIds: readonly number[], day: string): Promise<Map<number, UnitDayResult>> {
  const members = Map.groupBy(await membersOn(db, unitIds, day), (member) => member.unit_id)
  const deviceDays = Map.groupBy(await deviceDaysOn(db, unitIds, day), (row) => row.unit_id)
  const times = await judgedTimes(db, unitIds, day)
  const known = await knownNetworks(db, unitIds, day)
  const limits = thresholdsOn(day, await thresholdRows(db))
  const claimed = await claimedCounts(db, unitIds)
  const before = await flagsBefore(db, unitIds, day)
  const results = new Map<number, UnitDayResult>()
  for (const unitId of unitIds) {
    const time = times.get(unitId)
    const networks = known.get(unitId)
    if (!time || !networks) continue
    const own = (members.get(unitId) ?? []).map(({ id, origin }) => ({ id, simulated: origin === 'simulated' }))
    const ids = new Set(own.map(({ id }) => id))
    results.set(
      unitId,
      countUnitDay({
        members: own,
        deviceDays: (deviceDays.get(unitId) ?? []).filter((row) => ids.has(row.device_id)),
        claimedCount: claimed.get(unitId) ?? null,
        time,
        known: networks,
        limits,
        before: before.get(unitId) ?? [],
      }),
    )
  }
  return results
}

type Bytes = Uint8Array | null | undefined
type Told = { states?: Bytes; told?: Bytes }

/** Once a day is over, the first states that were told of it are kept beside what evidence makes of them later. */
function toldAnew(result: UnitDayResult, { before, isOver }: { before: Told | undefined; isOver: boolean }) {
  const { sums, states, cutTwice, flags, networks } = result
  const isFirstChange = isOver && before?.states && !before.told && !isSame(before.states, states)
  const told = before?.told ?? (isFirstChange ? before.states : null) ?? null
  const repaired = told ? changedQuarters(told, states) : 0
  return { ...sums, repaired_q: repaired, states, told, cut_twice: cutTwice, flags, networks }
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one && other ? Buffer.compare(one, other) === 0 : !one && !other
}
