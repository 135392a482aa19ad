/**
 * The ministry at full size on SQLite: size of the store, time to the first acknowledged report after a start, pages alone,
 * while reports arrive, and while a whole working day is counted. Without `--data-dir` a small store of its own.
 */
import { addDays, utcDayOf } from '../../server/day/local-day.rules.ts'
import { type ServerProcess, startNode, startServer } from '../support/server-process.ts'
import { enrolRequestOf, jsonInit, makeLaptop, reportInit, signReport } from '../support/test-laptop.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { cpuSeconds } from './agent/process-usage.ts'
import { type Bench, bench, end } from './cleanup.ts'
import { type Figure, figure, percentile, report, say } from './figures.ts'
import { type Reader, signIn } from './pages/browser.ts'
import { memoryOf, timed } from './pages/timed.ts'
import { readScaleOptions } from './scale/options.ts'
import { openFile, prepareSite, type Site, storeFolder } from './scale/site.ts'
import { evidenceFigures, sizeFigures } from './scale/store-size.ts'
import { forgetToday, handInDay, marksLeft } from './scale/work-day.ts'

const reportsPerS = 280
const settleS = 5
const calmS = 15
const firstWithinS = 5
const countWithinMs = 1_500_000
const pageBudgetMs = 50
/** Ten pages, on a store whose every part is read from the disk at first. */
const effort = { rounds: 3, requestsPerRound: 40, warmUp: 10 }
const preparedWithinMs = 600_000

const options = readScaleOptions(process.argv.slice(2))

