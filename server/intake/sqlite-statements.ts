/** Prepared statements of the report path on SQLite, with the types of their rows. Text only, no rules. */
import { deviceUseColumns } from '../usage/device-use.rules.ts'
import type { Database, Statement } from 'better-sqlite3'
import type { SectionKind } from '../../agent/contract/v1.ts'
import type { KeyState } from './intake.store.ts'

export type DeviceRow = {
  id: number
  public_id: string
  state: string
  unit_id: number
  kind: string
  brand: string | null
  model: string | null
  serial: string | null
  cpu_model: string | null
  memory_mb: number | null
  disk_mb: number | null
  os_family: string | null
  os_name: string | null
  os_version: string | null
  host_name: string | null
  software_count: number | null
  clock_offset_ms: number | null
  network_key_due: number | null
}
/** A device and one of its keys; a row a key. */
export type KnownDeviceRow = {
  id: number
  state: string
  unit_id: number
  zone: string
  count_documents: number | null
  key_id: number
  public_key: Buffer
  key_state: KeyState
  overlap_until_ms: number | null
}
export type ChainTableRow = {
  id: number
  chain: string
  last_utc_day: string
  created_at_ms: number
  missing: Buffer | null
}
export type ReportRow = { id: number; rev: number; sealed: number; hash: Buffer; prev_hash: Buffer | null }
export type PeriodRow = {
  id: number
  kind: SectionKind
  section_id: number
  state: 'ok' | 'quarantined'
  from_utc_day: string
  applied_at_ms: number | null
  sha256: Buffer
  item_count: number | null
}
export type SectionRow = { id: number; has_bytes: number; item_count: number | null }

/** What a reader on the main thread needs. */
export function prepareReads(database: Database) {
  const prepare = <Row>(sql: string) => database.prepare<unknown[], Row>(sql)
  return {
    knownDevice: prepare<KnownDeviceRow>(
      'select d.id, d.state, d.unit_id, u.zone, s.count_documents, k.id as key_id, k.public_key, k.state as key_state, k.overlap_until_ms from device d join unit u on u.id = d.unit_id join device_key k on k.device_id = d.id left join usage_setting s on s.unit_id = d.unit_id where d.public_id = ?',
    ),
    announced: prepare<{ id: number }>(
      'select p.id from device_section_period p join section s on s.id = p.section_id where p.device_id = ? and s.sha256 = ? and p.to_utc_day is null',
    ),
  }
}

