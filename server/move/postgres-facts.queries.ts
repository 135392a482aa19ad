/** Counts and heads of a PostgreSQL store, to be compared with those of the SQLite store that it came from. */
import type { Client } from 'pg'
import { type ChainHead, chainHeadsDigest, countedTables, type StoreFacts } from '../backup/manifest.rules.ts'

type HeadRow = { device_id: number; public_id: string; chain: string; utc_day: string | null; hash: Buffer | null }

/** In the order of SQLite, which compares bytes; a part at a time. */
const headsSql = `
  select d.id as device_id, d.public_id, c.chain, r.utc_day, r.hash
  from device_chain c
  join device d on d.id = c.device_id
  left join lateral (
    select utc_day, hash from report
    where device_id = c.device_id and chain_id = c.id and sealed = 1
    order by utc_day desc limit 1) r on true
  where (d.public_id collate "C", c.chain collate "C") > ($1, $2)
  order by d.public_id collate "C", c.chain collate "C" limit $3`
const headsAtOnce = 5_000

/** The same facts that a backup's manifest holds. */
export async function readPostgresFacts(client: Client): Promise<StoreFacts> {
  const counts: StoreFacts['counts'] = {}
  for (const table of countedTables) counts[table] = await countRows(client, table)
  const head = await client.query<{ hash: string }>('select hash from audit order by id desc limit 1')
  return { counts, auditHead: head.rows[0]?.hash ?? null, chainHeads: chainHeadsDigest(await readHeads(client)) }
}

/** Rows of a table. */
export async function countRows(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*) as count from ${client.escapeIdentifier(table)}`,
  )
  return Number(rows[0]?.count ?? 0)
}

async function readHeads(client: Client): Promise<ChainHead[]> {
  const heads: ChainHead[] = []
  let after = { publicId: '', chain: '' }
  for (;;) {
    const { rows } = await client.query<HeadRow>(headsSql, [after.publicId, after.chain, headsAtOnce])
    for (const row of rows)
      heads.push({ publicId: row.public_id, chain: row.chain, utcDay: row.utc_day, hash: row.hash })
    const last = heads.at(-1)
    if (rows.length < headsAtOnce || !last) return heads
    after = { publicId: last.publicId, chain: last.chain }
  }
}
