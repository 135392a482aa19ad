/** Energy on the pages of a laptop and a satker, the "hemat energi" list, and the forms of readings and service marks. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../server/day/local-day.rules.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { kwhOf } from '../../dashboard/device/power-form.ts'
import { evidenceOf, kwh, mainBasis, simulatedBasis } from '../../dashboard/parts/energy.ts'
import { createFormat } from '../../dashboard/parts/format.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { type Seeded, seedDashboard, seedToday } from './seed.ts'

const satker = '991624'
let temp: TempStore
let seeded: Seeded
let laptop: string
const visitors: Record<string, Visitor> = {}
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  await rollUp(temp.store)
  laptop = seeded.devices.get(satker)?.[0] ?? ''
  const app = testApp(temp.store)
  for (const name of ['admin', 'operator', 'pimpinan']) {
    visitors[name] = new Visitor(app)
    await visitors[name].signIn(`${name}@kemenag.go.id`)
  }
}, 120_000)
afterAll(() => temp.cleanup())

const as = (name: string) => visitors[name] as Visitor
const read = async (path: string, name = 'admin') => {
  const answer = await as(name).get(path)
  return { status: answer.status, html: await answer.text() }
}
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const sectionOf = (html: string) => /aria-labelledby="energi">[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
const send = (form: string, fields: Record<string, string>, name = 'admin', id = laptop) =>
  as(name).post(`/perangkat/${id}/daya/${form}`, fields, `/perangkat/${id}`)
const audited = (action: string) => temp.store.db.selectFrom('audit').selectAll().where('action', '=', action).execute()

describe('the energy of a laptop', () => {
  test('begins with a sentence; watts of every state have their range and basis', async () => {
    const html = sectionOf((await read(`/perangkat/${laptop}`)).html)
    const words = wordsOf(html)
    expect(words).toMatch(/[\d,]+ kWh dalam \d+ dari 30 hari yang dilaporkan/)
    expect(words).toMatch(/rentang 80%: [\d,]+–[\d,]+ kWh; [\d,]+\s?% waktu diketahui/)
    for (const state of ['layar menyala', 'layar padam', 'tidur', 'mati']) expect(words).toContain(state)
    expect(words).toMatch(/[\d,]+–[\d,]+ W/)
    expect(words).toContain('Dugaan dari inventaris')
  })

  test('days that nobody reported are said so, and none is a clock time', async () => {
    const html = sectionOf((await read(`/perangkat/${laptop}`)).html)
    expect(html.match(/belum dilaporkan<\/span>/g)?.length).toBeGreaterThanOrEqual(16)
    expect(wordsOf(html)).not.toMatch(/\b([01]?\d|2[0-3])[.:][0-5]\d\b(?![.\d])/)
    expect(html).not.toMatch(/NaN|undefined|\[object/)
  })

  test('a waiting laptop and a virtual machine have no energy', async () => {
    const [, , , , virtual, pending] = seeded.devices.get(satker) ?? []
    for (const id of [virtual, pending]) expect(sectionOf((await read(`/perangkat/${id}`)).html)).toBe('')
  })

  test('English has its own words, and the page stays small', async () => {
    const { html } = await read(`/perangkat/${laptop}?bahasa=en`)
    expect(wordsOf(html)).toMatch(/kWh in \d+ of 30 days that were reported/)
    expect(gzipSync(html).length).toBeLessThan(60 * 1024)
    await as('admin').get('/?bahasa=id')
  })
})

describe('readings and service marks', () => {
  const reading = {
    kind: 'meter',
    fromDay: addDays(seedToday, -3),
    toDay: addDays(seedToday, -1),
    kwh: '0,45',
    document: 'BA-7/2026',
  }

  test('a bad reading comes back with what was filled in and what to mend', async () => {
    const answer = await send('meteran', { ...reading, kwh: 'banyak', document: '<b>' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('kWh terpakai: bilangan di atas 0')
    expect(html).toContain('value="banyak"')
    expect(html).toContain('&lt;b&gt;')
    expect(await audited('power.reading-record')).toHaveLength(0)
  })

  test('a reading is kept, shown with its document, refused twice, and taken back with a reason', async () => {
    const kept = await send('meteran', reading)
    expect([kept.status, kept.headers.get('location')]).toEqual([
      303,
      `/perangkat/${laptop}?tersimpan=meteran#energi-isian`,
    ])
    const { html } = await read(`/perangkat/${laptop}?tersimpan=meteran`)
    expect(wordsOf(html)).toContain('Bacaan tersimpan')
    expect(html).toContain('BA-7/2026')
    const again = await send('meteran', reading)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('bacaan sejenis sudah mencakup')

    const id = /name="id" value="(\d+)"/.exec(html)?.[1] ?? ''
    const bare = await send('cabut', { id, reason: '' })
    expect([bare.status, (await bare.text()).includes('Alasan: 3 sampai 200 huruf')]).toEqual([422, true])
    expect((await send('cabut', { id, reason: 'salah laptop' })).status).toBe(303)
    expect((await send('cabut', { id, reason: 'salah laptop' })).status).toBe(404)
    expect(wordsOf((await read(`/perangkat/${laptop}`)).html)).toContain('Belum ada bacaan')
    expect(await audited('power.reading-record')).toHaveLength(1)
    expect(await audited('power.reading-withdraw')).toHaveLength(1)
  })

  test('a service mark is set and ended', async () => {
    expect((await send('layanan', { on: '1', reason: 'mesin presensi' })).status).toBe(303)
    expect(wordsOf((await read(`/perangkat/${laptop}`)).html)).toContain('Mesin layanan sejak')
    expect((await send('layanan', { on: '0', reason: 'sudah pindah' })).status).toBe(303)
    expect(wordsOf((await read(`/perangkat/${laptop}`)).html)).toContain('Bukan mesin layanan')
  })

  test('a leader sees no form and is refused; beyond the own satker is nothing; a forged form is refused', async () => {
    expect((await read(`/perangkat/${laptop}`, 'pimpinan')).html).not.toContain('/daya/meteran')
    expect((await as('pimpinan').post(`/perangkat/${laptop}/daya/meteran`, reading, '/')).status).toBe(403)
    const other = seeded.devices.get('991630')?.[0] ?? ''
    expect(
      (await as('operator').post(`/perangkat/${other}/daya/meteran`, reading, `/perangkat/${laptop}`)).status,
    ).toBe(404)
    expect((await as('admin').post(`/perangkat/${laptop}/daya/meteran`, { ...reading, token: 'x' })).status).toBe(403)
    expect(await audited('power.reading-record')).toHaveLength(1)
  })

  test.each([
    ['1,85', 1.85],
    [' 2.5 ', 2.5],
    ['12', 12],
    ['', null],
    ['-1', null],
    ['1.234,5', null],
    ['1e3', null],
  ])('V12: %j kWh is read as %j', (text, value) => {
    expect(kwhOf(text)).toBe(value)
  })
})

describe('the energy of a satker', () => {
  test('has kWh with range and coverage, hours after work, sleep as set and as lived, and leads to the list', async () => {
    const html = sectionOf((await read(`/satker/${satker}`)).html)
    const words = wordsOf(html)
    expect(words).toMatch(/[\d.,]+ kWh dalam 30 hari terakhir/)
    expect(words).toMatch(/\d+ dari \d+ hari laptop dilaporkan/)
    expect(words).toContain('Menyala di luar jam kerja')
    expect(words).toContain('Tidur sendiri, menurut setelan')
    expect(words).toContain('Tidur sendiri, menurut kenyataan')
    expect(html).toContain(`href="/energi/hemat?unit=${satker}"`)
    expect(words).not.toMatch(/NaN|undefined|\[object/)
  })

  test('a unit in which nothing was counted has no section; English has its own words', async () => {
    expect(sectionOf((await read('/satker/991614')).html)).toBe('')
    expect(wordsOf(sectionOf((await read(`/satker/${satker}?bahasa=en`)).html))).toContain('On outside working hours')
    await as('admin').get('/?bahasa=id')
  })
})

describe('the list of savings', () => {
  test('names laptops, settings and kWh, most first; the sum is that of its rows', async () => {
    const { status, html } = await read(`/energi/hemat?unit=${satker}`)
    expect(status).toBe(200)
    expect(wordsOf(html)).toMatch(/\d+ dari \d+ laptop di sini dapat diatur agar hemat/)
    expect(html).not.toMatch(/NaN|undefined|\[object|<script/)
    expect(gzipSync(html).length).toBeLessThan(60 * 1024)
    const csv = await (await as('admin').get(`/energi/hemat/ekspor.csv?unit=${satker}`)).text()
    const rows = csv.trim().split('\r\n').slice(1)
    expect(rows.length).toBeGreaterThan(0)
    const sum = rows.reduce((total, row) => total + Number(row.split(';')[4]?.replace(',', '.')), 0)
    const said = Number(/sekitar ([\d.,]+) kWh sebulan/.exec(html)?.[1]?.replace('.', '').replace(',', '.'))
    expect(Math.abs(said - sum)).toBeLessThan(0.1)
    const inOrder = [...html.matchAll(/href="\/perangkat\/([0-9a-f-]{36})#energi"/g)].map((match) => match[1])
    expect(inOrder).toEqual([...new Set(rows.map((row) => row.split(';')[0]?.replace('\ufeff', '')))])
  })

  test('goes on behind a laptop, and begins anew behind one that is gone', async () => {
    const first = (await read(`/energi/hemat?unit=${satker}`)).html
    const ids = [...first.matchAll(/href="\/perangkat\/([0-9a-f-]{36})#energi"/g)].map((match) => match[1])
    const next = (await read(`/energi/hemat?unit=${satker}&sesudah=${ids[0]}`)).html
    expect(next).not.toContain(`/perangkat/${ids[0]}#energi`)
    expect(next).toContain(`href="/energi/hemat?unit=${satker}#daftar"`)
    expect((await read(`/energi/hemat?unit=${satker}&sesudah=tak-ada`)).html).toContain(`/perangkat/${ids[0]}#energi`)
  })

  test('a unit without laptops says so, and one beyond the scope is not there', async () => {
    expect(wordsOf((await read('/energi/hemat?unit=991614')).html)).toContain('tidak punya laptop sendiri')
    expect((await read('/energi/hemat?unit=991630', 'operator')).status).toBe(404)
    expect((await read('/energi/hemat/ekspor.csv?unit=991630', 'operator')).status).toBe(404)
    expect((await read(`/energi/hemat?unit=${satker}&bahasa=en`)).html).toContain('can be set to save')
    await as('admin').get('/?bahasa=id')
  })
})

describe('energy in words', () => {
  const format = createFormat('id')
  test('is exact below ten kWh and round above', () => {
    expect([kwh(format, 424_000), kwh(format, 9_994_000), kwh(format, 1_234_560_000)]).toEqual([
      '0,42',
      '9,99',
      '1.234,6',
    ])
  })

  test('rests on what most of it rests on; nothing rests on nothing', () => {
    expect(mainBasis([])).toBeNull()
    const parts = [
      { basis: 'meter', energyMwh: 1 },
      { basis: 'standard', energyMwh: 3 },
    ] as const
    expect(mainBasis(parts)).toBe('standard')
    expect([evidenceOf('battery'), evidenceOf('manual')]).toEqual(['measured', 'manual'])
  })

  test('simulated laptops are told apart from real ones', () => {
    expect([simulatedBasis(0, 3), simulatedBasis(1, 3), simulatedBasis(3, 3)]).toEqual([null, 'mixed', 'sample'])
  })
})
