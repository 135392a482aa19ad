/** The lines that ingest.bench.ts prints for people, as figures with the budgets of design.md 7. */
import { type Figure, figure } from './figures.ts'

const load = /^(.+?), (\d+) clients\s+(\d+)\/s\s+p50 ([\d.]+) ms\s+p99 ([\d.]+) ms\s+server CPU ([\d.]+) ms\s+\((.*)\)$/
const inventory = /^(first|unchanged) inventory(?:, own set)? of (\d+) programs\s+server CPU ([\d.]+) ms/
const memory = /^server memory (\d+) MB/

const reportsAtLeast = 1_500
const firstInventoryMostMs = 1.5
const memoryMostMb = 537 // 512 MiB

/** Every figure found; lines of another kind are left out. */
export function ingestFigures(output: string): Figure[] {
  return output.split('\n').flatMap((line) => [...loadFigures(line), ...inventoryFigures(line), ...memoryFigures(line)])
}

function loadFigures(line: string): Figure[] {
  const [, what = '', clients, perS, p50, p99, cpu, statuses] = load.exec(line) ?? []
  if (!clients) return []
  const name = `${what}, ${clients} clients`
  const budget = clients === '64' && what.includes('signed reports') ? { budget: { least: reportsAtLeast } } : {}
  const note = `median of three by the rate; p50 ${p50} ms, p99 ${p99} ms; ${statuses}; the sender shares the cores`
  return [
    figure({ name, unit: '/s', note, ...budget }, [Number(perS)]),
    figure({ name: `${name}: server CPU`, unit: 'ms a report' }, [Number(cpu)]),
  ]
}

function inventoryFigures(line: string): Figure[] {
  const [, which, programs, cpu] = inventory.exec(line) ?? []
  if (!which) return []
  const name = `${which} inventory of ${programs} programs: server CPU`
  if (which === 'unchanged') return [figure({ name, unit: 'ms a report' }, [Number(cpu)])]
  const note = 'each laptop its own set; report and three sections'
  return [figure({ name, unit: 'ms a laptop', budget: { most: firstInventoryMostMs }, note }, [Number(cpu)])]
}

function memoryFigures(line: string): Figure[] {
  const mb = memory.exec(line)?.[1]
  const name = 'server memory, intake alone'
  return mb ? [figure({ name, unit: 'MB', budget: { most: memoryMostMb } }, [Number(mb)])] : []
}
