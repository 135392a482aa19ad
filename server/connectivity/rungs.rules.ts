/** The four rungs of connection: registered, seen, connected at the office, good enough. */
import { thresholdNames, type ThresholdRow, type Thresholds, thresholdTable } from './threshold.table.ts'

export const rungs = ['registered', 'seen', 'connected', 'good'] as const
export type Rung = (typeof rungs)[number]

/** Working days that `seen` and the rungs above it look back on, the day itself among them. */
export const rungDays = 7
/** Within so many days before; longer ago nothing is looked for, also when holidays left fewer working days. */
export const rungSpanDays = 21

/** What a laptop showed on one day. */
export type DeviceFlags = {
  /** Awake for at least a minute, wherever. */
  seen: boolean
  /** Linked at the office in a quarter in which its satker was judged. */
  connected: boolean
  /** Enough tries to say how good the link was; null = too few. */
  good: boolean | null
}

export type DeviceLinkDay = {
  awakeMin: number
  attempts: number
  successes: number
  roundTripMs: number | null
}

/**
 * What a laptop's day says. The loss is counted from its tries at the office in judged time; the round trip is the mean of all its
 * requests of the day, since the report does not tell them apart by place. An unknown round trip is not good.
 */
export function deviceFlags(day: DeviceLinkDay, limits: Thresholds): DeviceFlags {
  const lossPct = day.attempts === 0 ? 0 : (100 * (day.attempts - day.successes)) / day.attempts
  const isGood = day.roundTripMs !== null && day.roundTripMs <= limits.roundTripMs && lossPct <= limits.lossPct
  return {
    seen: day.awakeMin > 0,
    connected: day.successes > 0,
    good: day.attempts < limits.leastAttempts ? null : isGood,
  }
}

/** Laptops of a unit with what they showed on a day, by device id. */
export type DayFlags = ReadonlyMap<number, DeviceFlags>

const flagBits = 4

