/** Takes one report inside the writer's transaction on SQLite. */
import { isSuspectSoftware, placeSection } from '../section/period.rules.ts'
import type { Announced, ReportJob, ReportOutcome } from './intake.store.ts'
import {
  acceptedOutcome,
  type LoadedReport,
  type OpenPeriod,
  planReport,
  type ReportPlan,
} from './report-plan.rules.ts'
import { packHashes, unpackHashes } from './report.rules.ts'
import type { DeviceRow, PeriodRow, Writes } from './sqlite-statements.ts'

const quarantinedPerDevice = 64
const hex = (bytes: Buffer) => bytes.toString('hex')
const bytesOf = (text: string | null) => (text === null ? null : Buffer.from(text, 'hex'))

/** Decides about the report, writes what follows and says what to answer. Nothing is durable before the commit. */
export function takeReport(writes: Writes, job: ReportJob): ReportOutcome {
  const device = writes.device.get(job.deviceId)
  if (!device) return { kind: 'unknown' }
  if (device.state === 'revoked') return { kind: 'revoked' }
  if (job.keyState === 'next' && writes.promoteKey.run(job.keyId).changes > 0)
    writes.retireKeys.run(device.id, job.keyId)
  const loaded = loadReport(writes, device, job)
  const plan = planReport(job, loaded)
  if (plan.decision === 'fork' || plan.decision === 'enrol-anew') {
    quarantine(writes, job, plan.decision === 'fork' ? 'fork' : 'cloned')
    return { kind: plan.decision }
  }
  if (plan.decision === 'duplicate') writes.seenAgain.run(job.receivedAtMs, device.id)
  else store(writes, job, loaded, plan)
  const open = writes.periods.all(device.id).map(toOpenPeriod)
  return acceptedOutcome(job, loaded, plan, { open, networkKey: dueNetworkKey(writes, device) })
}

function loadReport(writes: Writes, device: DeviceRow, job: ReportJob): LoadedReport {
  const chains = writes.chains.all(device.id).map((row) => ({
    id: row.id,
    chain: row.chain,
    lastUtcDay: row.last_utc_day,
    createdAtMs: row.created_at_ms,
    missing: unpackHashes(row.missing),
  }))
  const chainId = chains.find((chain) => chain.chain === job.chain)?.id ?? null
  const existing = chainId === null ? undefined : writes.report.get(device.id, job.utcDay, chainId)
  const earlier = chainId === null ? undefined : writes.earlierSealed.get(device.id, job.utcDay, chainId)
  const earlierSealed = earlier ? { utcDay: earlier.utc_day, hash: hex(earlier.hash) } : null
  return {
    device: {
      id: device.id,
      state: device.state,
      unitId: device.unit_id,
      clockOffsetMs: device.clock_offset_ms,
      networkKeyDue: device.network_key_due ?? 0,
    },
    chains,
    existing: existing
      ? {
          id: existing.id,
          rev: existing.rev,
          sealed: existing.sealed === 1,
          hash: hex(existing.hash),
          prev: existing.prev_hash && hex(existing.prev_hash),
        }
      : null,
    earlierSealed,
    prevIsHeld: isHeld(writes, job, chainId, earlierSealed?.hash ?? null),
  }
}

function isHeld(writes: Writes, job: ReportJob, chainId: number | null, earlierHash: string | null): boolean {
  if (job.prev === null || chainId === null) return false
  return job.prev === earlierHash || writes.heldHash.get(job.deviceId, chainId, bytesOf(job.prev)) !== undefined
}

function quarantine(writes: Writes, job: ReportJob, reason: string): void {
  if ((writes.quarantineCount.get(job.deviceId)?.count ?? 0) >= quarantinedPerDevice) return
  const { deviceId, chain, utcDay, rev, main, quarters, signature, keyId, receivedAtMs } = job
  const place = [deviceId, chain, utcDay, rev, Number(job.sealed), reason, bytesOf(job.hash), bytesOf(job.prev)]
  writes.quarantine.run(...place, main, quarters, signature, keyId, receivedAtMs)
}

