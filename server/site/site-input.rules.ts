/** What may be said about a website, in a form or in a list. Pure. */
import { parseCsv } from '../csv/csv.ts'
import type { BadField } from '../http/app-error.ts'
import { publicOnly } from './ip.rules.ts'
import { readSiteAddress } from './site-address.rules.ts'

export const siteKinds = ['official', 'service', 'other'] as const
export type SiteKind = (typeof siteKinds)[number]
/** More websites than this no unit runs; a list of a thousand addresses is a mistake or worse. */
export const sitesAUnit = 20
/** Of one list. */
export const listRows = 10_000

/** As a form sends it. */
export type SiteInput = { address: string; kind: string }
export type SiteFields = { address: string; host: string; kind: SiteKind }

const messages: Record<string, string> = {
  not_an_address: 'a web address such as https://man1lahat.sch.id',
  scheme: 'http or https only',
  credentials: 'without user name and password',
  port: 'port 80 or 443 only',
  host: 'a full host name such as man1lahat.sch.id',
  not_public: 'an address on the public internet',
  too_long: 'at most 300 characters',
}

/** A website as it is kept, or every field that is wrong. The code of a bad address says why it is refused. */
export function checkSiteInput({ address, kind }: SiteInput): { site: SiteFields } | { fields: BadField[] } {
  const fields: BadField[] = []
  const known = siteKinds.find((one) => one === kind.trim())
  if (!known) fields.push({ path: 'kind', code: 'not_allowed', message: siteKinds.join(', ') })
  const read = readSiteAddress(address, publicOnly)
  if ('fault' in read) fields.push({ path: 'address', code: read.fault, message: messages[read.fault] ?? read.fault })
  if ('fault' in read || !known || fields.length > 0) return { fields }
  return { site: { address: read.address.url, host: read.address.host, kind: known } }
}

export const siteColumns = ['code', 'address', 'kind'] as const
export type SiteLine = { code: string; site: SiteFields }

/**
 * A list of websites (CSV): `code,address` and perhaps `kind` (official where it is left out), in any order.
 *
 * @param isUnit whether the viewer may see a unit of this code
 * @returns every row, or every fault with its line; at most twenty are told
 */
export function readSites(
  csv: string,
  isUnit: (code: string) => boolean,
): { lines: SiteLine[] } | { fields: BadField[] } {
  const { rows, fault } = parseCsv(csv)
  if (fault) return { fields: [bad(fault.line, 'csv', fault.message)] }
  const [header, ...body] = rows
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const unknown = names.filter((name) => !(siteColumns as readonly string[]).includes(name))
  if (!header || !names.includes('code') || !names.includes('address') || unknown.length > 0)
    return { fields: [bad(1, 'header', siteColumns.join(','))] }
  if (body.length > listRows) return { fields: [bad(listRows + 2, 'too_many', `at most ${listRows} rows`)] }
  const fields: BadField[] = []
  const lines: SiteLine[] = []
  for (const { line, cells } of body) {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? ''
    const code = cell('code').toUpperCase()
    const checked = checkSiteInput({ address: cell('address'), kind: cell('kind') || 'official' })
    if (cells.length !== names.length) fields.push(bad(line, 'cells', `${names.length} cells`))
    else if (!isUnit(code)) fields.push(bad(line, 'code', 'a unit of yours'))
    else if ('fields' in checked)
      fields.push(...checked.fields.map((field) => bad(line, field.code, field.message, field.path)))
    else lines.push({ code, site: checked.site })
  }
  return fields.length > 0 ? { fields: fields.slice(0, 20) } : { lines }
}

const bad = (line: number, code: string, message: string, path?: string): BadField => ({
  path: path === undefined ? `line ${line}` : `line ${line} ${path}`,
  code,
  message,
})
