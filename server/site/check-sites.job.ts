/** A run: which websites are due, their checks, and what is kept of them. */
import type { Store } from '../store/store.ts'
import { type Due, dueSites } from './due.rules.ts'
import type { CheckResult, Verdict } from './result.rules.ts'
import type { Target } from './run-checks.ts'
import { type Found, keepResults, loadCandidates, markAsked, statesOf } from './site.store.ts'
import { isOwnLineDown } from './state.rules.ts'

/** Checks targets and tells each result; ends within its time, whatever the websites do. */
export type Run = (targets: readonly Target[], onResult: (id: number, result: CheckResult) => void) => Promise<void>

export type RunSummary = { asked: number; checked: number; ownLineDown: boolean }

/**
 * Checks what is due. Sites that the run did not reach keep what is known of them.
 *
 * @param run in the product a thread of its own (`check-thread.ts`)
 */
export async function checkSites(
  store: Store,
  { nowMs, everyMs, run }: { nowMs: () => number; everyMs: number; run: Run },
): Promise<RunSummary> {
  const startMs = nowMs()
  const due = dueSites(await loadCandidates(store.db), { nowMs: startMs, everyMs })
  if (due.length === 0) return { asked: 0, checked: 0, ownLineDown: false }
  await markAsked(
    store,
    due.flatMap(({ ids }) => ids),
    startMs,
  )
  const dueOf = new Map(due.flatMap((one) => (one.ids[0] === undefined ? [] : [[one.ids[0], one] as const])))
  const results: { due: Due; atMs: number; result: CheckResult }[] = []
  const targets = [...dueOf].map(([id, { url, province, withNews }]): Target => ({ id, url, province, withNews }))
  const told = run(targets, (id, result) => {
    const one = dueOf.get(id)
    if (one) results.push({ due: one, atMs: nowMs(), result })
  })
  const [ended] = await Promise.allSettled([told])
  const ownLineDown = isOwnLineDown(outcomes(results, await statesOf(store.db)))
  const found = results.flatMap(({ due: { ids, withNews }, atMs, result }): Found[] => {
    const judged = ownLineDown && result.kind !== 'healthy' ? ownLine(result) : result
    return ids.map((siteId) => ({ siteId, atMs, newsTried: withNews && result.kind === 'healthy', result: judged }))
  })
  await keepResults(store, found)
  if (ended.status === 'rejected') throw ended.reason // what it told until then is kept
  return { asked: due.length, checked: results.length, ownLineDown }
}

function outcomes(results: readonly { due: Due; result: CheckResult }[], states: ReadonlyMap<number, Verdict | null>) {
  return results.map(({ due: { ids }, result: { kind } }) => ({ kind, state: states.get(ids[0] ?? 0) ?? null }))
}

/** What was seen stays as the evidence. */
function ownLine(result: CheckResult): CheckResult {
  return {
    ...result,
    kind: 'own-line',
    evidence: `${result.kind}${result.evidence === null ? '' : `: ${result.evidence}`}`,
  }
}