function store(writes: Writes, job: ReportJob, loaded: LoadedReport, plan: ReportPlan): void {
  const { deviceId, receivedAtMs } = job
  const chainId = storeChain(writes, job, plan)
  const content = [bytesOf(job.hash), bytesOf(job.prev), job.main, job.quarters, job.signature, job.keyId]
  const sealed = Number(job.sealed)
  if (loaded.existing) writes.replaceReport.run(job.rev, sealed, ...content, receivedAtMs, loaded.existing.id)
  else writes.insertReport.run(deviceId, chainId, job.utcDay, job.rev, sealed, ...content, receivedAtMs, receivedAtMs)
  writes.markDirty.run(deviceId, job.utcDay)
  if (plan.isNewest) {
    writes.newestReport.run(receivedAtMs, job.agentVersion, job.clockOffsetMs, job.unknownFields, deviceId)
  } else writes.countReport.run(receivedAtMs, deviceId)
  if (plan.clockWentOff) {
    const after = JSON.stringify({ offsetMs: job.clockOffsetMs })
    writes.insertEvent.run(deviceId, loaded.device.unitId, job.localDay, receivedAtMs, 'clock-off', null, after)
  }
  announce(writes, job)
}

function storeChain(writes: Writes, job: ReportJob, plan: ReportPlan): number {
  const missing = packHashes(plan.missing)
  if (!plan.chain) {
    const row = writes.insertChain.run(job.deviceId, job.chain, plan.lastUtcDay, missing, job.receivedAtMs)
    return Number(row.lastInsertRowid)
  }
  const isSame = plan.chain.lastUtcDay === plan.lastUtcDay && plan.chain.missing.join() === plan.missing.join()
  if (!isSame) writes.updateChain.run(plan.lastUtcDay, missing, plan.chain.id)
  return plan.chain.id
}

function announce(writes: Writes, job: ReportJob): void {
  if (job.sections.length === 0) return
  const open = writes.periods.all(job.deviceId)
  for (const announced of job.sections) {
    const ofKind = open.filter((period) => period.kind === announced.kind)
    if (ofKind.length === 1 && ofKind[0]?.sha256.equals(announced.sha256) && ofKind[0].from_utc_day <= job.utcDay)
      continue
    announceOne(writes, job, announced, ofKind)
  }
}

function announceOne(writes: Writes, job: ReportJob, { kind, sha256 }: Announced, open: PeriodRow[]): void {
  const section = findOrMakeSection(writes, job, { kind, sha256 })
  const inForce = open.find((period) => period.state === 'ok')
  const isKnownSoftware = kind === 'software' && section.has_bytes === 1
  const suspect = isKnownSoftware && isSuspectSoftware(section.item_count ?? 0, inForce?.item_count ?? null)
  const announced = { sectionId: section.id, utcDay: job.utcDay, suspect }
  const change = placeSection(open.map(toOpenPeriod), announced)
  for (const id of change.closes) writes.closePeriod.run(job.utcDay, id)
  if (change.beginsEarlier !== null) {
    writes.beginEarlier.run(job.utcDay, change.beginsEarlier, job.deviceId, kind, change.beginsEarlier)
  }
  if (change.opens === null) return
  const appliedAtMs = isKnownSoftware ? job.receivedAtMs : null
  writes.openPeriod.run(job.deviceId, kind, section.id, change.opens, job.utcDay, appliedAtMs)
  if (isKnownSoftware && change.opens === 'ok') writes.setSoftwareCount.run(section.item_count, job.deviceId)
}

function findOrMakeSection(writes: Writes, job: ReportJob, { kind, sha256 }: Announced) {
  const known = writes.section.get(sha256)
  if (known) return known
  const row = writes.insertSection.run(sha256, kind, job.receivedAtMs)
  return { id: Number(row.lastInsertRowid), has_bytes: 0, item_count: null }
}

function toOpenPeriod(row: PeriodRow): OpenPeriod {
  return {
    id: row.id,
    kind: row.kind,
    sectionId: row.section_id,
    state: row.state,
    fromUtcDay: row.from_utc_day,
    sha256: hex(row.sha256),
    appliedAtMs: row.applied_at_ms,
    itemCount: row.item_count,
  }
}

function dueNetworkKey(writes: Writes, device: DeviceRow): Uint8Array | null {
  if (!device.network_key_due) return null
  writes.networkKeySent.run(device.id)
  return writes.networkKey.get(device.unit_id)?.network_key ?? null
}
