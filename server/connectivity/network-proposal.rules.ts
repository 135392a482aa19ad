/** Which networks are proposed as a satker's own, and what operators said of them. */
import { addDays } from '../day/local-day.rules.ts'

/** Proposed when at least so many laptops of the satker were on it on each of so many days within the span. */
export const proposal = { laptops: 3, days: 5, spanDays: 28 } as const

/** On one day so many laptops of the satker were on the network. */
export type NetworkDay = { day: string; network: string; laptops: number }

/** A network as it was seen over the span. */
export type NetworkTally = {
  network: string
  firstDay: string
  lastDay: string
  /** Days on which any laptop was on it, and days on which `proposal.laptops` were. */
  dayCount: number
  fullDayCount: number
  mostLaptops: number
  proposed: boolean
}

/**
 * Adds up the networks of a satker in the span that ends on `today`. A hotspot of one clerk and the router of one home never come to
 * three laptops; a training in a hotel may, which is why an operator decides. A satker with one or two laptops gets no
 * proposal: its operator confirms what was seen.
 *
 * @param days any order
 * @returns most seen first, then by name
 */
export function tallyNetworks(days: readonly NetworkDay[], today: string): NetworkTally[] {
  const fromDay = addDays(today, 1 - proposal.spanDays)
  const inSpan = days.filter(({ day }) => day >= fromDay && day <= today)
  return [...Map.groupBy(inSpan, ({ network }) => network)]
    .map(([network, own]) => tallyOf(network, own))
    .toSorted((a, b) => b.fullDayCount - a.fullDayCount || b.dayCount - a.dayCount || (a.network < b.network ? -1 : 1))
}

function tallyOf(network: string, own: readonly NetworkDay[]): NetworkTally {
  const names = own.map(({ day }) => day).toSorted()
  const fullDayCount = own.filter(({ laptops }) => laptops >= proposal.laptops).length
  return {
    network,
    firstDay: names[0] ?? '',
    lastDay: names.at(-1) ?? '',
    dayCount: own.length,
    fullDayCount,
    mostLaptops: Math.max(0, ...own.map(({ laptops }) => laptops)),
    proposed: fullDayCount >= proposal.days,
  }
}

/** What an operator said of a network, from a local day on. */
export type NetworkRuling = { network: string; fromDay: string; isOffice: boolean }

/**
 * What is known of a satker's networks on a day: the last ruling of each network that began by then holds. A proposed network without
 * one is undecided, also on days before it was proposed.
 *
 * @param rulings any order
 */
export function networksOn(
  day: string,
  rulings: readonly NetworkRuling[],
  proposed: Iterable<string>,
): { office: Set<string>; undecided: Set<string> } {
  const office = new Set<string>()
  const ruled = new Set(rulings.map(({ network }) => network))
  for (const { network, isOffice } of rulings
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
    .filter(holdsBy(day))) {
    if (isOffice) office.add(network)
    else office.delete(network)
  }
  return { office, undecided: new Set([...proposed].filter((network) => !ruled.has(network))) }
}

const holdsBy =
  (day: string) =>
  ({ fromDay }: NetworkRuling): boolean =>
    fromDay <= day
