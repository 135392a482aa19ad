/** The real agent, as it is shipped (one bundled file, the unit's Node options), against a real server process. Linux. */
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type RunningProcess,
  projectRoot,
  runAdminProcess,
  runNode,
  startNode,
  startServer,
} from '../support/server-process.ts'
import { sleep, waitFor } from '../support/wait.ts'
import type { Collected } from './agent/collect.child.ts'
import { type CountingProxy, type Passed, requestsIn, startCountingProxy } from './agent/counting-proxy.ts'
import { cpuSeconds, residentMb } from './agent/process-usage.ts'
import { type Bench, bench, end } from './cleanup.ts'
import { type Figure, figure, report, say } from './figures.ts'
import { certificateIn, startTlsServer } from './tls-server.ts'

const windowS = 240
const settleS = 20
const fastPaceS = 10
const inventoryEveryH = 6
const minutesPerHour = 60
const triesPerHour = 4
const rounds = 3

type Site = { url: string; token: string; proxy: CountingProxy; caFile: string | null }

await bench(async (world) => {
  const agentFile = await buildAgent(world)
  const figures = await plainBytes(world, agentFile)
  const tls = await site(world, true)
  const collected = await collect()
  figures.push(...(await running(world, tls, agentFile, collected)))
  report(figures)
})

/** The bundle that `npm run build` makes, away from where the next build would remove it. */
async function buildAgent(world: Bench): Promise<string> {
  const built = await runNode(['agent/build.mjs'], {}, { withinMs: 60_000 })
  if (built.code !== 0) throw new Error(`no build: ${built.stderr}`)
  const file = join(world.folder(), 'satker-agent.mjs')
  copyFileSync(join(projectRoot, 'dist/agent/satker-agent.mjs'), file)
  return file
}

/** The Node options of the unit file that is shipped. */
function unitOptions(): string[] {
  const unit = readFileSync(join(projectRoot, 'agent/setup/satker-agent.service'), 'utf8')
  return /^ExecStart=.*$/m.exec(unit)?.[0].match(/--[a-z-]+=\d+/g) ?? []
}

