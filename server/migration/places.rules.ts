/** How many laptops of which units have a title, as bytes. Pure. */
import { decodeTitleIds } from '../software/software.rules.ts'

/** Of one unit; `alone` = laptops on which it is the only title that blocks, or the only unknown one. */
export type Place = { unitId: number; count: number; alone: number }

/** Bytes that grow: units come one after the other. */
export class PlaceBytes {
  #bytes = new Uint8Array(8)
  #length = 0
  #lastUnitId = 0
  deviceCount = 0
  aloneCount = 0

  /** Adds a unit. @throws RangeError when units do not come in rising order */
  add({ unitId, count, alone }: Place): void {
    if (unitId < this.#lastUnitId) throw new RangeError('units must come in rising order')
    for (const value of [unitId - this.#lastUnitId, count, alone]) this.#put(value)
    this.#lastUnitId = unitId
    this.deviceCount += count
    this.aloneCount += alone
  }

  #put(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const wider = new Uint8Array(this.#bytes.length * 2)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
    this.#bytes[this.#length++] = rest
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length))
  }
}

/** What `PlaceBytes` wrote, units rising. */
export function decodePlaces(bytes: Uint8Array): Place[] {
  const places: Place[] = []
  let unitId = 0
  const sums = decodeTitleIds(bytes)
  const value = (at: number) => (sums[at] ?? 0) - (at === 0 ? 0 : (sums[at - 1] ?? 0))
  for (let at = 0; at + 2 < sums.length; at += 3) {
    unitId += value(at)
    places.push({ unitId, count: value(at + 1), alone: value(at + 2) })
  }
  return places
}

/**
 * Laptops with it in some of the units; walks the bytes as they are, since a page adds up tens of thousands of titles.
 *
 * @param isIn 1 at the ids of the units that count
 */
export function countIn(bytes: Uint8Array, isIn: Uint8Array): { count: number; alone: number } {
  let count = 0
  let alone = 0
  let unitId = 0
  let value = 0
  let shift = 0
  let field = 0
  let inside = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    value |= (byte & 0x7f) << shift
    shift += 7
    if (byte & 0x80) continue
    if (field === 0) {
      unitId += value
      inside = isIn[unitId] === 1
    } else if (inside) {
      if (field === 1) count += value
      else alone += value
    }
    field = field === 2 ? 0 : field + 1
    value = 0
    shift = 0
  }
  return { count, alone }
}

/** Whether a set, as `encodeTitleIds` wrote it, holds one of the titles; `ids` are looked for up to the largest. */
export function holdsAny(set: Uint8Array, ids: ReadonlySet<number>, largestId: number): boolean {
  let id = 0
  let value = 0
  let shift = 0
  for (let at = 0; at < set.length; at++) {
    const byte = set[at] ?? 0
    value |= (byte & 0x7f) << shift
    shift += 7
    if (byte & 0x80) continue
    id += value
    if (ids.has(id)) return true
    if (id > largestId) return false
    value = 0
    shift = 0
  }
  return false
}
