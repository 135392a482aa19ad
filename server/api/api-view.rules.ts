/** From read models to what the API gives. Clock times of one laptop stay inside. */
import type { CurrentSection, DeviceDetail, StateDay } from '../device/device-detail.queries.ts'
import type { Evidence, Proof } from '../device/device-evidence.queries.ts'
import type { DeviceItem } from '../device/device.queries.ts'
import type { Standing } from '../device/standing.rules.ts'
import type { UnitRow } from '../unit/unit.queries.ts'
import type { SectionKind } from '../../agent/contract/v1.ts'
import type { ApiDevice, ApiDeviceDetail, ApiUnit } from './api.schemas.ts'

const shortIdChars = 8

/** Brand and model; where neither is known the end of the id, which is its random part. */
export function deviceName(device: { brand: string | null; model: string | null; publicId: string }): string {
  const name = [device.brand, device.model].filter(Boolean).join(' ')
  return name === '' ? `Perangkat ${device.publicId.slice(-shortIdChars)}` : name
}

export function toApiDevice(item: DeviceItem): ApiDevice {
  return {
    id: item.publicId,
    name: deviceName(item),
    kind: item.kind as ApiDevice['kind'], // the intake writes it from the contract's list
    brand: item.brand,
    model: item.model,
    serial: item.serial,
    osFamily: item.osFamily as ApiDevice['osFamily'],
    osName: item.osName,
    osVersion: item.osVersion,
    memoryMb: item.memoryMb,
    softwareCount: item.softwareCount,
    reportCount: item.reportCount,
    satkerCode: item.unitCode,
    satkerName: item.unitName,
    state: item.standing,
    lastSeenDay: item.lastSeenDay,
    simulated: item.origin === 'simulated',
  }
}

export type DetailParts = {
  device: DeviceDetail
  standing: Standing
  sections: ApiDeviceDetail['sections']
  days: StateDay[]
  proof: Proof
}

export function toApiDeviceDetail({ device, standing, sections, days, proof }: DetailParts): ApiDeviceDetail {
  const item = toApiDevice({
    id: device.id,
    publicId: device.public_id,
    origin: device.origin,
    kind: device.kind,
    brand: device.brand ?? null,
    model: device.model ?? null,
    serial: device.serial ?? null,
    osFamily: device.os_family ?? null,
    osName: device.os_name ?? null,
    osVersion: device.os_version ?? null,
    memoryMb: device.memory_mb ?? null,
    softwareCount: device.software_count ?? null,
    reportCount: device.report_count,
    lastSeenDay: device.last_seen_day ?? null,
    standing,
    unitId: device.unit_id,
    unitCode: device.unitCode,
    unitName: device.unitName,
  })
  return {
    ...item,
    cpuModel: device.cpu_model ?? null,
    diskMb: device.disk_mb ?? null,
    agentVersion: device.agent_version ?? null,
    insecure: device.insecure === 1,
    sections,
    days,
    evidence: {
      latest: toReportHead(proof.latest),
      latestSealed: toReportHead(proof.latestSealed),
      sealedDays: proof.sealedCount,
      quarantinedReports: proof.quarantinedCount,
    },
  }
}

/** A section without what only an administrator needs to know. */
export function toApiSection<Kind extends SectionKind>(section: CurrentSection<Kind> | null) {
  return section && { sha256: section.sha256, fromUtcDay: section.fromUtcDay, facts: section.facts }
}

/** The host name is for those in charge of the device; others get null. */
export function hideHostName(system: ApiDeviceDetail['sections']['system']): ApiDeviceDetail['sections']['system'] {
  return system?.facts ? { ...system, facts: { ...system.facts, hostName: null } } : system
}

function toReportHead(evidence: Evidence | null): ApiDeviceDetail['evidence']['latest'] {
  if (!evidence) return null
  const { utcDay, rev, sealed, hash, prevHash, chain, keyId, signature } = evidence
  return { utcDay, rev, sealed, hash, prevHash, chain, keySha256: keyId, signature }
}

/** @param parentCodes codes by id of the parents that the viewer may see */
export function toApiUnit(unit: UnitRow, parentCodes: ReadonlyMap<number, string>): ApiUnit {
  return {
    code: unit.code,
    name: unit.name,
    kind: unit.kind as ApiUnit['kind'], // the use cases of units write it from their list
    type: unit.type,
    parentCode: unit.parentId === null ? null : (parentCodes.get(unit.parentId) ?? null),
    zone: unit.zone,
    claimedLaptops: unit.claimedLaptops,
    certainty: unit.certainty,
  }
}
