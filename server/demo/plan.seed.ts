/** Targets of the demo: invented, and their source says so. */
import type { Clock } from '../clock.ts'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import { countPlan } from '../plan/count-plan.job.ts'
import { setTarget } from '../plan/target.usecases.ts'
import type { Store } from '../store/store.ts'

/** Half a year ago somebody set out for both programmes. */
const sinceDays = 182
const goalDays = 550
const source = 'contoh untuk demo, bukan keputusan'

/** Sets a target for each programme at the root, and counts the plan once. */
export async function seedPlan(deps: { store: Store; clock: Clock }): Promise<void> {
  const { store, clock } = deps
  const today = localDayOf(clock.nowMs(), 'WIB')
  const root = await store.db
    .selectFrom('unit')
    .select(['id', 'path'])
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow()
  const viewer = { actor: 'system', role: 'ministry-admin', unitId: root.id, unitPath: root.path } as const
  const days = { fromDay: addDays(today, -sinceDays), dueDay: addDays(today, goalDays) }
  for (const [programme, sharePct] of [
    ['applications', 60],
    ['system', 40],
  ] as const)
    await setTarget({ viewer, unitId: root.id, programme, sharePct, ...days, source }, deps)
  await countPlan(store, { nowMs: clock.nowMs() })
}
