/**
 * Cuts reports from the tape into the spool: signed, on disk, and only then free to be sent. A closed day is cut once
 * more, sealed, and names the sealed day before it; after that nothing of it changes.
 */
import { gunzipSync } from 'node:zlib'
import type { ReportMain } from '../contract/v1.ts'
import type { Envelope } from '../contract/wire.ts'
import { reportHash, reportText } from '../contract/wire.ts'
import { foldDay } from '../record/day.rules.ts'
import { dayMs, minuteMs, quarterNumber, utcDayOf } from '../record/time.rules.ts'
import { buildReport, packMember } from '../report/build.rules.ts'
import { canonicalJson } from '../report/canonical.rules.ts'
import type { Agent } from '../run/context.ts'
import { agentNowMs, saveState, sinceSampleMs } from '../run/context.ts'
import type { DayHead } from '../spool/spool.ts'
import { newChain } from '../state/state.store.ts'
import { agentVersion } from '../version.ts'

/**
 * Seals every day before today and cuts today as it stands. Today's bytes that were not acknowledged yet are kept
 * within their quarter, so that a try that broke off is repeated with the same bytes.
 */
export function cutDays(agent: Agent): void {
  const { recorder, spool, state } = agent
  const today = utcDayOf(agentNowMs(agent))
  if (today === null || state.deviceId === null) return
  recorder.freeze()
  recorder.save()
  const open = spool.heads().filter((head) => !head.sealed && head.refused === null && head.utcDay < today)
  const days = new Set([...recorder.days(), ...open.map((head) => head.utcDay)])
  for (const utcDay of [...days].sort()) {
    if (state.closedThrough !== null && utcDay <= state.closedThrough) continue
    if (utcDay < today) seal(agent, utcDay)
  }
  recorder.prune(state.closedThrough)
  if ((state.closedThrough ?? '') < today && !isFresh(agent, today)) cut(agent, today, false)
  agent.state.counts.dropped += spool.prune(agentNowMs(agent))
}

function isFresh(agent: Agent, utcDay: string): boolean {
  const head = agent.spool.head(utcDay)
  const now = quarterNumber(agentNowMs(agent))
  return head?.acknowledgedAtMs === null && head.chain === agent.state.chain && quarterNumber(head.cutAtMs) === now
}

function seal(agent: Agent, utcDay: string): void {
  const onTape = agent.recorder.days().includes(utcDay)
  if (onTape) cut(agent, utcDay, true)
  else rework(agent, utcDay, { sealed: true })
  const head = agent.spool.head(utcDay)
  if (head) agent.state.lastSealed = { utcDay, hash: head.hash }
  agent.state.closedThrough = utcDay
  saveState(agent)
}

function cut(agent: Agent, utcDay: string, sealed: boolean): void {
  const { recorder, state, spool } = agent
  const day = recorder.day(utcDay)
  const deviceAtMs = agent.options.clock.nowMs()
  const since = sinceSampleMs(agent)
  const frame = {
    agentVersion,
    chain: state.chain,
    utcDay,
    rev: nextRev(agent, utcDay),
    sealed,
    prev: state.lastSealed?.hash ?? null,
    boots: day.boots.map(({ id, startedAtMs }) => ({ id, startedAtMs: inCentury(startedAtMs) })),
    clock: {
      deviceAtMs: Math.min(Math.max(0, deviceAtMs), 8_640_000_000_000),
      monotonicMs: Math.max(0, Math.round(recorder.sinceBootMs() + since)),
      offsetMs: recorder.offsetMs(since, deviceAtMs),
      verified: day.verified,
      droppedMin: Math.round(day.droppedMs / minuteMs),
    },
    sections: state.sections,
    storage: agent.inventory?.storage ?? null,
    problems: problemsOf(agent),
    documents: state.countDocuments ? (agent.documents?.months ?? null) : null,
    spool: {
      waitingDays: waitingDays(agent),
      droppedDays: state.counts.dropped,
      refused: state.counts.refused,
      damaged: state.counts.damaged,
    },
  }
  const { main, quarters } = buildReport(frame, foldDay({ ...day.input, window: state.window }))
  spool.save(...signed(agent, main, packMember(quarters)))
}

/** Cut, but neither acknowledged nor refused. */
export function isWaiting(head: DayHead): boolean {
  return head.acknowledgedAtMs === null && head.refused === null
}

