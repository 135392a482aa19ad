/** Reads the machine: the clocks since boot, and what it is doing. */
import { withinTime } from '../clock.ts'
import type { ClockReading } from '../record/slept.rules.ts'
import type { Agent } from './context.ts'
import { recordRules } from './context.ts'

const momentLimitMs = 15_000
const historyLimitMs = 60_000

const hung = new WeakSet<Agent>()

/**
 * Reads the machine once. While an earlier reading still hangs, no other is begun.
 *
 * @returns what the clocks said; null when nothing was read
 */
export async function sample(agent: Agent): Promise<ClockReading | null> {
  const { clock, collectors } = agent.options
  if (hung.has(agent)) return null
  hung.add(agent)
  const askedAtMs = clock.monotonicMs()
  const reading = collectors.moment().finally(() => hung.delete(agent))
  const moment = await withinTime(reading, momentLimitMs, clock)
  if (!moment) return null
  const deviceMs = clock.nowMs()
  const readAtMs = clock.monotonicMs()
  agent.sampledAtMs = readAtMs
  const sinceMs = agent.recorder.historySinceMs(moment, deviceMs)
  const history = sinceMs === null ? null : await withinTime(collectors.history(sinceMs), historyLimitMs, clock)
  agent.momentProblems = moment.problems
  if (sinceMs !== null) agent.historyProblems = history?.problems ?? []
  agent.recorder.record(moment, deviceMs, history, recordRules(agent))
  return { sinceMs: agent.recorder.sinceBootMs(), awakeMs: moment.awakeMs, askedAtMs, readAtMs }
}
