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
  for (const name of ['admin', 'operator', 'auditor', 'pimpinan']) {
    visitors[name] = new Visitor(app)
    await visitors[name].signIn(`${name}@kemenag.go.id`)
  }
})
afterAll(() => temp.cleanup())

const text = async (name: string, path: string) => (await (visitors[name] as Visitor).get(path)).text()
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const partOf = (html: string, id: string) =>
  new RegExp(`<section class="sec"[^>]* aria-labelledby="${id}">[\\s\\S]*?</section>`).exec(html)?.[0] ?? ''

/** The public id of a laptop by what the roll-up says of it. */
async function laptop(where: { status?: string; blocked?: number; grade?: string }): Promise<string> {
  let query = temp.store.db
    .selectFrom('device_migration as state')
    .innerJoin('device', 'device.id', 'state.device_id')
    .select('device.public_id')
    .where('device.state', '=', 'active')
  if (where.status) query = query.where('state.status', '=', where.status)
  if (where.grade) query = query.where('state.grade', '=', where.grade)
  if (where.blocked !== undefined) query = query.where('state.blocked', '=', where.blocked)
  return (await query.orderBy('device.id').executeTakeFirstOrThrow()).public_id
}

describe('the migration on a device page', () => {
  test('the score stands with grade and version of the rules, and its arithmetic below gives it', async () => {
    const html = await text('admin', `/perangkat/${await laptop({ status: 'dual', grade: 'E3' })}`)
    const words = wordsOf(html)
    expect(words).toMatch(/Nilai migrasi \d+ dari 100 .*?(terukur|simulasi) · E3, aturan versi \d+/)
    const shown = Number(/Nilai migrasi (\d+) dari 100/.exec(words)?.[1])
    const sum = /Nilai: \(([\d,+ ]+)\) \/ (\d+) × 100 = (\d+)/.exec(words)
    const earned = (sum?.[1] ?? '').split(' + ').reduce((total, one) => total + Number(one.replace(',', '.')), 0)
    expect(Math.round((earned / Number(sum?.[2])) * 100)).toBe(shown)
    expect(Number(sum?.[3])).toBe(shown)
  })

  test('says why by rule, with default and use of each group', async () => {
    const html = await text('admin', `/perangkat/${await laptop({ status: 'dual', grade: 'E3' })}`)
    const section = partOf(html, 'migrasi')
    expect(section).toContain('<code>category:office</code>')
    expect(wordsOf(section)).toContain('Perkantoran keduanya LibreOffice LibreOffice 30 15')
    expect(wordsOf(section)).toMatch(/Pembaca PDF \S+ ?\S* program lain tidak dipakai/)
  })

  test('names the programs that decide, with evidence and the way to their page; the others are folded away', async () => {
    const html = await text('admin', `/perangkat/${await laptop({ status: 'dual', grade: 'E3' })}`)
    const section = partOf(html, 'penentu')
    const words = wordsOf(section)
    expect(words).toMatch(/\d+ bermakna dari \d+ paket/)
    expect(words).toMatch(/LibreOffice Writer Perkantoran Perkantoran terbuka 20 Nov E3 dipakai/)
    expect(words).toMatch(/Firefox Peramban Peramban terbuka 9 Nov E3 dipakai/)
    expect(words).toMatch(/Microsoft Office LTSC Perkantoran Perkantoran tertutup belum E1 terpasang/)
    expect(section).toMatch(/href="\/perangkat-lunak\/\d+"/)
  })

  test('a blocked laptop names the title that holds it back', async () => {
    const words = wordsOf(await text('admin', `/perangkat/${await laptop({ blocked: 1 })}`))
    expect(words).toContain('terhalang AutoCAD 2020 - English')
    expect(words).toMatch(/Penghalang Nama Kelompok Aturan AutoCAD 2020 - English Gambar teknik catalogue:autocad/)
  })

  test('leads from the list to the sealed report that named it, and says so when a report does not', async () => {
    const words = wordsOf(await text('auditor', `/perangkat/${await laptop({ status: 'dual', grade: 'E3' })}`))
    expect(words).toMatch(/Laporan tersegel \d+ Nov 2026, sidik [0-9a-f]{12}…[0-9a-f]{4} menyebut daftar ini/)
    expect(words).toContain('Buka laporan itu')
    const other = await laptop({ status: 'migrated-applications' })
    expect(wordsOf(await text('auditor', `/perangkat/${other}`))).toContain('tidak menyebut daftar ini')
    expect(wordsOf(await text('operator', `/perangkat/${seeded.devices.get('991624')?.[0]}`))).not.toContain(
      'Buka laporan itu',
    )
  })

  test('a name from an attacker stays text, short and in its own direction', async () => {
    const html = await text('admin', `/perangkat/${await laptop({ blocked: 1 })}`)
    const section = partOf(html, 'penentu')
    expect(section).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>alert(1)')
    expect(section).not.toContain('\u202e')
    expect(section).not.toContain('Ā'.repeat(120))
  })

  test('a laptop without data is not a zero, and one that counts nowhere has no section', async () => {
    const html = await text('admin', `/perangkat/${await laptop({ status: 'no-data' })}`)
    expect(wordsOf(partOf(html, 'migrasi'))).toContain('Belum ada data')
    expect(wordsOf(html)).toMatch(/Nilai migrasi belum ada data belum ada · belum dapat dinilai/)
    expect(wordsOf(html)).not.toContain('0 dari 100')
    const virtual = seeded.devices.get('991624')?.[4]
    expect(await text('admin', `/perangkat/${virtual}`)).not.toContain('aria-labelledby="migrasi"')
  })

  test('a list that was set aside is marked stale, with the day of the one that holds', async () => {
    const publicId = await laptop({ status: 'dual', blocked: 1 })
    const held = await temp.store.db
      .selectFrom('device_section_period as held')
      .innerJoin('device', 'device.id', 'held.device_id')
      .select(['held.device_id', 'held.section_id'])
      .where('device.public_id', '=', publicId)
      .where('held.kind', '=', 'software')
      .executeTakeFirstOrThrow()
    const aside = { kind: 'software', state: 'quarantined', from_utc_day: '2026-11-22', to_utc_day: null }
    await temp.store.db
      .insertInto('device_section_period')
      .values({ ...held, ...aside, applied_at_ms: 0 })
      .execute()
    const section = wordsOf(partOf(await text('admin', `/perangkat/${publicId}`), 'migrasi'))
    expect(section).toContain('usang')
    expect(section).toContain('Daftar perangkat lunak usang: yang berlaku daftar 1 Nov 2026')
    expect(section).toContain('Daftar 22 Nov 2026 disisihkan')
  })

  test('shows days and never a clock time; an outsider meets a page that is not there', async () => {
    const outside = seeded.devices.get('991602')?.[0] ?? ''
    const html = await text('admin', `/perangkat/${outside}`)
    const plain = wordsOf(partOf(html, 'migrasi').replaceAll(/<span class="mono">[^<]*<\/span>/g, ''))
    expect(plain).not.toMatch(/\b([01]?\d|2[0-3])[.:][0-5]\d\b/)
    expect((await (visitors.operator as Visitor).get(`/perangkat/${outside}`)).status).toBe(404)
  })

  test('speaks English too', async () => {
    const html = await text('pimpinan', `/perangkat/${await laptop({ status: 'dual', grade: 'E3' })}?bahasa=en`)
    expect(wordsOf(html)).toMatch(/Migration score \d+ of 100 .*?E3, rules version \d+/)
    expect(wordsOf(partOf(html, 'penentu'))).toMatch(/Firefox Browser Browser open 9 Nov E3 used/)
  })
})
