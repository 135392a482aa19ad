/** The way back after an outage: the whole ministry in virtual time, then a small crowd against a real server. */
import { expect, test } from 'vitest'
import { intakeLimits } from '../../server/intake/intake.ts'
import { herd, type HerdPlan } from './herd.model.ts'
import { runCrowd } from './herd.run.ts'

/** Half of them were cut off over midnight, and hold the day before as well. */
const ministry = {
  laptops: 251_384,
  withinMs: 1_000,
  olderDayShare: 0.5,
  connections: 20_000,
  untilMs: 50 * 60_000,
  seed: 1,
} as const
/** What a report and an answer of "full" take of the server's main thread, and a commit of its writer (docs/performance.md). */
const measured = { takeMs: 0.42, refuseMs: 0.15, syncMs: 6, reportMs: 0.2 } as const
/** A proxy in front lets every request through, and the disk syncs twice a second at best. */
const slowDisk = { ...measured, connections: Infinity, syncMs: 400, reportMs: 1 } as const

const p95 = (sorted: number[]) => Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0)
const back = ({ backByMinute }: { backByMinute: number[] }) => backByMinute.reduce((sum, count) => sum + count, 0)

test('251,384 laptops that call in one second, with a disk that takes 390 a second: all back within 50 minutes, none lost', () => {
  const result = herd({ ...ministry, ...slowDisk })
  expect(result.lost).toBe(0)
  expect(back(result)).toBe(ministry.laptops)
  expect(result.sentAway).toBeGreaterThan(200_000)
  // The rate is the writer's own, measured by it; the line is full for moments only.
  expect(result.perS).toBeGreaterThan(380)
  expect(result.perS).toBeLessThan(400)
  expect(result.longestFullMs).toBeLessThan(1_000)
  expect(result.fullMs).toBeLessThan(0.05 * ministry.untilMs)
})

test.each<[string, Partial<HerdPlan>]>([
  ['as measured, without a proxy: most find no free connection and come in the next quarter', measured],
  ['over new TLS connections, which cost four times as much', { ...measured, takeMs: 1.8, refuseMs: 1.2 }],
])('a tenth of the ministry, %s: back within half an hour', (_, costs) => {
  const tenth = { ...ministry, ...measured, laptops: 25_138, connections: 2_000 }
  const result = herd({ ...tenth, ...costs })
  expect([result.lost, back(result)]).toEqual([0, tenth.laptops])
  expect(result.lastBackMs).toBeLessThan(30 * 60_000)
  expect(result.longestFullMs).toBeLessThan(1_000)
})

/** More by hand: `HERD_LAPTOPS=10000 npx vitest run tests/scale/herd.test.ts`. With a slow writer: L02 of tests/faults. */
const laptops = Number(process.env['HERD_LAPTOPS'] ?? 2_000)

test('a crowd that is too much for a real server comes back, and is all there, while pages open', async () => {
  // As many at once as a proxy would let through: whose connection breaks tries again after a minute, as agents do.
  const crowd = ['--devices', String(laptops), '--concurrency', '256', '--reports', '2', '--herd']
  const run = await runCrowd({ ...intakeLimits, waitingJobs: 64 }, crowd)
  const { later, seconds } = run.fleet
  const pages = `${run.pagesMs.length} pages, p95 ${p95(run.pagesMs)} ms`
  process.stdout.write(`${laptops} laptops: ${later} sent away, ${seconds} s; ${pages}; ${run.memoryMib.after} MiB\n`)
  expect([run.fleet['acknowledged'], run.lost, run.pagesRefused, run.exitCode]).toEqual([2 * laptops, [], 0, 0])
}, 300_000)
