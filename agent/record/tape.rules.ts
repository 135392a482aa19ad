/**
 * The tape: what the laptop did, as pieces of time counted from its boot. Nothing here knows the wall clock: where a
 * piece lies in the day is decided by place.rules.ts, as late as possible, so that a wrong clock is corrected once.
 */
import type { EnergyCounter } from '../collect/facts.ts'
import type { BlockerKind } from '../contract/tables.ts'
import type { State, linkFailures } from '../contract/v1.ts'
import type { Spent } from './battery.rules.ts'
import type { Meter } from './meter.rules.ts'

/** A stretch of one state. Times are milliseconds since the boot of its segment; before that boot they are negative. */
export type Piece = {
  fromMs: number
  toMs: number
  state: State
  /** Sampled by the running agent, rather than filled in from the system's memory. */
  seen: boolean
  /** The system tells sleep apart from being awake. */
  sleepKnown: boolean
  /** Sum over time of load^0.7, brightness and being on AC, each with the milliseconds for which it is known. */
  loadMs: number
  loadKnownMs: number
  brightMs: number
  brightKnownMs: number
  acMs: number
  acKnownMs: number
  /** Energy that the batteries gave, over `batteryMs`, which may reach back before this piece. */
  dischargedMwh: number | null
  batteryMs: number
  /** Only outside the satker's working window; null inside it and where unknown. */
  used: boolean | null
  /** Keyed hash of the gateway. */
  gateway: string | null
}

export type LinkFailure = (typeof linkFailures)[number]

/** One try to reach the server; `failure` null = reached. */
export type Try = { atMs: number; failure: LinkFailure | null; roundTripMs: number | null; sentBytes: number }

/** Whether the laptop was used inside the working window: one answer a slot, `atMs` in the middle of that slot. */
export type WindowUse = { atMs: number; used: boolean }

/** A watched program seen on a page, and when at first and last; id 0 stands for the watching itself. */
export type Ran = { id: number; firstMs: number; lastMs: number }

/** Time that fell on a day already closed. */
export type Drop = { atMs: number; ms: number }

/** Part of one boot that is placed as a whole. A boot has a second one only if its first was exported with a wrong clock. */
export type Segment = {
  id: number
  bootId: string
  /** Device time minus time since boot, at the first and at the last sample: differ when the clock was set meanwhile. */
  firstBaseMs: number
  lastBaseMs: number
  firstDeviceMs: number
  lastDeviceMs: number
  /** Where the last sample stood. */
  sinceMs: number
  awakeMs: number
  /** Epoch milliseconds of the boot by the server's clock; null until learned in this boot. */
  serverBaseMs: number | null
  /** Bytes that rest on this placement were written: it is never changed again. */
  frozen: boolean
}

/** What was recorded in one segment, about a day of it. The newest page of a segment holds its latest clocks. */
export type Page = {
  number: number
  segment: Segment
  pieces: Piece[]
  tries: Try[]
  windowUse: WindowUse[]
  ran: Ran[]
  drops: Drop[]
  meters: Meter[]
}

/** A moment reduced to what the tape needs; the gateway is hashed already. */
export type Sample = {
  sinceMs: number
  awakeMs: number
  sleepKnown: boolean
  screenOn: boolean | null
  idleMs: number | null
  loadRatio: number | null
  brightnessPct: number | null
  onAc: boolean | null
  batteryMwh: number | null
  batteryMw: number | null
  externalScreens: number | null
  counters: readonly EnergyCounter[] | null
  blockers: readonly BlockerKind[] | null
  /** Processor time of the agent since its start; `programs`: with that of the programs it asked. */
  agentCpu: { ms: number; programs: boolean } | null
  gateway: string | null
  running: readonly number[] | null
}

export type Sleep = { fromMs: number; toMs: number }

/** Two readings of boot clocks differ by a little without any sleep between them. */
export const sleepNoiseMs = 5_000
/** Beyond this the agent was not watching, whatever it sees now. */
export const watchedGapMs = 3 * 60_000
/** Sleeps told by the system explain the measured sleep if they differ by no more than this. */
const sleepMatchMs = 2 * 60_000

const blank = {
  seen: false,
  sleepKnown: true,
  loadMs: 0,
  loadKnownMs: 0,
  brightMs: 0,
  brightKnownMs: 0,
  acMs: 0,
  acKnownMs: 0,
  dischargedMwh: null,
  batteryMs: 0,
  used: null,
  gateway: null,
}

/** A piece about which only its state is known. */
export function barePiece(state: State, fromMs: number, toMs: number): Piece {
  return { fromMs, toMs, state, ...blank }
}

/** The state of a sample: `awake` where the screen cannot be read. */
export function stateOf(screenOn: boolean | null): State {
  if (screenOn === null) return 'awake'
  return screenOn ? 'screen' : 'dark'
}

/**
 * What happened between two readings of one boot. Sleep is the difference of the two boot clocks; the wall clock plays
 * no part, so setting it makes no time appear or vanish. Where the agent was not watching, the laptop counts as awake
 * only if it never slept, or if the sleeps that the system remembers explain the difference; the rest stays unknown.
 *
 * @param before the earlier reading; `sample` null when only its clocks were kept (the agent was restarted since)
 * @param sleeps sleeps that the system remembers, in milliseconds since this boot
 * @param spent what the batteries gave up to the later reading; goes with its state
 */
