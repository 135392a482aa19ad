/** Ranking of units by energy, and who holds to the sleep policy. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { powerOf } from './power.queries.ts'
import { findModel } from './profile.store.ts'
import { type League, leaguesOf } from './ranking.rules.ts'
import { powerSums } from './unit-day.rules.ts'

/** Leagues of the units with laptops of their own at or below a path, in one month. */
export async function powerRanking(
  db: Db,
  viewer: Viewer,
  { path, month }: { path: string; month: string },
): Promise<League[]> {
  const model = await findModel(db)
  if (model === null) return []
  const rows = await db
    .selectFrom('power_unit_month')
    .innerJoin('unit', 'unit.id', 'power_unit_month.unit_id')
    .select(['unit.id as unitId', 'unit.code', 'unit.name', 'unit.place_class'])
    .select([...powerSums, 'half_mwh'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('scope', '=', 'own')
    .where('model_id', '=', model)
    .where('month', '=', month)
    .where('reported_days', '>', 0)
    .execute()
  return leaguesOf(
    rows.map(({ unitId, code, name, place_class: placeClass, ...sums }) => ({
      unitId,
      code,
      name,
      placeClass: placeClass ?? null,
      sums,
    })),
  )
}

/** A machine on mains is to sleep after so many minutes without input (ENERGY STAR: at most 30). */
export const mostSleepMin = 30
const observedDays = 30

export type SleepCompliance = {
  /** By the settings that laptops tell; a setting on mains. */
  configured: { deviceCount: number; compliant: number; late: number; never: number; unknown: number }
  /** Awake device-days of the last 30 days with at most an hour of dark time; null = none known. */
  observed: { activeDays: number; calmShare: number | null }
}

/** Sleep policy as set and as lived: two numbers, since a setting may be blocked by a program. */
export async function sleepCompliance(
  db: Db,
  viewer: Viewer,
  { unitId, path, today }: { unitId: number; path: string; today: string },
): Promise<SleepCompliance> {
  const row = await db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .leftJoin('device_power_fact as fact', 'fact.device_id', 'device.id')
    .select((eb) => {
      const count = eb.fn.countAll<number>()
      return [
        count.as('deviceCount'),
        count.filterWhere(eb.and([eb('sleep_min', '>', 0), eb('sleep_min', '<=', mostSleepMin)])).as('compliant'),
        count.filterWhere('sleep_min', '>', mostSleepMin).as('late'),
        count.filterWhere('sleep_min', '=', 0).as('never'),
        count.filterWhere('sleep_min', 'is', null).as('unknown'),
      ]
    })
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .executeTakeFirstOrThrow()
  const range = { fromDay: addDays(today, -observedDays), toDay: addDays(today, -1), scope: 'tree' } as const
  const power = await powerOf(db, viewer, unitId, range)
  return {
    configured: row,
    observed: { activeDays: power?.coverage.activeDays ?? 0, calmShare: power?.figure?.calmShare ?? null },
  }
}
