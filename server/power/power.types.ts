/** Words of the power model: what a laptop draws in each state of the contract, and how that is known. */
import type { State } from '../../agent/contract/v1.ts'

/** How a draw is known, strongest first; `manual` (a person entered it) stands apart, behind all others. */
export const powerBases = ['meter', 'battery', 'calibrated', 'catalogue', 'estimated', 'standard', 'manual'] as const
export type PowerBasis = (typeof powerBases)[number]

/** The labels that stand beside every figure of energy. */
export const basisLabels: Record<PowerBasis, { id: string; en: string }> = {
  meter: { id: 'Terukur, meteran', en: 'Measured, meter' },
  battery: { id: 'Terukur, baterai', en: 'Measured, battery' },
  calibrated: { id: 'Terkalibrasi', en: 'Calibrated' },
  catalogue: { id: 'Katalog laboratorium', en: 'Laboratory catalogue' },
  estimated: { id: 'Dugaan dari inventaris', en: 'Estimated from inventory' },
  standard: { id: 'Nilai baku jenis mesin', en: 'Standard of the kind of machine' },
  manual: { id: 'Diisi petugas', en: 'Entered by a person' },
}

/** Draw at the wall, W, with the ends of its 80% range. */
export type Draw = { drawW: number; lowW: number; highW: number; basis: PowerBasis }

/** A value with the ends of its 80% range. */
export type Ranged = { value: number; low: number; high: number }

/** What the model knows of one machine on a day. */
export type PowerProfile = {
  modelVersion: string
  /** Idle draw in the states of the contract. */
  draws: Record<State, Draw>
  /** What full load adds to an idle draw, W. */
  dynamicW: Ranged
  /** What the built-in panel draws at `referenceBrightnessPct`, W; 0 where there is none, or none is known. */
  panelW: number
  referenceBrightnessPct: number
  /** Of a machine that is off with its plug unknown: the share of that time on mains. */
  pluggedOff: Ranged
}

/** Energy of a state or a day, whole mWh, with the ends of the 80% range. */
export type Energy = { energyMwh: number; lowMwh: number; highMwh: number }
