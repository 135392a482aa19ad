/** What the laptops of a satker prove of its connection, quarter by quarter. */
import { quartersPerDay } from '../../agent/contract/quarters.ts'
import { type DevicePlace, type KnownNetworks, placeDevice } from './place.rules.ts'
import type { NetworkRun } from './seen-networks.rules.ts'
import { both, holds, noQuarters, type QuarterSet, sizeOf, union, without } from './quarter-set.rules.ts'

/**
 * What a quarter is, in the order of their stored numbers; never reordered.
 * - `outside`: not working time. `down`: this server was down, nobody is judged. Both are "not judged".
 * - `no-evidence`: no laptop was known to be at the office and tried, and none was linked.
 * - `connected`: a laptop at the office was linked. `flapping`: so too, while another at the office tried in vain.
 * - `elsewhere`: laptops were linked, all of them from networks that are not the office's.
 * - `cut`: a laptop at the office tried, and none was linked there.
 * - `unplaced`: a laptop was linked and nobody can say from where: no network of the satker is confirmed yet, its network waits for a
 *   decision, or its gateway could not be read.
 */
export const quarterStates = [
  'outside',
  'down',
  'no-evidence',
  'connected',
  'flapping',
  'elsewhere',
  'cut',
  'unplaced',
] as const
export type QuarterState = (typeof quarterStates)[number]

/** The quarters of one laptop's local day. */
export type DeviceQuarters = {
  awake: QuarterSet
  asleep: QuarterSet
  tried: QuarterSet
  linked: QuarterSet
  networks: readonly NetworkRun[]
}

/** When a satker is judged on a day. */
export type JudgedTime = {
  /** Working quarters by its calendar. */
  work: QuarterSet
  /** Quarters in which this server was up throughout. */
  up: QuarterSet
  /** Quarters that are over for this server; in the rest it was not down, they are still to come. */
  over: QuarterSet
}

/** What was added up of a satker's laptops so far. */
export type UnitEvidence = {
  linkedOffice: QuarterSet
  failedOffice: QuarterSet
  /** Two laptops or more tried in vain at the office. */
  failedTwice: QuarterSet
  linkedElsewhere: QuarterSet
  linkedUnplaced: QuarterSet
  /** Laptop-quarters tried at the office in judged time, and those of them that were linked. */
  attempts: number
  successes: number
}

/** What one laptop added: the input of its rungs. */
export type DeviceEvidence = { attempts: number; successes: number }

export const noEvidence: UnitEvidence = {
  linkedOffice: noQuarters,
  failedOffice: noQuarters,
  failedTwice: noQuarters,
  linkedElsewhere: noQuarters,
  linkedUnplaced: noQuarters,
  attempts: 0,
  successes: 0,
}

/**
 * Adds one laptop's day to its satker's. The order in which laptops are added does not matter.
 *
 * @param judged quarters in which the satker is judged: working time in which this server was up
 */
export function addDevice(
  unit: UnitEvidence,
  device: DeviceQuarters,
  { known, judged }: { known: KnownNetworks; judged: QuarterSet },
): { unit: UnitEvidence; device: DeviceEvidence } {
  const asked = union(device.tried, device.linked)
  const place: DevicePlace = placeDevice({ ...device, asked }, known)
  const tried = both(asked, place.office)
  const linked = both(device.linked, place.office)
  const failed = without(tried, linked)
  const attempts = sizeOf(both(tried, judged))
  const successes = sizeOf(both(linked, judged))
  return {
    unit: {
      linkedOffice: union(unit.linkedOffice, linked),
      failedOffice: union(unit.failedOffice, failed),
      failedTwice: union(unit.failedTwice, both(unit.failedOffice, failed)),
      linkedElsewhere: union(unit.linkedElsewhere, both(device.linked, place.elsewhere)),
      linkedUnplaced: union(unit.linkedUnplaced, without(device.linked, union(place.office, place.elsewhere))),
      attempts: unit.attempts + attempts,
      successes: unit.successes + successes,
    },
    device: { attempts, successes },
  }
}

/** A satker's day: quarters by what they are. Together with `outside` and what is still to come they are 96. */
export type UnitQuarters = Record<Exclude<QuarterState, 'outside'>, QuarterSet> & {
  /** Of `cut`: proven by two laptops or more. */
  cutByTwo: QuarterSet
}

/**
 * Judges a satker's day. Strongest first: a laptop linked at the office; then one linked at a place unknown, which may be the office;
 * then a cut; then laptops linked elsewhere, which prove nothing of the office: one at home neither makes a school green nor hides a cut.
 */
export function judgeUnit(evidence: UnitEvidence, { work, up, over }: JudgedTime): UnitQuarters {
  const judged = both(work, up)
  const online = both(evidence.linkedOffice, judged)
  const flapping = both(online, evidence.failedOffice)
  let rest = without(judged, online)
  const unplaced = both(evidence.linkedUnplaced, rest)
  rest = without(rest, unplaced)
  const cut = both(evidence.failedOffice, rest)
  rest = without(rest, cut)
  const elsewhere = both(evidence.linkedElsewhere, rest)
  return {
    connected: without(online, flapping),
    flapping,
    unplaced,
    cut,
    cutByTwo: both(cut, evidence.failedTwice),
    elsewhere,
    'no-evidence': without(rest, elsewhere),
    down: both(without(work, up), over),
  }
}

/** The state of each of the 96 quarters as its number in `quarterStates`. */
export function statesOf(quarters: UnitQuarters): Uint8Array {
  const states = new Uint8Array(quartersPerDay)
  for (const [number, name] of quarterStates.entries()) {
    if (name === 'outside') continue
    const set = quarters[name]
    for (let quarter = 0; quarter < quartersPerDay; quarter++) if (holds(set, quarter)) states[quarter] = number
  }
  return states
}

const mostInRun = 32

/** For the store: a byte a run of equal quarters, its state times 32 plus its length less one. An ordinary day is 6 to 10 bytes. */
export function packStates(states: Uint8Array): Uint8Array {
  const runs: number[] = []
  for (let from = 0; from < states.length;) {
    const state = states[from] ?? 0
    let to = from + 1
    while (to < states.length && states[to] === state && to - from < mostInRun) to++
    runs.push(state * mostInRun + (to - from - 1))
    from = to
  }
  return Uint8Array.from(runs)
}

/** What `packStates` wrote; by name, quarter 0 first. */
export function unpackStates(packed: Uint8Array): QuarterState[] {
  return [...packed].flatMap((run) =>
    Array.from<unknown, QuarterState>(
      { length: (run % mostInRun) + 1 },
      () => quarterStates[Math.floor(run / mostInRun)] ?? 'outside',
    ),
  )
}

/** How many quarters differ between two packed days: what late evidence changed. */
export function changedQuarters(before: Uint8Array, after: Uint8Array): number {
  const now = unpackStates(after)
  return unpackStates(before).filter((state, quarter) => state !== now[quarter]).length
}
