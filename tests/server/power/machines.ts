import type { MachineFacts } from '../../../server/power/machine.types.ts'

/** A machine of which nothing is known. */
export const unknownMachine: MachineFacts = {
  deviceType: null,
  brand: null,
  modelName: null,
  modelNumber: null,
  cpuBrand: null,
  cpuName: null,
  baseGhz: null,
  cpuCores: null,
  ramGb: null,
  graphicsCategory: null,
  os: null,
  availableDay: null,
  touch: null,
}
