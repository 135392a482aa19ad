import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../../server/account/account.usecases.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { testApp, Visitor } from '../app.ts'
import { type Seeded, seedDashboard, seedNowMs, seedPassword, seedUnits } from '../seed.ts'
import { seedBlocker, seedMigrationDays, seedRun, seedTarget } from './seed.ts'

let temp: TempStore
let seeded: Seeded
let admin: Visitor
let leader: Visitor
let operator: Visitor
let hostile: number
/** A title may be called anything: markup, from right to left, endless, with a NUL. */
const evil = `<script>alert(1)</script>\u202E\u0000"'&${'panjang '.repeat(1_000)}`

beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  await temp.store.db.deleteFrom('migration_unit_day').execute()
  await seedMigrationDays(temp.store)
  await seedRun(temp.store, { ended: true })
  const unitId = (code: string) => seeded.unitIds.get(code) ?? 0
  const target = { dueDay: '2026-12-31', fromDay: '2026-06-01' }
  await seedTarget(temp.store, { ...target, unitId: unitId('991601'), programme: 'applications', sharePct: 60 })
  await seedTarget(temp.store, { ...target, unitId: unitId('991605'), programme: 'system', sharePct: 10 })
  const place = (code: string, count: number, alone: number) => ({ unitId: unitId(code), count, alone })
  await seedBlocker(temp.store, { name: 'AutoCAD 2019', category: 'cad', places: [place('991630', 9, 3)] })
  await seedBlocker(temp.store, {
    name: 'Aplikasi Keuangan Lama',
    category: 'finance',
    places: [place('991605', 9, 7), place('991602', 12, 12)],
  })
  hostile = await seedBlocker(temp.store, { name: evil, category: 'odd', places: [place('991640', 2, 1)] })
  const app = testApp(temp.store)
  const visitor = async (name: string) => {
    const one = new Visitor(app)
    await one.signIn(`${name}@kemenag.go.id`)
    return one
  }
  admin = await visitor('admin')
  leader = await visitor('pimpinan')
  operator = await visitor('operator')
})
afterAll(() => temp.cleanup())

const text = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const words = async (visitor: Visitor, path: string) => wordsOf(await text(visitor, path))
/** The words of one section or row. */
const part = (html: string, pattern: RegExp) => wordsOf(pattern.exec(html)?.[0] ?? '')

describe('the page of the migration', () => {
  test('opens with a sentence that one can repeat: proven, all, and how far behind the target', async () => {
    const html = await text(admin, '/migrasi?unit=991601')
    expect(part(html, /<p class="lead">.*?<\/p>/s)).toMatch(
      /\d+ dari 497 laptop terbukti beralih; tertinggal \d+ pekan dari target\./,
    )
    expect(part(html, /<p class="lead">.*?<\/p>/s)).toMatch(/Aplikasi Keuangan Lama sendirian menahan 19 laptop\./)
  })

  test('shows both programmes apart, each with band, target or its absence, and forecast or the reason why not', async () => {
    const html = await text(admin, '/migrasi?unit=991601')
    const [applications = '', system = ''] =
      html.match(/<section class="goal" aria-labelledby="program-.*?<\/section>/gs) ?? []
    expect(wordsOf(applications)).toMatch(
      /rentang [\d,]+–[\d,]+ %.*target 60\s% · 31 Des 2026.*Perkiraan tercapai.*20\d\d ?, paling lambat/,
    )
    expect(wordsOf(applications)).toContain('Keputusan contoh nomor 12 tahun 2026')
    expect(wordsOf(system)).toMatch(/target belum ditetapkan.*belum dapat diperkirakan: target belum ditetapkan/)
    expect(system).toContain('href="/migrasi/rencana?unit=991601"')
  })

  test('says what the denominator is, and that the asset register is not there yet', async () => {
    expect(await words(admin, '/migrasi')).toContain('497 laptop terdaftar; daftar aset (BMN) belum ada')
  })

  test('every figure leads to its laptops: proven ones, each status, each grade', async () => {
    const html = await text(admin, '/migrasi?unit=991624')
    for (const query of ['migrasi=migrated', 'migrasi=dual', 'migrasi=no-data', 'bukti=E3', 'bukti=E0'])
      expect(html).toContain(`href="/perangkat?satker=991624&amp;${query}"`)
    expect(await words(admin, '/migrasi?unit=991624')).toMatch(/54 laptop/)
  })

  test('statuses and grades each add up to all laptops', async () => {
    const html = await text(admin, '/migrasi?unit=991605')
    for (const caption of ['Laptop menurut status', 'Laptop menurut tingkat bukti']) {
      const table = new RegExp(`aria-label="Tabel: ${caption}".*?</table>`, 's').exec(html)?.[0] ?? ''
      const counts = [...table.matchAll(/<td class="num">(\d+)<\/td>/g)].map((match) => Number(match[1]))
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        caption,
      ).toBe(38 + 54 + 32 + 63)
    }
  })

  test('legal and open are told apart, with the way to the licences', async () => {
    const html = await text(admin, '/migrasi?unit=991605')
    expect(wordsOf(html)).toContain('Legal (berlisensi) adalah soal lain')
    expect(html).toContain('href="/migrasi/lisensi?unit=991605"')
  })

  test('a target is inherited from the nearest unit above, and says for whom it was set', async () => {
    expect(await words(admin, '/migrasi?unit=991624')).toContain('(ditetapkan untuk Kanwil Sumatera Selatan)')
    const [, system = ''] =
      (await text(admin, '/migrasi?unit=991624')).match(
        /<section class="goal" aria-labelledby="program-.*?<\/section>/gs,
      ) ?? []
    expect(wordsOf(system)).toContain('target tercapai')
  })
})

