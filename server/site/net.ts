/** What the checker of websites is given to reach the network, and its bounds. */
import type { AddressPolicy } from './ip.rules.ts'

export type CheckLimits = {
  /** Of one answer, unpacked and as it came. */
  bytes: number
  /** Of a page, kept for title, links and content. */
  pageBytes: number
  /** Of a page with its redirects and robots.txt; reading the news has as long once more. */
  totalMs: number
  redirects: number
}
export const checkLimits: CheckLimits = { bytes: 1024 * 1024, pageBytes: 256 * 1024, totalMs: 10_000, redirects: 5 }

export type Net = {
  policy: AddressPolicy
  /** Every address of a name. @throws Error with a `code` such as ENOTFOUND */
  resolve: (host: string) => Promise<string[]>
  userAgent: string
  limits: CheckLimits
  /** Certificates to trust beside those that Node brings. */
  ca?: string[]
}

/** The name under which robots.txt may speak of us. */
export const robotName = 'SatkerConnected'

/** @param contact an e-mail address or a page: whoever finds us in a log can ask */
export function userAgentOf(contact: string): string {
  return `${robotName}/1 (+${contact})`
}
