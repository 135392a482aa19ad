/**
 * How many signed reports a second become durable, and what they cost: `npm run bench -- ingest`, on a PostgreSQL of its own
 * with `--postgres`, or on an empty database with its address instead. The server runs in a process of its own, the generator in this one, both
 * on the same machine; every report was signed before the clock starts.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ReportMain } from '../../agent/contract/v1.ts'
import { paths } from '../../agent/contract/wire.ts'
import { Client } from 'pg'
import { postgresCpuMs } from './postgres-usage.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { bitmapOf, minutesOf } from '../support/reports.ts'
import { hardwareOf, softwareOf, systemOf } from '../support/sections.ts'
import {
  makeLaptop,
  packSection,
  reportInit,
  sectionInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { type BenchAnswer, benchDeviceId, type BenchOrder } from './ingest.protocol.ts'
import { type Figure, figure, report, say } from './figures.ts'
import { type Load, rawRequest, sendAll } from './load.ts'

const laptopCount = 1_500
const postgres = process.argv.includes('--postgres') ? await startPostgres({ synced: true }) : null
// Told to stop, as when its time is over: nothing of it stays behind.
process.once('SIGTERM', () => void (postgres?.stop() ?? Promise.resolve()).finally(() => process.exit(1)))
const databaseUrl = process.argv.slice(2).find((argument) => argument.startsWith('postgres://')) ?? null
let databases = 0

/** Each server begins with nothing in its store. */
async function freshDatabase(): Promise<string | null> {
  if (!postgres) return databaseUrl
  const name = `bench_${++databases}`
  const client = new Client({ connectionString: `${postgres.address}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${postgres.address}/${name}`
}

const today = new Date().toISOString().slice(0, 10)
const laptops = Array.from({ length: laptopCount }, (_, index): TestLaptop => ({
  ...makeLaptop(),
  deviceId: benchDeviceId(index),
}))
const revs = new Map<TestLaptop, number>()

const figures: Figure[] = []
const rounds = 3

async function startServer(signed: boolean) {
  const child = fork(fileURLToPath(new URL('./ingest.server.ts', import.meta.url)))
  const ask = async (order: BenchOrder): Promise<BenchAnswer> => {
    child.send(order)
    const [answer] = (await once(child, 'message')) as [BenchAnswer]
    return answer
  }
  const started = await ask({
    ask: 'start',
    keys: laptops.map((laptop) => laptop.publicKey),
    signed,
    databaseUrl: await freshDatabase(),
  })
  if (started.kind !== 'started') throw new Error('the server did not start')
  return {
    port: started.port,
    cpu: async () => {
      const answer = await ask({ ask: 'cpu' })
      if (answer.kind !== 'cpu') throw new Error('no answer')
      return answer
    },
    stop: async () => {
      child.send({ ask: 'stop' } satisfies BenchOrder)
      await once(child, 'exit')
    },
  }
}
type Server = Awaited<ReturnType<typeof startServer>>

/** An ordinary afternoon: two slots with minutes, bitmaps, a few problems. About 0.8 KB in both members. */
function reportRequest(laptop: TestLaptop, more: Partial<ReportMain> = {}): Buffer {
  const rev = (revs.get(laptop) ?? 0) + 1
  revs.set(laptop, rev)
  const state = (minutes: number) =>
    minutesOf(minutes, { loadPow07: 0.21, brightnessPct: 63.5, acMinutes: minutes, dischargedMwh: 0 })
  const quarters = bitmapOf([8, 9, 10, 11, 12, 20, 21, 22, 23, 24])
  const main: Partial<ReportMain> = {
    utcDay: today,
    rev,
    boots: [{ id: '6f0d3f36-4f8e-4f3a-8a53-0c55a3f4a0b1', startedAtMs: Date.parse(`${today}T00:10:00Z`) }],
    slots: [{ screen: state(300), dark: state(45), asleep: minutesOf(200) }, {}, {}, {}],
    storage: { sizeMb: 476_940, freeMb: 201_220 },
    problems: [
      { part: 'hardware.batteries', reason: 'not-present', detail: null },
      { part: 'quarters.used', reason: 'no-source', detail: null },
    ],
    link: { tried: 40, reached: 39, failures: { dns: 1 }, roundTripMs: 41, sentBytes: 39_820 },
    ...more,
  }
  const bits = { observed: quarters, awake: quarters, screen: quarters, linked: quarters, tried: quarters }
  return rawRequest(paths.reports, reportInit(signReport(laptop, main, bits)))
}

/** `databaseMs`: CPU of PostgreSQL a report; null on SQLite, whose work is in the server's. */
type Measured = Load & { cpuMs: number; databaseMs: number | null }

async function measure(server: Server, requests: Buffer[], clients: number): Promise<Measured> {
  const before = await server.cpu()
  const databaseBeforeMs = postgres ? postgresCpuMs(postgres.pid()) : null
  const load = await sendAll(server.port, requests, clients)
  const after = await server.cpu()
  const databaseMs =
    postgres && databaseBeforeMs !== null ? (postgresCpuMs(postgres.pid()) - databaseBeforeMs) / requests.length : null
  return { ...load, cpuMs: (after.cpuMs - before.cpuMs) / requests.length, databaseMs }
}

/** Answers other than 202 make a figure worthless: the bench stops. */
function expectStored({ statuses }: Load): void {
  const others = Object.entries(statuses).filter(([status]) => status !== '202')
  if (others.length > 0) throw new Error(`answers other than 202: ${JSON.stringify(others)}`)
}

const reportsFor = (count: number) =>
  Array.from({ length: count }, (_, index) => laptops[index % laptopCount]).flatMap((laptop) =>
    laptop ? [reportRequest(laptop)] : [],
  )
async function measureReports(server: Server, kind: string, budgets: boolean): Promise<void> {
  expectStored(await sendAll(server.port, reportsFor(3_000), 32))
  for (const [clients, count] of [
    [1, 400],
    [16, 4_000],
    [64, 6_000],
  ] as const) {
    const loads: Measured[] = []
    for (let round = 0; round < rounds; round++) loads.push(await measure(server, reportsFor(count), clients))
    loads.forEach(expectStored)
    const name = `${kind}, ${clients} clients`
    say(`${name}: ${loads.map((load) => Math.round(load.perSecond)).join(', ')} a second`)
    const budget = budgets && clients === 64 ? { budget: { least: 1_500 } } : {}
    const perSecond = loads.map((load) => load.perSecond)
    figures.push(figure({ name, unit: 'reports/s', note: 'generator on the same machine', ...budget }, perSecond))
    figures.push(
      figure(
        { name: `${name}: p99`, unit: 'ms' },
        loads.map((load) => load.p99Ms),
      ),
    )
    figures.push(
      figure(
        { name: `${name}: server CPU`, unit: 'ms a report' },
        loads.map((load) => load.cpuMs),
      ),
    )
    const databaseMs = loads.flatMap((load) => load.databaseMs ?? [])
    if (databaseMs.length > 0)
      figures.push(figure({ name: `${name}: PostgreSQL CPU`, unit: 'ms a report' }, databaseMs))
  }
}

const pool = Array.from({ length: 5_000 }, (_, index) => `paket-${index.toString(36)}-${(index * 7919) % 5_000}`)

/** Each laptop its own set: `count` of 5,000 titles, picked at another stride. */
function ownSoftware(index: number, count: number) {
  const start = (index * 131) % pool.length
  const names = new Set<string>()
  for (let step = 0; names.size < count; step++)
    names.add(pool[(start + step * (10 * (index % 300) + 1)) % pool.length] ?? '')
  return softwareOf([...names].map((name) => [name, `1.${index}`, 'Debian', null, 'dpkg', null]))
}

const laptopsPerInventory = 150

async function measureInventory(
  server: Server,
  from: number,
  programs: number,
): Promise<{ firstMs: number; unchangedMs: number }> {
  const some = laptops.slice(from, from + laptopsPerInventory)
  const wire = some.map((laptop, index) => {
    const facts = [
      hardwareOf({ serial: `BENCH${from + index}` }),
      systemOf({ hostName: `laptop-${from + index}` }),
      ownSoftware(from + index, programs),
    ]
    const [hardware, system, software] = facts.map(packSection)
    if (!hardware || !system || !software) throw new Error('three sections')
    const sections = { hardware: hardware.sha256, system: system.sha256, software: software.sha256 }
    const puts = [hardware, system, software].map((section) =>
      rawRequest(`${paths.sections}/${section.sha256}`, sectionInit(laptop, section)),
    )
    return { laptop, sections, announce: reportRequest(laptop, { sections }), puts }
  })
  const before = await server.cpu()
  expectStored(
    await sendAll(
      server.port,
      wire.map(({ announce }) => announce),
      16,
    ),
  )
  expectStored(
    await sendAll(
      server.port,
      wire.flatMap(({ puts }) => puts),
      16,
    ),
  )
  const after = await server.cpu()
  const unchanged = wire.map(({ laptop, sections }) => reportRequest(laptop, { sections }))
  const again = await measure(server, unchanged, 16)
  expectStored(again)
  return { firstMs: (after.cpuMs - before.cpuMs) / some.length, unchangedMs: again.cpuMs }
}

async function measureInventories(server: Server): Promise<void> {
  let from = 0
  for (const programs of [80, 800]) {
    const results: { firstMs: number; unchangedMs: number }[] = []
    for (let round = 0; round < rounds; round++, from += laptopsPerInventory) {
      results.push(await measureInventory(server, from, programs))
    }
    say(`inventories of ${programs} programs: ${results.map(({ firstMs }) => firstMs.toFixed(2)).join(', ')} ms CPU`)
    const note = 'a report and three sections in four requests; every laptop its own set out of 5,000 titles'
    const first = { name: `first inventory, ${programs} programs: server CPU`, unit: 'ms a laptop', note }
    figures.push(
      figure(
        { ...first, budget: { most: 1.5 } },
        results.map(({ firstMs }) => firstMs),
      ),
    )
    const unchanged = { name: `unchanged inventory, ${programs} programs: server CPU`, unit: 'ms a report' }
    figures.push(
      figure(
        unchanged,
        results.map(({ unchangedMs }) => unchangedMs),
      ),
    )
  }
}

const sample = laptops[0] ? reportRequest(laptops[0]) : Buffer.alloc(0)
figures.push(figure({ name: 'a report with its HTTP headers', unit: 'bytes' }, [sample.length]))
const signed = await startServer(true)
await measureReports(signed, 'durable signed reports', true)
await measureInventories(signed)
const { residentMb } = await signed.cpu()
figures.push(figure({ name: 'server memory, resident', unit: 'MB', budget: { most: 512 } }, [residentMb]))
await signed.stop()
const unsigned = await startServer(false)
revs.clear()
await measureReports(unsigned, 'ceiling, signatures not checked', false)
await unsigned.stop()
await postgres?.stop()
report(figures)
