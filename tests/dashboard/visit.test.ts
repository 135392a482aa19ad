import { afterAll, beforeAll, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedToday } from './seed.ts'

let temp: TempStore
let path = ''
const visitors: Record<string, Visitor> = {}
beforeAll(async () => {
  temp = await tempStore()
  const seeded = await seedDashboard(temp.store)
  path = `/perangkat/${seeded.devices.get('991624')?.[0]}/kunjungan`
  const app = testApp(temp.store)
  for (const name of ['auditor', 'operator', 'pimpinan']) {
    visitors[name] = new Visitor(app)
    await visitors[name].signIn(`${name}@kemenag.go.id`)
  }
})
afterAll(() => temp.cleanup())

const as = (name: string) => visitors[name] ?? new Visitor(testApp(temp.store))
const text = async (name: string) => (await as(name).get(path)).text()
const visit = { hari: seedToday, terlihat: 'migrated', dokumen: 'BA-12/2026', catatan: '<b>ruang guru</b>' }

test('an auditor records a visit, sees it listed, and takes it back', async () => {
  expect(await text('auditor')).toContain('Belum ada kunjungan')
  const saved = await as('auditor').post(path, visit, path)
  expect([saved.status, saved.headers.get('location')]).toEqual([303, path])
  const page = await text('auditor')
  expect(page).toContain('BA-12/2026')
  expect(page).toContain('&lt;b&gt;ruang guru&lt;/b&gt;')
  const withdraw = /action="([^"]*\/cabut)"/.exec(page)?.[1] ?? ''
  expect((await as('auditor').post(withdraw, { alasan: 'x' }, path)).status).toBe(422)
  expect((await as('auditor').post(withdraw, { alasan: 'laptop lain' }, path)).status).toBe(303)
  const after = await text('auditor')
  expect(after).toContain('dicabut')
  expect(after).not.toContain('/cabut"')
  const audit = await temp.store.db.selectFrom('audit').select('action').where('action', 'like', 'visit.%').execute()
  expect(audit.map(({ action }) => action)).toEqual(['visit.record', 'visit.withdraw'])
})

test('a form that is refused comes back filled in, with what is wrong', async () => {
  const refused = await as('auditor').post(path, { ...visit, hari: '2030-01-01', dokumen: 'ST-7/2026' }, path)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('Harinya harus antara')
  expect(page).toContain('value="ST-7/2026"')
})

test('who may not record sees the visits without forms, and is refused; without the token nothing happens', async () => {
  expect(await text('pimpinan')).not.toContain('name="dokumen"')
  expect((await as('pimpinan').post(path, visit, '/')).status).toBe(403)
  expect((await as('auditor').post(path, { ...visit, token: 'x' })).status).toBe(403)
  expect((await as('auditor').get('/perangkat/tidak-ada/kunjungan')).status).toBe(404)
})
