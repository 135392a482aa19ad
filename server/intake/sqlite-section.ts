/** Takes one section inside the writer's transaction on SQLite. */
import { sha256Hex } from '../../agent/contract/wire.ts'
import { applyFacts, type DeviceFacts, searchTextOf } from '../section/device-facts.rules.ts'
import { isSuspectSoftware } from '../section/period.rules.ts'
import { encodeTitleIds, type TitleFacts } from '../software/software.rules.ts'
import type { SectionJob, SectionOutcome } from './intake.store.ts'
import type { DeviceRow, Writes } from './sqlite-statements.ts'

/** Stores the section, its titles and set, and what it says about the device. */
export function takeSection(writes: Writes, job: SectionJob): SectionOutcome {
  const device = writes.device.get(job.deviceId)
  if (!device) return { kind: 'unknown' }
  if (device.state === 'revoked') return { kind: 'revoked' }
  const period = writes.periods.all(device.id).find((row) => row.sha256.equals(job.sha256))
  if (!period) return { kind: 'not-announced' }
  const titleIds = (job.software?.titles ?? []).map((title) => titleId(writes, title))
  const setId = job.software ? storeSet(writes, [...(job.software.knownIds ?? []), ...titleIds]) : null
  writes.fillSection.run(job.bytes, job.software?.itemCount ?? null, setId, period.section_id)
  writes.applied.run(job.receivedAtMs, period.id)
  if (period.state === 'quarantined') return { kind: 'quarantined', titleIds }
  const before = writes.periodBefore.get(device.id, job.kind, period.from_utc_day, period.id)
  if (job.software && before && isSuspectSoftware(job.software.itemCount, before.item_count)) {
    writes.quarantinePeriod.run(period.id)
    writes.reopenPeriod.run(before.id)
    return { kind: 'quarantined', titleIds }
  }
  storeFacts(writes, job, device)
  return { kind: 'stored', titleIds }
}

function storeFacts(writes: Writes, job: SectionJob, row: DeviceRow): void {
  const { device, events } = applyFacts(toFacts(row), job.columns)
  writes.setFacts.run(
    device.kind,
    device.brand,
    device.model,
    device.serial,
    device.cpuModel,
    device.memoryMb,
    device.diskMb,
    device.osFamily,
    device.osName,
    device.osVersion,
    device.hostName,
    device.softwareCount,
    searchTextOf(device, row.public_id),
    row.id,
  )
  if (job.use) writes.deviceUse.run(row.id, ...job.use)
  for (const event of events) {
    const [before, after] = [JSON.stringify(event.before), JSON.stringify(event.after)]
    writes.insertEvent.run(row.id, row.unit_id, job.localDay, job.receivedAtMs, event.kind, before, after)
  }
}

/** The facts of a device row; both databases name their columns alike. */
export function toFacts(row: Omit<DeviceRow, 'clock_offset_ms' | 'network_key_due'>): DeviceFacts {
  return {
    kind: row.kind,
    brand: row.brand,
    model: row.model,
    serial: row.serial,
    cpuModel: row.cpu_model,
    memoryMb: row.memory_mb,
    diskMb: row.disk_mb,
    osFamily: row.os_family,
    osName: row.os_name,
    osVersion: row.os_version,
    hostName: row.host_name,
    softwareCount: row.software_count,
  }
}

function storeSet(writes: Writes, ids: readonly number[]): number {
  const encoded = encodeTitleIds(ids)
  const hash = Buffer.from(sha256Hex(encoded), 'hex')
  const known = writes.softwareSet.get(hash)
  return known ? known.id : Number(writes.insertSet.run(hash, ids.length, encoded).lastInsertRowid)
}

function titleId(writes: Writes, title: TitleFacts): number {
  const hash = Buffer.from(title.hash, 'hex')
  return writes.title.get(hash)?.id ?? insertTitle(writes, title, hash)
}

function insertTitle(writes: Writes, title: TitleFacts, hash: Buffer): number {
  return Number(
    writes.insertTitle.run(hash, title.name, title.publisher, title.osFamily, title.licence).lastInsertRowid,
  )
}
