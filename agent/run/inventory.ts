/** Reads what rarely changes and keeps each section under the hash of its bytes. */
import { gzipSync } from 'node:zlib'
import type { HardwareFacts, SoftwareFacts, SystemFacts } from '../contract/v1.ts'
import { canonicalJson } from '../report/canonical.rules.ts'
import { sectionName } from '../spool/spool.ts'
import type { Agent } from './context.ts'
import { agentNowMs, saveState } from './context.ts'

/** Takes the inventory; reports cut from then on name its sections. A collector that breaks its promise changes nothing. */
export async function takeInventory(agent: Agent): Promise<void> {
  const { hardware, system, software, storage, hints, problems } = await agent.options.collectors.inventory()
  agent.inventory = { storage, hints, problems }
  agent.documents = agent.state.countDocuments ? await agent.options.collectors.documents(agentNowMs(agent)) : null
  if (!agent.spool.hasRoom()) return
  const before = agent.state.sections
  agent.state.sections = {
    hardware: keep(agent, hardware),
    system: keep(agent, system),
    software: keep(agent, software),
  }
  if (canonicalJson(before) !== canonicalJson(agent.state.sections)) saveState(agent)
}

function keep(agent: Agent, section: HardwareFacts | SystemFacts | SoftwareFacts): string {
  const json = canonicalJson(section)
  const sha256 = sectionName(json)
  if (!agent.spool.hasSection(sha256)) agent.spool.saveSection(sha256, gzipSync(json, { level: 9 }))
  return sha256
}
