/** Enrols this laptop by a person's command. */
import { urlProblem } from '../config.ts'
import { withinTime } from '../clock.ts'
import type { LinkFailure } from '../record/tape.rules.ts'
import { enrol } from '../send/enrol.ts'
import { openLink } from '../send/link.ts'
import { withAgent } from './agent.ts'
import type { AgentOptions } from './context.ts'
import { saveState } from './context.ts'
import { takeInventory } from './inventory.ts'

export type Enrolled =
  | { kind: 'enrolled'; state: 'active' | 'pending'; deviceId: string; unit: string }
  | { kind: 'later'; failure: LinkFailure | null }
  | { kind: 'refused'; code: string }
  | { kind: 'bad-url' | 'insecure' | 'locked' }

const inventoryWaitMs = 60_000

/**
 * Asks the server for admission. Where it cannot be reached the token is kept for the running agent; where it refuses,
 * nothing of the earlier enrolment changes.
 */
export async function enrolAgent(options: AgentOptions, asked: { url: string; token: string }): Promise<Enrolled> {
  const problem = urlProblem(asked.url, options.allowHttp)
  if (problem) return { kind: problem === 'url' ? 'bad-url' : 'insecure' }
  const result = await withAgent(options, async (agent): Promise<Enrolled> => {
    const { url, token, insecure } = agent.state
    await withinTime(takeInventory(agent), inventoryWaitMs, options.clock)
    const isInsecure = !asked.url.startsWith('https:')
    Object.assign(agent.state, { url: asked.url, token: asked.token, insecure: isInsecure, refusal: null })
    saveState(agent)
    const link = openLink({ url: asked.url, ca: options.ca })
    try {
      const verdict = await enrol(agent, link)
      if (verdict.kind === 'ok') {
        const { deviceId, unit } = agent.state
        return { kind: 'enrolled', state: verdict.value.state, deviceId: deviceId ?? '', unit: unit?.name ?? '' }
      }
      if (verdict.kind !== 'refused')
        return { kind: 'later', failure: verdict.kind === 'failed' ? verdict.failure : null }
      Object.assign(agent.state, { url: url ?? asked.url, token, insecure })
      saveState(agent)
      return { kind: 'refused', code: verdict.code }
    } finally {
      link.close()
    }
  })
  return result ?? { kind: 'locked' }
}
