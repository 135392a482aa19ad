/** Websites in the JSON API. */
import { z } from 'zod'
import { certificateFaults, resultKinds } from '../site/result.rules.ts'
import { siteKinds } from '../site/site-input.rules.ts'
import { type SiteRow, standings } from '../site/site.queries.ts'

const most = 500
const usual = 100

export const siteQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `a whole number from 1; above ${most} it is taken as ${most}`)
    .transform((text) => Math.min(Number(text), most))
    .optional()
    .default(usual)
    .meta({ description: `Rows at most: ${usual} when not given, never more than ${most}.` }),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .nullish()
    .default(null)
    .meta({ description: '`nextCursor` of the page before.' }),
  satker: z
    .string()
    .trim()
    .min(1)
    .max(32)
    .nullish()
    .default(null)
    .meta({ description: 'Code of a unit; the units below it count too.' }),
  state: z.enum(standings).nullish().default(null),
  q: z
    .string()
    .trim()
    .max(100)
    .nullish()
    .default(null)
    .meta({ description: 'Text in address, code or name of the unit.' }),
})

export const siteSchema = z.object({
  id: z.int(),
  address: z.string(),
  kind: z.enum(siteKinds),
  satkerCode: z.string(),
  satkerName: z.string(),
  state: z
    .enum(standings)
    .meta({ description: 'healthy, the kind of its failure, or not-judged; changes after three checks that agree.' }),
  stateSinceMs: z.int().nullable(),
  checkedAtMs: z.int().nullable().meta({ description: 'Null = never checked.' }),
  latest: z
    .object({
      kind: z.enum(resultKinds),
      evidence: z.string().nullable(),
      status: z.int().nullable(),
      firstByteMs: z.int().nullable(),
      totalMs: z.int(),
      bytes: z.int().nullable().meta({ description: 'Unpacked, at most 1 MiB.' }),
      title: z.string().nullable(),
      certificateUntil: z.string().nullable(),
      certificateFault: z.enum(certificateFaults).nullable(),
    })
    .nullable(),
  news: z
    .object({
      items30Days: z.int(),
      lastDay: z.string().nullable(),
      fromDay: z.string().meta({ description: 'First day of which the count is known.' }),
      source: z.enum(['feed', 'sitemap']).nullable(),
    })
    .nullable()
    .meta({ description: 'Null = no feed or sitemap was found: not known, not 0.' }),
})
export const sitePageSchema = z.object({
  items: z.array(siteSchema),
  nextCursor: z.string().nullable().meta({ description: 'Null on the last page.' }),
  total: z.int(),
  more: z.boolean(),
})
export type ApiSite = z.infer<typeof siteSchema>

export function toApiSite(site: SiteRow): ApiSite {
  const { facts } = site
  return {
    id: site.id,
    address: site.address,
    kind: site.kind,
    satkerCode: site.unitCode,
    satkerName: site.unitName,
    state: site.standing,
    stateSinceMs: site.sinceMs,
    checkedAtMs: site.checkedAtMs,
    latest: facts && {
      kind: facts.kind,
      evidence: facts.evidence,
      status: facts.status,
      firstByteMs: facts.firstByteMs,
      totalMs: facts.totalMs,
      bytes: facts.bytes,
      title: facts.title,
      certificateUntil: facts.certificate?.expiresDay ?? null,
      certificateFault: facts.certificate?.fault ?? null,
    },
    news:
      site.newsFromDay === null
        ? null
        : {
            items30Days: site.newsItems ?? 0,
            lastDay: site.newsLastDay,
            fromDay: site.newsFromDay,
            source: site.newsSource,
          },
  }
}
