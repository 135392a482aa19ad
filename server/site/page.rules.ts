/** What is read of a page: title, links to feeds, and whether it is still the site's own. Linear in its length. Pure. */
import { type ContentRule, contentPhrases, shortPageChars } from './content.table.ts'
import { plainText } from './result.rules.ts'

export const titleChars = 200
const evidenceChars = 160
/** A feed link beyond this many links is not looked for. */
const linksAtMost = 200

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
}

/** `&amp;` and `&#8211;` as they read; unknown ones stay as they are. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = dec ? Number(dec) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}

/** The title in one line, cut at 200 characters; null when there is none. It is text: markup inside stays as it was written. */
export function titleOf(html: string): string | null {
  const tag = /<title(?:\s[^>]{0,200})?>/i.exec(html)
  if (!tag) return null
  const from = tag.index + tag[0].length
  const inside = html.slice(from, from + titleChars * 8).split(/<\/title/i, 1)[0] ?? ''
  const text = plainText(decode(inside), titleChars)
  return text === '' ? null : text
}

/** What a reader sees, in one line: without tags, scripts and styles. */
export function visibleText(html: string): string {
  let text = ''
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at)
    if (open < 0) return spaced(text + html.slice(at))
    text += `${html.slice(at, open)} `
    const skipped = /^<(script|style|template|title|noscript|!--)/i
      .exec(html.slice(open, open + 12))?.[1]
      ?.toLowerCase()
    at = skipped === undefined ? after(html, '>', open) : afterElement(html, skipped, open)
  }
  return spaced(text)
}

function afterElement(html: string, name: string, open: number): number {
  if (name === '!--') return after(html, '-->', open)
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = open
  const found = close.exec(html)
  return found ? after(html, '>', found.index) : html.length
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

const spaced = (text: string) => decode(text).replace(/\s+/g, ' ').trim()

/**
 * Whether a page that answers is no website any more: suspended by its host, parked, the default page of a web server, or taken
 * over. The evidence is the page's own words around the phrase.
 *
 * @returns null when nothing speaks against it
 */
export function contentFault(html: string): { rule: ContentRule; evidence: string } | null {
  const title = titleOf(html) ?? ''
  const body = visibleText(html)
  const [lowTitle, lowBody] = [title.toLowerCase(), body.toLowerCase()]
  for (const { rule, where, phrase } of contentPhrases) {
    if (lowTitle.includes(phrase)) return { rule, evidence: plainText(title, evidenceChars) }
    if (where === 'title' || (where === 'short' && body.length > shortPageChars)) continue
    const at = lowBody.indexOf(phrase)
    if (at >= 0)
      return { rule, evidence: plainText(body.slice(Math.max(0, at - 40), at + phrase.length + 60), evidenceChars) }
  }
  return null
}

/** Addresses of feeds that a page names itself (`link rel=alternate`), those of comments left out. */
export function feedLinksOf(html: string): string[] {
  const found: string[] = []
  for (const [tag] of Array.from(html.matchAll(/<link\b[^<>]{1,1000}>/gi)).slice(0, linksAtMost)) {
    const value = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean)
    if (!/\balternate\b/i.test(value('rel') ?? '') || !/application\/(?:rss|atom|rdf)\+xml/i.test(value('type') ?? ''))
      continue
    const href = decode(value('href') ?? '')
    if (href !== '' && !/comments?/i.test(href)) found.push(href)
  }
  return found
}
