/**
 * Constants of the power model beside the fitted idle draws. Each says where it comes from; `assumption` = nobody measured it
 * for us yet, so its range is wide. docs/methods/power.md tells what each does.
 */
import type { MachineKind } from './machine.types.ts'
import type { Ranged } from './power.types.ts'
import { stateModel } from './state-model.table.ts'

type Constant<Value> = { value: Value; unit: string; source: string; status: 'fitted' | 'secondary' | 'assumption' }

/** Raised by hand when a rule or a constant of the model changes; the fit has its own part. */
const rulesVersion = 1
/** Names every figure of the model: figures of another version stand beside, never in between. */
export const powerModelVersion = `${stateModel.version}.${rulesVersion}`

/** W at the wall at full load above idle, by watt of the processor's rated heat. */
export const dynamicFactor: Constant<Ranged> = {
  value: { value: 0.9, low: 0.6, high: 1.2 },
  unit: 'W per W of rated heat at load^0.7 = 1',
  source:
    'least squares on load^0.7 of two processors (mlco2/codecarbon cpu_load_profiling): package 0.68 (EPYC 8024P, 90 W) and 1.06 ' +
    '(Threadripper 1950X, 180 W), wall of the second 0.91 and 1.06; none is a laptop',
  status: 'fitted',
}

/** Mean of load^0.7 where no report told it: an office laptop at 0 to 14% load, in the middle 4%. */
export const unknownLoadPow07: Constant<Ranged> = {
  value: { value: 0.1, low: 0, high: 0.25 },
  unit: 'load^0.7',
  source: 'assumption of this project',
  status: 'assumption',
}

/** Rated heat where the processor's name says nothing, W. */
export const usualHeatW: Constant<Record<MachineKind, number>> = {
  value: { notebook: 15, 'all-in-one': 35, desktop: 65 },
  unit: 'W',
  source: 'the most common class of each kind in cpu-tdp.csv (mlco2/codecarbon): U, T and standard desktop processors',
  status: 'secondary',
}

/** Brightness at which laboratories measure a notebook's short idle: 90 cd/m2, on a panel of 250 cd/m2. */
export const laboratoryBrightnessPct: Constant<number> = {
  value: 36,
  unit: '%',
  source: 'ENERGY STAR computers: 90 cd/m2 for notebooks; 250 cd/m2 as a usual panel is an assumption',
  status: 'assumption',
}

/** Share of a panel's draw at laboratory brightness that grows with brightness; the rest is always there. */
export const panelShare: Constant<Ranged> = {
  value: { value: 0.5, low: 0.25, high: 0.75 },
  unit: 'share',
  source: 'assumption of this project',
  status: 'assumption',
}

/** Share of the time off that a laptop hangs on mains, where no report told it; desktops always do. */
export const pluggedOffShare: Constant<Record<MachineKind, Ranged>> = {
  value: {
    notebook: { value: 0.5, low: 0, high: 1 },
    'all-in-one': { value: 1, low: 1, high: 1 },
    desktop: { value: 1, low: 1, high: 1 },
  },
  unit: 'share',
  source: 'assumption of this project',
  status: 'assumption',
}

/** From the wall to a laptop's inside: what a battery gave is divided by it. */
export const adapterEfficiency: Constant<number> = {
  value: 0.88,
  unit: 'share',
  source: 'US DOE level VI and EU 2019/1782: least average efficiency of adapters above 49 W',
  status: 'secondary',
}

/** Range of a draw measured by the battery: its gauge, and adapters of 0.84 to 0.92. */
export const batteryBand: Constant<[low: number, high: number]> = {
  value: [0.88, 1.14],
  unit: 'factor',
  source: 'assumption of this project, until plug meters tell',
  status: 'assumption',
}

/** Range of a draw calibrated by own older samples or by laptops of the same model. */
export const calibratedBand: Constant<[low: number, high: number]> = {
  value: [0.8, 1.25],
  unit: 'factor',
  source: 'assumption of this project, until plug meters tell',
  status: 'assumption',
}

/** Range of a draw from an imported laboratory list, for a machine of the same family. */
export const catalogueBand: Constant<[low: number, high: number]> = {
  value: [0.82, 1.22],
  unit: 'factor',
  source: 'configurations of one certificate differ by about a fifth in the ENERGY STAR list of 2020',
  status: 'assumption',
}

/** Range of a plug meter's kWh: class 2 meters. */
export const meterBand: Constant<[low: number, high: number]> = {
  value: [0.98, 1.02],
  unit: 'factor',
  source: 'class 2 of IEC 62053-21',
  status: 'secondary',
}

/** Range of a figure that a person entered. */
export const manualBand: Constant<[low: number, high: number]> = {
  value: [0.7, 1.3],
  unit: 'factor',
  source: 'assumption of this project',
  status: 'assumption',
}

/** Half of the 80% range that laptops of a unit share, so that more of them do not make it smaller: see `unitBand`. */
export const sharedErrorShare: Constant<number> = {
  value: 0.06,
  unit: 'share of the energy',
  source:
    'sums of 30 notebooks of families not seen err by 10.1% at p90 (`npm run bench -- estimate`); alone, ranges of 28% would give 6.5%',
  status: 'fitted',
}
