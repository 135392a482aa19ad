/** Cuts a device's local day out of its UTC reports. Calendar and power model recompute from the result, for ever. */
import {
  type Bitmap,
  decodeBitmap,
  emptyBitmap,
  hasQuarter,
  orBitmaps,
  quartersPerDay,
  setQuarter,
  slotCutsMin,
  slotOfQuarter,
} from '../../agent/contract/quarters.ts'
import { type ReportMain, type ReportQuarters, type Slot, type StateSum, states } from '../../agent/contract/v1.ts'
import { type LinkDay, linkOfLocalDay } from '../connectivity/link-facts.rules.ts'
import { type NetworkRun, networksOfLocalDay } from '../connectivity/seen-networks.rules.ts'
import { partsOfLocalDay, type Zone } from './local-day.rules.ts'

/** A stored report of one chain and UTC day, unpacked. */
export type DayReport = { main: ReportMain; quarters: ReportQuarters }

/** What a device did, by state. */
export type StateInputs = Slot

export const bitmapNames = ['observed', 'awake', 'screen', 'asleep', 'tried', 'linked'] as const
export type BitmapName = (typeof bitmapNames)[number]

/** A device's local day: bitmaps in local quarters (null where no report could know), and what the power model needs. */
export type DeviceDayFacts = {
  bitmaps: Record<BitmapName, Bitmap | null>
  networks: NetworkRun[]
  link: LinkDay | null
  inputs: StateInputs
  /** Minutes that no report placed in a state; all minutes together are 1,440. */
  unknownMin: number
  /** Every UTC day behind it came sealed. */
  sealed: boolean
}

const dayMin = 24 * 60

/**
 * Cuts one local day.
 *
 * @param reportsOf the reports held for a UTC day, one a chain: bitmaps are joined, minutes added up to the slot's length
 * @returns null when no report says anything about this local day
 */
export function cutLocalDay(
  day: string,
  zone: Zone,
  reportsOf: (utcDay: string) => DayReport[],
): DeviceDayFacts | null {
  const bitmaps = noBitmaps()
  const slotSums: StateInputs[] = []
  let sealed = true
  for (const part of partsOfLocalDay(day, zone)) {
    const reports = reportsOf(part.utcDay)
    sealed &&= reports.every((report) => report.main.sealed)
    for (const report of reports) joinBitmaps(bitmaps, report.quarters, part.quarterShift)
    for (const slot of part.slots) {
      slotSums.push(addStates(freshStates(reports, slot), slotLengthMin(slot)))
    }
  }
  const inputs = addStates(slotSums, dayMin)
  const saysNothing = knownMin(inputs) === 0 && bitmapNames.every((name) => !bitmaps[name]?.some((byte) => byte !== 0))
  if (saysNothing) return null
  const networks = networksOfLocalDay(day, zone, reportsOf)
  const link = linkOfLocalDay(day, reportsOf)
  return { bitmaps, networks, link, inputs, unknownMin: dayMin - knownMin(inputs), sealed }
}

/** Minutes that are in some state. */
export function knownMin(inputs: StateInputs): number {
  return states.reduce((sum, state) => sum + (inputs[state]?.minutes ?? 0), 0)
}

/** Whether the device was awake at all: seen on that day. */
export function wasAwake(inputs: StateInputs): boolean {
  return (['screen', 'dark', 'awake'] as const).some((state) => (inputs[state]?.minutes ?? 0) > 0)
}

function noBitmaps(): Record<BitmapName, Bitmap | null> {
  return { observed: null, awake: null, screen: null, asleep: null, tried: null, linked: null }
}

function slotLengthMin(slot: number): number {
  return (slotCutsMin[slot + 1] ?? 0) - (slotCutsMin[slot] ?? 0)
}

function joinBitmaps(into: Record<BitmapName, Bitmap | null>, quarters: ReportQuarters, shift: number): void {
  for (const name of bitmapNames) {
    const text = quarters[name]
    const bitmap = text === null ? null : decodeBitmap(text)
    if (bitmap) into[name] = orBitmaps(into[name], shifted(bitmap, shift))
  }
}

function shifted(bitmap: Bitmap, shift: number): Bitmap {
  const result = emptyBitmap()
  for (let quarter = 0; quarter < quartersPerDay; quarter++) {
    const local = quarter + shift
    if (local >= 0 && local < quartersPerDay && hasQuarter(bitmap, quarter)) setQuarter(result, local)
  }
  return result
}

/**
 * What each report adds to a slot. Where the reports of two chains cover the same quarters (a day filed again after the
 * spool or the server was restored) the newer chain's minutes hold, and the older one's count only for the rest.
 *
 * @param reports oldest chain first
 */
