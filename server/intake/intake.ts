/** Group commit: reports that arrive while the disk syncs are written together in the next transaction. */
import { AppError } from '../http/app-error.ts'
import type { Deps } from '../deps.ts'
import { watchCrowd } from './crowd.ts'
import type {
  IntakeJob,
  IntakeOutcome,
  IntakeStore,
  ReportJob,
  ReportOutcome,
  SectionJob,
  SectionOutcome,
} from './intake.store.ts'
import { type IntakeWatch, unwatched } from './intake-watch.ts'
import { openIntakeStore } from './open-intake-store.ts'

export type Intake = Pick<IntakeStore, 'findDevice' | 'isAnnounced'> & {
  /** Before anything is read or checked. @throws AppError 503 `overloaded` when the line is full */
  admit: () => void
  /** Seconds that a laptop which was just taken is to stay away; 0 on ordinary days. */
  notBeforeS: () => number
  /** Resolves when the report is on disk. @throws AppError 503 `overloaded` or `not_stored`; then nothing was stored */
  submit: (job: ReportJob) => Promise<ReportOutcome>
  submitSection: (job: SectionJob) => Promise<SectionOutcome>
  /** Jobs in the line that no transaction has begun with. */
  waiting: () => number
  /** Finishes what is waiting, then ends the writer. */
  close: () => Promise<void>
}

export type IntakeLimits = {
  /** A transaction begins at the earliest this long after the one before began. */
  gatherMs: number
  jobsPerCommit: number
  /** More waiting jobs than this are refused. */
  waitingJobs: number
}

export const intakeLimits: IntakeLimits = { gatherMs: 5, jobsPerCommit: 256, waitingJobs: 4_000 }
/** Sooner than this a commit that failed (a full disk, a store that is held) is not worth another try. */
const failedRetryS = 30

/** Opens the report path on the store's database. */
export async function createIntake(
  { store, log }: Pick<Deps, 'store' | 'log'>,
  limits: IntakeLimits = intakeLimits,
  watch: IntakeWatch = unwatched,
): Promise<Intake> {
  const intakeStore = await openIntakeStore(store)
  const onFailure = (error: unknown) => log.error({ err: error }, 'reports not stored')
  const queue = commitQueue(intakeStore, limits, onFailure, watch)
  return {
    findDevice: intakeStore.findDevice,
    isAnnounced: intakeStore.isAnnounced,
    admit: queue.admit,
    notBeforeS: queue.notBeforeS,
    submit: (job) => queue.add({ type: 'report', job }) as Promise<ReportOutcome>,
    submitSection: (job) => queue.add({ type: 'section', job }) as Promise<SectionOutcome>,
    waiting: queue.waiting,
    close: async () => {
      await queue.drained()
      await intakeStore.close()
    },
  }
}

type Entry = { job: IntakeJob; resolve: (outcome: IntakeOutcome) => void; reject: (error: Error) => void }

/** The waiting line in front of a writer. A batch holds at most one job a device, so that each sees the one before. */
export function commitQueue(
  writer: Pick<IntakeStore, 'commit' | 'commitsAtOnce'>,
  limits: IntakeLimits,
  onFailure: (error: unknown) => void,
  watch: IntakeWatch = unwatched,
) {
  const crowd = watchCrowd()
  let waiting: Entry[] = []
  let underWay = 0
  let lastBeganMs = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null
  let onEmpty: (() => void) | null = null
  const busy = new Set<number>()

  const schedule = () => {
    if (timer || waiting.length === 0 || underWay >= writer.commitsAtOnce) return
    const dueMs = isBatch(waiting) ? 0 : lastBeganMs + limits.gatherMs - performance.now()
    timer = setTimeout(begin, Math.max(0, dueMs))
  }
  const begin = () => {
    timer = null
    const batch = takeBatch()
    if (batch.length === 0) return
    lastBeganMs = performance.now()
    underWay++
    void commit(batch).finally(() => {
      underWay--
      for (const { job } of batch) busy.delete(job.job.deviceId)
      schedule()
      if (waiting.length === 0 && underWay === 0) onEmpty?.()
    })
  }
  const takeBatch = () => {
    const batch: Entry[] = []
    const rest: Entry[] = []
    for (const entry of waiting) {
      const { deviceId } = entry.job.job
      if (batch.length >= limits.jobsPerCommit || busy.has(deviceId)) rest.push(entry)
      else {
        busy.add(deviceId)
        batch.push(entry)
      }
    }
    waiting = rest
    return batch
  }
  const commit = async (batch: Entry[]) => {
    const beganMs = performance.now()
    try {
      const outcomes = await writer.commit(batch.map(({ job }) => job))
      watch.onCommit({ jobs: batch.length, durationMs: performance.now() - beganMs })
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index]
        if (outcome) resolve(outcome)
        else reject(notStored())
      })
      const [isWhole, morePress] = [isBatch(batch), isBatch(waiting)]
      crowd.committed({ jobs: batch.length, isWhole, morePress })
    } catch (error) {
      onFailure(error)
      watch.onFailure({ jobs: batch.length })
      crowd.committed({ jobs: 0, isWhole: false, morePress: false })
      for (const { reject } of batch) reject(notStored())
    }
  }
  const notStored = () =>
    new AppError('overloaded', 'not_stored', { retryAfterS: Math.max(failedRetryS, crowd.sendAway(waiting.length)) })
  const overloaded = () => {
    watch.onRefusal()
    return new AppError('overloaded', 'overloaded', { retryAfterS: crowd.sendAway(waiting.length) })
  }
  const isBatch = ({ length }: Entry[]) => length >= limits.jobsPerCommit
  const isFull = () => waiting.length >= limits.waitingJobs

  return {
    admit: () => {
      if (isFull()) throw overloaded()
    },
    notBeforeS: () => crowd.notBeforeS(waiting.length),
    add: (job: IntakeJob) =>
      new Promise<IntakeOutcome>((resolve, reject) => {
        if (isFull()) {
          reject(overloaded())
          return
        }
        waiting.push({ job, resolve, reject })
        schedule()
      }),
    waiting: () => waiting.length,
    drained: () =>
      new Promise<void>((resolve) => {
        if (waiting.length === 0 && underWay === 0) resolve()
        else onEmpty = resolve
      }),
  }
}
