/** Units of one kind in the order of what is proven. Pure; the foot of the page says these rules in words. */
import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { pointsBetween } from '../../server/plan/standing.rules.ts'

/** Fewer laptops, or a smaller share of laptops that told anything, and a place would be luck. */
export const rankedFrom = { laptops: 5, coverageRatio: 0.9 } as const

/** Why a unit has no place; pages say it in words and never put it last. */
export type Unranked = 'not-counted' | 'no-laptops' | 'few' | 'coverage'

export type RankingUnit = { id: number; code: string; name: string; kind: string }
export type Counted = {
  unit: RankingUnit
  /** Null = not counted on that day. */
  now: MigrationDay | null
  before: MigrationDay | null
}

export type Place = {
  /** 1 = first; units of one share have one place, and the next place is left out: 1, 2, 2, 4. */
  rank: number
  tied: boolean
  /** The places it could have if everybody's unknown laptops turned out for or against it. */
  best: number
  worst: number
  /** Places gained since four weeks ago; null = it had none then. */
  moved: number | null
}

export type Ranked = Counted & {
  place: Place | null
  /** Null = it has a place. */
  why: Unranked | null
  /** Points of the proven share gained in four weeks; null = unknown. */
  pointsChange: number | null
}

/**
 * Units in order: those with a place by the low end of their share, then by laptops (more first), then by code; below
 * them those without a place, by code. The same input in any order gives the same list.
 */
export function rankUnits(units: readonly Counted[], programme: Goal): Ranked[] {
  const earlier = placesOf(
    units.map(({ unit, before }) => ({ id: unit.id, day: before })),
    programme,
  )
  const places = placesOf(
    units.map(({ unit, now }) => ({ id: unit.id, day: now })),
    programme,
  )
  const ranked = units.map((counted): Ranked => {
    const { unit, now, before } = counted
    const place = places.get(unit.id) ?? null
    const was = earlier.get(unit.id)?.rank ?? null
    return {
      ...counted,
      place: place && { ...place, moved: was === null ? null : was - place.rank },
      why: place ? null : whyNot(now),
      pointsChange: before && now ? pointsBetween(before[programme], now[programme]) : null,
    }
  })
  return ranked.toSorted(
    (a, b) =>
      (a.place?.rank ?? Infinity) - (b.place?.rank ?? Infinity) ||
      (a.place && b.place ? (b.now?.deviceCount ?? 0) - (a.now?.deviceCount ?? 0) : 0) ||
      byCode(a.unit, b.unit),
  )
}

/** Why a unit's day gives no place; null = it does. */
export function whyNot(day: MigrationDay | null): Unranked | null {
  if (day === null) return 'not-counted'
  if (day.deviceCount === 0) return 'no-laptops'
  if (day.deviceCount < rankedFrom.laptops) return 'few'
  return coverageOf(day) < rankedFrom.coverageRatio ? 'coverage' : null
}

/** Share (0-1) of the laptops that told something about today; 0 without laptops. */
export function coverageOf({ deviceCount, noData }: Pick<MigrationDay, 'deviceCount' | 'noData'>): number {
  return deviceCount > 0 ? (deviceCount - noData) / deviceCount : 0
}

const kindOrder = ['kanwil', 'kankemenag', 'satker', 'location']

/** One ranking a kind: a province is not measured against a school. Regions first. */
export function rankByKind(units: readonly Counted[], programme: Goal): { kind: string; rows: Ranked[] }[] {
  const order = (kind: string) => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length)
  return [...Map.groupBy(units, ({ unit }) => unit.kind)]
    .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([kind, ofKind]) => ({ kind, rows: rankUnits(ofKind, programme) }))
}

type Entry = { id: number; low: number; high: number }

function placesOf(
  days: readonly { id: number; day: MigrationDay | null }[],
  programme: Goal,
): Map<number, Omit<Place, 'moved'>> {
  const entries = days.flatMap(({ id, day }): Entry[] => {
    if (day === null || whyNot(day) !== null) return []
    const { low, high } = day[programme]
    return low === null || high === null ? [] : [{ id, low, high }]
  })
  return new Map(
    entries.map(({ id, low, high }) => {
      const others = entries.filter((other) => other.id !== id)
      return [
        id,
        {
          rank: 1 + others.filter((other) => other.low > low).length,
          tied: others.some((other) => other.low === low),
          best: 1 + others.filter((other) => other.low > high).length,
          worst: 1 + others.filter((other) => other.high > low).length,
        },
      ]
    }),
  )
}

function byCode(a: RankingUnit, b: RankingUnit): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}
