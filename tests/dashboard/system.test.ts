import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSystemWatch, type SystemWatch } from '../../server/system/system-watch.ts'
import { jobNames } from '../../server/jobs/jobs.rules.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedNowMs } from './seed.ts'

const dayMs = 86_400_000
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/(\s|\u00a0)+/g, ' ')

let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  await seedDashboard(temp.store)
})
afterAll(() => temp.cleanup())

function newWatch(): SystemWatch {
  return createSystemWatch({ nowMs: () => seedNowMs - 60_000 })
}

async function reader(email: string, { watch = newWatch(), environment = {} } = {}) {
  const visitor = new Visitor(testApp(temp.store, { watch, environment }))
  await visitor.signIn(email)
  return visitor
}

async function words(path: string, options: Parameters<typeof reader>[1] = {}): Promise<string> {
  return wordsOf(await (await (await reader('admin@kemenag.go.id', options)).get(path)).text())
}

describe('the system page', () => {
  test('exists for administrators of the ministry only, in the menu too', async () => {
    for (const name of ['operator', 'pimpinan', 'auditor']) {
      const visitor = await reader(`${name}@kemenag.go.id`)
      expect((await visitor.get('/sistem')).status, name).toBe(404)
      expect(await (await visitor.get('/')).text(), name).not.toContain('href="/sistem"')
    }
    const admin = await reader('admin@kemenag.go.id')
    expect((await admin.get('/sistem')).status).toBe(200)
    expect(await (await admin.get('/')).text()).toContain('href="/sistem"')
    const nobody = await new Visitor(testApp(temp.store)).get('/sistem')
    expect([nobody.status, nobody.headers.get('location')]).toEqual([302, '/masuk?next=%2Fsistem'])
  })

  test('of a server just started says what is not known, and never a zero for it', async () => {
    const text = await words('/sistem', { environment: { DISK_WARN_MB: '0' } })
    expect(text).toMatch(/Semua berjalan\. Tidak ada peringatan\./)
    expect(text).toMatch(/Waktu simpan \(p95\) belum ada data/)
    expect(text).toMatch(/Halaman tertinggal paling banyak belum ada rekap sejak server dinyalakan/)
    expect(text).toMatch(/Penuh dalam belum dapat diperkirakan: perlu ukuran sehari lalu/)
    expect(text).toMatch(/Diperingatkan di bawah tidak pernah/)
    expect(text.match(/belum berjalan/g)).toHaveLength(jobNames.length)
    expect(text.replaceAll(/\bis (not )?null\b/g, '')).not.toMatch(/NaN|undefined|\bnull\b/)
  })

  test('shows what the intake did, how far the roll-up is behind and when the disk is full', async () => {
    const watch = newWatch()
    for (let ms = 1; ms <= 100; ms++) watch.intake.onCommit({ jobs: 3, durationMs: ms })
    watch.intake.onRefusal()
    watch.jobs.note({ type: 'ended', job: 'roll-up', atMs: seedNowMs - 4_000, durationMs: 1_000 })
    const past = { utc_day: '2026-11-20', measured_at_ms: seedNowMs - 3 * dayMs, store_bytes: -3_000_000_000 }
    await temp.store.db.insertInto('disk_day').values(past).execute()
    const text = await words('/sistem', { watch })
    await temp.store.db.deleteFrom('disk_day').execute()
    expect(text).toMatch(/Tersimpan 300 laporan dan bagian Ditolak karena antrean penuh 1 laporan/)
    expect(text).toMatch(/p50 50 ms, p95 95 ms, terlama 100 ms 100 penulisan terakhir, dalam 1 menit/)
    expect(text).toMatch(/Laporan tiap penulisan 3 /)
    expect(text).toMatch(/Halaman tertinggal paling banyak 5 detik/)
    expect(text).toMatch(/Pertumbuhan 1 GB sehari, dari 3 hari terakhir Penuh dalam sekitar [\d.]+ hari/)
  })

  test('a job that fails each time is shown with its message and its next try', async () => {
    const watch = newWatch()
    const failed = { type: 'failed', job: 'uptime', durationMs: 3, message: 'no such table: server_day' } as const
    watch.jobs.note({ ...failed, atMs: seedNowMs - 9_000, inRow: 3, retryAtMs: seedNowMs + 11_000 })
    const text = await words('/sistem', { watch })
    expect(text).toMatch(/Ada pekerjaan yang terus gagal\./)
    expect(text).toMatch(
      /Kehadiran server tiap menit gagal 3 kali berturut-turut dicoba lagi paling cepat dalam 11 detik/,
    )
    expect(text).toMatch(/9 detik lalu no such table: server_day/)
  })

  test('of a server that does not lead the jobs says so, in place of a lag', async () => {
    const watch = newWatch()
    watch.jobs.noteLead(false)
    const text = await words('/sistem', { watch })
    expect(text).toMatch(/Halaman tertinggal paling banyak tidak diketahui: rekap dijalankan server lain/)
    expect(text).toMatch(/Pekerjaan terjadwal Server lain pada PostgreSQL yang sama/)
  })

  test('the slowest statements of pages and jobs stand in one list, without a value', async () => {
    const watch = newWatch()
    watch.jobs.noteQueries([{ text: 'select a from b where c = ?', count: 2, totalMs: 90_000, maxMs: 80_000 }])
    const text = await words('/sistem', { watch })
    expect(text).toMatch(/Rata-rata select a from b where c = \? pekerjaan 2 1 menit 45 detik/)
    expect(text).toContain('halaman, API')
    expect(text).not.toContain('admin@kemenag.go.id')
  })

  test('in English says the same', async () => {
    const text = await words('/sistem?bahasa=en', { environment: { DISK_WARN_MB: '90000000' } })
    expect(text).toMatch(/The disk is nearly full\. .* left, warned of below 94\.4 TB\./)
    expect(text).not.toMatch(/Penerimaan|Pekerjaan|Antrean/)
  })

  test('at its fullest is far below 60 kB gzip', async () => {
    const watch = newWatch()
    const text = (index: number) => `select ${`column_${index}, `.repeat(30)} from x`.slice(0, 300)
    watch.jobs.noteQueries(
      Array.from({ length: 20 }, (_, index) => ({ text: text(index), count: 1, totalMs: 1e6, maxMs: 1e6 + index })),
    )
    watch.onStray('x'.repeat(500))
    const admin = await reader('admin@kemenag.go.id', { watch, environment: { DISK_WARN_MB: '90000000' } })
    expect(gzipSync(await (await admin.get('/sistem')).text()).length).toBeLessThan(20_000)
  })
})

describe('a disk that is nearly full', () => {
  const environment = { DISK_WARN_MB: '90000000' }

  test('is warned of on the system page and, for administrators, on the overview', async () => {
    expect(await words('/sistem', { environment })).toMatch(
      /Ruang disk hampir habis\. Sisa [\d,]+ .B, batas peringatan/,
    )
    expect(await words('/', { environment })).toMatch(/Ruang disk hampir habis\..*Lihat Sistem/)
    const leader = await reader('pimpinan@kemenag.go.id', { environment })
    expect(await (await leader.get('/')).text()).not.toContain('Ruang disk')
  })

  test('is not warned of above the threshold', async () => {
    expect(await words('/', { environment: { DISK_WARN_MB: '0' } })).not.toContain('Ruang disk')
  })
})
