/** The state of the server as Prometheus reads it. Nothing is counted here: each scrape reads what is known. */
import { Counter, Gauge, type OpenMetricsContentType, type PrometheusContentType, Registry } from 'prom-client'
import { commitBucketsS } from './system-watch.ts'
import type { SystemState } from './system.queries.ts'

export const metricsType = Registry.PROMETHEUS_CONTENT_TYPE satisfies PrometheusContentType | OpenMetricsContentType

/** What the process uses, read at the moment of the scrape. */
export type ProcessUse = { cpuS: number; residentBytes: number; eventLoopRatio: number }

/** The text of one scrape. A figure that is not known is left out, never 0. */
export async function metricsText(state: SystemState, use: ProcessUse): Promise<string> {
  const registry = new Registry()
  const registers = [registry]
  const gauge = (name: string, help: string, value: number | null) => {
    if (value !== null) new Gauge({ name: `satker_${name}`, help, registers }).set(value)
  }
  const counter = (name: string, help: string, value: number) =>
    new Counter({ name: `satker_${name}_total`, help, registers }).inc(value)

  const { intake, rollup, disk } = state
  gauge('intake_waiting', 'Reports and sections waiting to be written.', intake.waiting)
  gauge('intake_waiting_limit', 'More waiting than this are refused.', intake.waitingMost)
  counter('intake_stored', 'Reports and sections on disk since the start.', intake.stored)
  counter('intake_refused', 'Reports and sections refused because the line was full.', intake.refused)
  counter('intake_failed', 'Reports and sections not stored because a commit failed.', intake.failed)
  gauge('rollup_lag_seconds', 'How far pages may be behind the reports.', seconds(rollup.lagMs))
  gauge('dirty_device_days', 'Device-days waiting to be cut (counted to 100000).', rollup.devices.count)
  gauge('dirty_unit_days', 'Unit-days waiting to be summed (counted to 100000).', rollup.units.count)
  gauge('store_bytes', 'Size of the store without its journal.', disk.storeBytes)
  gauge('store_growth_bytes_per_day', 'Growth of the store over the last days.', disk.forecast.growthBytesPerDay)
  gauge('wal_bytes', 'Size of the write-ahead log.', disk.walBytes)
  gauge('disk_free_bytes', 'Space left on the disk of the store.', disk.freeBytes)
  gauge('disk_full_days', 'Days until the disk is full at the present growth.', disk.forecast.fullInDays)
  gauge('disk_warn_bytes', 'Less free space than this is warned of.', disk.warnBelowBytes)
  gauge('start_time_seconds', 'When the server started, seconds since 1970.', state.startedAtMs / 1000)
  counter('stray_failures', 'Failures outside of any request.', state.strays.count)
  counter('process_cpu_seconds', 'Processor time of the process with all its threads.', use.cpuS)
  gauge('process_resident_bytes', 'Memory of the process.', use.residentBytes)
  gauge('event_loop_ratio', 'Part of the time since the start in which the main thread was busy.', use.eventLoopRatio)
  warningGauge(registry, state)
  jobGauges(registry, state)
  return `${await registry.metrics()}${commitHistogram(state)}`
}

const seconds = (ms: number | null) => (ms === null ? null : ms / 1000)

function warningGauge(registry: Registry, { warnings }: SystemState): void {
  const help = '1 for what is warned of now.'
  const gauge = new Gauge({ name: 'satker_warning', help, labelNames: ['kind'], registers: [registry] })
  for (const kind of warnings) gauge.set({ kind }, 1)
}

function jobGauges(registry: Registry, { jobs }: SystemState): void {
  const labelled = (name: string, help: string) =>
    new Gauge({ name: `satker_job_${name}`, help, labelNames: ['job'], registers: [registry] })
  const end = labelled('last_end_timestamp_seconds', 'End of the newest run, seconds since 1970.')
  const duration = labelled('last_duration_seconds', 'How long the newest run took.')
  const inRow = labelled('failures_in_row', 'Failed runs since the last good one.')
  const failures = new Counter({
    name: 'satker_job_failures_total',
    help: 'Failed runs since the start.',
    labelNames: ['job'],
    registers: [registry],
  })
  for (const { job, lastEndMs, lastDurationMs, failuresInRow, failures: failed } of jobs) {
    if (lastEndMs !== null) end.set({ job }, lastEndMs / 1000)
    if (lastDurationMs !== null) duration.set({ job }, lastDurationMs / 1000)
    inRow.set({ job }, failuresInRow)
    failures.inc({ job }, failed)
  }
}

/** Written by hand: the library's histogram takes single observations, and these are counted where they happen. */
function commitHistogram({ intake }: SystemState): string {
  const name = 'satker_commit_seconds'
  let below = 0
  const buckets = commitBucketsS.map((boundS, index) => {
    below += intake.buckets[index] ?? 0
    return `${name}_bucket{le="${boundS}"} ${below}`
  })
  return [
    `# HELP ${name} Time of one commit, from handing it to the writer until it is on disk.`,
    `# TYPE ${name} histogram`,
    ...buckets,
    `${name}_bucket{le="+Inf"} ${intake.commitCount}`,
    `${name}_sum ${intake.commitSumMs / 1000}`,
    `${name}_count ${intake.commitCount}`,
    '',
  ].join('\n')
}
