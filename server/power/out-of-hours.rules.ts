/** Which part of a day's awake time lies outside the working hours: quarter-hours of the bitmaps, never clock times. */
import { type Bitmap, hasQuarter, quarterMin, quartersPerDay } from '../../agent/contract/quarters.ts'
import type { State } from '../../agent/contract/v1.ts'

/** Minutes before opening and after closing that still count as work. */
export const marginsMin = { before: 30, after: 60 } as const

export const awakeStates = ['screen', 'dark', 'awake'] as const satisfies readonly State[]
export type AwakeState = (typeof awakeStates)[number]

/** Of each awake state the share (0 to 1) that lay outside; null = no bitmap tells. */
export type OutsideShares = Record<AwakeState, number> | null

/**
 * Local quarters of a day that lie wholly outside the working hours and their margins; on a day off all of them.
 *
 * @param spans local minutes worked, in order; a break between two of them is no waste
 */
export function quartersOutside(spans: readonly (readonly [fromMin: number, toMin: number])[]): boolean[] {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return Array.from({ length: quartersPerDay }, () => true)
  const opens = first[0] - marginsMin.before
  const closes = last[1] + marginsMin.after
  return Array.from({ length: quartersPerDay }, (_, quarter) => {
    const from = quarter * quarterMin
    return from + quarterMin <= opens || from >= closes
  })
}

/**
 * Awake quarters with the screen lit are `screen`, the other awake ones `dark`, all of them `awake` where no screen bitmap is there. A
 * state that has minutes but no quarter of its own takes the share of all awake quarters.
 */
export function outsideShares(
  { awake, screen }: { awake: Bitmap | null; screen: Bitmap | null },
  outside: readonly boolean[],
): OutsideShares {
  if (!awake) return null
  const counts = { screen: [0, 0], dark: [0, 0], all: [0, 0] } as Record<'screen' | 'dark' | 'all', [number, number]>
  for (let quarter = 0; quarter < quartersPerDay; quarter++) {
    if (!hasQuarter(awake, quarter)) continue
    const out = Number(outside[quarter] ?? false)
    for (const name of ['all', screen && hasQuarter(screen, quarter) ? 'screen' : 'dark'] as const) {
      counts[name][0] += out
      counts[name][1]++
    }
  }
  const all = counts.all[1] === 0 ? 0 : counts.all[0] / counts.all[1]
  const share = ([out, of]: [number, number]) => (screen === null || of === 0 ? all : out / of)
  return { screen: share(counts.screen), dark: share(counts.dark), awake: all }
}
