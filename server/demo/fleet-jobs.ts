/** Jobs of the night for the demo, run as time goes by: what was known on a day must not rest on what came later. */
import { localDayOf } from '../day/local-day.rules.ts'
import { countUnitChanges } from '../migration/count-changes.job.ts'
import { countPlaces } from '../migration/count-places.job.ts'
import { keepMigrationMonths } from '../migration/month.job.ts'
import { monthOf } from '../migration/month.rules.ts'
import { countFindings } from '../plan/count-findings.job.ts'
import { measureLaptops } from '../power/measure.job.ts'
import { sumPowerMonths } from '../power/power-month.job.ts'
import { refreshProfiles } from '../power/profile.job.ts'
import type { Store } from '../store/store.ts'

/** A job of every night here runs in one week of so many: what it finds changes slowly, and the demo has to start soon. */
const weeksBetween = 6
/** Findings about licences open to those above after six months, so that they are looked for in the first weeks. */
const firstCountedStep = 2

/** A month is frozen by its tenth day after five working days; it is looked at on the first step from then on. */
const frozenFromDate = '10'

/** What runs after each step of the fleet was counted. */
export function jobsOfSteps(store: Store): (step: { index: number; nowMs: number }) => Promise<void> {
  let dayBefore: string | null = null
  return async ({ index, nowMs }) => {
    const today = localDayOf(nowMs, 'WIB')
    const isFirstFrom = (date: string) => {
      const from = `${monthOf(today)}-${date}`
      return dayBefore !== null && dayBefore < from && today >= from
    }
    if (isFirstFrom('01')) await countUnitChanges(store, { nowMs })
    if (isFirstFrom(frozenFromDate)) await keepMigrationMonths(store, { nowMs })
    if (index === firstCountedStep) await countFindings(store, { nowMs })
    if (index % weeksBetween === weeksBetween - 1) await measurePower(store, nowMs)
    dayBefore = today
  }
}

/** When the last day is told. */
export async function runLastJobs(store: Store, nowMs: number): Promise<void> {
  await countPlaces(store, { nowMs })
  await keepMigrationMonths(store, { nowMs })
  await countUnitChanges(store, { nowMs })
  await measurePower(store, nowMs)
  await sumPowerMonths(store)
}

async function measurePower(store: Store, nowMs: number): Promise<void> {
  await refreshProfiles(store, { nowMs })
  await measureLaptops(store, { nowMs, all: true })
}
