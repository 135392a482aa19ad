/** What a row of factors and a unit's setting may say. */
import { z } from 'zod'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import { fieldsOf } from '../http/zod-fields.rules.ts'
import { isDay } from '../plan/target.rules.ts'
import { factorKinds, kindFacts } from './factor.rules.ts'
import { settingChoices, settingNames } from './unit-factor.rules.ts'

/** As a form sends it: every field is text. */
export type FactorInput = {
  kind: string
  key: string
  value: string
  fromDay: string
  source: string
  document: string
}
/** An empty value: from that day on the unit has none of its own. */
export type SettingInput = { name: string; value: string; fromDay: string; source: string; document: string }

const bounds = { backDays: 20 * 366, aheadDays: 2 * 366 } as const
/** Values are kept as whole millionths: as many decimals as can be entered. */
export const millionth = 1_000_000
const mostDecimals = 6

/**
 * A number as it is written here: `0,87`, `1.699,53`, `1.444`. A point before exactly three digits parts thousands, unless the
 * number begins with 0; else it is a decimal point. Null = it is no number.
 */
export function readDecimal(text: string): number | null {
  const plain = text.trim()
  const hasThousands = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(plain)
  const one = hasThousands ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(',', '.')
  return new RegExp(`^-?\\d{1,9}(?:\\.\\d{1,${mostDecimals}})?$`).test(one) ? Number(one) : null
}

const day = z.string().refine(isDay, 'a day YYYY-MM-DD')
const line = (most: number) => z.string().trim().min(3).max(most)
const dated = { fromDay: day, source: line(300), document: line(200) }
const value = z.string().transform((text, context) => {
  const read = readDecimal(text)
  if (read === null) context.addIssue({ code: 'custom', message: 'a number such as 0,87 or 1.699,53' })
  return read ?? 0
})
const factorSchema = z.object({ kind: z.enum(factorKinds), key: z.string().trim().min(1).max(130), value, ...dated })
const settingSchema = z.object({ name: z.enum(settingNames), value: z.string().trim().max(40), ...dated })

/** A row as it is kept, or every field that is wrong. */
export function checkFactor(
  input: FactorInput,
  today: string,
): { factor: z.infer<typeof factorSchema> } | { fields: BadField[] } {
  const read = factorSchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { kind, fromDay } = read.data
  const { least, most, unit, key: pattern } = kindFacts[kind]
  const isLower = kind === 'embodied' || kind === 'life' || kind === 'weight'
  const key = isLower ? read.data.key.toLowerCase() : read.data.key.toUpperCase()
  const fields = dayFaults(fromDay, today)
  if (!pattern.test(key)) fields.push({ path: 'key', code: 'not_allowed', message: `no key of ${kind}` })
  if (read.data.value < least || read.data.value > most) {
    const code = read.data.value < least ? 'too_small' : 'too_big'
    fields.push({ path: 'value', code, message: `${least} to ${most} ${unit}` })
  }
  return fields.length > 0 ? { fields } : { factor: { ...read.data, key } }
}

/** A unit's setting as it is kept, or every field that is wrong; a null value takes the unit's own back. */
export function checkSetting(
  input: SettingInput,
  today: string,
): { setting: Omit<z.infer<typeof settingSchema>, 'value'> & { value: string | null } } | { fields: BadField[] } {
  const read = settingSchema.safeParse(input)
  if (!read.success) return { fields: fieldsOf(read.error.issues) }
  const { name, fromDay } = read.data
  const isChoice = name === 'grid-method' || name === 'embodied-detail'
  const kept = isChoice ? read.data.value.toLowerCase() : read.data.value.toUpperCase()
  const fields = dayFaults(fromDay, today)
  const fits = isChoice
    ? (settingChoices[name] as readonly string[]).includes(kept)
    : kindFacts[name === 'tariff-class' ? 'tariff' : 'grid-average'].key.test(kept)
  if (kept !== '' && !fits) fields.push({ path: 'value', code: 'not_allowed', message: `no value of ${name}` })
  return fields.length > 0 ? { fields } : { setting: { ...read.data, value: kept === '' ? null : kept } }
}

function dayFaults(fromDay: string, today: string): BadField[] {
  const path = 'fromDay'
  if (fromDay < addDays(today, -bounds.backDays))
    return [{ path, code: 'too_early', message: 'at most twenty years back' }]
  return fromDay > addDays(today, bounds.aheadDays)
    ? [{ path, code: 'too_late', message: 'at most two years ahead' }]
    : []
}
