/** Units with websites, and runs whose answers the test decides. */
import type { Store } from '../../../server/store/store.ts'
import { checkSites, type Run, type RunSummary } from '../../../server/site/check-sites.job.ts'
import type { CheckResult, ResultKind } from '../../../server/site/result.rules.ts'
import { addSite } from '../../../server/site/site.usecases.ts'
import { type PlanUnits, seedPlanUnits, viewerAt } from '../plan/plan-world.ts'

export const minuteMs = 60_000
export const everyMs = 30 * minuteMs

export const result = (kind: ResultKind, more: Partial<CheckResult> = {}): CheckResult => ({
  kind,
  evidence: kind === 'healthy' ? null : kind,
  finalUrl: null,
  redirects: 0,
  status: kind === 'healthy' ? 200 : null,
  firstByteMs: 80,
  totalMs: 100,
  bytes: 1_000,
  title: null,
  certificate: null,
  news: null,
  ...more,
})

export type SiteWorld = {
  units: PlanUnits
  clock: { atMs: number; nowMs: () => number }
  add: (address: string, unit?: keyof PlanUnits) => Promise<number>
  /** One run half an hour after the one before; what is not named is healthy. Told are the addresses that were asked for. */
  run: (
    answers?: Record<string, ResultKind | Partial<CheckResult>>,
    afterMs?: number,
  ) => Promise<RunSummary & { urls: string[] }>
  check: (id: number) => Promise<{
    state: string | null | undefined
    state_kind: string | null | undefined
    run_count: number
    facts: Partial<CheckResult> | null
  }>
}

export async function siteWorld(store: Store): Promise<SiteWorld> {
  const units = await seedPlanUnits(store)
  const clock = { atMs: Date.parse('2026-11-23T01:00:00Z'), nowMs: () => clock.atMs }
  return {
    units,
    clock,
    add: async (address, unit = 'school') =>
      addSite(
        { address, kind: 'official', unitId: units[unit], viewer: await viewerAt(store, units.root) },
        { store, clock },
      ),
    run: async (answers = {}, afterMs = everyMs) => {
      clock.atMs += afterMs
      const urls: string[] = []
      const run: Run = async (targets, onResult) => {
        for (const { id, url } of targets) {
          urls.push(url)
          const answer = answers[url] ?? answers['*'] ?? 'healthy'
          onResult(id, typeof answer === 'string' ? result(answer) : result(answer.kind ?? 'healthy', answer))
        }
      }
      return { ...(await checkSites(store, { nowMs: clock.nowMs, everyMs, run })), urls }
    },
    check: async (id) => {
      const row = await store.db
        .selectFrom('site_check')
        .selectAll()
        .where('site_id', '=', id)
        .executeTakeFirstOrThrow()
      return {
        state: row.state,
        state_kind: row.state_kind,
        run_count: row.run_count,
        facts: row.facts ? (JSON.parse(row.facts) as Partial<CheckResult>) : null,
      }
    },
  }
}
