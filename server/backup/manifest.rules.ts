/** What a backup says about itself: enough to tell afterwards that what came back is what was there. */
import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Tables whose rows a manifest counts. Sessions and marks of pending work come and go, so they are left out. */
export const countedTables = [
  'unit',
  'unit_period',
  'device',
  'device_key',
  'device_unit_period',
  'device_event',
  'device_chain',
  'report',
  'report_quarantine',
  'section',
  'device_section_period',
  'software_set',
  'title',
  'device_day',
  'presence_unit_day',
  'usage_month',
  'device_use',
  'usage_setting',
  'classifier_run',
  'title_verdict',
  'software_set_summary',
  'title_decision',
  'migration_unit_day',
  'migration_unit_month',
  'migration_month_note',
  'month_objection',
  'migration_unit_change',
  'drift_alarm',
  'drift_hold',
  'visit',
  'device_migration',
  'plan_target',
  'plan_blocker',
  'licence_register',
  'plan_replacement',
  'money_entry',
  'plan_price',
  'moved_product',
  'licence_setting',
  'legal_finding',
  'power_model',
  'device_power',
  'device_power_fact',
  'device_power_baseline',
  'power_service',
  'power_reading',
  'power_unit_day',
  'power_unit_month',
  'calendar_template',
  'calendar_unit',
  'calendar_day',
  'site',
  'site_check',
  'site_check_day',
  'site_news_day',
  'factor',
  'factor_setting',
  'connectivity_unit_day',
  'connectivity_unit_month',
  'unit_network',
  'network_ruling',
  'connectivity_threshold',
  'unit_outage',
  'account',
  'api_key',
  'audit',
] as const
export type CountedTable = (typeof countedTables)[number]

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)
const factsSchema = z.object({
  /** A table that a version did not have yet is absent, not 0. */
  counts: z.partialRecord(z.enum(countedTables), count),
  /** Hash of the newest entry of the audit log; null when it is empty. */
  auditHead: sha256Text.nullable(),
  chainHeads: z.object({ chains: count, sha256: sha256Text }),
})
const manifestSchema = factsSchema.extend({
  product: z.literal('satker-connected'),
  format: z.literal(1),
  createdAtMs: z.int().min(0),
  encrypted: z.boolean(),
  databaseBytes: count,
  /** Of the SQLite database, before encryption. */
  sha256: sha256Text,
})

/** What a store holds, in figures that two stores can be compared by. */
export type StoreFacts = z.infer<typeof factsSchema>
export type Manifest = z.infer<typeof manifestSchema>

/** A manifest as it stands beside its backup. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** @returns null when the text is not a manifest of this format */
export function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The last sealed day of one chain; day and hash are null for a chain without one. */
export type ChainHead = { publicId: string; chain: string; utcDay: string | null; hash: Uint8Array | null }

/**
 * One digest over the heads of all chains: since every sealed report names the one before, equal heads mean equal histories.
 *
 * @param heads ordered by device id, then chain; each becomes the line "id chain day hash", with `-` for what is not there
 */
export function chainHeadsDigest(heads: Iterable<ChainHead>): StoreFacts['chainHeads'] {
  const digest = createHash('sha256')
  let chains = 0
  for (const { publicId, chain, utcDay, hash } of heads) {
    chains++
    digest.update(`${publicId} ${chain} ${utcDay ?? '-'} ${hash ? Buffer.from(hash).toString('hex') : '-'}\n`)
  }
  return { chains, sha256: digest.digest('hex') }
}

/** Names of what is not as promised, such as `counts.report`; none when all is. Tables the promise leaves out are not judged. */
export function factsThatDiffer(one: StoreFacts, promised: StoreFacts): string[] {
  const differing = countedTables.filter(
    (table) => promised.counts[table] !== undefined && one.counts[table] !== promised.counts[table],
  )
  const names = differing.map((table) => `counts.${table}`)
  if (one.auditHead !== promised.auditHead) names.push('auditHead')
  if (one.chainHeads.chains !== promised.chainHeads.chains || one.chainHeads.sha256 !== promised.chainHeads.sha256)
    names.push('chainHeads')
  return names
}
