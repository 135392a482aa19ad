import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import type { UnitRow } from '../unit/unit.queries.ts'

/** Codes, by id, of the parents of some units; a parent outside what the viewer may see is left out. */
export async function parentCodesOf(db: Db, viewer: Viewer, units: readonly UnitRow[]): Promise<Map<number, string>> {
  const ids = [...new Set(units.flatMap(({ parentId }) => (parentId === null ? [] : [parentId])))]
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'code'])
    .where(inScope(viewer))
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.code]))
}
