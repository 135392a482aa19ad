import { describe, expect, test } from 'vitest'
import { dueSites } from '../../../server/site/due.rules.ts'
import { readFeed, readSitemap } from '../../../server/site/feed.rules.ts'
import { itemsByDay, rankNews } from '../../../server/site/news.rules.ts'
import { contentFault, feedLinksOf, titleOf, visibleText } from '../../../server/site/page.rules.ts'
import { kindOfError, plainText, type ResultKind, type Verdict } from '../../../server/site/result.rules.ts'
import { afterCheck, freshState, isOwnLineDown } from '../../../server/site/state.rules.ts'

const nowMs = Date.parse('2026-11-24T05:00:00Z')

describe('isOwnLineDown', () => {
  const outcomes = (...groups: [count: number, kind: ResultKind, state: Verdict | null][]) =>
    groups.flatMap(([count, kind, state]) => Array.from({ length: count }, () => ({ kind, state })))

  test('four of five sites that were up and do not answer at once mean our own line, fewer do not', () => {
    expect(isOwnLineDown(outcomes([8, 'dns', 'up'], [2, 'healthy', 'up']))).toBe(true)
    expect(isOwnLineDown(outcomes([7, 'timeout', 'up'], [3, 'healthy', 'up']))).toBe(false)
    expect(isOwnLineDown(outcomes([100, 'dns', 'down'], [5, 'healthy', 'up']))).toBe(false)
  })

  test('failures that need an answer say nothing about our line', () => {
    expect(isOwnLineDown(outcomes([50, 'certificate', 'up'], [50, 'status', 'up']))).toBe(false)
  })

  test('with few sites all must fail, and one alone says nothing', () => {
    expect(isOwnLineDown(outcomes([3, 'dns', 'up']))).toBe(true)
    expect(isOwnLineDown(outcomes([2, 'dns', 'up'], [1, 'healthy', null]))).toBe(false)
    expect(isOwnLineDown(outcomes([1, 'dns', 'up']))).toBe(false)
    expect(isOwnLineDown([])).toBe(false)
  })
})

describe('afterCheck', () => {
  test('the state counts from the first of the checks that made it', () => {
    const checks = [10, 20, 30].map((atMs) => ({ kind: 'dns' as const, atMs }))
    expect(checks.reduce(afterCheck, freshState)).toMatchObject({ state: 'down', stateSinceMs: 10, stateKind: 'dns' })
  })

  test('a check that is not judged neither counts nor breaks a run', () => {
    const kinds: ResultKind[] = ['dns', 'own-line', 'refused', 'robots', 'timeout']
    const state = kinds.reduce((held, kind, at) => afterCheck(held, { kind, atMs: at }), freshState)
    expect(state).toMatchObject({ state: 'down', stateSinceMs: 0, runCount: 3, stateKind: 'timeout' })
  })
})

describe('dueSites', () => {
  const site = {
    id: 1,
    host: 'a.id',
    url: 'https://a.id/',
    province: '1',
    askedAtMs: null,
    newsAtMs: null,
    removedAtMs: null,
  }
  const ids = (candidates: Parameters<typeof dueSites>[0]) =>
    dueSites(candidates, { nowMs: 10_000, everyMs: 1_000 }).map((one) => one.ids)

  test('two sites of one address share a check, two addresses of a host take turns', () => {
    expect(ids([site, { ...site, id: 2 }, { ...site, id: 3, url: 'https://a.id/x' }])).toEqual([[1, 2]])
    expect(
      ids([
        { ...site, askedAtMs: 5_000 },
        { ...site, id: 3, url: 'https://a.id/x', askedAtMs: 4_000 },
      ]),
    ).toEqual([[3]])
  })

  test('a host is not due before its period, and is where the clock was wrong', () => {
    expect(ids([{ ...site, askedAtMs: 9_001 }])).toEqual([])
    expect(ids([{ ...site, askedAtMs: 9_000 }])).toEqual([[1]])
    expect(ids([{ ...site, askedAtMs: 99_000 }])).toEqual([[1]])
  })

  test('those that wait longest come first, and removed ones are not asked for', () => {
    expect(
      ids([
        { ...site, askedAtMs: 5_000 },
        { ...site, id: 2, host: 'b.id', askedAtMs: 1 },
        { ...site, id: 3, host: 'c.id', removedAtMs: 1 },
      ]),
    ).toEqual([[2], [1]])
  })
})

describe('news', () => {
  const unit = (code: string, items: number, lastDay: string | null, fromDay = '2026-10-01') => ({
    unitId: Number(code),
    code,
    items,
    fromDay,
    lastDay,
  })

  test('units are ranked by items a day, then by the newer item; equal ones share a rank', () => {
    const ranked = rankNews(
      [
        unit('4', 30, '2026-11-20'),
        unit('1', 60, '2026-11-24'),
        unit('3', 30, '2026-11-23'),
        unit('2', 30, '2026-11-23'),
        unit('5', 0, null),
      ],
      '2026-11-24',
    )
    expect(ranked.map(({ code, rank, aDay, daysSince }) => [code, rank, aDay, daysSince])).toEqual([
      ['1', 1, 2, 0],
      ['2', 2, 1, 1],
      ['3', 2, 1, 1],
      ['4', 4, 1, 4],
      ['5', 5, 0, null],
    ])
  })

  test('a unit of which fewer than seven days are known is not ranked; its items are by the days known', () => {
    const [ranked, fresh] = rankNews(
      [unit('9', 12, '2026-11-24', '2026-11-19'), unit('1', 7, '2026-11-24', '2026-11-18')],
      '2026-11-24',
    )
    expect([ranked?.code, ranked?.rank, ranked?.aDay]).toEqual(['1', 1, 1])
    expect([fresh?.code, fresh?.rank, fresh?.aDay]).toEqual(['9', null, 2])
  })

  test('the order does not depend on the order they come in', () => {
    const units = Array.from({ length: 20 }, (_, n) => unit(String(n), n % 3, '2026-11-20'))
    expect(rankNews(units.toReversed(), '2026-11-24')).toEqual(rankNews(units, '2026-11-24'))
  })

  test('items fall on the local day, and what a feed says of long ago is left out', () => {
    expect(itemsByDay([Date.parse('2026-11-23T16:30:00Z'), Date.parse('2026-01-01T00:00:00Z')], 'WIT', nowMs)).toEqual([
      ['2026-11-24', 1],
    ])
  })
})

