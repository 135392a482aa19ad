/**
 * How many signed reports a second become durable, and what they cost: `npx node tests/bench/ingest.bench.ts`, or with
 * PostgreSQL as the first argument (an address). The server runs in a process of its own, the generator in this one, both
 * on the same machine; every report was signed before the clock starts.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReportMain } from '../../agent/contract/v1.ts'
import { paths } from '../../agent/contract/wire.ts'
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
import { type Load, rawRequest, sendAll } from './load.ts'

const laptopCount = 1_500
const databaseUrl = process.argv[2] ?? null
const today = new Date().toISOString().slice(0, 10)
const laptops = Array.from({ length: laptopCount }, (_, index): TestLaptop => ({
  ...makeLaptop(),
  deviceId: benchDeviceId(index),
}))
const revs = new Map<TestLaptop, number>()

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function startServer(signed: boolean) {
  const child = fork(fileURLToPath(new URL('./ingest.server.ts', import.meta.url)))
  const ask = async (order: BenchOrder): Promise<BenchAnswer> => {
    child.send(order)
    const [answer] = (await once(child, 'message')) as [BenchAnswer]
    return answer
  }
  const started = await ask({ ask: 'start', keys: laptops.map((laptop) => laptop.publicKey), signed, databaseUrl })
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

async function measure(server: Server, requests: Buffer[], clients: number): Promise<Load & { cpuMs: number }> {
  const before = await server.cpu()
  const load = await sendAll(server.port, requests, clients)
  const after = await server.cpu()
  return { ...load, cpuMs: (after.cpuMs - before.cpuMs) / requests.length }
}

function show(what: string, load: Load & { cpuMs: number }): void {
  const statuses = Object.entries(load.statuses)
    .map(([status, count]) => `${status} x ${count}`)
    .join(', ')
  const speed = `${Math.round(load.perSecond)}/s`
  print(
    `${what.padEnd(44)} ${speed.padStart(8)}  p50 ${load.p50Ms.toFixed(1)} ms  p99 ${load.p99Ms.toFixed(1)} ms  server CPU ${load.cpuMs.toFixed(3)} ms  (${statuses})`,
  )
}

const reportsFor = (count: number) =>
  Array.from({ length: count }, (_, index) => laptops[index % laptopCount]).flatMap((laptop) =>
    laptop ? [reportRequest(laptop)] : [],
  )
const median = (loads: (Load & { cpuMs: number })[]) =>
  loads.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(loads.length / 2)]

async function measureReports(server: Server, kind: string): Promise<void> {
  await sendAll(server.port, reportsFor(3_000), 32)
  for (const [clients, count] of [
    [1, 400],
    [16, 4_000],
    [64, 6_000],
  ] as const) {
    const loads = []
    for (let round = 0; round < 3; round++) loads.push(await measure(server, reportsFor(count), clients))
    const middle = median(loads)
    if (middle) show(`${kind}, ${clients} clients`, middle)
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

async function measureInventory(server: Server, from: number, programs: number): Promise<void> {
  const some = laptops.slice(from, from + 150)
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
  const announced = await sendAll(
    server.port,
    wire.map(({ announce }) => announce),
    16,
  )
  const put = await sendAll(
    server.port,
    wire.flatMap(({ puts }) => puts),
    16,
  )
  const after = await server.cpu()
  const cpuMs = (after.cpuMs - before.cpuMs) / some.length
  const failed = Object.keys({ ...announced.statuses, ...put.statuses }).filter((status) => status !== '202')
  print(
    `${`first inventory, own set of ${programs} programs`.padEnd(44)} server CPU ${cpuMs.toFixed(2)} ms a laptop (report and three sections)${failed.length > 0 ? ` FAILED ${failed.join()}` : ''}`,
  )
  const unchanged = wire.map(({ laptop, sections }) => reportRequest(laptop, { sections }))
  const again = await measure(server, unchanged, 16)
  print(`${`unchanged inventory of ${programs} programs`.padEnd(44)} server CPU ${again.cpuMs.toFixed(3)} ms a report`)
}

print(
  `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, Node ${process.version}, ${databaseUrl ? 'PostgreSQL' : 'SQLite'}; median of three`,
)
const sample = laptops[0] ? reportRequest(laptops[0]) : Buffer.alloc(0)
print(`a report is ${sample.length} bytes with its headers`)
const signed = await startServer(true)
await measureReports(signed, 'durable signed reports')
await measureInventory(signed, 0, 80)
await measureInventory(signed, 150, 800)
await measureInventory(signed, 300, 800)
const { residentMb } = await signed.cpu()
print(`server memory ${residentMb} MB resident`)
await signed.stop()
const unsigned = await startServer(false)
revs.clear()
await measureReports(unsigned, 'the same without checking signatures')
await unsigned.stop()
