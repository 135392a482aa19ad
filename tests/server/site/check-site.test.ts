/** The checker against real servers on loopback that misbehave. */
import { createGzip, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { checkSite } from '../../../server/site/check-site.ts'
import { publicOnly } from '../../../server/site/ip.rules.ts'
import {
  expiredCertificate,
  goodCertificate,
  notYetCertificate,
  otherNameCertificate,
} from '../../agent/support/certificates.ts'
import { loopbackForTests, openStreet, page, type Street } from './misbehaving.ts'

const nowMs = () => Date.parse('2026-11-24T05:00:00Z')
let street: Street
afterEach(() => street.close())

const check = (url: string, withNews = false) => checkSite(url, street.net, { nowMs, withNews })
const short = { totalMs: 700 }
const patient = 20_000

describe('a website that answers', () => {
  test('is healthy with its title, size and times, and is told who asks', async () => {
    street = openStreet()
    street.names.set('man1.sch.id', [['127.0.0.1']])
    const server = await street.http(page('MAN 1 &amp; Lahat'))
    const result = await check(`http://man1.sch.id:${server.port}/`)
    expect(result).toMatchObject({
      kind: 'healthy',
      evidence: null,
      status: 200,
      title: 'MAN 1 & Lahat',
      redirects: 0,
      certificate: null,
    })
    expect(result.firstByteMs).toBeGreaterThanOrEqual(0)
    expect(result.bytes).toBeGreaterThan(50)
    expect(server.asked).toEqual(['GET /robots.txt', 'GET /'])
    expect(server.agents[1]).toBe('SatkerConnected/0 (+https://example.org/kontak)')
  })

  test('with a good certificate is healthy; expired, of another name and self-signed are recorded and are not (W07)', async () => {
    const facts = async (certificate: string, ca: string[]) => {
      street = openStreet({}, ca)
      const server = await street.https(certificate, page('Madrasah'))
      const { kind, certificate: seen, title } = await check(`https://127.0.0.1:${server.port}/`)
      await street.close()
      return [kind, seen?.fault, title]
    }
    expect(await facts(goodCertificate, [goodCertificate])).toEqual(['healthy', null, 'Madrasah'])
    expect(await facts(goodCertificate, [])).toEqual(['certificate', 'self-signed', 'Madrasah'])
    expect(await facts(expiredCertificate, [goodCertificate, expiredCertificate])).toEqual([
      'certificate',
      'expired',
      'Madrasah',
    ])
    expect(await facts(otherNameCertificate, [otherNameCertificate])).toEqual(['certificate', 'other-name', 'Madrasah'])
    expect(await facts(notYetCertificate, [goodCertificate, notYetCertificate])).toEqual([
      'certificate',
      'not-yet-valid',
      'Madrasah',
    ])
  })

  test('with a suspended or parking page is recorded by the content rule with the words it was judged by (W12)', async () => {
    street = openStreet()
    const of = async (title: string, body: string) => {
      const server = await street.http(page(title, body))
      const { kind, evidence, status } = await check(`http://127.0.0.1:${server.port}/`)
      return [kind, evidence, status]
    }
    expect(await of('Account Suspended', '<p>Contact your hosting provider.</p>')).toEqual([
      'content',
      'suspended: Account Suspended',
      200,
    ])
    expect(await of('man1.sch.id', '<h1>Halo</h1><p>This domain is parked free.</p>')).toEqual([
      'content',
      'parked: Halo This domain is parked free.',
      200,
    ])
    expect(await of('Welcome to nginx!', '')).toEqual(['content', 'default-page: Welcome to nginx!', 200])
    expect((await of('Daftar slot gacor hari ini', ''))[0]).toBe('content')
    const article = `<p>Kisah situs yang pernah "account suspended" ${'lalu pulih '.repeat(300)}</p>`
    expect((await of('Berita madrasah', article))[0]).toBe('healthy')
  })

  test('with a title of markup, or of a megabyte, keeps it cut and as text (W09)', async () => {
    street = openStreet()
    const marked = await street.http(page('<b onclick="x()">MAN</b>\u202e&lt;script&gt;'))
    expect((await check(`http://127.0.0.1:${marked.port}/`)).title).toBe('<b onclick="x()">MAN</b> <script>')
    const long = await street.http(page('𝒜'.repeat(500_000)))
    const { title } = await check(`http://127.0.0.1:${long.port}/`)
    expect(Array.from(title ?? '')).toHaveLength(200)
    expect(title?.isWellFormed()).toBe(true)
  })

  test('that robots.txt bars is not fetched, also where a redirect leads to it', async () => {
    street = openStreet()
    const barred = await street.http(
      (request, response) =>
        void response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /tertutup' : 'halaman'),
    )
    expect((await check(`http://127.0.0.1:${barred.port}/tertutup/x`)).kind).toBe('robots')
    expect(barred.asked).toEqual(['GET /robots.txt'])
    const leading = await street.http(
      (_, response) => void response.writeHead(302, { location: `http://127.0.0.1:${barred.port}/tertutup` }).end(),
    )
    expect((await check(`http://127.0.0.1:${leading.port}/`)).kind).toBe('robots')
    expect((await check(`http://127.0.0.1:${barred.port}/buka`)).kind).toBe('healthy')
  })

  test('another answer than 2xx is told with its number, a broken robots.txt as well', async () => {
    street = openStreet()
    const server = await street.http(
      (request, response) => void response.writeHead(request.url === '/robots.txt' ? 404 : 500).end(),
    )
    expect(await check(`http://127.0.0.1:${server.port}/`)).toMatchObject({ kind: 'status', evidence: '500' })
    const robots = await street.http((_, response) => void response.writeHead(503).end())
    expect(await check(`http://127.0.0.1:${robots.port}/`)).toMatchObject({
      kind: 'status',
      evidence: 'robots.txt 503',
    })
  })
})

describe('a website that does not answer', () => {
  test(
    'fails by its name, refused, too late, reset or in TLS: five different results (W08)',
    async () => {
      street = openStreet(short)
      street.names.set('mati.sch.id', [Object.assign(new Error('server failed'), { code: 'ESERVFAIL' })])
      const silent = await street.tcp(() => undefined)
      const resetting = await street.tcp((socket) => socket.once('data', () => socket.resetAndDestroy()))
      const plain = await street.tcp((socket) => socket.end('bukan TLS\r\n'))
      const kinds = [
        await check('http://tidak-ada.sch.id/'),
        await check('http://mati.sch.id/'),
        await check(`http://127.0.0.1:${await street.closedPort()}/`),
        await check(`http://127.0.0.1:${silent.port}/`),
        await check(`https://127.0.0.1:${silent.port}/`),
        await check(`http://127.0.0.1:${resetting.port}/`),
        await check(`https://127.0.0.1:${plain.port}/`),
      ].map(({ kind }) => kind)
      expect(kinds).toEqual(['dns', 'dns', 'refused', 'timeout', 'timeout', 'reset', 'tls'])
    },
    patient,
  )

  test('what is no HTTP is told as that', async () => {
    street = openStreet(short)
    const server = await street.tcp((socket) => socket.end('220 mail ESMTP\r\n'))
    expect((await check(`http://127.0.0.1:${server.port}/`)).kind).toBe('protocol')
  })
})

const afterRobots =
  (answer: Parameters<Street['http']>[0]): Parameters<Street['http']>[0] =>
  (request, response) =>
    request.url === '/robots.txt' ? void response.writeHead(404).end() : answer(request, response)

describe('a website that sends too much', () => {
  test(
    'an endless body, ten gigabytes said beforehand and one byte a second are cut at 1 MiB or at the time (W05)',
    async () => {
      street = openStreet({ totalMs: 3_000 })
      const endless = await street.http(
        afterRobots((_, response) => {
          const more = () => {
            while (response.write(Buffer.alloc(65_536, 'a')));
          }
          response.on('drain', more)
          response.writeHead(200)
          more()
        }),
      )
      expect(await check(`http://127.0.0.1:${endless.port}/`)).toMatchObject({
        kind: 'slow-large',
        evidence: 'size',
        bytes: 1024 * 1024,
      })
      const huge = await street.http(
        afterRobots((_, response) => {
          response.writeHead(200, { 'content-length': String(10 * 1024 ** 3) })
          const more = () => {
            while (response.write(Buffer.alloc(65_536, 'a')));
          }
          response.on('drain', more)
          more()
        }),
      )
      expect(await check(`http://127.0.0.1:${huge.port}/`)).toMatchObject({ kind: 'slow-large', evidence: 'size' })
      const dripping = await street.http(
        afterRobots((_, response) => {
          response.writeHead(200)
          const drop = setInterval(() => response.write('a'), 100)
          response.on('close', () => clearInterval(drop))
        }),
      )
      const slow = await check(`http://127.0.0.1:${dripping.port}/`)
      expect(slow).toMatchObject({ kind: 'slow-large', evidence: 'time' })
      expect(slow.bytes).toBeLessThan(1_000)
      const heads = await street.tcp((socket) => {
        const drop = setInterval(() => socket.write('x-a: b\r\n'), 50)
        socket.write('HTTP/1.1 200 OK\r\n')
        socket.on('close', () => clearInterval(drop))
      })
      expect((await check(`http://127.0.0.1:${heads.port}/`)).kind).toBe('timeout')
    },
    patient,
  )

  test(
    'a compressed answer that explodes is cut at the unpacked limit (W06)',
    async () => {
      street = openStreet()
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
      const server = await street.http(
        afterRobots((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
      )
      const before = process.memoryUsage().rss
      expect(await check(`http://127.0.0.1:${server.port}/`)).toMatchObject({
        kind: 'slow-large',
        evidence: 'size',
        bytes: 1024 * 1024,
      })
      expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024)
      const broken = await street.http(
        afterRobots((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('bukan gzip')),
      )
      expect((await check(`http://127.0.0.1:${broken.port}/`)).kind).toBe('protocol')
      const endless = await street.http(
        afterRobots((_, response) => {
          const packed = createGzip()
          packed.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }))
          const more = () => {
            while (!response.destroyed && packed.write(Buffer.alloc(65_536)));
          }
          packed.on('drain', more)
          response.on('close', () => packed.destroy())
          more()
        }),
      )
      expect((await check(`http://127.0.0.1:${endless.port}/`)).evidence).toBe('size')
    },
    patient,
  )
})

