/** How a piece is put on a page: cut at borders, joined with its neighbour, and without what must not be kept. */
import { slotCutsMin, slotOfMinute } from '../contract/quarters.ts'
import type { WorkingWindow } from '../contract/v1.ts'
import type { Place } from './place.rules.ts'
import type { Page, Piece } from './tape.rules.ts'
import { joined, partOf } from './tape.rules.ts'
import { dayMs, minuteMs, quarterMs, quarterNumber, startOfDay } from './time.rules.ts'
import { insideWindow } from './window.rules.ts'

/** What the server said and what is closed already; both decide what may be kept. */
export type RecordRules = { networkKey: string | null; window: WorkingWindow | null; closedThrough: string | null }

/** Watched pieces are cut at quarters, so that what they say stays there; all others at midnight only. */
export function cutAtBorders(piece: Piece, baseMs: number): Piece[] {
  const stepMs = piece.seen ? quarterMs : dayMs
  const parts: Piece[] = []
  for (let atMs = piece.fromMs; atMs < piece.toMs;) {
    const borderMs = (Math.floor((baseMs + atMs) / stepMs) + 1) * stepMs - baseMs
    const endMs = Math.min(piece.toMs, borderMs)
    parts.push(partOf(piece, atMs, endMs))
    atMs = endMs
  }
  return parts
}

/** Puts a piece on a page, as one with the piece before where that loses nothing. */
export function keepPiece(page: Page, piece: Piece, baseMs: number): void {
  const before = page.pieces.at(-1)
  const sameQuarter =
    before !== undefined && quarterNumber(baseMs + before.fromMs) === quarterNumber(baseMs + piece.toMs - 1)
  const whole = before && (sameQuarter || !piece.seen) ? joined(before, piece) : null
  if (whole) page.pieces[page.pieces.length - 1] = whole
  else page.pieces.push(piece)
}

/**
 * Inside the working window, and while it or the true time is unknown, no piece says that the laptop was used: only one
 * answer for the whole slot is kept.
 */
export function keepPrivate(page: Page, piece: Piece, place: Place, rules: RecordRules): Piece {
  const atMs = place.baseMs + piece.fromMs
  if (piece.used === null || (place.verified && !insideWindow(atMs, rules.window))) return piece
  const slotAtMs = middleOfSlot(atMs) - place.baseMs
  const known = page.windowUse.find((use) => use.atMs === slotAtMs)
  if (known) known.used ||= piece.used
  else page.windowUse.push({ atMs: slotAtMs, used: piece.used })
  return { ...piece, used: null }
}

function middleOfSlot(atMs: number): number {
  const midnightMs = startOfDay(atMs)
  const slot = slotOfMinute(Math.floor((atMs - midnightMs) / minuteMs))
  return midnightMs + (((slotCutsMin[slot] ?? 0) + (slotCutsMin[slot + 1] ?? 0)) / 2) * minuteMs
}

/** Notes on a page which watched programs were seen `atMs` after boot; null: nobody could look. */
export function noteRan(page: Page, atMs: number, running: readonly number[] | null): void {
  if (running === null) return
  for (const id of [0, ...running]) {
    const known = page.ran.find((ran) => ran.id === id)
    if (known) known.lastMs = atMs
    else page.ran.push({ id, firstMs: atMs, lastMs: atMs })
  }
}

/** Notes time that fell on a closed day; `atMs` is now, since boot. */
export function drop(page: Page, atMs: number, ms: number): void {
  if (ms <= 0) return
  const before = page.drops.at(-1)
  if (before?.atMs === atMs) before.ms += ms
  else page.drops.push({ atMs, ms })
}
