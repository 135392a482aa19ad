/** What happens after a decision: whether it waits, is being counted, or is in force everywhere. Pure. */

export type Recount =
  /** The next run of the classifier has it. */
  | { state: 'waiting' }
  /** Titles and sets that the run has gone through, of all. */
  | { state: 'running'; done: number; all: number }
  /** Titles and sets are done; laptops are counted next. */
  | { state: 'classified' }

type Decided = { id: number; decidedAtMs: number; withdrawn: { atMs: number } | null }
type Run = {
  startedAtMs: number
  endedAtMs: number | null
  titles: { done: number; all: number }
  sets: { done: number; all: number }
}

/**
 * How far what was last decided about a title has come; null when nothing was, or when everything is counted.
 *
 * @param now `rule` of the verdict as it is stored; `countedAtMs` when laptops were last counted
 */
export function recountOf(
  now: { rule: string; countedAtMs: number | null },
  decisions: readonly Decided[],
  run: Run | null,
): Recount | null {
  if (decisions.length === 0) return null
  const inForce = decisions
    .filter(({ withdrawn }) => withdrawn === null)
    .reduce((most, { id }) => Math.max(most, id), 0)
  const isApplied = inForce === 0 ? !now.rule.startsWith('decision:') : now.rule === `decision:${inForce}`
  const changedAtMs = Math.max(
    ...decisions.map(({ decidedAtMs, withdrawn }) => Math.max(decidedAtMs, withdrawn?.atMs ?? 0)),
  )
  if (!run || run.startedAtMs < changedAtMs) return isApplied && run ? null : { state: 'waiting' }
  const { titles, sets, endedAtMs } = run
  if (endedAtMs === null) return { state: 'running', done: titles.done + sets.done, all: titles.all + sets.all }
  if (!isApplied) return { state: 'waiting' }
  return now.countedAtMs === null || now.countedAtMs < endedAtMs ? { state: 'classified' } : null
}