/** A server on an empty store with one satker, a token, and a counting proxy in front. */
async function site(world: Bench, tls: boolean): Promise<Site> {
  const folder = world.folder()
  const environment: Record<string, string> = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' }
  await admin(['satker', 'create', '--code', '100001', '--name', 'MAN 1 Uji'], environment)
  const made = await admin(['token', 'create', '--satker', '100001', '--uses', '20'], environment)
  const { token } = JSON.parse(made) as { token: string }
  const server = tls ? await startTlsServer(environment, folder) : await startServer(environment)
  world.ends(server)
  const proxy = await startCountingProxy(Number(new URL(server.url).port))
  world.atEnd(proxy.close)
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${proxy.port}`
  return { url, token, proxy, caFile: tls ? certificateIn(folder) : null }
}

async function admin(args: string[], environment: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await runAdminProcess(args, environment)
  if (code !== 0) throw new Error(`admin ${args.join(' ')}: ${stderr}`)
  return stdout
}

function agentEnvironment(folder: string, { caFile }: Site, tryEveryS: number): Record<string, string> {
  return {
    SATKER_AGENT_DIR: folder,
    SATKER_ALLOW_HTTP: '1',
    SATKER_TRY_EVERY_S: String(tryEveryS),
    ...(caFile ? { SATKER_CA_FILE: caFile } : {}),
  }
}

/** What a laptop that was just enrolled sends, and then one in which nothing changed: in the clear, byte by byte. */
async function plainBytes(world: Bench, agentFile: string): Promise<Figure[]> {
  const first: number[] = []
  const unchanged: number[] = []
  const bodies: number[] = []
  for (let round = 0; round < rounds; round++) {
    const at = await site(world, false) // a server of its own: another laptop's sections would not be asked for again
    const environment = agentEnvironment(world.folder(), at, 900)
    await agent(agentFile, ['enrol', '--url', at.url, '--token', at.token], environment)
    const [whole, , sections] = await sentBy(at, () => agent(agentFile, ['once'], environment))
    first.push(whole)
    say(`first report: ${sections}`)
    await sleep(1_500)
    const [, onlyReports, again] = await sentBy(at, () => agent(agentFile, ['once'], environment))
    unchanged.push(onlyReports.all)
    bodies.push(onlyReports.body)
    say(`unchanged report: ${again}`)
  }
  const headNote = 'bytes the agent sends: request heads and bodies; answers not counted'
  return [
    figure({ name: 'first report with its three sections, before TLS', unit: 'bytes', note: headNote }, first),
    figure(
      { name: 'unchanged report, before TLS', unit: 'bytes', budget: { most: 1024 }, note: 'head and body' },
      unchanged,
    ),
    figure({ name: 'unchanged report, its body alone', unit: 'bytes', budget: { most: 1024 } }, bodies),
  ]
}

type Sent = [whole: number, reports: { all: number; body: number }, words: string]

async function sentBy({ proxy }: Site, work: () => Promise<unknown>): Promise<Sent> {
  const before = proxy.connections.length
  await work()
  const requests = proxy.connections.slice(before).flatMap(requestsIn)
  const whole = requests.reduce((sum, { headBytes, bodyBytes }) => sum + headBytes + bodyBytes, 0)
  const reports = requests.filter(({ path }) => path === '/v1/reports')
  const words = requests.map(
    ({ method, path, headBytes, bodyBytes }) => `${method} ${path.slice(0, 20)} ${headBytes}+${bodyBytes}`,
  )
  const body = reports.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0)
  const all = body + reports.reduce((sum, { headBytes }) => sum + headBytes, 0)
  return [whole, { all, body }, words.join(', ')]
}

async function agent(file: string, args: string[], environment: Record<string, string>): Promise<void> {
  const { code, stdout, stderr } = await runNode([file, ...args], environment, { withinMs: 60_000 })
  if (code !== 0) throw new Error(`agent ${args[0]}: ${stdout}${stderr}`)
}

/** The collectors alone, each round in a fresh process. */
async function collect(): Promise<Collected[]> {
  const collected: Collected[] = []
  for (let round = 0; round < rounds; round++) {
    const child = await runNode(['tests/bench/agent/collect.child.ts'], {}, { withinMs: 90_000 })
    if (child.code !== 0) throw new Error(`collectors: ${child.stderr}`)
    collected.push(JSON.parse(child.stdout) as Collected)
  }
  return collected
}

/** Two agents over TLS: one at its real pace, one that reports each 10 s, so that the price of a report shows. */
async function running(world: Bench, at: Site, agentFile: string, collected: Collected[]): Promise<Figure[]> {
  const calm = await startAgent(world, at, agentFile, 900)
  const eager = await startAgent(world, at, agentFile, fastPaceS)
  await sleep(settleS * 1000)
  const before = {
    calm: cpuSeconds(calm.process.pid),
    eager: cpuSeconds(eager.process.pid),
    tries: at.proxy.connections.length,
  }
  say(`${windowS} s of both agents at rest ...`)
  const residents: number[] = []
  for (let second = 0; second < windowS; second += 10) {
    residents.push(residentMb(calm.process.pid).now)
    await sleep(10_000)
  }
  const calmS = cpuSeconds(calm.process.pid) - before.calm
  const eagerS = cpuSeconds(eager.process.pid) - before.eager
  const reports = at.proxy.connections.slice(before.tries).filter(({ closed }) => closed)
  const { highest, anonymous } = residentMb(calm.process.pid)
  await end(calm.process)
  await end(eager.process)
  const reportS = Math.max(0, (eagerS - calmS) / reports.length)
  const minuteS = calmS / (windowS / 60)
  const warm = collected.flatMap(({ inventories }) => inventories)
  const inventoryS = figure({ name: '', unit: '' }, warm).median
  const hourS = minutesPerHour * minuteS + triesPerHour * reportS + inventoryS / inventoryEveryH
  const rows = collected[0]?.software ?? 0
  const hourNote =
    `60 minutes as measured over ${windowS} s at the real pace, 4 reports as measured over ${reports.length} of an agent ` +
    'that reports each 10 s, a sixth of an inventory'
  const memoryNote = `VmRSS each 10 s for ${windowS} s, from ${settleS} s after the first report on; bundle, options of the unit file`
  return [
    figure({ name: 'resident memory at rest', unit: 'MB', budget: { most: 60 }, note: memoryNote }, residents),
    figure({ name: 'resident memory, highest since its start', unit: 'MB', note: 'VmHWM' }, [highest]),
    figure(
      {
        name: 'of it the agent alone',
        unit: 'MB',
        note: 'RssAnon; the rest is the file of Node, shared and dropped at need',
      },
      [anonymous],
    ),
    figure({ name: 'resident memory of an empty Node with the same options', unit: 'MB' }, [await emptyNodeMb(world)]),
    figure(
      {
        name: 'CPU of a full inventory, from the start of Node on',
        unit: 's',
        budget: { most: 2.5 },
        note: `${rows} packages; with the programs it asks; from TypeScript, which the bundle need not strip`,
      },
      collected.map(({ firstInventory }) => firstInventory),
    ),
    figure({ name: 'CPU of a full inventory in a running agent', unit: 's', budget: { most: 2.5 } }, warm),
    figure(
      { name: 'CPU of a moment (one sample of the machine)', unit: 'ms' },
      collected.map(({ moments }) => moments * 1000),
    ),
    figure({ name: 'CPU of a minute of the running agent', unit: 'ms' }, [minuteS * 1000]),
    figure({ name: 'CPU of a report over TLS: build, sign, keep, send', unit: 'ms' }, [reportS * 1000]),
    figure({ name: 'CPU of an hour', unit: 's', budget: { most: 3 }, note: hourNote }, [hourS]),
    ...tlsBytes([calm.first], reports),
  ]
}

/** What Node itself holds before any of our code. */
async function emptyNodeMb(world: Bench): Promise<number> {
  const empty = world.ends(startNode([...unitOptions(), '-e', 'setInterval(() => undefined, 1000)'], {}))
  await sleep(3_000)
  return residentMb(empty.pid).now
}

/** An enrolled agent after its first report, and the connection that carried it. */
async function startAgent(
  world: Bench,
  at: Site,
  agentFile: string,
  tryEveryS: number,
): Promise<{ process: RunningProcess; first: Passed }> {
  const environment = agentEnvironment(world.folder(), at, tryEveryS)
  await agent(agentFile, ['enrol', '--url', at.url, '--token', at.token], environment)
  const before = at.proxy.connections.length
  const process = world.ends(startNode([...unitOptions(), agentFile, 'run'], environment))
  const first = await waitFor(
    'the first report',
    () => {
      const connection = at.proxy.connections[before]
      return connection?.closed ? connection : null
    },
    { withinMs: 60_000 },
  )
  return { process, first }
}

function tlsBytes(firsts: Passed[], unchanged: Passed[]): Figure[] {
  const sent = ({ upBytes }: Passed) => upBytes
  const bothWays = ({ upBytes, downBytes }: Passed) => upBytes + downBytes
  const note =
    'TCP payload of the whole connection with its handshake; a self-signed certificate of 415 bytes, no chain'
  return [
    figure({ name: 'first report with its three sections and TLS, sent', unit: 'bytes', note }, firsts.map(sent)),
    figure({ name: 'first report with its three sections and TLS, both ways', unit: 'bytes' }, firsts.map(bothWays)),
    figure({ name: 'unchanged report with TLS, sent', unit: 'bytes', note }, unchanged.map(sent)),
    figure({ name: 'unchanged report with TLS, both ways', unit: 'bytes' }, unchanged.map(bothWays)),
  ]
}