describe('feeds', () => {
  test('RSS, Atom and RDF are read, dates that are none or of the future are left out', () => {
    const rss =
      '<rss version="2.0"><channel><item><pubDate>Tue, 24 Nov 2026 02:00:00 GMT</pubDate></item><item><pubDate>x</pubDate></item><item><pubDate>Wed, 25 Nov 2026 02:00:00 GMT</pubDate></item></channel></rss>'
    expect(readFeed(rss, nowMs)).toEqual({ items: [Date.UTC(2026, 10, 24, 2)] })
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><updated>2026-11-20T00:00:00Z</updated></entry><entry><published>2026-11-21T00:00:00Z</published></entry></feed>'
    expect(readFeed(atom, nowMs)).toEqual({ items: [Date.UTC(2026, 10, 21), Date.UTC(2026, 10, 20)] })
  })

  test('entities, a deep document and endless tags are refused before they are parsed, quickly', () => {
    const startMs = performance.now()
    expect(readFeed('<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss><channel/></rss>', nowMs)).toEqual({
      fault: 'entities',
    })
    expect(readFeed(`<rss>${'<a>'.repeat(200_000)}`, nowMs)).toEqual({ fault: 'too-deep' })
    expect(readFeed(`<rss>${'<a/>'.repeat(200_000)}</rss>`, nowMs)).toEqual({ fault: 'too-many' })
    expect(readFeed(`<rss>${'&amp;'.repeat(200_000)}</rss>`, nowMs)).toEqual({ fault: 'too-many' })
    for (const text of [
      '',
      'bukan xml',
      '<html><body>404</body></html>',
      '<'.repeat(100_000),
      '<!--'.repeat(100_000),
      '<rss',
      '\0',
    ])
      expect(readFeed(text, nowMs)).toHaveProperty('fault')
    expect(performance.now() - startMs).toBeLessThan(5_000)
  })

  test('a sitemap prefers dates of publication, and what is none is refused', () => {
    const map =
      '<urlset><url><lastmod>2026-11-01</lastmod><news:publication_date>2026-11-02</news:publication_date></url></urlset>'
    expect(readSitemap(map, nowMs)).toEqual({ items: [Date.UTC(2026, 10, 2)] })
    expect(readSitemap('<html></html>', nowMs)).toEqual({ fault: 'no-feed' })
    expect(readSitemap(`<urlset>${'<url>'.repeat(100)}`, nowMs)).toEqual({ fault: 'too-deep' })
  })
})

describe('pages', () => {
  test('a title is found in any writing, and there may be none', () => {
    expect(titleOf('<TITLE lang="id">\n MTsN\t2 &#8211; Lahat </Title >')).toBe('MTsN 2 – Lahat')
    expect(titleOf('<title></title>')).toBeNull()
    expect(titleOf('<p>tanpa</p>')).toBeNull()
    expect(titleOf('<title>tak ditutup')).toBe('tak ditutup')
  })

  test('what a reader does not see is not judged', () => {
    expect(
      visibleText('<p>a</p><script>var x = "<b>account suspended"</script><!-- domain for sale -->b<style>c</style> d'),
    ).toBe('a b d')
    expect(contentFault('<title>MAN</title><script>"this domain is for sale"</script>')).toBeNull()
  })

  test('hostile markup takes no longer than its length', () => {
    const startMs = performance.now()
    for (const text of [
      '<'.repeat(262_144),
      '<script'.repeat(40_000),
      '<link '.repeat(40_000),
      '<title'.repeat(40_000),
      '&#'.repeat(131_072),
      '<!--'.repeat(60_000),
    ])
      expect([titleOf(text), feedLinksOf(text), contentFault(text)]).toBeDefined()
    expect(performance.now() - startMs).toBeLessThan(5_000)
  })

  test('links to feeds are found whatever the order of their attributes', () => {
    expect(
      feedLinksOf(
        `<link href='/a?x=1&amp;y=2' type=application/atom+xml rel="alternate"><link rel=stylesheet href=/b>`,
      ),
    ).toEqual(['/a?x=1&y=2'])
  })
})

test('text from outside is one line without hidden signs, cut as a person counts', () => {
  expect(plainText(' a\n\u202eb\u0000\u200bc ', 10)).toBe('a b c')
  expect(plainText('🙂'.repeat(10), 4)).toBe('🙂🙂🙂…')
  expect(plainText(`${'a'.repeat(15)}\ud83d`, 20).isWellFormed()).toBe(true)
})

test('an error of a socket is told by what it means for the site', () => {
  expect(kindOfError('ECONNRESET', 'tls')).toBe('reset')
  expect(kindOfError('ERR_SSL_WRONG_VERSION_NUMBER', 'tls')).toBe('tls')
  expect(kindOfError('ENETUNREACH', 'connection')).toBe('unreachable')
  expect(kindOfError('HPE_INVALID_CONSTANT', 'answer')).toBe('protocol')
  expect(kindOfError('ECONNREFUSED', 'name')).toBe('dns')
})
