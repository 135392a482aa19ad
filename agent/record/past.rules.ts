/**
 * When the laptop ran in the weeks before the agent came, as far as the system's own log tells: the ground on which a
 * saving may be counted later. Pure.
 */
import type { PowerHistory } from '../collect/facts.ts'
import { emptyBitmap, encodeBitmap, quartersPerDay, setQuarter } from '../contract/quarters.ts'
import type { SystemFacts } from '../contract/v1.ts'
import type { Sleep } from './tape.rules.ts'
import { clipped } from './tape.rules.ts'
import { dayMs, quarterMs, utcDayOf } from './time.rules.ts'

export type Past = NonNullable<SystemFacts['past']>

/**
 * Null where the log cannot tell running from sleeping, or tells nothing. A boot of which the end is unknown (a crash)
 * says nothing, since nobody knows how long it ran; the running one is known until now.
 *
 * @param fromMs midnight of the first UTC day, by the laptop's own clock
 * @param untilMs midnight after the last one
 */
export function pastOf(history: PowerHistory, { fromMs, untilMs }: { fromMs: number; untilMs: number }): Past | null {
  const boots = [...history.boots].sort((a, b) => a.startedAtMs - b.startedAtMs)
  // wtmp knows boots, but no sleep: a laptop that slept through the night would count as left on
  if (history.problems.length > 0 || boots.some(({ id }) => id.startsWith('wtmp-'))) return null
  const firstDay = utcDayOf(fromMs)
  const known: Sleep[] = []
  const awake: Sleep[] = []
  for (const [at, boot] of boots.entries()) {
    const next = boots[at + 1]
    const endMs = boot.endedAtMs ?? (next ? null : untilMs)
    if (endMs === null) continue
    awake.push(...without({ fromMs: boot.startedAtMs, toMs: endMs }, history.sleeps))
    known.push({ fromMs: boot.startedAtMs, toMs: next?.startedAtMs ?? endMs })
  }
  const days = Math.round((untilMs - fromMs) / dayMs)
  const told = bitmapsOf(known, fromMs, days)
  if (firstDay === null || told.every((day) => day === null)) return null
  const ran = bitmapsOf(awake, fromMs, days)
  const first = told.findIndex((day) => day !== null)
  return {
    firstDay: utcDayOf(fromMs + first * dayMs) ?? firstDay,
    on: ran.slice(first),
    known: told.slice(first),
  }
}

/** A stretch less the sleeps in it. */
function without(whole: Sleep, sleeps: readonly Sleep[]): Sleep[] {
  const rest: Sleep[] = []
  let atMs = whole.fromMs
  for (const sleep of clipped(sleeps, whole.fromMs, whole.toMs)) {
    if (sleep.fromMs > atMs) rest.push({ fromMs: atMs, toMs: sleep.fromMs })
    atMs = sleep.toMs
  }
  return whole.toMs > atMs ? [...rest, { fromMs: atMs, toMs: whole.toMs }] : rest
}

/** Of each day the quarters that stretches cover by more than half; null for a day without any. */
function bitmapsOf(stretches: readonly Sleep[], fromMs: number, days: number): (string | null)[] {
  const quarters = new Map<number, number>()
  for (const stretch of clipped(stretches, fromMs, fromMs + days * dayMs)) {
    for (let atMs = stretch.fromMs; atMs < stretch.toMs;) {
      const quarter = Math.floor((atMs - fromMs) / quarterMs)
      const endMs = Math.min(stretch.toMs, fromMs + (quarter + 1) * quarterMs)
      quarters.set(quarter, (quarters.get(quarter) ?? 0) + endMs - atMs)
      atMs = endMs
    }
  }
  return Array.from({ length: days }, (_, day) => {
    const bitmap = emptyBitmap()
    let isEmpty = true
    for (let quarter = 0; quarter < quartersPerDay; quarter++) {
      if ((quarters.get(day * quartersPerDay + quarter) ?? 0) * 2 <= quarterMs) continue
      setQuarter(bitmap, quarter)
      isEmpty = false
    }
    return isEmpty ? null : encodeBitmap(bitmap)
  })
}
