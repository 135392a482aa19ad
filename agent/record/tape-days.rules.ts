/** Reads days off the tape: places every piece and gathers what lies in a UTC day. */
import type { DayInput } from './day.rules.ts'
import type { Place } from './place.rules.ts'
import type { Page, Piece, Ran, Try } from './tape.rules.ts'
import { dayMs, dayStartMs, startOfDay, utcDayOf } from './time.rules.ts'

/** A day as it stands on the tape. */
export type TapeDay = {
  input: Omit<DayInput, 'window'>
  boots: { id: string; startedAtMs: number }[]
  verified: boolean
  droppedMs: number
}

/** UTC days of which the tape tells more than that the laptop was off, oldest first. */
export function daysOf(pages: readonly Page[], places: Map<number, Place>): string[] {
  const days = new Set<string>()
  for (const page of pages) for (const piece of page.pieces) addDays(days, piece, places.get(page.segment.id))
  return [...days].sort()
}

function addDays(days: Set<string>, piece: Piece, place: Place | undefined): void {
  if (!place || piece.state === 'off') return
  for (let atMs = startOfDay(place.baseMs + piece.fromMs); atMs < place.baseMs + piece.toMs; atMs += dayMs) {
    const day = utcDayOf(atMs)
    if (day) days.add(day)
  }
}

/** Time awake or asleep on the tape that lies on closed days. */
export function closedMs(pages: readonly Page[], places: Map<number, Place>, closedThrough: string | null): number {
  if (closedThrough === null) return 0
  const endMs = dayStartMs(closedThrough) + dayMs
  let totalMs = 0
  for (const page of pages) {
    const baseMs = places.get(page.segment.id)?.baseMs ?? page.segment.lastBaseMs
    for (const piece of page.pieces) {
      if (piece.state !== 'off') totalMs += Math.max(0, Math.min(piece.toMs, endMs - baseMs) - piece.fromMs)
    }
  }
  return totalMs
}

/** Where the last thing on a page lies, in epoch milliseconds; minus infinity for an empty one. */
export function endOf(page: Page, places: Map<number, Place>): number {
  const baseMs = places.get(page.segment.id)?.baseMs ?? page.segment.lastBaseMs
  const ends = [...page.pieces.map((piece) => piece.toMs), ...page.tries.map((attempt) => attempt.atMs)]
  return ends.length === 0 ? Number.NEGATIVE_INFINITY : baseMs + Math.max(...ends)
}

/** All that the tape tells of one UTC day. */
export function tapeDay(utcDay: string, pages: readonly Page[], places: Map<number, Place>): TapeDay {
  const startMs = dayStartMs(utcDay)
  const day: TapeDay = {
    input: { startMs, pieces: [], tries: [], windowUse: [], ran: null, meters: [] },
    boots: [],
    verified: true,
    droppedMs: 0,
  }
  const inDay = (atMs: number) => atMs >= startMs && atMs < startMs + dayMs
  const ran = new Set<number>()
  const input = {
    pieces: [] as Piece[],
    tries: [] as Try[],
    windowUse: [] as Page['windowUse'],
    meters: [] as Page['meters'],
  }
  for (const page of pages) {
    const place = places.get(page.segment.id)
    if (!place) continue
    const moved = <T extends { atMs: number }>(items: readonly T[]): T[] =>
      items.map((item) => ({ ...item, atMs: item.atMs + place.baseMs })).filter((item) => inDay(item.atMs))
    const pieces = page.pieces
      .map((piece) => ({ ...piece, fromMs: piece.fromMs + place.baseMs, toMs: piece.toMs + place.baseMs }))
      .filter((piece) => piece.toMs > startMs && piece.fromMs < startMs + dayMs)
    input.pieces.push(...pieces)
    input.tries.push(...moved(page.tries))
    input.windowUse.push(...moved(page.windowUse))
    input.meters.push(...moved(page.meters))
    for (const id of ranWithin(page.ran, place.baseMs, inDay)) ran.add(id)
    day.droppedMs += moved(page.drops).reduce((sum, { ms }) => sum + ms, 0)
    if (pieces.length === 0) continue
    day.verified &&= place.verified
    if (!day.boots.some((boot) => boot.id === page.segment.bootId)) {
      day.boots.push({ id: page.segment.bootId, startedAtMs: place.baseMs })
    }
  }
  const isWatched = ran.delete(0)
  day.input = { startMs, ...input, ran: isWatched ? [...ran].sort((a, b) => a - b) : null }
  return day
}

/** Programs seen on a page and within a day. A page is about a day long, so its first and last sight tell enough. */
function ranWithin(ran: readonly Ran[], baseMs: number, inDay: (atMs: number) => boolean): number[] {
  return ran.filter(({ firstMs, lastMs }) => inDay(baseMs + firstMs) || inDay(baseMs + lastMs)).map(({ id }) => id)
}
