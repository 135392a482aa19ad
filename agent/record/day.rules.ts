/** Folds placed pieces into one UTC day: bitmaps of quarters and sums by slot and state. Pure; the same in, the same out. */
import type { Slot, State, StateSum, WorkingWindow } from '../contract/v1.ts'
import { states } from './states.ts'
import type { Bitmap } from '../contract/quarters.ts'
import {
  emptyBitmap,
  quartersPerDay,
  setQuarter,
  slotCutsMin,
  slotOfQuarter,
  slotsPerDay,
} from '../contract/quarters.ts'
import { limits } from '../contract/limits.ts'
import type { Meter } from './meter.rules.ts'
import type { DayPower } from './power.rules.ts'
import { powerOf } from './power.rules.ts'
import type { LinkFailure, Piece, Try, WindowUse } from './tape.rules.ts'
import { partOf, plus } from './tape.rules.ts'
import { dayMs, minuteMs, quarterMs } from './time.rules.ts'
import { insideWindow } from './window.rules.ts'

/** All that is known of one UTC day; times of its pieces and tries are epoch milliseconds. */
export type DayInput = {
  startMs: number
  pieces: readonly Piece[]
  tries: readonly Try[]
  windowUse: readonly WindowUse[]
  ran: number[] | null
  meters: readonly Meter[]
  window: WorkingWindow | null
}

export type DayRecord = {
  observed: Bitmap
  awake: Bitmap
  /** Null where no source could ever tell sleep, the screen or use apart that day. */
  asleep: Bitmap | null
  screen: Bitmap | null
  used: Bitmap | null
  linked: Bitmap
  tried: Bitmap
  usedInWindow: (boolean | null)[]
  networks: { hashes: string[]; index: number[] } | null
  slots: Slot[]
  /** Watched programs that ran, ascending; null where nobody could look. */
  ran: number[] | null
  power: DayPower
  link: {
    tried: number
    reached: number
    failures: Partial<Record<LinkFailure, number>>
    roundTripMs: number | null
    sentBytes: number
  }
}

/** The day's record. Pieces that overlap are counted once, the earlier one first; what lies outside the day is left out. */
export function foldDay(input: DayInput): DayRecord {
  const parts = quarterParts(input)
  const bits = (keep: (part: Part) => boolean) => bitmapOf(parts.filter(keep).map((part) => part.quarter))
  const known = (isKnown: (part: Part) => boolean, bitmap: Bitmap) => (parts.some(isKnown) ? bitmap : null)
  const slots = slotSums(parts)
  const outside = (part: Part) => !insideWindow(part.piece.fromMs, input.window)
  return {
    observed: bits((part) => part.piece.seen),
    awake: bits((part) => isAwake(part.piece.state)),
    asleep: known(
      (part) => part.piece.sleepKnown,
      bits((part) => part.piece.state === 'asleep'),
    ),
    screen: known(
      (part) => part.piece.state === 'screen' || part.piece.state === 'dark',
      bits((part) => part.piece.state === 'screen'),
    ),
    used: known(
      (part) => part.piece.used !== null && outside(part),
      bits((part) => part.piece.used === true && outside(part)),
    ),
    usedInWindow: windowUseBySlot(input),
    networks: networksOf(parts),
    slots: slots.map(({ sums }) => sums),
    ran: input.ran,
    power: powerOf(input.pieces, input.meters, {
      startMs: input.startMs,
      stuckGauge: slots.reduce((sum, slot) => sum + slot.stuckGauge, 0),
    }),
    ...linkOf(input),
  }
}

/** A piece cut at the borders of one quarter of the day. */
type Part = { quarter: number; piece: Piece }

function quarterParts({ startMs, pieces }: DayInput): Part[] {
  const parts: Part[] = []
  let countedMs = startMs
  for (const piece of [...pieces].sort((a, b) => a.fromMs - b.fromMs)) {
    const toMs = Math.min(piece.toMs, startMs + dayMs)
    for (let atMs = Math.max(piece.fromMs, countedMs); atMs < toMs;) {
      const quarter = Math.floor((atMs - startMs) / quarterMs)
      const endMs = Math.min(toMs, startMs + (quarter + 1) * quarterMs)
      parts.push({ quarter, piece: partOf(piece, atMs, endMs) })
      atMs = endMs
    }
    countedMs = Math.max(countedMs, toMs)
  }
  return parts
}

