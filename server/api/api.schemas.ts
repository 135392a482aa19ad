/** What the JSON API takes and gives. The same schemas check requests and write the OpenAPI document. */
import { z } from 'zod'
import { chassisKinds, hardwareSchema, osFamilies, softwareSchema, systemSchema } from '../../agent/contract/v1.ts'
import { zones } from '../day/local-day.rules.ts'
import { devicePageMost } from '../device/device.queries.ts'
import { standings } from '../device/standing.rules.ts'
import { unitKinds } from '../unit/unit.rules.ts'
import { code, count, cursor, search } from './query-parts.ts'

export const deviceLimits = { usual: 50, most: devicePageMost } as const
export const unitLimits = { usual: 200, most: 1_000 } as const
export const dayLimits = { usual: 14, most: 400 } as const

export const unitQuery = z.strictObject({
  limit: count(unitLimits),
  cursor,
  q: search.meta({ description: 'Text in code or name.' }),
})
export const deviceQuery = z.strictObject({
  limit: count(deviceLimits),
  cursor,
  q: search.meta({
    description:
      'Text in brand, model, serial, system or short id; with a role that manages devices also in the host name.',
  }),
  satker: code.nullish().default(null).meta({ description: 'Code of a unit; the units below it count too.' }),
  state: z.enum(standings).nullish().default(null),
  os: z.enum(osFamilies).nullish().default(null),
})
export const detailQuery = z.strictObject({
  days: count(dayLimits).meta({ description: `Local days back from today: ${dayLimits.usual} when not given.` }),
})

const day = z.string().meta({ description: 'Local day of the unit, YYYY-MM-DD.' })
const standing = z
  .enum(standings)
  .meta({ description: 'today, week (seen in the last seven days), lapsed, never, pending or revoked.' })

export const unitSchema = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(unitKinds),
  type: z.string().meta({ description: "In the ministry's words: KANWIL, KANKEMENAG, MAN, ..." }),
  parentCode: z.string().nullable().meta({ description: 'Null at the root of what the key may see.' }),
  zone: z.enum(zones),
  claimedLaptops: z.int().nullable().meta({ description: 'Laptops it is said to own; null = nobody has said.' }),
  certainty: z.string().meta({ description: 'How sure the row is: confirmed, entered, synthesised, ...' }),
})
export const unitPageSchema = page(unitSchema)
export const unitDetailSchema = unitSchema.extend({
  trail: z.array(z.object({ code: z.string(), name: z.string() })),
  devices: z
    .record(standing, z.int())
    .meta({ description: 'Devices of the unit and all below it, by state; simulated ones included.' }),
})

export const deviceSchema = z.object({
  id: z.string().meta({ description: 'UUIDv7, for ever.' }),
  name: z.string().meta({ description: 'Brand and model; a short id where neither is known. Never the host name.' }),
  kind: z.enum(chassisKinds),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  serial: z.string().nullable(),
  osFamily: z.enum(osFamilies).nullable(),
  osName: z.string().nullable(),
  osVersion: z.string().nullable(),
  memoryMb: z.int().nullable(),
  softwareCount: z.int().nullable().meta({ description: 'Installed programs; null = not reported.' }),
  reportCount: z.int().meta({ description: 'Reports accepted, each later state of a day counted.' }),
  satkerCode: z.string(),
  satkerName: z.string(),
  state: standing,
  lastSeenDay: day.nullable(),
  simulated: z.boolean().meta({ description: 'True for the "contoh" devices of the demo.' }),
})
export const devicePageSchema = page(deviceSchema)

const section = <Facts extends z.ZodType>(facts: Facts) =>
  z
    .object({
      sha256: z.string(),
      fromUtcDay: z.string(),
      facts: facts.nullable().meta({ description: 'Null while the document has not come or cannot be read.' }),
    })
    .nullable()
    .meta({ description: 'Null = no report has named one.' })

const minutes = z.int().meta({ description: 'Minutes of the day in this state.' })
const reportHead = z
  .object({
    utcDay: z.string(),
    rev: z.int(),
    sealed: z.boolean(),
    hash: z.string(),
    prevHash: z.string().nullable(),
    chain: z.string(),
    keySha256: z.string().meta({ description: 'Names the key that signed it.' }),
    signature: z.enum(['valid', 'invalid', 'erased']).meta({ description: 'Checked at this request.' }),
  })
  .nullable()

export const deviceDetailSchema = deviceSchema.extend({
  cpuModel: z.string().nullable(),
  diskMb: z.int().nullable(),
  agentVersion: z.string().nullable(),
  insecure: z.boolean().meta({ description: 'True when the agent may speak plain HTTP (test switch).' }),
  sections: z.object({
    hardware: section(hardwareSchema),
    system: section(systemSchema),
    software: section(softwareSchema),
  }),
  days: z.array(
    z.object({
      day,
      screenMin: minutes,
      darkMin: minutes,
      awakeMin: minutes,
      asleepMin: minutes,
      offMin: minutes,
      unknownMin: minutes,
      sealed: z.boolean(),
      late: z.boolean(),
    }),
  ),
  evidence: z.object({
    latest: reportHead,
    latestSealed: reportHead,
    sealedDays: z.int(),
    quarantinedReports: z.int(),
  }),
})

export const problemDocumentSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  requestId: z.string().optional(),
  fields: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
})

export type ApiUnit = z.infer<typeof unitSchema>
export type ApiUnitDetail = z.infer<typeof unitDetailSchema>
export type ApiDevice = z.infer<typeof deviceSchema>
export type ApiDeviceDetail = z.infer<typeof deviceDetailSchema>
export type ApiPage<Item> = { items: Item[]; nextCursor: string | null; total: number; more: boolean }

function page<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().meta({ description: 'Null on the last page.' }),
    total: z.int().meta({ description: 'All rows that fit, not only this page.' }),
    more: z.boolean().meta({ description: 'A search found more than `total`; all of them come page by page.' }),
  })
}
