/** Fills the time before the agent ran from what the system remembers of boots and sleeps. */
import type { PowerHistory } from '../collect/facts.ts'
import type { Piece, Sample, Sleep } from './tape.rules.ts'
import { barePiece, clipped, piecesBetween } from './tape.rules.ts'

/**
 * Pieces from the last recorded moment to the first sample of a new boot: off between boots, asleep where the system
 * says so, awake in this boot if it never slept. All else stays unknown.
 *
 * @param gapFromMs device time up to which the day is recorded already
 * @param bootMs device time of this boot
 * @returns pieces in milliseconds since this boot; those before it are negative
 */
export function piecesBeforeFirstSample(input: {
  gapFromMs: number
  bootMs: number
  first: Sample
  history: PowerHistory
}): Piece[] {
  const { gapFromMs, bootMs, first, history } = input
  const fromMs = Math.min(gapFromMs - bootMs, first.sinceMs)
  const offs = clipped(offTimes(history, bootMs), fromMs, 0).map((off) => barePiece('off', off.fromMs, off.toMs))
  const sleeps = history.sleeps.map((sleep) => relative(sleep, bootMs))
  const earlierSleeps = clipped(sleeps, fromMs, 0).map((sleep) => barePiece('asleep', sleep.fromMs, sleep.toMs))
  const thisBoot = piecesBetween({ sinceMs: 0, awakeMs: 0, sample: null }, first, sleeps)
  return [...offs, ...earlierSleeps, ...thisBoot]
    .flatMap((piece) => (piece.toMs > fromMs ? [{ ...piece, fromMs: Math.max(piece.fromMs, fromMs) }] : []))
    .sort((a, b) => a.fromMs - b.fromMs)
}

/** From the end of each boot to the start of the next; the end of a boot that crashed is unknown, and so is the gap. */
function offTimes(history: PowerHistory, bootMs: number): Sleep[] {
  const boots = [...history.boots].sort((a, b) => a.startedAtMs - b.startedAtMs)
  return boots.flatMap((boot, at) => {
    const next = boots[at + 1]
    return boot.endedAtMs !== null && next && next.startedAtMs > boot.endedAtMs
      ? [relative({ fromMs: boot.endedAtMs, toMs: next.startedAtMs }, bootMs)]
      : []
  })
}

function relative(stretch: Sleep, bootMs: number): Sleep {
  return { fromMs: stretch.fromMs - bootMs, toMs: stretch.toMs - bootMs }
}
