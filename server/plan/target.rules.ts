/** What a target may say: which programme, how much, by when, and since when it holds. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'

/** `applications`: open programs on whatever system; `system`: an open system with them. */
export const programmes = ['applications', 'system'] as const
export type Programme = (typeof programmes)[number]

export type TargetInput = {
  programme: string
  /** 1 to 100. */
  sharePct: number
  /** By the end of this day. */
  dueDay: string
  /** From this day on it holds: the day of the decree, which may lie in the past. */
  fromDay: string
  /** The document that sets it. */
  source: string
}

export const sourceChars = { least: 3, most: 300 } as const
/** Five years back and two ahead for the decree, fifteen for the goal: beyond that it is a slip of the hand. */
const bounds = { backDays: 5 * 366, aheadDays: 2 * 366, goalDays: 15 * 366 } as const

/** A day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const atMs = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(text)
}

const day = z.string().refine(isDay, 'a day YYYY-MM-DD')

const schema = z.object({
  programme: z.enum(programmes),
  sharePct: z.int().min(1).max(100),
  dueDay: day,
  fromDay: day,
  source: z.string().trim().min(sourceChars.least).max(sourceChars.most),
})

/** The target as it is kept, or every field that is wrong. */
export function checkTarget(
  input: TargetInput,
  today: string,
): { target: z.infer<typeof schema> } | { fields: BadField[] } {
  const read = schema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { fromDay, dueDay } = read.data
  const fields: BadField[] = []
  const bad = (path: string, code: string, message: string) => fields.push({ path, code, message })
  if (fromDay < addDays(today, -bounds.backDays)) bad('fromDay', 'too_early', 'at most five years back')
  if (fromDay > addDays(today, bounds.aheadDays)) bad('fromDay', 'too_late', 'at most two years ahead')
  if (dueDay <= fromDay) bad('dueDay', 'not_after', 'after the day from which it holds')
  if (dueDay > addDays(fromDay, bounds.goalDays)) bad('dueDay', 'too_late', 'at most fifteen years ahead')
  return fields.length > 0 ? { fields } : { target: read.data }
}
