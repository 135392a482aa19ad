/** The one roll-up engine: recounts a dirty unit from its device-days, then its parents bottom up. */
import { connectivityRollup } from '../connectivity/connectivity.rollup.ts'
import { migrationRollup } from '../migration/migration.rollup.ts'
import { powerRollup } from '../power/power.rollup.ts'
import { presenceRollup } from '../presence/presence.rollup.ts'
import type { Db, Store } from '../store/store.ts'
import { loadUnitHistory, type UnitHistory } from '../unit/unit-history.queries.ts'
import { cutDirtyDays } from '../day/cut-days.job.ts'
import { clearUnitMark, markUnitDirty, readUnitMarks, type UnitMark } from './rollup.store.ts'

/** What a subject adds to the engine: how its `<subject>_unit_day` row is counted. Each writes only its own table. */
export type Rollup = {
  /** Counts the units' own devices from device_day. */
  countOwn: (db: Db, unitIds: number[], day: string) => Promise<void>
  /** Adds up each unit's own row and the `tree` rows of its children. */
  sumTree: (db: Db, units: { unitId: number; childIds: number[] }[], day: string) => Promise<void>
}

/** Every subject that is rolled up. This list is data. */
const rollups: Rollup[] = [presenceRollup, migrationRollup, powerRollup, connectivityRollup]

const marksAtOnce = 2048
/** Units counted in one transaction: at about 55 laptops each some 20 ms of work. */
const sliceUnits = 48

/** Called between slices, so that reports have their turn at the write lock. */
export type Pause = () => Promise<void>
const noPause: Pause = async () => {}

/**
 * Settles everything that is dirty now: reports into device-days, device-days into units, units into their parents.
 *
 * @returns how many device-days and unit-days were counted
 */
export async function rollUp(store: Store, pause: Pause = noPause): Promise<{ deviceDays: number; unitDays: number }> {
  const history = await loadUnitHistory(store.db)
  let deviceDays = 0
  for (;;) {
    const settled = await cutDirtyDays(store, history)
    deviceDays += settled
    if (settled === 0) break
    await pause()
  }
  const unitDays = await rollUpUnits(store, history, pause)
  return { deviceDays, unitDays }
}

async function rollUpUnits(store: Store, history: UnitHistory, pause: Pause): Promise<number> {
  let count = 0
  for (;;) {
    const marks = await readUnitMarks(store.db, marksAtOnce)
    if (marks.length === 0) return count
    const day = marks[0]?.day
    const deepestFirst = marks
      .filter((mark) => mark.day === day)
      .map((mark) => ({ mark, depth: history.depthOf(mark.unitId, mark.day) }))
      .toSorted((a, b) => b.depth - a.depth)
    const depth = deepestFirst[0]?.depth
    const level = deepestFirst.filter((entry) => entry.depth === depth).map((entry) => entry.mark)
    for (let at = 0; at < level.length; at += sliceUnits) {
      await settleUnits(store, history, level.slice(at, at + sliceUnits))
      await pause()
    }
    count += level.length
  }
}

/** Units of one depth and day; their parents are marked, so that each parent is counted once after all its children. */
async function settleUnits(store: Store, history: UnitHistory, marks: UnitMark[]): Promise<void> {
  const day = marks[0]?.day
  if (day === undefined) return
  const units = marks.map(({ unitId }) => ({ unitId, childIds: history.childrenOf(unitId, day) }))
  const parents = new Set(marks.map(({ unitId }) => history.at(unitId, day)?.parentId ?? null))
  await store.write(async (db) => {
    for (const rollup of rollups) {
      await rollup.countOwn(
        db,
        marks.map(({ unitId }) => unitId),
        day,
      )
      await rollup.sumTree(db, units, day)
    }
    for (const parentId of parents) if (parentId !== null) await markUnitDirty(db, parentId, day)
    for (const mark of marks) await clearUnitMark(db, mark)
  })
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
