/** What happened to the laptops of units in a month, as it is stored. */
import type { Insertable, Selectable } from 'kysely'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import {
  type ChangeKind,
  changeKinds,
  type ChangeParts,
  noParts,
  type RegisterChanges,
  summed,
} from './register-changes.rules.ts'

type Row = Selectable<Tables['migration_unit_change']>
/** Two days that are compared: the last of the month before, and the last of this one that is over. */
export type MonthSpan = { month: string; fromDay: string; toDay: string }

const prefixes = {
  joined: 'joined',
  'moved-in': 'moved_in',
  left: 'left',
  'moved-out': 'moved_out',
  rose: 'rose',
  fell: 'fell',
  unknown: 'unknown',
  known: 'known',
  same: 'same',
} as const satisfies Record<ChangeKind, string>

export function changeRow(
  { unitId, span, countedAtMs }: { unitId: number; span: MonthSpan; countedAtMs: number },
  parts: ChangeParts,
): Insertable<Tables['migration_unit_change']> {
  const counts = Object.fromEntries(
    changeKinds.flatMap((kind) => [
      [`${prefixes[kind]}_count`, parts[kind].laptops],
      [`${prefixes[kind]}_applications`, parts[kind].proven.applications],
      [`${prefixes[kind]}_system`, parts[kind].proven.system],
    ]),
  ) as Record<`${(typeof prefixes)[ChangeKind]}_${'count' | 'applications' | 'system'}`, number>
  const { month, fromDay, toDay } = span
  return { unit_id: unitId, month, from_day: fromDay, to_day: toDay, counted_at_ms: countedAtMs, ...counts }
}

export function changesIn(row: Row): RegisterChanges {
  const parts = noParts()
  for (const kind of changeKinds) {
    const prefix = prefixes[kind]
    parts[kind] = {
      laptops: row[`${prefix}_count`],
      proven: { applications: row[`${prefix}_applications`], system: row[`${prefix}_system`] },
    }
  }
  return summed(parts)
}

export function putChanges(db: Db, rows: readonly Insertable<Tables['migration_unit_change']>[]): Promise<void> {
  return upsertRows(db, 'migration_unit_change', ['unit_id', 'month'], rows)
}

/** Takes away the rows of a month that were not counted at this moment: their units have had no laptop in it. */
export async function dropOthers(
  db: Db,
  { month, countedAtMs }: { month: string; countedAtMs: number },
): Promise<void> {
  await db
    .deleteFrom('migration_unit_change')
    .where('month', '=', month)
    .where('counted_at_ms', '!=', countedAtMs)
    .execute()
}
