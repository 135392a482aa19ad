/** Strings and numbers as the contract takes them. Pure. */

/**
 * A text without control characters, trimmed, inner runs of blanks made one, cut to `chars` characters (code points).
 * Null when nothing is left.
 */
export function cleanText(value: string | null | undefined, chars = 512): string | null {
  if (value === null || value === undefined) return null
  const plain = value
    .toWellFormed()
    .replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
  if (plain === '') return null
  return plain.length <= chars ? plain : Array.from(plain).slice(0, chars).join('').trimEnd()
}

/** A whole number written in decimal, sign allowed; null for anything else. */
export function wholeOf(text: string | null | undefined): number | null {
  const digits = text?.trim()
  if (!digits || !/^[+-]?\d{1,18}$/.test(digits)) return null
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : null
}

/** The UTC date of a moment, `YYYY-MM-DD`; null outside 2000 to 2099, where no such laptop was installed. */
export function dayOf(atMs: number | null): string | null {
  if (atMs === null || !Number.isFinite(atMs)) return null
  return atMs >= 946_684_800_000 && atMs < 4_102_444_800_000 ? new Date(atMs).toISOString().slice(0, 10) : null
}

/** `YYYY-MM-DD` of three numbers when such a day exists between 2000 and 2099; otherwise null. */
export function dayFromParts(year: number, month: number, day: number): string | null {
  const at = Date.UTC(year, month - 1, day)
  const text = dayOf(at)
  return text !== null && Number(text.slice(5, 7)) === month && Number(text.slice(8)) === day ? text : null
}

/** Bytes as whole MiB (the contract's `Mb`); null for null and for less than half a MiB. */
export function mebibytesOf(bytes: number | null): number | null {
  if (bytes === null) return null
  const size = Math.round(bytes / 1024 / 1024)
  return size >= 1 ? size : null
}
