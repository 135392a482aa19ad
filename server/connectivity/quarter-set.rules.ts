/** Sets of quarter-hours as three 32-bit words: a ministry's month is 0.7 billion quarters, so they are taken 32 at a time. */
import { type Bitmap, quartersPerDay } from '../../agent/contract/quarters.ts'

/** Quarters 0-31, 32-63 and 64-95, lowest bit first. Never changed in place. */
export type QuarterSet = readonly [number, number, number]

export const noQuarters: QuarterSet = [0, 0, 0]
export const allQuarters: QuarterSet = [-1, -1, -1]

/** The set of a stored bitmap of 12 bytes; what nobody could know (null) holds no quarter. */
export function toQuarterSet(bitmap: Bitmap | null | undefined): QuarterSet {
  return bitmap ? [wordAt(bitmap, 0), wordAt(bitmap, 4), wordAt(bitmap, 8)] : noQuarters
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

/** As it is stored: 12 bytes. */
export function toBitmap(set: QuarterSet): Bitmap {
  const bytes = new Uint8Array(quartersPerDay / 8)
  for (let at = 0; at < bytes.length; at++) bytes[at] = ((set[at >> 2] ?? 0) >>> ((at & 3) * 8)) & 0xff
  return bytes
}

/** The quarters from `from` up to but not including `to` (0-96). */
export function quarterSpan(from: number, to: number): QuarterSet {
  return [spanWord(from, to), spanWord(from - 32, to - 32), spanWord(from - 64, to - 64)]
}

function spanWord(from: number, to: number): number {
  const low = Math.max(0, from)
  const length = Math.min(32, to) - low
  if (length <= 0) return 0
  return (length === 32 ? -1 : (1 << length) - 1) << low
}

export const union = (a: QuarterSet, b: QuarterSet): QuarterSet => [a[0] | b[0], a[1] | b[1], a[2] | b[2]]
export const both = (a: QuarterSet, b: QuarterSet): QuarterSet => [a[0] & b[0], a[1] & b[1], a[2] & b[2]]
/** The quarters of `a` that are not in `b`. */
export const without = (a: QuarterSet, b: QuarterSet): QuarterSet => [a[0] & ~b[0], a[1] & ~b[1], a[2] & ~b[2]]
export const isNone = (set: QuarterSet): boolean => (set[0] | set[1] | set[2]) === 0
export const holds = (set: QuarterSet, quarter: number): boolean =>
  (((set[quarter >> 5] ?? 0) >>> (quarter & 31)) & 1) === 1

/** How many quarters are in the set. */
export function sizeOf(set: QuarterSet): number {
  return bitsOf(set[0]) + bitsOf(set[1]) + bitsOf(set[2])
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