describe('a website that leads elsewhere', () => {
  const to = (location: string): Parameters<Street['http']>[0] =>
    afterRobots((_, response) => void response.writeHead(302, { location }).end())

  test('a redirect to a private address, to another scheme and a chain of fifty end as "redirect not allowed" (W03)', async () => {
    street = openStreet()
    street.names.set('dalam.sch.id', [['10.0.0.7']])
    const of = async (location: string) => {
      const server = await street.http(to(location))
      const { kind, evidence } = await check(`http://127.0.0.1:${server.port}/`)
      return [kind, evidence]
    }
    expect(await of('http://10.0.0.1/')).toEqual(['redirect', 'redirect not allowed: not_public'])
    expect(await of('http://[::ffff:169.254.169.254]/latest/meta-data')).toEqual([
      'redirect',
      'redirect not allowed: not_public',
    ])
    expect(await of('http://dalam.sch.id/')).toEqual(['redirect', 'redirect not allowed: not_public 10.0.0.7'])
    expect(await of('file:///etc/passwd')).toEqual(['redirect', 'redirect not allowed: scheme'])
    expect(await of('https://a:b@man1.sch.id/')).toEqual(['redirect', 'redirect not allowed: credentials'])
    const chain = await street.http(
      afterRobots(
        (request, response) =>
          void response.writeHead(301, { location: `/${Number(request.url?.slice(1) || 0) + 1}` }).end(),
      ),
    )
    expect(await check(`http://127.0.0.1:${chain.port}/0`)).toMatchObject({
      kind: 'redirect',
      evidence: 'redirect not allowed: too_many',
      redirects: 5,
    })
    expect(chain.asked.filter((line) => line !== 'GET /robots.txt')).toHaveLength(6)
  })

  test('in the product a redirect to any other port than 80 and 443 is refused', async () => {
    street = openStreet()
    street.net.policy = { ...loopbackForTests, mayUsePort: (port) => port !== 6379 }
    const server = await street.http(to('http://127.0.0.1:6379/'))
    expect((await check(`http://127.0.0.1:${server.port}/`)).evidence).toBe('redirect not allowed: port')
  })

  test('a redirect to a page of its own is followed, and where it ended is told', async () => {
    street = openStreet()
    const server = await street.http((request, response) =>
      request.url === '/'
        ? void response.writeHead(301, { location: '/beranda' }).end()
        : page('Beranda')(request, response),
    )
    expect(await check(`http://127.0.0.1:${server.port}/`)).toMatchObject({
      kind: 'healthy',
      redirects: 1,
      finalUrl: `http://127.0.0.1:${server.port}/beranda`,
    })
  })
})

