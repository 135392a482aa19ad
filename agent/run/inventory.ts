/** Reads what rarely changes and keeps each section under the hash of its bytes. */
import { gzipSync } from 'node:zlib'
import { withinTime } from '../clock.ts'
import { limits } from '../contract/limits.ts'
import type { HardwareFacts, SoftwareFacts, SystemFacts } from '../contract/v1.ts'
import { pastOf } from '../record/past.rules.ts'
import { dayMs, startOfDay } from '../record/time.rules.ts'
import { canonicalJson } from '../report/canonical.rules.ts'
import { sectionName } from '../spool/spool.ts'
import type { Agent } from './context.ts'
import { agentNowMs, saveState } from './context.ts'

const historyLimitMs = 60_000

/** Takes the inventory; reports cut from then on name its sections. A collector that breaks its promise changes nothing. */
export async function takeInventory(agent: Agent): Promise<void> {
  const { hardware, system, software, storage, hints, problems } = await agent.options.collectors.inventory()
  agent.inventory = { storage, hints, problems }
  agent.documents = agent.state.countDocuments ? await agent.options.collectors.documents(agentNowMs(agent)) : null
  const before = canonicalJson([agent.state.sections, agent.state.past])
  const past = await readPast(agent)
  if (!agent.spool.hasRoom()) return
  agent.state.sections = {
    hardware: keep(agent, hardware),
    system: keep(agent, past ? { ...system, past } : system),
    software: keep(agent, software),
  }
  if (before !== canonicalJson([agent.state.sections, agent.state.past])) saveState(agent)
}

/** Asked until it is answered, once in an agent's life: the answer would change with each day, and the section with it. */
async function readPast({ state, options }: Agent): Promise<SystemFacts['past']> {
  if (state.past !== undefined) return state.past
  const untilMs = startOfDay(options.clock.nowMs())
  const fromMs = untilMs - limits.pastDays * dayMs
  const history = await withinTime(options.collectors.history(fromMs), historyLimitMs, options.clock)
  if (history) state.past = pastOf(history, { fromMs, untilMs })
  return state.past
}

function keep(agent: Agent, section: HardwareFacts | SystemFacts | SoftwareFacts): string {
  const json = canonicalJson(section)
  const sha256 = sectionName(json)
  if (!agent.spool.hasSection(sha256)) agent.spool.saveSection(sha256, gzipSync(json, { level: 9 }))
  return sha256
}
