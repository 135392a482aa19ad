/** Working hours of a week: spans of local minutes by local weekday, and how they are written as text. Pure. */
export const dayMin = 24 * 60

/** `[from, to)` in minutes from local midnight, 0 <= from < to <= 1440. */
export type Span = readonly [fromMin: number, toMin: number]
/** Seven lists by local weekday, 0 = Sunday; an empty list is a day off. A break is the gap between two spans. */
export type Week = readonly (readonly Span[])[]

/** Minutes worked in a list of spans. */
export function minutesOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** The smallest span around all of them; null for none. */
export function hullOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))]
}

/** `07.30`; 24.00 is the end of a day. */
export function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`
}

/** `07.30-12.00 13.00-16.00`; the empty text is a day off. */
export function spansText(spans: readonly Span[]): string {
  return spans.map(([from, to]) => `${clockText(from)}-${clockText(to)}`).join(' ')
}

/**
 * The spans of a text such as `07.30-12.00 13.00-16.00` (`07:30` will do); null when it is none: a time that is not there,
 * an end before its beginning, spans out of order, or two without a break between them.
 */
export function readSpans(text: string): Span[] | null {
  const spans: Span[] = []
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    const [, from, to] = /^(\d{1,2}[.:]\d{2})-(\d{1,2}[.:]\d{2})$/.exec(word) ?? []
    const [fromMin, toMin] = [readClock(from), readClock(to)]
    if (fromMin === null || toMin === null || toMin <= fromMin) return null
    if (fromMin <= (spans.at(-1)?.[1] ?? -1)) return null
    spans.push([fromMin, toMin])
  }
  return spans
}

function readClock(text: string | undefined): number | null {
  const [hour = NaN, minute = NaN] = (text ?? '').split(/[.:]/).map(Number)
  const at = hour * 60 + minute
  return minute < 60 && at <= dayMin ? at : null
}

/** The week as it is stored: seven lists from Sunday on with `;` between them. */
export function weekText(week: Week): string {
  return week.map(spansText).join(';')
}

/** The week of a stored text, or null when it is none. */
export function readWeek(text: string): Week | null {
  const days = text.split(';').map(readSpans)
  return days.length === 7 && days.every((spans) => spans !== null) ? days : null
}