describe('a website of a private address', () => {
  test('that came into the store all the same is refused again at connecting, and nothing is connected to (W01)', async () => {
    street = openStreet()
    const server = await street.http(page('rahasia'))
    street.net.policy = { ...publicOnly, mayUsePort: () => true }
    for (const host of ['127.0.0.1', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]', 'localhost'])
      expect(await check(`http://${host}:${server.port}/`)).toMatchObject({ kind: 'address', evidence: 'not_public' })
    for (const answer of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00::1']) {
      street.names.set('licik.sch.id', [['103.7.13.1', answer]])
      expect(await check(`http://licik.sch.id:${server.port}/`)).toMatchObject({ kind: 'address', evidence: answer })
    }
    expect(server.connections()).toBe(0)
  })

  test('behind a name that is public first and private then: only the checked address is connected to (W02)', async () => {
    street = openStreet()
    const checked = await street.http(page('umum'), '127.0.0.1')
    street.net.policy = { ...loopbackForTests, mayConnect: (address) => address === '127.0.0.1' }
    street.names.set('licik.sch.id', [['127.0.0.1'], ['127.0.0.2']])
    // The second answer belongs to the next check: within one a name is resolved once.
    expect(await check(`http://licik.sch.id:${checked.port}/`)).toMatchObject({ kind: 'healthy', title: 'umum' })
    expect(checked.connections()).toBe(2)
    expect(await check(`http://licik.sch.id:${checked.port}/`)).toMatchObject({
      kind: 'address',
      evidence: '127.0.0.2',
    })
    expect(checked.connections()).toBe(2)
  })
})

describe('the news of a website', () => {
  const feed = (...dates: string[]) =>
    `<rss version="2.0"><channel>${dates.map((at, n) => `<item><title>Berita ${n}</title><guid>${n}</guid><pubDate>${at}</pubDate></item>`).join('')}</channel></rss>`
  const serving = (files: Record<string, string>, head = '') =>
    street.http((request, response) => {
      const file = files[request.url ?? '']
      if (request.url === '/') return page('Madrasah', '<p>Halo</p>', head)(request, response)
      return file === undefined ? void response.writeHead(404).end() : void response.end(file)
    })

  test('are counted from the feed that the page names, comments left out', async () => {
    street = openStreet()
    const links =
      '<link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link href="/rss.xml" type="application/rss+xml" rel="alternate">'
    const server = await serving(
      {
        '/rss.xml': feed(
          'Mon, 23 Nov 2026 01:00:00 GMT',
          'Tue, 24 Nov 2026 02:00:00 GMT',
          'Fri, 24 Nov 2028 02:00:00 GMT',
          'kemarin',
        ),
      },
      links,
    )
    const { news } = await check(`http://127.0.0.1:${server.port}/`, true)
    expect(news).toEqual({
      source: 'feed',
      url: `http://127.0.0.1:${server.port}/rss.xml`,
      items: [Date.UTC(2026, 10, 24, 2), Date.UTC(2026, 10, 23, 1)],
    })
    expect(server.asked).not.toContain('GET /comments/feed/')
  })

  test('without a feed come from the sitemap, and from the first of an index', async () => {
    street = openStreet()
    const posts = '<urlset><url><loc>https://x/1</loc><lastmod>2026-11-20T01:00:00+07:00</lastmod></url></urlset>'
    const plain = await serving({ '/sitemap.xml': posts })
    expect((await check(`http://127.0.0.1:${plain.port}/`, true)).news).toMatchObject({
      source: 'sitemap',
      items: [Date.UTC(2026, 10, 19, 18)],
    })
    const files: Record<string, string> = { '/post-sitemap.xml': posts }
    const indexed = await serving(files)
    const base = `http://127.0.0.1:${indexed.port}`
    files['/sitemap.xml'] =
      `<sitemapindex><sitemap><loc>${base}/page-sitemap.xml</loc></sitemap><sitemap><loc>${base}/post-sitemap.xml</loc></sitemap></sitemapindex>`
    expect((await check(`${base}/`, true)).news).toMatchObject({ source: 'sitemap', url: `${base}/post-sitemap.xml` })
  })

  test('on another host, or in a hostile document, are not read', async () => {
    street = openStreet()
    const elsewhere = await serving({ '/feed': feed('Mon, 23 Nov 2026 01:00:00 GMT') })
    street.names.set('lain.sch.id', [['127.0.0.1']])
    const link = `<link rel="alternate" type="application/rss+xml" href="http://lain.sch.id:${elsewhere.port}/feed">`
    const hostile =
      '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel><item><pubDate>Mon, 23 Nov 2026 01:00:00 GMT</pubDate></item></channel></rss>'
    const server = await serving({ '/feed': hostile }, link)
    const result = await check(`http://127.0.0.1:${server.port}/`, true)
    expect([result.kind, result.news]).toEqual(['healthy', null])
    expect(elsewhere.asked).toEqual([])
  })
})
