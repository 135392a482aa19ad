/** Rules about machines that hold on every operating system. Pure. */
import type { HardwareFacts } from '../../contract/v1.ts'

type Chassis = HardwareFacts['machine']['chassis']

/** Chassis types of the SMBIOS specification 3.7, table 17. */
const chassisTypes: readonly [Chassis, readonly number[]][] = [
  ['laptop', [8, 9, 10, 14, 31, 32]],
  ['desktop', [3, 4, 5, 6, 7, 15, 16, 24, 35, 36]],
  ['all-in-one', [13]],
  ['tablet', [11, 30]],
  ['server', [17, 23, 25, 28, 29]],
]

/** The kind of machine of an SMBIOS chassis type; the highest bit only says that the case has a lock. */
export function chassisOf(type: number | null): Chassis {
  if (type === null) return 'unknown'
  return chassisTypes.find(([, types]) => types.includes(type & 0x7f))?.[0] ?? 'unknown'
}

const hypervisors: readonly [RegExp, string][] = [
  [/vmware/i, 'VMware'],
  [/virtualbox|innotek/i, 'VirtualBox'],
  [/microsoft corporation.*virtual machine/i, 'Hyper-V'],
  [/\bqemu\b|\bkvm\b|bochs|rhev|ovirt/i, 'KVM'],
  [/\bxen\b/i, 'Xen'],
  [/parallels/i, 'Parallels'],
  [/amazon ec2|google compute engine|alibaba cloud|openstack/i, 'cloud'],
]

/** The hypervisor that SMBIOS strings (brand, model, version) give away; null when they name none. */
export function hypervisorOf(strings: string): string | null {
  return hypervisors.find(([pattern]) => pattern.test(strings))?.[1] ?? null
}

/**
 * The model as a person says it. Lenovo puts its order number into the product name and `ThinkPad T470s` into the
 * version, so both are given.
 */
export function modelName(strings: {
  brand: string | null
  name: string | null
  version: string | null
}): string | null {
  const { brand, name, version } = strings
  if (!/^lenovo$/i.test(brand?.trim() ?? '') || !version || !/[a-z]{3}/i.test(version)) return name
  if (!name || version.includes(name)) return version
  return /not (available|specified)|invalid|default|o\.e\.m/i.test(version) ? name : `${version} (${name})`
}

/** CPU architecture in one spelling for all systems; unknown ones as they are. */
export function architectureOf(name: string | null): string | null {
  if (name === null) return null
  const lower = name.trim().toLowerCase()
  if (['x86_64', 'amd64', 'x64', '64-bit'].includes(lower)) return 'x86_64'
  if (['aarch64', 'arm64'].includes(lower)) return 'arm64'
  return /^(i[3-6]86|x86|32-bit)$/.test(lower) ? 'x86' : lower || null
}

/** Makers by the name their CPUs give (`GenuineIntel`); others as they are. */
export function cpuMakerOf(vendor: string | null): string | null {
  if (vendor === null) return null
  if (/intel/i.test(vendor)) return 'Intel'
  if (/amd|advanced micro/i.test(vendor)) return 'AMD'
  return /apple/i.test(vendor) ? 'Apple' : vendor
}

/** Base clock in MHz that a CPU's own name states (`... @ 2.50GHz`); null when it states none. */
export function baseMhzIn(model: string | null): number | null {
  const clock = /@\s*([\d.]+)\s*([GM])Hz/i.exec(model ?? '')
  if (!clock) return null
  return Math.round(Number(clock[1]) * (clock[2]?.toUpperCase() === 'G' ? 1000 : 1)) || null
}

/** TPM version as people write it: `2.0`, `1.2`; null when unknown. */
export function tpmVersionOf(text: string | null): string | null {
  const major = /^\D*(\d)/.exec(text ?? '')?.[1]
  if (major === undefined) return null
  return major === '2' ? '2.0' : '1.2'
}

const level2 = ['cx16', 'lahf_lm', 'popcnt', 'sse4_1', 'sse4_2', 'ssse3']
const level3 = ['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'movbe', 'xsave']
const level4 = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl']

/**
 * The x86-64 level (1 to 4) of a processor by the flags that Linux names: what a distribution is built for (x86-64 psABI;
 * Linux calls LZCNT `abm`). Null where there are no flags or the processor is not of 64 bit x86.
 */
export function levelOf(flags: string | null): number | null {
  const held = new Set((flags ?? '').split(/\s+/))
  if (!held.has('lm')) return null
  const hasAll = (names: readonly string[]) => names.every((name) => held.has(name))
  if (!hasAll(level2)) return 1
  if (!hasAll(level3) || !(held.has('abm') || held.has('lzcnt'))) return 2
  return hasAll(level4) ? 4 : 3
}
