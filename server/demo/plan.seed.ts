/** Targets, licences and money of the demo: invented, and their source says so. */
import type { Clock } from '../clock.ts'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import { countFindings } from '../plan/count-findings.job.ts'
import { countPlan } from '../plan/count-plan.job.ts'
import { addLicence } from '../plan/licence.usecases.ts'
import { addMoney } from '../plan/money.usecases.ts'
import { setTarget } from '../plan/target.usecases.ts'
import type { Store } from '../store/store.ts'

/** Half a year ago somebody set out for both programmes. */
const sinceDays = 182
const goalDays = 550
const source = 'contoh untuk demo, bukan keputusan'

/** Sets a target for each programme at the root, one licence and two sums of money, and counts findings and plan once. */
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
  const licence = { product: 'winrar', seats: '50', document: source, fromDay: addDays(today, -sinceDays), toDay: '' }
  await addLicence({ ...licence, unitId: root.id, viewer }, deps)
  const entries = [
    {
      kind: 'ended',
      amountIdr: '84.000.000',
      document: 'CONTOH-01',
      note: `perpanjangan lisensi kantor dihentikan; ${source}`,
    },
    { kind: 'spent', amountIdr: '21.500.000', document: '', note: `pelatihan pendamping; ${source}` },
  ]
  for (const entry of entries) await addMoney({ ...entry, day: addDays(today, -60), unitId: root.id, viewer }, deps)
  await countFindings(store, { nowMs: clock.nowMs() })
  await countPlan(store, { nowMs: clock.nowMs() })
}
