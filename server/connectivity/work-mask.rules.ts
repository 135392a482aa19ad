/** A unit's working quarters on a local day, by the hours that hold for all. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import { type Zone, zoneOffsetH } from '../day/local-day.rules.ts'
import { windowFor } from '../unit/working-window.rules.ts'
import { noQuarters, type QuarterSet, quarterSpan } from './quarter-set.rules.ts'

/**
 * Quarters that lie whole within the working hours. Until the calendar of units is there (holidays, school weeks, hours of their own)
 * the hours of Perpres 21/2023 hold for all.
 *
 * @param unit its zone on that day
 * @param day local date
 */
export function workMaskOf(unit: { zone: Zone }, day: string): QuarterSet {
  const span = windowFor(unit.zone, day)[new Date(`${day}T00:00:00Z`).getUTCDay()]
  if (!span) return noQuarters
  const [fromMin, toMin] = span.map((min) => min + zoneOffsetH[unit.zone] * 60)
  return quarterSpan(Math.ceil((fromMin ?? 0) / quarterMin), Math.floor((toMin ?? 0) / quarterMin))
}
