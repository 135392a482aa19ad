/** Runs the real collectors of this machine in a process of their own and prints the CPU seconds of each call. */
import { collectorsFor } from '../../../agent/collect/collectors.ts'
import { systemRunner } from '../../../agent/collect/runner.ts'
import { sleep } from '../../support/wait.ts'
import { cpuSeconds } from './process-usage.ts'

const inventories = 4
const moments = 30
const betweenMs = 200

export type Collected = { firstInventory: number; inventories: number[]; moments: number; software: number }

const collectors = collectorsFor(process.platform, systemRunner())
const first = await collectors.inventory()
const firstInventory = cpuSeconds(process.pid) // from the start of Node on: what a laptop pays at start-up
const again: number[] = []
for (let run = 0; run < inventories; run++) again.push(await cost(() => collectors.inventory()))
await collectors.moment()
const momentsCost = await cost(async () => {
  for (let run = 0; run < moments; run++) {
    await collectors.moment()
    await sleep(betweenMs)
  }
})
const collected: Collected = {
  firstInventory,
  inventories: again,
  moments: momentsCost / moments,
  software: first.software.rows.length,
}
process.stdout.write(`${JSON.stringify(collected)}\n`)

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = cpuSeconds(process.pid)
  await work()
  return cpuSeconds(process.pid) - before
}