function isAwake(state: State): boolean {
  return state !== 'asleep' && state !== 'off'
}

function bitmapOf(quarters: Iterable<number>): Bitmap {
  const bitmap = emptyBitmap()
  for (const quarter of quarters) setQuarter(bitmap, quarter)
  return bitmap
}

function windowUseBySlot({ startMs, windowUse }: DayInput): (boolean | null)[] {
  const slots = Array.from<unknown, boolean | null>({ length: slotsPerDay }, () => null)
  for (const use of windowUse) {
    const quarter = quarterOfDay(use.atMs, startMs)
    if (quarter === null) continue
    const slot = slotOfQuarter(quarter)
    slots[slot] = slots[slot] === true || use.used
  }
  return slots
}

function quarterOfDay(atMs: number, startMs: number): number | null {
  const quarter = Math.floor((atMs - startMs) / quarterMs)
  return quarter >= 0 && quarter < quartersPerDay ? quarter : null
}

/** The first gateway of a quarter stands for it; gateways beyond the day's seventh are not named. */
function networksOf(parts: readonly Part[]): DayRecord['networks'] {
  const hashes: string[] = []
  const index = Array.from({ length: quartersPerDay }, () => 0)
  for (const { quarter, piece } of parts) {
    if (piece.gateway === null || index[quarter] !== 0) continue
    if (!hashes.includes(piece.gateway) && hashes.length < limits.networks) hashes.push(piece.gateway)
    index[quarter] = hashes.indexOf(piece.gateway) + 1
  }
  return hashes.length > 0 ? { hashes, index } : null
}

type Sums = Omit<Piece, 'fromMs' | 'toMs' | 'state' | 'used' | 'gateway' | 'seen' | 'sleepKnown'> & { ms: number }

function slotSums(parts: readonly Part[]): { sums: Slot; stuckGauge: number }[] {
  return Array.from({ length: slotsPerDay }, (_, slot) => {
    const inSlot = parts.filter((part) => slotOfQuarter(part.quarter) === slot)
    const sums = states.map((state) => ({ state, sums: sumOf(inSlot, state) })).filter(({ sums: { ms } }) => ms > 0)
    const stuck = sums.filter((entry) => isAwake(entry.state) && standsStill(entry.sums))
    for (const { sums: sum } of stuck) Object.assign(sum, { dischargedMwh: null, batteryMs: 0 })
    const lengthMin = (slotCutsMin[slot + 1] ?? 0) - (slotCutsMin[slot] ?? 0)
    const durationsMs = sums.map((entry) => entry.sums.ms)
    const minutes = wholeMinutes(durationsMs, lengthMin)
    const kept = Object.fromEntries(
      sums.flatMap((entry, at) => {
        const whole = minutes[at] ?? 0
        return whole > 0 ? [[entry.state, stateSum(entry.sums, whole)]] : []
      }),
    )
    return { sums: kept, stuckGauge: stuck.length }
  })
}

/** A laptop that is awake for so long on battery has drawn from it, whatever its gauge says. */
const stillMs = 30 * minuteMs

function standsStill({ batteryMs, dischargedMwh }: Sums): boolean {
  return batteryMs >= stillMs && (dischargedMwh ?? 0) <= 0
}

