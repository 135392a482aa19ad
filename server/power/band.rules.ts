/** The range of a sum over many laptops, and what is said of days that nobody reported. */
import { sharedErrorShare } from './power-model.table.ts'
import type { Energy } from './power.types.ts'

/** What `unitBand` rests on; sums over the same device-days. */
export type BandSums = Energy & {
  /** Metered energy: the model has no part in it. */
  meterMwh: number
  /** Sum over days of the root of the laptops' squared half ranges, laptops of one model counted as one. */
  halfMwh: number
}

/**
 * The 80% range of a sum.
 *
 * Ranges of single laptops partly cancel out: that part shrinks with the root of their number (of models, in fact: laptops of one
 * model err alike). What the model gets wrong for all of them stays, `sharedErrorShare` of the energy. Both are added as
 * independent errors are.
 */
export function unitBand({ energyMwh, lowMwh, highMwh, meterMwh, halfMwh }: BandSums): {
  lowMwh: number
  highMwh: number
} {
  const wholeHalf = (highMwh - lowMwh) / 2
  const left = wholeHalf <= 0 ? 0 : Math.min(1, halfMwh / wholeHalf)
  const shared = sharedErrorShare.value * Math.max(0, energyMwh - meterMwh)
  const end = (whole: number) => Math.min(Math.abs(whole), Math.hypot(whole * left, shared))
  const down = end(energyMwh - lowMwh)
  const up = end(highMwh - energyMwh)
  return { lowMwh: Math.round(energyMwh - down), highMwh: Math.round(energyMwh + up) }
}

/** Below this share of known time nothing is drawn out to the whole. */
export const leastCoverage = 0.5

/**
 * What the energy would be if unknown time were like known time. A line of its own, never part of a figure.
 *
 * @returns null below half known, or where nothing is expected
 */
export function extrapolated(
  energyMwh: number,
  { knownMin, expectedMin }: { knownMin: number; expectedMin: number },
): number | null {
  if (expectedMin <= 0 || knownMin < expectedMin * leastCoverage) return null
  return Math.round((energyMwh * expectedMin) / Math.min(knownMin, expectedMin))
}
