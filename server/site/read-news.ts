/** Finds the news of a website on its own host and reads when they were published. */
import { readFeed, readSitemap } from './feed.rules.ts'
import { follow, type Visit } from './follow.ts'
import type { Net } from './net.ts'
import { feedLinksOf } from './page.rules.ts'
import type { NewsResult } from './result.rules.ts'
import { readSiteAddress, type SiteAddress } from './site-address.rules.ts'

/** Addresses asked for in one check, whatever a page names. */
const fetchesAtMost = 5

type Order = { html: string; page: SiteAddress; untilMs: number; nowMs: number }

/**
 * Feeds that the page names, then `/feed`, then sitemaps. The first that can be read is taken; others are not asked for.
 *
 * @returns null where there is none that can be read
 */
export async function readNews(
  { html, page, untilMs, nowMs }: Order,
  visit: Visit,
  net: Net,
): Promise<NewsResult | null> {
  let fetches = 0
  const textOf = async (href: string): Promise<{ url: string; text: string } | null> => {
    const read = readSiteAddress(href, net.policy, page.url)
    if ('fault' in read || read.address.host !== page.host || ++fetches > fetchesAtMost) return null
    const { address, answer } = await follow(read.address, { ...visit, net, untilMs, keepBytes: net.limits.bytes })
    const isWhole = 'text' in answer && answer.cut === null && answer.status >= 200 && answer.status <= 299
    return isWhole && address.host === page.host ? { url: address.url, text: answer.text } : null
  }
  for (const href of new Set([...feedLinksOf(html).slice(0, 2), '/feed'])) {
    const found = await textOf(href)
    const feed = found && readFeed(found.text, nowMs)
    if (found && feed && 'items' in feed) return { source: 'feed', url: found.url, items: feed.items }
  }
  for (const href of new Set([...visit.sitemaps(page).slice(0, 1), '/sitemap.xml'])) {
    const found = await textOf(href)
    const map = found && readSitemap(found.text, nowMs)
    if (!found || !map || 'fault' in map) continue
    const child = map.children?.[0] === undefined ? null : await textOf(map.children[0])
    const inner = child && readSitemap(child.text, nowMs)
    if (child && inner && 'items' in inner) return { source: 'sitemap', url: child.url, items: inner.items }
    if (!map.children) return { source: 'sitemap', url: found.url, items: map.items }
  }
  return null
}
