/** Outages: when a satker's quarters cut off make one, and which outages share a cause. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import type { LinkFailureKind } from './link-facts.rules.ts'
import type { QuarterState } from './unit-quarters.rules.ts'

/** One laptop alone opens an outage after so many cut quarters in a row; two laptops at once. */
export const aloneQuarters = 2
/** So many working quarters without evidence end an outage: nobody knows what came after. Quarters not judged are passed over. */
export const silentQuarters = 8

export type UnitQuarter = {
  /** Index over the days asked for: 96 times the day's place plus the local quarter. */
  at: number
  state: QuarterState
  /** Of a cut quarter: two laptops or more proved it. */
  byTwo: boolean
}

export const outageEnds = ['connected', 'unknown', 'open'] as const
export type OutageEnd = (typeof outageEnds)[number]

export type Outage = {
  /** First cut quarter, and the first quarter after the last one. */
  from: number
  to: number
  /** Cut quarters: working time lost. */
  lostMin: number
  /** Two laptops proved some of it. */
  byTwo: boolean
  /** How it ended: a connected quarter came after it; nobody knows what came after; or it goes on. */
  end: OutageEnd
}

/**
 * The outages of one satker. A run of cut quarters, with quarters outside working time or not judged passed over: a line that is cut at
 * four in the afternoon and still at half past seven is one outage. A connected quarter ends it.
 *
 * @param quarters in the order of time
 * @returns outages proven by two laptops in one quarter, or by one in `aloneQuarters` of them
 */
export function outagesOf(quarters: readonly UnitQuarter[]): Outage[] {
  const outages: Outage[] = []
  let open: (Outage & { cutQuarters: number }) | null = null
  let silent = 0
  const close = (end: OutageEnd) => {
    if (open && (open.byTwo || open.cutQuarters >= aloneQuarters)) {
      const { cutQuarters, ...outage } = open
      outages.push({ ...outage, lostMin: cutQuarters * quarterMin, end })
    }
    open = null
    silent = 0
  }
  for (const { at, state, byTwo } of quarters) {
    if (state === 'cut') {
      const so: Outage & { cutQuarters: number } = open ?? {
        from: at,
        to: at,
        lostMin: 0,
        byTwo: false,
        end: 'open',
        cutQuarters: 0,
      }
      open = { ...so, to: at + 1, byTwo: so.byTwo || byTwo, cutQuarters: so.cutQuarters + 1 }
      silent = 0
    } else if (state === 'connected' || state === 'flapping') close('connected')
    else if (state === 'no-evidence' || state === 'elsewhere' || state === 'unplaced') {
      silent++
      if (silent >= silentQuarters) close('unknown')
    }
  }
  close('open')
  return outages
}

/** A satker cut off now, with what it shares with others. */
export type OpenOutage = {
  unitId: number
  kanwilId: number
  /** Moment of its first cut quarter, epoch ms. */
  fromMs: number
  /** Satker of the same place or line, where somebody entered one. */
  lineId: string | null
}

export type SharedCause =
  | { scope: 'national' }
  | { scope: 'kanwil'; kanwilId: number }
  | { scope: 'line'; lineId: string }
  | { scope: 'satker'; unitId: number }

export type OutageGroup = { cause: SharedCause; fromMs: number; unitIds: number[] }

export type ObservedUnits = {
  /** Satker that were judged with evidence in these quarters, of the whole ministry and by Kanwil. */
  national: number
  byKanwil: ReadonlyMap<number, number>
}

/** Of the satker with evidence at least this share is cut, and at least so many: then the cause lies above them. */
export const sharedFrom = { sharePct: 50, units: 3 } as const
/** Outages that began within so long of each other may share a cause. */
export const togetherMs = 30 * 60_000

/**
 * Joins outages that share a cause, the widest first: the nation, then a Kanwil, then a line that satker share. One group is one alert.
 *
 * @returns groups with their units in rising order; by start, then by first unit
 */
export function groupOutages(outages: readonly OpenOutage[], observed: ObservedUnits): OutageGroup[] {
  const groups: OutageGroup[] = []
  let left = [...outages]
  const take = (cause: SharedCause, members: readonly OpenOutage[]) => {
    const unitIds = members.map(({ unitId }) => unitId).toSorted((a, b) => a - b)
    groups.push({ cause, fromMs: Math.min(...members.map(({ fromMs }) => fromMs)), unitIds })
    left = left.filter((outage) => !members.includes(outage))
  }
  const national = largestCluster(left)
  if (isShared(national.length, observed.national) && new Set(national.map(({ kanwilId }) => kanwilId)).size > 1)
    take({ scope: 'national' }, national)
  for (const [kanwilId, own] of Map.groupBy(left, (outage) => outage.kanwilId)) {
    const cluster = largestCluster(own)
    if (isShared(cluster.length, observed.byKanwil.get(kanwilId) ?? 0)) take({ scope: 'kanwil', kanwilId }, cluster)
  }
  for (const [lineId, own] of Map.groupBy(left, (outage) => outage.lineId)) {
    const cluster = largestCluster(own)
    if (lineId !== null && cluster.length > 1) take({ scope: 'line', lineId }, cluster)
  }
  for (const outage of left) take({ scope: 'satker', unitId: outage.unitId }, [outage])
  return groups.toSorted((a, b) => a.fromMs - b.fromMs || (a.unitIds[0] ?? 0) - (b.unitIds[0] ?? 0))
}

function isShared(cut: number, observed: number): boolean {
  return cut >= sharedFrom.units && cut * 100 >= sharedFrom.sharePct * observed
}

/** The most outages that began within `togetherMs`; the earliest of equals. */
function largestCluster(outages: readonly OpenOutage[]): OpenOutage[] {
  const inOrder = outages.toSorted((a, b) => a.fromMs - b.fromMs || a.unitId - b.unitId)
  let best: OpenOutage[] = []
  let from = 0
  for (const [to, outage] of inOrder.entries()) {
    while ((inOrder[from]?.fromMs ?? 0) < outage.fromMs - togetherMs) from++
    if (to + 1 - from > best.length) best = inOrder.slice(from, to + 1)
  }
  return best
}

/**
 * What most failed tries of an outage failed of. Ties go to the kind that is nearest to the laptop: no route before DNS before a portal
 * before TCP, TLS, time and HTTP.
 *
 * @returns null where no laptop said
 */
export function reasonOf(failures: Iterable<Partial<Record<LinkFailureKind, number>>>): LinkFailureKind | null {
  const totals = new Map<LinkFailureKind, number>()
  for (const counts of failures)
    for (const kind of nearestFirst) totals.set(kind, (totals.get(kind) ?? 0) + (counts[kind] ?? 0))
  let reason: LinkFailureKind | null = null
  for (const kind of nearestFirst) if ((totals.get(kind) ?? 0) > (reason ? (totals.get(reason) ?? 0) : 0)) reason = kind
  return reason
}

const nearestFirst: readonly LinkFailureKind[] = ['no-route', 'dns', 'portal', 'tcp', 'tls', 'timeout', 'http']
