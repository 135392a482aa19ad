import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFormat } from '../../dashboard/parts/format.ts'
import { rupiah, rupiahShort } from '../../dashboard/parts/rupiah.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedLicences } from './licence-seed.ts'
import { seedDashboard } from './seed.ts'

let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  await seedLicences(temp.store, await seedDashboard(temp.store))
})
afterAll(() => temp.cleanup())

async function reader(email: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store))
  await visitor.signIn(email)
  return visitor
}
const admin = () => reader('admin@kemenag.go.id')
const page = async (visitor: Visitor, path = '/migrasi/biaya') => (await visitor.get(path)).text()
const entry = {
  unit: '991624',
  kind: 'ended',
  day: '2026-06-30',
  amountIdr: '45.000.000',
  document: 'SPK-77/2025',
  note: 'Sewa suite',
}
const price = {
  unit: 'KEMENAG',
  item: 'microsoft-office',
  fromDay: '2026-01-01',
  amountIdr: 'Rp 3.500.000',
  status: 'quoted',
  source: 'Penawaran 12/2026',
}

describe('/migrasi/biaya', () => {
  test('before there is a price, laptops are counted and no amount is made up; nothing entered is unknown, not zero', async () => {
    const html = await page(await admin())
    expect(html).toMatch(/<b>8 pemasangan produk berbayar digantikan program terbuka; harganya belum ada/)
    expect(html).toContain('belum ada data')
    expect(html).toContain('Tanpa catatan, angka berakhir dan dikeluarkan tidak diketahui')
    expect(html).not.toContain('Rp0')
  })

  test('with a price the figure shows its arithmetic and the status of the price, and the three stand apart', async () => {
    const visitor = await admin()
    expect((await visitor.post('/migrasi/biaya/harga', price, '/migrasi/biaya')).status).toBe(303)
    const booked = await visitor.post('/migrasi/biaya/catat', entry, '/migrasi/biaya')
    expect(booked.headers.get('location')).toBe('/migrasi/biaya?unit=991624&tersimpan=catat#catatan')
    const spent = { ...entry, kind: 'spent', document: '', amountIdr: '2.000.000', note: 'Transport pendamping' }
    await visitor.post('/migrasi/biaya/catat', spent, '/migrasi/biaya')
    const html = await page(visitor)
    for (const said of [
      '4 pemasangan produk berbayar digantikan program terbuka: Rp14 juta',
      '4 pemasangan lain belum ada harganya',
      '4 × Rp3.500.000',
      'Rp14.000.000',
      'harga terlemah: penawaran',
      'Rp45 juta',
      'Rp2 juta',
      'SPK-77/2025',
    ])
      expect(html.replaceAll('\u00a0', ' ')).toContain(said)
    for (const sum of ['Rp61', 'Rp59', 'Rp47', 'Rp16\u00a0juta']) expect(html).not.toContain(sum)
  })

  test('a unit has its own figures, and a year its own', async () => {
    const visitor = await admin()
    expect(await page(visitor, '/migrasi/biaya?unit=991641')).toContain('1 × Rp3.500.000')
    expect(await page(visitor, '/migrasi/biaya?unit=991650')).toContain('Belum ada laptop yang terbukti')
    expect(await page(visitor, '/migrasi/biaya?tahun=2025')).toContain('Belum ada laptop yang terbukti')
    expect(await page(visitor, '/migrasi/biaya?tahun=2026&bahasa=en')).toContain('did not have to be bought')
    expect((await visitor.get('/migrasi/biaya?unit=XXXX')).status).toBe(404)
  })

  test('an entry or a price that cannot be kept comes back with what is wrong', async () => {
    const visitor = await admin()
    const noDocument = await visitor.post(
      '/migrasi/biaya/catat',
      { ...entry, document: '', amountIdr: '1,5' },
      '/migrasi/biaya',
    )
    expect(noDocument.status).toBe(422)
    expect(await noDocument.text()).toContain('Jumlah: rupiah bulat')
    const unsure = await visitor.post('/migrasi/biaya/harga', { ...price, status: 'pasti' }, '/migrasi/biaya')
    expect(unsure.status).toBe(422)
    expect(await unsure.text()).toContain('Status: resmi, penawaran, atau asumsi.')
  })

  test('who may not edit the plan sees no form, and is refused; prices are the ministry’s', async () => {
    for (const email of ['operator@kemenag.go.id', 'pimpinan@kemenag.go.id']) {
      const visitor = await reader(email)
      expect(await page(visitor)).not.toContain('action="/migrasi/biaya/')
      expect((await visitor.post('/migrasi/biaya/catat', entry, '/migrasi/biaya')).status).toBe(403)
    }
    const operator = await reader('operator@kemenag.go.id')
    expect((await operator.post('/migrasi/biaya/harga', { ...price, unit: '991624' }, '/migrasi/biaya')).status).toBe(
      403,
    )
    expect((await operator.get('/migrasi/biaya?unit=991601')).status).toBe(404)
  })
})

describe('rupiah', () => {
  const [id, en] = [createFormat('id'), createFormat('en')]

  test('is whole with points, and short in words from a million on', () => {
    expect(rupiah(id, 1_500_000)).toBe('Rp1.500.000')
    expect(rupiah(id, -1_500)).toBe('−Rp1.500')
    expect(rupiahShort(id, 999_999)).toBe('Rp999.999')
    expect(rupiahShort(id, 1_500_000)).toBe('Rp1,5\u00a0juta')
    expect(rupiahShort(en, 2_300_000_000)).toBe('Rp2.3\u00a0billion')
    expect(rupiahShort(id, -4e12)).toBe('−Rp4\u00a0triliun')
  })
})
