/** A simulated laptop's local day as facts for a row: the demo's model, laid out for a hundred million days. Pure. */
import { type Bitmap, quarterMin, quartersPerDay, setQuarter } from '../../../../agent/contract/quarters.ts'
import type { StateSum } from '../../../../agent/contract/v1.ts'
import type { DeviceDayFacts, StateInputs } from '../../../../server/day/device-day.rules.ts'
import type { Habit } from '../../../../server/demo/fleet-day.rules.ts'
import type { Random } from '../../../../server/demo/random.rules.ts'
import type { Place } from './place.rules.ts'

/** A satker's line on one day: quarters [from, until) without it; none where both are 0. */
export type Cut = { from: number; until: number }

const bitmapBytes = quartersPerDay / 8
/** Bytes of the six bitmaps of a day, one after the other in the order of `DeviceDayFacts.bitmaps`. */
export const dayBytes = 6 * bitmapBytes
const lunch = { from: 48, until: 52, asleepChance: 0.55 }
const darkChance = 0.18
const leftOnChance = 0.4
const dayOffChance = 0.02

/** Whether a satker's line is cut on a day, and when. */
export function cutOfDay(random: Random, place: Place): Cut {
  if (!random.chance(place.cutChance)) return { from: 0, until: 0 }
  const from = random.between(30, 56)
  return { from, until: Math.min(from + random.between(2, 22), quartersPerDay) }
}

export type DayGiven = {
  habit: Habit
  place: Place
  cut: Cut
  isWorkingDay: boolean
  /** A laptop that is known to be on, since it sends. */
  isOn?: boolean
  /** 72 bytes, all zero, into which the bitmaps are written: no garbage for each of a hundred million days. */
  bytes?: Uint8Array
}

/** @returns null on a day on which the laptop stays off: a real agent reports no such day either */
export function simulateDay(random: Random, given: DayGiven): DeviceDayFacts | null {
  const { habit, place } = given
  const leftOn = habit.leftOnOvernight && random.chance(leftOnChance)
  const attends = given.isOn === true || random.chance(given.isWorkingDay ? habit.attendance : dayOffChance)
  if (!attends && !leftOn) return null
  const start = habit.startQuarter + place.hoursShift
  const end = habit.endQuarter + place.hoursShift
  const from = leftOn ? 0 : Math.max(0, start + random.between(-2, 3))
  const until = leftOn ? quartersPerDay : Math.min(quartersPerDay, end + random.between(-3, 4))
  return drawDay(random, given, { from, until, start, end })
}

type Span = { from: number; until: number; start: number; end: number }

function drawDay(random: Random, { habit, place, cut, bytes }: DayGiven, span: Span): DeviceDayFacts {
  const bitmaps = bitmapsIn(bytes ?? new Uint8Array(dayBytes))
  bitmaps.observed.fill(0xff)
  let screen = 0
  let asleep = 0
  const { from, until } = span
  for (let quarter = from; quarter < until; quarter++) {
    if (quarter >= lunch.from && quarter < lunch.until && random.chance(lunch.asleepChance)) {
      setQuarter(bitmaps.asleep, quarter)
      asleep++
      continue
    }
    setQuarter(bitmaps.awake, quarter)
    setQuarter(bitmaps.tried, quarter)
    if (quarter >= span.start && quarter < span.end && !random.chance(darkChance)) {
      setQuarter(bitmaps.screen, quarter)
      screen++
    }
    const isCut = quarter >= cut.from && quarter < cut.until
    if (!isCut && !random.chance(place.lossRatio)) setQuarter(bitmaps.linked, quarter)
  }
  const on = until - from
  const quarters = { screen, dark: on - asleep - screen, asleep, off: quartersPerDay - on }
  return {
    bitmaps,
    networks: [],
    link: null,
    inputs: inputsOf(quarters, habit, acShareOf(random)),
    unknownMin: 0,
    sealed: true,
  }
}

function bitmapsIn(bytes: Uint8Array): Record<keyof DeviceDayFacts['bitmaps'], Bitmap> {
  const part = (index: number) => bytes.subarray(index * bitmapBytes, (index + 1) * bitmapBytes)
  return { observed: part(0), awake: part(1), screen: part(2), asleep: part(3), tried: part(4), linked: part(5) }
}

/** Share of its minutes that a laptop is on mains power. */
export function acShareOf(random: Random): number {
  return 0.6 + random.next() * 0.4
}

export type QuarterCounts = { screen: number; dark: number; asleep: number; off: number }

/** Inputs of the power model for so many quarters in each state. Draws are those of a small laptop, invented. */
export function inputsOf(quarters: QuarterCounts, habit: Habit, acShare: number): StateInputs {
  const inputs: StateInputs = {}
  const { screen, dark, asleep, off } = quarters
  if (screen > 0) {
    const more = { loadPow07: habit.loadRatio ** 0.7, brightnessPct: habit.brightnessPct }
    inputs.screen = sumOf(screen * quarterMin, acShare, more, 140)
  }
  if (dark > 0) inputs.dark = sumOf(dark * quarterMin, acShare, { loadPow07: (habit.loadRatio / 3) ** 0.7 }, 90)
  if (asleep > 0) inputs.asleep = sumOf(asleep * quarterMin, acShare, {}, null)
  if (off > 0) inputs.off = sumOf(off * quarterMin, null, {}, null)
  return inputs
}

function sumOf(
  minutes: number,
  acShare: number | null,
  more: { loadPow07?: number; brightnessPct?: number },
  mwhPerMin: number | null,
): StateSum {
  const acMinutes = acShare === null ? null : Math.round(minutes * acShare)
  return {
    minutes,
    loadPow07: more.loadPow07 ?? null,
    brightnessPct: more.brightnessPct ?? null,
    acMinutes,
    dischargedMwh: mwhPerMin === null || acMinutes === null ? null : (minutes - acMinutes) * mwhPerMin,
  }
}
