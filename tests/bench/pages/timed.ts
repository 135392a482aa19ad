/** What a reader waits for pages, and what the server holds meanwhile. */
import type { ServerProcess } from '../../support/server-process.ts'
import { residentMb } from '../agent/process-usage.ts'
import { type Figure, figure, percentile } from '../figures.ts'
import type { Reader } from './browser.ts'

export type Paths = [name: string, path: string][]

export type Effort = { rounds: number; requestsPerRound: number; warmUp: number }
const usual: Effort = { rounds: 3, requestsPerRound: 100, warmUp: 20 }
const pageBudgetMs = 50

/** p50 and p95 of each page, from the first byte sent to the last received. */
export async function timed(reader: Reader, paths: Paths, state: string, effort: Effort = usual): Promise<Figure[]> {
  const { rounds, requestsPerRound, warmUp } = effort
  const figures: Figure[] = []
  for (const [name, path] of paths) {
    for (let number = 0; number < warmUp; number++) await reader.get(path)
    const p50: number[] = []
    const p95: number[] = []
    for (let round = 0; round < rounds; round++) {
      const times: number[] = []
      for (let number = 0; number < requestsPerRound; number++) times.push((await reader.get(path)).ms)
      p50.push(percentile(times, 50))
      p95.push(percentile(times, 95))
    }
    figures.push(
      figure({ name: `${name} p50, ${state}`, unit: 'ms' }, p50),
      figure({ name: `${name} p95, ${state}`, unit: 'ms', budget: { most: pageBudgetMs } }, p95),
    )
  }
  return figures
}

/** The server process with its writer and its jobs thread. */
export function memoryOf({ pid }: ServerProcess, when: string, laptops: number): Figure {
  const { now, highest } = residentMb(pid)
  const toMib = (mb: number) => (mb * 1e6) / 1024 ** 2
  const note = `highest so far ${Math.round(toMib(highest))} MiB; ${laptops.toLocaleString('en-GB')} laptops in the store`
  return figure({ name: `server memory ${when}`, unit: 'MiB', budget: { most: 512 }, note }, [toMib(now)])
}
