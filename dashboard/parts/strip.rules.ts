/** A satker's day as 96 quarter-hours, told apart by four states. */
import { hasQuarter, quartersPerDay } from '../../agent/contract/quarters.ts'

/** None = nobody could know, or no laptop was awake; unjudged = our own server was down. */
export type QuarterState = 'linked' | 'cut' | 'none' | 'unjudged'

/** `judged` holds the quarters in which our server was up throughout. */
export type StripDay = {
  awake: Uint8Array | null
  tried: Uint8Array | null
  linked: Uint8Array | null
  judged: Uint8Array
}

/**
 * Linked when any laptop reached the server, whatever we say of ourselves; not judged when we were down; cut when a
 * laptop was awake and tried, and none reached us; otherwise there is no evidence either way.
 */
export function quarterStates({ awake, tried, linked, judged }: StripDay): QuarterState[] {
  return Array.from({ length: quartersPerDay }, (_, quarter) => {
    if (linked && hasQuarter(linked, quarter)) return 'linked'
    if (!hasQuarter(judged, quarter)) return 'unjudged'
    const triedInVain = awake && tried && hasQuarter(awake, quarter) && hasQuarter(tried, quarter)
    return triedInVain ? 'cut' : 'none'
  })
}

/** Runs of equal states: `[from, length]` for one state, so that a day is three short paths. */
export function runsOf(states: readonly QuarterState[], wanted: QuarterState): [from: number, length: number][] {
  const runs: [number, number][] = []
  for (const [quarter, state] of states.entries()) {
    if (state !== wanted) continue
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

/** An SVG path of ticks, one a quarter: the sign of what is not judged is neither a block nor a line. */
export function tickPath(runs: [number, number][], top: number, height: number): string {
  const ticks = runs.flatMap(([from, length]) => Array.from({ length }, (_, index) => from + index))
  return ticks.map((quarter) => `M${quarter}.25 ${top}h.5v${height}h-.5z`).join('')
}
