/** What the API says of the migration to open source. */
import { z } from 'zod'
import { grades } from '../migration/grade.rules.ts'
import { findingKinds } from '../plan/legal.rules.ts'
import { statuses } from '../migration/status.rules.ts'

const day = z.string().meta({ description: 'Local day, YYYY-MM-DD.' })
const count = z.int()
const ratio = z.number().nullable().meta({ description: '0 to 1; null where there is no laptop.' })
const range = z.object({ proven: count, open: count, all: count, low: ratio, high: ratio })

const counted = z.object({
  day,
  deviceCount: count,
  noData: count,
  unsure: count,
  notStarted: count,
  dual: count,
  migratedApplications: count,
  migrated: count,
  grades: z.object({ E0: count, E1: count, E2: count, E3: count, E4: count }),
  blocked: count,
  regressed: count,
  contradictory: count,
  simulatedCount: count,
  applications: range.meta({ description: 'Open programs, on whatever system: proven / all and the other end.' }),
  system: range.meta({ description: 'An open system with them.' }),
})

export const unitMigrationSchema = z.object({
  code: z.string(),
  now: counted
    .nullable()
    .meta({ description: 'The newest counted day, all units below included; null = never counted.' }),
  trend: z.array(counted).meta({ description: 'One day a week, newest last: what was counted last in each week.' }),
  children: z.array(counted.extend({ code: z.string(), name: z.string(), kind: z.string() })),
})

export const deviceMigrationSchema = z.object({
  id: z.string(),
  day,
  status: z.enum(statuses),
  grade: z.enum(grades),
  blocked: z.boolean(),
  regressed: z.boolean(),
  contradictory: z.boolean(),
  sinceDay: day.nullable(),
  unknownCount: count,
  reasons: z.array(z.object({ rule: z.string(), saw: z.string().nullable() })),
  score: z.number().nullable().meta({ description: '0 to 100; null = nothing known.' }),
  blockingTitles: z.array(
    z.object({ titleId: count, name: z.string(), category: z.string().nullable(), rule: z.string() }),
  ),
})

export const apiTitleSchema = z.object({
  id: count,
  name: z.string(),
  publisher: z.string().nullable(),
  osFamily: z.string(),
  class: z.string().meta({ description: 'open, closed, ignore or unknown.' }),
  category: z.string().nullable(),
  cost: z.string().nullable(),
  inHouse: z.boolean(),
  rule: z.string().meta({ description: 'The rule and catalogue row that decided.' }),
  deviceCount: count,
  aloneCount: count.meta({ description: 'Laptops on which it alone blocks (closed) or alone is unknown.' }),
})
/** The most titles of an answer. */
export const titlesMost = 500
export const unitBlockersSchema = z.object({ code: z.string(), total: count, items: z.array(apiTitleSchema) })

const findingSchema = z.object({
  code: z.string().meta({ description: 'Of the unit that answers for it.' }),
  name: z.string(),
  kind: z.enum(findingKinds),
  word: z.string().meta({ description: 'tanpa-lisensi or perlu-diperiksa: a question, never a verdict.' }),
  subject: z.string(),
  subjectName: z.string(),
  laptops: count,
  simulated: count,
  firstSeenDay: day,
  openDay: day.meta({
    description: 'From this day on units above see it, too; until then it is in no answer to them.',
  }),
})
/** The most findings of an answer. */
export const findingsMost = 500
export const findingsSchema = z.object({
  total: count,
  countedAtMs: z.number().nullable().meta({ description: 'Null = never counted.' }),
  items: z.array(findingSchema),
})
export const deviceFindingsSchema = z.object({ id: z.string(), items: z.array(findingSchema) })

export type ApiFindings = z.infer<typeof findingsSchema>
export type ApiDeviceFindings = z.infer<typeof deviceFindingsSchema>
export type ApiTitle = z.infer<typeof apiTitleSchema>
export type ApiUnitBlockers = z.infer<typeof unitBlockersSchema>
export type ApiUnitMigration = z.infer<typeof unitMigrationSchema>
export type ApiDeviceMigration = z.infer<typeof deviceMigrationSchema>
