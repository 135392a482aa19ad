/** A month of a unit's calendar in the JSON API. */
import { z } from 'zod'
import { type CalendarMonth, isMonth } from '../calendar/month.queries.ts'
import { offReasons } from '../calendar/calendar.rules.ts'
import { calendarStatuses, dayKinds } from '../calendar/calendar.table.ts'
import { zones } from '../day/local-day.rules.ts'

export const calendarQuery = z.strictObject({
  month: z
    .string()
    .refine(isMonth, 'a month YYYY-MM from 2000 to 2099')
    .nullish()
    .default(null)
    .meta({ description: 'YYYY-MM; the month of today when not given.' }),
})

const row = z.object({
  kind: z.enum(dayKinds),
  name: z.string(),
  source: z.string(),
  status: z.enum(calendarStatuses),
  unitCode: z.string().nullable().meta({ description: 'Whose row it is; null = a unit above what the key may see.' }),
})

export const unitCalendarSchema = z.object({
  code: z.string(),
  zone: z.enum(zones),
  month: z.string(),
  workDays: z.int(),
  workMin: z.int().meta({ description: 'Minutes worked in the month, without breaks.' }),
  holidaysKnown: z
    .boolean()
    .meta({ description: 'False = nobody entered holidays of this year: weekdays may be off.' }),
  days: z.array(
    z.object({
      day: z.string().meta({ description: 'Local day, YYYY-MM-DD.' }),
      spans: z
        .array(z.tuple([z.int(), z.int()]))
        .meta({ description: 'Working time as [from, to) in minutes from local midnight; empty = a day off.' }),
      workMin: z.int(),
      off: z.enum(offReasons).nullable().meta({ description: 'Null = a working day.' }),
      ramadan: z.boolean(),
      template: z.string().meta({ description: 'Whose hours these are.' }),
      row: row.nullable().meta({ description: 'The row that makes it off, or a working day after all.' }),
    }),
  ),
})
export type ApiUnitCalendar = z.infer<typeof unitCalendarSchema>

export function toApiCalendar(
  unit: { code: string; zone: ApiUnitCalendar['zone'] },
  { month, days, workDays, workMin, holidaysKnown, rows }: CalendarMonth,
): ApiUnitCalendar {
  const codes = new Map(rows.map(({ unitId, at }) => [unitId, at?.code ?? null]))
  return {
    code: unit.code,
    zone: unit.zone,
    month,
    workDays,
    workMin,
    holidaysKnown,
    days: days.map(({ day, spans, workMin: minutes, off, ramadan, hours, rule }) => ({
      day,
      spans: spans.map(([from, to]) => [from, to]),
      workMin: minutes,
      off,
      ramadan: ramadan !== null,
      template: hours.template.template,
      row: rule && {
        kind: rule.kind,
        name: rule.name,
        source: rule.source,
        status: rule.status,
        unitCode: codes.get(rule.unitId) ?? null,
      },
    })),
  }
}
