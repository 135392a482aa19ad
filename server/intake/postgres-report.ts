/** Takes the reports of a batch inside its transaction on PostgreSQL: a statement a step, whatever the number of reports. */
import { sql } from 'kysely'
import type { Db } from '../store/store.ts'
import type { ReportJob, ReportOutcome } from './intake.store.ts'
import { announceSections, readOpenPeriods } from './postgres-announce.ts'
import { loadReports } from './postgres-load.ts'
import { acceptedOutcome, type LoadedReport, planReport, type ReportPlan } from './report-plan.rules.ts'
import { packHashes } from './report.rules.ts'
import type { DeviceRow } from './sqlite-statements.ts'

const quarantinedPerDevice = 64

export type DeviceReport = { job: ReportJob; device: DeviceRow }
type Planned = DeviceReport & { loaded: LoadedReport; plan: ReportPlan }

/** Outcomes in the order of the reports. Their devices are locked, and each device has one report here. */
export async function takeReports(db: Db, reports: readonly DeviceReport[]): Promise<ReportOutcome[]> {
  for (const { job } of reports) if (job.keyState === 'next') await promoteKey(db, job)
  const loaded = await loadReports(db, reports)
  const planned = reports.map((report, index): Planned => {
    const held = loaded[index]
    if (!held) throw new RangeError('a report was not loaded')
    return { ...report, loaded: held, plan: planReport(report.job, held) }
  })
  for (const { job, plan } of planned) {
    if (plan.decision === 'fork') await quarantine(db, job, 'fork')
    if (plan.decision === 'enrol-anew') await quarantine(db, job, 'cloned')
  }
  await noteDuplicates(
    db,
    planned.filter(({ plan }) => plan.decision === 'duplicate'),
  )
  await storeTaken(
    db,
    planned.filter(({ plan }) => plan.decision === 'insert' || plan.decision === 'replace'),
  )
  return toOutcomes(db, planned)
}

async function toOutcomes(db: Db, planned: readonly Planned[]): Promise<ReportOutcome[]> {
  const open = await readOpenPeriods(
    db,
    planned.map(({ device }) => device.id),
  )
  const outcomes: ReportOutcome[] = []
  for (const { job, device, loaded, plan } of planned) {
    const isRefused = plan.decision === 'fork' || plan.decision === 'enrol-anew'
    if (isRefused) outcomes.push({ kind: plan.decision === 'fork' ? 'fork' : 'enrol-anew' })
    else {
      const networkKey = await dueNetworkKey(db, device)
      outcomes.push(acceptedOutcome(job, loaded, plan, { open: open.get(device.id) ?? [], networkKey }))
    }
  }
  return outcomes
}

async function promoteKey(db: Db, job: ReportJob): Promise<void> {
  const promoted = await sql`
    update device_key set state = 'current', overlap_until_ms = null where id = ${job.keyId} and state = 'next' returning id`.execute(
    db,
  )
  if (promoted.rows.length === 0) return
  await sql`
    update device_key set state = 'retired'
    where device_id = ${job.deviceId} and id <> ${job.keyId} and state <> 'retired'`.execute(db)
}

const bytesOf = (hex: string | null) => (hex === null ? null : Buffer.from(hex, 'hex'))

async function quarantine(db: Db, job: ReportJob, reason: string): Promise<void> {
  const held = await sql<{ count: number }>`
    select count(*) as count from report_quarantine where device_id = ${job.deviceId}`.execute(db)
  if ((held.rows[0]?.count ?? 0) >= quarantinedPerDevice) return
  await sql`
    insert into report_quarantine (device_id, chain, utc_day, rev, sealed, reason, hash, prev_hash, main, quarters,
      signature, key_id, received_at_ms)
    values (${job.deviceId}, ${job.chain}, ${job.utcDay}, ${job.rev}, ${Number(job.sealed)}, ${reason},
      ${bytesOf(job.hash)}, ${bytesOf(job.prev)}, ${Buffer.from(job.main)}, ${Buffer.from(job.quarters)},
      ${Buffer.from(job.signature)}, ${job.keyId}, ${job.receivedAtMs})
    on conflict do nothing`.execute(db)
}

async function noteDuplicates(db: Db, planned: readonly Planned[]): Promise<void> {
  if (planned.length === 0) return
  await sql`
    update device d set last_report_at_ms = j.at_ms
    from unnest(${planned.map(({ device }) => device.id)}::int[], ${planned.map(({ job }) => job.receivedAtMs)}::bigint[])
      as j(id, at_ms)
    where d.id = j.id`.execute(db)
}

