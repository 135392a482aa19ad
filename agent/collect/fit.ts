/**
 * Makes what was read fit the contract, on every system alike: texts cleaned and cut, a number outside its bounds
 * becomes null with a problem, a list is cut at its limit. Pure. The bounds are those of agent/contract/v1.ts, whose
 * schemas the agent does not load; a test holds both against each other.
 */
import { limits } from '../contract/limits.ts'
import { tableNames } from '../contract/tables.ts'
import type { Activation, HardwareFacts, SystemFacts } from '../contract/v1.ts'
import { cleanText, dayFromParts } from './clean.ts'
import type { Inventory } from './facts.ts'
import type { Note } from './notes.ts'
import type { FileSystemRows, ModuleRows, Rows } from './platform.ts'

type HardwareLists = 'disks' | 'displays' | 'graphics' | 'batteries' | 'adapters'
type TableName = keyof typeof tableNames
const maxMb = 1_000_000_000

/** Hardware as the collectors read it: lists are plain rows. */
export type HardwareRead = Pick<HardwareFacts, 'machine' | 'firmware' | 'cpu'> & {
  wifiIds: string[] | null
  memory: { totalMb: number | null; modules: ModuleRows | null }
} & { [List in HardwareLists]: Rows<List> | null }

/** A number inside its bounds, made whole; otherwise null, noted under `part`. */
function whole(note: Note, part: string, value: number | null, [low, high]: readonly [number, number]): number | null {
  const rounded = value === null ? null : Math.round(value)
  if (rounded === null || (rounded >= low && rounded <= high)) return rounded === 0 ? 0 : rounded
  note(part, 'unreadable', 'outside its bounds')
  return null
}

/** Rows under their column names; null for a list that is unknown. */
function tableOf<Row extends unknown[]>(
  note: Note,
  list: { part: string; name: TableName; maxRows: number; rows: Row[] | null },
): { names: string[]; rows: Row[] } | null {
  if (list.rows === null) return null
  if (list.rows.length > list.maxRows) note(list.part, 'too-many', `${list.rows.length} entries`)
  return { names: [...tableNames[list.name]], rows: list.rows.slice(0, list.maxRows) }
}

/** The hardware section of what was read. */
export function fitHardware(read: HardwareRead, note: Note): HardwareFacts {
  return {
    v: 1,
    kind: 'hardware',
    machine: fitMachine(read.machine),
    firmware: fitFirmware(read.firmware),
    cpu: fitCpu(read.cpu, note),
    memory: fitMemory(read.memory, note),
    disks: fitDisks(read.disks, note),
    displays: fitDisplays(read.displays, note),
    graphics: fitGraphics(read.graphics, note),
    batteries: fitBatteries(read.batteries, note),
    adapters: fitAdapters(read.adapters, note),
    wifiIds: read.wifiIds && fitWifiIds(read.wifiIds),
  }
}

function fitMachine(machine: HardwareFacts['machine']): HardwareFacts['machine'] {
  return {
    brand: cleanText(machine.brand),
    model: cleanText(machine.model),
    serial: cleanText(machine.serial),
    uuid: cleanText(machine.uuid),
    boardSerial: cleanText(machine.boardSerial),
    chassis: machine.chassis,
    hypervisor: cleanText(machine.hypervisor),
  }
}

function fitFirmware(firmware: HardwareFacts['firmware']): HardwareFacts['firmware'] {
  return {
    ...firmware,
    vendor: cleanText(firmware.vendor),
    version: cleanText(firmware.version),
    releasedDay: fitDay(firmware.releasedDay),
    tpmVersion: cleanText(firmware.tpmVersion, 16),
  }
}

/** A real date between 2000 and 2099 in the contract's form, or null. */
export function fitDay(day: string | null): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '')
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

