/** The n-th laptop of a simulated fleet: everything about it follows from the seed and its number. Pure. */
import { createHash } from 'node:crypto'
import { type PlannedDevice, planDevice, worksOnSaturday } from '../../../../server/demo/fleet-plan.rules.ts'
import { seededRandom } from '../../../../server/demo/random.rules.ts'
import { mix } from './mix.rules.ts'
import type { FleetUnit } from './outline.rules.ts'
import { isWorkingDay, type Place, placeOf } from './place.rules.ts'

export type FleetDevice = { number: number; unit: FleetUnit; publicId: string; planned: PlannedDevice; seed: number }

/** The n-th laptop, which stands in `unit`. `days` is the length of its history, in which it is enrolled at some time. */
export function fleetDevice(
  seed: number,
  number: number,
  { unit, days }: { unit: FleetUnit; days: number },
): FleetDevice {
  const own = mix(seed, number)
  const random = seededRandom(own)
  return { number, unit, publicId: fleetId(seed, number), planned: planDevice(random, unit, days), seed: own }
}

/** An id that tells a simulated laptop by its first digits. */
export function fleetId(seed: number, number: number): string {
  const hex = createHash('sha256').update(`fleet-${seed}-${number}`).digest('hex')
  return `00000000-0000-7000-9${hex.slice(0, 3)}-${hex.slice(3, 15)}`
}

/** What a satker's days are like: its class of place, and which of the days are worked. */
export type UnitDays = { place: Place; working: boolean[] }

export function unitDaysOf(unit: FleetUnit, days: readonly string[]): UnitDays {
  const saturday = worksOnSaturday(unit.type)
  return { place: placeOf(unit.placeClass), working: days.map((day) => isWorkingDay(day, saturday)) }
}

const longestLateDays = 9

/** Which of `count` days a laptop hands in late: spells without a link, after which it returns with its spool. */
export function lateDays(seed: number, count: number, lateChance: number): Uint8Array {
  const random = seededRandom(mix(seed, 0x1a7e))
  const late = new Uint8Array(count)
  for (let day = 0; day < count; day++) {
    if (!random.chance(lateChance)) continue
    const until = Math.min(count, day + random.between(1, longestLateDays))
    late.fill(1, day, until)
    day = until
  }
  return late
}