describe('the ranking', () => {
  const rows = async (path: string) =>
    [
      ...((await text(admin, path)).match(/<table class="table ranking">.*?<\/table>/s)?.[0] ?? '').matchAll(
        /<tr.*?<\/tr>/gs,
      ),
    ]
      .slice(1)
      .map(([row]) => wordsOf(row).trim())

  test('puts units in order of the low end; those without a place below, with the reason, never as zero', async () => {
    const shown = await rows('/migrasi?unit=991601')
    expect(shown[0]).toMatch(/^1 Kankemenag Kab\. Lahat .*55,1/)
    expect(shown[1]).toMatch(/^2 Kankemenag Kab\. Ogan Komering Ulu/)
    expect(shown[2]).toMatch(/^– Kankemenag Kab\. Musi Rawas Utara belum dihitung$/)
    expect(shown[3]).toMatch(/^– Kankemenag Kota Palembang .*cakupan 82,2\s%/)
    expect(shown[4]).toMatch(/^– laptop kantor ini sendiri .*26 dari 42/)
    expect(await rows('/migrasi?unit=991601')).toEqual(shown)
  })

  test('turns to systems on request, and a programme that is none is refused', async () => {
    const html = await text(admin, '/migrasi?unit=991601&program=sistem')
    expect(html).toContain('Tabel: Peringkat Kankemenag, Sistem terbuka')
    expect((await admin.get('/migrasi?program=lain')).status).toBe(400)
    expect((await admin.get('/migrasi?program=constructor')).status).toBe(400)
  })

  test('a satker stands among those beside it, and has no ranking of its own', async () => {
    const html = await text(admin, '/migrasi?unit=991624')
    expect(wordsOf(html)).toMatch(/Peringkat 1 dari 3 satker/)
    expect(html).not.toContain('class="table ranking"')
  })

  test('nobody sees a place among units that he may not see', async () => {
    expect(await words(operator, '/migrasi')).not.toMatch(/Peringkat \d/)
    expect(await words(leader, '/migrasi')).not.toMatch(/dari \d+ Kanwil/)
  })
})

describe('scope', () => {
  test('without a unit everybody sees their own', async () => {
    expect(await text(operator, '/migrasi')).toContain('<h1>Migrasi MAN 1 Lahat')
    expect(await text(leader, '/migrasi')).toContain('<h1>Migrasi Kanwil Sumatera Selatan')
  })

  test('a unit outside it looks like one that does not exist', async () => {
    const [outside, unknown] = [
      await operator.get('/migrasi?unit=991630'),
      await operator.get('/migrasi?unit=TIDAK-ADA'),
    ]
    expect([outside.status, unknown.status]).toEqual([404, 404])
    const plain = (html: string) => html.replaceAll(/991630|TIDAK-ADA|<span class="mono">[\da-f-]{36}<\/span>/g, '')
    expect(plain(await outside.text())).toBe(plain(await unknown.text()))
  })

  test('what is told of units below stays inside the own unit', async () => {
    const html = await text(operator, '/migrasi')
    expect(html).not.toMatch(/991630|991605|Palembang/)
    expect(wordsOf(html)).not.toContain('AutoCAD')
  })

  test('without a session the page is not shown', async () => {
    const answer = await new Visitor(testApp(temp.store)).get('/migrasi')
    expect(answer.status).toBe(302)
  })
})

