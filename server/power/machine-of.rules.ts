/** What the power model needs of a laptop, out of its hardware section and the columns of its row. */
import type { HardwareFacts } from '../../agent/contract/v1.ts'
import type { MachineFacts } from './machine.types.ts'

/** Columns of the device that stand in while no hardware section has come. */
export type DeviceColumns = {
  kind: string
  brand: string | null
  model: string | null
  cpuModel: string | null
  memoryMb: number | null
  osFamily: string | null
}

/** In the words of the ENERGY STAR list. */
const typeOf: Record<string, string> = {
  laptop: 'Notebook',
  tablet: 'Slate/Tablet',
  desktop: 'Desktop',
  'all-in-one': 'Integrated Desktop',
  server: 'Desktop',
}

const brands: [pattern: RegExp, brand: string][] = [
  [/hewlett|^hp\b/i, 'HP'],
  [/asus/i, 'Asus'],
  [/dell/i, 'Dell'],
  [/lenovo/i, 'Lenovo'],
  [/acer/i, 'Acer'],
  [/apple/i, 'Apple'],
  [/dynabook|toshiba/i, 'Dynabook/Toshiba'],
  [/fujitsu/i, 'Fujitsu'],
  [/huawei/i, 'Huawei'],
  [/^lg\b/i, 'LG'],
  [/microsoft/i, 'Microsoft'],
  [/micro-star|^msi\b/i, 'MSI'],
  [/panasonic/i, 'Panasonic'],
  [/samsung/i, 'Samsung'],
]

/**
 * A separate graphics card is left out: an inventory does not know its class. Whatever system runs now, the laboratory's Windows stands
 * in for Windows and Linux alike: moving to Linux changes hours, and is no saving by itself.
 */
export function machineOf(device: DeviceColumns, hardware: HardwareFacts | null): MachineFacts {
  const memoryMb = hardware?.memory.totalMb ?? device.memoryMb
  const baseMhz = hardware?.cpu.baseMhz ?? null
  const model = hardware?.machine.model ?? device.model
  const cpuName = hardware?.cpu.model ?? device.cpuModel
  return {
    deviceType: typeOf[device.kind] ?? null,
    brand: brandOf(hardware?.machine.brand ?? device.brand),
    modelName: model,
    modelNumber: model,
    cpuBrand: makerOf(hardware?.cpu.maker ?? null, cpuName),
    cpuName,
    // What no machine has says nothing; the fit ends there too.
    baseGhz: baseMhz === null || baseMhz < 400 || baseMhz > 5_000 ? null : Math.round(baseMhz / 100) / 10,
    cpuCores: hardware?.cpu.cores ?? null,
    ramGb: memoryMb === null ? null : Math.max(1, Math.round(memoryMb / 1024)),
    graphicsCategory: null,
    os: device.osFamily === 'macos' ? 'macOS' : 'Windows',
    availableDay: null,
    touch: null,
  }
}

function brandOf(text: string | null): string | null {
  if (text === null) return null
  return brands.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? text.trim()
}

function makerOf(maker: string | null, cpuName: string | null): string | null {
  const text = `${maker ?? ''} ${cpuName ?? ''}`
  if (/intel/i.test(text)) return 'Intel'
  return /amd/i.test(text) ? 'AMD' : maker
}
