/** Lines of a trend with its forecast, as SVG paths. Pure. */
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'

/** Null = nothing is known of that day: the line has a gap there. */
export type TrendPoint = { day: string; value: number | null }
/** Between `low` and `high` it will be, half of the time above `median`. */
export type ConePoint = { day: string; low: number; median: number; high: number }

export type ConeInput = {
  /** Old to new. */
  past: readonly TrendPoint[]
  cone: readonly ConePoint[]
  /** Points of the target line, in the order of their days. */
  target: readonly { day: string; value: number }[]
  fromDay: string
  toDay: string
}

export type ConeShape = {
  /** Right end of the past, left end of the cone. */
  nowX: number | null
  /** The last known value. */
  dot: { x: number; y: number } | null
  /** The first known value, to be written beside the line. */
  first: { x: number; y: number; value: number } | null
  past: string
  cone: string
  median: string
  target: string
  baseY: number
  topY: number
}

export const coneFrame = { width: 372, height: 96, left: 2, right: 2, top: 10, bottom: 20 } as const

/** Paths in a frame of `coneFrame`; the axis begins at 0, so that a slow rise looks slow. */
export function coneShape({ past, cone, target, fromDay, toDay }: ConeInput): ConeShape {
  const { width, height, left, right, top, bottom } = coneFrame
  const known = past.filter((point): point is { day: string; value: number } => point.value !== null)
  const highest = Math.max(
    1,
    ...known.map(({ value }) => value),
    ...cone.map(({ high }) => high),
    ...target.map(({ value }) => value),
  )
  const x = scaleLinear([at(fromDay), at(toDay)], [left, width - right]).clamp(true)
  const y = scaleLinear([0, highest], [height - bottom, top])
  const px = (day: string) => round(x(at(day)))
  const py = (value: number) => round(y(value))
  const last = known.at(-1)
  const first = known[0]
  const ahead = last ? [{ day: last.day, low: last.value, median: last.value, high: last.value }, ...cone] : []
  const seen = ahead.filter(({ day }) => day <= toDay)
  return {
    nowX: last ? px(last.day) : null,
    dot: last ? { x: px(last.day), y: py(last.value) } : null,
    first: first ? { x: px(first.day), y: py(first.value), value: first.value } : null,
    past:
      line<TrendPoint>()
        .defined(({ value }) => value !== null)
        .x(({ day }) => px(day))
        .y(({ value }) => py(value ?? 0))(past.filter(({ day }) => day >= fromDay)) ?? '',
    cone:
      seen.length > 1
        ? (area<ConePoint>()
            .x(({ day }) => px(day))
            .y0(({ low }) => py(low))
            .y1(({ high }) => py(high))(seen) ?? '')
        : '',
    median:
      seen.length > 1
        ? (line<ConePoint>()
            .x(({ day }) => px(day))
            .y(({ median }) => py(median))(seen) ?? '')
        : '',
    target:
      line<{ day: string; value: number }>()
        .x(({ day }) => px(day))
        .y(({ value }) => py(value))(within(target, fromDay, toDay)) ?? '',
    baseY: height - bottom,
    topY: top,
  }
}

/** The part of a broken line between two days; its ends are put where the line crosses them. */
export function within(
  points: readonly { day: string; value: number }[],
  fromDay: string,
  toDay: string,
): { day: string; value: number }[] {
  if (points.length === 0) return []
  const inside = points.filter(({ day }) => day > fromDay && day < toDay)
  return [valueAt(points, fromDay), ...inside, valueAt(points, toDay)]
}

/** Level before the first point and after the last, straight between two. */
function valueAt(points: readonly { day: string; value: number }[], day: string): { day: string; value: number } {
  const before = points.findLast((point) => point.day <= day)
  const after = points.find((point) => point.day >= day)
  if (!before || !after) return { day, value: (before ?? after)?.value ?? 0 }
  const span = at(after.day) - at(before.day)
  const ratio = span === 0 ? 0 : (at(day) - at(before.day)) / span
  return { day, value: before.value + (after.value - before.value) * ratio }
}

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
