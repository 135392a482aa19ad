/** A fleet in a store, and for each phase a server process of its own on a copy of that store. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { runNode, startNode, startServer } from '../../support/server-process.ts'
import { cpuSeconds } from '../agent/process-usage.ts'
import type { Bench } from '../cleanup.ts'
import { end } from '../cleanup.ts'
import { certificateIn, startTlsServer } from '../tls-server.ts'

const seed = '2012'
const sampleEveryMs = 250

/** A store in which so many laptops are enrolled, each with one day. */
export async function seedLaptops(world: Bench, devices: number): Promise<string> {
  const dataDir = join(world.folder(), 'store')
  const args = ['--seed-history', '--data-dir', dataDir, '--devices', String(devices), '--days', '1', '--seed', seed]
  const ended = await runNode(['tests/scale/fleet/bin.mjs', ...args], {}, { withinMs: 300_000 })
  if (ended.code !== 0) throw new Error(`no fleet: ${ended.stderr}`)
  return dataDir
}

export type Site = { url: string; pid: number; caFile: string | null; end: () => Promise<void> }

export async function openSite(world: Bench, template: string, tls: boolean): Promise<Site> {
  const folder = world.folder()
  const environment = { DATA_DIR: join(folder, 'store'), LOG_LEVEL: 'error' }
  cpSync(template, environment.DATA_DIR, { recursive: true })
  const server = tls ? await startTlsServer(environment, folder) : await startServer(environment)
  world.ends(server)
  return { url: server.url, pid: server.pid, caFile: tls ? certificateIn(folder) : null, end: () => end(server) }
}

/** What the simulator printed; milliseconds, and null where nothing was measured. */
export type Run = {
  sent: number
  acknowledged: number
  refused: number
  later: number
  failed: number
  gaveUp: number
  unsent: number
  duplicates: number
  connections: number
  resumedTls: number
  perSecond: number
  seconds: number
  startedAtMs: number
  p50Ms: number | null
  p99Ms: number | null
  sinceDueP50Ms: number | null
  sinceDueP99Ms: number | null
  preparedAhead: number
  generatorCpuMsPerReport: number
}

export type Order = { devices: number; reports: number; concurrency: number; seconds: number; more: string[] }

/** Runs the simulator against a site; `cores`: what the server used from `settleS` after the first report to the last answer. */
export async function runFleet(
  world: Bench,
  site: Site,
  order: Order,
  settleS: number,
): Promise<Run & { cores: number }> {
  const counts = ['devices', 'reports', 'concurrency', 'seconds'] as const
  const args = counts.flatMap((name) => [`--${name}`, String(order[name])])
  const secure = site.caFile === null ? [] : ['--tls', '--ca', site.caFile]
  const fixed = ['--url', site.url, '--seeded', '--seed', seed, '--sections', 'none', ...secure]
  const fleet = world.ends(startNode(['tests/scale/fleet/bin.mjs', ...fixed, ...args, ...order.more], {}))
  const samples: { atMs: number; cpuS: number }[] = []
  const sample = () => samples.push({ atMs: Date.now(), cpuS: cpuSeconds(site.pid) })
  const timer = setInterval(sample, sampleEveryMs)
  const ended = await fleet.ended.finally(() => clearInterval(timer))
  const last = ended.stdout.trim().split('\n').at(-1)
  if (ended.code !== 0 || !last) throw new Error(`the simulator ended with ${ended.code}: ${ended.stderr}`)
  const run = JSON.parse(last) as Run
  const fromMs = run.startedAtMs + settleS * 1000
  const toMs = run.startedAtMs + run.seconds * 1000
  const within = samples.filter(({ atMs }) => atMs >= fromMs && atMs <= toMs)
  const [first, final] = [within[0], within.at(-1)]
  if (!first || !final || final.atMs - first.atMs < 1_000) return { ...run, cores: Number.NaN }
  return { ...run, cores: ((final.cpuS - first.cpuS) * 1000) / (final.atMs - first.atMs) }
}
