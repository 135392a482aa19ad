/**
 * The intake as it is on ordinary and on bad days, from a real server process with the simulator: steady reports before and
 * over TLS, a burst, and a herd that comes back at once. Every connection is new, as the agent's are.
 */
import { type Bench, bench } from './cleanup.ts'
import { type Figure, figure, report, say } from './figures.ts'
import { type Phase, readSteadyOptions, type SteadyOptions } from './steady/options.ts'
import { openSite, type Order, type Run, runFleet, seedLaptops } from './steady/site.ts'

const steadyPerS = 280
const burstPerS = 1_000
/** No more laptops than this take part in a burst; then each reports more than once. */
const burstLaptops = 10_000
/** On a steady day most reports replace an earlier one of the day: all laptops come within these seconds, then again. */
const settleS = 5
const steadyLaptops = steadyPerS * settleS
const ministryLaptops = 251_384
/** After an outage each laptop tells of the day before and of today. */
const herdReports = 2
const herdWithinMin = 60

const options = readSteadyOptions(process.argv.slice(2))

await bench(async (world) => {
  const most = Math.max(...options.only.map((phase) => laptopsOf(phase, options)))
  say(`${most} laptops ...`)
  const template = await seedLaptops(world, most)
  const figures: Figure[] = []
  for (const phase of options.only) figures.push(...(await measure(world, template, phase)))
  report(figures)
})

function laptopsOf(phase: Phase, { burstS, herd }: SteadyOptions): number {
  if (phase === 'herd') return herd
  return phase === 'burst' ? Math.min(burstLaptops, burstPerS * burstS) : steadyLaptops
}

async function measure(world: Bench, template: string, phase: Phase): Promise<Figure[]> {
  if (phase === 'herd') return herdFigures(await phaseRun(world, template, { tls: false, order: herdOrder() }))
  if (phase === 'burst') {
    const order = spread({ perS: burstPerS, seconds: options.burstS, devices: laptopsOf('burst', options) })
    const run = await phaseRun(world, template, { tls: false, order })
    return rateFigures(run, order, { what: 'burst', budgetCores: null, budgetMs: 1_000 })
  }
  const about = { perS: steadyPerS, seconds: options.seconds, devices: steadyLaptops }
  const order = spread(about)
  const steady = (what: string, run: Measured, budgetCores: number | null, ofOrder: Order) =>
    rateFigures(run, ofOrder, { what, budgetCores, budgetMs: 250 })
  if (phase === 'plain') {
    const kept = spread({ ...about, connections: 'kept' })
    return [
      ...steady('before TLS', await phaseRun(world, template, { tls: false, order }), 0.25, order),
      ...steady(
        'before TLS, kept connections',
        await phaseRun(world, template, { tls: false, order: kept }),
        null,
        kept,
      ),
    ]
  }
  const whole = { ...order, more: [...order.more, '--whole-handshakes'] }
  return [
    ...steady('TLS, resumed', await phaseRun(world, template, { tls: true, order }), 0.5, order),
    ...steady('TLS, whole handshakes', await phaseRun(world, template, { tls: true, order: whole }), null, whole),
  ]
}

type Measured = Run & { cores: number }

async function phaseRun(
  world: Bench,
  template: string,
  { tls, order }: { tls: boolean; order: Order },
): Promise<Measured> {
  const site = await openSite(world, template, tls)
  say(`${order.devices} laptops x ${order.reports} reports ${order.more.join(' ')}${tls ? ' over TLS' : ''} ...`)
  const run = await runFleet(world, site, order, order.more.includes('--herd') ? 0 : settleS)
  await site.end()
  const { sent, acknowledged, refused, failed, unsent, gaveUp, later } = run
  say(JSON.stringify({ sent, acknowledged, refused, failed, unsent, gaveUp, later }))
  return run
}

type Spread = { perS: number; seconds: number; devices: number; connections?: 'new' | 'kept' }

function spread({ perS, seconds, devices, connections = 'new' }: Spread): Order {
  const more = ['--spread', '--rate', String(perS), '--connections', connections]
  return {
    devices,
    reports: Math.ceil((perS * seconds) / devices),
    concurrency: Math.max(64, perS / 8),
    seconds: seconds * 2 + 30,
    more,
  }
}

function herdOrder(): Order {
  const more = ['--herd', '--connections', 'new']
  return { devices: options.herd, reports: herdReports, concurrency: 256, seconds: 1_000, more }
}

type About = { what: string; budgetCores: number | null; budgetMs: number }

function rateFigures(run: Measured, order: Order, { what, budgetCores, budgetMs }: About): Figure[] {
  const perS = Number(order.more[order.more.indexOf('--rate') + 1])
  const name = `${perS}/s ${what}`
  const resumed = run.resumedTls > 0 ? `, ${run.resumedTls} of ${run.connections} resumed` : ''
  const note = `${run.acknowledged} of ${order.devices * order.reports} reports acknowledged in ${run.seconds} s${resumed}`
  // A server that was not given the asked rate has not shown what that rate costs: carried over, and said.
  const share = Math.min(1, run.perSecond / perS)
  const carried = share < 0.98 ? `, carried over from ${run.perSecond}/s` : ''
  const msEach = ((run.cores * 1000) / run.perSecond).toFixed(2)
  const cpuNote = `all threads, from ${settleS} s on; ${msEach} ms a report${carried}`
  const cores = { name: `${name}: server CPU`, unit: 'cores', note: cpuNote }
  const late = { name: `${name}: p99 from due to acknowledged`, unit: 'ms', budget: { most: budgetMs } }
  return [
    figure({ name: `${name}: acknowledged`, unit: '/s', budget: { least: perS * 0.98 }, note }, [run.perSecond]),
    figure({ ...cores, ...(budgetCores === null ? {} : { budget: { most: budgetCores } }) }, [run.cores / share]),
    figure({ name: `${name}: p99`, unit: 'ms', budget: { most: budgetMs } }, [run.p99Ms ?? Number.NaN]),
    figure(late, [run.sinceDueP99Ms ?? Number.NaN]),
  ]
}

/** The whole ministry's way back, by what these laptops needed: a ratio, since no quarter of a million connects here. */
function herdFigures(run: Measured): Figure[] {
  const total = options.herd * herdReports
  const name = `${options.herd.toLocaleString('en-GB')} laptops back within a second`
  const ackPct = (run.acknowledged / total) * 100
  const wholeMin = (ministryLaptops * herdReports) / (total / run.seconds) / 60
  const note = `${run.sent} sent, ${run.later} told to come later, ${run.failed} without an answer, ${run.refused} refused`
  return [
    figure({ name: `${name}: until all ${total} reports are acknowledged`, unit: 's', note }, [run.seconds]),
    figure({ name: `${name}: reports acknowledged`, unit: '%', budget: { least: 100 } }, [ackPct]),
    figure({ name: `${name}: p99 of an acknowledged try`, unit: 'ms' }, [run.p99Ms ?? Number.NaN]),
    figure({ name: `${name}: median until acknowledged`, unit: 'ms' }, [run.sinceDueP50Ms ?? Number.NaN]),
    figure({ name: `${name}: server CPU`, unit: 'cores' }, [run.cores]),
    figure(
      {
        name: `at that rate, all ${ministryLaptops.toLocaleString('en-GB')} with ${herdReports} reports each`,
        unit: 'min',
        budget: { most: herdWithinMin },
        note: 'arithmetic, not run; the spread of the herd itself is tested in simulated time (tests/scale/herd.test.ts)',
      },
      [wholeMin],
    ),
  ]
}
