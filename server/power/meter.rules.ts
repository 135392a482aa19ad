/** Readings of plug meters: what they make of the days they cover, of the days after, and of the model's field error. */
import { calibratedBand, manualBand, meterBand } from './power-model.table.ts'
import type { DayScale } from './device-energy.rules.ts'

export const readingKinds = ['meter', 'manual'] as const
export type ReadingKind = (typeof readingKinds)[number]

/** A reading of a device over local days, with what the model says of the same days. */
export type Reading = {
  kind: ReadingKind
  fromDay: string
  toDay: string
  energyMwh: number
  /** The model's energy of the days of the period, before any reading touched it; null = none of them is known. */
  modelMwh: number | null
  /** Share (0 to 1) of the period's minutes that are known. */
  knownShare: number
}

/** Below it a reading says too little about the minutes that are known. */
export const leastKnownShare = 0.9
/** Beyond these a reading and the model do not speak of the same machine: it is kept and shown, but changes nothing. */
const factorLimits = [0.25, 4] as const

/** Metered over modelled energy; null when the reading cannot be held against the model. */
export function readingFactor({ energyMwh, modelMwh, knownShare }: Reading): number | null {
  if (modelMwh === null || modelMwh <= 0 || knownShare < leastKnownShare) return null
  const factor = energyMwh / modelMwh
  return factor >= factorLimits[0] && factor <= factorLimits[1] ? factor : null
}

/**
 * How a day's energy is scaled: to the meter on the days it covers; by the newest metered factor on later days, as calibrated. What
 * a person entered without a meter holds only for its own days, and only where nothing was measured.
 *
 * @param measured whether the laptop's own profile rests on more than an estimate
 */
export function scaleOn(day: string, readings: readonly Reading[], measured: boolean): DayScale | null {
  const usable = readings.flatMap((reading) => {
    const factor = readingFactor(reading)
    return factor === null ? [] : [{ ...reading, factor }]
  })
  const covers = (kind: ReadingKind) =>
    usable.findLast((reading) => reading.kind === kind && reading.fromDay <= day && day <= reading.toDay)
  const metered = covers('meter')
  if (metered) return { factor: metered.factor, basis: 'meter', band: meterBand.value }
  const [newest] = usable
    .filter(({ kind, toDay }) => kind === 'meter' && toDay < day)
    .toSorted((a, b) => (a.toDay > b.toDay ? -1 : 1))
  if (newest) return { factor: newest.factor, basis: 'calibrated', band: calibratedBand.value }
  const entered = measured ? undefined : covers('manual')
  return entered ? { factor: entered.factor, basis: 'manual', band: manualBand.value } : null
}

/** Laptops with a month of metering each, before the field error is said. */
export const fieldLaptops = 30
const fieldDays = 28

/** Shares, 0 to 1; `bias` above 0 = the model says too much. */
export type FieldError =
  | { proven: false; laptops: number; needed: number }
  | { proven: true; laptops: number; medianError: number; p90Error: number; bias: number }

/** The model against meters, each laptop's longest reading once; "belum terbukti" until thirty laptops have a month. */
export function fieldError(readings: readonly (Reading & { deviceId: number })[]): FieldError {
  const longest = new Map<number, { days: number; energyMwh: number; modelMwh: number }>()
  for (const reading of readings) {
    const { kind, deviceId, energyMwh, modelMwh, knownShare } = reading
    const days = (Date.parse(reading.toDay) - Date.parse(reading.fromDay)) / 86_400_000 + 1
    if (kind !== 'meter' || modelMwh === null || energyMwh <= 0) continue
    if (days < fieldDays || knownShare < leastKnownShare) continue
    if (days > (longest.get(deviceId)?.days ?? 0)) longest.set(deviceId, { days, energyMwh, modelMwh })
  }
  const pairs = [...longest.values()]
  if (pairs.length < fieldLaptops) return { proven: false, laptops: pairs.length, needed: fieldLaptops }
  const errors = pairs.map(({ energyMwh, modelMwh }) => Math.abs(modelMwh / energyMwh - 1)).toSorted((a, b) => a - b)
  const at = (share: number) => errors[Math.min(errors.length - 1, Math.floor(share * errors.length))] ?? 0
  const sum = (read: (pair: (typeof pairs)[number]) => number) => pairs.reduce((total, pair) => total + read(pair), 0)
  const bias = sum(({ modelMwh }) => modelMwh) / sum(({ energyMwh }) => energyMwh) - 1
  return { proven: true, laptops: pairs.length, medianError: at(0.5), p90Error: at(0.9), bias }
}
