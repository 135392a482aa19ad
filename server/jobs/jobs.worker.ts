/** Scheduled work in a thread of its own, so that neither a page nor a report ever waits for it. */
import { parentPort, workerData } from 'node:worker_threads'
import { schedule } from 'node-cron'
import type { Config } from '../config.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import { markDayForAll, rollUp } from '../rollup/rollup.engine.ts'
import { classifySoftware } from '../migration/classify.job.ts'
import { countPlaces } from '../migration/count-places.job.ts'
import { proposeNetworks } from '../connectivity/networks.job.ts'
import { findOutages } from '../connectivity/outages.job.ts'
import { countFindings } from '../plan/count-findings.job.ts'
import { countUnitChanges } from '../migration/count-changes.job.ts'
import { watchDrift } from '../migration/drift.job.ts'
import { keepMigrationMonths } from '../migration/month.job.ts'
import { keepMonths } from '../partition/partition.job.ts'
import { countPlan } from '../plan/count-plan.job.ts'
import { measureLaptops } from '../power/measure.job.ts'
import { markPowerGaps, sumPowerMonths } from '../power/power-month.job.ts'
import { refreshProfiles } from '../power/profile.job.ts'
import { recountReadings } from '../power/reading.usecases.ts'
import { runRetention } from '../retention/retention.job.ts'
import { checkInThread } from '../site/check-thread.ts'
import { checkSites } from '../site/check-sites.job.ts'
import { siteTimes } from '../site/site-times.rules.ts'
import { userAgentOf } from '../site/net.ts'
import type { QueryTime } from '../store/query-times.rules.ts'
import { runStoreCheck } from '../store/check-store.job.ts'
import { openStore } from '../store/store.ts'
import { recordDiskDay } from '../system/disk-day.store.ts'
import { loadUnitHistory } from '../unit/unit-history.queries.ts'
import { recordUptime } from '../uptime/uptime.store.ts'
import { clockSetDetector } from './clock-set.ts'
import { everyHour, everyNightWib, everyTenMinutes, isDue, type Moments } from './due.rules.ts'
import { competeToLead, ledStore, NotLeading, onlyServer } from './job-leader.ts'
import { createRunner } from './job-runner.ts'
import type { JobEvent, JobName } from './jobs.rules.ts'
import { nightlyJobs } from './nightly.ts'

export type JobsData = Pick<Config, 'dataDir' | 'databaseUrl' | 'siteContact' | 'siteEveryMin'> & {
  startedAtMs: number
}
export type JobsMessage =
  | JobEvent
  | { type: 'queries'; slowest: QueryTime[] }
  | { type: 'lead'; leads: boolean }
  | { type: 'ready' }
  | { type: 'closed' }

/** Slowest statements that are told after each run. */
const toldQueries = 20
const { dataDir, databaseUrl, siteContact, siteEveryMin, startedAtMs } = workerData as JobsData
const port = parentPort
if (!port) throw new Error('jobs.worker.ts runs as a worker thread only')
const tell = (message: JobsMessage) => port.postMessage(message)

const store = await openStore({ dataDir, databaseUrl })
let markedAsLeader = false
const leader =
  databaseUrl === null
    ? onlyServer
    : competeToLead(databaseUrl, (leads) => {
        markedAsLeader = false
        tell({ type: 'lead', leads })
      })
const led = ledStore(store, leader)
const runner = createRunner(tell)
const markDisk = () => recordDiskDay(led, Date.now())
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

async function run(job: JobName, work: () => Promise<unknown>, limits?: { mostShare: number }): Promise<void> {
  if (await runner.run(job, work, limits)) tell({ type: 'queries', slowest: store.queryTimes.slowest(toldQueries) })
}

/** Runs a job where this server leads; one that loses the lead on its way is broken off and goes on at the next leader. */
async function runLed(job: JobName, work: () => Promise<unknown>, limits?: { mostShare: number }): Promise<void> {
  if (!leader.isLeading()) return
  const unlessLost = async () => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof NotLeading)) throw error
    }
  }
  await run(job, unlessLost, limits)
}

async function markToday(): Promise<void> {
  const history = await loadUnitHistory(store.db)
  await markDayForAll(led, (unitId) => {
    const nowMs = Date.now()
    return localDayOf(nowMs, history.at(unitId, localDayOf(nowMs, 'WIB'))?.zone ?? 'WIB')
  })
}

/** A new leader marks the day as a start does: the one before may have died over midnight. */
async function rollUpLed(): Promise<void> {
  if (!markedAsLeader) {
    await markToday()
    await runLed('months', () => keepMonths(led, Date.now()))
  }
  markedAsLeader = true
  await rollUp(led, breath)
}

/** Titles by unit, and what the plan needs of each unit. */
async function countTitles(): Promise<void> {
  await countPlaces(led, { nowMs: Date.now(), pause: breath })
  await countPlan(led, { nowMs: Date.now(), pause: breath })
}

/** Profiles of laptops that changed, and months whose days did. */
async function keepPower(): Promise<void> {
  await refreshProfiles(led, { nowMs: Date.now(), pause: breath })
  await sumPowerMonths(led, breath)
}

