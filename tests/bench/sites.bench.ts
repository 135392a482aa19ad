/**
 * A run over 4,600 websites of which most misbehave, against local servers: all hosts have a name and an address of their own
 * (127.0.0.0/8), so that only the network's distance is missing. Store, states and news are written as in the product.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { checkSite } from '../../server/site/check-site.ts'
import { checkSites, type Run } from '../../server/site/check-sites.job.ts'
import { checkLimits, type Net } from '../../server/site/net.ts'
import { abreast, runChecks, runMs } from '../../server/site/run-checks.ts'
import { importSites } from '../../server/site/site.usecases.ts'
import { seedUnit } from '../support/seed-store.ts'
import { tempStore } from '../support/temp-store.ts'
import { figure, report, say } from './figures.ts'

const siteCount = 4_600
const provinces = 34
/** Of ten sites: one hangs, one drips, one sends without end, seven are pages with a feed. One province hangs as a whole. */
const hangingProvince = 3
const clock = { nowMs: Date.now }

const page = Buffer.from(
  `<html><head><title>Madrasah</title></head><body>${'<p>Berita madrasah hari ini.</p>'.repeat(1_500)}</body></html>`,
)
const feed = `<rss version="2.0"><channel>${Array.from({ length: 30 }, (_, n) => `<item><title>Berita ${n}</title><pubDate>${new Date(Date.now() - n * 80_000_000).toUTCString()}</pubDate></item>`).join('')}</channel></rss>`
const sockets = new Set<Socket>()
const server: Server = createServer((request, response) => {
  const kind = /^s\d+-(\w+)\./.exec(request.headers.host ?? '')?.[1]
  if (kind === 'hang') return
  if (request.url === '/robots.txt') return void response.writeHead(404).end()
  if (kind === 'drip') {
    const drop = setInterval(() => response.write('a'), 1_000)
    return void response.on('close', () => clearInterval(drop))
  }
  if (kind === 'endless') {
    const more = () => {
      while (response.write(page));
    }
    response.on('drain', more)
    return more()
  }
  response.end(request.url === '/feed' ? feed : page)
})
server.on('connection', (socket) => {
  sockets.add(socket)
  socket.on('error', () => undefined)
  socket.on('close', () => sockets.delete(socket))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo

const kindOf = (n: number) => {
  if (n % provinces === hangingProvince) return 'hang'
  return n % 10 === 0 ? 'hang' : n % 10 === 1 ? 'drip' : n % 10 === 2 ? 'endless' : 'page'
}
const temp = await tempStore()
try {
  const { store } = temp
  const root = await seedUnit(store, { code: 'ROOT', parentId: null, kind: 'ministry' })
  const kanwils = []
  for (let n = 0; n < provinces; n++)
    kanwils.push(await seedUnit(store, { code: `K${n}`, parentId: root, kind: 'kanwil' }))
  const lines = ['code,address']
  for (let n = 0; n < siteCount; n++) {
    await seedUnit(store, { code: `S${n}`, parentId: kanwils[n % provinces] ?? root })
    lines.push(`S${n},http://s${n}-${kindOf(n)}.sch.id/`)
  }
  const viewer = { actor: 'account:1', role: 'ministry-admin', unitId: root, unitPath: `/${root}/` } as const
  await importSites({ csv: lines.join('\n'), viewer }, { store, clock })

  const net: Net = {
    policy: { mayConnect: (address) => address.startsWith('127.'), mayUsePort: () => true },
    resolve: async () => ['127.0.0.1'],
    userAgent: 'SatkerConnected/1 (+bench@example.org)',
    limits: checkLimits,
  }
  const doneMs = new Map<string, number>()
  let peakMb = 0
  const startMs = performance.now()
  const run: Run = async (targets, onResult) => {
    await runChecks(targets, {
      check: ({ url, withNews }) =>
        checkSite(url.replace('.sch.id/', `.sch.id:${port}/`), net, { nowMs: Date.now, withNews }),
      onResult: ({ id, province }, result) => {
        doneMs.set(province, performance.now() - startMs)
        peakMb = Math.max(peakMb, process.memoryUsage().rss / 1024 ** 2)
        onResult(id, result)
      },
      limits: abreast,
      isOver: () => performance.now() - startMs > runMs,
    })
  }
  say(`load before: ${loadavg()[0]?.toFixed(2)}`)
  const cpu = process.cpuUsage()
  const summary = await checkSites(store, { nowMs: Date.now, everyMs: 60_000, run })
  const tookS = (performance.now() - startMs) / 1000
  const used = process.cpuUsage(cpu)
  const kinds = await store.db.selectFrom('site_check').select('facts').execute()
  const counts = new Map<string, number>()
  for (const { facts } of kinds) {
    const kind = facts ? (JSON.parse(facts) as { kind: string }).kind : 'none'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const told = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')
  const hangingPath = String(kanwils[hangingProvince])
  const others = [...doneMs].filter(([province]) => province !== hangingPath).map(([, ms]) => ms / 1000)
  const note = `${summary.checked} of ${siteCount} sites: ${told}; load ${loadavg()[0]?.toFixed(2)} on a shared machine; servers in the same process`
  report([
    figure({ name: 'a run over the websites', unit: 's', budget: { most: 600 }, note }, [tookS]),
    figure(
      {
        name: 'the slowest province but the hanging one',
        unit: 's',
        note: 'one in ten of its sites hangs, one drips, one never ends',
      },
      [Math.max(...others)],
    ),
    figure({ name: 'the hanging province', unit: 's', note: 'every site of it hangs' }, [
      (doneMs.get(hangingPath) ?? 0) / 1000,
    ]),
    figure({ name: 'processor time of the run', unit: 's', note: 'with the misbehaving servers' }, [
      (used.user + used.system) / 1e6,
    ]),
    figure(
      { name: 'memory at its peak', unit: 'MB', note: 'store, checker and the misbehaving servers in one process' },
      [peakMb],
    ),
  ])
} finally {
  for (const socket of sockets) socket.destroy()
  server.close()
  await temp.cleanup()
}
