/** How long what is kept: the evidence itself. Figures are kept for ever and never depend on what is erased here. */
import { addDays, utcDayOf } from '../day/local-day.rules.ts'

export type RetentionSetting = { value: number; unit: 'day'; reason: string; validFrom: string }

/** For how long the signed bytes of a report are kept, oldest setting first. A change adds a row, it never edits one. */
export const evidencePeriods: readonly RetentionSetting[] = [
  {
    value: 400,
    unit: 'day',
    reason:
      'A yearly figure can be traced to its signed reports until the next year has begun and been checked: 366 days and ' +
      "five weeks. Bytes of a person's laptop are not kept longer than the check of a figure needs (design.md 4).",
    validFrom: '2026-01-01',
  },
]

/** A section that nothing needs any more waits so long, so that a laptop that comes back need not send it again. */
export const sectionGraceDays = 7
/** Nights that are looked back upon each night; the intake takes no report older than 90 days, so nothing arrives below. */
const lookBackDays = 14
const dayMs = 86_400_000

export type Bounds = {
  /** First UTC day whose reports keep their bytes. */
  evidenceFromUtcDay: string
  /** First UTC day that is searched for bytes; null = from the beginning (each first of a month, for nights that were missed). */
  searchFromUtcDay: string | null
  /** A section is needed by a period that still held on a day after this one. */
  sectionsNeededAfterUtcDay: string
  /** Sections younger than this (epoch ms) are left alone. */
  sectionsMadeBeforeMs: number
}

/**
 * What may be erased at a moment.
 *
 * @param nowMs epoch ms
 * @param periods settings, oldest first; before the first one begins it holds all the same
 */
export function retentionBounds(nowMs: number, periods: readonly RetentionSetting[] = evidencePeriods): Bounds {
  const today = utcDayOf(nowMs)
  const setting = periods.findLast((period) => period.validFrom <= today) ?? periods[0]
  if (!setting) throw new RangeError('no evidence period is set')
  const evidenceFromUtcDay = addDays(today, -setting.value)
  return {
    evidenceFromUtcDay,
    searchFromUtcDay: today.endsWith('-01') ? null : addDays(evidenceFromUtcDay, -lookBackDays),
    sectionsNeededAfterUtcDay: addDays(evidenceFromUtcDay, -sectionGraceDays),
    sectionsMadeBeforeMs: nowMs - sectionGraceDays * dayMs,
  }
}

/** The longest that one transaction may keep the writer of reports waiting. */
export const sliceMostMs = 20
const rowsMost = 2_000

/**
 * How many rows the next slice takes, after one of `rows` took `tookMs`: half where it came near the limit, a quarter
 * more where it stayed far below.
 */
export function nextSliceRows(rows: number, tookMs: number): number {
  if (tookMs > sliceMostMs * 0.6) return Math.max(1, Math.floor(rows / 2))
  if (tookMs < sliceMostMs * 0.3) return Math.min(rowsMost, Math.ceil(rows * 1.25))
  return rows
}
