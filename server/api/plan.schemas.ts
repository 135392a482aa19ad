/** What the API says of titles and of the plan of a unit. */
import { z } from 'zod'
import { categories, softwareClasses } from '../migration/classifier.types.ts'
import { programmes } from '../plan/standing.rules.ts'
import { readinessLevels, waveReasons } from '../plan/waves.rules.ts'
import { code, count as rows, cursor, search } from './query-parts.ts'
import { apiTitleSchema } from './migration.schemas.ts'

const day = z.string().meta({ description: 'Local day, YYYY-MM-DD.' })
const count = z.int()

export const titleLimits = { usual: 100, most: 500 } as const
/** Satker of an answer at most. */
export const planRowsMost = 500

export const titleQuery = z.strictObject({
  limit: rows(titleLimits),
  cursor,
  q: search.meta({ description: 'Text in name or publisher.' }),
  satker: code.nullish().default(null).meta({ description: 'Code of a unit; the units below it count too.' }),
  class: z.enum(softwareClasses).nullish().default(null),
  category: z.enum(categories).nullish().default(null),
  review: z.enum(['1']).nullish().default(null).meta({ description: '1 = what an administrator could settle.' }),
})

export const titlePageSchema = z.object({
  items: z.array(apiTitleSchema),
  nextCursor: z.string().nullable(),
  total: count,
  more: z.boolean(),
})

export const titleDetailSchema = apiTitleSchema.omit({ deviceCount: true, aloneCount: true }).extend({
  spellings: z.array(z.object({ name: z.string(), publisher: z.string().nullable(), licence: z.string().nullable() })),
  spellingCount: count,
  deviceCount: count.nullable().meta({ description: 'In the units in scope; null = not counted yet.' }),
  places: z.array(z.object({ code: z.string(), name: z.string(), deviceCount: count, aloneCount: count })),
})

const week = z.object({
  weekDay: day,
  proven: count.nullable(),
  target: z.number().nullable().meta({ description: 'Laptops on the target line.' }),
})
const verdict = z.object({
  kind: z.enum(['reached', 'on-track', 'likely', 'behind', 'unknown', 'no-target']),
})
const programme = z.object({
  programme: z.enum(programmes),
  proven: count,
  open: count,
  all: count,
  target: z
    .object({ unitCode: z.string(), sharePct: z.number(), count, dueDay: day, fromDay: day, source: z.string() })
    .nullable()
    .meta({ description: 'In force for this unit, its own or the nearest above; null = none is set.' }),
  verdict,
  p50Day: day
    .nullable()
    .meta({ description: 'Half of 1,000 resampled runs meet the target by then; null = cannot be told.' }),
  p85Day: day.nullable(),
  weeks: z.array(week).meta({ description: 'Burn-up, oldest first.' }),
})

export const unitPlanSchema = z.object({
  code: z.string(),
  programmes: z.array(programme).meta({ description: 'Never added up: a laptop may count in both.' }),
  waves: z.object({
    day: day.nullable(),
    satkerCount: count,
    doneCount: count,
    total: count,
    items: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        readiness: z.enum(readinessLevels),
        reasons: z.array(z.object({ reason: z.enum(waveReasons), level: z.enum(['amber', 'red']) })),
        firstStep: z.string(),
        laptops: count,
        migrated: count,
        movable: count,
        hours: z.number(),
        startDay: day.nullable(),
        endDay: day.nullable(),
      }),
    ),
  }),
})

export type ApiTitlePage = z.infer<typeof titlePageSchema>
export type ApiTitleDetail = z.infer<typeof titleDetailSchema>
export type ApiUnitPlan = z.infer<typeof unitPlanSchema>
