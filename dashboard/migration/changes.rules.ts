/** What changed in a unit in four weeks, as facts that the page puts into words. Pure. */
import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import type { Ranked, RankingUnit } from './ranking.rules.ts'
import { compareDays, programmes } from '../../server/plan/standing.rules.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'

export type Change =
  /** Laptops more (or, negative, fewer) that are proven, and the units that brought most of them. */
  | { kind: 'proven'; programme: Goal; count: number; from: { unit: RankingUnit; count: number }[] }
  /** Laptops that are lower than 30 days ago. */
  | { kind: 'regressed'; count: number }
  | { kind: 'contradictory'; count: number }
  /** Laptops that came to or left the register: no migration. */
  | { kind: 'register'; count: number }
  /** More (or fewer) laptops without data than four weeks ago. */
  | { kind: 'no-data'; count: number; now: number }
  /** The unit that climbed most and the one that fell most; places. */
  | { kind: 'moved'; unit: RankingUnit; places: number; rank: number }

/** Units named beside a figure. */
const namedMost = 2

/**
 * The changes since four weeks ago, the most important first.
 *
 * @param input `trend` the unit's days; `children` the ranked units below it, in the programme that is shown
 * @returns null when that day was not counted: nothing can be compared
 */
export function changesOf({
  trend,
  children,
}: {
  trend: readonly MigrationDay[]
  children: readonly Ranked[]
}): { sinceDay: string; changes: Change[] } | null {
  const now = trend.at(-1)
  if (!now) return null
  const sinceDay = addDays(now.day, -compareDays)
  const before = trend.find(({ day }) => day === sinceDay)
  if (!before) return null
  const found: Change[] = programmes.flatMap((programme): Change[] => {
    const count = now[programme].proven - before[programme].proven
    return count === 0 ? [] : [{ kind: 'proven', programme, count, from: contributors(children, programme, count) }]
  })
  const counted = [
    { kind: 'regressed', count: now.regressed },
    { kind: 'contradictory', count: now.contradictory },
    { kind: 'register', count: now.deviceCount - before.deviceCount },
    { kind: 'no-data', count: now.noData - before.noData, now: now.noData },
  ] as const satisfies Change[]
  return { sinceDay, changes: [...found, ...counted.filter(({ count }) => count !== 0), ...movers(children)] }
}

/** The units that moved most in the direction of the whole; ties by code. */
function contributors(children: readonly Ranked[], programme: Goal, direction: number) {
  const sign = Math.sign(direction)
  return children
    .flatMap(({ unit, now, before }) => {
      const count = now && before ? now[programme].proven - before[programme].proven : 0
      return count * sign > 0 ? [{ unit, count }] : []
    })
    .toSorted((a, b) => (b.count - a.count) * sign || (a.unit.code < b.unit.code ? -1 : 1))
    .slice(0, namedMost)
}

function movers(children: readonly Ranked[]): Change[] {
  const moved = children.flatMap(({ unit, place }) =>
    place !== null && place.moved !== null && place.moved !== 0
      ? [{ kind: 'moved' as const, unit, places: place.moved, rank: place.rank }]
      : [],
  )
  const ordered = moved.toSorted((a, b) => b.places - a.places || (a.unit.code < b.unit.code ? -1 : 1))
  const best = ordered[0]
  const worst = ordered.at(-1)
  return [...(best && best.places > 0 ? [best] : []), ...(worst && worst.places < 0 ? [worst] : [])]
}
