import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../server/account/account.usecases.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedMigrationDays } from './migration/seed.ts'
import { closeMonths, seedChanges } from './seed-months.ts'
import { seedDashboard, seedPassword } from './seed.ts'

/** A Wednesday: November takes objections through Monday the 7th of December. */
let nowMs = Date.parse('2026-12-02T03:00:00Z')
let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  const { unitIds } = await seedDashboard(temp.store)
  await temp.store.db.deleteFrom('migration_unit_day').execute()
  await seedMigrationDays(temp.store)
  await closeMonths(temp.store, nowMs)
  await seedChanges(temp.store, unitIds.get('991624') ?? 0)
  await createAccount(
    {
      email: 'wilayah@kemenag.go.id',
      password: seedPassword,
      role: 'province-admin',
      unitId: unitIds.get('991601') ?? 0,
      actor: 'cli',
    },
    { store: temp.store, clock: { nowMs: () => nowMs } },
  )
})
afterAll(() => temp.cleanup())

async function reader(name: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store, { nowMs: () => nowMs }))
  await visitor.signIn(`${name}@kemenag.go.id`)
  return visitor
}
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
const address = '/migrasi/bulan?unit=991624'
const words = async (visitor: Visitor, path = address) => wordsOf(await (await visitor.get(path)).text())
const objection = { unit: '991624', month: '2026-11', text: 'Tiga laptop <b>kami</b> dipinjam dinas lain.' }
const object = (visitor: Visitor, more: Partial<typeof objection> = {}) =>
  visitor.post('/migrasi/bulan/keberatan', { ...objection, ...more }, '/migrasi/bulan')

describe('/migrasi/bulan', () => {
  test('opens with the newest month in a sentence, the days left to object, and what is frozen', async () => {
    const said = await words(await reader('operator'))
    expect(said).toMatch(/November 2026 sejauh ini: \d+ dari 54 laptop terbukti beralih\./)
    expect(said).toContain(
      'November 2026 terbuka untuk keberatan sampai 7 Des 2026: 4 hari kerja lagi, termasuk hari ini.',
    )
    expect(said).toMatch(/Oktober 2026 sudah beku dengan \d+ dari 54, dan tidak berubah lagi\./)
  })

  test('shows each month with both ends, its counted day, and what migration and the register did to it', async () => {
    const html = await (await (await reader('operator')).get(address)).text()
    const november = wordsOf(/<tr[^>]*><th[^>]*>November 2026.*?<\/tr>/s.exec(html)?.[0] ?? '')
    expect(november).toMatch(/menurut 23 Nov 2026, \d+ hari dihitung/)
    expect(november).toMatch(/\d+ dari 54 [\d,]+–[\d,]+ .*\+3 −1 terbuka sampai 7 Des 2026, 4 hari kerja lagi/)
    const october = wordsOf(/<tr[^>]*><th[^>]*>Oktober 2026.*?<\/tr>/s.exec(html)?.[0] ?? '')
    expect(october).toMatch(/tidak dihitung tidak dihitung beku sejak 2 Des 2026/)
    expect(html).toContain('/perangkat?satker=991624&amp;migrasi=migrated-applications')
  })

  test('without a counted month there is none, and it says so', async () => {
    expect(await words(await reader('admin'), '/migrasi/bulan?unit=991614')).toContain('Belum ada bulan yang dihitung')
  })

  test('leaders and auditors read, and see no form; outside of one’s own units there is nothing', async () => {
    for (const name of ['pimpinan', 'auditor']) {
      const visitor = await reader(name)
      expect(await (await visitor.get(address)).text()).not.toContain('action="/migrasi/bulan/')
      expect((await object(visitor)).status).toBe(403)
    }
    const operator = await reader('operator')
    expect((await operator.get('/migrasi/bulan?unit=991601')).status).toBe(404)
    expect((await object(operator, { unit: '991640' })).status).toBe(404)
  })

  test('too few words come back with the field; then a satker objects once, and its words are shown harmlessly', async () => {
    const operator = await reader('operator')
    const short = await object(operator, { text: 'salah' })
    expect(short.status).toBe(422)
    expect(wordsOf(await short.text())).toContain('Alasan: 10 sampai 1.000 huruf.')
    const sent = await object(operator)
    expect(sent.headers.get('location')).toBe('/migrasi/bulan?unit=991624&tersimpan=keberatan#keberatan')
    const html = await (await operator.get('/migrasi/bulan?unit=991624&tersimpan=keberatan')).text()
    expect(html).toContain('Tiga laptop &lt;b&gt;kami&lt;/b&gt; dipinjam')
    expect(wordsOf(html)).toContain('Atas November 2026, menunggu jawaban.')
    expect(html).not.toContain('action="/migrasi/bulan/keberatan"')
    const again = await object(operator)
    expect(again.status).toBe(409)
    expect(wordsOf(await again.text())).toContain('Keberatan sebelumnya atas bulan ini masih menunggu jawaban.')
  })

  test('the unit above sees what waits and answers; the answer stands beside the objection and the figure stays', async () => {
    const operator = await reader('operator')
    const above = await reader('wilayah')
    const before = /November 2026 sejauh ini: \d+ dari 54/.exec(await words(operator))?.[0]
    const html = await (await above.get('/migrasi/bulan')).text()
    expect(wordsOf(html)).toMatch(/Menunggu jawaban MAN 1 Lahat Atas November 2026/)
    const id = /name="id" value="(\d+)"/.exec(html)?.[1] ?? ''
    const answer = { unit: '991601', id, state: 'accepted', answer: 'Surat pinjam pakai sudah kami lihat.' }
    const send = (visitor: Visitor, more = {}) =>
      visitor.post('/migrasi/bulan/jawab', { ...answer, ...more }, '/migrasi/bulan')
    expect((await send(operator, { unit: '991624' })).status).toBe(403)
    const undecided = await send(above, { state: 'mungkin' })
    expect(undecided.status).toBe(422)
    expect(wordsOf(await undecided.text())).toContain('Putusan: diterima atau ditolak.')
    expect((await send(above)).headers.get('location')).toBe('/migrasi/bulan?unit=991601&tersimpan=jawab#menunggu')
    expect((await send(above)).status).toBe(404)
    const after = await words(operator)
    expect(after).toContain('Atas November 2026, diterima.')
    expect(after).toContain('Surat pinjam pakai sudah kami lihat.')
    expect(after).toContain(before)
  })

  test('when the days are over the form is gone, and what is still sent is told that it came too late', async () => {
    const beforeMs = nowMs
    try {
      nowMs = Date.parse('2026-12-08T03:00:00Z')
      const operator = await reader('operator')
      expect(await words(operator)).not.toContain('Ajukan keberatan')
      const late = await object(operator)
      expect(late.status).toBe(409)
      expect(wordsOf(await late.text())).toContain('Bulan ini tidak terbuka untuk keberatan.')
    } finally {
      nowMs = beforeMs
    }
  })

  test('English readers read English', async () => {
    const said = await words(await reader('operator'), `${address}&bahasa=en`)
    expect(said).toContain('Objections to November 2026 are taken until 7 Dec 2026')
  })
})
