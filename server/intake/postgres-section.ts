/** Takes one section inside a batch's transaction on PostgreSQL. Its device is locked. */
import { sql } from 'kysely'
import { sha256Hex } from '../../agent/contract/wire.ts'
import { applyFacts, searchTextOf } from '../section/device-facts.rules.ts'
import { isSuspectSoftware } from '../section/period.rules.ts'
import { encodeTitleIds, type TitleFacts } from '../software/software.rules.ts'
import type { Db } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { deviceUseColumns } from '../usage/device-use.rules.ts'
import type { SectionJob, SectionOutcome } from './intake.store.ts'
import { readOpenPeriods } from './postgres-announce.ts'
import type { OpenPeriod } from './report-plan.rules.ts'
import { toFacts } from './sqlite-section.ts'
import type { DeviceRow } from './sqlite-statements.ts'

/** Stores the section, its titles and set, and what it says about the device. */
export async function takeSection(db: Db, job: SectionJob, device: DeviceRow): Promise<SectionOutcome> {
  const open = (await readOpenPeriods(db, [device.id])).get(device.id) ?? []
  const name = Buffer.from(job.sha256).toString('hex')
  const period = open.find((candidate) => candidate.sha256 === name)
  if (!period) return { kind: 'not-announced' }
  const setId = job.software ? await storeSet(db, job.software.titles) : null
  await sql`
    update section set bytes = ${Buffer.from(job.bytes)}, item_count = ${job.software?.itemCount ?? null}, set_id = ${setId}
    where id = ${period.sectionId} and bytes is null`.execute(db)
  await sql`update device_section_period set applied_at_ms = ${job.receivedAtMs} where id = ${period.id}`.execute(db)
  if (period.state === 'quarantined') return { kind: 'quarantined' }
  if (await isSetBack(db, job, period)) return { kind: 'quarantined' }
  await storeFacts(db, job, device)
  return { kind: 'stored' }
}

/** A suspect list does not take force: the one before holds again. */
async function isSetBack(db: Db, job: SectionJob, period: OpenPeriod): Promise<boolean> {
  if (!job.software) return false
  const { rows } = await sql<{ id: number; item_count: number | null }>`
    select p.id, s.item_count from device_section_period p join section s on s.id = p.section_id
    where p.device_id = ${job.deviceId} and p.kind = ${job.kind} and p.to_utc_day = ${period.fromUtcDay} and p.state = 'ok'
      and p.id <> ${period.id} order by p.id desc limit 1`.execute(db)
  const [before] = rows
  if (!before || !isSuspectSoftware(job.software.itemCount, before.item_count)) return false
  await sql`update device_section_period set state = 'quarantined' where id = ${period.id}`.execute(db)
  await sql`update device_section_period set to_utc_day = null where id = ${before.id}`.execute(db)
  return true
}

async function storeFacts(db: Db, job: SectionJob, row: DeviceRow): Promise<void> {
  const { device, events } = applyFacts(toFacts(row), job.columns)
  await sql`
    update device set kind = ${device.kind}, brand = ${device.brand}, model = ${device.model}, serial = ${device.serial},
      cpu_model = ${device.cpuModel}, memory_mb = ${device.memoryMb}, disk_mb = ${device.diskMb},
      os_family = ${device.osFamily}, os_name = ${device.osName}, os_version = ${device.osVersion},
      host_name = ${device.hostName}, software_count = ${device.softwareCount},
      search_text = ${searchTextOf(device, row.public_id)}
    where id = ${row.id}`.execute(db)
  if (job.use) {
    const cells = Object.fromEntries(deviceUseColumns.map((name, at) => [name, job.use?.[at] ?? null]))
    await upsertRows(db, 'device_use', ['device_id'], [{ device_id: row.id, ...cells }])
  }
  for (const event of events) {
    await sql`
      insert into device_event (device_id, unit_id, day, at_ms, kind, before, after)
      values (${row.id}, ${row.unit_id}, ${job.localDay}, ${job.receivedAtMs}, ${event.kind},
        ${JSON.stringify(event.before)}, ${JSON.stringify(event.after)})`.execute(db)
  }
}

async function storeSet(db: Db, titles: readonly TitleFacts[]): Promise<number> {
  const encoded = encodeTitleIds(await titleIds(db, titles))
  const hash = Buffer.from(sha256Hex(encoded), 'hex')
  await sql`
    insert into software_set (hash, title_count, titles) values (${hash}, ${titles.length}, ${encoded})
    on conflict (hash) do nothing`.execute(db)
  const { rows } = await sql<{ id: number }>`select id from software_set where hash = ${hash}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('a software set was not stored')
  return row.id
}

/** Inserted in the order of their hashes, so that two servers never wait for each other in a circle. */
async function titleIds(db: Db, titles: readonly TitleFacts[]): Promise<number[]> {
  const hashes = titles.map(({ hash }) => Buffer.from(hash, 'hex'))
  const known = await readTitles(db, hashes)
  const fresh = titles.filter(({ hash }) => !known.has(hash)).toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
  if (fresh.length > 0) {
    await sql`
      insert into title (hash, name, publisher, os_family, licence)
      select * from unnest(${fresh.map(({ hash }) => Buffer.from(hash, 'hex'))}::bytea[],
        ${fresh.map(({ name }) => name)}::text[], ${fresh.map(({ publisher }) => publisher)}::text[],
        ${fresh.map(({ osFamily }) => osFamily)}::text[], ${fresh.map(({ licence }) => licence)}::text[])
      on conflict (hash) do nothing`.execute(db)
  }
  const all = fresh.length > 0 ? await readTitles(db, hashes) : known
  return titles.flatMap(({ hash }) => all.get(hash) ?? [])
}

async function readTitles(db: Db, hashes: readonly Buffer[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: number; hash: Buffer }>`
    select id, hash from title where hash = any(${[...hashes]}::bytea[])`.execute(db)
  return new Map(rows.map((row) => [row.hash.toString('hex'), row.id]))
}
