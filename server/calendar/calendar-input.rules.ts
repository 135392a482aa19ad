/** What rows of the calendar may say, as forms and lists send them. Pure. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'
import { isDay } from '../plan/target.rules.ts'
import { assignmentScopes } from './calendar.rules.ts'
import { calendarStatuses, dayKinds } from './calendar.table.ts'
import { minutesOf, readSpans, type Week } from './week.rules.ts'

/** Every field is text; an empty `toDay` is the same day. */
export type DayInput = { kind: string; fromDay: string; toDay: string; name: string; source: string; status: string }
/** An empty `template` = again as the unit above. */
export type AssignmentInput = { scope: string; fromDay: string; template: string; source: string }
/** `week` and `ramadanWeek` are seven texts from Sunday on, such as `07.30-12.00 13.00-16.00`; empty = a day off. */
export type TemplateInput = {
  template: string
  fromDay: string
  week: readonly string[]
  ramadanWeek: readonly string[]
  source: string
  status: string
}
export type CheckedDay = z.infer<typeof daySchema>
export type CheckedAssignment = Omit<z.infer<typeof assignmentSchema>, 'template'> & { template: string | null }
export type CheckedTemplate = z.infer<typeof templateSchema> & { week: Week; ramadanWeek: Week }

/** Five years back, since history is told anew by it, and three ahead; the longest span is a long school break. */
const bounds = { backDays: 5 * 366, aheadDays: 3 * 366, spanDays: 92, weekMin: 84 * 60 } as const

const day = z.string().trim().refine(isDay, 'hari YYYY-MM-DD')
const line = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(3, `3-${most} karakter`).max(most, `3-${most} karakter`))
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z
    .string()
    .trim()
    .pipe(z.enum(names, names.join(', ')))
const templateName = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]{2,39}$/, 'huruf kecil, angka dan tanda hubung, 3-40 karakter')

const daySchema = z.object({
  kind: oneOf(dayKinds),
  fromDay: day,
  toDay: day,
  name: line(100),
  source: line(300),
  status: oneOf(calendarStatuses),
})
const assignmentSchema = z.object({
  scope: oneOf(assignmentScopes),
  fromDay: day,
  template: z.string().trim(),
  source: line(300),
})
const templateSchema = z.object({
  template: templateName,
  fromDay: day,
  source: line(300),
  status: oneOf(calendarStatuses),
})

/** A dated row as it is kept, or every field that is wrong. */
export function checkDay(input: DayInput, today: string): { row: CheckedDay } | { fields: BadField[] } {
  const isOneDay = input.toDay.trim() === ''
  const read = daySchema.safeParse({ ...input, toDay: isOneDay ? input.fromDay : input.toDay })
  // A day that was filled in once is named once.
  if (!read.success) return { fields: fieldsOf(read.error.issues).filter(({ path }) => !isOneDay || path !== 'toDay') }
  const { fromDay, toDay } = read.data
  const fields = dayFaults(fromDay, today)
  if (toDay < fromDay) fields.push({ path: 'toDay', code: 'not_after', message: 'tidak sebelum hari mulai' })
  if (toDay > addDays(fromDay, bounds.spanDays - 1))
    fields.push({ path: 'toDay', code: 'too_late', message: `paling lama ${bounds.spanDays} hari` })
  return fields.length > 0 ? { fields } : { row: read.data }
}

/** By which hours a unit works, or every field that is wrong. */
export function checkAssignment(
  input: AssignmentInput,
  { today, templates }: { today: string; templates: readonly string[] },
): { row: CheckedAssignment } | { fields: BadField[] } {
  const read = assignmentSchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const template = read.data.template === '' ? null : read.data.template
  const fields = dayFaults(read.data.fromDay, today)
  if (template !== null && !templates.includes(template))
    fields.push({ path: 'template', code: 'not_known', message: `yang ada: ${templates.join(', ')}` })
  return fields.length > 0 ? { fields } : { row: { ...read.data, template } }
}

/** Hours of a week, or every field that is wrong; days are named `week1` (Monday) to `week6`, and `week0`. */
export function checkTemplate(input: TemplateInput, today: string): { row: CheckedTemplate } | { fields: BadField[] } {
  const read = templateSchema.safeParse(input)
  const fields = read.success ? dayFaults(read.data.fromDay, today) : fieldsOf(read.error.issues)
  const week = weekOf('week', input.week, fields)
  const ramadanWeek = weekOf('ramadanWeek', input.ramadanWeek, fields)
  return read.success && fields.length === 0 ? { row: { ...read.data, week, ramadanWeek } } : { fields }
}

function weekOf(path: string, texts: readonly string[], fields: BadField[]): Week {
  const week = Array.from({ length: 7 }, (_, weekday) => {
    const spans = readSpans(texts[weekday] ?? '')
    if (!spans)
      fields.push({
        path: `${path}${weekday}`,
        code: 'bad_value',
        message: 'seperti 07.30-12.00 13.00-16.00, atau kosong',
      })
    return spans ?? []
  })
  const minutes = minutesOf(week.flat())
  if (minutes === 0) fields.push({ path: `${path}1`, code: 'empty', message: 'sedikitnya satu hari kerja' })
  if (minutes > bounds.weekMin)
    fields.push({ path: `${path}1`, code: 'too_big', message: 'paling banyak 84 jam seminggu' })
  return week
}

function dayFaults(fromDay: string, today: string): BadField[] {
  if (fromDay < addDays(today, -bounds.backDays))
    return [{ path: 'fromDay', code: 'too_early', message: 'paling jauh lima tahun yang lalu' }]
  if (fromDay > addDays(today, bounds.aheadDays))
    return [{ path: 'fromDay', code: 'too_late', message: 'paling jauh tiga tahun lagi' }]
  return []
}
