/** What an administrator may say about a replacement. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'
import { categories } from '../migration/classifier.types.ts'
import { coverages } from './replacement.rules.ts'
import { isDay } from './target.rules.ts'

export type ReplacementInput = {
  /** A product's key, or `category:<name>`. */
  product: string
  /** Empty = nothing is accepted: it blocks. */
  replacement: string
  coverage: string
  note: string
  /** Today or later: earlier days keep what was said of them. */
  fromDay: string
}

const schema = z.object({
  product: z.string().min(1).max(400),
  replacement: z.string().trim().max(120),
  coverage: z.enum(coverages).or(z.literal('')),
  note: z.string().trim().max(300),
  fromDay: z.string().refine(isDay, 'a day YYYY-MM-DD'),
})

const aheadDays = 2 * 366

/** The row as it is kept, or every field that is wrong. */
export function checkReplacement(input: ReplacementInput, today: string) {
  const read = schema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { fromDay, replacement, coverage } = read.data
  const fields: BadField[] = []
  const bad = (path: string, code: string, message: string) => fields.push({ path, code, message })
  if (fromDay < today) bad('fromDay', 'too_early', 'today or later')
  if (fromDay > addDays(today, aheadDays)) bad('fromDay', 'too_late', 'at most two years ahead')
  if (replacement !== '' && coverage === '') bad('coverage', 'required', 'how far it carries')
  if (fields.length > 0) return { fields }
  return {
    row: {
      ...read.data,
      replacement: replacement || null,
      coverage: replacement === '' || coverage === '' ? null : coverage,
    },
  }
}

/** Whether it names a category of the classifier. */
export function isCategoryKey(product: string): boolean {
  return categories.some((category) => product === `category:${category}`)
}
