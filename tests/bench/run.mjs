/**
 * `npm run bench [-- part ... [--option ...]]`: measures the product on this machine, one part after the other, each
 * bounded in time. Options go to the part named last. A part is `tests/bench/<part>.bench.ts`: it prints one JSON line `{"figures": [...]}` (figures.ts) on stdout.
 * `ingest --url ...` replays an inventory against another server instead (side-by-side.bench.ts).
 * The last line printed here is JSON with everything. Ends with 1 when a part failed; a missed budget is no failure.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

if (Number(process.versions.node.split('.')[0]) !== 24) {
  process.stderr.write(`Node ${process.versions.node} is too old or too new: run "npm ci", then "npm run bench".\n`)
  process.exit(1)
}

// Only now: a Node that is too old cannot read it.
const { readAsked } = await import('./asked.rules.ts')

/** Minutes after which a part is ended. */
const partLimitsMin = {
  ingest: 10,
  agent: 8,
  pages: 6,
  rollup: 6,
  classify: 3,
  estimate: 3,
  power: 6,
  migration: 6,
  titles: 6,
  months: 6,
  sites: 12,
  connectivity: 15,
  steady: 20,
  scale: 30,
}
/** Needs a large store, or much longer: only by name. */
const onlyByName = ['scale', 'connectivity']
const graceMs = 20_000

const known = Object.keys(partLimitsMin)
const byDefault = known.filter((part) => !onlyByName.includes(part))
const asked = readAsked(process.argv.slice(2), known, byDefault)
if ('problem' in asked) {
  process.stderr.write(`${asked.problem}\n`)
  process.exit(2)
}

// Another server is measured: that tool speaks for itself, its last line of JSON too.
const [only, ...others] = asked.parts
if (only.part === 'ingest' && only.args.includes('--url') && others.length === 0) {
  process.argv = [...process.argv.slice(0, 2), ...only.args]
  await import('./side-by-side.bench.ts')
  process.exit()
}

const rounded = (value) => Math.round(value * 100) / 100

const machine = {
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
  memoryMb: Math.round(totalmem() / 1024 ** 2),
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
}
process.stdout.write(
  `Machine: ${machine.cores} x ${machine.cpu}, ${machine.memoryMb} MB, ${machine.platform}, Node ${machine.node}\n`,
)

const parts = []
for (const { part, args } of asked.parts) {
  const loadBefore = rounded(loadavg()[0])
  process.stdout.write(`\n${[part, ...args].join(' ')} (load before: ${loadBefore})\n`)
  const startedMs = performance.now()
  const { figures, failure } = await runPart(part, args)
  const seconds = Math.round((performance.now() - startedMs) / 1000)
  for (const entry of figures) process.stdout.write(`${lineOf(entry)}\n`)
  if (failure) process.stdout.write(`  FAILED: ${failure}\n`)
  parts.push({
    part,
    args,
    seconds,
    loadBefore,
    loadAfter: rounded(loadavg()[0]),
    figures,
    ...(failure ? { failure } : {}),
  })
}
process.stdout.write(`\n${JSON.stringify({ machine, atUtc: new Date().toISOString(), parts })}\n`)
process.exitCode = parts.some(({ failure }) => failure) ? 1 : 0

/** Runs a part in a process of its own; what it printed as figures, or why there are none. */
async function runPart(part, args) {
  const file = fileURLToPath(new URL(`./${part}.bench.ts`, import.meta.url))
  if (!existsSync(file)) return { figures: [], failure: 'this part is not there' }
  const limitMs = partLimitsMin[part] * 60_000
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill('SIGTERM'))
  // First asked, so that it removes what it made and ends what it started; then ended.
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), limitMs),
    setTimeout(() => child.kill('SIGKILL'), limitMs + graceMs),
  ]
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  const [code, signal] = await new Promise((resolve) => child.once('close', (...end) => resolve(end)))
  for (const timer of timers) clearTimeout(timer)
  process.removeListener('exit', endWithUs)
  const figures = readFigures(output)
  if (figures === null || figures.length === 0)
    return { figures: [], failure: `no figures (code ${code}, signal ${signal})` }
  return code === 0 ? { figures } : { figures, failure: `code ${code}, signal ${signal}` }
}

function readFigures(output) {
  for (const line of output.trim().split('\n').reverse()) {
    try {
      const value = JSON.parse(line)
      if (Array.isArray(value.figures)) return value.figures
    } catch {
      // a line for people
    }
  }
  return null
}

function lineOf({ name, unit, median, low, high, runs, budget, note }) {
  const spread = runs > 1 ? ` (${short(low)} to ${short(high)}, ${runs} runs)` : ''
  return `  ${name}: ${short(median)} ${unit}${spread}${againstBudget(median, budget)}${note ? `\n      ${note}` : ''}`
}

/** Ratio to the budget, and whether it holds. */
function againstBudget(median, budget) {
  if (!budget) return ''
  const limit = budget.most ?? budget.least
  const holds = budget.most === undefined ? median >= limit : median <= limit
  const sign = budget.most === undefined ? '>=' : '<='
  return `; budget ${sign} ${short(limit)}, ratio ${(median / limit).toFixed(2)}: ${holds ? 'ok' : 'MISSED'}`
}

function short(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3
  return Number(value.toFixed(digits)).toLocaleString('en-GB', { maximumFractionDigits: 3 })
}
