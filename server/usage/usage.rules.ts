/** From reports to what was used on local days, and how a month of it is stored. */
import type { ReportMain, ReportUsage } from '../../agent/contract/v1.ts'
import { wasAwake } from '../day/device-day.rules.ts'
import { partsOfLocalDay, type Zone } from '../day/local-day.rules.ts'

/** What ran on a device's local day: ids of the watch list, ascending; null = nobody could look. */
export type UsageDay = { deviceId: number; day: string; ran: number[] | null }

/** Documents of one month as told on a UTC day. */
export type DocumentMonth = NonNullable<ReportUsage['documents']>[number] & { deviceId: number; utcDay: string }

type UsageReport = { main: ReportMain }

/**
 * Watched programs of a local day. A report says what ran on a UTC day and, for the sake of privacy, nothing finer: all of
 * it counts for the local day of the same date, or for the next where the laptop was awake only in the hours that belong
 * to the next (a morning in WIT, from 07.30, is still yesterday by UTC until 09.00).
 *
 * @param reportsOf the reports held for a UTC day, one a chain: programs of all of them count
 */
export function usageOfLocalDay(
  day: string,
  zone: Zone,
  reportsOf: (utcDay: string) => readonly UsageReport[],
): number[] | null {
  const ran = new Set<number>()
  let isKnown = false
  for (const { utcDay, slots } of partsOfLocalDay(day, zone)) {
    const isSameDate = utcDay === day
    for (const { main } of reportsOf(utcDay)) {
      const ids = main.usage?.ran
      const own = slots.some((slot) => wasAwake(main.slots[slot] ?? {}))
      const elsewhere = main.slots.some((states, slot) => !slots.includes(slot) && wasAwake(states))
      const counts = isSameDate ? own || !elsewhere : own && !elsewhere
      if (!ids || !counts) continue
      isKnown = true
      for (const id of ids) ran.add(id)
    }
  }
  return isKnown ? [...ran].toSorted((a, b) => a - b) : null
}

/** Days of a month on which each program ran: bit d - 1 of a program's number = day d. */
export type RanDays = Map<number, number>

const entryBytes = 6

/** Two bytes for the id of a program and four for its days, little-endian, by ids ascending. */
export function encodeRan(ran: RanDays): Buffer {
  const entries = [...ran].filter(([, days]) => days !== 0).toSorted(([a], [b]) => a - b)
  const bytes = Buffer.alloc(entries.length * entryBytes)
  for (const [at, [id, days]] of entries.entries()) {
    bytes.writeUInt16LE(id, at * entryBytes)
    bytes.writeUInt32LE(days, at * entryBytes + 2)
  }
  return bytes
}

/** What `encodeRan` wrote. */
export function decodeRan(bytes: Uint8Array): RanDays {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ran: RanDays = new Map()
  for (let at = 0; at + entryBytes <= view.length; at += entryBytes) {
    ran.set(view.readUInt16LE(at), view.readUInt32LE(at + 2))
  }
  return ran
}

/** A month of one device. */
export type MonthUse = { knownDays: number; ran: RanDays }

/** The month after one of its days was cut again: what the day said before is replaced as a whole. */
export function withDay(month: MonthUse, day: string, ids: readonly number[] | null): MonthUse {
  const bit = bitOf(day)
  const ran: RanDays = new Map([...month.ran].map(([id, days]) => [id, days & ~bit]))
  for (const id of ids ?? []) ran.set(id, (ran.get(id) ?? 0) | bit)
  return { knownDays: ids === null ? month.knownDays & ~bit : month.knownDays | bit, ran }
}

/** The bit of a day `YYYY-MM-DD` in its month. */
export function bitOf(day: string): number {
  return 1 << (Number(day.slice(8)) - 1)
}

/** The month `YYYY-MM` of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** Months that the days from one to another touch, oldest first. */
export function monthsBetween(fromDay: string, toDay: string): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = fromDay.split('-').map(Number)
  for (let text = monthOf(fromDay); text <= monthOf(toDay);) {
    months.push(text)
    if (++month > 12) [year, month] = [year + 1, 1]
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  }
  return months
}

/** The bits of a month's days that lie between two days, both included. */
export function bitsBetween(month: string, fromDay: string, toDay: string): number {
  const first = monthOf(fromDay) === month ? Number(fromDay.slice(8)) : 1
  const last = monthOf(toDay) === month ? Number(toDay.slice(8)) : 31
  let bits = 0
  for (let day = first; day <= last; day++) bits |= 1 << (day - 1)
  return bits
}

/** How many days are set, and the last of them as a day of its month (1-31, 0 = none). */
export function daysIn(bits: number): { count: number; last: number } {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return { count, last: bits === 0 ? 0 : 32 - Math.clz32(bits) }
}