function freshStates(reports: DayReport[], slot: number): StateInputs[] {
  if (reports.length < 2) return reports.map(({ main }) => main.slots[slot] ?? {})
  let covered: Bitmap | null = null
  return reports.toReversed().map(({ main, quarters }) => {
    const own = coverage(quarters)
    const known = quartersOfSlot(slot).filter((quarter) => own && hasQuarter(own, quarter))
    const fresh = known.filter((quarter) => !covered || !hasQuarter(covered, quarter))
    covered = orBitmaps(covered, own)
    return scale(main.slots[slot] ?? {}, known.length === 0 ? 1 : fresh.length / known.length)
  })
}

/** Quarters that a report knows anything about. */
function coverage(quarters: ReportQuarters): Bitmap | null {
  const bitmaps = [quarters.observed, quarters.awake, quarters.asleep].map((text) =>
    text === null ? null : decodeBitmap(text),
  )
  return bitmaps.reduce(orBitmaps, null)
}

function quartersOfSlot(slot: number): number[] {
  return Array.from({ length: quartersPerDay }, (_, quarter) => quarter).filter(
    (quarter) => slotOfQuarter(quarter) === slot,
  )
}

function scale(sums: StateInputs, ratio: number): StateInputs {
  if (ratio === 1) return sums
  const result: StateInputs = {}
  for (const state of states) {
    const sum = sums[state]
    if (sum) result[state] = clip(sum, Math.round(sum.minutes * ratio))
  }
  return result
}

/** Adds state sums; when there are more minutes than the span is long, later states give way to earlier ones. */
function addStates(sums: StateInputs[], lengthMin: number): StateInputs {
  const result: StateInputs = {}
  let left = lengthMin
  for (const state of states) {
    const present = sums.map((sum) => sum[state]).filter((sum): sum is StateSum => sum !== undefined && sum.minutes > 0)
    const joined = present.length > 0 ? clip(present.reduce(addSums), left) : null
    if (!joined || joined.minutes === 0) continue
    result[state] = joined
    left -= joined.minutes
  }
  return result
}

function addSums(a: StateSum, b: StateSum): StateSum {
  return {
    minutes: a.minutes + b.minutes,
    loadPow07: weightedMean([a.loadPow07, a.minutes], [b.loadPow07, b.minutes]),
    brightnessPct: weightedMean([a.brightnessPct, a.minutes], [b.brightnessPct, b.minutes]),
    acMinutes: addKnown(a.acMinutes, b.acMinutes),
    dischargedMwh: addKnown(a.dischargedMwh, b.dischargedMwh),
    ...measuredOver((a.batteryMinutes ?? 0) + (b.batteryMinutes ?? 0)),
  }
}

/** Minutes that a battery's energy was measured over; none is told by leaving the field out, as the contract does. */
function measuredOver(minutes: number): Pick<StateSum, 'batteryMinutes'> {
  return minutes > 0 ? { batteryMinutes: minutes } : {}
}

function weightedMean(...parts: [value: number | null, weight: number][]): number | null {
  const known = parts.filter((part): part is [number, number] => part[0] !== null)
  const weight = known.reduce((sum, part) => sum + part[1], 0)
  return weight === 0 ? null : known.reduce((sum, part) => sum + part[0] * part[1], 0) / weight
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b
}

function clip(sum: StateSum, mostMin: number): StateSum {
  if (sum.minutes <= mostMin) return sum
  const ratio = mostMin / sum.minutes
  const part = (value: number | null) => (value === null ? null : Math.round(value * ratio))
  const { batteryMinutes = 0, ...rest } = sum
  const parts = { acMinutes: part(sum.acMinutes), dischargedMwh: part(sum.dischargedMwh) }
  return { ...rest, minutes: mostMin, ...parts, ...measuredOver(Math.round(batteryMinutes * ratio)) }
}

/**
 * As text for the store: `[[state, minutes, load in thousandths, brightness in %, AC minutes, mWh, minutes measured], ...]`;
 * the last is left out where the battery measured nothing.
 */
export function encodeInputs(inputs: StateInputs): string {
  const rows = states.flatMap((state, index) => {
    const sum = inputs[state]
    if (!sum) return []
    const load = sum.loadPow07 === null ? null : Math.round(sum.loadPow07 * 1000)
    const brightness = sum.brightnessPct === null ? null : Math.round(sum.brightnessPct)
    const measured = sum.batteryMinutes === undefined ? [] : [sum.batteryMinutes]
    return [[index, sum.minutes, load, brightness, sum.acMinutes, sum.dischargedMwh, ...measured]]
  })
  return JSON.stringify(rows)
}

type Known = number | null
type InputRow = [number, number, Known, Known, Known, Known, number?]

/** What `encodeInputs` wrote. */
export function decodeInputs(text: string): StateInputs {
  const rows = JSON.parse(text) as InputRow[]
  const inputs: StateInputs = {}
  for (const [index, minutes, load, brightnessPct, acMinutes, dischargedMwh, batteryMinutes = 0] of rows) {
    const state = states[index]
    if (state)
      inputs[state] = {
        minutes,
        loadPow07: load === null ? null : load / 1000,
        brightnessPct,
        acMinutes,
        dischargedMwh,
        ...measuredOver(batteryMinutes),
      }
  }
  return inputs
}
