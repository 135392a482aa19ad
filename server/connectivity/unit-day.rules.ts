/** A unit's day of connection: everything its row says, from its laptops' days. */
import { type KnownNetworks } from './place.rules.ts'
import { decodeLink } from './link-facts.rules.ts'
import { both, type QuarterSet, quarterSpan, isNone, sizeOf, toBitmap, toQuarterSet } from './quarter-set.rules.ts'
import {
  countRungs,
  type DayFlags,
  type DeviceFlags,
  deviceFlags,
  packFlags,
  rungDays,
  standingOf,
} from './rungs.rules.ts'
import { decodeNetworks, networkNameChars, type NetworkRun } from './seen-networks.rules.ts'
import type { Thresholds } from './threshold.table.ts'
import {
  addDevice,
  type JudgedTime,
  judgeUnit,
  noEvidence,
  packStates,
  statesOf,
  type UnitQuarters,
} from './unit-quarters.rules.ts'

/** Sums that days and months share. */
export const quarterSums = [
  'units',
  'placed_units',
  'connected_units',
  'cut_units',
  'work_q',
  'connected_q',
  'flapping_q',
  'elsewhere_q',
  'cut_q',
  'cut_twice_q',
  'unplaced_q',
  'no_evidence_q',
  'down_q',
  'attempts',
  'successes',
  'late_count',
  'repaired_q',
] as const
/** Sums that only a day has: how things stand on it. */
export const standingSums = [
  'claimed_count',
  'device_count',
  'simulated_count',
  'seen_count',
  'connected_count',
  'good_count',
  'seen_day_count',
  'at_none',
  'at_registered',
  'at_seen',
  'at_connected',
  'at_good',
] as const
export const daySums = [...quarterSums, ...standingSums] as const
export type DaySums = Record<(typeof daySums)[number], number>
export const noSums = Object.fromEntries(daySums.map((name) => [name, 0])) as DaySums

/** A row of `device_day` as it is stored. */
export type DeviceDay = {
  device_id: number
  awake: Uint8Array | null
  asleep: Uint8Array | null
  tried: Uint8Array | null
  linked: Uint8Array | null
  networks: Uint8Array | null
  link: Uint8Array | null
  awakeMin: number
  late: number
}

export type UnitDayInput = {
  members: readonly { id: number; simulated: boolean }[]
  /** Days of members; others are left out by the caller. */
  deviceDays: readonly DeviceDay[]
  claimedCount: number | null
  time: JudgedTime
  known: KnownNetworks
  limits: Thresholds
  /** Flags of the unit's working days before, newest first. */
  before: readonly DayFlags[]
}

export type UnitDayResult = {
  sums: DaySums
  states: Uint8Array
  cutTwice: Uint8Array | null
  flags: Uint8Array
  networks: Uint8Array | null
}

/** Counts a unit's own day. `repaired_q` is left at 0: it needs what was told before. */
export function countUnitDay(input: UnitDayInput): UnitDayResult {
  const { deviceDays, time, known, limits } = input
  const judged = both(time.work, time.up)
  const flags = new Map<number, DeviceFlags>()
  const seenOn = new Map<string, number>()
  let evidence = noEvidence
  for (const row of deviceDays) {
    const networks = decodeNetworks(row.networks)
    const added = addDevice(evidence, { ...setsOf(row), networks }, { known, judged })
    evidence = added.unit
    const roundTripMs = decodeLink(row.link)?.roundTripMs ?? null
    flags.set(row.device_id, deviceFlags({ awakeMin: row.awakeMin, ...added.device, roundTripMs }, limits))
    for (const name of networksAtWork(networks, time.work)) seenOn.set(name, (seenOn.get(name) ?? 0) + 1)
  }
  const quarters = judgeUnit(evidence, time)
  const isWorkingDay = !isNone(time.work)
  const days = [...(isWorkingDay ? [flags] : []), ...input.before].slice(0, rungDays)
  const isPlaced = known.office.size > 0
  const sums: DaySums = {
    ...noSums,
    ...quarterCounts(quarters, time),
    attempts: evidence.attempts,
    successes: evidence.successes,
    late_count: deviceDays.reduce((sum, { late }) => sum + late, 0),
    ...standingCounts(input, days, isPlaced),
    seen_day_count: [...flags.values()].filter(({ seen }) => seen).length,
  }
  return {
    sums,
    states: packStates(statesOf(quarters)),
    cutTwice: isNone(quarters.cutByTwo) ? null : toBitmap(quarters.cutByTwo),
    flags: packFlags(flags),
    networks: packNetworkDay(seenOn),
  }
}

