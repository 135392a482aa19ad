import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { groupRows } from '../../dashboard/connectivity/outage-groups.rules.ts'
import { mondayOf } from '../../dashboard/connectivity/weeks.rules.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { connectivityNowMs, seedConnectivity, waitingNetwork } from './seed-connectivity.ts'

let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  await seedConnectivity(temp.store)
}, 60_000)
afterAll(() => temp.cleanup())

async function reader(name: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store, { nowMs: () => connectivityNowMs }))
  await visitor.signIn(`${name}@kemenag.go.id`)
  return visitor
}
const page = async (visitor: Visitor, address: string) => (await visitor.get(address)).text()
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

describe('/koneksi', () => {
  test('says first how many satker are connected of all, what was cut, and who is not yet judged', async () => {
    const text = textOf(await page(await reader('admin'), '/koneksi?unit=K1'))
    expect(text).toContain(
      '2 dari 3 satker berlaptop tersambung dari kantornya; 1,5 jam waktu kerja terputus hari itu.',
    )
    expect(text).toContain('1 satker terputus sekarang')
    expect(text).toContain('1 dari 3 satker: jaringan kantor belum ditetapkan')
  })

  test('shows four rungs with numerator, denominator and date', async () => {
    const text = textOf(await page(await reader('admin'), '/koneksi?unit=K1'))
    for (const said of ['1 Terdaftar', '2 Terlihat', '14 dari 14 laptop', '9 dari 14 laptop', '27 Nov 2026'])
      expect(text).toContain(said)
    expect(text).toContain('1 satker belum menetapkan jaringan kantor: laptopnya belum dapat naik')
  })

  test('of a satker without a confirmed network the upper rungs are not known: no figure, a hatch and the word', async () => {
    const html = await page(await reader('admin'), '/koneksi?unit=S2')
    const text = textOf(html)
    expect(text).toContain('Jaringan kantor belum ditetapkan')
    expect(text).not.toMatch(/Belum terbukti tersambung|terputus hari itu/)
    expect(html.match(/<li data-s="none">.*?<\/li>/gs)?.join('')).toContain('meter unknown')
    expect(text).toContain('belum diketahui')
  })

  test('lists the units below with the lowest rung first and those without data last', async () => {
    const html = await page(await reader('admin'), '/koneksi?unit=K1')
    const codes = Array.from(html.matchAll(/href="\/koneksi\?unit=(S\d)"/g), ([, code]) => code)
    expect(codes).toEqual(['S3', 'S2', 'S1', 'S4'])
  })

  test('an operator confirms the proposed network of his satker by its short code', async () => {
    const visitor = await reader('operator')
    const html = await page(visitor, '/koneksi')
    expect(textOf(html)).toContain('c3c3-c3c3')
    expect(html).not.toContain('c3c3c3c3c3c3c3')
    const sent = { unit: 'S2', network: waitingNetwork, verdict: 'ya', label: 'Ruang TU', fromDay: '', reason: 'dicek' }
    const refused = await visitor.post('/koneksi/jaringan', { ...sent, reason: '', label: '"<b>' }, '/koneksi')
    expect(refused.status).toBe(422)
    const again = await refused.text()
    expect(again).toContain('Cara memeriksa: 3 sampai 300 huruf')
    expect(again).toContain('&quot;&lt;b&gt;')
    const kept = await visitor.post('/koneksi/jaringan', sent, '/koneksi')
    expect(kept.headers.get('location')).toBe('/koneksi?unit=S2&tersimpan=jaringan#jaringan')
    const told = textOf(await page(visitor, '/koneksi?unit=S2&tersimpan=jaringan'))
    expect(told).toContain('Putusan tersimpan')
    expect(told).toContain('sejak 23 Nov 2026: jaringan kantor, Ruang TU; dicek (account:')
    const audit = await temp.store.db.selectFrom('audit').select('action').execute()
    expect(audit.map(({ action }) => action)).toContain('connectivity.network')
  })

  test('who may not rule sees no form and is refused; a unit out of sight is not there', async () => {
    const leader = await reader('pimpinan')
    expect(await page(leader, '/koneksi?unit=S1')).not.toContain('action="/koneksi/')
    const sent = { unit: 'S1', network: waitingNetwork, verdict: 'ya', label: 'x', fromDay: '', reason: 'dicek' }
    expect((await leader.post('/koneksi/jaringan', sent, '/koneksi')).status).toBe(403)
    const operator = await reader('operator')
    for (const address of ['/koneksi?unit=S1', '/koneksi/ekspor.csv?unit=S1', '/gangguan?unit=S1'])
      expect((await operator.get(address)).status).toBe(404)
    expect((await operator.post('/koneksi/jaringan', sent, '/koneksi')).status).toBe(404)
    expect((await operator.post('/koneksi/jaringan', { ...sent, unit: 'S2' })).status).toBe(403)
    expect((await new Visitor(testApp(temp.store)).get('/koneksi')).status).toBe(302)
  })

  test('the ministry sets a threshold with its source; a value beyond its bounds comes back', async () => {
    const visitor = await reader('admin')
    const sent = { unit: 'KEMENAG', name: 'lossPct', value: '101', fromDay: '2026-11-27', source: 'KMA 12/2026' }
    const refused = await visitor.post('/koneksi/ambang', sent, '/koneksi')
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Nilai: bilangan bulat')])
    expect((await visitor.post('/koneksi/ambang', { ...sent, value: 'sepuluh' }, '/koneksi')).status).toBe(422)
    expect((await visitor.post('/koneksi/ambang', { ...sent, value: '15' }, '/koneksi')).status).toBe(303)
    expect(textOf(await page(visitor, '/koneksi'))).toContain('15 % 27 Nov 2026 KMA 12/2026')
    expect((await (await reader('operator')).post('/koneksi/ambang', { ...sent, unit: 'S2' }, '/koneksi')).status).toBe(
      403,
    )
  })

  test('is a file for a spreadsheet, in which what is not known is empty', async () => {
    const answer = await (await reader('admin')).get('/koneksi/ekspor.csv?unit=K1')
    expect(answer.headers.get('content-disposition')).toContain('koneksi-K1-2026-11-27.csv')
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(6)
    expect(lines.find((line) => line.startsWith('S1;'))).toContain('S1;Satker S1;2026-11-27;1;1;1;6;6;6;6;')
    expect(lines.find((line) => line.startsWith('S4;'))).not.toMatch(/;1;/)
  })

  test('is small, and speaks English', async () => {
    const html = await page(await reader('admin'), '/koneksi?unit=K1&bahasa=en')
    expect(gzipSync(html).length).toBeLessThan(60_000)
    expect(textOf(html)).toContain('2 of 3 satker with laptops connected from their office')
  })
})

