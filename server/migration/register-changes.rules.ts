/** Changes of the register kept apart from changes in migration. Pure. */
import type { Goal } from './progress.rules.ts'
import { type Status, statuses } from './status.rules.ts'

/**
 * joined, left = came to or left the register; moved-in, moved-out = from or to another unit; rose, fell = its status became
 * higher or lower; unknown = nothing is known of it any more (or for sure); known = something is again.
 */
export const changeKinds = [
  'joined',
  'moved-in',
  'left',
  'moved-out',
  'rose',
  'fell',
  'unknown',
  'known',
  'same',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A laptop on two days: its status where it belonged to the unit; `elsewhere` = it belonged to another; null = to none. */
export type TwoDays = { before: Status | 'elsewhere' | null; after: Status | 'elsewhere' | null }

export type ChangePart = { laptops: number; proven: Record<Goal, number> }
export type RegisterChanges = {
  /** Laptops by what happened to them, and how many more (or fewer) are proven through it. */
  parts: Record<ChangeKind, ChangePart>
  /** Sums over all parts: the difference of the counts of both days. */
  laptops: number
  proven: Record<Goal, number>
}

/** What happened to a laptop; null = it belonged to the unit on neither day. */
export function kindOf({ before, after }: TwoDays): ChangeKind | null {
  const wasHere = before !== null && before !== 'elsewhere'
  const isHere = after !== null && after !== 'elsewhere'
  if (!wasHere && !isHere) return null
  if (!wasHere) return before === null ? 'joined' : 'moved-in'
  if (!isHere) return after === null ? 'left' : 'moved-out'
  const known = statuses.indexOf('not-started')
  const [then, now] = [statuses.indexOf(before), statuses.indexOf(after)]
  if (now < known) return then < known ? 'same' : 'unknown'
  if (then < known) return 'known'
  return now > then ? 'rose' : now < then ? 'fell' : 'same'
}

const proves: Record<Goal, readonly string[]> = {
  applications: ['migrated', 'migrated-applications'],
  system: ['migrated'],
}

/** Splits the difference of two days of a unit; the parts add up to it exactly. */
export function splitChanges(devices: readonly TwoDays[]): RegisterChanges {
  const nothing = (): ChangePart => ({ laptops: 0, proven: { applications: 0, system: 0 } })
  const parts = Object.fromEntries(changeKinds.map((kind) => [kind, nothing()])) as RegisterChanges['parts']
  const total = nothing()
  for (const device of devices) {
    const kind = kindOf(device)
    if (kind === null) continue
    parts[kind].laptops++
    total.laptops += kind === 'joined' || kind === 'moved-in' ? 1 : kind === 'left' || kind === 'moved-out' ? -1 : 0
    for (const goal of ['applications', 'system'] as const) {
      const isProven = (status: TwoDays['before']) => (status !== null && proves[goal].includes(status) ? 1 : 0)
      const more = isProven(device.after) - isProven(device.before)
      parts[kind].proven[goal] += more
      total.proven[goal] += more
    }
  }
  return { parts, ...total }
}
