/** What holds back each unit that has others below it, added up once an hour: pages would add up thousands of units each time. */
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { type BlockerCount, countBlockers, type UnitBlockers } from './blocker-count.rules.ts'

/** Counts of the unit with this path and all below it, as far as `narrow` lets them through. */
export async function readUnitBlockers(
  db: Db,
  path: string,
  narrow: (query: ReturnType<typeof unitCounts>) => ReturnType<typeof unitCounts> = (query) => query,
): Promise<UnitBlockers[]> {
  return narrow(unitCounts(db).where('unit.path', 'like', `${path}%`)).execute()
}

function unitCounts(db: Db) {
  return db
    .selectFrom('plan_unit_count as count')
    .innerJoin('unit', 'unit.id', 'count.unit_id')
    .select(['count.blocked_sets', 'count.device_count', 'count.simulated_count', 'count.counted_at_ms'])
}

/** Adds up every unit with others below it, and forgets those that have none any more. */
export async function countTreeBlockers(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: () => Promise<void> },
): Promise<void> {
  const parents = await store.db
    .selectFrom('unit')
    .select(['unit.id', 'unit.path'])
    .where('unit.id', 'in', (eb) =>
      eb.selectFrom('unit as child').select('child.parent_id').distinct().$castTo<never>(),
    )
    .orderBy('unit.id')
    .execute()
  for (const { id, path } of parents) {
    const count = countBlockers(await readUnitBlockers(store.db, path))
    const row = { unit_id: id, counted_at_ms: nowMs, count: JSON.stringify(count) }
    await store.write((db) => upsertRows(db, 'plan_blocker_count', ['unit_id'], [row]))
    if (pause) await pause()
  }
  await store.write((db) => db.deleteFrom('plan_blocker_count').where('counted_at_ms', '<', nowMs).execute())
}

/** What was added up for a unit; null for one with none below it, and before the first count. */
export function parseBlockerCount(text: string): BlockerCount {
  return JSON.parse(text) as BlockerCount
}
