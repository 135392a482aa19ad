/** Enrolment: the laptop shows its token and its key once, and learns who it is. */
import { refileStale } from '../chain/cut.ts'
import type { EnrolRequest } from '../contract/v1.ts'
import { contentTypes, enrolText, paths } from '../contract/wire.ts'
import { makeKey } from '../key.ts'
import { canonicalJson } from '../report/canonical.rules.ts'
import type { Agent } from '../run/context.ts'
import { saveState } from '../run/context.ts'
import { newChain } from '../state/state.store.ts'
import { agentVersion } from '../version.ts'
import type { Verdict } from './answers.rules.ts'
import { judge, readEnrolAnswer } from './answers.rules.ts'
import type { Link, Sent } from './link.ts'

/** Asks for admission with the stored token. The token is forgotten once it was of use. */
export async function enrol(agent: Agent, link: Link): Promise<Verdict<{ state: 'active' | 'pending' }> & Sent> {
  const { state, options } = agent
  const body = Buffer.from(canonicalJson(enrolRequest(agent)))
  const headers = { 'content-type': contentTypes.json }
  const exchanged = await link.exchange({ method: 'POST', path: paths.enrol, headers, body })
  const { roundTripMs, sentBytes } = exchanged
  const sent = { roundTripMs, sentBytes }
  if (!exchanged.answer) return { kind: 'failed', failure: exchanged.failure, detail: exchanged.detail, ...sent }
  const verdict = judge(exchanged.answer, options.clock.nowMs(), readEnrolAnswer)
  if (verdict.kind !== 'ok') return { ...verdict, ...sent }
  const { deviceId, state: admitted, unit, pace, window, networkKey } = verdict.value
  if (state.deviceId !== deviceId) {
    state.chain = newChain()
    state.lastSealed = null
  }
  Object.assign(state, { deviceId, enrolment: admitted, unit, pace, window, networkKey, token: null, refusal: null })
  saveState(agent)
  refileStale(agent)
  return { kind: 'ok', value: { state: admitted }, ...sent }
}

function enrolRequest(agent: Agent): EnrolRequest {
  const { state, key, inventory } = agent
  const token = state.token ?? ''
  return {
    v: 1,
    token,
    publicKey: key.publicKey,
    signature: key.sign(enrolText(key.publicKey, token)),
    deviceId: state.deviceId,
    agentVersion,
    osFamily: agent.osFamily,
    hints: inventory?.hints ?? { brand: null, model: null, serial: null, uuid: null, macs: [] },
    insecure: state.insecure,
  }
}

/** The server takes this laptop for a copy of another one: a new key, a new chain, and a person must enrol it again. */
export function becomeAnew(agent: Agent): void {
  agent.key = makeKey(agent.options.folder, agent.disk)
  Object.assign(agent.state, { deviceId: null, enrolment: 'anew', chain: newChain(), lastSealed: null })
  saveState(agent)
}