function sumOf(parts: readonly Part[], state: State): Sums {
  const sums: Sums = {
    ms: 0,
    loadMs: 0,
    loadKnownMs: 0,
    brightMs: 0,
    brightKnownMs: 0,
    acMs: 0,
    acKnownMs: 0,
    dischargedMwh: null,
    batteryMs: 0,
  }
  for (const { piece } of parts) {
    if (piece.state !== state) continue
    sums.ms += piece.toMs - piece.fromMs
    sums.loadMs += piece.loadMs
    sums.loadKnownMs += piece.loadKnownMs
    sums.brightMs += piece.brightMs
    sums.brightKnownMs += piece.brightKnownMs
    sums.acMs += piece.acMs
    sums.acKnownMs += piece.acKnownMs
    sums.dischargedMwh = plus(sums.dischargedMwh, piece.dischargedMwh)
    sums.batteryMs += piece.batteryMs
  }
  return sums
}

function stateSum(sums: Sums, minutes: number): StateSum {
  const batteryMinutes = Math.min(24 * 60, Math.round(sums.batteryMs / minuteMs))
  const measured = batteryMinutes > 0 && sums.dischargedMwh !== null
  return {
    minutes,
    loadPow07: mean(sums.loadMs, sums.loadKnownMs, 4, 1),
    brightnessPct: mean(sums.brightMs, sums.brightKnownMs, 1, 100),
    acMinutes: sums.acKnownMs > 0 ? Math.min(minutes, Math.round(sums.acMs / minuteMs)) : null,
    dischargedMwh: measured ? Math.max(0, Math.round(sums.dischargedMwh ?? 0)) : null,
    ...(measured ? { batteryMinutes } : {}),
  }
}

function mean(total: number, knownMs: number, digits: number, highest: number): number | null {
  if (knownMs <= 0) return null
  return Math.min(highest, Math.max(0, Number((total / knownMs).toFixed(digits))))
}

/**
 * Whole minutes of several durations (ms) that add up to their rounded total, at most `mostMin`: each is rounded down and
 * the minutes left over go to the largest remainders, so a slot's states never add up to more than the slot.
 */
export function wholeMinutes(durationsMs: readonly number[], mostMin: number): number[] {
  const minutes = durationsMs.map((ms) => Math.floor(ms / minuteMs))
  const totalMs = durationsMs.reduce((sum, ms) => sum + ms, 0)
  let left = Math.min(mostMin, Math.round(totalMs / minuteMs)) - minutes.reduce((sum, whole) => sum + whole, 0)
  const byRemainder = durationsMs.map((ms, at) => ({ at, rest: ms % minuteMs })).sort((a, b) => b.rest - a.rest)
  for (const { at } of byRemainder) {
    if (left-- <= 0) break
    minutes[at] = (minutes[at] ?? 0) + 1
  }
  return minutes
}

function linkOf({ startMs, tries }: DayInput): Pick<DayRecord, 'link' | 'linked' | 'tried'> {
  const inDay = tries.flatMap((attempt) => {
    const quarter = quarterOfDay(attempt.atMs, startMs)
    return quarter === null ? [] : [{ ...attempt, quarter }]
  })
  const triedQuarters = new Set(inDay.map((attempt) => attempt.quarter))
  const linkedQuarters = new Set(inDay.filter((attempt) => attempt.failure === null).map((attempt) => attempt.quarter))
  const trips = inDay.flatMap((attempt) => (attempt.roundTripMs === null ? [] : [attempt.roundTripMs]))
  return {
    tried: bitmapOf(triedQuarters),
    linked: bitmapOf(linkedQuarters),
    link: {
      tried: triedQuarters.size,
      reached: linkedQuarters.size,
      failures: failuresOf(inDay),
      roundTripMs: median(trips),
      sentBytes: inDay.reduce((sum, attempt) => sum + attempt.sentBytes, 0),
    },
  }
}

/** Quarters in which a kind of failure was met at least once. */
function failuresOf(tries: readonly (Try & { quarter: number })[]): DayRecord['link']['failures'] {
  const quartersByKind = new Map<LinkFailure, Set<number>>()
  for (const { failure, quarter } of tries) {
    if (failure) quartersByKind.set(failure, (quartersByKind.get(failure) ?? new Set()).add(quarter))
  }
  return Object.fromEntries([...quartersByKind].map(([kind, quarters]) => [kind, quarters.size]))
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  return middle === undefined ? null : Math.min(600_000, Math.round(middle))
}
