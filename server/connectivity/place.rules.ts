/** Where a laptop was in each quarter-hour: at the office, elsewhere, or nobody can say. */
import { quartersPerDay } from '../../agent/contract/quarters.ts'
import type { NetworkRun } from './seen-networks.rules.ts'
import { holds, isNone, noQuarters, type QuarterSet, quarterSpan, union, without } from './quarter-set.rules.ts'

/** What is known of a satker's networks on a day. */
export type KnownNetworks = {
  /** Networks that an operator confirmed as the office's. None = nothing of the day can be placed. */
  office: ReadonlySet<string>
  /** Proposed networks on which nobody has decided: whoever was on them may have been at the office. */
  undecided: ReadonlySet<string>
}

export type DevicePlace = { office: QuarterSet; elsewhere: QuarterSet }

export type PlacedQuarters = {
  awake: QuarterSet
  asleep: QuarterSet
  /** Quarters of which the place is asked: those in which the laptop tried or was linked. */
  asked: QuarterSet
  networks: readonly NetworkRun[]
}

const nowhere: DevicePlace = { office: noQuarters, elsewhere: noQuarters }
const unnamed = 0
const atOffice = 1
const away = 2
/** A network on which nobody has decided. */
const open = 3
type Kind = typeof unnamed | typeof atOffice | typeof away | typeof open

/**
 * Places the quarters of one laptop's local day.
 *
 * A quarter in which a gateway was named is where that gateway is: the agent reads it from the laptop's own tables, so a cut beyond the
 * router does not hide it. A quarter without a named gateway (the router is off, the Wi-Fi is gone) is placed
 * 1. by the named quarters nearest before and after it within the same stretch of being awake (consecutive quarters awake, none of
 *    them asleep): when both sides are named they must agree, otherwise the one that is named holds;
 * 2. where the stretch names none: by the nearest named quarters of the day on both sides, when they agree;
 * 3. otherwise it is not placed. A laptop that saw no gateway all day is never placed: it may be at home.
 *
 * @returns quarters at the office and elsewhere; a quarter in neither is not placed. Quarters that were not asked for are placed by
 *   their own gateway only
 */
export function placeDevice(device: PlacedQuarters, known: KnownNetworks): DevicePlace {
  if (known.office.size === 0) return nowhere
  let office = noQuarters
  let elsewhere = noQuarters
  let undecided = noQuarters
  for (const { network, from, to } of device.networks) {
    const span = quarterSpan(from, to)
    if (known.office.has(network)) office = union(office, span)
    else if (known.undecided.has(network)) undecided = union(undecided, span)
    else elsewhere = union(elsewhere, span)
  }
  const named = union(office, union(elsewhere, undecided))
  const missing = without(device.asked, named)
  if (isNone(missing) || isNone(named)) return { office, elsewhere }
  const kindOf = (quarter: number): Kind => {
    if (holds(office, quarter)) return atOffice
    if (holds(elsewhere, quarter)) return away
    return holds(undecided, quarter) ? open : unnamed
  }
  const inferred = inferKinds(kindOf, without(device.awake, device.asleep))
  for (let quarter = 0; quarter < quartersPerDay; quarter++) {
    if (!holds(missing, quarter)) continue
    if (inferred[quarter] === atOffice) office = union(office, quarterSpan(quarter, quarter + 1))
    if (inferred[quarter] === away) elsewhere = union(elsewhere, quarterSpan(quarter, quarter + 1))
  }
  return { office, elsewhere }
}

type Nearest = { inStretch: Kind; inDay: Kind }

function inferKinds(kindOf: (quarter: number) => Kind, steady: QuarterSet): Kind[] {
  const forwards = Array.from({ length: quartersPerDay }, (_, quarter) => quarter)
  const before = nearestKinds(forwards, kindOf, steady)
  const after = nearestKinds(forwards.toReversed(), kindOf, steady)
  return forwards.map((quarter) => {
    const [one, other] = [before[quarter], after[quarter]]
    if (!one || !other) return unnamed
    if (one.inStretch !== unnamed && other.inStretch !== unnamed) return agreed(one.inStretch, other.inStretch)
    if (one.inStretch !== unnamed || other.inStretch !== unnamed) return one.inStretch || other.inStretch
    return agreed(one.inDay, other.inDay)
  })
}

function nearestKinds(order: number[], kindOf: (quarter: number) => Kind, steady: QuarterSet): Nearest[] {
  const nearest: Nearest[] = []
  let inStretch: Kind = unnamed
  let inDay: Kind = unnamed
  for (const quarter of order) {
    const kind = kindOf(quarter)
    if (!holds(steady, quarter)) inStretch = unnamed
    else if (kind !== unnamed) inStretch = kind
    if (kind !== unnamed) inDay = kind
    nearest[quarter] = { inStretch, inDay }
  }
  return nearest
}

function agreed(one: Kind, other: Kind): Kind {
  return one === other ? one : unnamed
}