/** What batteries measured, readings against the model of today, and days that the model has not counted yet. */
async function measurePower(): Promise<void> {
  await measureLaptops(led, { nowMs: Date.now(), pause: breath })
  await recountReadings(led, Date.now())
  await markPowerGaps(led, { nowMs: Date.now() })
}

const countLicences = () => countFindings(led, { nowMs: Date.now(), pause: breath })

/** After a change of the classifier the counts of titles are made anew at once, so that the review queue shows it. */
async function classifyLed(): Promise<void> {
  const { titlesChanged } = await classifySoftware(led, { nowMs: Date.now(), pause: breath })
  if (titlesChanged > 0) await runLed('titles', countTitles, { mostShare: 0.05 })
}

const takenMs = new Map<JobName, number>()
/** Runs a job led here, unless it ran for this moment already: the clock may be set back over it. */
async function runOnce(job: JobName, moments: Moments, work: () => Promise<unknown>): Promise<void> {
  const nowMs = Date.now()
  if (!isDue(moments, takenMs.get(job) ?? Number.NEGATIVE_INFINITY, nowMs)) return
  takenMs.set(job, nowMs)
  await runLed(job, work)
}

const closing = new AbortController()
const { moments: siteMoments, everyMs: siteEveryMs } = siteTimes(siteEveryMin)
/** Only where the operator has said who asks: without a contact no website is ever spoken to. */
async function checkDueSites(): Promise<void> {
  if (siteContact === null) return
  const run = checkInThread({ userAgent: userAgentOf(siteContact), signal: closing.signal })
  await runOnce('sites', siteMoments, () => checkSites(led, { nowMs: Date.now, everyMs: siteEveryMs, run }))
}
/** The runner skips a run that would overlap itself, so the schedule need not. */
const tasks = [
  schedule('*/5 * * * * *', () => runLed('roll-up', rollUpLed, { mostShare: 0.1 })),
  schedule('*/5 * * * * *', () => runLed('classify', classifyLed, { mostShare: 0.2 })),
  schedule('22 * * * *', () => runOnce('titles', everyHour(22), countTitles)),
  schedule('37 * * * *', () => runOnce('licences', everyHour(37), countLicences)),
  schedule('42 * * * *', () => runOnce('power', everyHour(42), keepPower)),
  schedule('0 * * * *', () => runOnce('mark-day', everyHour(0), markToday)),
  schedule('*/10 * * * *', () =>
    runOnce('drift', everyTenMinutes, () => watchDrift(led, { nowMs: Date.now(), pause: breath })),
  ),
  schedule('*/10 * * * *', () =>
    runOnce('outages', everyTenMinutes, () => findOutages(led, { nowMs: Date.now(), pause: breath })),
  ),
  schedule('*/10 * * * *', () => runOnce('months', everyTenMinutes, () => keepMonths(led, Date.now()))),
  schedule('* * * * *', checkDueSites),
  // Each server's own attendance: what one of them was up for, the service was up for.
  schedule('* * * * *', () => run('uptime', () => recordUptime(store, { fromMs: startedAtMs, toMs: Date.now() }))),
  schedule('7 * * * *', () => runOnce('disk', everyHour(7), markDisk)),
]
const retention = { moments: everyNightWib(2, 17), work: () => runRetention(led, { nowMs: Date.now() }) }
const check = { moments: everyNightWib(3, 47), work: () => runStoreCheck(dataDir, closing.signal) }
const freezing = { moments: everyHour(31), work: () => keepMigrationMonths(led, { nowMs: Date.now(), pause: breath }) }
const changes = {
  moments: everyNightWib(1, 13),
  work: () => countUnitChanges(led, { nowMs: Date.now(), pause: breath }),
}
const networks = { moments: everyHour(52), work: () => proposeNetworks(led, { nowMs: Date.now(), pause: breath }) }
const nightly = nightlyJobs(
  [
    { job: 'networks', ...networks },
    { job: 'migration-months', ...freezing },
    { job: 'migration-changes', ...changes },
    { job: 'power-night', moments: everyNightWib(1, 17), work: measurePower },
    { job: 'retention', ...retention },
    ...(databaseUrl === null ? [{ job: 'check' as const, ...check }] : []),
  ],
  { store: led, run: runLed, signal: closing.signal },
)
if (databaseUrl === null) {
  await runLed('mark-day', markToday)
  markedAsLeader = true
  await runLed('disk', markDisk)
}
const isClockSet = clockSetDetector()
const beat = setInterval(() => {
  if (isClockSet()) void planAnew()
  // Where the store is away the next second tries again; the jobs that need it tell.
  if (leader.isLeading()) nightly().catch(() => undefined)
}, 1_000)
tell({ type: 'ready' })

/** Each task waits for the moment that it saw coming: after a step back that would be as much later. */
async function planAnew(): Promise<void> {
  for (const task of tasks) await task.stop()
  if (!closing.signal.aborted) for (const task of tasks) await task.start()
}

port.on('message', (message: unknown) => {
  if (message !== 'close') return
  void close()
})

async function close(): Promise<void> {
  closing.abort()
  clearInterval(beat)
  for (const task of tasks) await task.stop()
  await runner.idle()
  await leader.close()
  await store.close()
  tell({ type: 'closed' })
  port?.close()
}
