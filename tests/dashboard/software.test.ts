import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../server/account/account.usecases.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedNowMs, seedPassword, seedUnits } from './seed.ts'
import { seedTitlesOf } from './seed-titles.ts'

let temp: TempStore
let admin: Visitor
let operator: Visitor
beforeAll(async () => {
  temp = await tempStore()
  await seedDashboard(temp.store)
  await seedTitlesOf(temp.store, ['991624', '991619', '991640'])
  const app = testApp(temp.store)
  admin = new Visitor(app)
  await admin.signIn('admin@kemenag.go.id')
  operator = new Visitor(app)
  await operator.signIn('operator@kemenag.go.id')
})
afterAll(() => temp.cleanup())

const text = async (path: string, visitor = admin) => (await visitor.get(path)).text()
const namesIn = (html: string) =>
  [...html.matchAll(/<a href="\/perangkat-lunak\/\d+"><bdi[^>]*>([^<]*)<\/bdi>/g)].map(([, name]) => name)
const totalIn = (html: string) => Number(/class="pager"[^>]*><span>\d+ dari (\d+)/.exec(html)?.[1])
const rowOf = (html: string, name: string) =>
  html
    .slice(html.indexOf('<tbody>'))
    .split('<tr')
    .find((row) => row.includes(name)) ?? ''

describe('the list of titles', () => {
  test('says first how many there are of each class, then names them with class, rule and laptops', async () => {
    const html = await text('/perangkat-lunak')
    expect(html).toMatch(/class="lead">Laptop di Kementerian Agama[^<]* memuat \d+ judul: \d+ terbuka/)
    const row = rowOf(html, 'AutoCAD 2019')
    expect(row).toContain('tertutup')
    expect(row).toContain('Gambar teknik')
    expect(row).toContain('catalogue:autocad')
    expect(row).toContain('href="/perangkat-lunak/cara#catalogue"')
    expect(row).toContain('berbayar')
    expect(row).toMatch(/\d+ terhalang/)
    expect(rowOf(html, 'Vrelbo')).toContain('dugaan')
    expect(rowOf(html, 'Qwyxolb')).toContain('class="sw unk"')
  })

  test('is filtered by class, category and search, and the counts are what the filters give', async () => {
    const html = await text('/perangkat-lunak')
    const closed = Number(/tertutup <span>(\d+)<\/span>/.exec(html)?.[1])
    expect(totalIn(await text('/perangkat-lunak?golongan=closed'))).toBe(closed)
    const cad = Number(/Gambar teknik<\/span>\s*<b>(\d+)<\/b>/.exec(html)?.[1])
    expect(totalIn(await text('/perangkat-lunak?kategori=cad'))).toBe(cad)
    expect(namesIn(await text('/perangkat-lunak?cari=autocad'))).toEqual(['AutoCAD 2019'])
    expect(namesIn(await text('/perangkat-lunak?cari=AUTODESK'))).toEqual(['AutoCAD 2019'])
    expect(await text('/perangkat-lunak?cari=tidak-ada-ini')).toContain('Tidak ada judul yang cocok')
  })

  test.each([
    ['%25', []],
    ['_', []],
    ['%5C', []],
    ["'", []],
    ["')--", []],
    ['%22', ['&quot;&gt;&lt;img src=x onerror=alert(2)&gt;']],
  ])('%s is looked for as it stands', async (sign, found) => {
    expect(namesIn(await text(`/perangkat-lunak?cari=${sign}`))).toEqual(found)
  })

  test.each(['golongan=gratis', 'kategori=apa', 'hal=0', 'hal=-1', 'hal=1e3', 'hal=99999', `cari=${'a'.repeat(101)}`])(
    '%s is a 400',
    async (query) => {
      expect((await admin.get(`/perangkat-lunak?${query}`)).status).toBe(400)
    },
  )

  test('a page past the end is empty and leads back', async () => {
    const html = await text('/perangkat-lunak?hal=50')
    expect(html).toContain('Ke halaman pertama')
  })

  test('a unit narrows it to its laptops; a strange one is a 404', async () => {
    const whole = await text('/perangkat-lunak')
    const part = await text('/perangkat-lunak?unit=991619')
    const laptops = (html: string) => Number(/class="num">(\d+)<\/td>/.exec(rowOf(html, 'LibreOffice 24'))?.[1])
    expect(laptops(part)).toBeLessThan(laptops(whole))
    expect((await admin.get('/perangkat-lunak?unit=TIDAKADA')).status).toBe(404)
    expect((await operator.get('/perangkat-lunak?unit=991619')).status).toBe(404)
  })

  test('an operator sees the titles of the own satker only', async () => {
    const names = namesIn(await text('/perangkat-lunak', operator))
    expect(names).toContain('AutoCAD 2019')
    expect(totalIn(await text('/perangkat-lunak', operator))).toBeLessThanOrEqual(
      totalIn(await text('/perangkat-lunak')),
    )
  })

  test('before anything was counted it says so', async () => {
    const empty = await tempStore()
    const { rootId } = await seedUnits(empty.store)
    const account = {
      email: 'admin@kemenag.go.id',
      password: seedPassword,
      role: 'ministry-admin',
      unitId: rootId,
    } as const
    await createAccount({ ...account, actor: 'cli' }, { store: empty.store, clock: { nowMs: () => seedNowMs } })
    const visitor = new Visitor(testApp(empty.store))
    await visitor.signIn(account.email)
    const html = await text('/perangkat-lunak', visitor)
    expect(html).toContain('Belum dihitung')
    expect(html).toContain('Belum ada judul')
    expect(await text('/perangkat-lunak/antrean', visitor)).toContain('Antrean kosong')
    await empty.cleanup()
  })

  test('speaks English when asked', async () => {
    expect(await text('/perangkat-lunak?bahasa=en')).toContain('Review queue')
    await text('/perangkat-lunak?bahasa=id')
  })
})

describe('the review queue', () => {
  test('holds unknown titles and guesses, told apart, what settles most first', async () => {
    const html = await text('/perangkat-lunak/antrean')
    const names = namesIn(html)
    expect(names[0]).toBe('Qwyxolb Zarfin')
    expect(names).toContain('Vrelbo Nuxt 3.1')
    expect(names).not.toContain('AutoCAD 2019')
    expect(rowOf(html, 'Qwyxolb')).toMatch(/\d+ menunggu/)
    expect(rowOf(html, 'Vrelbo')).toContain('class="sw closed"')
    expect(rowOf(html, 'Vrelbo')).toContain('dugaan')
    expect(namesIn(await text('/perangkat-lunak/antrean?golongan=closed'))).toEqual(['Vrelbo Nuxt 3.1'])
    expect(await text('/perangkat-lunak/antrean?golongan=unknown')).not.toContain('Vrelbo')
  })
})

describe('how titles are classified', () => {
  test('names every kind of rule under an address of its own', async () => {
    const html = await text('/perangkat-lunak/cara')
    for (const kind of ['decision', 'catalogue', 'default', 'none']) expect(html).toContain(`id="${kind}"`)
  })
})
