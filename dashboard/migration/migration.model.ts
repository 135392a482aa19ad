/** Everything the page about the migration shows, from what was read. Pure. */
import type { ClassifierState, MigrationDay } from '../../server/migration/migration.queries.ts'
import type { Family } from '../../server/migration/drift.rules.ts'
import type { MonthChanges } from '../../server/migration/unit-change.queries.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import type { TitleRow } from '../../server/migration/title.queries.ts'
import type { Target } from '../../server/plan/target.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { type Change, changesOf } from './changes.rules.ts'
import { type Counted, type Place, rankByKind, type Ranked, rankUnits, type Unranked } from './ranking.rules.ts'
import { type Standing, standingOf } from '../../server/plan/standing.rules.ts'

export type MigrationRead = {
  unit: UnitRow
  trail: UnitRow[]
  /** The programme that the ranking is about. */
  programme: Goal
  /** Counted days of the unit with all below it, one a week, oldest first. */
  trend: MigrationDay[]
  targets: Record<Goal, Target | null>
  /** Units right below it and right beside it (itself among them), with the days that are compared. */
  children: UnitRow[]
  siblings: UnitRow[]
  now: MigrationDay[]
  before: MigrationDay[]
  /** The unit's own laptops, where units below it have lines of their own. */
  own: MigrationDay | null
  blockers: { rows: TitleRow[]; total: number }
  classifier: ClassifierState | null
  /** Alarms in force that weigh on the unit. */
  alarms: { family: Family; raisedAtMs: number }[]
  /** The newest month that was counted; null = none yet. */
  register: MonthChanges | null
}

/** Among the units of its kind beside it; null = the viewer sees none of them. */
export type OwnRank = { place: Place | null; why: Unranked | null; of: number } | null

export type MigrationModel = Omit<MigrationRead, 'now' | 'before' | 'children' | 'siblings' | 'targets'> & {
  /** The newest counted day; null = never counted. */
  now: MigrationDay | null
  standings: Record<Goal, Standing | null>
  ranks: Record<Goal, OwnRank>
  ranking: { kind: string; rows: Ranked[] }[]
  changes: { sinceDay: string; changes: Change[] } | null
}

export function migrationModel(read: MigrationRead): MigrationModel {
  const { children, siblings, now, before, targets, ...kept } = read
  const { unit, trend, programme } = read
  const days = { now: byUnit(now), before: byUnit(before) }
  const counted = (units: readonly UnitRow[]): Counted[] =>
    units.map((one) => ({ unit: one, now: days.now.get(one.id) ?? null, before: days.before.get(one.id) ?? null }))
  const beside = counted(siblings.filter(({ kind }) => kind === unit.kind))
  const standing = (goal: Goal) => standingOf({ unitId: unit.id, programme: goal, trend, target: targets[goal] })
  const ranking = rankByKind(counted(children), programme)
  return {
    ...kept,
    now: trend.at(-1) ?? null,
    standings: { applications: standing('applications'), system: standing('system') },
    ranks: { applications: ownRank(unit, beside, 'applications'), system: ownRank(unit, beside, 'system') },
    ranking,
    changes: changesOf({ trend, children: ranking.flatMap(({ rows }) => rows) }),
  }
}

function ownRank(unit: UnitRow, beside: readonly Counted[], programme: Goal): OwnRank {
  const ranked = rankUnits(beside, programme)
  const own = ranked.find((one) => one.unit.id === unit.id)
  return own ? { place: own.place, why: own.why, of: ranked.filter(({ place }) => place !== null).length } : null
}

function byUnit(days: readonly MigrationDay[]): Map<number, MigrationDay> {
  return new Map(days.map((day) => [day.unitId, day]))
}
