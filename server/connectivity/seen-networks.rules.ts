/**
 * The networks that a laptop was on, by quarter-hour of its local day. Every network is kept, whether or not somebody has
 * said yet that it is an office's: when an operator says so later, history is told anew from here.
 */
import { decodeNetworkIndex, quartersPerDay, slotOfQuarter } from '../../agent/contract/quarters.ts'
import type { DayReport } from '../day/device-day.rules.ts'
import { partsOfLocalDay, type Zone } from '../day/local-day.rules.ts'

/**
 * A network is named by the first 6 of the 16 bytes that its keyed gateway hash has on the wire, in hex: 12 digits. Within one
 * satker (each has a key of its own) two of a hundred thousand networks share a name once in 56,000 satker.
 */
export const networkNameChars = 12
const nameBytes = networkNameChars / 2

/** Quarters `from` up to but not including `to` on one network. */
export type NetworkRun = { network: string; from: number; to: number }

/**
 * The networks of a local day, cut from its reports as `cutLocalDay` cuts the bitmaps. Where two chains name a network for the
 * same quarter, the older chain's name stands.
 *
 * @returns runs in the order of time; none when no gateway was named
 */
export function networksOfLocalDay(day: string, zone: Zone, reportsOf: (utcDay: string) => DayReport[]): NetworkRun[] {
  const names: (string | null)[] = Array.from({ length: quartersPerDay }, () => null)
  for (const { utcDay, slots, quarterShift } of partsOfLocalDay(day, zone)) {
    for (const { quarters } of reportsOf(utcDay)) {
      const index = quarters.networks && decodeNetworkIndex(quarters.networks.index)
      if (!index) continue
      for (const [quarter, value] of index.entries()) {
        const hash = value > 0 ? quarters.networks?.hashes[value - 1] : undefined
        const local = quarter + quarterShift
        if (hash !== undefined && slots.includes(slotOfQuarter(quarter))) names[local] ??= nameOf(hash)
      }
    }
  }
  return runsOf(names)
}

/** The name under which the network of a gateway hash (32 hex digits) is kept. */
export function nameOf(hash: string): string {
  return hash.slice(0, networkNameChars)
}

function runsOf(names: readonly (string | null)[]): NetworkRun[] {
  const runs: NetworkRun[] = []
  for (const [quarter, network] of names.entries()) {
    if (network === null) continue
    const last = runs.at(-1)
    if (last && last.network === network && last.to === quarter) last.to = quarter + 1
    else runs.push({ network, from: quarter, to: quarter + 1 })
  }
  return runs
}

/**
 * For the store: of each network its name (6 bytes), how many runs it has (1) and each run's first quarter and length (1 + 1).
 * A day at one office is 9 bytes.
 *
 * @returns null for a day without a network
 */
export function encodeNetworks(runs: readonly NetworkRun[]): Uint8Array | null {
  if (runs.length === 0) return null
  const byNetwork = Map.groupBy(runs, (run) => run.network)
  const bytes = [...byNetwork].flatMap(([network, own]) => [
    ...Buffer.from(network, 'hex'),
    own.length,
    ...own.flatMap(({ from, to }) => [from, to - from]),
  ])
  return Uint8Array.from(bytes)
}

/** What `encodeNetworks` wrote, one network after the other. */
export function decodeNetworks(bytes: Uint8Array | null | undefined): NetworkRun[] {
  const runs: NetworkRun[] = []
  if (!bytes) return runs
  for (let at = 0; at + nameBytes < bytes.length;) {
    const network = Buffer.from(bytes.buffer, bytes.byteOffset + at, nameBytes).toString('hex')
    const count = bytes[at + nameBytes] ?? 0
    at += nameBytes + 1
    for (let run = 0; run < count; run++, at += 2) {
      const from = bytes[at] ?? 0
      runs.push({ network, from, to: from + (bytes[at + 1] ?? 0) })
    }
  }
  return runs
}
