/** What the pages of a unit have in common: the last fourteen days, its counted days and its lines. */
import type { Viewer } from '../../server/account/scope.ts'
import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { type PresenceDay, presenceOf } from '../../server/presence/presence.queries.ts'
import { type UnitRow, unitsUnder, unitTrail } from '../../server/unit/unit.queries.ts'
import { shownUnits, type UnitLine, unitLines } from './unit-rows.ts'

const dayCount = 14

/** The fourteen local days up to `today`, old to new. */
export function lastDays(today: string): string[] {
  return Array.from({ length: dayCount }, (_, index) => addDays(today, index - dayCount + 1))
}

export type UnitWindow = {
  unit: UnitRow
  /** From the viewer's root down to the unit. */
  trail: UnitRow[]
  /** The unit and all below it. */
  units: UnitRow[]
  nowMs: number
  /** The unit's local day. */
  today: string
  days: string[]
  span: { fromDay: string; toDay: string }
  /** Days of the unit and of every unit that has a line, each with all below it. */
  tree: PresenceDay[]
  /** Days of the unit's own laptops. */
  own: PresenceDay[]
  lines: UnitLine[]
}

export async function unitWindow({ store, clock }: Deps, viewer: Viewer, unit: UnitRow): Promise<UnitWindow> {
  const { db } = store
  const nowMs = clock.nowMs()
  const today = localDayOf(nowMs, unit.zone)
  const days = lastDays(today)
  const span = { fromDay: days[0] ?? today, toDay: today }
  const units = await unitsUnder(db, viewer, unit.path)
  const shownIds = shownUnits(unit, units).map((line) => line.unit.id)
  const tree = await presenceOf(db, viewer, { unitIds: [...new Set([unit.id, ...shownIds])], ...span, scope: 'tree' })
  const own = await presenceOf(db, viewer, { unitIds: [unit.id], ...span, scope: 'own' })
  const trail = await unitTrail(db, viewer, unit.path)
  return {
    unit,
    trail,
    units,
    nowMs,
    today,
    days,
    span,
    tree,
    own,
    lines: unitLines(unit, units, { tree, own, today }),
  }
}
