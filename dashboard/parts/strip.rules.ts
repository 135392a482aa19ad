/** A satker's day as 96 quarter-hours: runs of equal states and the paths that draw them. */
import type { QuarterState } from '../../server/connectivity/unit-quarters.rules.ts'

/** Null = not yet over. */
export type ShownState = QuarterState | null
/** What has a sign of its own; outside working time nothing is drawn. */
export const drawnStates = ['connected', 'flapping', 'elsewhere', 'cut', 'unplaced', 'no-evidence', 'down'] as const
export type DrawnState = (typeof drawnStates)[number]

/** Runs of equal states: `[from, length]` for the states wanted, so that a day is a few short paths. */
export function runsOf(
  states: readonly ShownState[],
  isWanted: (state: ShownState) => boolean,
): [from: number, length: number][] {
  const runs: [number, number][] = []
  for (const [quarter, state] of states.entries()) {
    if (!isWanted(state)) continue
    const last = runs.at(-1)
    if (last && last[0] + last[1] === quarter) last[1]++
    else runs.push([quarter, 1])
  }
  return runs
}

/** An SVG path of blocks; `top` and `height` tell the state without colour. */
export function runPath(runs: [number, number][], top: number, height: number): string {
  return runs.map(([from, length]) => `M${from} ${top}h${length}v${height}h-${length}z`).join('')
}

/** An SVG path of ticks, one a quarter: the sign of what nobody can know is neither a block nor a line. */
export function tickPath(runs: [number, number][], top: number, height: number): string {
  const ticks = runs.flatMap(([from, length]) => Array.from({ length }, (_, index) => from + index))
  return ticks.map((quarter) => `M${quarter}.25 ${top}h.5v${height}h-.5z`).join('')
}

/** The sign of a state over its runs, 18 units high: told by form first, by colour second. */
export const signs: Record<DrawnState, { class: string; draw: (runs: [number, number][]) => string }> = {
  connected: { class: 'c', draw: (runs) => runPath(runs, 3, 12) },
  flapping: { class: 'c', draw: (runs) => runPath(runs, 3, 5) + runPath(runs, 10, 5) },
  elsewhere: { class: 'e', draw: (runs) => runPath(runs, 3, 4) },
  cut: { class: 'x', draw: (runs) => runPath(runs, 9, 6) },
  unplaced: { class: 'u', draw: (runs) => tickPath(runs, 3, 12) },
  'no-evidence': { class: 'n', draw: (runs) => runPath(runs, 14, 1) },
  down: { class: 'u', draw: (runs) => tickPath(runs, 7, 4) },
}
