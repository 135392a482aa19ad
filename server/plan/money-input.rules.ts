/** What a row of the price list and an entry of money may say. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'
import { moneyKinds, priceStatuses } from './money.rules.ts'
import { isDay } from './target.rules.ts'

/** As a form sends it: every field is text. */
export type PriceInput = { item: string; fromDay: string; amountIdr: string; status: string; source: string }
export type MoneyInput = { kind: string; day: string; amountIdr: string; document: string; note: string }

/** A laptop's price above this is a slip of the hand; so is an entry above the ministry's yearly budget. */
const mostPriceIdr = 10_000_000_000
const mostEntryIdr = 100_000_000_000_000
const bounds = { backDays: 20 * 366, aheadDays: 2 * 366 } as const

/** `1.500.000`, `Rp 1500000` and `-1500000` are whole rupiah; null = it is not an amount. */
export function readAmount(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^(-?)\s*rp\.?\s*/i, '$1')
    .replace(/\s/g, '')
  if (!/^-?(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(plain)) return null
  const amount = Number(plain.replaceAll('.', ''))
  return Number.isSafeInteger(amount) ? amount : null
}

const day = z.string().refine(isDay, 'a day YYYY-MM-DD')
const line = (most: number) => z.string().trim().min(3).max(most)
const amount = z.string().transform((text, context) => {
  const value = readAmount(text)
  if (value === null) context.addIssue({ code: 'custom', message: 'whole rupiah, such as 1.500.000' })
  return value ?? 0
})

const priceSchema = z.object({
  item: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,99}$/u, "a product's id or an item of the price list"),
  fromDay: day,
  amountIdr: amount.pipe(z.number().min(0).max(mostPriceIdr)),
  status: z.enum(priceStatuses),
  source: line(300),
})
const moneySchema = z.object({
  kind: z.enum(moneyKinds),
  day,
  amountIdr: amount.pipe(z.number().min(-mostEntryIdr).max(mostEntryIdr)),
  document: z.string().trim().max(200),
  note: line(500),
})

/** A row of the price list as it is kept, or every field that is wrong. */
export function checkPrice(
  input: PriceInput,
  today: string,
): { price: z.infer<typeof priceSchema> } | { fields: BadField[] } {
  const read = priceSchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const fields = dayFaults('fromDay', read.data.fromDay, today)
  return fields.length > 0 ? { fields } : { price: read.data }
}

/** An entry as it is kept, or every field that is wrong. A negative amount takes an earlier entry back. */
export function checkMoney(
  input: MoneyInput,
  today: string,
): { entry: z.infer<typeof moneySchema> } | { fields: BadField[] } {
  const read = moneySchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { kind, document, amountIdr } = read.data
  const fields = dayFaults('day', read.data.day, today)
  if (amountIdr === 0) fields.push({ path: 'amountIdr', code: 'zero', message: 'not 0' })
  if (kind === 'ended' && document === '')
    fields.push({ path: 'document', code: 'required', message: 'what ended has the number of a document' })
  if (read.data.day > today) fields.push({ path: 'day', code: 'too_late', message: 'not after today' })
  return fields.length > 0 ? { fields } : { entry: read.data }
}

function dayFaults(path: string, value: string, today: string): BadField[] {
  if (value < addDays(today, -bounds.backDays))
    return [{ path, code: 'too_early', message: 'at most twenty years back' }]
  if (value > addDays(today, bounds.aheadDays)) return [{ path, code: 'too_late', message: 'at most two years ahead' }]
  return []
}
