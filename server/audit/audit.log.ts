/** Who did what, chained by hashes so that a removed or altered entry shows. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Store } from '../store/store.ts'

export type AuditEntry = {
  atMs: number
  /** `account:3`, `apikey:2`, `cli`, `device:<publicId>` or `system`. */
  actor: string
  action: string
  unitId: number | null
  /** What was touched, before and after. Never a secret. */
  detail: Record<string, unknown>
}

const firstPrevHash = '0'.repeat(64)
/** Any number of our own: it names the lock under which entries are numbered on PostgreSQL. */
const auditLock = 7_201_201

/**
 * Appends an entry inside the caller's write transaction: the deed and its record stand or fall together.
 *
 * @param db the transaction of `store.write`
 */
export async function recordAudit(store: Pick<Store, 'kind'>, db: Db, entry: AuditEntry): Promise<void> {
  if (store.kind === 'postgres') await sql`select pg_advisory_xact_lock(${auditLock})`.execute(db)
  const last = await db.selectFrom('audit').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  const row = {
    id: (last?.id ?? 0) + 1,
    at_ms: entry.atMs,
    actor: entry.actor,
    action: entry.action,
    unit_id: entry.unitId,
    detail: JSON.stringify(entry.detail),
    prev_hash: last?.hash ?? firstPrevHash,
  }
  await db
    .insertInto('audit')
    .values({ ...row, hash: auditHash(row) })
    .execute()
}

type HashedRow = {
  id: number
  at_ms: number
  actor: string
  action: string
  unit_id: number | null
  detail: string
  prev_hash: string
}

function auditHash(row: HashedRow): string {
  const fields = [row.id, row.at_ms, row.actor, row.action, row.unit_id ?? '', row.detail, row.prev_hash]
  return createHash('sha256').update(fields.join('\n')).digest('hex')
}

/** The first entry that does not fit the chain (altered, or the one after a removed one); null when all is whole. */
export async function findAuditBreak(db: Db): Promise<number | null> {
  let expected = { id: 1, prevHash: firstPrevHash }
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('id', '>=', expected.id)
      .orderBy('id')
      .limit(1000)
      .execute()
    for (const row of rows) {
      const fits = row.id === expected.id && row.prev_hash === expected.prevHash
      const intact = row.hash === auditHash({ ...row, unit_id: row.unit_id ?? null })
      if (!fits || !intact) return row.id
      expected = { id: row.id + 1, prevHash: row.hash }
    }
    if (rows.length === 0) return null
  }
}
