/** What the plan keeps of a laptop: until when its Windows has updates, and what it can take instead. */
import type { HardwareFacts } from '../../agent/contract/v1.ts'
import { linuxFit } from './linux-fit.rules.ts'
import { type FitnessPart, fitnessParts, processorFit, supportEndDay, windows11Fitness } from './windows.rules.ts'

/** Columns of `device` that it rests on. */
export type DeviceColumns = {
  osFamily: string | null
  osName: string | null
  osVersion: string | null
  cpuModel: string | null
  memoryMb: number | null
  diskMb: number | null
}
/** What only the hardware section has; null = not told. */
export type HardwareParts = {
  cores: number | null
  firmware: 'uefi' | 'bios' | null
  tpmVersion: string | null
  architecture: string | null
}
export const noParts: HardwareParts = { cores: null, firmware: null, tpmVersion: null, architecture: null }

export type DeviceFitness = {
  /** Last day with updates of its Windows; null = no Windows, or of an unknown release. */
  supportEndDay: string | null
  windows11: boolean | null
  misses: FitnessPart[]
  unknown: FitnessPart[]
  linux: boolean | null
}

/** The parts of a hardware section. */
export function partsOf({ cpu, firmware }: Pick<HardwareFacts, 'cpu' | 'firmware'>): HardwareParts {
  const { cores, architecture } = cpu
  return { cores, firmware: firmware.mode, tpmVersion: firmware.tpmVersion, architecture }
}

/** What follows from a laptop's facts. */
export function fitnessOf(device: DeviceColumns, parts: HardwareParts): DeviceFitness {
  const { osFamily, osName, osVersion, cpuModel, memoryMb, diskMb } = device
  const { fit, misses, unknown } = windows11Fitness({ cpuModel, memoryMb, diskMb, ...parts })
  return {
    supportEndDay: osFamily === 'windows' ? supportEndDay({ name: osName, version: osVersion }) : null,
    windows11: fit,
    misses,
    unknown,
    linux: linuxFit({ architecture: parts.architecture, processorFit: processorFit(cpuModel), memoryMb, diskMb }),
  }
}

/** Parts as one number: bit i = `fitnessParts[i]`. */
export function toMask(parts: readonly FitnessPart[]): number {
  return parts.reduce((mask, part) => mask | (1 << fitnessParts.indexOf(part)), 0)
}

export function fromMask(mask: number): FitnessPart[] {
  return fitnessParts.filter((_, bit) => (mask & (1 << bit)) !== 0)
}