async function storeTaken(db: Db, planned: readonly Planned[]): Promise<void> {
  if (planned.length === 0) return
  const chainIds = await storeChains(db, planned)
  const jobs = planned.map(({ job }) => job)
  const column = <T>(of: (job: ReportJob) => T) => jobs.map(of)
  const ids = column((job) => job.deviceId)
  await sql`
    insert into report (device_id, chain_id, utc_day, rev, sealed, state, hash, prev_hash, main, quarters, signature, key_id,
      first_received_at_ms, received_at_ms)
    select j.device_id, j.chain_id, j.utc_day, j.rev, j.sealed, 'ok', j.hash, j.prev_hash, j.main, j.quarters, j.signature,
      j.key_id, j.at_ms, j.at_ms
    from unnest(${ids}::int[], ${chainIds}::int[], ${column((job) => job.utcDay)}::text[], ${column((job) => job.rev)}::int[],
      ${column((job) => Number(job.sealed))}::int[], ${column((job) => bytesOf(job.hash))}::bytea[],
      ${column((job) => bytesOf(job.prev))}::bytea[], ${column((job) => Buffer.from(job.main))}::bytea[],
      ${column((job) => Buffer.from(job.quarters))}::bytea[], ${column((job) => Buffer.from(job.signature))}::bytea[],
      ${column((job) => job.keyId)}::int[], ${column((job) => job.receivedAtMs)}::bigint[])
      as j(device_id, chain_id, utc_day, rev, sealed, hash, prev_hash, main, quarters, signature, key_id, at_ms)
    on conflict (device_id, utc_day, chain_id) do update set rev = excluded.rev, sealed = excluded.sealed,
      hash = excluded.hash, prev_hash = excluded.prev_hash, main = excluded.main, quarters = excluded.quarters,
      signature = excluded.signature, key_id = excluded.key_id, received_at_ms = excluded.received_at_ms`.execute(db)
  await sql`
    insert into device_dirty (device_id, utc_day, version)
    select j.device_id, j.utc_day, 1 from unnest(${ids}::int[], ${column((job) => job.utcDay)}::text[]) as j(device_id, utc_day)
    order by 1, 2
    on conflict (device_id, utc_day) do update set version = device_dirty.version + 1`.execute(db)
  await updateDevices(db, planned)
  await announceSections(db, jobs)
}

async function storeChains(db: Db, planned: readonly Planned[]): Promise<number[]> {
  const fresh = planned.filter(({ plan }) => plan.chain === null)
  const known = planned.filter(({ plan }) => plan.chain !== null)
  const missing = (list: readonly Planned[]) => list.map(({ plan }) => packHashes(plan.missing))
  const lastDays = (list: readonly Planned[]) => list.map(({ plan }) => plan.lastUtcDay)
  const made = new Map<number, number>()
  if (fresh.length > 0) {
    const rows = await sql<{ id: number; device_id: number }>`
      insert into device_chain (device_id, chain, last_utc_day, missing, created_at_ms)
      select * from unnest(${fresh.map(({ job }) => job.deviceId)}::int[], ${fresh.map(({ job }) => job.chain)}::text[],
        ${lastDays(fresh)}::text[], ${missing(fresh)}::bytea[], ${fresh.map(({ job }) => job.receivedAtMs)}::bigint[])
      returning id, device_id`.execute(db)
    for (const row of rows.rows) made.set(row.device_id, row.id)
  }
  if (known.length > 0) {
    await sql`
      update device_chain c set last_utc_day = j.last_utc_day, missing = j.missing
      from unnest(${known.map(({ plan }) => plan.chain?.id)}::int[], ${lastDays(known)}::text[], ${missing(known)}::bytea[])
        as j(id, last_utc_day, missing)
      where c.id = j.id and (c.last_utc_day <> j.last_utc_day or c.missing is distinct from j.missing)`.execute(db)
  }
  return planned.map(({ job, plan }) => plan.chain?.id ?? made.get(job.deviceId) ?? 0)
}

async function updateDevices(db: Db, planned: readonly Planned[]): Promise<void> {
  const column = <T>(of: (entry: Planned) => T) => planned.map(of)
  await sql`
    update device d set report_count = d.report_count + 1, last_report_at_ms = j.at_ms,
      agent_version = case when j.newest then j.agent_version else d.agent_version end,
      clock_offset_ms = case when j.newest then j.offset_ms else d.clock_offset_ms end,
      unknown_fields = case when j.newest then j.unknown_fields else d.unknown_fields end
    from unnest(${column(({ device }) => device.id)}::int[], ${column(({ job }) => job.receivedAtMs)}::bigint[],
      ${column(({ plan }) => plan.isNewest)}::boolean[], ${column(({ job }) => job.agentVersion)}::text[],
      ${column(({ job }) => job.clockOffsetMs)}::bigint[], ${column(({ job }) => job.unknownFields)}::int[])
      as j(id, at_ms, newest, agent_version, offset_ms, unknown_fields)
    where d.id = j.id`.execute(db)
  for (const { job, device, plan } of planned) {
    if (!plan.clockWentOff) continue
    await sql`
      insert into device_event (device_id, unit_id, day, at_ms, kind, before, after)
      values (${device.id}, ${device.unit_id}, ${job.localDay}, ${job.receivedAtMs}, 'clock-off', null,
        ${JSON.stringify({ offsetMs: job.clockOffsetMs })})`.execute(db)
  }
}

async function dueNetworkKey(db: Db, device: DeviceRow): Promise<Uint8Array | null> {
  if (!device.network_key_due) return null
  await sql`update device set network_key_due = network_key_due - 1 where id = ${device.id}`.execute(db)
  const unit = await sql<{ network_key: Buffer }>`
    select network_key from unit where id = ${device.unit_id}`.execute(db)
  return unit.rows[0]?.network_key ?? null
}
