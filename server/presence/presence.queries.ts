/** Reports and presence by unit and day, for pages and the API: read from the roll-up, never from raw rows. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { zonesOf } from '../unit/unit.queries.ts'
import { judgedQuarters } from '../uptime/judged.rules.ts'
import { serverDays } from '../uptime/uptime.queries.ts'

export type PresenceScope = 'own' | 'tree'

/** A unit's local day. `own` = its own laptops; `tree` = with all units below. Virtual machines are apart. */
export type PresenceDay = {
  unitId: number
  day: string
  deviceCount: number
  virtualCount: number
  simulatedCount: number
  seenCount: number
  /** Seen on this day or one of the six before. */
  seenWeekCount: number
  linkedCount: number
  sealedCount: number
  lateCount: number
  screenMin: number
  darkMin: number
  awakeMin: number
  asleepMin: number
  offMin: number
  unknownMin: number
}

/** On a day on which fewer laptops were seen, quarter-hours could be read as one person's day. */
export const quartersFromLaptops = 5

/** The quarter-hours of a unit's own laptops together. */
export type PresenceQuarters = {
  day: string
  seenCount: number
  /** Null where nobody could know, and on every day on which fewer than `quartersFromLaptops` were seen. */
  awake: Uint8Array | null
  tried: Uint8Array | null
  linked: Uint8Array | null
  /** Local quarters in which this server was up: in the others nobody is cut off. */
  judged: Uint8Array
}

const columns = [
  'presence.unit_id as unitId',
  'presence.day',
  'presence.device_count as deviceCount',
  'presence.virtual_count as virtualCount',
  'presence.simulated_count as simulatedCount',
  'presence.seen_count as seenCount',
  'presence.seen_week_count as seenWeekCount',
  'presence.linked_count as linkedCount',
  'presence.sealed_count as sealedCount',
  'presence.late_count as lateCount',
  'presence.screen_min as screenMin',
  'presence.dark_min as darkMin',
  'presence.awake_min as awakeMin',
  'presence.asleep_min as asleepMin',
  'presence.off_min as offMin',
  'presence.unknown_min as unknownMin',
] as const

type Span = { fromDay: string; toDay: string; scope: PresenceScope }

/** The days of some units, old to new; a day without a row has not been counted. */
export async function presenceOf(
  db: Db,
  viewer: Viewer,
  { unitIds, fromDay, toDay, scope }: Span & { unitIds: number[] },
): Promise<PresenceDay[]> {
  if (unitIds.length === 0) return []
  return presence(db, viewer)
    .select(columns)
    .where('presence.unit_id', 'in', unitIds)
    .where('presence.scope', '=', scope)
    .where('presence.day', '>=', fromDay)
    .where('presence.day', '<=', toDay)
    .orderBy('presence.day')
    .execute()
}

/**
 * Quarter-hours of a unit's own laptops, old to new. Each day is decided by itself: a unit of sixty laptops of which one
 * was seen on a day gives the day, and never the hours of that laptop.
 */
export async function presenceQuarters(
  db: Db,
  viewer: Viewer,
  { unitId, fromDay, toDay, nowMs }: { unitId: number; fromDay: string; toDay: string; nowMs: number },
): Promise<PresenceQuarters[]> {
  const rows = await presence(db, viewer)
    .select(['presence.day', 'presence.seen_count as seenCount', 'presence.awake', 'presence.tried', 'presence.linked'])
    .where('presence.unit_id', '=', unitId)
    .where('presence.scope', '=', 'own')
    .where('presence.day', '>=', fromDay)
    .where('presence.day', '<=', toDay)
    .orderBy('presence.day')
    .execute()
  const zoneOn = await zonesOf(db, unitId)
  const ofServer = await serverDays(db, { fromUtcDay: addDays(fromDay, -1), toUtcDay: toDay })
  return rows.map(({ day, seenCount, ...bitmaps }) => {
    const enough = seenCount >= quartersFromLaptops
    const shown = (bitmap: Uint8Array | null | undefined) => (enough && bitmap ? bitmap : null)
    return {
      day,
      seenCount,
      awake: shown(bitmaps.awake),
      tried: shown(bitmaps.tried),
      linked: shown(bitmaps.linked),
      judged: judgedQuarters({ day, zone: zoneOn(day), nowMs }, ofServer),
    }
  })
}

function presence(db: Db, viewer: Viewer) {
  return db
    .selectFrom('presence_unit_day as presence')
    .innerJoin('unit', 'unit.id', 'presence.unit_id')
    .where(inScope(viewer))
}
