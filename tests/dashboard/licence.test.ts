import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../server/account/account.usecases.ts'
import { countPlaces } from '../../server/migration/count-places.job.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { ageFindings, seedLicences } from './licence-seed.ts'
import { seedDashboard, type Seeded, seedNowMs, seedPassword, seedUnits } from './seed.ts'

let temp: TempStore
let seeded: Seeded
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  await seedLicences(temp.store, seeded)
  await ageFindings(temp.store, [seeded.unitIds.get('991605') ?? 0], 200)
  const account = { password: seedPassword, unitId: seeded.unitIds.get('991601') ?? 0, actor: 'cli' }
  await createAccount(
    { ...account, email: 'wilayah@kemenag.go.id', role: 'province-admin' },
    { store: temp.store, clock: { nowMs: () => seedNowMs } },
  )
})
afterAll(() => temp.cleanup())

async function reader(email: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store))
  await visitor.signIn(email)
  return visitor
}
const operator = () => reader('operator@kemenag.go.id')
const page = async (visitor: Visitor, path = '/migrasi/lisensi') => (await visitor.get(path)).text()
const row = { product: 'winrar', seats: '9', document: 'SPK-1/2026', fromDay: '2026-01-01', toDay: '' }

describe('/migrasi/lisensi', () => {
  test('the satker itself sees its findings at once, in the careful words, with when others will', async () => {
    const html = await page(await operator())
    expect(html).toMatch(/<b>\d+ temuan di sini perlu dijawab\.<\/b>/)
    for (const said of [
      'WinRAR',
      'KMSpico',
      'perlu diperiksa',
      'tanpa lisensi',
      'hanya dilihat satker itu sendiri',
      '23 Mei 2027',
    ])
      expect(html).toContain(said)
    expect(html).not.toMatch(/bajak|ilegal|pelanggar|curi|palsu/i)
  })

  test('where an activator is does not show in the lists of programs either, except to the satker', async () => {
    await countPlaces(temp.store, { nowMs: seedNowMs })
    const listed = async (email: string) => (await (await reader(email)).get('/perangkat-lunak?cari=kmspico')).text()
    const ids = async (email: string) =>
      [...(await listed(email)).matchAll(/perangkat-lunak\/(\d+)/g)].map(([, id]) => id)
    expect(await ids('admin@kemenag.go.id')).toEqual([])
    const [id] = await ids('operator@kemenag.go.id')
    expect(id).toBeDefined()
    const above = await (await reader('pimpinan@kemenag.go.id')).get(`/perangkat-lunak/${id}`)
    expect(await above.text()).not.toContain('MAN 1 Lahat')
    expect(await page(await operator(), `/perangkat-lunak/${id}`)).toContain('MAN 1 Lahat')
  })

  test('those above see what is past its grace period only, in lines and in figures', async () => {
    for (const email of ['pimpinan@kemenag.go.id', 'admin@kemenag.go.id', 'auditor@kemenag.go.id']) {
      const html = await page(await reader(email))
      expect(html).toMatch(/<b>3 temuan di 1 satker perlu dijawab\.<\/b>/)
      expect(html).toContain('Kankemenag Kab. Lahat')
      expect(html).not.toContain('KMSpico')
      expect(html).not.toContain('MAN 1 Lahat')
      expect(await page(await reader(email), '/migrasi/lisensi?unit=991624')).toContain(
        'Tidak ada temuan lisensi yang terlihat',
      )
    }
  })

  test('a unit that is not there and one outside look the same', async () => {
    const visitor = await operator()
    for (const code of ['991601', 'XXXX']) expect((await visitor.get(`/migrasi/lisensi?unit=${code}`)).status).toBe(404)
  })

  test('the list is narrowed to one cause, and turned', async () => {
    const visitor = await operator()
    const html = await page(visitor, '/migrasi/lisensi?jenis=activator&hal=KMSpico')
    expect(html).toContain('hanya KMSpico')
    expect(await page(visitor, '/migrasi/lisensi?jenis=x&dari=x')).toContain('WinRAR')
    expect(await page(visitor, '/migrasi/lisensi?bahasa=en')).toContain('want an answer')
  })

  test('a row is added, shown, and ended with a form each', async () => {
    const visitor = await operator()
    const added = await visitor.post('/migrasi/lisensi/tambah', { ...row, unit: '991624' }, '/migrasi/lisensi')
    expect([added.status, added.headers.get('location')]).toEqual([
      303,
      '/migrasi/lisensi?unit=991624&tersimpan=tambah#register',
    ])
    const html = await page(visitor, '/migrasi/lisensi?unit=991624&tersimpan=tambah')
    expect(html).toContain('Baris tersimpan')
    expect(html).toContain('SPK-1/2026')
    const id = /name="id" value="(\d+)"/.exec(html)?.[1] ?? ''
    const ended = await visitor.post(
      '/migrasi/lisensi/akhiri',
      { unit: '991624', id, toDay: '2026-11-22' },
      '/migrasi/lisensi',
    )
    expect(ended.status).toBe(303)
    expect(await page(visitor)).toContain('berakhir')
    const again = await visitor.post(
      '/migrasi/lisensi/akhiri',
      { unit: '991624', id, toDay: '2026-11-30' },
      '/migrasi/lisensi',
    )
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('hanya dapat dimajukan')
  })

  test('a row that cannot be kept comes back as it was filled in, with what is wrong', async () => {
    const visitor = await operator()
    const sent = { ...row, product: '<b>Qwyxolb</b>', seats: '0', unit: '991624' }
    const refused = await visitor.post('/migrasi/lisensi/tambah', sent, '/migrasi/lisensi')
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Produk: pilih produk katalog')
    expect(html).toContain('Kursi: bilangan bulat')
    expect(html).toContain('value="&lt;b&gt;Qwyxolb&lt;/b&gt;"')
  })

  test('a list is taken, or refused with every line', async () => {
    const visitor = await reader('wilayah@kemenag.go.id')
    const csv = 'code,product,seats,document,fromDay,toDay\n991624,WinRAR,5,SPK-7/2026,2026-01-01,\n'
    const taken = await visitor.post('/migrasi/lisensi/impor', { csv, unit: '991601' }, '/migrasi/lisensi')
    expect(taken.status).toBe(303)
    const bad = `${csv}000000,WinRAR,0,SPK-7/2026,2026-01-01,\n`
    const refused = await visitor.post('/migrasi/lisensi/impor', { csv: bad, unit: '991601' }, '/migrasi/lisensi')
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('line 3, code: tidak ada satuan')
    expect(html).toContain('line 3, seats: ')
    const large = await visitor.post(
      '/migrasi/lisensi/impor',
      { csv: 'x'.repeat(1_100_000), unit: '991601' },
      '/migrasi/lisensi',
    )
    expect(large.status).toBe(413)
  })

  test('a form without its token, from a reader without the right, or for a unit outside is refused', async () => {
    const visitor = await operator()
    expect((await visitor.post('/migrasi/lisensi/tambah', { ...row, unit: '991624', token: 'x' })).status).toBe(403)
    expect((await visitor.post('/migrasi/lisensi/tambah', { ...row, unit: '991641' }, '/migrasi/lisensi')).status).toBe(
      404,
    )
    const leader = await reader('pimpinan@kemenag.go.id')
    expect(await page(leader)).not.toContain('action="/migrasi/lisensi/')
    // A leader's page has a token only in the form that signs out.
    expect((await leader.post('/migrasi/lisensi/tambah', { ...row, unit: '991624' }, '/migrasi/lisensi')).status).toBe(
      403,
    )
  })

  test('the ministry sets its servers and the grace period; others read them', async () => {
    const admin = await reader('admin@kemenag.go.id')
    const setting = { unit: 'KEMENAG', name: 'activation-servers', value: 'kms.kemenag.example', fromDay: '2026-11-23' }
    expect((await admin.post('/migrasi/lisensi/pengaturan', setting, '/migrasi/lisensi')).status).toBe(303)
    expect(await page(await operator())).toContain('kms.kemenag.example')
    const wrong = await admin.post(
      '/migrasi/lisensi/pengaturan',
      { ...setting, name: 'grace-months', value: '99' },
      '/migrasi/lisensi',
    )
    expect([wrong.status, (await wrong.text()).includes('bulan 0–36')]).toEqual([422, true])
    const visitor = await operator()
    expect(
      (await visitor.post('/migrasi/lisensi/pengaturan', { ...setting, unit: '991624' }, '/migrasi/lisensi')).status,
    ).toBe(403)
  })

  test('a store in which nothing was counted says so', async () => {
    const empty = await tempStore()
    try {
      const { rootId } = await seedUnits(empty.store)
      await createAccount(
        { email: 'admin@kemenag.go.id', password: seedPassword, role: 'ministry-admin', unitId: rootId, actor: 'cli' },
        { store: empty.store, clock: { nowMs: () => seedNowMs } },
      )
      const visitor = new Visitor(testApp(empty.store))
      await visitor.signIn('admin@kemenag.go.id')
      expect(await page(visitor)).toContain('Temuan belum pernah dihitung')
    } finally {
      await empty.cleanup()
    }
  })
})
