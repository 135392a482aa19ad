/** What a reading, and the mark of a machine that has to run, may say. Pure. */
import type { BadField } from '../http/app-error.ts'
import { addDays } from '../day/local-day.rules.ts'
import { type ReadingKind, readingKinds } from './meter.rules.ts'

export type ReadingFields = { kind: string; fromDay: string; toDay: string; kwh: number | null; document: string }
export type CheckedReading = { kind: ReadingKind; fromDay: string; toDay: string; energyMwh: number; document: string }

const documentChars = { least: 3, most: 100 }
const reasonChars = { least: 3, most: 200 }
/** A reading covers at most a year. */
const mostDays = 366
/** Mean draw of a laptop or desktop over days, W; above it somebody mistook a unit. */
const mostMeanW = 500

const bad = (path: string, code: string): BadField => ({ path, code, message: path })

/** @param today local day of the device's unit: nobody has read tomorrow's meter */
export function checkReading(
  fields: ReadingFields,
  today: string,
): { reading: CheckedReading } | { fields: BadField[] } {
  const { fromDay, toDay, kwh } = fields
  const document = fields.document.trim()
  const kind = readingKinds.find((known) => known === fields.kind)
  const faults: BadField[] = []
  if (!kind) faults.push(bad('kind', 'not_allowed'))
  if (!isDay(fromDay)) faults.push(bad('fromDay', 'not_a_day'))
  if (!isDay(toDay)) faults.push(bad('toDay', 'not_a_day'))
  else if (toDay > today) faults.push(bad('toDay', 'too_late'))
  else if (isDay(fromDay) && (toDay < fromDay || toDay > addDays(fromDay, mostDays)))
    faults.push(bad('toDay', toDay < fromDay ? 'too_early' : 'too_late'))
  if (document.length < documentChars.least) faults.push(bad('document', 'too_small'))
  if (document.length > documentChars.most) faults.push(bad('document', 'too_big'))
  if (kwh === null || !(kwh > 0)) faults.push(bad('kwh', 'too_small'))
  else if (faults.length === 0 && kwh > (daysOf(fromDay, toDay) * 24 * mostMeanW) / 1000)
    faults.push(bad('kwh', 'too_big'))
  if (faults.length > 0 || !kind || kwh === null) return { fields: faults }
  return { reading: { kind, fromDay, toDay, energyMwh: Math.round(kwh * 1e6), document } }
}

/** Why a machine has to run outside working hours. */
export function checkReason(reason: string): BadField[] {
  const { length } = reason.trim()
  if (length < reasonChars.least) return [bad('reason', 'too_small')]
  return length > reasonChars.most ? [bad('reason', 'too_big')] : []
}

function daysOf(fromDay: string, toDay: string): number {
  return (Date.parse(toDay) - Date.parse(fromDay)) / 86_400_000 + 1
}

function isDay(text: string): boolean {
  if (!/^20\d\d-\d{2}-\d{2}$/.test(text)) return false
  const atMs = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(text)
}