/** What the writer needs. */
export function prepareWrites(database: Database) {
  const prepare = <Row = unknown>(sql: string): Statement<unknown[], Row> => database.prepare<unknown[], Row>(sql)
  return {
    device: prepare<DeviceRow>(
      'select id, public_id, state, unit_id, kind, brand, model, serial, cpu_model, memory_mb, disk_mb, os_family, os_name, os_version, host_name, software_count, clock_offset_ms, network_key_due from device where id = ?',
    ),
    promoteKey: prepare(
      "update device_key set state = 'current', overlap_until_ms = null where id = ? and state = 'next'",
    ),
    retireKeys: prepare(
      "update device_key set state = 'retired' where device_id = ? and id <> ? and state <> 'retired'",
    ),
    chains: prepare<ChainTableRow>(
      'select id, chain, last_utc_day, created_at_ms, missing from device_chain where device_id = ?',
    ),
    insertChain: prepare(
      'insert into device_chain (device_id, chain, last_utc_day, missing, created_at_ms) values (?, ?, ?, ?, ?)',
    ),
    updateChain: prepare('update device_chain set last_utc_day = ?, missing = ? where id = ?'),
    report: prepare<ReportRow>(
      'select id, rev, sealed, hash, prev_hash from report where device_id = ? and utc_day = ? and chain_id = ?',
    ),
    earlierSealed: prepare<{ utc_day: string; hash: Buffer }>(
      'select utc_day, hash from report where device_id = ? and utc_day < ? and chain_id = ? and sealed = 1 order by utc_day desc limit 1',
    ),
    heldHash: prepare<{ id: number }>(
      'select id from report where device_id = ? and chain_id = ? and hash = ? limit 1',
    ),
    insertReport: prepare(
      "insert into report (device_id, chain_id, utc_day, rev, sealed, state, hash, prev_hash, main, quarters, signature, key_id, first_received_at_ms, received_at_ms) values (?, ?, ?, ?, ?, 'ok', ?, ?, ?, ?, ?, ?, ?, ?)",
    ),
    replaceReport: prepare(
      'update report set rev = ?, sealed = ?, hash = ?, prev_hash = ?, main = ?, quarters = ?, signature = ?, key_id = ?, received_at_ms = ? where id = ?',
    ),
    quarantineCount: prepare<{ count: number }>('select count(*) as count from report_quarantine where device_id = ?'),
    quarantine: prepare(
      'insert into report_quarantine (device_id, chain, utc_day, rev, sealed, reason, hash, prev_hash, main, quarters, signature, key_id, received_at_ms) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing',
    ),
    markDirty: prepare(
      'insert into device_dirty (device_id, utc_day, version) values (?, ?, 1) on conflict (device_id, utc_day) do update set version = version + 1',
    ),
    countReport: prepare('update device set report_count = report_count + 1, last_report_at_ms = ? where id = ?'),
    newestReport: prepare(
      'update device set report_count = report_count + 1, last_report_at_ms = ?, agent_version = ?, clock_offset_ms = ?, unknown_fields = ? where id = ?',
    ),
    seenAgain: prepare('update device set last_report_at_ms = ? where id = ?'),
    networkKey: prepare<{ network_key: Buffer }>('select network_key from unit where id = ?'),
    networkKeySent: prepare('update device set network_key_due = network_key_due - 1 where id = ?'),
    insertEvent: prepare(
      'insert into device_event (device_id, unit_id, day, at_ms, kind, before, after) values (?, ?, ?, ?, ?, ?, ?)',
    ),
    periods: prepare<PeriodRow>(
      'select p.id, p.kind, p.section_id, p.state, p.from_utc_day, p.applied_at_ms, s.sha256, s.item_count from device_section_period p join section s on s.id = p.section_id where p.device_id = ? and p.to_utc_day is null',
    ),
    deviceUse: prepare(
      `insert into device_use (device_id, ${deviceUseColumns.join(', ')}) values (?${', ?'.repeat(deviceUseColumns.length)}) on conflict (device_id) do update set ${deviceUseColumns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    ),
    section: prepare<SectionRow>('select id, bytes is not null as has_bytes, item_count from section where sha256 = ?'),
    insertSection: prepare('insert into section (sha256, kind, created_at_ms) values (?, ?, ?)'),
    openPeriod: prepare(
      'insert into device_section_period (device_id, kind, section_id, state, from_utc_day, applied_at_ms) values (?, ?, ?, ?, ?, ?)',
    ),
    closePeriod: prepare('update device_section_period set to_utc_day = ? where id = ?'),
    beginEarlier: prepare(
      'update device_section_period set from_utc_day = ? where id = ? and not exists (select 1 from device_section_period q where q.device_id = ? and q.kind = ? and q.id <> ?)',
    ),
    quarantinePeriod: prepare("update device_section_period set state = 'quarantined' where id = ?"),
    periodBefore: prepare<{ id: number; item_count: number | null }>(
      "select p.id, s.item_count from device_section_period p join section s on s.id = p.section_id where p.device_id = ? and p.kind = ? and p.to_utc_day = ? and p.state = 'ok' and p.id <> ? order by p.id desc limit 1",
    ),
    reopenPeriod: prepare('update device_section_period set to_utc_day = null where id = ?'),
    applied: prepare('update device_section_period set applied_at_ms = ? where id = ?'),
    fillSection: prepare('update section set bytes = ?, item_count = ?, set_id = ? where id = ? and bytes is null'),
    setFacts: prepare(
      'update device set kind = ?, brand = ?, model = ?, serial = ?, cpu_model = ?, memory_mb = ?, disk_mb = ?, os_family = ?, os_name = ?, os_version = ?, host_name = ?, software_count = ?, search_text = ? where id = ?',
    ),
    setSoftwareCount: prepare('update device set software_count = ? where id = ?'),
    title: prepare<{ id: number }>('select id from title where hash = ?'),
    insertTitle: prepare('insert into title (hash, name, publisher, os_family, licence) values (?, ?, ?, ?, ?)'),
    softwareSet: prepare<{ id: number }>('select id from software_set where hash = ?'),
    insertSet: prepare('insert into software_set (hash, title_count, titles) values (?, ?, ?)'),
  }
}

export type Writes = ReturnType<typeof prepareWrites>
