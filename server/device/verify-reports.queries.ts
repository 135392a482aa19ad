/** Checks every stored report again: the bytes against their hash, the hash against the laptop's signature, and the chain. */
import type { Db } from '../store/store.ts'
import { checkSignature } from './device-evidence.queries.ts'

export type ReportsVerdict = {
  reports: number
  valid: number
  /** Past their evidence period: only hash and signature are left. */
  erased: number
  /** Altered since they were received. */
  broken: { device: string; utcDay: string; chain: string }[]
  /** Sealed days that a later report names but that are not held: removed, or still on their way. */
  missing: { device: string; utcDay: string; chain: string }[]
}

const pageRows = 500
const listedMost = 100

/** Reads the whole store page by page; at most 100 of each kind are listed. */
export async function verifyReports(db: Db): Promise<ReportsVerdict> {
  const verdict: ReportsVerdict = { reports: 0, valid: 0, erased: 0, broken: [], missing: [] }
  for (let afterId = 0; ;) {
    const rows = await readPage(db, afterId)
    const last = rows.at(-1)
    if (!last) return verdict
    afterId = last.id
    for (const row of rows) {
      const name = { device: row.public_id, utcDay: row.utc_day, chain: row.chain }
      const state = checkSignature(row.public_id, row)
      verdict.reports++
      if (state === 'valid') verdict.valid++
      if (state === 'erased') verdict.erased++
      if (state === 'invalid' && verdict.broken.length < listedMost) verdict.broken.push(name)
      if (row.prev_hash && row.prev_id === null && verdict.missing.length < listedMost) verdict.missing.push(name)
    }
  }
}

function readPage(db: Db, afterId: number) {
  return db
    .selectFrom('report')
    .innerJoin('device', 'device.id', 'report.device_id')
    .innerJoin('device_chain', 'device_chain.id', 'report.chain_id')
    .innerJoin('device_key', 'device_key.id', 'report.key_id')
    .leftJoin('report as previous', (join) =>
      join
        .onRef('previous.device_id', '=', 'report.device_id')
        .onRef('previous.chain_id', '=', 'report.chain_id')
        .onRef('previous.hash', '=', 'report.prev_hash'),
    )
    .selectAll('report')
    .select(['device.public_id', 'device_chain.chain', 'device_key.public_key', 'previous.id as prev_id'])
    .where('report.id', '>', afterId)
    .orderBy('report.id')
    .limit(pageRows)
    .execute()
}
