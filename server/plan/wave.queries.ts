/** Who is next: every satker below a unit with its readiness, in the order in which they should be helped. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type Capacity, type SatkerState, type WaveRow, waves } from './waves.rules.ts'

export type SatkerRow = SatkerState & { name: string; simulatedCount: number }
export type NamedWaveRow = WaveRow & { name: string; laptops: number; migrated: number; simulatedCount: number }
export type WaveList = {
  /** Every satker with something left to move, in order; a page shows a part, an export all. */
  rows: NamedWaveRow[]
  /** Satker with laptops; of them with nothing left to move. */
  satkerCount: number
  doneCount: number
  /** The newest counted day that the statuses are of; null = not counted yet. */
  day: string | null
}

/**
 * All satker of a unit's subtree with laptops, on the newest counted day up to the one asked for. Migrated means: an open system
 * with open programs. That nobody knows of half or more of the laptops with Windows whether they are fit is "unknown". A
 * contact is an account for operators at the satker itself.
 */
export async function satkerStates(
  db: Db,
  viewer: Viewer,
  { path, day }: { path: string; day: string },
): Promise<{ satkers: SatkerRow[]; day: string | null }> {
  const below = () =>
    db
      .selectFrom('migration_unit_day as migration')
      .innerJoin('unit', 'unit.id', 'migration.unit_id')
      .where(inScope(viewer))
      .where('migration.scope', '=', 'own')
  const root = await db
    .selectFrom('migration_unit_day as migration')
    .innerJoin('unit', 'unit.id', 'migration.unit_id')
    .select('migration.day')
    .where(inScope(viewer))
    .where('unit.path', '=', path)
    .where('migration.scope', '=', 'tree')
    .where('migration.day', '<=', day)
    .orderBy('migration.day', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!root) return { satkers: [], day: null }
  const rows = await below()
    .leftJoin('presence_unit_day as presence', (join) =>
      join
        .onRef('presence.unit_id', '=', 'migration.unit_id')
        .onRef('presence.day', '=', 'migration.day')
        .on('presence.scope', '=', 'own'),
    )
    .leftJoin('plan_unit_count as count', 'count.unit_id', 'migration.unit_id')
    .select(['unit.id as unitId', 'unit.code', 'unit.name', 'migration.device_count as laptops', 'migration.migrated'])
    .select(['migration.simulated_count as simulatedCount', 'presence.seen_week_count as seen'])
    .select(['count.held_count as held', 'count.linux_unfit as unfit', 'count.linux_unknown as unknown'])
    .select('count.windows_count as windows')
    .where('unit.path', 'like', `${path}%`)
    .where('migration.day', '=', root.day)
    .where('migration.device_count', '>', 0)
    .execute()
  const contacts = await contactsUnder(db, viewer, path)
  const satkers = rows.map(({ seen, held, unfit, unknown, windows, ...row }): SatkerRow => {
    const open = row.laptops - row.migrated
    return {
      ...row,
      seen: seen ?? 0,
      blocked: Math.min(held ?? 0, open),
      unfit: fitnessKnown(unknown ?? null, windows ?? null) ? Math.min(unfit ?? 0, open) : null,
      hasContact: contacts.has(row.unitId),
    }
  })
  return { satkers, day: root.day }
}

function fitnessKnown(unknown: number | null, windows: number | null): boolean {
  return unknown !== null && windows !== null && (windows === 0 || unknown * 2 < windows)
}

async function contactsUnder(db: Db, viewer: Viewer, path: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('unit', 'unit.id', 'account.unit_id')
    .select('unit.id')
    .distinct()
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('account.role', '=', 'satker-it')
    .where('account.disabled_at_ms', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The ordered list with dates for the helpers' capacity. All rows: for a page to cut and for an export. */
export async function waveList(
  db: Db,
  viewer: Viewer,
  { path, day, capacity, startDay }: { path: string; day: string; capacity: Capacity; startDay: string },
): Promise<WaveList> {
  const { satkers, day: counted } = await satkerStates(db, viewer, { path, day })
  const byId = new Map(satkers.map((satker) => [satker.unitId, satker]))
  const rows = waves(satkers, capacity, startDay).map((row): NamedWaveRow => {
    const { name = '', laptops = 0, migrated = 0, simulatedCount = 0 } = byId.get(row.unitId) ?? {}
    return { ...row, name, laptops, migrated, simulatedCount }
  })
  return { rows, satkerCount: satkers.length, doneCount: satkers.length - rows.length, day: counted }
}
