/** What may be noted of a product that holds laptops back. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'
import { isDay } from './target.rules.ts'

/** open: nobody has begun; testing: a replacement is tried; solved: it no longer holds; accepted: it stays, knowingly. */
export const blockerStates = ['open', 'testing', 'solved', 'accepted'] as const
export type BlockerState = (typeof blockerStates)[number]

export type BlockerInput = {
  product: string
  /** An office or a function: a person's name is not asked for. */
  owner: string
  state: string
  /** When it is looked at again. */
  reviewDay: string
  note: string
}

/** Looked at again within two years: later is never. */
const reviewWithinDays = 2 * 366

const schema = z.object({
  product: z.string().min(1).max(400),
  owner: z.string().trim().min(2).max(120),
  state: z.enum(blockerStates),
  reviewDay: z.string().refine(isDay, 'a day YYYY-MM-DD'),
  note: z.string().trim().max(500),
})

/** The note as it is kept, or every field that is wrong. */
export function checkBlocker(
  input: BlockerInput,
  today: string,
): { note: z.infer<typeof schema> } | { fields: BadField[] } {
  const read = schema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { reviewDay } = read.data
  if (reviewDay < today) return { fields: [{ path: 'reviewDay', code: 'too_early', message: 'today or later' }] }
  if (reviewDay > addDays(today, reviewWithinDays))
    return { fields: [{ path: 'reviewDay', code: 'too_late', message: 'within two years' }] }
  return { note: read.data }
}
