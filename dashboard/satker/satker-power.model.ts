/** What a satker's page tells of its energy: the last 30 days, today left out. */
import type { Viewer } from '../../server/account/scope.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { powerOf, type UnitPower } from '../../server/power/power.queries.ts'
import { type SleepCompliance, sleepCompliance } from '../../server/power/ranking.queries.ts'
import type { Db } from '../../server/store/store.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'

export const satkerPowerDays = 30

export type SatkerPower = {
  power: UnitPower
  /** Null = the ministry: counting the settings of all its laptops takes longer than a page may. */
  sleep: SleepCompliance | null
}

/** With all below the unit. Null = nothing was ever counted here in these days. */
export async function readSatkerPower(
  db: Db,
  viewer: Viewer,
  { unit, today }: { unit: UnitRow; today: string },
): Promise<SatkerPower | null> {
  const range = { fromDay: addDays(today, -satkerPowerDays), toDay: addDays(today, -1), scope: 'tree' } as const
  const power = await powerOf(db, viewer, unit.id, range)
  if (!power || power.dayCount === 0) return null
  const sleep =
    unit.kind === 'ministry' ? null : await sleepCompliance(db, viewer, { unitId: unit.id, path: unit.path, today })
  return { power, sleep }
}
