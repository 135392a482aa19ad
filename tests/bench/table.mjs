/**
 * Writes the figures of a run into docs/performance.md, between its two markers:
 * `npm run -s bench > bench.log; npx node tests/bench/table.mjs bench.log [another.log ...]`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
const markers = ['<!-- figures -->', '<!-- end of figures -->']

const runs = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8').trim().split('\n').at(-1)))
const [first] = runs
if (!first) throw new Error('no log given')
const { cores, cpu, memoryMb, platform, node } = first.machine
const machine = `${cores} x ${cpu}, ${memoryMb} MB, ${platform}, Node ${node}`
const parts = runs.flatMap(({ parts, atUtc }) => parts.map((part) => partTable(part, atUtc)))
const [before, rest = ''] = readFileSync(page, 'utf8').split(markers[0])
const after = rest.split(markers[1])[1] ?? ''
writeFileSync(page, [before, markers[0], `\n\nMachine: ${machine}.\n\n`, parts.join('\n'), markers[1], after].join(''))

function partTable({ part, args = [], seconds, loadBefore, loadAfter, figures, failure }, atUtc) {
  const load = `load of the machine ${loadBefore} before, ${loadAfter} after, on ${cores} cores`
  return [
    `### \`npm run bench -- ${[part, ...args.map(withoutPath)].join(' ')}\``,
    '',
    `${atUtc.slice(0, 10)}, ${seconds} s; ${load}.${failure ? ` FAILED: ${failure}.` : ''}`,
    '',
    '| figure | median | spread (runs) | budget | ratio |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(row),
    '',
  ].join('\n')
}

/** A folder of this machine says nothing to a reader. */
function withoutPath(argument) {
  return argument.startsWith('/') ? 'PATH' : argument
}

function row({ name, unit, median, low, high, runs, budget }) {
  const spread = runs > 1 ? `${short(low)} to ${short(high)} (${runs})` : ''
  const cells = [name, `${short(median)} ${unit}`, spread, ...(budget ? budgetCells(median, budget) : ['', ''])]
  return `| ${cells.join(' | ')} |`
}

function budgetCells(median, { most, least }) {
  const limit = most ?? least
  const holds = most === undefined ? median >= limit : median <= limit
  const ratio = (median / limit).toFixed(2)
  return [`${most === undefined ? '>=' : '<='} ${short(limit)}`, holds ? ratio : `**${ratio}, missed**`]
}

function short(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return Number(value.toFixed(digits)).toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
