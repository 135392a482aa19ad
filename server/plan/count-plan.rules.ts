/** Counts what the plan needs of a unit's own laptops. Pure. */
import { addDays } from '../day/local-day.rules.ts'
import type { BlockedSet } from './blockers.rules.ts'
import type { DeviceFitness } from './fitness.rules.ts'
import { soonDays } from './windows.rules.ts'
import { windows10EndDay } from './windows.table.ts'

export type UnitCounts = {
  deviceCount: number
  simulatedCount: number
  heldCount: number
  linuxUnfit: number
  linuxUnknown: number
  windowsCount: number
  releaseUnknown: number
  pastCount: number
  soonCount: number
  upgradeFit: number
  upgradeUnknown: number
  switchFit: number
  switchUnknown: number
  extendCount: number
}
export const unitCountNames = [
  'deviceCount',
  'simulatedCount',
  'heldCount',
  'linuxUnfit',
  'linuxUnknown',
  'windowsCount',
  'releaseUnknown',
  'pastCount',
  'soonCount',
  'upgradeFit',
  'upgradeUnknown',
  'switchFit',
  'switchUnknown',
  'extendCount',
] as const satisfies readonly (keyof UnitCounts)[]

/** A laptop as it is counted; `products` hold it, by their numbers. */
export type CountedDevice = {
  simulated: boolean
  windows: boolean
  fitness: DeviceFitness
  products: readonly number[]
}

/** Zero of everything. */
export function noCounts(): UnitCounts {
  return Object.fromEntries(unitCountNames.map((name) => [name, 0])) as UnitCounts
}

/** Whether a system whose updates end on that day is on the list "ganti atau beralih": ended, or ends within `soonDays`. */
export function isDue(supportEndDay: string | null, today: string): boolean {
  return supportEndDay !== null && supportEndDay <= addDays(today, soonDays)
}

/** Adds a laptop. `isAccepted` tells of which products a replacement is accepted. */
export function countDevice(
  counts: UnitCounts,
  { simulated, windows, fitness, products }: CountedDevice,
  { today, isAccepted }: { today: string; isAccepted: (product: number) => boolean },
): void {
  counts.deviceCount++
  if (simulated) counts.simulatedCount++
  if (products.some((product) => !isAccepted(product))) counts.heldCount++
  if (!windows) return
  counts.windowsCount++
  if (fitness.linux === false) counts.linuxUnfit++
  if (fitness.linux === null) counts.linuxUnknown++
  const endDay = fitness.supportEndDay
  if (endDay === null) counts.releaseUnknown++
  if (!isDue(endDay, today)) return
  if (endDay !== null && endDay < today) counts.pastCount++
  else counts.soonCount++
  if (fitness.windows11 === true) counts.upgradeFit++
  if (fitness.windows11 === null) counts.upgradeUnknown++
  if (fitness.linux === true) counts.switchFit++
  if (fitness.linux === null) counts.switchUnknown++
  if (endDay === windows10EndDay) counts.extendCount++
}

/** Laptops by the products that hold them; added one laptop at a time. */
export class BlockedSets {
  readonly #sets = new Map<string, { titleIds: number[]; devices: number }>()

  add(products: readonly number[], devices = 1): void {
    if (products.length === 0) return
    const titleIds = [...new Set(products)].toSorted((a, b) => a - b)
    const key = titleIds.join(' ')
    const held = this.#sets.get(key)
    if (held) held.devices += devices
    else this.#sets.set(key, { titleIds, devices })
  }

  /** As it is stored. */
  text(): string {
    return JSON.stringify([...this.#sets.values()].map(({ titleIds, devices }) => [devices, titleIds]))
  }

  /** Adds what `text` wrote. @throws SyntaxError when it is none */
  addText(text: string): void {
    for (const [devices, titleIds] of JSON.parse(text) as [number, number[]][]) this.add(titleIds, devices)
  }

  sets(): BlockedSet[] {
    return [...this.#sets.values()]
  }
}
