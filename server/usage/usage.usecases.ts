import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'
import { isCountingDocuments, putCountDocuments } from './usage.store.ts'

/**
 * Has a unit's own laptops count their documents by format and month, or stop it; off unless somebody switched it on. Each
 * laptop learns it with the answer to its next report.
 */
export async function countDocuments(
  input: { unitId: number; on: boolean; actor: string },
  { store, clock }: { store: Store; clock: Clock },
): Promise<void> {
  const { unitId, on, actor } = input
  await store.write(async (db) => {
    if ((await isCountingDocuments(db, unitId)) === on) return
    await putCountDocuments(db, unitId, on)
    const action = on ? 'usage.documents-on' : 'usage.documents-off'
    await recordAudit(store, db, { atMs: clock.nowMs(), actor, action, unitId, detail: {} })
  })
}
