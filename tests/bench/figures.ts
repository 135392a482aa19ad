/** What a part of the bench hands back: one JSON line on stdout, read by run.mjs. Words for people go to stderr. */

/** `most`: the budget is a ceiling; `least`: a floor. Same unit as the figure. */
export type Budget = { most: number } | { least: number }

export type Figure = {
  name: string
  unit: string
  median: number
  /** Smallest and largest of the runs; equal where there was one run. */
  low: number
  high: number
  runs: number
  /** From design.md 2 and 7; absent where there is none. */
  budget?: Budget
  /** What a reader must know to repeat or to doubt it. */
  note?: string
}

/** A figure over the runs that were measured. @throws RangeError when there was none */
export function figure(about: Omit<Figure, 'median' | 'low' | 'high' | 'runs'>, runs: readonly number[]): Figure {
  const sorted = runs.toSorted((a, b) => a - b)
  const low = sorted[0]
  const high = sorted.at(-1)
  if (low === undefined || high === undefined) throw new RangeError(`${about.name}: nothing was measured`)
  return { ...about, median: percentile(sorted, 50), low, high, runs: sorted.length }
}

/** The value below which `share` percent of the values lie, between the two nearest; values need not be sorted. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = ((sorted.length - 1) * share) / 100
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Tells a person what goes on. */
export function say(text: string): void {
  process.stderr.write(`  ${text}\n`)
}

/** The last thing a part does. */
export function report(figures: Figure[]): void {
  process.stdout.write(`${JSON.stringify({ figures })}\n`)
}