await bench(async (world) => {
  const dataDir = await storeFolder(world, options)
  const site = await prepareSite(dataDir, options.software)
  const figures: Figure[] = []
  const keep = (...some: Figure[]) => {
    figures.push(...some)
    for (const { name, median, unit } of some) say(`${name}: ${median.toFixed(1)} ${unit}`)
  }
  const withFile = <T>(readonly: boolean, work: (database: ReturnType<typeof openFile>) => T): T => {
    const database = openFile(dataDir, readonly)
    try {
      return work(database)
    } finally {
      database.close()
    }
  }
  say('counting bytes ...')
  keep(...withFile(true, sizeFigures))
  withFile(false, (database) => forgetToday(database, utcDayOf(Date.now())))
  const environment = { DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  keep(await firstReport(world, environment, site))

  const server = world.ends(await startServer(environment))
  const reader = await signIn(server.url, site.account)
  world.atEnd(reader.close)
  say('pages alone ...')
  keep(...(await timed(reader, site.paths, 'alone', effort)), memoryOf(server, 'after the pages', site.devices))
  keep(...(await underLoad(world, { server, reader, site })))
  await server.stop()

  say('a working day of all laptops ...')
  const handedIn = withFile(false, (database) => handInDay(database, addDays(utcDayOf(Date.now()), -1)))
  keep(...(await countDay(world, { environment, site, dataDir, handedIn })))
  keep(...withFile(true, evidenceFigures))
  report(figures)
})

/** From the start of the process to a 202: a laptop that knocks all the time. */
async function firstReport(world: Bench, environment: Record<string, string>, { token }: Site): Promise<Figure> {
  const laptop = makeLaptop()
  const before = world.ends(await startServer(environment))
  const answer = await fetch(`${before.url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
  laptop.deviceId = ((await answer.json()) as { deviceId: string }).deviceId
  await before.stop()
  const seconds: number[] = []
  for (let rev = 1; rev <= 3; rev++) {
    const startedMs = performance.now()
    const server = world.ends(await startServer(environment))
    const { status } = await fetch(`${server.url}/v1/reports`, reportInit(signReport(laptop, { rev, ...today() })))
    if (status !== 202) throw new Error(`the first report was answered ${status}`)
    seconds.push((performance.now() - startedMs) / 1000)
    await server.stop()
  }
  const note = 'Node starting included; asked for each 50 ms'
  return figure({ name: 'first 202 after a start', unit: 's', budget: { most: firstWithinS }, note }, seconds)
}

function today() {
  const nowMs = Date.now()
  return {
    utcDay: utcDayOf(nowMs),
    clock: { deviceAtMs: nowMs, monotonicMs: nowMs, offsetMs: 0, verified: true, droppedMin: 0 },
  }
}

type Read = { server: ServerProcess; reader: Reader; site: Site }

/** Laptops of the store's own history report, each once, while pages are read and the roll-up follows. */
async function underLoad(world: Bench, { server, reader, site }: Read): Promise<Figure[]> {
  const devices = Math.min(site.devices, reportsPerS * options.seconds)
  const reports = Math.ceil((reportsPerS * options.seconds) / devices)
  const size = ['--devices', String(devices), '--reports', String(reports), '--concurrency', '64']
  const pace = [
    '--spread',
    '--rate',
    String(reportsPerS),
    '--sections',
    'none',
    '--seconds',
    String(options.seconds + 30),
  ]
  const outline = options.outline === null ? [] : ['--outline', options.outline]
  const args = ['tests/scale/fleet/bin.mjs', '--url', server.url, '--seeded', ...size, ...pace, ...outline]
  const fleet = world.ends(startNode(args, {}))
  const arriving = async () => (await fetch(`${server.url}/health`)).ok && /[1-9]\d* of/.test(fleet.stderr())
  await waitFor('reports to arrive', arriving, { withinMs: preparedWithinMs })
  const load = { over: false }
  void fleet.ended.then(() => (load.over = true))
  say(`${reportsPerS} reports a second of ${devices} laptops for ${options.seconds} s ...`)
  await sleep(settleS * 1000)
  const before = cpuSeconds(server.pid)
  await sleep(calmS * 1000)
  const cores = (cpuSeconds(server.pid) - before) / calmS
  const figures = await timed(reader, site.paths, `${reportsPerS} reports/s`, effort)
  const memory = memoryOf(server, `at ${reportsPerS} reports/s`, site.devices)
  const ended = load.over ? '; it ended before the last page' : ''
  const { stdout } = await fleet.ended
  const sent = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, number>
  const note = `${sent['acknowledged']} of ${sent['sent']} sent, p99 ${sent['p99Ms']} ms; the sender shares the cores${ended}`
  return [
    figure(
      {
        name: `server CPU at ${reportsPerS} reports/s, with the roll-up, without pages`,
        unit: 'cores',
        note: `over ${calmS} s`,
      },
      [cores],
    ),
    ...figures,
    memory,
    figure({ name: 'reports acknowledged meanwhile', unit: '/s', note }, [sent['perSecond'] ?? 0]),
  ]
}

type Day = { environment: Record<string, string>; site: Site; dataDir: string; handedIn: number }

/** How long the server needs to count it all up to the root, and what readers wait meanwhile. */
async function countDay(world: Bench, { environment, site, dataDir, handedIn }: Day): Promise<Figure[]> {
  const startedMs = performance.now()
  const server = world.ends(await startServer(environment))
  const reader = await signIn(server.url, site.account)
  world.atEnd(reader.close)
  const counter = openFile(dataDir, true)
  world.atEnd(() => void counter.close())
  const times: number[] = []
  let left = marksLeft(counter)
  let toldMs = 0
  while (left > 0 && performance.now() - startedMs < countWithinMs) {
    for (const [, path] of site.paths) times.push((await reader.get(path)).ms)
    left = marksLeft(counter)
    if (performance.now() - toldMs > 10_000) {
      say(`${left} left`)
      toldMs = performance.now()
    }
  }
  const seconds = (performance.now() - startedMs) / 1000
  const of = `${handedIn.toLocaleString('en-GB')} laptop-days at once${left > 0 ? `; ${left} were left when time was over` : ''}`
  await end(server)
  return [
    figure({ name: 'a working day counted up to the root, from the start of the server', unit: 's', note: of }, [
      seconds,
    ]),
    figure({ name: 'laptop-days counted', unit: '/s', note: 'while one reader opens page after page' }, [
      (handedIn - left) / seconds,
    ]),
    figure({ name: 'all pages p50, while the day is counted', unit: 'ms' }, [percentile(times, 50)]),
    figure({ name: 'all pages p95, while the day is counted', unit: 'ms', budget: { most: pageBudgetMs } }, [
      percentile(times, 95),
    ]),
  ]
}
