/** A satker's day as 96 quarter-hours, told apart by three states. */
import { hasQuarter, quartersPerDay } from '../../agent/contract/quarters.ts'

/** Unread = nobody could know, or no laptop was awake. */
export type QuarterState = 'linked' | 'cut' | 'none'

export type StripDay = { awake: Uint8Array | null; tried: Uint8Array | null; linked: Uint8Array | null }

/**
 * Linked when any laptop reached the server; cut when one was awake and tried, and none reached it; otherwise there is
 * no evidence either way.
 */
export function quarterStates({ awake, tried, linked }: StripDay): QuarterState[] {
  return Array.from({ length: quartersPerDay }, (_, quarter) => {
    if (linked && hasQuarter(linked, quarter)) return 'linked'
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
