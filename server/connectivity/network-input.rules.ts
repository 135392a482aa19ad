/** What an operator may say of a network, and an administrator of a threshold. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'
import { isDay } from '../plan/target.rules.ts'
import { networkNameChars } from './seen-networks.rules.ts'
import { thresholdBounds, thresholdNames } from './threshold.table.ts'

export type RulingInput = {
  /** 12 hex digits, as the list of networks shows it. */
  network: string
  isOffice: boolean
  /** Local day from which it holds; null = since it was first seen. */
  fromDay: string | null
  /** How people call it. */
  label: string
  /** How it was checked. */
  reason: string
}

export type ThresholdInput = { name: string; value: number; fromDay: string; source: string }

/** Device-days are kept for ever, yet a ruling further back is a slip of the hand. */
const rulingBackDays = 400
/** A threshold may hold from a few weeks back, so that a month can be told by the new one; further back figures were published. */
const thresholdBackDays = 31
const aheadDays = 366

const day = z.string().refine(isDay, 'a day YYYY-MM-DD')
const sentence = z.string().trim().min(3).max(300)
const rulingSchema = z.object({
  network: z.string().regex(new RegExp(`^[0-9a-f]{${networkNameChars}}$`), '12 hex digits'),
  isOffice: z.boolean(),
  fromDay: day.nullable(),
  label: z.string().trim().min(1).max(60),
  reason: sentence,
})
const thresholdSchema = z.object({ name: z.enum(thresholdNames), value: z.int(), fromDay: day, source: sentence })

/** The ruling as it is kept, or every field that is wrong. */
export function checkRuling(input: RulingInput, today: string): Checked<z.infer<typeof rulingSchema>> {
  const read = rulingSchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { fromDay } = read.data
  if (fromDay === null) return { value: read.data }
  return within(read.data, fromDay, { earliest: addDays(today, -rulingBackDays), latest: today })
}

/** The threshold as it is kept, or every field that is wrong. */
export function checkThreshold(input: ThresholdInput, today: string): Checked<z.infer<typeof thresholdSchema>> {
  const read = thresholdSchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { name, value, fromDay } = read.data
  const { least, most, unit } = thresholdBounds[name]
  if (value < least || value > most) {
    const code = value < least ? 'too_small' : 'too_big'
    return { fields: [{ path: 'value', code, message: `${least} to ${most} ${unit}` }] }
  }
  const span = { earliest: addDays(today, -thresholdBackDays), latest: addDays(today, aheadDays) }
  return within(read.data, fromDay, span)
}

type Checked<Value> = { value: Value } | { fields: BadField[] }

function within<Value>(value: Value, fromDay: string, span: { earliest: string; latest: string }): Checked<Value> {
  const { earliest, latest } = span
  if (fromDay < earliest) return { fields: [{ path: 'fromDay', code: 'too_early', message: `not before ${earliest}` }] }
  if (fromDay > latest) return { fields: [{ path: 'fromDay', code: 'too_late', message: `not after ${latest}` }] }
  return { value }
}
