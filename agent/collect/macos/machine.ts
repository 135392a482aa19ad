/** Model, processor, memory and firmware of a Mac. */
import { mebibytesOf, wholeOf } from '../clean.ts'
import type { HardwareFacts } from '../../contract/v1.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { architectureOf, baseMhzIn } from '../shared/machine.ts'
import { profile, sysctl } from './ask.ts'

const processorNames = [
  'machdep.cpu.brand_string',
  'hw.packages',
  'hw.physicalcpu',
  'hw.logicalcpu',
  'hw.cpufrequency',
  'hw.cpufrequency_max',
  'hw.machine',
]

async function overview(runner: Runner, note: Note, part: string): Promise<JsonObject | null> {
  return (await profile(runner, note, 'SPHardwareDataType', part))?.[0] ?? null
}

export async function readMachine(runner: Runner, note: Note): Promise<HardwareFacts['machine']> {
  const it = await overview(runner, note, 'hardware.machine')
  const identifier = stringAt(it, 'machine_model')
  const name = stringAt(it, 'machine_name')
  const virtual = await sysctl(runner, ['kern.hv_vmm_present'])
  const isVirtual = virtual.get('kern.hv_vmm_present') === '1'
  note('hardware.machine.boardSerial', 'no-source')
  return {
    brand: it ? 'Apple' : null,
    model: name && identifier ? `${name} (${identifier})` : (name ?? identifier),
    serial: stringAt(it, 'serial_number'),
    uuid: stringAt(it, 'platform_UUID')?.toLowerCase() ?? null,
    boardSerial: null,
    chassis: isVirtual ? 'virtual' : macChassis(name ?? identifier),
    hypervisor: isVirtual ? 'unknown' : null,
  }
}

/** The kind of a Mac from its name. */
export function macChassis(name: string | null): HardwareFacts['machine']['chassis'] {
  if (name === null) return 'unknown'
  if (/macbook/i.test(name)) return 'laptop'
  if (/imac/i.test(name)) return 'all-in-one'
  return /mac ?(mini|pro|studio)/i.test(name) ? 'desktop' : 'unknown'
}

/** A Mac's firmware is Apple's own: no TPM, and its start-up security is no UEFI Secure Boot. */
export async function readFirmware(runner: Runner, note: Note): Promise<HardwareFacts['firmware']> {
  const it = await overview(runner, note, 'hardware.firmware')
  note('hardware.firmware.tpmVersion', 'not-present')
  note('hardware.firmware.secureBoot', 'not-supported')
  const version = stringAt(it, 'boot_rom_version')
  return { vendor: it ? 'Apple' : null, version, releasedDay: null, mode: null, secureBoot: null, tpmVersion: null }
}

export async function readCpu(runner: Runner, note: Note): Promise<HardwareFacts['cpu']> {
  const values = await sysctl(runner, processorNames)
  if (values.size === 0) note('hardware.cpu', 'unreadable')
  const model = values.get('machdep.cpu.brand_string') ?? null
  const architecture = architectureOf(values.get('hw.machine') ?? null)
  const baseMhz = baseMhzIn(model) ?? megahertz(values.get('hw.cpufrequency'))
  const maxMhz = megahertz(values.get('hw.cpufrequency_max'))
  if (baseMhz === null) note('hardware.cpu.baseMhz', 'no-source')
  if (maxMhz === null) note('hardware.cpu.maxMhz', 'no-source')
  return {
    maker: model === null ? null : model.startsWith('Apple') ? 'Apple' : 'Intel',
    model,
    sockets: wholeOf(values.get('hw.packages')),
    cores: wholeOf(values.get('hw.physicalcpu')),
    threads: wholeOf(values.get('hw.logicalcpu')),
    baseMhz,
    maxMhz,
    architecture,
  }
}

function megahertz(hertz: string | undefined): number | null {
  const value = wholeOf(hertz)
  return value === null ? null : Math.round(value / 1e6) || null
}

/** Memory of newer Macs is part of the processor, so modules are not listed. */
export async function readMemory(runner: Runner, note: Note): Promise<{ totalMb: number | null; modules: null }> {
  const values = await sysctl(runner, ['hw.memsize'])
  const totalMb = mebibytesOf(wholeOf(values.get('hw.memsize')))
  if (totalMb === null) note('hardware.memory.totalMb', 'unreadable')
  note('hardware.memory.modules', 'not-supported')
  return { totalMb, modules: null }
}
