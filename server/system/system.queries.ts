/** How the server itself is doing: the read model of `/sistem`, of the metrics and of the health address. */
import { dirname } from 'node:path'
import type { Deps } from '../deps.ts'
import { intakeLimits } from '../intake/intake.ts'
import type { JobState } from '../jobs/jobs.rules.ts'
import { type Backlog, readBacklog } from '../rollup/rollup-backlog.queries.ts'
import type { QueryTime } from '../store/query-times.rules.ts'
import type { Store } from '../store/store.ts'
import { readDiskDays } from './disk-day.store.ts'
import { type DiskFacts, readDisk, readSpace } from './disk.ts'
import { type Forecast, forecastDisk } from './disk.rules.ts'
import type { IntakeCounts, Stray, SystemWatch } from './system-watch.ts'
import { type Warning, warningsOf } from './warnings.rules.ts'

/** `where`: pages and the API, or the thread of jobs. */
export type SlowQuery = QueryTime & { where: 'pages' | 'jobs' }

export type SystemState = {
  nowMs: number
  startedAtMs: number
  storeKind: Store['kind']
  warnings: Warning[]
  intake: IntakeCounts & { waiting: number; waitingMost: number }
  rollup: {
    /** Since the start of the newest roll-up here: so far pages may be behind. Null = none yet, or another server's job. */
    lagMs: number | null
    devices: Backlog
    units: Backlog
  }
  disk: DiskFacts & { warnBelowBytes: number; forecast: Forecast }
  queries: SlowQuery[]
  jobs: JobState[]
  /** False where another server on the same PostgreSQL runs the jobs of all. */
  leadsJobs: boolean
  strays: { count: number; last: Stray | null }
}

export type System = {
  /** Everything, read now: some statements and system calls. */
  state: () => Promise<SystemState>
  /** The warnings alone: cheap enough for an address that anybody may ask, as often as he likes. */
  warnings: () => Promise<Warning[]>
}

const shownQueries = 12
/** The space on the disk is asked for no more often. */
const spaceHeldMs = 5_000
const mebibyte = 1024 * 1024

type Parts = {
  watch: SystemWatch
  /** Jobs waiting in the intake's line. */
  waiting: () => number
}

export function createSystem(
  { store, clock, config }: Pick<Deps, 'store' | 'clock' | 'config'>,
  { watch, waiting }: Parts,
): System {
  const warnBelowBytes = config.diskWarnMb * mebibyte
  let space = { readAtMs: Number.NEGATIVE_INFINITY, freeBytes: null as number | null }

  async function freeBytes(): Promise<number | null> {
    if (store.file === null) return null
    if (performance.now() - space.readAtMs > spaceHeldMs) {
      const { freeBytes: free } = await readSpace(dirname(store.file))
      space = { readAtMs: performance.now(), freeBytes: free }
    }
    return space.freeBytes
  }

  const warningsFor = (free: number | null) =>
    warningsOf({
      nowMs: clock.nowMs(),
      freeBytes: free,
      warnBelowBytes,
      isIntakeFailing: watch.isIntakeFailing(),
      jobs: watch.jobs.states(),
      lastStrayAtMs: watch.strays().last?.atMs ?? null,
    })

  return {
    warnings: async () => warningsFor(await freeBytes()),
    async state() {
      const nowMs = clock.nowMs()
      const [facts, sizes, backlog] = await Promise.all([
        readDisk(store),
        readDiskDays(store.db, nowMs),
        readBacklog(store.db),
      ])
      const now = facts.storeBytes === null ? null : { atMs: nowMs, storeBytes: facts.storeBytes }
      const jobs = watch.jobs.states()
      const settledMs = jobs.find(({ job }) => job === 'roll-up')?.goodStartMs ?? null
      return {
        nowMs,
        startedAtMs: watch.startedAtMs,
        storeKind: store.kind,
        warnings: warningsFor(facts.freeBytes),
        intake: { ...watch.intakeCounts(), waiting: waiting(), waitingMost: intakeLimits.waitingJobs },
        rollup: {
          lagMs: settledMs === null || !watch.jobs.leads() ? null : Math.max(0, nowMs - settledMs),
          ...backlog,
        },
        disk: { ...facts, warnBelowBytes, forecast: forecastDisk(sizes, now, facts.freeBytes) },
        queries: slowestOf(store.queryTimes.slowest(shownQueries), watch.jobs.queries()),
        jobs,
        leadsJobs: watch.jobs.leads(),
        strays: watch.strays(),
      }
    },
  }
}

function slowestOf(pages: QueryTime[], jobs: QueryTime[]): SlowQuery[] {
  const all: SlowQuery[] = [
    ...pages.map((time) => ({ ...time, where: 'pages' as const })),
    ...jobs.map((time) => ({ ...time, where: 'jobs' as const })),
  ]
  return all.toSorted((a, b) => b.maxMs - a.maxMs).slice(0, shownQueries)
}