function fitCpu(cpu: HardwareFacts['cpu'], note: Note): HardwareFacts['cpu'] {
  const part = 'hardware.cpu'
  return {
    maker: cleanText(cpu.maker),
    model: cleanText(cpu.model),
    sockets: whole(note, `${part}.sockets`, cpu.sockets, [1, 64]),
    cores: whole(note, `${part}.cores`, cpu.cores, [1, 1024]),
    threads: whole(note, `${part}.threads`, cpu.threads, [1, 2048]),
    baseMhz: whole(note, `${part}.baseMhz`, cpu.baseMhz, [1, 20_000]),
    maxMhz: whole(note, `${part}.maxMhz`, cpu.maxMhz, [1, 20_000]),
    architecture: cleanText(cpu.architecture, 16),
    level: cpu.level ?? null,
  }
}

function fitMemory(memory: HardwareRead['memory'], note: Note): HardwareFacts['memory'] {
  const part = 'hardware.memory'
  const rows = memory.modules?.map(([sizeMb, type, speedMts]): ModuleRows[number] => [
    whole(note, `${part}.modules`, sizeMb, [1, maxMb]),
    cleanText(type, 32),
    whole(note, `${part}.modules`, speedMts, [1, 100_000]),
  ])
  const list = {
    part: `${part}.modules`,
    name: 'memoryModules',
    maxRows: limits.memoryModules,
    rows: rows ?? null,
  } as const
  return {
    totalMb: whole(note, `${part}.totalMb`, memory.totalMb, [16, 16_777_216]),
    modules: tableOf(note, list),
  }
}

function fitDisks(disks: Rows<'disks'> | null, note: Note): HardwareFacts['disks'] {
  const part = 'hardware.disks'
  const rows = disks?.map(([model, kind, bus, sizeMb, health]): Rows<'disks'>[number] => [
    cleanText(model),
    kind,
    cleanText(bus, 16),
    whole(note, part, sizeMb, [1, maxMb]),
    cleanText(health, 32),
  ])
  return tableOf(note, { part, name: 'disks', maxRows: limits.disks, rows: rows ?? null })
}

function fitDisplays(displays: Rows<'displays'> | null, note: Note): HardwareFacts['displays'] {
  const part = 'hardware.displays'
  const rows = displays?.map(([maker, model, widthPx, heightPx, inches, builtIn]): Rows<'displays'>[number] => [
    cleanText(maker),
    cleanText(model),
    whole(note, part, widthPx, [1, 100_000]),
    whole(note, part, heightPx, [1, 100_000]),
    fitInches(inches, note),
    builtIn,
  ])
  return tableOf(note, { part, name: 'displays', maxRows: limits.displays, rows: rows ?? null })
}

function fitInches(inches: number | null, note: Note): number | null {
  if (inches === null || (inches >= 1 && inches <= 200)) return inches
  note('hardware.displays', 'unreadable', 'outside its bounds')
  return null
}

function fitGraphics(graphics: Rows<'graphics'> | null, note: Note): HardwareFacts['graphics'] {
  const rows = graphics?.map(([vendor, model, pciId]): Rows<'graphics'>[number] => [
    cleanText(vendor),
    cleanText(model),
    cleanText(pciId, 16),
  ])
  return tableOf(note, { part: 'hardware.graphics', name: 'graphics', maxRows: limits.displays, rows: rows ?? null })
}

function fitBatteries(batteries: Rows<'batteries'> | null, note: Note): HardwareFacts['batteries'] {
  const part = 'hardware.batteries'
  const rows = batteries?.map(([maker, model, chemistry, designMwh, fullMwh, cycles]): Rows<'batteries'>[number] => [
    cleanText(maker),
    cleanText(model),
    cleanText(chemistry, 32),
    whole(note, part, designMwh, [1, 1_000_000]),
    whole(note, part, fullMwh, [1, 1_000_000]),
    whole(note, part, cycles, [0, 100_000]),
  ])
  return tableOf(note, { part, name: 'batteries', maxRows: limits.batteries, rows: rows ?? null })
}

