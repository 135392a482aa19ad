/** What PostgreSQL holds about the reports of a batch: four statements, however many reports. */
import { sql } from 'kysely'
import type { Db } from '../store/store.ts'
import type { ReportJob } from './intake.store.ts'
import type { DeviceReport } from './postgres-report.ts'
import type { ChainRow, LoadedReport } from './report-plan.rules.ts'
import { unpackHashes } from './report.rules.ts'
import type { ChainTableRow, ReportRow } from './sqlite-statements.ts'

const hex = (bytes: Buffer) => bytes.toString('hex')
type OfDevice<Row> = Row & { device_id: number }
type Earlier = { utc_day: string; hash: Buffer }

/** In the order of the reports; each device has one. */
export async function loadReports(db: Db, reports: readonly DeviceReport[]): Promise<LoadedReport[]> {
  const chains = await readChains(db, reports)
  const placed = reports.flatMap(({ job }) => {
    const chainId = chains.get(job.deviceId)?.find((chain) => chain.chain === job.chain)?.id
    return chainId === undefined ? [] : [{ job, chainId }]
  })
  const existing = await readExisting(db, placed)
  const earlier = await readEarlierSealed(db, placed)
  const held = await readHeld(
    db,
    placed.filter(({ job }) => job.prev !== null && job.prev !== earlier.get(job.deviceId)?.hash),
  )
  return reports.map(({ job, device }) => {
    const earlierSealed = earlier.get(device.id) ?? null
    return {
      device: {
        id: device.id,
        state: device.state,
        unitId: device.unit_id,
        clockOffsetMs: device.clock_offset_ms,
        networkKeyDue: device.network_key_due ?? 0,
      },
      chains: chains.get(device.id) ?? [],
      existing: existing.get(device.id) ?? null,
      earlierSealed,
      prevIsHeld: job.prev !== null && (job.prev === earlierSealed?.hash || held.has(device.id)),
    }
  })
}

async function readChains(db: Db, reports: readonly DeviceReport[]): Promise<Map<number, ChainRow[]>> {
  const { rows } = await sql<OfDevice<ChainTableRow>>`
    select id, device_id, chain, last_utc_day, created_at_ms, missing from device_chain
    where device_id = any(${reports.map(({ device }) => device.id)}::int[])`.execute(db)
  const chains = new Map<number, ChainRow[]>()
  for (const row of rows) {
    const { id, chain, last_utc_day: lastUtcDay, created_at_ms: createdAtMs } = row
    const known = chains.get(row.device_id) ?? []
    chains.set(row.device_id, [...known, { id, chain, lastUtcDay, createdAtMs, missing: unpackHashes(row.missing) }])
  }
  return chains
}

type Placed = { job: ReportJob; chainId: number }

function places(placed: readonly Placed[]) {
  const deviceIds = placed.map(({ job }) => job.deviceId)
  const days = placed.map(({ job }) => job.utcDay)
  const chainIds = placed.map(({ chainId }) => chainId)
  return sql`unnest(${deviceIds}::int[], ${days}::text[], ${chainIds}::int[]) as j(device_id, utc_day, chain_id)`
}

async function readExisting(db: Db, placed: readonly Placed[]): Promise<Map<number, LoadedReport['existing']>> {
  if (placed.length === 0) return new Map()
  const { rows } = await sql<OfDevice<ReportRow>>`
    select r.id, r.device_id, r.rev, r.sealed, r.hash, r.prev_hash from ${places(placed)}
    join report r on r.device_id = j.device_id and r.utc_day = j.utc_day and r.chain_id = j.chain_id`.execute(db)
  return new Map(
    rows.map(({ device_id: deviceId, id, rev, sealed, hash, prev_hash: prev }) => [
      deviceId,
      { id, rev, sealed: sealed === 1, hash: hex(hash), prev: prev && hex(prev) },
    ]),
  )
}

async function readEarlierSealed(
  db: Db,
  placed: readonly Placed[],
): Promise<Map<number, { utcDay: string; hash: string }>> {
  if (placed.length === 0) return new Map()
  const { rows } = await sql<OfDevice<Earlier>>`
    select j.device_id, e.utc_day, e.hash from ${places(placed)}
    cross join lateral (
      select r.utc_day, r.hash from report r
      where r.device_id = j.device_id and r.utc_day < j.utc_day and r.chain_id = j.chain_id and r.sealed = 1
      order by r.utc_day desc limit 1) e`.execute(db)
  return new Map(rows.map((row) => [row.device_id, { utcDay: row.utc_day, hash: hex(row.hash) }]))
}

/** Devices that hold a report of the chain with the hash that the new one names. */
async function readHeld(db: Db, placed: readonly Placed[]): Promise<Set<number>> {
  if (placed.length === 0) return new Set()
  const hashes = placed.map(({ job }) => Buffer.from(job.prev ?? '', 'hex'))
  const { rows } = await sql<{ device_id: number }>`
    select distinct r.device_id from unnest(${placed.map(({ job }) => job.deviceId)}::int[],
      ${placed.map(({ chainId }) => chainId)}::int[], ${hashes}::bytea[]) as j(device_id, chain_id, hash)
    join report r on r.device_id = j.device_id and r.chain_id = j.chain_id and r.hash = j.hash`.execute(db)
  return new Set(rows.map((row) => row.device_id))
}