describe('/gangguan', () => {
  test('says what is down now: who, since when, working time lost, by how many laptops proven', async () => {
    const text = textOf(await page(await reader('admin'), '/gangguan'))
    expect(text).toContain('1 satker terputus sekarang. 30 hari terakhir: 2 gangguan, 3,5 jam waktu kerja hilang.')
    expect(text).toMatch(
      /Satker S1 masih terputus dibuktikan dua laptop 27 Nov 14.30 WIB 27 Nov 16.00 WIB bukti terakhir 1,5 jam/,
    )
    expect(text).toMatch(/Satker S1 tersambung kembali dibuktikan dua laptop 24 Nov 10.00 WIB 24 Nov 12.00 WIB 2 jam/)
    expect(text).toContain('belum diketahui: tidak ada laptop yang menyebut')
  })

  test('without an outage says so, and what is not claimed by that', async () => {
    const text = textOf(await page(await reader('operator'), '/gangguan'))
    expect(text).toContain('Tidak ada gangguan terbuka')
    expect(text).toContain('jaringan kantornya belum ditetapkan tidak pernah disebut terputus')
  })
})

test('outages of one cause that began together are one row of the board, and others stay apart', () => {
  const row = {
    unitId: 1,
    code: 'S1',
    name: 'Satker S1',
    fromMs: 0,
    toMs: 900_000,
    end: 'open',
    byTwo: 0,
    lostMin: 15,
    laptops: 2,
    reason: 'dns',
    causeScope: 'kanwil',
    causeId: 7,
    foundAtMs: 0,
    withdrawnAtMs: null,
  }
  const later = { ...row, unitId: 3, fromMs: 3_600_000, toMs: 4_500_000 }
  const groups = groupRows([row, { ...row, unitId: 2, byTwo: 1, fromMs: 900_000 }, later, { ...row, withdrawnAtMs: 1 }])
  expect(
    groups.map(({ rows, lostMin, byTwo, isOpen, reason }) => [rows.length, lostMin, byTwo, isOpen, reason]),
  ).toEqual([
    [2, 30, true, true, 'dns'],
    [1, 15, false, true, 'dns'],
    [1, 15, false, false, 'dns'],
  ])
  expect(
    groupRows([
      { ...row, causeScope: 'satker' },
      { ...row, causeScope: 'satker' },
    ]),
  ).toHaveLength(2)
  expect([mondayOf('2026-11-29'), mondayOf('2026-11-23')]).toEqual(['2026-11-23', '2026-11-23'])
})
