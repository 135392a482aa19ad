/** D01: a server is killed again and again while laptops report without a pause. */
import { readFileSync } from 'node:fs'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { checkStore, keepReporting, realServer, type StoreCheck } from '../faults/real-server.ts'
import { runAdminProcess } from '../support/server-process.ts'
import { sleep } from '../support/wait.ts'

/** Ten in every run of the tests; `KILL_ROUNDS=100 npm test -- tests/faults -t D01` for a hundred. */
export const killRounds = Math.max(1, Number(process.env['KILL_ROUNDS'] ?? 10))
export const killRoundsLimitMs = 60_000 + killRounds * 15_000

export type KillResult = StoreCheck & {
  rounds: number
  acknowledged: number
  /** Reports acknowledged while a server was up. */
  perSecond: number
  /** From the start of the process to its first answer, after each kill; and the CPU that the server took for it. */
  backMs: number[]
  backCpuMs: number[]
  /** What `npm run verify` says of every stored report. */
  verdict: { broken: unknown[]; missing: unknown[]; auditBrokenAt: number | null }
}

/** Kills it `rounds` times, each after a while of 0.1 to 0.5 s, and looks into the store at the end. */
export async function killUnderLoad(rounds: number, laptopCount: number): Promise<KillResult> {
  const server = await realServer()
  try {
    await server.start()
    const laptops = await Promise.all(Array.from({ length: laptopCount }, server.enrol))
    const random = seededRandom(20)
    const stop = keepReporting(server, laptops)
    const backMs: number[] = []
    const backCpuMs: number[] = []
    let upMs = 0
    for (let round = 0; round < rounds; round++) {
      const aliveMs = random.between(100, 500)
      await sleep(aliveMs)
      upMs += aliveMs
      await server.process().kill9()
      const startedMs = performance.now()
      const { pid } = await server.start()
      backMs.push(Math.round(performance.now() - startedMs))
      backCpuMs.push(cpuMsOf(pid))
    }
    await stop()
    await server.process().stop()
    const verified = await runAdminProcess(['verify'], server.environment)
    const verdict = JSON.parse(verified.stdout) as KillResult['verdict']
    const acknowledged = server.acknowledged.length
    const perSecond = Math.round(acknowledged / (upMs / 1_000))
    const found = checkStore(server.storeFile, server.acknowledged)
    return { ...found, rounds, acknowledged, perSecond, backMs, backCpuMs, verdict }
  } finally {
    await server.cleanup()
  }
}

/** CPU that a process has used, by Linux's count in hundredths of a second. */
function cpuMsOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (.*)/s)
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return ((user ?? 0) + (system ?? 0)) * 10
}