/** Days that were cut or recorded, but not acknowledged. */
export function waitingDays({ spool, recorder }: Pick<Agent, 'spool' | 'recorder'>): number {
  const days = new Set(recorder.days().filter((day) => spool.head(day) === null))
  for (const head of spool.heads()) if (isWaiting(head)) days.add(head.utcDay)
  return days.size
}

function problemsOf(agent: Agent): ReportMain['problems'] {
  const own: ReportMain['problems'] =
    agent.diskFullSamples > 0
      ? [{ part: 'spool.disk', reason: 'too-many', detail: `${agent.diskFullSamples} min below the disk reserve` }]
      : []
  return [
    ...own,
    ...(agent.inventory?.problems ?? []),
    ...(agent.documents?.problems ?? []),
    ...agent.momentProblems,
    ...agent.historyProblems,
  ]
}

function nextRev(agent: Agent, utcDay: string): number {
  const head = agent.spool.head(utcDay)
  return head && head.chain === agent.state.chain ? head.rev + 1 : 1
}

function inCentury(atMs: number): number | null {
  return atMs >= 1_577_836_800_000 && atMs <= 4_102_444_800_000 ? Math.round(atMs) : null
}

/** Signs a report; what comes back is what the spool keeps. */
function signed(agent: Agent, main: ReportMain, quarters: Uint8Array): Parameters<Agent['spool']['save']> {
  const deviceId = agent.state.deviceId ?? ''
  const packed = packMember(main)
  const envelope: Envelope = {
    deviceId,
    signature: agent.key.sign(reportText(deviceId, packed, quarters)),
    main: packed,
    quarters,
  }
  const head = {
    utcDay: main.utcDay,
    deviceId,
    chain: main.chain,
    rev: main.rev,
    sealed: main.sealed,
    hash: reportHash(deviceId, packed, quarters),
    sections: main.sections,
    cutAtMs: agentNowMs(agent),
    bytes: packed.length + quarters.length,
    acknowledgedAtMs: null,
    refused: null,
  }
  return [head, envelope]
}

/** A stored day once more under the present chain, with its facts unchanged. */
function rework(agent: Agent, utcDay: string, change: { sealed: boolean }): void {
  const day = agent.spool.read(utcDay)
  if (!day) return
  const { state } = agent
  const main = JSON.parse(gunzipSync(day.envelope.main).toString('utf8')) as ReportMain
  const next = {
    ...main,
    ...change,
    chain: state.chain,
    rev: nextRev(agent, utcDay),
    prev: state.lastSealed?.hash ?? null,
  }
  agent.spool.save(...signed(agent, next, day.envelope.quarters))
}

/** Begins a new chain: every sealed day that still waits is filed again in it, from the oldest on. */
export function startChain(agent: Agent): void {
  agent.state.chain = newChain()
  agent.state.lastSealed = null
  saveState(agent)
  refileStale(agent)
}

/**
 * A clock that ran ahead may have closed days that are still to come, in an export. Once the true time is known they are
 * set aside, and a new chain lets the days be told as they come.
 */
export function reopenFuture(agent: Agent): void {
  const { spool, state } = agent
  const nowMs = agentNowMs(agent)
  const [today, yesterday] = [utcDayOf(nowMs), utcDayOf(nowMs - dayMs)]
  if (today === null || state.closedThrough === null || state.closedThrough < today) return
  const ahead = spool.heads().filter((head) => head.utcDay > today || (head.sealed && head.utcDay === today))
  for (const head of ahead.filter(isWaiting)) spool.setAside(head.utcDay, 'future')
  state.closedThrough = yesterday
  startChain(agent)
}

/**
 * Files sealed, waiting days of an earlier chain or identity again, and finds the end of the present chain. Runs at
 * every start as well: a crash in the middle of it, or between a day and the state, leaves nothing half done.
 */
export function refileStale(agent: Agent): void {
  const { spool, state } = agent
  if (state.deviceId === null) return
  const before = canonicalJson([state.lastSealed, state.closedThrough])
  for (const head of spool.heads().filter((each) => each.sealed)) {
    const stale = head.chain !== state.chain || head.deviceId !== state.deviceId
    if (stale && !isWaiting(head)) continue
    if (stale) rework(agent, head.utcDay, { sealed: true })
    const filed = spool.head(head.utcDay)
    if (!filed || filed.utcDay <= (state.lastSealed?.utcDay ?? '')) continue
    state.lastSealed = { utcDay: filed.utcDay, hash: filed.hash }
    if (filed.utcDay > (state.closedThrough ?? '')) state.closedThrough = filed.utcDay
  }
  if (canonicalJson([state.lastSealed, state.closedThrough]) !== before) saveState(agent)
}
