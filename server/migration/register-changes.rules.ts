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
  const parts = noParts()
  for (const device of devices) addChange(parts, device)
  return summed(parts)
}

export type ChangeParts = RegisterChanges['parts']

export function noParts(): ChangeParts {
  const nothing = (): ChangePart => ({ laptops: 0, proven: { applications: 0, system: 0 } })
  return Object.fromEntries(changeKinds.map((kind) => [kind, nothing()])) as ChangeParts
}

/** Counts what happened to a laptop. */
export function addChange(parts: ChangeParts, device: TwoDays): void {
  const kind = kindOf(device)
  if (kind === null) return
  parts[kind].laptops++
  for (const goal of ['applications', 'system'] as const) {
    const isProven = (status: TwoDays['before']) => (status !== null && proves[goal].includes(status) ? 1 : 0)
    parts[kind].proven[goal] += isProven(device.after) - isProven(device.before)
  }
}

/** Parts with their sums: laptops that came less those that went, and how many more are proven through all of it. */
export function summed(parts: ChangeParts): RegisterChanges {
  const laptops = (kind: ChangeKind) => parts[kind].laptops
  const proven = (goal: Goal) => changeKinds.reduce((sum, kind) => sum + parts[kind].proven[goal], 0)
  return {
    parts,
    laptops: laptops('joined') + laptops('moved-in') - laptops('left') - laptops('moved-out'),
    proven: { applications: proven('applications'), system: proven('system') },
  }
}
