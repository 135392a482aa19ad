import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedMigrationDays } from './migration/seed.ts'
import { seedAlarm, seedChanges } from './seed-months.ts'
import { type Seeded, seedDashboard } from './seed.ts'

let temp: TempStore
let seeded: Seeded
let alarmId: number
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  await temp.store.db.deleteFrom('migration_unit_day').execute()
  await seedMigrationDays(temp.store)
  const unitIdOf = (code: string) => seeded.unitIds.get(code) ?? 0
  alarmId = await seedAlarm(temp.store, { unitId: seeded.rootId, atUnitId: unitIdOf('991624') })
  await seedChanges(temp.store, unitIdOf('991601'))
})
afterAll(() => temp.cleanup())

async function reader(name: string): Promise<Visitor> {
  const visitor = new Visitor(testApp(temp.store))
  await visitor.signIn(`${name}@kemenag.go.id`)
  return visitor
}
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const words = async (visitor: Visitor, path: string) => wordsOf(await (await visitor.get(path)).text())
const release = (visitor: Visitor, more: Record<string, string> = {}) =>
  visitor.post(
    '/migrasi/disisihkan/lepas',
    { unit: 'KEMENAG', alarm: String(alarmId), reason: 'Citra laptop baru tanpa program lama', ...more },
    '/migrasi/disisihkan',
  )

describe('/migrasi while lists are set aside', () => {
  test('says so above the figures, with how many laptops and the way to the alarm', async () => {
    const html = await (await (await reader('admin')).get('/migrasi?unit=991601')).text()
    expect(wordsOf(html)).toMatch(
      /Daftar perangkat lunak menyusut serentak \(Windows\) sejak 23 Nov 2026\. \d+ laptop di sini dinilai/,
    )
    expect(html).toContain('href="/migrasi/disisihkan?unit=991601"')
  })

  test('also to those who may not see the alarm itself', async () => {
    const operator = await reader('operator')
    expect(await words(operator, '/migrasi')).toContain('menyusut serentak (Windows)')
    const said = await words(operator, '/migrasi/disisihkan')
    expect(said).toContain('1 alarm berlaku')
    expect(said).toContain('Alarm yang menyangkut satuan di atasnya dilepas admin di sana.')
    expect(said).toContain('Belum pernah ada alarm di sini')
    expect((await release(operator, { unit: '991624' })).status).toBe(404)
  })
})

describe('/migrasi/disisihkan', () => {
  test('lists alarms with what fell and how many laptops, where, and the laptops themselves', async () => {
    const visitor = await reader('admin')
    const html = await (await visitor.get('/migrasi/disisihkan')).text()
    const said = wordsOf(html)
    expect(said).toMatch(/1 alarm berlaku: .* laptop dinilai menurut daftar sebelumnya/)
    expect(said).toMatch(/Windows · 23 Nov 2026 · judul bermakna 400 menjadi 120 −70 % 40 \d+ berlaku/)
    expect(said).toMatch(/Di mana .*Kanwil Sumatera Selatan \d+/)
    const laptop = seeded.devices.get('991624')?.[0]
    expect(html).toContain(`href="/perangkat/${laptop}"`)
    expect(html).toContain('action="/migrasi/disisihkan/lepas"')
    expect(await words(visitor, '/migrasi/disisihkan?unit=991624')).toContain('Disisihkan: Windows')
  })

  test('who only reads sees no form, and is refused', async () => {
    const visitor = await reader('auditor')
    const html = await (await visitor.get('/migrasi/disisihkan')).text()
    expect(html).not.toContain('action="/migrasi/disisihkan/lepas"')
    expect(wordsOf(html)).toContain('Melepaskannya hak admin kementerian atau wilayah.')
    expect((await release(visitor)).status).toBe(403)
  })

  test('without a reason it stays; with one the lists hold, it is audited, and the banner is gone', async () => {
    const visitor = await reader('admin')
    const unsaid = await release(visitor, { reason: 'x' })
    expect(unsaid.status).toBe(422)
    expect(wordsOf(await unsaid.text())).toContain('Alasan: 3 sampai 500 huruf.')
    expect((await release(visitor, { alarm: '999' })).status).toBe(404)
    const done = await release(visitor)
    expect(done.headers.get('location')).toBe('/migrasi/disisihkan?unit=KEMENAG&tersimpan=lepas#alarm')
    const said = await words(visitor, '/migrasi/disisihkan?tersimpan=lepas')
    expect(said).toContain('Daftar dilepas; angka sejak harinya sedang dihitung ulang.')
    expect(said).toMatch(/dilepas 23 Nov 2026 Citra laptop baru tanpa program lama/)
    expect(said).toContain('Tidak ada alarm yang berlaku.')
    expect(await words(visitor, '/migrasi')).not.toContain('menyusut serentak')
    const audit = await temp.store.db.selectFrom('audit').select('action').orderBy('id', 'desc').executeTakeFirst()
    expect(audit?.action).toBe('migration.drift-release')
  })
})

describe('migration apart from the register on /migrasi', () => {
  test('is a sentence and a small table that adds up', async () => {
    const html = await (await (await reader('admin')).get('/migrasi?unit=991601')).text()
    const section = wordsOf(/<section class="sec" aria-labelledby="daftar">.*?<\/section>/s.exec(html)?.[0] ?? '')
    expect(section).toContain('November 2026: +3 terbukti karena beralih, −1 hanya karena 1 laptop masuk dan 2 keluar.')
    expect(section).toMatch(/statusnya naik 3 \+3 \+1 masuk daftar 1 \+1 0 keluar dari daftar 2 −2 −1/)
    expect(section).not.toContain('pindah masuk dari')
  })

  test('before the first night it is told as not counted, not as nothing', async () => {
    expect(await words(await reader('admin'), '/migrasi?unit=991602')).toContain('Bulan ini belum dihitung')
  })
})
