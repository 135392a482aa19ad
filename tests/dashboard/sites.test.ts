/** `/situs` over a store whose websites were checked by real runs with given answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkSites } from '../../server/site/check-sites.job.ts'
import type { CheckResult } from '../../server/site/result.rules.ts'
import { importSites } from '../../server/site/site.usecases.ts'
import { result } from '../server/site/site-world.ts'
import { viewerAt } from '../server/plan/plan-world.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedNowMs } from './seed.ts'

const hourMs = 3_600_000
const seen: Record<string, Partial<CheckResult>> = {
  'https://sehat.sch.id/': {
    kind: 'healthy',
    title: '<b>MAN 1</b> <script>alert(1)</script>',
    news: {
      source: 'feed',
      url: 'https://sehat.sch.id/feed',
      items: Array.from({ length: 20 }, (_, n) => seedNowMs - n * 24 * hourMs),
    },
  },
  'https://parkir.sch.id/': { kind: 'content', evidence: 'parked: <i>This domain is parked</i>', status: 200 },
  'https://mati.sch.id/': { kind: 'dns', evidence: 'ENOTFOUND', status: null },
  'https://lama.sch.id/': {
    kind: 'certificate',
    evidence: 'expired',
    certificate: { expiresDay: '2026-11-01', issuer: "Let's Encrypt", fault: 'expired' },
  },
  'https://rajin.sch.id/': {
    kind: 'healthy',
    news: { source: 'sitemap', url: 'https://rajin.sch.id/sitemap.xml', items: [seedNowMs - 10 * 24 * hourMs] },
  },
  'https://baru.sch.id/': {},
}
const csv = [
  'code,address',
  '991624,sehat.sch.id',
  '991640,parkir.sch.id',
  '991641,mati.sch.id',
  '991619,lama.sch.id',
  '991630,rajin.sch.id',
].join('\n')

let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  const { store } = temp
  const { rootId } = await seedDashboard(store)
  const needs = { store, clock: { nowMs: () => seedNowMs } }
  const viewer = await viewerAt(store, rootId)
  await importSites({ csv, viewer }, needs)
  for (let time = 3; time > 0; time--)
    await checkSites(store, {
      nowMs: () => seedNowMs - time * hourMs,
      everyMs: hourMs / 2,
      run: async (targets, onResult) => {
        for (const { id, url } of targets) onResult(id, result(seen[url]?.kind ?? 'healthy', seen[url]))
      },
    })
  await importSites({ csv: 'code,address\n991650,baru.sch.id\n', viewer }, needs)
})
afterAll(() => temp.cleanup())

async function reader(email: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store))
  await visitor.signIn(email)
  return visitor
}
const admin = () => reader('admin@kemenag.go.id')
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
const idOf = async (address: string) =>
  (await temp.store.db.selectFrom('site').select('id').where('address', '=', address).executeTakeFirstOrThrow()).id

describe('/situs', () => {
  test('begins with the sentence, then the figures with their wholes, and says that checks are off', async () => {
    const html = await textOf(await admin(), '/situs')
    expect(html).toContain('2 dari 6 situs sehat.')
    expect(html).toContain('3 bermasalah.')
    expect(html).toContain('1 belum dinilai.')
    expect(html).toContain('SITE_CONTACT')
    expect(html).toContain('dari 12 satuan')
  })

  test('is filtered by state and by text, and each state has its count', async () => {
    const visitor = await admin()
    const dns = await textOf(visitor, '/situs?keadaan=dns')
    expect(dns).toContain('mati.sch.id')
    expect(dns).not.toContain('lama.sch.id')
    expect(dns).toContain('nama tidak ditemukan 1')
    expect(await textOf(visitor, '/situs?q=LAMA')).toContain('lama.sch.id')
    expect(await textOf(visitor, '/situs?q=100%25')).toContain('Tidak ada situs yang cocok')
    expect(await textOf(visitor, '/situs?keadaan=not-judged')).toContain('baru.sch.id')
  })

  test('a unit shows its own, and what lies outside looks like what does not exist', async () => {
    const operator = await reader('operator@kemenag.go.id')
    const html = await textOf(operator, '/situs')
    expect(html).toContain('1 dari 1 situs sehat')
    expect(html).not.toContain('mati.sch.id')
    expect((await operator.get(`/situs/${await idOf('https://mati.sch.id/')}`)).status).toBe(404)
    expect((await operator.get('/situs?unit=991641')).status).toBe(404)
    expect((await operator.get('/situs/999999')).status).toBe(404)
    expect((await operator.post(`/situs/${await idOf('https://mati.sch.id/')}/hapus`, {}, '/situs')).status).toBe(404)
  })

  test('units are ranked by news a day', async () => {
    const html = await textOf(await admin(), '/situs')
    const ranking = html.slice(html.indexOf('id="berita"'))
    expect(ranking.indexOf('MAN 1 Lahat')).toBeLessThan(ranking.indexOf('MAN 1 Kota Palembang'))
    expect(ranking).toContain('20 dalam 20 hari')
  })

  test('speaks English too', async () => {
    expect(await textOf(await admin(), '/situs?bahasa=en')).toContain('2 of 6 websites are healthy.')
  })

  test('goes out as a table', async () => {
    const answer = await (await admin()).get('/situs/ekspor.csv?keadaan=certificate')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(await answer.text()).toMatch(/https:\/\/lama\.sch\.id\/;official;certificate;2026-11-23;.*;expired;/)
  })
})

describe('/situs/ID', () => {
  test('a title of markup is shown as the text that it is (W09)', async () => {
    const html = await textOf(await admin(), `/situs/${await idOf('https://sehat.sch.id/')}`)
    expect(html).toContain('&lt;b&gt;MAN 1&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('0 dari 3 pemeriksaan')
    expect(html).toContain('20 berita')
  })

  test('a parking page is shown with the words it was judged by (W12)', async () => {
    const html = await textOf(await admin(), `/situs/${await idOf('https://parkir.sch.id/')}`)
    expect(html).toContain('bukan halaman satker')
    expect(html).toContain('diparkir: &lt;i&gt;This domain is parked&lt;/i&gt;')
    expect(html).toContain('Umpan berita (RSS, Atom) atau peta situs tidak ditemukan')
  })

  test('a bad certificate names its fault and its day', async () => {
    const html = await textOf(await admin(), `/situs/${await idOf('https://lama.sch.id/')}`)
    expect(html).toContain('kedaluwarsa')
    expect(html).toContain('berlaku sampai 1 Nov 2026')
  })

  test('a website that no check has reached says so', async () => {
    const html = await textOf(await admin(), `/situs/${await idOf('https://baru.sch.id/')}`)
    expect(html).toContain('Situs ini belum dinilai')
    expect(html).toContain('Belum ada pemeriksaan')
  })
})

describe('the forms', () => {
  test('a website is added, changed and removed', async () => {
    const visitor = await admin()
    const added = await visitor.post(
      '/situs/tambah',
      { unit: '991605', address: 'kankemenag-lahat.example', kind: 'official' },
      '/situs',
    )
    expect(added.status).toBe(303)
    const at = added.headers.get('location')?.split('?')[0] ?? ''
    expect(await textOf(visitor, at)).toContain('kankemenag-lahat.example')
    const changed = await visitor.post(`${at}/ubah`, { address: 'https://lahat.example/', kind: 'service' }, '/situs')
    const now = changed.headers.get('location')?.split('?')[0] ?? ''
    expect(now).not.toBe(at)
    expect((await visitor.get(at)).status).toBe(404)
    expect((await visitor.post(`${now}/hapus`, {}, '/situs')).status).toBe(303)
    expect((await visitor.get(now)).status).toBe(404)
  })

  test('an address of a private network comes back with what is wrong, as it was filled in', async () => {
    const visitor = await admin()
    const answer = await visitor.post(
      '/situs/tambah',
      { unit: '991605', address: 'http://0x7f.1/"><b>', kind: 'official' },
      '/situs',
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('harus di internet umum')
    expect(html).toContain('value="http://0x7f.1/&quot;&gt;&lt;b&gt;"')
    const list = await visitor.post(
      '/situs/impor',
      { unit: 'KEMENAG', csv: 'code,address\n991605,http://10.0.0.1/\n' },
      '/situs',
    )
    expect(list.status).toBe(422)
    expect(await list.text()).toContain('line 2 address')
  })

  test('a leader sees no form and is refused by the server', async () => {
    const leader = await reader('pimpinan@kemenag.go.id')
    expect(await textOf(leader, '/situs')).not.toContain('Tambah situs</summary>')
    expect(
      (await leader.post('/situs/tambah', { unit: '991605', address: 'x.sch.id', kind: 'official' }, '/situs')).status,
    ).toBe(403)
  })
})
