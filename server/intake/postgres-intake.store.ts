/** The intake's store on PostgreSQL: one transaction a batch, device rows locked in id order, so several servers can share the work. */
import { sql } from 'kysely'
import type { Db, Store } from '../store/store.ts'
import { batchedLookup } from './batched-lookup.ts'
import type { IntakeJob, IntakeOutcome, IntakeStore, KeyState, KnownDevice, ReportJob } from './intake.store.ts'
import { takeReports } from './postgres-report.ts'
import { takeSection } from './postgres-section.ts'
import type { DeviceRow } from './sqlite-statements.ts'

const commitsAtOnce = 4

export function postgresIntakeStore(store: Store): IntakeStore {
  return {
    commitsAtOnce,
    findDevice: batchedLookup((publicIds: string[]) => findDevices(store.db, publicIds)),
    isAnnounced: (deviceId, sha256) => isAnnounced(store.db, deviceId, sha256),
    commit: (jobs) => store.write((db) => commit(db, jobs)),
    close: async () => {},
  }
}

type KnownRow = {
  id: number
  public_id: string
  state: string
  unit_id: number
  zone: string
  count_documents: number | null
}
type KeyRow = { id: number; device_id: number; public_key: Buffer; state: KeyState; overlap_until_ms: number | null }

async function findDevices(db: Db, publicIds: string[]): Promise<(KnownDevice | null)[]> {
  const devices = await sql<KnownRow>`
    select d.id, d.public_id, d.state, d.unit_id, u.zone, s.count_documents
    from device d join unit u on u.id = d.unit_id left join usage_setting s on s.unit_id = d.unit_id
    where d.public_id = any(${publicIds}::text[])`.execute(db)
  const ids = devices.rows.map((row) => row.id)
  const keys = await sql<KeyRow>`
    select id, device_id, public_key, state, overlap_until_ms from device_key where device_id = any(${ids}::int[])`.execute(
    db,
  )
  const found = new Map(devices.rows.map((row) => [row.public_id, toKnownDevice(row, keys.rows)]))
  return publicIds.map((publicId) => found.get(publicId) ?? null)
}

function toKnownDevice(row: KnownRow, keys: readonly KeyRow[]): KnownDevice {
  return {
    id: row.id,
    publicId: row.public_id,
    state: row.state,
    unitId: row.unit_id,
    zone: row.zone,
    countDocuments: row.count_documents === 1,
    keys: keys
      .filter((key) => key.device_id === row.id)
      .map((key) => ({
        id: key.id,
        publicKey: key.public_key,
        state: key.state,
        overlapUntilMs: key.overlap_until_ms,
      })),
  }
}

async function isAnnounced(db: Db, deviceId: number, sha256: Uint8Array): Promise<boolean> {
  const open = await sql`
    select p.id from device_section_period p join section s on s.id = p.section_id
    where p.device_id = ${deviceId} and s.sha256 = ${Buffer.from(sha256)} and p.to_utc_day is null limit 1`.execute(db)
  return open.rows.length > 0
}

async function commit(db: Db, jobs: IntakeJob[]): Promise<IntakeOutcome[]> {
  const ids = jobs.map(({ job }) => job.deviceId)
  const locked = await sql<DeviceRow>`
    select id, public_id, state, unit_id, kind, brand, model, serial, cpu_model, memory_mb, disk_mb, os_family, os_name,
      os_version, host_name, software_count, clock_offset_ms, network_key_due
    from device where id = any(${ids}::int[]) order by id for update`.execute(db)
  const devices = new Map(locked.rows.map((row) => [row.id, row]))
  const outcomes = new Map<IntakeJob['job'], IntakeOutcome>()
  const reports: { job: ReportJob; device: DeviceRow }[] = []
  for (const { type, job } of jobs) {
    const device = devices.get(job.deviceId)
    if (!device) outcomes.set(job, { kind: 'unknown' })
    else if (device.state === 'revoked') outcomes.set(job, { kind: 'revoked' })
    else if (type === 'section') outcomes.set(job, await takeSection(db, job, device))
    else reports.push({ job, device })
  }
  const taken = reports.length === 0 ? [] : await takeReports(db, reports)
  reports.forEach(({ job }, index) => outcomes.set(job, taken[index] ?? { kind: 'unknown' }))
  return jobs.map(({ job }) => outcomes.get(job) ?? { kind: 'unknown' })
}
