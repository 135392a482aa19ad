import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'

/** When the job last began a run that succeeded; null = never in this store. */
export async function readGoodStart(db: Db, job: string): Promise<number | null> {
  const row = await db.selectFrom('job_run').select('good_start_ms').where('job', '=', job).executeTakeFirst()
  return row?.good_start_ms ?? null
}

export async function noteGoodStart(store: Store, job: string, goodStartMs: number): Promise<void> {
  await store.write((db) => upsertRows(db, 'job_run', ['job'], [{ job, good_start_ms: goodStartMs }]))
}
