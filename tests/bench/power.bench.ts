/** What the energy of device-days costs: the rule alone, the roll-up's subject, months, and what one page asks. SQLite. */
import { decodeInputs } from '../../server/day/device-day.rules.ts'
import { addDays, utcDayOf } from '../../server/day/local-day.rules.ts'
import { dayEnergy } from '../../server/power/device-energy.rules.ts'
import { powerOf } from '../../server/power/power.queries.ts'
import { sumPowerMonths } from '../../server/power/power-month.job.ts'
import { powerRollup } from '../../server/power/power.rollup.ts'
import { profileOf } from '../../server/power/power-profile.rules.ts'
import { powerRanking } from '../../server/power/ranking.queries.ts'
import { savingsList } from '../../server/power/savings.queries.ts'
import type { Store } from '../../server/store/store.ts'
import { loadUnitHistory } from '../../server/unit/unit-history.queries.ts'
import { bench } from './cleanup.ts'
import { figure, report } from './figures.ts'
import { fleet, seedFleetStore } from './seed-fleet.ts'

const rounds = 3
/** As many units as the roll-up settles in one transaction. */
const sliceUnits = 48

await bench(async (world) => {
  const { store } = await seedFleetStore(world.folder())
  world.atEnd(store.close)
  const of = `${fleet.deviceCount} laptops in 114 satker, ${fleet.days} days`
  const root = await store.db
    .selectFrom('unit')
    .select(['id', 'path'])
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow()
  const viewer = { actor: 'bench', role: 'ministry-admin' as const, unitId: root.id, unitPath: root.path }
  const satker = await store.db.selectFrom('device').select('unit_id').limit(1).executeTakeFirstOrThrow()
  const today = utcDayOf(Date.now())
  const rule = await ruleDaysPerS(store)
  const subject = await subjectDaysPerS(store)
  const months = await timed(async () => {
    await store.db.updateTable('power_month_dirty').set({ version: 1 }).execute()
    await sumPowerMonths(store)
  })
  const year = { fromDay: addDays(today, -365), toDay: today, scope: 'tree' as const }
  report([
    figure(
      { name: 'energy of device-days, the rule alone', unit: '/CPU s', note: 'inputs read from text, profile at hand' },
      rule,
    ),
    figure({ name: 'device-days through the power roll-up, parents included', unit: '/CPU s', note: of }, subject),
    figure({ name: 'months summed, first run all of them', unit: 'ms', note: of }, months),
    figure(
      { name: 'a unit over a year', unit: 'ms', note: `${fleet.days} days are there` },
      await timed(() => powerOf(store.db, viewer, root.id, year)),
    ),
    figure(
      { name: 'ranking of a month', unit: 'ms', note: of },
      await timed(() => powerRanking(store.db, viewer, { path: root.path, month: today.slice(0, 7) })),
    ),
    figure(
      { name: '"hemat energi" list of a satker', unit: 'ms', note: 'from its device-days of 30 days' },
      await timed(() => savingsList(store.db, viewer, { unitId: satker.unit_id, today })),
    ),
  ])
})

async function ruleDaysPerS(store: Store): Promise<number[]> {
  const rows = await store.db.selectFrom('device_day').select('inputs').execute()
  const profile = profileOf({
    deviceType: 'Notebook',
    brand: 'Acer',
    modelName: 'TravelMate P214',
    modelNumber: null,
    cpuBrand: 'Intel',
    cpuName: 'Intel Core i5-10210U',
    baseGhz: 1.6,
    cpuCores: 4,
    ramGb: 8,
    graphicsCategory: null,
    os: 'Windows',
    availableDay: null,
    touch: null,
  })
  return perCpuS(rows.length, async () => {
    for (const { inputs } of rows) dayEnergy(decodeInputs(inputs), profile)
  })
}

/** Every day of every unit, leaves first, in slices as the engine takes them. */
async function subjectDaysPerS(store: Store): Promise<number[]> {
  const history = await loadUnitHistory(store.db)
  const days = await store.db.selectFrom('presence_unit_day').select('day').distinct().orderBy('day').execute()
  const units = await store.db.selectFrom('presence_unit_day').select('unit_id').distinct().execute()
  const { count } = await store.db
    .selectFrom('device_day')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return perCpuS(count, async () => {
    for (const { day } of days) {
      const byDepth = Map.groupBy(units, ({ unit_id: unitId }) => history.depthOf(unitId, day))
      for (const [, level] of [...byDepth].toSorted(([a], [b]) => b - a))
        for (let at = 0; at < level.length; at += sliceUnits) {
          const slice = level.slice(at, at + sliceUnits).map(({ unit_id: unitId }) => unitId)
          await store.write(async (db) => {
            await powerRollup.countOwn(db, slice, day)
            const tree = slice.map((unitId) => ({ unitId, childIds: history.childrenOf(unitId, day) }))
            await powerRollup.sumTree(db, tree, day)
          })
        }
    }
  })
}

async function perCpuS(count: number, run: () => Promise<unknown>): Promise<number[]> {
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    runs.push(Math.round((count * 1e6) / (user + system)))
  }
  return runs
}

async function timed(run: () => Promise<unknown>): Promise<number[]> {
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const startedMs = performance.now()
    await run()
    runs.push(Math.round((performance.now() - startedMs) * 10) / 10)
  }
  return runs
}
