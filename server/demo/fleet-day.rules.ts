/** A simulated laptop's day: office hours, lunch, lines that fail, machines left on. Pure; feeds the real roll-up. */
import {
  type Bitmap,
  countQuarters,
  emptyBitmap,
  hasQuarter,
  quarterMin,
  quartersPerDay,
  setQuarter,
} from '../../agent/contract/quarters.ts'
import type { StateSum } from '../../agent/contract/v1.ts'
import type { DeviceDayFacts, StateInputs } from '../day/device-day.rules.ts'
import type { Random } from './random.rules.ts'

/** How one laptop tends to be used. */
export type Habit = {
  /** Probability that it is switched on on a working day. */
  attendance: number
  startQuarter: number
  endQuarter: number
  leftOnOvernight: boolean
  loadRatio: number
  brightnessPct: number
  /** What its battery's gauge reads with the screen lit, W; null = it has no gauge that can be read. */
  batteryW: number | null
}

/** What its satker's line was doing that day: quarters without a link. */
export type Line = { cut: Bitmap; lossRatio: number }

/** Of what is drawn with the screen lit. */
const darkShare = 0.6

const lunch = [48, 52] as const // 12.00 to 13.00 local

/** The network of every simulated office: each satker keeps names of its own, so that one name serves all. */
export const simulatedNetwork = '51d0a7e50001'

/** Quarters in which a satker's line is cut on one day; most days none. */
export function lineOfDay(random: Random, weakness: number): Line {
  const cut = emptyBitmap()
  if (random.chance(weakness)) {
    const from = random.between(30, 56)
    const until = Math.min(from + random.between(2, 22), quartersPerDay)
    for (let quarter = from; quarter < until; quarter++) setQuarter(cut, quarter)
  }
  return { cut, lossRatio: weakness / 8 }
}

/**
 * @param day `untilQuarter` is 96, or on the running day the local quarter that has not begun yet
 * @returns null on a day on which the laptop stays off and unseen
 */
export function simulateDay(
  random: Random,
  habit: Habit,
  line: Line,
  day: { isWorkingDay: boolean; untilQuarter: number },
): DeviceDayFacts | null {
  const leftOn = habit.leftOnOvernight && random.chance(0.4)
  if (!random.chance(day.isWorkingDay ? habit.attendance : 0.02) && !leftOn) return null
  const start = leftOn ? 0 : habit.startQuarter + random.between(-2, 3)
  const end = leftOn ? quartersPerDay : habit.endQuarter + random.between(-3, 4)
  // Left on over a day off, nobody sits at it.
  const inUse = day.isWorkingDay || !leftOn ? ([habit.startQuarter, habit.endQuarter] as const) : ([0, 0] as const)
  return drawDay(random, { start, end, inUse, until: day.untilQuarter }, habit, line)
}

function drawDay(
  random: Random,
  on: { start: number; end: number; inUse: readonly [number, number]; until: number },
  habit: Habit,
  line: Line,
): DeviceDayFacts {
  const bitmaps = {
    observed: emptyBitmap(),
    awake: emptyBitmap(),
    screen: emptyBitmap(),
    asleep: emptyBitmap(),
    tried: emptyBitmap(),
    linked: emptyBitmap(),
  }
  for (let quarter = 0; quarter < on.until; quarter++) {
    setQuarter(bitmaps.observed, quarter)
    if (quarter < on.start || quarter >= on.end) continue
    const atLunch = quarter >= lunch[0] && quarter < lunch[1]
    if (atLunch && random.chance(0.55)) {
      setQuarter(bitmaps.asleep, quarter)
      continue
    }
    setQuarter(bitmaps.awake, quarter)
    setQuarter(bitmaps.tried, quarter)
    const inUse = quarter >= on.inUse[0] && quarter < on.inUse[1]
    if (inUse && !random.chance(0.18)) setQuarter(bitmaps.screen, quarter)
    if (!hasQuarter(line.cut, quarter) && !random.chance(line.lossRatio)) setQuarter(bitmaps.linked, quarter)
  }
  const inputs = inputsOf(random, bitmaps, habit)
  const [from, to] = [Math.max(0, on.start), Math.min(on.end, on.until, quartersPerDay)]
  return {
    bitmaps,
    networks: from < to ? [{ network: simulatedNetwork, from, to }] : [],
    link: { roundTripMs: Math.round(60 + line.lossRatio * 8000), failures: {} },
    inputs,
    unknownMin: (quartersPerDay - on.until) * quarterMin,
    sealed: on.until === quartersPerDay,
  }
}

function inputsOf(
  random: Random,
  bitmaps: { observed: Bitmap; awake: Bitmap; screen: Bitmap; asleep: Bitmap },
  habit: Habit,
): StateInputs {
  const screenMin = countQuarters(bitmaps.screen) * quarterMin
  const darkMin = countQuarters(bitmaps.awake) * quarterMin - screenMin
  const asleepMin = countQuarters(bitmaps.asleep) * quarterMin
  const offMin = countQuarters(bitmaps.observed) * quarterMin - screenMin - darkMin - asleepMin
  const acShare = 0.6 + random.next() * 0.4
  const inputs: StateInputs = {}
  const put = (state: keyof StateInputs, minutes: number, sum: Partial<StateSum>) => {
    if (minutes === 0) return
    inputs[state] = { minutes, loadPow07: null, brightnessPct: null, acMinutes: null, dischargedMwh: null, ...sum }
  }
  const acOf = (minutes: number) => Math.round(minutes * acShare)
  const measured = (minutes: number, share: number): Partial<StateSum> => {
    const batteryMinutes = minutes - acOf(minutes)
    if (habit.batteryW === null || batteryMinutes === 0) return {}
    return { batteryMinutes, dischargedMwh: Math.round((habit.batteryW * share * batteryMinutes * 1000) / 60) }
  }
  put('screen', screenMin, {
    loadPow07: habit.loadRatio ** 0.7,
    brightnessPct: habit.brightnessPct,
    acMinutes: acOf(screenMin),
    ...measured(screenMin, 1),
  })
  put('dark', darkMin, {
    loadPow07: (habit.loadRatio / 3) ** 0.7,
    acMinutes: acOf(darkMin),
    ...measured(darkMin, darkShare),
  })
  put('asleep', asleepMin, { acMinutes: acOf(asleepMin) })
  put('off', offMin, {})
  return inputs
}
