/** One try to reach the server: enrol if need be, learn the time, send today, then what still waits. */
import { cutDays, isWaiting, reopenFuture } from '../chain/cut.ts'
import { urlProblem } from '../config.ts'
import { paths } from '../contract/wire.ts'
import { sleptBetween } from '../record/slept.rules.ts'
import { utcDayOf } from '../record/time.rules.ts'
import type { Agent } from '../run/context.ts'
import { agentNowMs, recordRules, saveState, sinceSampleMs } from '../run/context.ts'
import { sample } from '../run/sample.ts'
import type { Verdict } from './answers.rules.ts'
import { judge, readTimeAnswer } from './answers.rules.ts'
import { backoffMs } from './backoff.rules.ts'
import { deliver, handOwed } from './deliver.ts'
import { enrol } from './enrol.ts'
import type { Link, Sent } from './link.ts'
import { openLink } from './link.ts'

/**
 * `idle`: nothing to send to or with. `reached`: the server answered, but took no report this time. `no-room`: the disk
 * is too full to keep a report, and what is not kept is not sent.
 */
export type TryResult = 'acknowledged' | 'reached' | 'failed' | 'idle' | 'no-room'

/** Backlog stops after this long, so that the next sample is not late; the rest follows a minute later. */
const backlogSliceMs = 30_000

/** The try of a quarter. Its outcome is recorded on the tape, whatever it is. */
export async function tryOnce(agent: Agent): Promise<TryResult> {
  const { state, spool } = agent
  if (!canSend(agent)) return 'idle'
  if (!spool.hasRoom()) return 'no-room'
  return withLink(agent, async (link) => {
    if (state.token !== null) {
      const admitted = await enrol(agent, link)
      if (admitted.kind !== 'ok') return note(agent, admitted)
    }
    if (!agent.recorder.isVerified()) {
      const learned = await learnTime(agent, link)
      if (learned.kind !== 'ok') return note(agent, learned)
      if (!agent.recorder.isVerified()) {
        note(agent, learned)
        return 'reached'
      }
      reopenFuture(agent)
    }
    cutDays(agent)
    const result = await sendToday(agent, link)
    if (result === 'acknowledged') await sendWaiting(agent, link)
    return result
  })
}

/** Sends what waits from before today, if its time has come; between the tries of two quarters. */
export async function tryBacklog(agent: Agent): Promise<void> {
  const nowMs = agent.options.clock.monotonicMs()
  const due = agent.recorder.isVerified() && nowMs >= agent.backlog.notBeforeMs && nowMs >= agent.notBeforeMs
  if (!due || !canSend(agent) || waitingBeforeToday(agent).length === 0) return
  await withLink(agent, (link) => sendWaiting(agent, link))
}

function canSend({ state, options }: Agent): boolean {
  if (state.url === null || urlProblem(state.url, options.allowHttp) || state.enrolment === 'revoked') return false
  return state.token !== null || state.deviceId !== null
}

async function withLink<T>(agent: Agent, work: (link: Link) => Promise<T>): Promise<T> {
  const { ca, clock } = agent.options
  const resume = { memory: agent.tls, nowMs: clock.nowMs }
  const link = openLink({ url: agent.state.url ?? '', ca, resume })
  try {
    return await work(link)
  } finally {
    link.close()
  }
}

/**
 * Asks for the time between two samples, so that the answer meets a boot clock of the same second. Where the laptop slept
 * in between, or could not be read, nothing is learned: the place of a boot is final once bytes rest on it.
 */
async function learnTime(agent: Agent, link: Link): Promise<Verdict<number> & Sent> {
  const before = await sample(agent)
  const exchanged = await link.exchange({ method: 'GET', path: paths.time })
  const { roundTripMs, sentBytes } = exchanged
  const sent = { roundTripMs, sentBytes }
  if (!exchanged.answer) return { kind: 'failed', failure: exchanged.failure, detail: exchanged.detail, ...sent }
  const answeredAtMs = agent.options.clock.monotonicMs()
  const verdict = judge(exchanged.answer, agent.options.clock.nowMs(), readTimeAnswer)
  const after = await sample(agent)
  if (verdict.kind === 'ok' && before && after && !sleptBetween(before, after)) {
    const sinceSample = answeredAtMs - agent.sampledAtMs
    agent.recorder.learn(verdict.value + roundTripMs / 2, sinceSample, recordRules(agent))
  }
  return { ...verdict, ...sent }
}

