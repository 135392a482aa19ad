/** The four pages over the demo's fleet, from a real server process: alone, and while reports arrive. */
import { gzipSync } from 'node:zlib'
import { createAccount } from '../../server/account/account.usecases.ts'
import { createToken } from '../../server/enrolment/enrolment.usecases.ts'
import { type ServerProcess, startNode, startServer } from '../support/server-process.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { cpuSeconds } from './agent/process-usage.ts'
import { type Bench, bench, end } from './cleanup.ts'
import { type Figure, figure, report, say } from './figures.ts'
import { type Page, type Reader, signIn } from './pages/browser.ts'
import { memoryOf, type Paths, timed } from './pages/timed.ts'
import { fleet, seedFleetStore } from './seed-fleet.ts'

const reportsPerS = 280
const loadSettleS = 5
const calmS = 15
const account = { email: 'bench@contoh.id', password: 'tiga kopi di tepi sungai' }
const gzipBudgetKb = 60

type Site = { environment: Record<string, string>; token: string; paths: Paths }

await bench(async (world) => {
  const { environment, token, paths } = await prepare(world)
  const server = await startServer(environment)
  world.ends(server)
  const reader = await signIn(server.url, account)
  world.atEnd(reader.close)
  const figures = [memoryOf(server, 'after its start, one reader signed in', fleet.deviceCount)]
  for (const [name, path] of paths) figures.push(...sizes(name, await reader.get(path)))
  figures.push(...(await timed(reader, paths, 'alone')), memoryOf(server, 'after the pages', fleet.deviceCount))
  figures.push(...(await underLoad(world, { server, reader, token, paths })))
  report(figures)
})

async function prepare(world: Bench): Promise<Site> {
  const dataDir = world.folder()
  const deps = await seedFleetStore(dataDir)
  const { db } = deps.store
  const root = await db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()
  await createAccount({ ...account, role: 'ministry-admin', unitId: root.id, actor: 'cli' }, deps)
  const busiest = await db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['unit.id', 'unit.code', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['unit.id', 'unit.code'])
    .orderBy('count', 'desc')
    .executeTakeFirstOrThrow()
  const device = await db
    .selectFrom('device')
    .select('public_id')
    .where('unit_id', '=', busiest.id)
    .orderBy('report_count', 'desc')
    .executeTakeFirstOrThrow()
  const expiresAtMs = deps.clock.nowMs() + 3_600_000
  const right = { unitId: busiest.id, uses: 1_000, expiresAtMs, needsApproval: false, actor: 'cli' }
  const { token } = await createToken(right, deps)
  await deps.store.close()
  say(`satker ${busiest.code} has ${busiest.count} laptops`)
  return {
    environment: { DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    token,
    paths: [
      ['/', '/'],
      ['/satker/:code', `/satker/${busiest.code}`],
      ['/perangkat', '/perangkat'],
      ['/perangkat/:id', `/perangkat/${device.public_id}`],
    ],
  }
}

function sizes(name: string, page: Page): Figure[] {
  if (page.status !== 200) throw new Error(`${name} answered ${page.status}`)
  const packed = page.encoding === 'gzip' ? page.bytes : gzipSync(page.bytes, { level: 6 })
  const note = page.encoding === 'gzip' ? 'as sent' : `sent unpacked, ${Math.round(page.bytes.length / 1024)} KB`
  return [figure({ name: `${name} gzip`, unit: 'KB', budget: { most: gzipBudgetKb }, note }, [packed.length / 1024])]
}

type Loaded = { server: ServerProcess; reader: Reader; token: string; paths: Site['paths'] }

/** The same while signed reports arrive at the ministry's pace and the roll-up runs every five seconds. */
async function underLoad(world: Bench, { server, reader, token, paths }: Loaded): Promise<Figure[]> {
  const load = world.ends(startNode(['tests/bench/pages/load.child.ts', server.url, token, String(reportsPerS)], {}))
  await waitFor('enrolled laptops', () => load.stdout().startsWith('ready'), { withinMs: 60_000 })
  say(`${reportsPerS} signed reports a second ...`)
  await sleep(loadSettleS * 1000)
  const before = cpuSeconds(server.pid)
  await sleep(calmS * 1000)
  const cores = (cpuSeconds(server.pid) - before) / calmS
  const figures = await timed(reader, paths, `${reportsPerS} reports/s`)
  const memory = memoryOf(server, `after ${reportsPerS} reports/s`, fleet.deviceCount)
  await end(load)
  const last = load.stdout().trim().split('\n').at(-1) ?? ''
  const count = JSON.parse(last) as {
    due: number
    sent: number
    acknowledged: number
    refused: number
    failed: number
    seconds: number
  }
  const note =
    `${count.acknowledged} of ${count.sent} in ${Math.round(count.seconds)} s, ${count.refused} refused, ` +
    `${count.failed} without an answer; the sender shares the cores`
  return [
    figure(
      {
        name: `server CPU at ${reportsPerS} reports/s, with the roll-up, without pages`,
        unit: 'cores',
        budget: { most: 0.25 },
        note: `plain HTTP, over ${calmS} s, right after 1,000 laptops enrolled`,
      },
      [cores],
    ),
    ...figures,
    figure({ name: 'reports acknowledged meanwhile', unit: '/s', note }, [count.acknowledged / count.seconds]),
    memory,
  ]
}
