/** What an inventory knows of a machine, as far as it says something about its draw. Null = not known. */
export type MachineFacts = {
  /** In the words of the ENERGY STAR list: Notebook, Desktop, Integrated Desktop, ... */
  deviceType: string | null
  brand: string | null
  modelName: string | null
  modelNumber: string | null
  cpuBrand: string | null
  cpuName: string | null
  baseGhz: number | null
  cpuCores: number | null
  ramGb: number | null
  /** Class of a separate graphics card, G1 to G7 by the width and rate of its memory; null = none, or not known. */
  graphicsCategory: string | null
  os: string | null
  /** Day on which it came to market; yyyy-mm-dd. */
  availableDay: string | null
  /** `Yes` or `No`. */
  touch: string | null
}

export const machineKinds = ['notebook', 'all-in-one', 'desktop'] as const
export type MachineKind = (typeof machineKinds)[number]

/** Idle states that laboratories measure, watts at the wall: on with its screen, on and dark, asleep, off. */
export const idleStates = ['shortIdle', 'longIdle', 'sleep', 'off'] as const
export type IdleState = (typeof idleStates)[number]
export type IdleWatts = Record<IdleState, number>

/** Low and high over the middle, as factors: 0.8 and 1.3 say "from a fifth less to three tenths more". */
export type StateBands = Record<IdleState, [low: number, high: number]>

/** A fitted model: what `npm run -s fit` writes. */
export type StateModel = {
  version: string
  /** Draw of a middling machine of a kind, W. */
  standard: Record<MachineKind, IdleWatts>
  standardBands: Record<MachineKind, StateBands>
  estimatedBands: Record<MachineKind, StateBands>
  /** By feature, log watts in the order of `idleStates`. */
  coefficients: Record<string, readonly number[]>
}
