/** Who takes part: the laptops of the chosen units, some of them copies, some with a wrong clock. The same seed, the same fleet. */
import { seededRandom } from '../../../../server/demo/random.rules.ts'
import type { LiveOptions } from '../options.ts'
import { fleetId } from '../plan/device.rules.ts'
import { mix } from '../plan/mix.rules.ts'
import { chooseUnits, type FleetUnit } from '../plan/outline.rules.ts'
import { type Laptop, makeLaptop } from './laptop.ts'

const hourMs = 3_600_000
const brokenShare = 0.2
const brokenDaysAhead = 3

export function makeFleet(options: LiveOptions, units: readonly FleetUnit[]): Laptop[] {
  const { seed, devices, seeded } = options
  const laptops = chooseUnits(units, devices, seed)
    .flatMap((unit) => Array.from({ length: unit.devices }, () => unit))
    .map((unit, number) => makeLaptop(seed, number, unit))
  for (const laptop of laptops) {
    if (seeded) laptop.deviceId = fleetId(seed, laptop.number)
    const random = seededRandom(mix(laptop.seed, 0x0dd))
    const [copies, wrongClock] = [random.chance(options.share), random.chance(options.share)]
    if (options.clones && copies) becomeCopy(laptop, laptops[laptop.number - 1])
    if (options.skew && wrongClock) loseTheTime(laptop, random)
  }
  return laptops
}

/** Half of the copies were made before the agent began its chain, half after: those have the chain too. */
function becomeCopy(laptop: Laptop, original: Laptop | undefined): void {
  if (!original || original.copyOf) return
  laptop.copyOf = original
  laptop.key = original.key
  if (laptop.seed % 2 === 0) laptop.chain = original.chain
}

/** Clocks that are hours to years off but known to be, and some broken ones that send a day to come. */
function loseTheTime(laptop: Laptop, random: ReturnType<typeof seededRandom>): void {
  if (random.chance(brokenShare)) laptop.daysAhead = brokenDaysAhead
  else laptop.clockAheadMs = random.between(1, 24 * 400) * hourMs * (random.chance(0.5) ? 1 : -1)
}
