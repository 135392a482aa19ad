/** From a unit's sums to the figures that pages show: each with its range, what it rests on, and how much of the time is known. */
import { type State, states } from '../../agent/contract/v1.ts'
import { extrapolated, unitBand } from './band.rules.ts'
import { type Energy, type PowerBasis, powerBases } from './power.types.ts'
import type { PowerSums } from './unit-day.rules.ts'

const dayMin = 24 * 60
const daysPerMonth = 365 / 12

/** Sums with the half range of `halfMwhOf`, added over the days. */
export type FigureSums = PowerSums & { half_mwh: number }

export type Coverage = {
  expectedDays: number
  reportedDays: number
  activeDays: number
  knownMin: number
  /** Known minutes of all that there were, 0 to 1; null = nothing was expected. */
  knownShare: number | null
}

export type EnergyFigure = Energy & {
  /** Of the energy, 0 to 1; strongest first, without those that are 0. */
  byBasis: { basis: PowerBasis; energyMwh: number; share: number }[]
  byState: Record<State, { minutes: number; energyMwh: number }>
  coverage: Coverage
  /** What it would be with all time known: a line of its own. Null below half known. */
  extrapolatedMwh: number | null
  /** Of a reported laptop in a month of 365/12 days; of an awake device-day. Null = no such day. */
  perDeviceMonthMwh: number | null
  perActiveDayMwh: number | null
  waste: Waste
  /** Null = no laptop has its eight weeks yet. */
  saved: Saved | null
  /** Against ENERGY STAR's shares of a year, for the same known minutes: below 0 = more than that. */
  reference: { referenceMwh: number; savedMwh: number }
  simulated: { days: number; energyMwh: number }
  desktop: { reportedDays: number; activeDays: number; energyMwh: number }
  /** Laptops and all that is no desktop. */
  laptop: { reportedDays: number; activeDays: number; energyMwh: number }
  /** Observed: awake device-days with at most an hour of dark time, of all awake ones; null = none. */
  calmShare: number | null
}

/** Awake outside working hours; `dark` is the part of it with nobody at the screen. */
export type Waste = {
  outMin: number
  outMwh: number
  outDarkMin: number
  outDarkMwh: number
  /** Of the energy, 0 to 1. */
  share: number | null
  /** Awake device-days of which nobody knows when: in none of the above. */
  unknownDays: number
}

export type Saved = { basedDays: number; baselineMwh: number; savedMwh: number; share: number | null }

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** @returns null when no device-day was reported: "belum dilaporkan", never 0 */
export function figureOf(sums: FigureSums): EnergyFigure | null {
  if (sums.reported_days === 0) return null
  const energyMwh = sums.energy_mwh
  const band = unitBand({
    energyMwh,
    lowMwh: sums.low_mwh,
    highMwh: sums.high_mwh,
    meterMwh: sums.meter_mwh,
    halfMwh: sums.half_mwh,
  })
  const perDay = ratio(energyMwh, sums.reported_days)
  return {
    energyMwh,
    ...band,
    byBasis: powerBases.flatMap((basis) => {
      const ofBasis = sums[`${basis}_mwh`]
      return ofBasis === 0 ? [] : [{ basis, energyMwh: ofBasis, share: ofBasis / energyMwh }]
    }),
    byState: Object.fromEntries(
      states.map((state) => [state, { minutes: sums[`${state}_min`], energyMwh: sums[`${state}_mwh`] }]),
    ) as EnergyFigure['byState'],
    coverage: coverageOf(sums),
    extrapolatedMwh: extrapolated(energyMwh, { knownMin: sums.known_min, expectedMin: sums.expected_days * dayMin }),
    perDeviceMonthMwh: perDay === null ? null : Math.round(perDay * daysPerMonth),
    perActiveDayMwh: sums.active_days === 0 ? null : Math.round(energyMwh / sums.active_days),
    waste: {
      outMin: sums.out_min,
      outMwh: sums.out_mwh,
      outDarkMin: sums.out_dark_min,
      outDarkMwh: sums.out_dark_mwh,
      share: ratio(sums.out_mwh, energyMwh),
      unknownDays: sums.out_unknown_days,
    },
    saved: savedOf(sums),
    reference: { referenceMwh: sums.reference_mwh, savedMwh: sums.reference_mwh - energyMwh },
    simulated: { days: sums.simulated_days, energyMwh: sums.simulated_mwh },
    desktop: { reportedDays: sums.desktop_days, activeDays: sums.desktop_active_days, energyMwh: sums.desktop_mwh },
    laptop: {
      reportedDays: sums.reported_days - sums.desktop_days,
      activeDays: sums.active_days - sums.desktop_active_days,
      energyMwh: energyMwh - sums.desktop_mwh,
    },
    calmShare: ratio(sums.calm_days, sums.active_days),
  }
}

/** How much of the time is known, also where nothing is. */
export function coverageOf(sums: PowerSums): Coverage {
  return {
    expectedDays: sums.expected_days,
    reportedDays: sums.reported_days,
    activeDays: sums.active_days,
    knownMin: sums.known_min,
    knownShare: ratio(sums.known_min, sums.expected_days * dayMin),
  }
}

function savedOf({ based_days: basedDays, baseline_mwh: baselineMwh, saved_mwh: savedMwh }: PowerSums): Saved | null {
  return basedDays === 0 ? null : { basedDays, baselineMwh, savedMwh, share: ratio(savedMwh, baselineMwh) }
}
