/** Brand, model, serial, firmware and processor of a Windows machine. */
import type { HardwareFacts } from '../../contract/v1.ts'
import type { Note } from '../notes.ts'
import type { ModuleRows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { mebibytesOf } from '../clean.ts'
import { booleanAt, numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { baseMhzIn, chassisOf, cpuMakerOf, hypervisorOf, modelName, tpmVersionOf } from '../shared/machine.ts'
import { memoryTypeOf } from '../shared/smbios.ts'
import { ask } from './ask.ts'

export async function readMachine(runner: Runner, note: Note): Promise<HardwareFacts['machine']> {
  const it = await ask(runner, note, 'machine', 'hardware.machine')
  const strings = { brand: stringAt(it, 'brand'), name: stringAt(it, 'name'), version: stringAt(it, 'version') }
  const hypervisor = hypervisorOf(`${strings.brand ?? ''} ${strings.name ?? ''} ${strings.version ?? ''}`)
  return {
    brand: strings.brand,
    model: modelName(strings),
    serial: stringAt(it, 'serial'),
    uuid: stringAt(it, 'uuid')?.toLowerCase() ?? null,
    boardSerial: stringAt(it, 'boardSerial'),
    chassis: hypervisor === null ? chassisOf(firstNumber(it, 'chassis')) : 'virtual',
    hypervisor,
  }
}

function firstNumber(object: JsonObject | null, key: string): number | null {
  const value = object?.[key]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'number' ? first : null
}

/** PEFirmwareType: 1 BIOS, 2 UEFI. */
const firmwareModes: Record<number, HardwareFacts['firmware']['mode']> = { 1: 'bios', 2: 'uefi' }

export async function readFirmware(runner: Runner, note: Note): Promise<HardwareFacts['firmware']> {
  const it = await ask(runner, note, 'firmware', 'hardware.firmware')
  const tpmVersion = tpmVersionOf(stringAt(it, 'tpm'))
  const mode = firmwareModes[numberIn(it, 'mode') ?? 0] ?? null
  if (it && tpmVersion === null) note('hardware.firmware.tpmVersion', 'no-source', 'not there or no right to ask')
  return {
    vendor: stringAt(it, 'vendor'),
    version: stringAt(it, 'version'),
    releasedDay: stringAt(it, 'released'),
    mode,
    secureBoot: booleanAt(it, 'secureBoot') ?? (mode === 'bios' ? false : null),
    tpmVersion,
  }
}

/** Win32_Processor.Architecture. */
const architectures: Record<number, string> = { 0: 'x86', 9: 'x86_64', 12: 'arm64' }

export async function readCpu(runner: Runner, note: Note): Promise<HardwareFacts['cpu']> {
  const cpus = objectsAt(await ask(runner, note, 'processor', 'hardware.cpu'), 'cpus')
  const first = cpus[0] ?? null
  const model = stringAt(first, 'Name')
  if (first) note('hardware.cpu.maxMhz', 'no-source', 'Windows tells the base clock only')
  return {
    maker: cpuMakerOf(stringAt(first, 'Manufacturer')),
    model,
    sockets: cpus.length || null,
    cores: sumOf(cpus, 'NumberOfCores'),
    threads: sumOf(cpus, 'NumberOfLogicalProcessors'),
    baseMhz: baseMhzIn(model) ?? numberIn(first, 'MaxClockSpeed'),
    maxMhz: null,
    architecture: architectures[numberIn(first, 'Architecture') ?? -1] ?? null,
  }
}

function sumOf(objects: readonly JsonObject[], key: string): number | null {
  const numbers = objects.map((object) => numberIn(object, key))
  return numbers.length === 0 || numbers.includes(null) ? null : numbers.reduce<number>((a, b) => a + (b ?? 0), 0)
}

export async function readMemory(
  runner: Runner,
  note: Note,
): Promise<{ totalMb: number | null; modules: ModuleRows | null }> {
  const it = await ask(runner, note, 'memory', 'hardware.memory')
  const modules = objectsAt(it, 'modules').map((module): ModuleRows[number] => [
    mebibytesOf(numberIn(module, 'Capacity')),
    memoryTypeOf(numberIn(module, 'SMBIOSMemoryType')),
    numberIn(module, 'ConfiguredClockSpeed') || numberIn(module, 'Speed') || null,
  ])
  if (it && modules.length === 0) note('hardware.memory.modules', 'no-source')
  return { totalMb: mebibytesOf(numberIn(it, 'total')), modules: modules.length > 0 ? modules : null }
}