function fitAdapters(adapters: Rows<'adapters'> | null, note: Note): HardwareFacts['adapters'] {
  const part = 'hardware.adapters'
  const rows = adapters?.map(([kind, model, mac, speedMbps, isVirtual]): Rows<'adapters'>[number] => [
    kind,
    cleanText(model),
    cleanText(mac, 32),
    whole(note, part, speedMbps, [1, 1_000_000]),
    isVirtual,
  ])
  return tableOf(note, { part, name: 'adapters', maxRows: limits.adapters, rows: rows ?? null })
}

/** System as the collectors read it. */
export type SystemRead = Pick<SystemFacts, 'os' | 'hostName' | 'timeZone' | 'sleepPolicy'> & {
  defaults: NonNullable<SystemFacts['defaults']> | null
  licences: NonNullable<SystemFacts['licences']> | null
  fileSystems: FileSystemRows | null
}

/** The system section of what was read. */
export function fitSystem(read: SystemRead, note: Note): SystemFacts {
  const { os, sleepPolicy } = read
  const policyPart = 'system.sleepPolicy'
  const minutes = (value: number | null) => whole(note, policyPart, value, [0, 100_000])
  return {
    v: 1,
    kind: 'system',
    os: {
      family: os.family,
      name: cleanText(os.name),
      version: cleanText(os.version, 64),
      build: cleanText(os.build, 64),
      kernel: cleanText(os.kernel, 128),
      architecture: cleanText(os.architecture, 16),
      installedDay: fitDay(os.installedDay),
    },
    hostName: cleanText(read.hostName, 64),
    timeZone: cleanText(read.timeZone, 64),
    sleepPolicy: {
      screenOffAcMin: minutes(sleepPolicy.screenOffAcMin),
      screenOffBatteryMin: minutes(sleepPolicy.screenOffBatteryMin),
      sleepAcMin: minutes(sleepPolicy.sleepAcMin),
      sleepBatteryMin: minutes(sleepPolicy.sleepBatteryMin),
      source: sleepPolicy.source ?? null,
    },
    fileSystems: fitFileSystems(read.fileSystems, note),
    defaults: read.defaults,
    licences: read.licences && fitLicences(read.licences),
  }
}

function fitLicences({ windows, office }: NonNullable<SystemFacts['licences']>): SystemFacts['licences'] {
  const fit = (it: Activation | null) => it && { ...it, server: cleanText(it.server, 253) }
  return { windows: fit(windows), office: fit(office) }
}

function fitWifiIds(ids: readonly string[]): string[] {
  const known = ids.map((id) => id.toLowerCase()).filter((id) => /^(pci|usb):[0-9a-f]{4}:[0-9a-f]{4}$/.test(id))
  return [...new Set(known)].toSorted().slice(0, limits.wifiIds)
}

function fitFileSystems(fileSystems: FileSystemRows | null, note: Note): SystemFacts['fileSystems'] {
  const part = 'system.fileSystems'
  const rows = fileSystems?.map(([role, type, sizeMb]): FileSystemRows[number] => [
    role,
    cleanText(type, 32) ?? 'unknown',
    whole(note, part, sizeMb, [1, maxMb]),
  ])
  return tableOf(note, { part, name: 'fileSystems', maxRows: limits.disks, rows: rows ?? null })
}

/** Room on the system's own file system; null when it makes no sense. */
export function fitStorage(storage: Inventory['storage'], note: Note): Inventory['storage'] {
  if (storage === null) return null
  const sizeMb = whole(note, 'storage', storage.sizeMb, [1, Number.MAX_SAFE_INTEGER])
  const freeMb = whole(note, 'storage', storage.freeMb, [0, Number.MAX_SAFE_INTEGER])
  return sizeMb === null || freeMb === null ? null : { sizeMb, freeMb }
}
