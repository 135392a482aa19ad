/** Hands one stored report over and does what the answer says. */
import { startChain } from '../chain/cut.ts'
import type { ReportAnswer, SectionKind } from '../contract/v1.ts'
import type { Envelope } from '../contract/wire.ts'
import { contentTypes, paths, sectionText, wireHeaders } from '../contract/wire.ts'
import type { Agent } from '../run/context.ts'
import { agentNowMs, saveState } from '../run/context.ts'
import type { DayHead } from '../spool/spool.ts'
import type { Verdict } from './answers.rules.ts'
import { judge, readReportAnswer } from './answers.rules.ts'
import { becomeAnew } from './enrol.ts'
import type { Link, Sent } from './link.ts'
import { keepLastSent } from './last-sent.ts'

/** Headers under which an envelope travels. */
export function reportHeaders(envelope: Envelope): Record<string, string> {
  return {
    'content-type': contentTypes.report,
    accept: `${contentTypes.json}, ${contentTypes.problem}`,
    [wireHeaders.device]: envelope.deviceId,
    [wireHeaders.mainBytes]: String(envelope.main.length),
    [wireHeaders.signature]: envelope.signature,
  }
}

/** Sends a stored day. An answer without its hash is no answer; a refusal moves it aside so that the next can go. */
export async function deliver(
  agent: Agent,
  link: Link,
  utcDay: string,
): Promise<(Verdict<ReportAnswer> & Sent) | null> {
  const day = agent.spool.read(utcDay)
  if (!day) return null
  const { head, envelope } = day
  const body = Buffer.concat([envelope.main, envelope.quarters])
  keepLastSent(agent, envelope)
  const request = { method: 'POST', path: paths.reports, headers: reportHeaders(envelope), body } as const
  const exchanged = await link.exchange(request)
  const { roundTripMs, sentBytes } = exchanged
  const sent = { roundTripMs, sentBytes }
  if (!exchanged.answer) return { kind: 'failed', failure: exchanged.failure, detail: exchanged.detail, ...sent }
  const nowMs = agent.options.clock.nowMs()
  const verdict = judge(exchanged.answer, nowMs, (fields) =>
    exchanged.answer.status === 202 ? readReportAnswer(fields, head.hash) : null,
  )
  if (verdict.kind === 'ok') await accepted(agent, link, head, verdict.value)
  if (verdict.kind === 'refused') refused(agent, head, verdict)
  return { ...verdict, ...sent }
}

async function accepted(agent: Agent, link: Link, head: DayHead, answer: ReportAnswer): Promise<void> {
  const { spool, state, options } = agent
  const { have } = answer
  const ours = have.chain === head.chain && have.utcDay === head.utcDay
  if (ours && (have.rev > head.rev || (have.rev === head.rev && have.hash !== head.hash))) {
    // The server knows more of this day than we do: our spool is an older copy. The day is filed again in a new chain.
    startChain(agent)
    return
  }
  spool.acknowledge(head.utcDay, head.hash, agentNowMs(agent), answer.need)
  for (const lost of spool.heads()) {
    if (lost.acknowledgedAtMs !== null && have.missing.includes(lost.hash)) {
      spool.acknowledge(lost.utcDay, lost.hash, null)
    }
  }
  const { pace, window, networkKey } = answer
  const countDocuments = answer.countDocuments === 1
  Object.assign(state, { pace, window, countDocuments, ...(networkKey === undefined ? {} : { networkKey }) })
  Object.assign(state, { enrolment: answer.accepted ? 'active' : state.enrolment, failure: null, refusal: null })
  state.acknowledgedAtMs = agentNowMs(agent)
  agent.notBeforeMs = options.clock.monotonicMs() + pace.notBeforeS * 1000
  await handOwed(agent, link, head.utcDay)
  spool.pruneSections(state.sections)
  saveState(agent)
}

/** Hands over what the server still wants of an acknowledged day; false when it would not take one of them now. */
export async function handOwed(agent: Agent, link: Link, utcDay: string): Promise<boolean> {
  const head = agent.spool.head(utcDay)
  const owed = head?.owed ?? []
  if (!head || head.acknowledgedAtMs === null || owed.length === 0) return true
  let taken = 0
  for (const kind of owed) {
    if (!(await handSection(agent, link, head, kind))) break
    taken++
  }
  if (taken > 0) agent.spool.acknowledge(utcDay, head.hash, head.acknowledgedAtMs, owed.slice(taken))
  return taken === owed.length
}

/** True when the section was sent and answered by the server, or is not held any more. */
async function handSection(agent: Agent, link: Link, head: DayHead, kind: SectionKind): Promise<boolean> {
  const sha256 = head.sections[kind]
  const body = sha256 && agent.spool.readSection(sha256)
  if (!sha256 || !body) return true
  const headers = {
    'content-type': contentTypes.section,
    'content-encoding': 'gzip',
    [wireHeaders.device]: head.deviceId,
    [wireHeaders.signature]: agent.key.sign(sectionText(head.deviceId, sha256)),
  }
  const { answer } = await link.exchange({ method: 'PUT', path: `${paths.sections}/${sha256}`, headers, body })
  return answer !== null && answer.status >= 200 && answer.status < 300
}

/** Codes that say something about this laptop rather than about the report. */
const deviceStates = { device_unknown: 'unknown', device_revoked: 'revoked' } as const
const reportFaults = new Set([400, 409, 413, 415, 422])

function refused(agent: Agent, head: DayHead, { status, code }: { status: number; code: string }): void {
  agent.state.refusal = { status, code, atMs: agentNowMs(agent) }
  if (code === 'chain_fork') startChain(agent)
  else if (code === 'enrol_anew') becomeAnew(agent)
  else if (code in deviceStates) agent.state.enrolment = deviceStates[code as keyof typeof deviceStates]
  else if (reportFaults.has(status) && code !== 'schema_too_new') {
    agent.spool.setAside(head.utcDay, code)
    if (agent.state.refusedDay !== head.utcDay) agent.state.counts.refused++
    agent.state.refusedDay = head.utcDay
  }
  saveState(agent)
}
