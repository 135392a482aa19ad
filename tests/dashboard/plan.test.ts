/** The plan's pages over a seeded store: what they say, what they refuse, who may change what. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classifySoftware } from '../../server/migration/classify.job.ts'
import { countPlan } from '../../server/plan/count-plan.job.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { programOf, seedAwake, seedSoftware } from '../support/seed-software.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedNowMs, seedToday } from './seed.ts'

const autocad = programOf('AutoCAD 2019', 'Autodesk')
const zahir = programOf('Zahir Accounting 6', 'Zahir')
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')

describe('the plan', () => {
  let temp: TempStore
  let admin: Visitor
  let leader: Visitor
  beforeAll(async () => {
    temp = await tempStore()
    await seedDashboard(temp.store)
    const devices = await temp.store.db.selectFrom('device').select(['id', 'unit_id as unitId']).orderBy('id').execute()
    await temp.store.write(async (db) => {
      for (const [at, device] of devices.entries()) {
        const rows = at % 4 === 0 ? [libre, autocad, zahir] : at % 2 === 0 ? [libre, autocad] : [libre]
        await seedSoftware(db, device.id, { rows, fromDay: '2026-11-20' })
      }
      const [first] = devices
      if (first) await seedAwake(db, first, ['2026-10-01'])
    })
    await classifySoftware(temp.store, { nowMs: seedNowMs })
    await rollUp(temp.store)
    await countPlan(temp.store, { nowMs: seedNowMs })
    admin = new Visitor(testApp(temp.store))
    await admin.signIn('admin@kemenag.go.id')
    leader = new Visitor(testApp(temp.store))
    await leader.signIn('pimpinan@kemenag.go.id')
  }, 120_000)
  afterAll(() => temp.cleanup())
  const read = async (visitor: Visitor, path: string) => {
    const answer = await visitor.get(path)
    return { status: answer.status, html: await answer.text() }
  }
  const parts = ['', '/gelombang', '/windows', '/pengganti', '/target']

  test('each part begins with a sentence, says where it is, and stays small', async () => {
    for (const part of parts) {
      const { status, html } = await read(leader, `/migrasi/rencana${part}`)
      expect(status, part).toBe(200)
      expect(html, part).toMatch(/<p class="lead">[^<]/)
      expect(html, part).toContain('aria-current="page"')
      expect(html, part).not.toMatch(/NaN|undefined|\[object/)
      expect(html, part).not.toContain('<script')
      expect(gzipSync(html).length, part).toBeLessThan(60 * 1024)
      expect((await read(leader, `/migrasi/rencana${part}?bahasa=en`)).html, part).toContain('lang="en"')
      await leader.get('/?bahasa=id')
    }
  })

  test('what holds back stands in the order of solving, with what instead', async () => {
    const { html } = await read(leader, '/migrasi/rencana')
    expect(html).toContain('laptop tertahan aplikasi tertutup')
    expect(html.indexOf('AutoCAD')).toBeLessThan(html.indexOf('Zahir Accounting'))
    expect(html).toContain('FreeCAD atau LibreCAD')
    expect(html).toContain('belum diputuskan')
    expect(html).not.toContain('/migrasi/rencana/penghambat?') // a leader does not edit
  })

  test('an administrator notes who deals with it; bad fields come back with what was filled in', async () => {
    const form = '/migrasi/rencana/penghambat?unit=991601&produk=autocad'
    const fields = {
      unit: '991601',
      produk: 'autocad',
      owner: 'Pusdatin',
      state: 'testing',
      reviewDay: '2027-01-15',
      note: '<b>uji',
    }
    const bad = await admin.post('/migrasi/rencana/penghambat', { ...fields, reviewDay: '2020-01-01' }, form)
    expect(bad.status).toBe(422)
    const again = await bad.text()
    expect(again).toContain('Ditinjau lagi pada: terlalu awal')
    expect(again).toContain('value="Pusdatin"')
    const good = await admin.post('/migrasi/rencana/penghambat', fields, form)
    expect([good.status, good.headers.get('location')]).toEqual([303, '/migrasi/rencana?unit=991601'])
    const { html } = await read(leader, '/migrasi/rencana?unit=991624')
    expect(html).toContain('Pusdatin')
    expect(html).toContain('&lt;b&gt;uji')
    expect(html).toContain('dari Kanwil')
    const gone = await admin.post('/migrasi/rencana/penghambat/hapus', { unit: '991601', produk: 'autocad' }, form)
    expect(gone.status).toBe(303)
    expect((await read(leader, '/migrasi/rencana')).html).not.toContain('Pusdatin')
  })

  test('a form without the right, the token or the scope changes nothing', async () => {
    const fields = {
      unit: '991601',
      programme: 'system',
      sharePct: '50',
      dueDay: '2027-12-31',
      fromDay: seedToday,
      source: 'SK',
    }
    expect((await leader.post('/migrasi/rencana/target', fields, '/masuk')).status).toBe(403)
    expect((await admin.post('/migrasi/rencana/target', { ...fields, token: 'x' })).status).toBe(403)
    expect((await read(leader, '/migrasi/rencana?unit=KEMENAG')).status).toBe(404)
    expect((await read(leader, '/migrasi/rencana/penghambat?unit=991601&produk=autocad')).status).toBe(403)
    expect(await temp.store.db.selectFrom('plan_target').selectAll().execute()).toEqual([])
  })

  test('a target is set, told below, and withdrawn', async () => {
    const path = '/migrasi/rencana/target?unit=991601'
    const fields = {
      unit: '991601',
      programme: 'applications',
      sharePct: '65',
      dueDay: '2027-12-31',
      fromDay: seedToday,
      source: 'SK Kanwil 12',
    }
    const bad = await admin.post('/migrasi/rencana/target', { ...fields, sharePct: '' }, path)
    expect([bad.status, (await bad.text()).includes('Bagian laptop (%): harus bilangan bulat')]).toEqual([422, true])
    expect((await admin.post('/migrasi/rencana/target', fields, path)).status).toBe(303)
    const below = await read(leader, '/migrasi/rencana/target?unit=991624')
    expect(below.html).toContain('Aplikasi terbuka: 65')
    expect(below.html).toContain('SK Kanwil 12')
    const withdrawn = { unit: '991601', programme: 'applications', reason: 'salah tulis' }
    expect((await admin.post('/migrasi/rencana/target/cabut', withdrawn, path)).status).toBe(303)
    expect((await read(leader, path)).html).toContain('dicabut')
  })

  test('the replacement map is changed by an administrator of the ministry, from today on', async () => {
    const path = '/migrasi/rencana/pengganti'
    expect((await read(leader, path)).html).not.toContain('<select')
    const fields = {
      unit: 'KEMENAG',
      product: 'zahir-accounting',
      replacement: 'Odoo',
      coverage: 'check',
      note: '',
      fromDay: seedToday,
    }
    const bad = await admin.post(path, { ...fields, coverage: '' }, path)
    expect([bad.status, (await bad.text()).includes('Cakupan: harus diisi')]).toEqual([422, true])
    expect((await admin.post(path, fields, path)).status).toBe(303)
    expect((await read(leader, path)).html).toContain('Odoo')
    expect((await read(leader, '/migrasi/rencana')).html).toContain('Odoo')
  })

  test('waves follow the capacity in the address; what is no number is refused', async () => {
    const { html } = await read(leader, '/migrasi/rencana/gelombang?pendamping=0')
    expect(html).toContain('tidak selesai dalam tiga tahun')
    expect((await read(leader, '/migrasi/rencana/gelombang?pendamping=5&jam=40')).html).toContain(
      'selesai paling lambat',
    )
    for (const bad of ['pendamping=banyak', 'jam=-1', 'dari=x', 'jam=1e9'])
      expect((await read(leader, `/migrasi/rencana/gelombang?${bad}`)).status, bad).toBe(400)
  })

  test('laptops without updates lead to their pages, and assumed prices say so', async () => {
    const { html } = await read(leader, '/migrasi/rencana/windows')
    expect(html).toContain('tidak menerima pembaruan keamanan')
    expect(html).toContain('asumsi')
    expect(html).toMatch(/href="\/perangkat\/019abcde-/)
    expect(html).not.toContain('PC-RAHASIA')
    expect((await read(leader, '/migrasi/rencana/windows?layak=semua')).status).toBe(400)
  })
})
