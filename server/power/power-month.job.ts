/** Sums months of units whose days changed, and finds days that the model in force has not counted yet. */
import { sql } from 'kysely'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import { recountDays } from '../migration/mark-changed.store.ts'
import { firstDayOf, lastDayOf } from '../migration/month.rules.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { modelId } from './profile.store.ts'
import { powerSums } from './unit-day.rules.ts'

const monthsAtOnce = 128

/** @returns how many months of units were summed */
export async function sumPowerMonths(store: Store, pause?: () => Promise<void>): Promise<number> {
  let count = 0
  for (;;) {
    const marks = await store.db
      .selectFrom('power_month_dirty')
      .selectAll()
      .orderBy('month')
      .limit(monthsAtOnce)
      .execute()
    const month = marks[0]?.month
    if (month === undefined) return count
    const ofMonth = marks.filter((mark) => mark.month === month)
    await store.write(async (db) => {
      const model = await modelId(db)
      const unitIds = ofMonth.map(({ unit_id: unitId }) => unitId)
      const rows = await sumsOf(db, { unitIds, month, model })
      await upsertRows(db, 'power_unit_month', ['unit_id', 'scope', 'model_id', 'month'], rows)
      for (const { unit_id: unitId, version } of ofMonth)
        await db
          .deleteFrom('power_month_dirty')
          .where('unit_id', '=', unitId)
          .where('month', '=', month)
          .where('version', '=', version)
          .execute()
    })
    count += ofMonth.length
    if (pause) await pause()
  }
}

async function sumsOf(db: Db, { unitIds, month, model }: { unitIds: number[]; month: string; model: number }) {
  const rows = await db
    .selectFrom('power_unit_day')
    .select(['unit_id', 'scope'])
    .select((eb) => eb.fn.countAll<number>().as('day_count'))
    // A sum of bigint is a decimal on PostgreSQL; these stay far below what a whole number holds.
    .select(powerSums.map((name) => sql<number>`cast(sum(${sql.ref(name)}) as bigint)`.as(name)))
    .select(sql<number>`cast(round(sum(sqrt(half_squared)) * 100) as bigint)`.as('half_mwh'))
    .where('unit_id', 'in', unitIds)
    .where('model_id', '=', model)
    .where('day', '>=', firstDayOf(month))
    .where('day', '<=', lastDayOf(month))
    .groupBy(['unit_id', 'scope'])
    .execute()
  return rows.map((row) => ({ ...row, model_id: model, month }))
}

/** Marks of one night: what is more waits for the next. */
const mostMarks = 200_000

/**
 * Marks units' days that were counted before this version of the model was there (or before there was one), newest first; never
 * more than the days that are recounted. What other versions counted stays beside it.
 *
 * @returns how many unit-days were marked
 */
export async function markPowerGaps(
  store: Store,
  { nowMs, most = mostMarks }: { nowMs: number; most?: number },
): Promise<number> {
  const model = await store.write(modelId)
  const today = localDayOf(nowMs, 'WIB')
  let marked = 0
  for (let ago = 0; ago <= recountDays && marked < most; ago++) {
    const day = addDays(today, -ago)
    const missing = await missingUnits(store.db, day, model)
    if (missing.length === 0) continue
    await store.write(async (db) => {
      for (const unitId of missing) await markUnitDirty(db, unitId, day)
    })
    marked += missing.length
  }
  return marked
}

async function missingUnits(db: Db, day: string, model: number): Promise<number[]> {
  const rows = await db
    .selectFrom('presence_unit_day as presence')
    .leftJoin('power_unit_day as power', (join) =>
      join
        .onRef('power.unit_id', '=', 'presence.unit_id')
        .onRef('power.day', '=', 'presence.day')
        .on('power.scope', '=', 'own')
        .on('power.model_id', '=', model),
    )
    .select('presence.unit_id')
    .where('presence.day', '=', day)
    .where('presence.scope', '=', 'own')
    .where('power.unit_id', 'is', null)
    .execute()
  return rows.map((row) => row.unit_id)
}
