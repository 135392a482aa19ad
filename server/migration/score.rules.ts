/** A laptop's score: how far it is, with its arithmetic. A help to compare, never a figure that a target is set in. Pure. */
import type { CategoryState } from './set-summary.rules.ts'
import type { DeviceStatus } from './status.rules.ts'

/** Dated data: a new row replaces an older one of its part from its day on. Weights are shares of 100. */
export const scoreWeights = [
  {
    part: 'system',
    weight: 35,
    validFrom: '2026-01-01',
    source: 'decision 0017: what licences, updates and support hang on',
  },
  {
    part: 'office',
    weight: 30,
    validFrom: '2026-01-01',
    source: 'decision 0017: what documents of an office are made with',
  },
  { part: 'browser', weight: 15, validFrom: '2026-01-01', source: 'decision 0017: most applications run in it' },
  { part: 'mail', weight: 5, validFrom: '2026-01-01', source: 'decision 0017: one program of daily work' },
  { part: 'pdf', weight: 5, validFrom: '2026-01-01', source: 'decision 0017: one program of daily work' },
  { part: 'archiver', weight: 5, validFrom: '2026-01-01', source: 'decision 0017: one program of daily work' },
  { part: 'graphics', weight: 5, validFrom: '2026-01-01', source: 'decision 0017: one program of daily work' },
] as const
export type ScorePart = (typeof scoreWeights)[number]['part']

/** How much of a part's weight its state earns; null = the laptop has nothing of it, and the part drops out. */
export const shareOfState: Record<CategoryState, number | null> = {
  none: null,
  'open-only': 1,
  both: 0.5,
  'closed-only': 0,
}

export type Score = {
  /** 0 to 100, rounded; null where nothing is known. */
  points: number | null
  parts: { part: ScorePart; state: CategoryState; weight: number; points: number | null }[]
  /** Weights of the parts that count: `points` is their points / this x 100. */
  weightSum: number
}

/** Points of the parts that the laptop has something of, over the weights of these. */
export function scoreOf(device: Pick<DeviceStatus, 'status' | 'system' | 'states'>, day: string): Score {
  if (device.status === 'no-data') return { points: null, parts: [], weightSum: 0 }
  const parts = weightsOn(day).map(({ part, weight }) => {
    const state = part === 'system' ? device.system : (device.states[part] ?? 'none')
    const share = shareOfState[state]
    return { part, state, weight, points: share === null ? null : weight * share }
  })
  const counted = parts.filter(({ points }) => points !== null)
  const weightSum = counted.reduce((sum, { weight }) => sum + weight, 0)
  const earned = counted.reduce((sum, { points }) => sum + (points ?? 0), 0)
  return { points: weightSum === 0 ? null : Math.round((earned / weightSum) * 100), parts, weightSum }
}

/** The row of each part that is valid on a day. */
function weightsOn(day: string): { part: ScorePart; weight: number }[] {
  const valid = new Map<ScorePart, number>()
  for (const { part, weight, validFrom } of scoreWeights.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)))
    if (validFrom <= day) valid.set(part, weight)
  return [...valid].map(([part, weight]) => ({ part, weight }))
}
