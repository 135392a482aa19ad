/** Sections that the reports of a batch announce, on PostgreSQL. */
import { sql } from 'kysely'
import { isSuspectSoftware, placeSection } from '../section/period.rules.ts'
import type { Db } from '../store/store.ts'
import type { Announced, ReportJob } from './intake.store.ts'
import type { OpenPeriod } from './report-plan.rules.ts'
import type { PeriodRow } from './sqlite-statements.ts'

/** Open periods by device. */
export async function readOpenPeriods(db: Db, deviceIds: readonly number[]): Promise<Map<number, OpenPeriod[]>> {
  const { rows } = await sql<PeriodRow & { device_id: number }>`
    select p.id, p.device_id, p.kind, p.section_id, p.state, p.from_utc_day, p.applied_at_ms, s.sha256, s.item_count
    from device_section_period p join section s on s.id = p.section_id
    where p.device_id = any(${[...deviceIds]}::int[]) and p.to_utc_day is null order by p.id`.execute(db)
  const open = new Map<number, OpenPeriod[]>()
  for (const row of rows) {
    const period = {
      id: row.id,
      kind: row.kind,
      sectionId: row.section_id,
      state: row.state,
      fromUtcDay: row.from_utc_day,
      sha256: row.sha256.toString('hex'),
      appliedAtMs: row.applied_at_ms,
      itemCount: row.item_count,
    }
    open.set(row.device_id, [...(open.get(row.device_id) ?? []), period])
  }
  return open
}

type Change = { job: ReportJob; announced: Announced; sha256: string; open: OpenPeriod[] }
type SectionRow = { id: number; sha256: Buffer; has_bytes: boolean; item_count: number | null }

/** Notes what changed; a batch in which every laptop names what it named before costs one read. */
export async function announceSections(db: Db, jobs: readonly ReportJob[]): Promise<void> {
  const open = await readOpenPeriods(
    db,
    jobs.map((job) => job.deviceId),
  )
  const changes = jobs.flatMap((job) => changesOf(job, open.get(job.deviceId) ?? []))
  if (changes.length === 0) return
  const sections = await findOrMakeSections(db, changes)
  for (const change of changes) {
    const section = sections.get(change.sha256)
    if (section) await announceOne(db, change, section)
  }
}

function changesOf(job: ReportJob, open: readonly OpenPeriod[]): Change[] {
  return job.sections.flatMap((announced) => {
    const sha256 = Buffer.from(announced.sha256).toString('hex')
    const ofKind = open.filter((period) => period.kind === announced.kind)
    const [only] = ofKind
    const isSame = ofKind.length === 1 && only?.sha256 === sha256 && only.fromUtcDay <= job.utcDay
    return isSame ? [] : [{ job, announced, sha256, open: ofKind }]
  })
}

/** Inserted in the order of their hashes, so that two servers never wait for each other in a circle. */
async function findOrMakeSections(db: Db, changes: readonly Change[]): Promise<Map<string, SectionRow>> {
  const byHash = new Map(changes.map((change) => [change.sha256, change]))
  const sorted = [...byHash].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)
  const hashes = sorted.map(({ sha256 }) => Buffer.from(sha256, 'hex'))
  await sql`
    insert into section (sha256, kind, created_at_ms)
    select * from unnest(${hashes}::bytea[], ${sorted.map(({ announced }) => announced.kind)}::text[],
      ${sorted.map(({ job }) => job.receivedAtMs)}::bigint[])
    on conflict (sha256) do nothing`.execute(db)
  const { rows } = await sql<SectionRow>`
    select id, sha256, bytes is not null as has_bytes, item_count from section
    where sha256 = any(${hashes}::bytea[])`.execute(db)
  return new Map(rows.map((row) => [row.sha256.toString('hex'), row]))
}

async function announceOne(db: Db, { job, announced, open }: Change, section: SectionRow): Promise<void> {
  const { kind } = announced
  const inForce = open.find((period) => period.state === 'ok')
  const isKnownSoftware = kind === 'software' && section.has_bytes
  const suspect = isKnownSoftware && isSuspectSoftware(section.item_count ?? 0, inForce?.itemCount ?? null)
  const change = placeSection(open, { sectionId: section.id, utcDay: job.utcDay, suspect })
  if (change.closes.length > 0) {
    await sql`
      update device_section_period set to_utc_day = ${job.utcDay} where id = any(${change.closes}::int[])`.execute(db)
  }
  if (change.beginsEarlier !== null) {
    await sql`
      update device_section_period set from_utc_day = ${job.utcDay}
      where id = ${change.beginsEarlier} and not exists (
        select 1 from device_section_period q
        where q.device_id = ${job.deviceId} and q.kind = ${kind} and q.id <> ${change.beginsEarlier})`.execute(db)
  }
  if (change.opens === null) return
  const appliedAtMs = isKnownSoftware ? job.receivedAtMs : null
  await sql`
    insert into device_section_period (device_id, kind, section_id, state, from_utc_day, applied_at_ms)
    values (${job.deviceId}, ${kind}, ${section.id}, ${change.opens}, ${job.utcDay}, ${appliedAtMs})`.execute(db)
  if (isKnownSoftware && change.opens === 'ok') {
    await sql`update device set software_count = ${section.item_count} where id = ${job.deviceId}`.execute(db)
  }
}
