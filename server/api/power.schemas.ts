/** What the API says of energy: kWh with the ends of its 80% range, and what each rests on. */
import { z } from 'zod'
import { states } from '../../agent/contract/v1.ts'
import { powerBases } from '../power/power.types.ts'
import { savingSettings } from '../power/savings.rules.ts'

export const powerRange = { usualDays: 30, mostDays: 400 } as const

const askedDay = (text: string) =>
  z.iso
    .date('a day YYYY-MM-DD')
    .nullish()
    .default(null)
    .meta({ description: `${text} The last day that may be had is yesterday: a running day is not known yet.` })

export const powerQuery = z.strictObject({
  from: askedDay(
    `First day; ${powerRange.usualDays} days with the last one when not given, never more than ${powerRange.mostDays}.`,
  ),
  to: askedDay('Last day, included.'),
})

const day = z.string().meta({ description: 'Local day, YYYY-MM-DD.' })
const count = z.int()
const kwh = z.number().meta({ description: 'kWh.' })
const share = z.number().nullable().meta({ description: '0 to 1; null = there is nothing to take it of.' })
const range = { kwh, lowKwh: kwh, highKwh: kwh.meta({ description: 'End of the 80% range.' }) }
const basis = z
  .enum(powerBases)
  .meta({ description: 'How it is known, strongest first: meter, battery, calibrated, catalogue, estimated, ...' })
const byBasis = z.array(z.object({ basis, kwh, share: z.number() }))
const stateParts = z.partialRecord(z.enum(states), z.object({ minutes: count, kwh }))

const coverage = z.object({
  expectedDays: count.meta({ description: 'Device-days that there were.' }),
  reportedDays: count,
  activeDays: count,
  knownMin: count,
  knownShare: share.meta({ description: 'Known minutes of all that there were, 0 to 1; null = nothing was expected.' }),
})

const energy = z.object({
  ...range,
  byBasis,
  byState: stateParts,
  extrapolatedKwh: kwh
    .nullable()
    .meta({ description: 'With all time known: a line of its own, never in `kwh`. Null below half known.' }),
  perDeviceMonthKwh: kwh.nullable(),
  perActiveDayKwh: kwh.nullable(),
  waste: z.object({
    outsideMin: count.meta({ description: 'Awake outside working hours (30 minutes before, 60 after are free).' }),
    outsideKwh: kwh,
    darkMin: count.meta({ description: 'Of it with nobody at the screen.' }),
    darkKwh: kwh,
    share,
    unknownDays: count.meta({ description: 'Awake device-days of which nobody knows when; in none of the above.' }),
  }),
  saved: z
    .object({ basedDays: count, baselineKwh: kwh, savedKwh: kwh, share })
    .nullable()
    .meta({ description: 'Against the own first eight complete weeks; null = no laptop has them yet.' }),
  reference: z.object({ referenceKwh: kwh, savedKwh: kwh }),
  simulatedKwh: kwh.meta({ description: 'Of `kwh` what "contoh" devices are said to have used.' }),
})

const part = {
  energy: energy.nullable().meta({ description: 'Null = no device-day was reported ("belum dilaporkan"), never 0.' }),
  coverage,
  countedDays: count,
}

export const unitPowerSchema = z.object({
  code: z.string(),
  fromDay: day,
  toDay: day,
  modelVersion: z.string(),
  ...part,
  months: z
    .array(z.object({ month: z.string(), ...part }))
    .meta({ description: 'Old to new; the first and the last hold the days of the range only.' }),
  days: z.array(z.object({ day, kwh: kwh.nullable(), outsideKwh: kwh, knownShare: share })),
})

const savings = z
  .array(z.object({ setting: z.enum(savingSettings), perMonthKwh: kwh }))
  .meta({ description: 'What each setting alone would save a month, most first; they do not add up.' })

export const unitSavingsSchema = z.object({
  code: z.string(),
  fromDay: day,
  toDay: day,
  deviceCount: count.meta({ description: 'Own laptops of the unit; those below have lists of their own.' }),
  perMonthKwh: kwh,
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      simulated: z.boolean(),
      knownDays: count.meta({ description: 'Of the last 30 days.' }),
      savings,
    }),
  ),
})

export const devicePowerSchema = z.object({
  id: z.string(),
  fromDay: day,
  toDay: day,
  modelVersion: z.string(),
  draws: z
    .record(z.enum(states), z.object({ watts: z.number(), lowWatts: z.number(), highWatts: z.number(), basis }))
    .nullable()
    .meta({ description: 'Watts at the wall when idle, by state; null = it was never counted.' }),
  drawsFromDay: day.nullable(),
  energy: z
    .object({ ...range, byBasis })
    .nullable()
    .meta({ description: 'Null = nothing is known.' }),
  days: z
    .array(
      z.object({
        day,
        energy: z.object({ ...range, basis }).nullable(),
        byState: stateParts,
        knownMin: count,
      }),
    )
    .meta({ description: 'Minutes by state, never clock times.' }),
  savings,
  battery: z
    .object({ designWh: z.number(), fullWh: z.number(), healthShare: z.number(), cycles: count.nullable() })
    .nullable(),
  settings: z.object({
    screenOffMin: count.nullable().meta({ description: 'On mains; 0 = never, null = not known.' }),
    sleepMin: count.nullable(),
  }),
})

export type ApiUnitPower = z.infer<typeof unitPowerSchema>
export type ApiUnitSavings = z.infer<typeof unitSavingsSchema>
export type ApiDevicePower = z.infer<typeof devicePowerSchema>
