import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedMigration } from './seed-migration.ts'
import { type Seeded, seedDashboard } from './seed.ts'

let temp: TempStore
let seeded: Seeded
const visitors: Record<string, Visitor> = {}
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  await seedMigration(temp.store)
  const app = testApp(temp.store)
  for (const name of ['admin', 'operator']) {
    visitors[name] = new Visitor(app)
    await visitors[name].signIn(`${name}@kemenag.go.id`)
  }
})
afterAll(() => temp.cleanup())

const get = (path: string, name = 'admin') => (visitors[name] as Visitor).get(path)
const text = async (path: string, name = 'admin') => (await get(path, name)).text()
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const idsIn = (html: string) => [...html.matchAll(/href="\/perangkat\/([0-9a-f-]{36})"/g)].map((match) => match[1])
const countIn = (html: string, name: string, value: string) =>
  Number(new RegExp(`name="${name}" value="${value}"[^>]*/?>[\\s\\S]*?<b>([\\d.]+)</b>`).exec(html)?.[1])
const sectionOf = (html: string) =>
  /<section class="sec" aria-labelledby="migrasi">[\s\S]*?<section class="sec[^"]*" aria-labelledby="perangkat">/.exec(
    html,
  )?.[0] ?? ''
const idsWhere = async (column: 'status' | 'grade', value: string) =>
  (
    await temp.store.db
      .selectFrom('device_migration as state')
      .innerJoin('device', 'device.id', 'state.device_id')
      .select('device.public_id')
      .where(`state.${column}`, '=', value)
      .execute()
  ).map((row) => row.public_id)

describe('the device list by migration', () => {
  test.each([
    ['migrasi', 'status', 'dual'],
    ['migrasi', 'status', 'migrated'],
    ['migrasi', 'status', 'no-data'],
    ['bukti', 'grade', 'E3'],
    ['bukti', 'grade', 'E0'],
  ] as const)(
    '%s (%s) %s gives the laptops that were counted so, as many as the facet says',
    async (name, column, value) => {
      const html = await text(`/perangkat?${name}=${value}`)
      const expected = await idsWhere(column, value)
      expect(expected.length).toBeGreaterThan(0)
      expect(new Set(idsIn(html))).toEqual(new Set(expected))
      expect(countIn(await text('/perangkat'), name, value)).toBe(expected.length)
    },
  )

  test('goes together with the other filters, and keeps them in every address', async () => {
    const html = await text('/perangkat?migrasi=dual&sistem=linux&satker=991605&bukti=E3')
    const linux = (await idsWhere('status', 'dual')).length
    expect(idsIn(html).length).toBeGreaterThan(0)
    expect(idsIn(html).length).toBeLessThan(linux)
    expect(html).toContain(
      'href="/perangkat?satker=991605&amp;sistem=linux&amp;keadaan=today&amp;migrasi=dual&amp;bukti=E3"',
    )
    expect(html).toMatch(/name="migrasi" value="dual" checked/)
  })

  test('shows status, office suite and grade of each laptop, and "belum" where nothing is known', async () => {
    const words = wordsOf(await text('/perangkat?migrasi=migrated'))
    expect(words).toMatch(/hanya terbuka migrasi penuh/)
    expect(wordsOf(await text('/perangkat?keadaan=pending'))).toMatch(/belum belum .*belum ada/)
  })

  test.each(['migrasi=selesai', 'bukti=E9', "migrasi=dual'--"])('%s is a 400', async (query) => {
    expect((await get(`/perangkat?${query}`)).status).toBe(400)
  })

  test('an operator meets only laptops of the own satker', async () => {
    const ids = idsIn(await text('/perangkat?migrasi=dual', 'operator'))
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(seeded.devices.get('991624')).toContain(id)
  })
})

describe('the migration of a satker', () => {
  test('begins with a sentence, shows the share with both ends, and leads to the page of the unit', async () => {
    const html = sectionOf(await text('/satker/991624'))
    const words = wordsOf(html)
    expect(words).toMatch(/\d+ dari \d+ laptop di sini terbukti beralih\./)
    expect(words).toMatch(/Aplikasi terbuka [\d,]+ % \d+ dari \d+ laptop; rentang [\d,]+–[\d,]+ %/)
    expect(html).toContain('href="/migrasi?unit=991624"')
    expect(html).toContain('/perangkat?satker=991624&amp;migrasi=dual')
  })

  test('statuses and grades each add up to its laptops', async () => {
    const words = wordsOf(sectionOf(await text('/satker/991624')))
    const all = Number(/dari (\d+) laptop di sini/.exec(words)?.[1])
    const row = await temp.store.db
      .selectFrom('migration_unit_day')
      .selectAll()
      .where('unit_id', '=', seeded.unitIds.get('991624') ?? 0)
      .where('scope', '=', 'tree')
      .orderBy('day', 'desc')
      .executeTakeFirstOrThrow()
    expect(all).toBe(row.device_count)
    expect(row.migrated + row.migrated_applications + row.dual + row.not_started + row.unsure + row.no_data).toBe(all)
  })

  test('says what holds back here and which laptops are nearly there, with what is missing', async () => {
    const html = sectionOf(await text('/satker/991624'))
    const words = wordsOf(html)
    expect(words).toMatch(/AutoCAD 2020 - English \d+ \d+/)
    expect(words).toMatch(/Di satuan ini \d+ laptop tertahan hanya oleh AutoCAD 2020 - English/)
    expect(words).toContain('lepas perkantoran tertutup')
    expect(html).toMatch(/href="\/perangkat\/[0-9a-f-]{36}#migrasi"/)
    expect(html).toMatch(/href="\/perangkat-lunak\/\d+"/)
  })

  test('a unit that was never counted has no section instead of zeros; English has its own words', async () => {
    expect(await text('/satker/991614')).not.toContain('aria-labelledby="migrasi"')
    expect(wordsOf(await text('/satker/991624?bahasa=en'))).toMatch(/\d+ of \d+ laptops here are proven to have moved/)
    await get('/?bahasa=id')
  })
})
