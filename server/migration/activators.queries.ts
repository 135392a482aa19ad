/** Who sees on which laptops activators are. A list by unit would be the finding before its time (server/plan/finding.queries.ts). */
import type { Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'

/** Whether the viewer looks after the laptops of one satker. Everybody else learns of activators by findings, after the grace period. */
export async function answersForActivators(db: Db, viewer: Viewer): Promise<boolean> {
  if (viewer.role !== 'satker-it') return false
  const unit = await db.selectFrom('unit').select('kind').where('id', '=', viewer.unitId).executeTakeFirst()
  return unit?.kind === 'satker' || unit?.kind === 'location'
}