async function sendToday(agent: Agent, link: Link): Promise<TryResult> {
  const today = utcDayOf(agentNowMs(agent))
  const head = today === null ? null : agent.spool.head(today)
  if (!head || head.refused !== null) return 'idle'
  const verdict = await deliver(agent, link, head.utcDay)
  return verdict ? note(agent, verdict) : 'idle'
}

/** Days before today that wait, from old to new. */
function waitingBeforeToday(agent: Agent): string[] {
  const today = utcDayOf(agentNowMs(agent))
  const waiting = agent.spool.heads().filter((head) => head.sealed && isWaiting(head))
  return waiting.map((head) => head.utcDay).filter((utcDay) => utcDay !== today)
}

async function sendWaiting(agent: Agent, link: Link): Promise<void> {
  const { clock } = agent.options
  const endMs = clock.monotonicMs() + backlogSliceMs
  const isOver = () => clock.monotonicMs() > endMs || clock.monotonicMs() < agent.notBeforeMs
  for (const utcDay of waitingBeforeToday(agent)) {
    if (isOver()) return
    const verdict = await deliver(agent, link, utcDay)
    if (verdict?.kind === 'failed' || verdict?.kind === 'later') {
      backOff(agent)
      if (verdict.kind === 'later') heedWait(agent, verdict.retryAfterS)
      return
    }
    if (!canSend(agent) || agent.state.deviceId === null) return
    agent.backlog.failures = 0
  }
  if (clock.monotonicMs() < agent.backlog.notBeforeMs) return
  for (const utcDay of owingBeforeToday(agent)) {
    if (isOver()) return
    if (!(await handOwed(agent, link, utcDay))) {
      backOff(agent)
      return
    }
  }
}

/** Acknowledged days before today of which the server still wants a section. */
function owingBeforeToday(agent: Agent): string[] {
  const today = utcDayOf(agentNowMs(agent))
  const owing = agent.spool.heads().filter((head) => head.acknowledgedAtMs !== null && (head.owed ?? []).length > 0)
  return owing.map((head) => head.utcDay).filter((utcDay) => utcDay !== today)
}

function backOff({ backlog, options }: Agent): void {
  backlog.failures++
  backlog.notBeforeMs = options.clock.monotonicMs() + backoffMs(backlog.failures, options.random)
}

/** Puts the outcome of the quarter's try on the tape and into the status. */
function note(agent: Agent, verdict: Verdict<unknown> & Sent): TryResult {
  const { roundTripMs, sentBytes } = verdict
  const failure = verdict.kind === 'failed' ? verdict.failure : null
  const attempt = { failure, roundTripMs: failure === null ? roundTripMs : null, sentBytes }
  agent.recorder.tried(attempt, sinceSampleMs(agent))
  if (verdict.kind === 'failed') {
    agent.state.failure = { kind: verdict.failure, detail: verdict.detail, atMs: agentNowMs(agent) }
  } else if (verdict.kind !== 'ok') {
    agent.state.failure = null
    agent.state.refusal = { status: verdict.status, code: verdict.code, atMs: agentNowMs(agent) }
  }
  if (verdict.kind === 'later') heedWait(agent, verdict.retryAfterS)
  saveState(agent)
  if (verdict.kind === 'ok') return 'acknowledged'
  return verdict.kind === 'failed' ? 'failed' : 'reached'
}

function heedWait(agent: Agent, retryAfterS: number | null): void {
  if (retryAfterS !== null) agent.notBeforeMs = agent.options.clock.monotonicMs() + retryAfterS * 1000
}