/** For the store: the ids in rising order as differences, four flags beside each; about 2 bytes a laptop. Laptops that were not seen are left out. */
export function packFlags(flags: DayFlags): Uint8Array {
  const bytes: number[] = []
  let lastId = 0
  for (const [id, { seen, connected, good }] of [...flags].toSorted((a, b) => a[0] - b[0])) {
    if (!seen && !connected) continue
    const bits = (seen ? 1 : 0) | (connected ? 2 : 0) | (good === null ? 0 : 4) | (good ? 8 : 0)
    let rest = (id - lastId) * 2 ** flagBits + bits
    lastId = id
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** What `packFlags` wrote. */
export function unpackFlags(packed: Uint8Array | null | undefined): Map<number, DeviceFlags> {
  const flags = new Map<number, DeviceFlags>()
  let id = 0
  let value = 0
  let unit = 1
  for (const byte of packed ?? []) {
    value += (byte % 128) * unit
    unit *= 128
    if (byte >= 128) continue
    const bits = value % 2 ** flagBits
    id += Math.floor(value / 2 ** flagBits)
    flags.set(id, { seen: (bits & 1) !== 0, connected: (bits & 2) !== 0, good: bits & 4 ? (bits & 8) !== 0 : null })
    value = 0
    unit = 1
  }
  return flags
}

export type RungCounts = {
  /** Laptops the unit is said to own; null = nobody said. */
  claimedCount: number | null
  deviceCount: number
  seenCount: number
  connectedCount: number
  goodCount: number
  /** Units whose office networks are confirmed; 0 = nothing can be connected yet. */
  placedUnits: number
}

/**
 * Counts a unit's laptops over its last working days. A laptop is seen and connected when it was on any of them; good enough when
 * the link was good on at least half of the days on which that could be told, and on one at least.
 *
 * @param memberIds laptops that belong to the unit on the last day; others that were seen before do not count
 * @param days flags of up to `rungDays` working days
 */
export function countRungs(
  memberIds: readonly number[],
  days: readonly DayFlags[],
): Pick<RungCounts, 'seenCount' | 'connectedCount' | 'goodCount'> {
  const counts = { seenCount: 0, connectedCount: 0, goodCount: 0 }
  for (const id of memberIds) {
    const own = days.flatMap((day) => day.get(id) ?? [])
    const told = own.filter(({ good }) => good !== null)
    const goodDays = told.filter(({ good }) => good === true).length
    const connected = own.some((flags) => flags.connected)
    if (own.some((flags) => flags.seen)) counts.seenCount++
    if (connected) counts.connectedCount++
    if (connected && goodDays > 0 && goodDays * 2 >= told.length) counts.goodCount++
  }
  return counts
}

/** Where a unit stands. */
export type Standing = {
  /** The highest rung that it and all below reach; null = not even registered. */
  reached: Rung | null
  /** The first rung that it does not reach, which is its status; null = it is good enough. */
  heldAt: Rung | null
  /** Of the rung in `heldAt`, otherwise of the last one. `denominator` null = nobody said how many laptops there are. */
  numerator: number
  denominator: number | null
  /** False where the rung cannot be told yet: no office network is confirmed. */
  known: boolean
}

/**
 * A unit's status is the worst rung: the first one on which fewer of its laptops stand than the threshold asks. Above `registered` the
 * denominator is the laptops registered.
 *
 * @returns null for a unit that neither has laptops nor is said to have any: "no data", outside every ranking
 */
export function standingOf(counts: RungCounts, limits: Pick<Thresholds, 'rungSharePct'>): Standing | null {
  const { claimedCount, deviceCount } = counts
  if (deviceCount === 0 && !claimedCount) return null
  const steps: { rung: Rung; numerator: number; denominator: number | null; known: boolean }[] = [
    { rung: 'registered', numerator: deviceCount, denominator: claimedCount, known: true },
    { rung: 'seen', numerator: counts.seenCount, denominator: deviceCount, known: true },
    { rung: 'connected', numerator: counts.connectedCount, denominator: deviceCount, known: counts.placedUnits > 0 },
    { rung: 'good', numerator: counts.goodCount, denominator: deviceCount, known: counts.placedUnits > 0 },
  ]
  let reached: Rung | null = null
  for (const { rung, ...figures } of steps) {
    const isReached = figures.known && reaches(figures, limits.rungSharePct)
    if (!isReached) return { reached, heldAt: rung, ...figures }
    reached = rung
  }
  return { reached, heldAt: null, numerator: counts.goodCount, denominator: deviceCount, known: true }
}

function reaches({ numerator, denominator }: { numerator: number; denominator: number | null }, sharePct: number) {
  return numerator > 0 && numerator * 100 >= sharePct * (denominator ?? 0)
}

/**
 * The rows of a day: of each threshold the last one that began by then; before its first row that one holds.
 *
 * @param rows what an administrator set, any order; a row of the same day replaces the one that came with the program
 */
export function thresholdRowsOn(day: string, rows: readonly ThresholdRow[]): ThresholdRow[] {
  const inOrder = [...thresholdTable, ...rows].toSorted((a, b) =>
    a.fromDay < b.fromDay ? -1 : a.fromDay > b.fromDay ? 1 : 0,
  )
  return thresholdNames.flatMap((name) => {
    const own = inOrder.filter((row) => row.name === name)
    return own.findLast((row) => row.fromDay <= day) ?? own[0] ?? []
  })
}

/** The thresholds of a day as numbers; `rows` as for `thresholdRowsOn`. */
export function thresholdsOn(day: string, rows: readonly ThresholdRow[]): Thresholds {
  const held = thresholdRowsOn(day, rows)
  const valueOf = (name: ThresholdRow['name']) => held.find((row) => row.name === name)?.value ?? 0
  return {
    roundTripMs: valueOf('roundTripMs'),
    lossPct: valueOf('lossPct'),
    leastAttempts: valueOf('leastAttempts'),
    rungSharePct: valueOf('rungSharePct'),
  }
}

/** A satker with fewer laptops is shown by days only: its quarter-hours could be read as one person's day. */
export const quartersFromLaptops = 5

/**
 * Whether pages may show the quarter-hours of a satker's day.
 *
 * @param seenCount laptops seen on that day: each day is decided by itself
 */
export function showsQuarters({ deviceCount, seenCount }: { deviceCount: number; seenCount: number }): boolean {
  return deviceCount >= quartersFromLaptops && seenCount >= quartersFromLaptops
}
