/** Local days of Indonesia's three zones against UTC days. There is no summer time in Indonesia. */
import { quarterMin, quartersPerDay, slotCutsMin, slotsPerDay } from '../../agent/contract/quarters.ts'

export const zones = ['WIB', 'WITA', 'WIT'] as const
export type Zone = (typeof zones)[number]

/** Hours ahead of UTC (Keppres 41/1987). */
export const zoneOffsetH: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 }

const dayMs = 86_400_000
const hourMs = 3_600_000

/** The zone of a stored text. @throws RangeError when it is none of the three: the intake of units should have refused it */
export function toZone(text: string): Zone {
  const zone = zones.find((candidate) => candidate === text)
  if (!zone) throw new RangeError(`unknown zone ${text}`)
  return zone
}

/** Local date `YYYY-MM-DD` at a moment. */
export function localDayOf(atMs: number, zone: Zone): string {
  return new Date(atMs + zoneOffsetH[zone] * hourMs).toISOString().slice(0, 10)
}

/** UTC date `YYYY-MM-DD` at a moment. */
export function utcDayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}

/** The date `days` later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** The moment at which a local date begins, in UTC epoch milliseconds. */
export function localDayStartMs(day: string, zone: Zone): number {
  return Date.parse(`${day}T00:00:00Z`) - zoneOffsetH[zone] * hourMs
}

/** The two local dates that a UTC date touches, earlier one first. */
export function localDaysOfUtcDay(utcDay: string): [string, string] {
  return [utcDay, addDays(utcDay, 1)]
}

/**
 * Which slots of which UTC day make a local day: the UTC day before gives its last slots, the UTC day of the same date
 * the rest. `quarterShift` is added to a UTC quarter to get the local one.
 */
export function partsOfLocalDay(day: string, zone: Zone): { utcDay: string; slots: number[]; quarterShift: number }[] {
  const cutMin = 24 * 60 - zoneOffsetH[zone] * 60
  const firstLate = slotCutsMin.findIndex((cut) => cut >= cutMin)
  const allSlots = Array.from({ length: slotsPerDay }, (_, slot) => slot)
  const offsetQuarters = (zoneOffsetH[zone] * 60) / quarterMin
  return [
    { utcDay: addDays(day, -1), slots: allSlots.slice(firstLate), quarterShift: offsetQuarters - quartersPerDay },
    { utcDay: day, slots: allSlots.slice(0, firstLate), quarterShift: offsetQuarters },
  ]
}
