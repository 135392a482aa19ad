/** What a section says about its device: the columns pages list and search, and the changes that mean something. */
import type { HardwareFacts, SystemFacts } from '../../agent/contract/v1.ts'
import { cleanOrNull } from './clean-text.rules.ts'
import { usableSerial } from './serial.rules.ts'

/** Columns of `device` that a section sets. */
export type DeviceFacts = {
  kind: string
  brand: string | null
  model: string | null
  serial: string | null
  cpuModel: string | null
  memoryMb: number | null
  diskMb: number | null
  osFamily: string | null
  osName: string | null
  osVersion: string | null
  hostName: string | null
  softwareCount: number | null
}
export type SectionFactsColumns = Partial<DeviceFacts>

/** The hardware section's columns. The disk is the sum of those built in; null where no size is known. */
export function hardwareColumns(facts: HardwareFacts): SectionFactsColumns {
  const { machine, cpu, memory } = facts
  return {
    kind: machine.hypervisor === null ? machine.chassis : 'virtual',
    brand: cleanOrNull(machine.brand),
    model: cleanOrNull(machine.model),
    serial: usableSerial(machine.serial),
    cpuModel: cleanOrNull(cpu.model),
    memoryMb: memory.totalMb,
    diskMb: builtInDiskMb(facts.disks),
  }
}

function builtInDiskMb(disks: HardwareFacts['disks']): number | null {
  const sizes = (disks?.rows ?? []).flatMap(([, kind, , sizeMb]) =>
    kind === 'removable' || sizeMb === null ? [] : [sizeMb],
  )
  return sizes.length === 0 ? null : sizes.reduce((sum, sizeMb) => sum + sizeMb, 0)
}

/** The system section's columns. */
export function systemColumns(facts: SystemFacts): SectionFactsColumns {
  return {
    osFamily: facts.os.family,
    osName: cleanOrNull(facts.os.name),
    osVersion: cleanOrNull(facts.os.version),
    hostName: cleanOrNull(facts.hostName),
  }
}

/** What everyone's search finds: lower case, one line. Without the host name, which only some may see. */
export function searchTextOf(device: DeviceFacts, publicId: string): string {
  const { brand, model, serial, osName } = device
  return [brand, model, serial, osName, publicId.slice(0, 8), publicId.slice(-8)]
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase()
}

/** A change worth a line in the device's history. */
export type FactEvent = { kind: string; before: Record<string, unknown>; after: Record<string, unknown> }

const watched: { kind: string; columns: (keyof DeviceFacts)[] }[] = [
  { kind: 'os-changed', columns: ['osFamily', 'osName', 'osVersion'] },
  { kind: 'memory-changed', columns: ['memoryMb'] },
  { kind: 'disk-changed', columns: ['diskMb'] },
  { kind: 'board-changed', columns: ['serial', 'model'] },
]

const largeChangeAtLeast = 50
const largeChangeRatio = 0.2

/** The device after a section, and what changed by it. The first facts of a device are no change, unknown is none either. */
export function applyFacts(
  before: DeviceFacts,
  columns: SectionFactsColumns,
): { device: DeviceFacts; events: FactEvent[] } {
  const device = { ...before, ...columns }
  const pick = (facts: DeviceFacts, names: (keyof DeviceFacts)[]) =>
    Object.fromEntries(names.map((name) => [name, facts[name]]))
  const differs = (name: keyof DeviceFacts) => isChange(before[name], device[name])
  const events = watched
    .filter(({ columns: names }) => names.some(differs))
    .map(({ kind, columns: names }) => ({ kind, before: pick(before, names), after: pick(device, names) }))
  return { device, events: isLargeChange(before, device) ? [...events, softwareEvent(before, device)] : events }
}

/** Usable memory shrinks by a few MB with a new kernel: sizes count as changed from 2% on. */
const sizeToleranceRatio = 0.02

function isChange(before: string | number | null, after: string | number | null): boolean {
  if (before === null || after === null) return false
  if (typeof before === 'string' || typeof after === 'string') return before !== after
  return Math.abs(after - before) > before * sizeToleranceRatio
}

function isLargeChange(before: DeviceFacts, after: DeviceFacts): boolean {
  if (before.softwareCount === null || after.softwareCount === null) return false
  const change = Math.abs(after.softwareCount - before.softwareCount)
  return change >= largeChangeAtLeast && change >= before.softwareCount * largeChangeRatio
}

function softwareEvent(before: DeviceFacts, after: DeviceFacts): FactEvent {
  return {
    kind: 'software-large',
    before: { softwareCount: before.softwareCount },
    after: { softwareCount: after.softwareCount },
  }
}
