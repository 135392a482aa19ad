/**
 * How much energy the batteries gave, and in which state: measured between two readings while the laptop ran on them.
 * A draw that no laptop has, and a battery that gains energy without a charger, are refused, never counted as 0. Pure.
 */
import type { State } from '../contract/v1.ts'
import type { Sample } from './tape.rules.ts'
import { sleepNoiseMs, stateOf } from './tape.rules.ts'

/** From the reading that a stretch on battery is measured from until now. */
export type BatteryRun = {
  sinceMs: number
  awakeMs: number
  /** Energy then; null for batteries that only tell their draw. */
  mwh: number | null
  drawMw: number | null
  /** The state since then; undefined = no time passed yet, null = there were several. */
  state?: State | null
  /** Draw while awake as last measured, to take the minutes around a sleep out of it. */
  awakeMw: number | null
}

export type Spent = { state: State; mwh: number; ms: number }
export type BatteryStep = { run: BatteryRun | null; spent: Spent | null; refused: boolean }

/** The largest chargers of laptops give 330 W, and no battery keeps that up. */
const mostMw = 300_000
/** Gauges step by tens of mWh and swing by as much. */
const gaugeNoiseMwh = 50
/** Below this a gauge's single step looks like a large draw. */
const shortestMs = 45_000
/** Readings further apart belong to no one state; the slowest system is read once in 15 minutes. */
const longestAwakeMs = 20 * 60_000
/** A shorter sleep costs less than its ends do. */
const shortestSleepMs = 30 * 60_000

const none: BatteryStep = { run: null, spent: null, refused: false }

/**
 * Goes on by one sample.
 *
 * @param run null after a start, on the mains, and after a time that was not watched
 * @returns energy that may be below 0 by the gauge's noise: sums even it out
 */
export function followBattery(run: BatteryRun | null, after: Sample): BatteryStep {
  if (after.onAc !== false) return none
  const begin = beginAt(after, run?.awakeMw ?? null)
  if (!run || after.sinceMs <= run.sinceMs) return { ...none, run: begin }
  const elapsedMs = after.sinceMs - run.sinceMs
  const awakeMs = Math.min(Math.max(after.awakeMs - run.awakeMs, 0), elapsedMs)
  const sleptMs = elapsedMs - awakeMs < sleepNoiseMs ? 0 : elapsedMs - awakeMs
  const now = stateOf(after.screenOn)
  const state = run.state === undefined || run.state === now ? now : null
  const mwh = spentMwh(run, after, elapsedMs, sleptMs)
  if (mwh === null || elapsedMs < shortestMs) {
    return { ...none, run: awakeMs > longestAwakeMs ? null : { ...run, state } }
  }
  if (mwh < -gaugeNoiseMwh || milliwatts(mwh, elapsedMs) > mostMw) return { run: begin, spent: null, refused: true }
  const spent =
    sleptMs > 0 ? asleep({ mwh, sleptMs, awakeMs, awakeMw: run.awakeMw }) : awake({ mwh, ms: awakeMs, state })
  const awakeMw = spent && spent.state !== 'asleep' ? milliwatts(spent.mwh, spent.ms) : run.awakeMw
  return { run: begin && { ...begin, awakeMw }, spent, refused: false }
}

function beginAt(sample: Sample, awakeMw: number | null): BatteryRun | null {
  if (sample.batteryMwh === null && sample.batteryMw === null) return null
  const { sinceMs, awakeMs, batteryMwh, batteryMw } = sample
  return { sinceMs, awakeMs, mwh: batteryMwh, drawMw: batteryMw, awakeMw }
}

/** By the gauge; where it tells no energy, by the draw at both ends of a time awake. */
function spentMwh(run: BatteryRun, after: Sample, elapsedMs: number, sleptMs: number): number | null {
  if (run.mwh !== null && after.batteryMwh !== null) return run.mwh - after.batteryMwh
  if (run.mwh !== null || run.drawMw === null || after.batteryMw === null || sleptMs > 0) return null
  return (((run.drawMw + after.batteryMw) / 2) * elapsedMs) / 3_600_000
}

function milliwatts(mwh: number, ms: number): number {
  return (mwh * 3_600_000) / ms
}

function awake(it: { mwh: number; ms: number; state: State | null }): Spent | null {
  return it.state === null || it.ms > longestAwakeMs ? null : { state: it.state, mwh: it.mwh, ms: it.ms }
}

/** What a night cost without the minutes awake at both ends of it; null where these are not known well enough. */
function asleep(it: { mwh: number; sleptMs: number; awakeMs: number; awakeMw: number | null }): Spent | null {
  if (it.sleptMs < shortestSleepMs) return null
  if (it.awakeMw === null)
    return it.awakeMs * 100 > it.sleptMs ? null : { state: 'asleep', mwh: it.mwh, ms: it.sleptMs }
  const aroundMwh = (it.awakeMw * it.awakeMs) / 3_600_000
  return { state: 'asleep', mwh: Math.max(0, it.mwh - aroundMwh), ms: it.sleptMs }
}
