/** A page with its redirects: each is checked as an address that a person would enter, and asked for only where robots.txt allows. */

import { type Answer, exchange, type Failed } from './exchange.ts'
import { type Net, robotName } from './net.ts'
import { readRobots as parseRobots } from './robots.ts'
import { readSiteAddress, type SiteAddress } from './site-address.rules.ts'

const robotsBytes = 512 * 1024
const redirectStatuses = new Set([301, 302, 303, 307, 308])

/** What one check has asked for: names are resolved once, robots.txt is read once an origin. */
export type Visit = {
  get: (address: SiteAddress, limits: { untilMs: number; keepBytes: number }) => Promise<Answer | Failed>
  /** Null = it may be fetched. */
  barred: (address: SiteAddress, untilMs: number) => Promise<Barred | null>
  /** Sitemaps that the robots.txt of an origin names. */
  sitemaps: (address: SiteAddress) => string[]
}
export type Barred =
  | { robots: 'disallowed' }
  | { robots: 'status'; status: number }
  | { robots: 'failed'; failed: Failed }

type Rules = { isAllowed: (url: string) => boolean; sitemaps: string[] }
const anything: Rules = { isAllowed: () => true, sitemaps: [] }

export function startVisit(net: Net): Visit {
  const names = new Map<string, Promise<string[]>>()
  const origins = new Map<string, Rules | Barred>()
  const addresses = (host: string) => {
    const held = names.get(host) ?? net.resolve(host)
    names.set(host, held)
    return held
  }
  const get: Visit['get'] = (address, limits) => exchange(address, net, { ...limits, addresses })

  async function rulesOf(address: SiteAddress, untilMs: number): Promise<Rules | Barred> {
    const { origin } = new URL(address.url)
    const held = origins.get(origin) ?? (await readRobots(address, untilMs))
    origins.set(origin, held)
    return held
  }
  async function readRobots(address: SiteAddress, untilMs: number): Promise<Rules | Barred> {
    const url = new URL('/robots.txt', address.url).href
    const { answer } = await follow(
      { ...address, url },
      { net, untilMs, keepBytes: robotsBytes, get, barred: async () => null },
    )
    if ('redirectFault' in answer || 'barred' in answer) return anything // as if there were none (RFC 9309, 2.3.1.2)
    if (answer.failed !== null) return { robots: 'failed', failed: answer }
    if (answer.status >= 500) return { robots: 'status', status: answer.status }
    if (answer.status < 200 || answer.status > 299) return anything
    const robots = parseRobots(url, answer.text)
    return { isAllowed: (one) => robots.isAllowed(one, robotName) ?? true, sitemaps: robots.getSitemaps() }
  }

  return {
    get,
    barred: async (address, untilMs) => {
      const rules = await rulesOf(address, untilMs)
      if ('robots' in rules) return rules
      return rules.isAllowed(address.url) ? null : { robots: 'disallowed' }
    },
    sitemaps: (address) => {
      const rules = origins.get(new URL(address.url).origin)
      return rules && 'sitemaps' in rules ? rules.sitemaps : []
    },
  }
}

export type Followed = {
  address: SiteAddress
  redirects: number
  answer: Answer | Failed | { redirectFault: string } | { barred: Barred }
}
type Following = Pick<Visit, 'get' | 'barred'> & { net: Net; untilMs: number; keepBytes: number }

/** Where an address leads in the end, over five redirects at most. */
export async function follow(
  start: SiteAddress,
  { net, untilMs, keepBytes, get, barred }: Following,
): Promise<Followed> {
  let address = start
  for (let redirects = 0; ; redirects++) {
    const bar = await barred(address, untilMs)
    if (bar?.robots === 'failed' && bar.failed.failed === 'address' && redirects > 0)
      return { address, redirects, answer: notPublic(bar.failed) }
    if (bar) return { address, redirects, answer: { barred: bar } }
    const answer = await get(address, { untilMs, keepBytes })
    if (answer.failed === 'address' && redirects > 0) return { address, redirects, answer: notPublic(answer) }
    if (answer.failed !== null || !redirectStatuses.has(answer.status) || answer.location === null)
      return { address, redirects, answer }
    if (redirects === net.limits.redirects) return { address, redirects, answer: { redirectFault: 'too_many' } }
    const next = readSiteAddress(answer.location, net.policy, address.url)
    if ('fault' in next) return { address, redirects, answer: { redirectFault: next.fault } }
    address = next.address
  }
}

const notPublic = ({ evidence }: Failed) => ({ redirectFault: `not_public ${evidence}` })