describe('what holds back', () => {
  test('is set against what is missing to the open system, the only programme that a closed program holds back', async () => {
    const row = { unit_id: seeded.unitIds.get('991601') ?? 0, programme: 'system', due_day: '2027-12-31' }
    const target = { ...row, from_day: '2026-01-01', share_pct: 90, source: 'uji' }
    await temp.store.write((db) => db.insertInto('plan_target').values(target).execute())
    try {
      const html = await text(admin, '/migrasi?unit=991601')
      expect(part(html, /<p class="lead">.*?<\/p>/s)).toMatch(
        /menahan 19 laptop, sama dengan [\d,]+\s% dari kekurangan menuju/,
      )
      expect(part(html, /aria-labelledby="menahan".*?<\/section>/s)).toMatch(/keuangan 21\s+19\s+[\d,]+\s%/)
    } finally {
      await temp.store.write((db) => db.deleteFrom('plan_target').where('source', '=', 'uji').execute())
    }
  })

  test('is sorted by laptops that each title alone frees', async () => {
    const html = await text(admin, '/migrasi?unit=991601')
    expect(part(html, /aria-labelledby="menahan".*?<\/section>/s)).toMatch(
      /Aplikasi Keuangan Lama.*keuangan 21\s+19\s+AutoCAD 2019.*gambar teknik 9\s+3/,
    )
    expect(part(await text(admin, '/migrasi?unit=991605'), /aria-labelledby="menahan".*?<\/section>/s)).not.toContain(
      'AutoCAD',
    )
  })

  test('a hostile name is text, cut, isolated and harmless', async () => {
    const html = await text(admin, '/migrasi?unit=991640')
    expect(html).toContain(`href="/perangkat-lunak/${hostile}"`)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/[\u0000\u202E]/)
    expect(html).toMatch(/<bdi[^>]*>&lt;script&gt;/)
    expect(wordsOf(html).match(/panjang/g)?.length).toBeLessThan(40)
    expect(gzipSync(html).length).toBeLessThan(60_000)
  })
})

describe('what is not known', () => {
  test('a unit without counted days says so and shows no figure', async () => {
    const html = await text(admin, '/migrasi?unit=991614')
    expect(wordsOf(html)).toContain('Belum ada laptop yang dihitung.')
    expect(wordsOf(html)).toContain('Tanpa data bukan berarti nol')
    expect(html).not.toMatch(/class="value|class="table/)
  })

  test('a new store says that nothing was classified and counted, at every level', async () => {
    const fresh = await tempStore()
    try {
      await seedDashboardAccounts(fresh)
      const reader = new Visitor(testApp(fresh.store))
      await reader.signIn('admin@kemenag.go.id')
      expect(await words(reader, '/migrasi')).toContain('Judul belum pernah digolongkan.')
      expect(await words(reader, '/migrasi?unit=991624')).toContain('Belum ada laptop yang dihitung.')
    } finally {
      await fresh.cleanup()
    }
  })

  test('few weeks are too few for a forecast and for what changed, and say that', async () => {
    const young = await tempStore()
    try {
      const { unitIds } = await seedDashboardAccounts(young)
      await seedMigrationDays(young.store, { weeks: 3 })
      const target = { programme: 'applications', sharePct: 90, dueDay: '2026-11-01', fromDay: '2026-06-01' } as const
      await seedTarget(young.store, { ...target, unitId: unitIds.get('991601') ?? 0 })
      await seedRun(young.store, { ended: false })
      const reader = new Visitor(testApp(young.store))
      await reader.signIn('admin@kemenag.go.id')
      const shown = await words(reader, '/migrasi?unit=991601')
      expect(shown).toContain('belum dapat diperkirakan: kemajuan kurang dari 6 pekan')
      expect(shown).toContain('target terlewat')
      expect(shown).toContain('Empat pekan lalu belum dihitung')
      expect(shown).toContain('Judul 1.200 dari 4.802, kumpulan 0 dari 310.')
    } finally {
      await young.cleanup()
    }
  })
})

test('English readers find the same figures in their words', async () => {
  const reader = new Visitor(testApp(temp.store))
  await reader.signIn('admin@kemenag.go.id')
  const html = await text(reader, '/migrasi?unit=991601&bahasa=en')
  expect(part(html, /<p class="lead">.*?<\/p>/s)).toMatch(
    /\d+ of 497 laptops have provably moved; \d+ weeks behind the target/,
  )
  expect(wordsOf(html)).toMatch(/target 60\s% · 31 Dec 2026/)
  expect(wordsOf(html)).not.toMatch(/\b(belum|peringkat|pekan)\b/i)
  expect(wordsOf(html)).not.toMatch(/NaN|undefined|\bnull\b|\[object/)
})

/** Units and an administrator, without a single laptop. */
async function seedDashboardAccounts({ store }: TempStore) {
  const units = await seedUnits(store)
  await createAccount(
    {
      email: 'admin@kemenag.go.id',
      password: seedPassword,
      role: 'ministry-admin',
      unitId: units.rootId,
      actor: 'cli',
    },
    { store, clock: { nowMs: () => seedNowMs } },
  )
  return units
}
