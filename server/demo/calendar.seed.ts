/** Hours of the demo's schools: invented, and their source says so. Holidays are those that the product knows by itself. */
import { assignHours } from '../calendar/calendar.usecases.ts'
import type { Clock } from '../clock.ts'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import type { Store } from '../store/store.ts'

/** Long enough ago for every day that is told. */
const sinceDays = 400

/** Schools teach six days a week. */
export async function seedSchoolHours(deps: { store: Store; clock: Clock }): Promise<void> {
  const root = await deps.store.db
    .selectFrom('unit')
    .select(['id', 'path'])
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow()
  const viewer = { actor: 'system', role: 'ministry-admin', unitId: root.id, unitPath: root.path } as const
  const fromDay = addDays(localDayOf(deps.clock.nowMs(), 'WIB'), -sinceDays)
  const hours = { scope: 'schools', fromDay, template: 'enam-hari', source: 'contoh untuk demo, bukan keputusan' }
  await assignHours({ ...hours, unitId: root.id, viewer }, deps)
}
