/** A laptop's working day in WIB as one report, for tests of the connection. */
import { encodeNetworkIndex } from '../../../agent/contract/quarters.ts'
import type { Store } from '../../../server/store/store.ts'
import { bitmapOf, mainOf, quartersOf, slotOf } from '../../support/reports.ts'
import { seedReport } from '../../support/seed-store.ts'

export const span = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)
/** UTC quarters 2 to 36 are 07.30 to 16.00 in WIB. */
const work = span(2, 36)

/** UTC quarters in which it tried and was linked, all of them on one network. */
export type ToldDay = {
  day?: string
  hash?: string
  tried?: number[]
  linked?: number[]
  roundTripMs?: number
  rev?: number
  receivedAtMs?: number
}

export function tellDay(store: Store, deviceId: number, told: ToldDay): Promise<void> {
  const { day = '2026-11-23', hash = 'a1'.repeat(16), tried = work, linked = work, roundTripMs = 90, rev = 1 } = told
  const index = span(0, 96).map((quarter) => (tried.includes(quarter) ? 1 : 0))
  const bits = bitmapOf(tried)
  const link = { tried: tried.length, reached: linked.length, failures: {}, roundTripMs, sentBytes: 0 }
  const main = mainOf({ utcDay: day, rev, slots: [slotOf({ screen: 15 * tried.length }), {}, {}, {}], link })
  const networks = { hashes: [hash], index: encodeNetworkIndex(index) }
  const quarters = quartersOf({ observed: bits, awake: bits, tried: bits, linked: bitmapOf(linked), networks })
  return seedReport(store, deviceId, { main, quarters }, told.receivedAtMs ?? Date.parse(`${day}T08:00:00Z`))
}
