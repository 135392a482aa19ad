/** The nightly run: erases what is past its period, and leaves every figure as it is. */
import { sessionLife } from '../account/session.usecases.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Store } from '../store/store.ts'
import { type Bounds, nextSliceRows, retentionBounds, sliceMostMs } from './retention.rules.ts'
import {
  deviceIdsAfter,
  dropSections,
  dropSessions,
  dropSetupLinks,
  eraseReports,
  reportsToErase,
  sectionIdsAfter,
} from './retention.store.ts'

export type RetentionResult = {
  /** Reports whose bytes were erased. */
  reports: number
  sectionsDropped: number
  /** Sections whose bytes were erased. */
  sectionsErased: number
  sessions: number
  setupLinks: number
}
export type RetentionOptions = {
  nowMs: number
  /** Waited between slices, so that reports and pages come first; twice a slice unless a test sets it. */
  pause?: () => Promise<void>
  /** For measuring slices; the system's monotonic clock unless a test sets it. */
  elapsedMs?: () => number
}

/** Devices looked at in one read. */
const devicesAtOnce = 100
const firstSliceRows = 50
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 2 * sliceMostMs))

/**
 * Runs once through the store, in write transactions of some 20 ms at most. It may be broken off anywhere: the next run
 * goes on. What was erased from reports is recorded in the audit log, as the bytes were evidence.
 */
export async function runRetention(store: Store, options: RetentionOptions): Promise<RetentionResult> {
  const bounds = retentionBounds(options.nowMs)
  const slices = sliceRunner(store, options)
  const reports = await erasePastReports(store, bounds, slices)
  if (reports > 0) await recordErasure(store, options.nowMs, { reports, beforeUtcDay: bounds.evidenceFromUtcDay })
  const sections = await dropPastSections(store, bounds, slices)
  const { sessions, setupLinks } = await store.write(async (db) => ({
    sessions: await dropSessions(db, { nowMs: options.nowMs, idleMs: sessionLife.idleMs }),
    setupLinks: await dropSetupLinks(db),
  }))
  return { reports, sectionsDropped: sections.dropped, sectionsErased: sections.erased, sessions, setupLinks }
}

type Slices = {
  rows: () => number
  run: <T>(work: (db: Store['db']) => Promise<T>) => Promise<T>
  pause: () => Promise<void>
}

function sliceRunner(store: Store, { pause = rest, elapsedMs = () => performance.now() }: RetentionOptions): Slices {
  let rows = firstSliceRows
  return {
    rows: () => rows,
    pause,
    async run(work) {
      const startedMs = elapsedMs()
      const result = await store.write(work)
      rows = nextSliceRows(rows, elapsedMs() - startedMs)
      await pause()
      return result
    },
  }
}

async function erasePastReports(store: Store, bounds: Bounds, slices: Slices): Promise<number> {
  let erased = 0
  for (let afterId = 0; ;) {
    const deviceIds = await deviceIdsAfter(store.db, afterId, devicesAtOnce)
    const lastId = deviceIds.at(-1)
    if (lastId === undefined) return erased
    afterId = lastId
    const ids = await reportsToErase(store.db, deviceIds, bounds)
    while (ids.length > 0) {
      const slice = ids.splice(0, slices.rows())
      await slices.run((db) => eraseReports(store.kind, db, slice))
      erased += slice.length
    }
    await slices.pause()
  }
}

async function dropPastSections(
  store: Store,
  bounds: Bounds,
  slices: Slices,
): Promise<{ dropped: number; erased: number }> {
  const sum = { dropped: 0, erased: 0 }
  for (let afterId = 0; ;) {
    const ids = await sectionIdsAfter(store.db, afterId, slices.rows())
    const lastId = ids.at(-1)
    if (lastId === undefined) return sum
    afterId = lastId
    const { dropped, erased } = await slices.run((db) => dropSections(db, ids, bounds))
    sum.dropped += dropped
    sum.erased += erased
  }
}

async function recordErasure(store: Store, atMs: number, detail: Record<string, unknown>): Promise<void> {
  const entry = { atMs, actor: 'system', action: 'retention.erase', unitId: null, detail }
  await store.write((db) => recordAudit(store, db, entry))
}