function setsOf(row: DeviceDay) {
  return {
    awake: toQuarterSet(row.awake),
    asleep: toQuarterSet(row.asleep),
    tried: toQuarterSet(row.tried),
    linked: toQuarterSet(row.linked),
  }
}

function quarterCounts(quarters: UnitQuarters, { work }: JudgedTime): Partial<DaySums> {
  const flapping = sizeOf(quarters.flapping)
  const connected = sizeOf(quarters.connected) + flapping
  const cut = sizeOf(quarters.cut)
  return {
    connected_units: connected > 0 ? 1 : 0,
    cut_units: cut > 0 ? 1 : 0,
    work_q: sizeOf(work),
    connected_q: connected,
    flapping_q: flapping,
    elsewhere_q: sizeOf(quarters.elsewhere),
    cut_q: cut,
    cut_twice_q: sizeOf(quarters.cutByTwo),
    unplaced_q: sizeOf(quarters.unplaced),
    no_evidence_q: sizeOf(quarters['no-evidence']),
    down_q: sizeOf(quarters.down),
  }
}

function standingCounts({ members, claimedCount, limits }: UnitDayInput, days: DayFlags[], isPlaced: boolean) {
  const ids = members.map(({ id }) => id)
  const counts = { claimedCount, deviceCount: ids.length, placedUnits: isPlaced ? 1 : 0, ...countRungs(ids, days) }
  const standing = standingOf(counts, limits)
  const at = (rung: string | null) => (standing !== null && standing.reached === rung ? 1 : 0)
  return {
    units: ids.length > 0 ? 1 : 0,
    placed_units: isPlaced && ids.length > 0 ? 1 : 0,
    claimed_count: claimedCount ?? 0,
    device_count: ids.length,
    simulated_count: members.filter(({ simulated }) => simulated).length,
    seen_count: counts.seenCount,
    connected_count: counts.connectedCount,
    good_count: counts.goodCount,
    at_none: at(null),
    at_registered: at('registered'),
    at_seen: at('seen'),
    at_connected: at('connected'),
    at_good: at('good'),
  }
}

/** Networks that a laptop was on in working time: the homes of the evening are nobody's office. */
function networksAtWork(runs: readonly NetworkRun[], work: QuarterSet): Set<string> {
  return new Set(
    runs.filter(({ from, to }) => !isNone(both(quarterSpan(from, to), work))).map(({ network }) => network),
  )
}

/** Networks of a unit's day that are kept, those with most laptops first. */
const networksPerDay = 6

/** For the store: of each network its name (6 bytes) and how many laptops were on it in working time (1, at most 255). */
export function packNetworkDay(laptops: ReadonlyMap<string, number>): Uint8Array | null {
  const most = [...laptops].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, networksPerDay)
  if (most.length === 0) return null
  return Uint8Array.from(most.flatMap(([network, count]) => [...Buffer.from(network, 'hex'), Math.min(count, 255)]))
}

/** What `packNetworkDay` wrote. */
export function unpackNetworkDay(packed: Uint8Array | null | undefined): { network: string; laptops: number }[] {
  const bytes = packed ?? new Uint8Array()
  const size = networkNameChars / 2 + 1
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => {
    const own = bytes.subarray(index * size, (index + 1) * size)
    return { network: Buffer.from(own.subarray(0, size - 1)).toString('hex'), laptops: own[size - 1] ?? 0 }
  })
}
