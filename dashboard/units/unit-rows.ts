/** Turns units and their counted days into the rows of the table by unit. Pure. */
import type { PresenceDay } from '../../server/presence/presence.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'

export type UnitLine = {
  unit: UnitRow
  /** The unit's own laptops only, where the units below it have lines of their own. */
  own: boolean
  depth: 0 | 1
  /** Sum of what the units say they own; null = none of them has said. */
  claimed: number | null
  /** Offices in it: the unit itself and all below, without the ministry's own node. */
  officeCount: number
  /** Null = nothing counted yet, or no laptop: never a zero in place of "no data". */
  figures: UnitFigures | null
}

export type UnitFigures = {
  deviceCount: number
  simulatedCount: number
  seenWeekCount: number
  /** Null while today has not been counted. */
  linkedToday: number | null
  lastDay: string | null
}

/** Fewer children than this are opened one level further, so that the first page is never a table of two lines. */
const fewChildren = 10

/** Which units the table of `unit` shows, in order: itself where it has laptops of its own, its children, theirs. */
export function shownUnits(unit: UnitRow, units: UnitRow[]): { unit: UnitRow; own: boolean; depth: 0 | 1 }[] {
  const childrenOf = (id: number) => units.filter((one) => one.parentId === id).toSorted(byName)
  const children = childrenOf(unit.id)
  const open = children.length < fewChildren
  const self = unit.kind === 'ministry' ? [] : [{ unit, own: true, depth: 0 as const }]
  return [
    ...self,
    ...children.flatMap((child) => [
      { unit: child, own: false, depth: 0 as const },
      ...(open ? childrenOf(child.id).map((grandchild) => ({ unit: grandchild, own: false, depth: 1 as const })) : []),
    ]),
  ]
}

const names = new Intl.Collator('id', { numeric: true })

function byName(a: UnitRow, b: UnitRow): number {
  return names.compare(a.name, b.name) || a.id - b.id
}

/** Everything that counting needs, old to new; `own` holds the days of the unit itself. */
export type Counted = { tree: PresenceDay[]; own: PresenceDay[]; today: string }

/** The table's lines with their figures. */
export function unitLines(unit: UnitRow, units: UnitRow[], counted: Counted): UnitLine[] {
  const lines = shownUnits(unit, units)
  const shownIds = new Set(lines.filter((line) => !line.own).map((line) => line.unit.id))
  const below = groupedBelow(units, shownIds)
  const tree = Map.groupBy(counted.tree, (day) => day.unitId)
  return lines.map((shown) => {
    const { id } = shown.unit
    const parts = shown.own ? [shown.unit] : (below.get(id) ?? [])
    const days = shown.own ? counted.own.filter((day) => day.unitId === id) : (tree.get(id) ?? [])
    return {
      ...shown,
      claimed: sumClaimed(parts),
      officeCount: parts.filter(isOffice).length,
      figures: figuresOf(days, counted.today),
    }
  })
}

/** Each of some units with all below it, by one walk along every path: the ministry has 4,679 units and 180 lines. */
function groupedBelow(units: UnitRow[], ids: ReadonlySet<number>): Map<number, UnitRow[]> {
  const below = new Map<number, UnitRow[]>()
  for (const unit of units) {
    for (const part of unit.path.split('/')) {
      const id = Number(part)
      if (!ids.has(id)) continue
      const parts = below.get(id)
      if (parts) parts.push(unit)
      else below.set(id, [unit])
    }
  }
  return below
}

/** A unit's figures from its counted days, old to new; null when no laptop has ever been counted there. */
export function figuresOf(days: PresenceDay[], today: string): UnitFigures | null {
  const latest = days.at(-1)
  if (!latest || latest.deviceCount === 0) return null
  return {
    deviceCount: latest.deviceCount,
    simulatedCount: latest.simulatedCount,
    seenWeekCount: latest.seenWeekCount,
    linkedToday: latest.day === today ? latest.linkedCount : null,
    lastDay: days.findLast((day) => day.seenCount > 0)?.day ?? null,
  }
}

/** What units say they own together; null when none has said. */
export function sumClaimed(units: UnitRow[]): number | null {
  const said = units.flatMap((unit) => unit.claimedLaptops ?? [])
  return said.length > 0 ? said.reduce((sum, count) => sum + count, 0) : null
}

/** Whether a unit is an office that could have laptops: neither the ministry's own node nor a place within an office. */
export function isOffice(unit: UnitRow): boolean {
  return unit.kind !== 'ministry' && unit.kind !== 'location'
}
