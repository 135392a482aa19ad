/**
 * The connection of the whole ministry: a month recounted from device-days, and one Kanwil's day, on SQLite.
 * `npm run bench -- connectivity [--days N]`: N working days are seeded and recounted (default 3); a month is scaled from them and says so.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { recountConnectivity } from '../../server/connectivity/recount.job.ts'
import { thresholdsOn } from '../../server/connectivity/rungs.rules.ts'
import { countUnitDay, type DeviceDay } from '../../server/connectivity/unit-day.rules.ts'
import { allQuarters, quarterSpan } from '../../server/connectivity/quarter-set.rules.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { bench, type Bench } from './cleanup.ts'
import { ministry, type Ministry, ministryOf, seedMinistry, seedMinistryDay } from './connectivity/ministry.ts'
import { figure, report, say } from './figures.ts'

const { values } = parseArgs({ options: { days: { type: 'string', default: '3' }, seed: { type: 'string' } } })
const days = Number(values.days)
const firstDay = '2026-11-02' // a Monday
const monthDays = 30
const kanwilRuns = 5
const cpuS = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6

if (values.seed === undefined) await bench(measure)
else await seed(values.seed)

/** In a process of its own, so that the memory told below is that of the recount. */
async function seed(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir, databaseUrl: null })
  await seedMinistry(store)
  for (let at = 0; at < days; at++) await seedMinistryDay(store, addDays(firstDay, at))
  await store.close()
}

async function measure(world: Bench): Promise<void> {
  const dataDir = world.folder()
  say(`seeding ${ministry.units} units, ${ministry.laptops} laptops, ${days} days ...`)
  const args = [fileURLToPath(import.meta.url), '--seed', dataDir, '--days', String(days)]
  const child = spawnSync(process.execPath, [...process.execArgv, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (child.status !== 0) throw new Error('seeding failed')
  const store = await openStore({ dataDir, databaseUrl: null })
  world.atEnd(store.close)
  const seeded = ministryOf()
  const recounted = await recountedDays(store)
  // Now, before rows of a whole day are read at once below.
  const peakMb = process.resourceUsage().maxRSS / 1024
  say(memoryNow())
  const kanwilS = await kanwilDays(store, seeded)
  const pureS = await pureUnitDays(store)
  const of = `${days} days of ${ministry.laptops.toLocaleString('en-GB')} laptops recounted, times ${monthDays}/${days}; days off cost less`
  report([
    figure(
      { name: 'a month of the ministry recounted', unit: 's', budget: { most: 600 }, note: `one process; ${of}` },
      [(recounted.wallS * monthDays) / days],
    ),
    figure({ name: 'the same in CPU', unit: 'CPU s', budget: { most: 1_200 }, note: '600 s on 2 cores' }, [
      (recounted.cpuS * monthDays) / days,
    ]),
    figure({ name: 'one Kanwil-day, all levels', unit: 's', budget: { most: 1 }, note: kanwilNote(seeded) }, kanwilS),
    figure({ name: 'rules alone', unit: 'us a laptop-day', note: 'countUnitDay on rows already read' }, pureS),
    figure(
      {
        name: 'memory, peak',
        unit: 'MiB',
        budget: { most: 1_024 },
        note: 'of the process that recounts',
      },
      [peakMb],
    ),
  ])
}

function memoryNow(): string {
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
  const mib = (bytes: number) => Math.round(bytes / 2 ** 20)
  return `memory after the recount: ${mib(rss)} MiB resident, heap ${mib(heapUsed)} of ${mib(heapTotal)}, external ${mib(external)}`
}

async function recountedDays(store: Store): Promise<{ wallS: number; cpuS: number }> {
  say(`recounting ${days} days ...`)
  const [startMs, startCpu] = [performance.now(), cpuS()]
  await recountConnectivity(store, { fromDay: firstDay, toDay: addDays(firstDay, days - 1) })
  return { wallS: (performance.now() - startMs) / 1000, cpuS: cpuS() - startCpu }
}

function kanwilUnits({ unitIds, kanwilOf }: Ministry): number[] {
  return unitIds.filter((id) => kanwilOf.get(id) === 2)
}

function kanwilNote(seeded: Ministry): string {
  const units = kanwilUnits(seeded).length
  return `${units} units, some ${Math.round((ministry.laptops * units) / ministry.units).toLocaleString('en-GB')} laptops`
}

async function kanwilDays(store: Store, seeded: Ministry): Promise<number[]> {
  const unitIds = kanwilUnits(seeded)
  const day = addDays(firstDay, days - 1)
  const runs: number[] = []
  for (let run = 0; run < kanwilRuns; run++) {
    const startMs = performance.now()
    await recountConnectivity(store, { fromDay: day, toDay: day, unitIds })
    runs.push((performance.now() - startMs) / 1000)
  }
  return runs
}

async function pureUnitDays(store: Store): Promise<number[]> {
  const rows = await store.db
    .selectFrom('device_day')
    .selectAll()
    .where('day', '=', firstDay)
    .where('unit_id', '<', 200)
    .execute()
  const byUnit = [...Map.groupBy(rows, (row) => row.unit_id).values()]
  const time = { work: quarterSpan(30, 64), up: allQuarters, over: allQuarters }
  const known = { office: new Set(['aaaaaaaaaaaa']), undecided: new Set<string>() }
  const limits = thresholdsOn(firstDay, [])
  return Array.from({ length: 5 }, () => {
    const startMs = performance.now()
    for (const unit of byUnit) {
      const deviceDays = unit.map((row): DeviceDay => ({ ...row, awakeMin: row.screen_min }) as DeviceDay)
      const members = unit.map((row) => ({ id: row.device_id, simulated: true }))
      countUnitDay({ members, deviceDays, claimedCount: 60, time, known, limits, before: [] })
    }
    return ((performance.now() - startMs) * 1000) / rows.length
  })
}
