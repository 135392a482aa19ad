/** Units ranked by what a laptop takes on a day on which it was awake, in leagues of like places. */
import { figureOf, type FigureSums } from './figure.rules.ts'

export type RankedUnit = { unitId: number; code: string; name: string; placeClass: string | null; sums: FigureSums }

/** Below these a unit is listed without a rank. */
export const rankedFrom = { activeDays: 60, knownShare: 0.5 } as const

export type RankingRow = {
  unitId: number
  code: string
  name: string
  /** 1 = least energy; equals share a rank. Null = too little is known. */
  rank: number | null
  perActiveDayMwh: number
  lowMwh: number
  highMwh: number
  activeDays: number
  knownShare: number | null
  /** Some of its laptops are simulated. */
  simulated: boolean
}
export type League = { placeClass: string | null; rows: RankingRow[] }

/**
 * Leagues by class of place, each from the least energy on. Ranked is the proven end, which for energy is the upper end of the range: a unit
 * does not win by being known badly. Desktops are left out; of equal figures the code decides the order, never the rank.
 */
export function leaguesOf(units: readonly RankedUnit[]): League[] {
  const leagues = Map.groupBy(units, ({ placeClass }) => placeClass)
  return [...leagues]
    .toSorted(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([placeClass, of]) => ({ placeClass, rows: ranked(of.flatMap(toRow)) }))
    .filter(({ rows }) => rows.length > 0)
}

function toRow({ unitId, code, name, sums }: RankedUnit): RankingRow[] {
  const figure = figureOf(sums)
  if (!figure || figure.laptop.activeDays === 0 || figure.energyMwh === 0) return []
  const { energyMwh, lowMwh, highMwh, laptop, coverage, simulated } = figure
  const perActiveDayMwh = Math.round(laptop.energyMwh / laptop.activeDays)
  const end = (whole: number) => Math.round((perActiveDayMwh * whole) / energyMwh)
  return [
    {
      unitId,
      code,
      name,
      rank: null,
      perActiveDayMwh,
      lowMwh: end(lowMwh),
      highMwh: end(highMwh),
      activeDays: laptop.activeDays,
      knownShare: coverage.knownShare,
      simulated: simulated.days > 0,
    },
  ]
}

function ranked(rows: readonly RankingRow[]): RankingRow[] {
  const isKnown = ({ activeDays, knownShare }: RankingRow) =>
    activeDays >= rankedFrom.activeDays && (knownShare ?? 0) >= rankedFrom.knownShare
  const byHigh = rows.toSorted((a, b) => a.highMwh - b.highMwh || (a.code < b.code ? -1 : 1))
  const known = byHigh.filter(isKnown)
  return [
    ...known.map((row) => ({ ...row, rank: known.findIndex(({ highMwh }) => highMwh === row.highMwh) + 1 })),
    ...byHigh.filter((row) => !isKnown(row)),
  ]
}