export function piecesBetween(
  before: { sinceMs: number; awakeMs: number; sample: Sample | null },
  after: Sample,
  sleeps: readonly Sleep[] = [],
  spent: Spent | null = null,
): Piece[] {
  const elapsedMs = after.sinceMs - before.sinceMs
  if (elapsedMs <= 0) return []
  const awakeMs = Math.min(Math.max(after.awakeMs - before.awakeMs, 0), elapsedMs)
  const sleptMs = elapsedMs - awakeMs < sleepNoiseMs ? 0 : elapsedMs - awakeMs
  if (before.sample && elapsedMs - sleptMs <= watchedGapMs) return watched(before.sample, after, sleptMs, spent)
  if (sleptMs === 0) return [{ ...barePiece('awake', before.sinceMs, after.sinceMs), sleepKnown: after.sleepKnown }]
  return after.sleepKnown ? remembered(before.sinceMs, after.sinceMs, sleptMs, sleeps) : []
}

function watched(before: Sample, after: Sample, sleptMs: number, spent: Spent | null): Piece[] {
  const wokeMs = before.sinceMs + sleptMs
  const awakeMs = after.sinceMs - wokeMs
  const sameAc = before.onAc === after.onAc ? after.onAc : null
  const pieces: Piece[] = []
  if (sleptMs > 0 && after.sleepKnown) {
    pieces.push({
      ...barePiece('asleep', before.sinceMs, wokeMs),
      ...shareOf('ac', sameAc, sleptMs),
      ...batteryOf(spent, 'asleep'),
    })
  }
  if (awakeMs > 0) {
    pieces.push({
      ...barePiece(stateOf(after.screenOn), wokeMs, after.sinceMs),
      seen: true,
      sleepKnown: after.sleepKnown,
      ...shareOf('load', after.loadRatio === null ? null : Math.min(Math.max(after.loadRatio, 0), 1) ** 0.7, awakeMs),
      ...shareOf('bright', after.screenOn === true ? after.brightnessPct : null, awakeMs),
      ...shareOf('ac', after.onAc, awakeMs),
      ...batteryOf(spent, stateOf(after.screenOn)),
      used: after.idleMs === null ? null : after.idleMs <= awakeMs,
      gateway: after.gateway,
    })
  }
  return pieces
}

function shareOf(name: 'load' | 'bright' | 'ac', value: number | boolean | null, ms: number): Partial<Piece> {
  if (value === null) return {}
  return { [`${name}Ms`]: Number(value) * ms, [`${name}KnownMs`]: ms }
}

function batteryOf(spent: Spent | null, state: State): Partial<Piece> {
  return spent?.state === state ? { dischargedMwh: spent.mwh, batteryMs: spent.ms } : {}
}

function remembered(fromMs: number, toMs: number, sleptMs: number, sleeps: readonly Sleep[]): Piece[] {
  const known = clipped(sleeps, fromMs, toMs)
  const knownMs = known.reduce((sum, sleep) => sum + sleep.toMs - sleep.fromMs, 0)
  const explained = Math.abs(knownMs - sleptMs) <= sleepMatchMs
  const pieces: Piece[] = []
  let atMs = fromMs
  for (const sleep of known) {
    if (explained && sleep.fromMs > atMs) pieces.push(barePiece('awake', atMs, sleep.fromMs))
    pieces.push(barePiece('asleep', sleep.fromMs, sleep.toMs))
    atMs = sleep.toMs
  }
  if (explained && toMs > atMs) pieces.push(barePiece('awake', atMs, toMs))
  return pieces
}

/** The stretches inside a range, in order, each instant once. */
export function clipped(stretches: readonly Sleep[], fromMs: number, toMs: number): Sleep[] {
  const result: Sleep[] = []
  let atMs = fromMs
  for (const stretch of [...stretches].sort((a, b) => a.fromMs - b.fromMs)) {
    const from = Math.max(stretch.fromMs, atMs)
    const to = Math.min(stretch.toMs, toMs)
    if (to <= from) continue
    result.push({ fromMs: from, toMs: to })
    atMs = to
  }
  return result
}

/** The part of a piece inside a range; its sums are shared out by time. The range must touch the piece. */
export function partOf(piece: Piece, fromMs: number, toMs: number): Piece {
  if (fromMs <= piece.fromMs && toMs >= piece.toMs) return piece
  const from = Math.max(fromMs, piece.fromMs)
  const to = Math.min(toMs, piece.toMs)
  const share = (to - from) / (piece.toMs - piece.fromMs)
  return {
    ...piece,
    fromMs: from,
    toMs: to,
    loadMs: piece.loadMs * share,
    loadKnownMs: piece.loadKnownMs * share,
    brightMs: piece.brightMs * share,
    brightKnownMs: piece.brightKnownMs * share,
    acMs: piece.acMs * share,
    acKnownMs: piece.acKnownMs * share,
    dischargedMwh: piece.dischargedMwh === null ? null : piece.dischargedMwh * share,
    batteryMs: piece.batteryMs * share,
  }
}

/** Two neighbours as one, or null when they differ in what is told of them. */
export function joined(a: Piece, b: Piece): Piece | null {
  const alike =
    a.toMs === b.fromMs &&
    a.state === b.state &&
    a.seen === b.seen &&
    a.sleepKnown === b.sleepKnown &&
    a.gateway === b.gateway &&
    (a.used === null) === (b.used === null)
  if (!alike) return null
  return {
    ...a,
    toMs: b.toMs,
    loadMs: a.loadMs + b.loadMs,
    loadKnownMs: a.loadKnownMs + b.loadKnownMs,
    brightMs: a.brightMs + b.brightMs,
    brightKnownMs: a.brightKnownMs + b.brightKnownMs,
    acMs: a.acMs + b.acMs,
    acKnownMs: a.acKnownMs + b.acKnownMs,
    dischargedMwh: plus(a.dischargedMwh, b.dischargedMwh),
    batteryMs: a.batteryMs + b.batteryMs,
    used: a.used === null ? null : a.used || b.used === true,
  }
}

/** A sum in which an unknown part adds nothing; unknown when both are. */
export function plus(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0)
}
