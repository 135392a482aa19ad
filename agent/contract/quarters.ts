/**
 * A UTC day as 96 quarter-hours: bitmaps of 12 bytes (bit q of byte q >> 3, lowest bit first) and a list of 96 small
 * numbers packed three bits each. Written as base64 on the wire.
 */
export const quartersPerDay = 96
export const quarterMin = 15
const bitmapBytes = quartersPerDay / 8

/**
 * Where a UTC day is cut: midnight in WIT (UTC+9), WITA (UTC+8) and WIB (UTC+7) is 15:00, 16:00 and 17:00 UTC, so that
 * every local day of Indonesia is a sum of whole slots. Minutes since UTC midnight; slot i is [cut[i], cut[i + 1]).
 */
export const slotCutsMin = [0, 15 * 60, 16 * 60, 17 * 60, 24 * 60] as const
export const slotsPerDay = slotCutsMin.length - 1

/** The slot (0-3) that a minute of the UTC day (0-1439) falls in. */
export function slotOfMinute(minute: number): number {
  if (minute < slotCutsMin[1]) return 0
  if (minute < slotCutsMin[2]) return 1
  return minute < slotCutsMin[3] ? 2 : 3
}

/** The slot (0-3) that a quarter (0-95) falls in; cuts lie on quarter borders. */
export function slotOfQuarter(quarter: number): number {
  return slotOfMinute(quarter * quarterMin)
}

export type Bitmap = Uint8Array

/** A day with no bit set. */
export function emptyBitmap(): Bitmap {
  return new Uint8Array(bitmapBytes)
}

/** Whether the bit of `quarter` (0-95) is set. */
export function hasQuarter(bitmap: Bitmap, quarter: number): boolean {
  return ((bitmap[quarter >> 3] ?? 0) & (1 << (quarter & 7))) !== 0
}

/** Sets the bit of `quarter` (0-95) in place. */
export function setQuarter(bitmap: Bitmap, quarter: number): void {
  bitmap[quarter >> 3] = (bitmap[quarter >> 3] ?? 0) | (1 << (quarter & 7))
}

/** All bits of both; an absent bitmap (its collector could not know) adds nothing, two absent ones stay absent. */
export function orBitmaps(a: Bitmap | null, b: Bitmap | null): Bitmap | null {
  if (!a || !b) return a ?? b
  return a.map((byte, index) => byte | (b[index] ?? 0))
}

/** How many quarters are set. */
export function countQuarters(bitmap: Bitmap): number {
  let count = 0
  for (let quarter = 0; quarter < quartersPerDay; quarter++) if (hasQuarter(bitmap, quarter)) count++
  return count
}

/** Base64 of the 12 bytes: 16 characters. */
export function encodeBitmap(bitmap: Bitmap): string {
  return Buffer.from(bitmap).toString('base64')
}

/** The bitmap of 16 base64 characters; `null` when the text is no such thing. */
export function decodeBitmap(text: string): Bitmap | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === bitmapBytes && bytes.toString('base64') === text ? new Uint8Array(bytes) : null
}

const networkBits = 3
const networkBytes = (quartersPerDay * networkBits) / 8

/** Packs 96 numbers of 0-7 (which of the day's gateway hashes, 0 = none) into 36 bytes, base64. */
export function encodeNetworkIndex(indexes: readonly number[]): string {
  const bytes = new Uint8Array(networkBytes)
  for (let quarter = 0; quarter < quartersPerDay; quarter++) {
    for (let bit = 0; bit < networkBits; bit++) {
      if (!(((indexes[quarter] ?? 0) >> bit) & 1)) continue
      const at = quarter * networkBits + bit
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7))
    }
  }
  return Buffer.from(bytes).toString('base64')
}

/** The 96 numbers behind `encodeNetworkIndex`; `null` when the text is no such thing. */
export function decodeNetworkIndex(text: string): number[] | null {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== networkBytes || bytes.toString('base64') !== text) return null
  return Array.from({ length: quartersPerDay }, (_, quarter) => {
    let value = 0
    for (let bit = 0; bit < networkBits; bit++) {
      const at = quarter * networkBits + bit
      if ((bytes[at >> 3] ?? 0) & (1 << (at & 7))) value |= 1 << bit
    }
    return value
  })
}
