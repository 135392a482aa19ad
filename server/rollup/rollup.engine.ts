/** The one roll-up engine: recounts a dirty unit from its device-days, then its parents bottom up. */
import { presenceRollup } from '../presence/presence.rollup.ts'
import type { Db, Store } from '../store/store.ts'
import { loadUnitHistory, type UnitHistory } from '../unit/unit-history.queries.ts'
import { cutDirtyDays } from '../day/cut-days.job.ts'
import { clearUnitMark, markUnitDirty, readUnitMarks, type UnitMark } from './rollup.store.ts'

/** What a subject adds to the engine: how its `<subject>_unit_day` row is counted. Each writes only its own table. */
export type Rollup = {
  /** Counts the unit's own devices from device_day. */
  countOwn: (db: Db, unitId: number, day: string) => Promise<void>
  /** Adds up the unit's own row and the `tree` rows of its children. */
  sumTree: (db: Db, unitId: number, childIds: number[], day: string) => Promise<void>
}

/** Every subject that is rolled up. This list is data. */
const rollups: Rollup[] = [presenceRollup]

const sliceMarks = 512

export type RollupPace = {
  /** How long one slice may hold the write lock, in milliseconds. */
  sliceMs: number
  /** Called between slices; lets pages and intake have their turn. */
  pause: () => Promise<void>
}

const noPause: RollupPace = { sliceMs: 20, pause: async () => {} }

/**
 * Settles everything that is dirty now: reports into device-days, device-days into units, units into their parents.
 *
 * @returns how many device-days and unit-days were counted
 */
export async function rollUp(
  store: Store,
  pace: RollupPace = noPause,
): Promise<{ deviceDays: number; unitDays: number }> {
  const history = await loadUnitHistory(store.db)
  let deviceDays = 0
  for (;;) {
    const settled = await cutDirtyDays(store, history)
    deviceDays += settled
    if (settled === 0) break
    await pace.pause()
  }
  const unitDays = await rollUpUnits(store, history, pace)
  return { deviceDays, unitDays }
}

async function rollUpUnits(store: Store, history: UnitHistory, pace: RollupPace): Promise<number> {
  let count = 0
  for (;;) {
    const marks = await readUnitMarks(store.db, sliceMarks)
    if (marks.length === 0) return count
    const day = marks[0]?.day
    const deepestFirst = marks
      .filter((mark) => mark.day === day)
      .map((mark) => ({ mark, depth: history.depthOf(mark.unitId, mark.day) }))
      .toSorted((a, b) => b.depth - a.depth)
    const depth = deepestFirst[0]?.depth
    const level = deepestFirst.filter((entry) => entry.depth === depth).map((entry) => entry.mark)
    count += await settleLevel(store, history, level, pace)
  }
}

/** Units of one depth and day; their parents are marked, so that each parent is counted once after all its children. */
async function settleLevel(store: Store, history: UnitHistory, marks: UnitMark[], pace: RollupPace): Promise<number> {
  const waiting = [...marks]
  while (waiting.length > 0) {
    await store.write(async (db) => {
      const untilMs = performance.now() + pace.sliceMs
      do {
        const mark = waiting.shift()
        if (!mark) return
        await settleUnit(db, history, mark)
      } while (performance.now() < untilMs)
    })
    await pace.pause()
  }
  return marks.length
}

async function settleUnit(db: Db, history: UnitHistory, mark: UnitMark): Promise<void> {
  const children = history.childrenOf(mark.unitId, mark.day)
  for (const rollup of rollups) {
    await rollup.countOwn(db, mark.unitId, mark.day)
    await rollup.sumTree(db, mark.unitId, children, mark.day)
  }
  const parentId = history.at(mark.unitId, mark.day)?.parentId ?? null
  if (parentId !== null) await markUnitDirty(db, parentId, mark.day)
  await clearUnitMark(db, mark)
}

/** Marks every unit that has devices, so that a day on which nobody reported still has its row of zeros. */
export async function markDayForAll(store: Store, dayOf: (unitId: number) => string): Promise<void> {
  const units = await store.db
    .selectFrom('device_unit_period')
    .select('unit_id')
    .distinct()
    .where('to_day', 'is', null)
    .execute()
  await store.write(async (db) => {
    for (const unit of units) await markUnitDirty(db, unit.unit_id, dayOf(unit.unit_id))
  })
}
