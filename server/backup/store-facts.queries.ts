/** Counts and heads of a SQLite store, read from a file that nobody else writes. */
import type { Database } from 'better-sqlite3'
import { type ChainHead, chainHeadsDigest, countedTables, type StoreFacts } from './manifest.rules.ts'

type HeadRow = { public_id: string; chain: string; utc_day: string | null; hash: Buffer | null }

const headsSql = `
  select d.public_id, c.chain, r.utc_day, r.hash
  from device_chain c
  join device d on d.id = c.device_id
  left join report r on r.id = (
    select id from report
    where device_id = c.device_id and chain_id = c.id and sealed = 1
    order by utc_day desc limit 1)
  order by d.public_id, c.chain`

/** Reads the whole of it once; memory stays small however large the store is. */
export function readStoreFacts(database: Database): StoreFacts {
  const counts: StoreFacts['counts'] = {}
  const isThere = database.prepare<[string], number>("select 1 from sqlite_schema where type = 'table' and name = ?")
  for (const table of countedTables.filter((name) => isThere.get(name))) {
    counts[table] = database.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0
  }
  const head = database.prepare<[], string>('select hash from audit order by id desc limit 1').pluck().get()
  return { counts, auditHead: head ?? null, chainHeads: chainHeadsDigest(heads(database)) }
}

function* heads(database: Database): Generator<ChainHead> {
  for (const row of database.prepare<[], HeadRow>(headsSql).iterate()) {
    yield { publicId: row.public_id, chain: row.chain, utcDay: row.utc_day, hash: row.hash }
  }
}

/** What SQLite finds wrong with its own file; null when nothing is. */
export function integrityFault(database: Database): string | null {
  try {
    const found = String(database.pragma('integrity_check(1)', { simple: true }))
    return found === 'ok' ? null : found.slice(0, 200)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
