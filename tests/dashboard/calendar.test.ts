import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard } from './seed.ts'

let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  await seedDashboard(temp.store)
})
afterAll(() => temp.cleanup())

async function reader(email: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store))
  await visitor.signIn(email)
  return visitor
}
const admin = () => reader('admin@kemenag.go.id')
const page = async (visitor: Visitor, query = '') => (await visitor.get(`/kalender${query}`)).text()
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
const day = {
  unit: '991601',
  kind: 'holiday',
  fromDay: '2026-11-26',
  toDay: '',
  name: 'Hari jadi provinsi',
  source: 'Pergub 7/2026',
  status: 'official',
}

describe('/kalender', () => {
  test('says first how many days and hours a month has, and what today is', async () => {
    const text = textOf(await page(await admin(), '?unit=991650'))
    expect(text).toContain('November 2026: 21 hari kerja, 157,5 jam. Hari ini hari kerja, 07.30-12.00 13.00-16.00.')
    expect(text).toContain('Pola lima-hari')
    expect(text).toContain('Tidak ada hari khusus bulan ini')
  })

  test('names each holiday with its source and what is known of it, and Ramadan in its days', async () => {
    const text = textOf(await page(await admin(), '?bulan=2026-03'))
    for (const said of ['Nyepi', 'SKB 3 Menteri', 'dari sumber kedua', 'bawaan', 'Ramadan 1447 H', '08.00-12.00'])
      expect(text).toContain(said)
    expect(text).not.toMatch(/SKB \d+ Tahun|Nomor \d+/)
  })

  test('of a year without holidays it says that nobody entered them', async () => {
    const html = await page(await admin(), '?bulan=2027-03')
    expect(html).toContain('Hari libur 2027 belum diisi')
    expect(await page(await admin(), '?bulan=2027-03&bahasa=en')).toContain('Holidays of 2027 are not entered yet')
  })

  test('an address that means nothing shows this month; a unit out of sight is not there', async () => {
    const operator = await reader('operator@kemenag.go.id')
    expect(await page(operator, '?bulan=2026-13')).toContain('November 2026')
    expect((await operator.get('/kalender?unit=991601')).status).toBe(404)
    expect((await operator.get('/kalender/ekspor.csv?unit=991601')).status).toBe(404)
    expect((await new Visitor(testApp(temp.store)).get('/kalender')).status).toBe(302)
  })

  test('a regional holiday is kept, shown to the units below with who set it, and withdrawn again', async () => {
    const visitor = await admin()
    const kept = await visitor.post('/kalender/hari', day, '/kalender')
    expect(kept.headers.get('location')).toBe('/kalender?unit=991601&bulan=2026-11&tersimpan=hari')
    const below = textOf(await page(visitor, '?unit=991650'))
    expect(below).toContain('20 hari kerja')
    expect(below).toContain(
      'Hari jadi provinsi hari libur Kanwil Sumatera Selatan Pergub 7/2026 dari keputusannya account:',
    )
    const own = await page(visitor, '?unit=991601&tersimpan=hari')
    expect(own).toContain('Hari tersimpan.')
    expect(own).toContain('aria-label="Tarik: Hari jadi provinsi"')
    const { unit, kind, fromDay } = day
    expect((await visitor.post('/kalender/tarik', { unit, kind, fromDay }, '/kalender')).status).toBe(303)
    expect(textOf(await page(visitor, '?unit=991650'))).toContain('21 hari kerja')
  })

  test('madrasah of a unit get six days, and its offices keep five', async () => {
    const visitor = await admin()
    const hours = {
      unit: '991615',
      template: 'enam-hari',
      scope: 'schools',
      fromDay: '2026-11-01',
      source: 'SK Kepala',
    }
    expect((await visitor.post('/kalender/jam', hours, '/kalender')).status).toBe(303)
    const school = textOf(await page(visitor, '?unit=991650'))
    expect(school).toContain('25 hari kerja')
    expect(school).toContain('Ditetapkan Kankemenag Kota Palembang: SK Kepala.')
    expect(textOf(await page(visitor, '?unit=991615'))).toContain('21 hari kerja')
    await visitor.post('/kalender/jam', { ...hours, template: '' }, '/kalender')
  })

  test('what cannot be kept comes back as it was filled in, with what is wrong in words', async () => {
    const visitor = await admin()
    const refused = await visitor.post('/kalender/hari', { ...day, fromDay: '2026-02-30', name: '"<b>' }, '/kalender')
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Mulai: tanggal yang ada')
    expect(html).toContain('&quot;&lt;b&gt;')
    const csv = 'code,kind,fromDay,toDay,name,source,status\n991601,libur,2026-11-26,,Hari,Pergub,official\n'
    const list = await visitor.post('/kalender/impor', { unit: '991601', csv }, '/kalender')
    expect([list.status, await list.text()]).toEqual([422, expect.stringContaining('line 2, kind')])
    const template = { unit: '991601', template: 'pagi', fromDay: '2026-11-01', source: 'Uji', status: 'official' }
    const week = await visitor.post('/kalender/pola', { ...template, week1: '8 sampai 9' }, '/kalender')
    expect(await week.text()).toContain('Sen: jam seperti 07.30-12.00 13.00-16.00')
  })

  test('who may not edit sees no form and is refused', async () => {
    for (const email of ['operator@kemenag.go.id', 'pimpinan@kemenag.go.id']) {
      const visitor = await reader(email)
      expect(await page(visitor)).not.toContain('action="/kalender/')
      const { unit: _, ...own } = day
      expect((await visitor.post('/kalender/hari', own, '/kalender')).status).toBe(403)
      const template = {
        template: 'pagi',
        fromDay: '2026-11-01',
        source: 'Uji',
        status: 'official',
        week1: '08.00-09.00',
      }
      expect((await visitor.post('/kalender/pola', template, '/kalender')).status).toBe(403)
    }
    expect((await (await admin()).post('/kalender/hari', day)).status).toBe(403)
  })

  test('the month is a file for a spreadsheet, day by day', async () => {
    const answer = await (await admin()).get('/kalender/ekspor.csv?unit=991650&bulan=2026-12')
    expect(answer.headers.get('content-disposition')).toContain('kalender-991650-2026-12.csv')
    const lines = (await answer.text()).split('\r\n')
    expect(lines).toHaveLength(33)
    expect(lines[24]).toBe(
      '991650;2026-12-24;tidak;;0;joint-leave;Cuti bersama Natal;SKB 3 Menteri;entered/secondary;tidak;lima-hari;',
    )
  })

  test('is small: under 60 KB as it is sent', async () => {
    expect(gzipSync(await page(await admin(), '?bulan=2026-03')).length).toBeLessThan(60_000)
  })
})
