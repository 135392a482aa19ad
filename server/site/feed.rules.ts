/** News of a website from its RSS or Atom feed or its sitemap. Hostile documents are refused before they are parsed. Pure. */
import { parseFeed } from '@rowanmanning/feed-parser'

/** More than any feed has; each bounds what the parser may be made to do. */
const bounds = { tags: 60_000, tagChars: 10_000, depth: 60, items: 500, references: 100_000 } as const
/** Where a feed has its first element, after declarations and comments. */
const rootWithinChars = 4_096

export type FeedRead = { items: number[] } | { fault: 'no-feed' | 'entities' | 'too-deep' | 'too-many' }

/**
 * Moments (UTC ms) at which the items of a feed were published, newest first; items without a date and those of the future
 * count for nothing.
 *
 * @param text of at most the size that the checker reads
 */
export function readFeed(text: string, nowMs: number): FeedRead {
  const fault = hostile(text)
  if (fault) return { fault }
  try {
    const dates = parseFeed(text)
      .items.slice(0, bounds.items)
      .map((item) => (item.published ?? item.updated)?.getTime() ?? Number.NaN)
    return { items: known(dates, nowMs) }
  } catch {
    return { fault: 'no-feed' }
  }
}

/**
 * The same from a sitemap: `news:publication_date`, or else `lastmod`, which is when a page was changed last, so that these are
 * weaker. `children` are the sitemaps of an index, news and posts first.
 */
export function readSitemap(text: string, nowMs: number): FeedRead & { children?: string[] } {
  const fault = hostile(text)
  if (fault) return { fault }
  if (/<(?:\w+:)?sitemapindex[\s>]/i.test(text)) return { items: [], children: childrenOf(text) }
  if (!/<(?:\w+:)?urlset[\s>]/i.test(text)) return { fault: 'no-feed' }
  const published = valuesOf(text, 'publication_date')
  const dates = (published.length > 0 ? published : valuesOf(text, 'lastmod')).map((value) => Date.parse(value))
  return { items: known(dates, nowMs).slice(0, bounds.items) }
}

function known(dates: readonly number[], nowMs: number): number[] {
  return dates.filter((atMs) => Number.isFinite(atMs) && atMs > 0 && atMs <= nowMs).toSorted((a, b) => b - a)
}

function childrenOf(text: string): string[] {
  const weight = (url: string) => (/news|berita/i.test(url) ? 0 : /post|artikel/i.test(url) ? 1 : 2)
  return valuesOf(text, 'loc').toSorted((a, b) => weight(a) - weight(b))
}

function valuesOf(text: string, name: string): string[] {
  const pattern = new RegExp(`<(?:\\w{1,20}:)?${name}>([^<]{1,400})<`, 'gi')
  return Array.from(text.matchAll(pattern), ([, value = '']) => value.trim().replaceAll('&amp;', '&'))
}

/**
 * Why a document is not parsed: it defines entities, or is deeper or longer than any feed. Counted by its angle brackets, so
 * that nothing is built of it first.
 */
function hostile(text: string): 'entities' | 'too-deep' | 'too-many' | 'no-feed' | null {
  if (!/<(?:\w{1,20}:)?(?:rss|feed|rdf|urlset|sitemapindex)[\s>]/i.test(text.slice(0, rootWithinChars)))
    return 'no-feed'
  if (/<!(?:ENTITY|DOCTYPE)/i.test(text)) return 'entities'
  let [depth, tags] = [0, 0]
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const close = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>'
    const end = text.indexOf(close, at)
    // What is never closed would be looked for again and again.
    if (end < 0 || (close === '>' && end - at > bounds.tagChars)) return 'no-feed'
    if (close === '>' && text[at + 1] === '/') depth--
    else if (close === '>' && text[at + 1] !== '?') {
      if (++tags > bounds.tags) return 'too-many'
      if (text[end - 1] !== '/' && ++depth > bounds.depth) return 'too-deep'
    }
    at = end + close.length
  }
  return text.split('&').length > bounds.references ? 'too-many' : null
}
