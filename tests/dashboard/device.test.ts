import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { type Seeded, seedDashboard } from './seed.ts'

let temp: TempStore
let seeded: Seeded
let ids: string[]
const visitors: Record<string, Visitor> = {}
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  ids = seeded.devices.get('991624') ?? []
  const app = testApp(temp.store)
  for (const name of ['admin', 'operator', 'auditor', 'pimpinan']) {
    visitors[name] = new Visitor(app)
    await visitors[name].signIn(`${name}@kemenag.go.id`)
  }
})
afterAll(() => temp.cleanup())

let page: string
beforeEach(async () => {
  page = await text('admin', `/perangkat/${ids[0]}`)
})

const as = (name: string) => visitors[name] ?? new Visitor(testApp(temp.store))
const text = async (name: string, path: string) => (await as(name).get(path)).text()
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const device = async (publicId: string | undefined) =>
  temp.store.db
    .selectFrom('device')
    .selectAll()
    .where('public_id', '=', publicId ?? '')
    .executeTakeFirstOrThrow()
const auditOf = (action: string) =>
  temp.store.db.selectFrom('audit').selectAll().where('action', '=', action).orderBy('id').execute()
const formOf = (html: string, part: string) => new RegExp(`action="([^"]*/${part}[^"]*)"`).exec(html)?.[1] ?? ''

describe('the device page', () => {
  test('shows what was reported: hardware, software, hours, changes, evidence', () => {
    const words = wordsOf(page)
    for (const part of [
      '7,8 GB DDR4',
      'SSD 256 GB',
      '43,1 dari 62 Wh',
      '14 inci',
      '2.0, menyala',
      'LibreOffice Writer 24.8.2 · The Document Foundation',
      'Terdaftar.',
      'layar menyala',
    ])
      expect(words).toContain(part)
  })

  test('checks the signature as the page is opened', async () => {
    expect(wordsOf(page)).toContain('sah, diperiksa saat halaman ini dibuka')
    const { id } = await device(ids[1])
    const report = await temp.store.db
      .selectFrom('report')
      .selectAll()
      .where('device_id', '=', id)
      .orderBy('utc_day', 'desc')
      .executeTakeFirstOrThrow()
    const forged = Uint8Array.from(report.signature)
    forged[3] = (forged[3] ?? 0) ^ 1
    await temp.store.db
      .updateTable('report')
      .set({ signature: Buffer.from(forged) })
      .where('id', '=', report.id)
      .execute()
    const words = wordsOf(await text('admin', `/perangkat/${ids[1]}`))
    expect(words).toContain('tidak cocok dengan isi laporan')
    expect(words).not.toContain('sah, diperiksa')
  })

  test('shows no clock time of the laptop, only days and sums', () => {
    // Version numbers and fingerprints may look like clock times.
    const plain = page.replace(/<section class="sec" aria-labelledby="lunak">[\s\S]*?<\/section>/, '')
    const words = wordsOf(plain.replaceAll(/<span class="mono">[^<]*<\/span>/g, '').replaceAll(/Ubuntu [\d.]+/g, ''))
    expect(words).not.toMatch(/\b([01]?\d|2[0-3])[.:][0-5]\d\b(?![.\d])/)
    expect(page).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })

  test('what is unknown says why and is never a zero', async () => {
    expect(wordsOf(page)).toMatch(/Tidak dilaporkan .*Terang layar sistem tidak menyediakan sumbernya/)
    const never = (
      await temp.store.db
        .selectFrom('device')
        .select('public_id')
        .where('report_count', '=', 0)
        .where('state', '=', 'active')
        .executeTakeFirstOrThrow()
    ).public_id
    const words = wordsOf(await text('admin', `/perangkat/${never}`))
    expect(words).toContain('Belum ada laporan')
    expect(words.match(/belum ada data/g)?.length).toBeGreaterThanOrEqual(3)
    expect(words).not.toMatch(/(?<![\d.,–])0 (jam|paket|hari)/)
  })

  test('marks what is virtual, waits or was revoked', async () => {
    const [virtual, pending, revoked] = [ids[4], ids[5], ids[6]]
    expect(wordsOf(await text('admin', `/perangkat/${virtual}`))).toContain(
      'Mesin virtual: ditampilkan, tetapi dihitung terpisah',
    )
    expect(wordsOf(await text('admin', `/perangkat/${pending}`))).toContain('menunggu persetujuan')
    expect(wordsOf(await text('admin', `/perangkat/${revoked}`))).toContain('Perangkat ini dicabut')
  })

  test('software can be searched in place, and shown whole', async () => {
    const hits = await text('admin', `/perangkat/${ids[0]}?cari=mozilla`)
    expect(wordsOf(hits)).toMatch(/1 dari \d+ paket.*Firefox/)
    expect(wordsOf(await text('admin', `/perangkat/${ids[0]}?cari=%3Cscript%3E`))).toContain('Tidak ada yang cocok')
    const all = await text('admin', `/perangkat/${ids[0]}?semua=1`)
    expect(wordsOf(all)).toMatch(/(\d+) dari \1 paket/)
  })

  test('a serial number that others have too is told', async () => {
    const { serial } = await device(ids[0])
    await temp.store.db
      .updateTable('device')
      .set({ serial })
      .where('public_id', '=', ids[2] ?? '')
      .execute()
    expect(wordsOf(await text('admin', `/perangkat/${ids[2]}`))).toContain('juga dipakai 1 perangkat lain')
  })

  test('text from a laptop is shown as text', async () => {
    await temp.store.db
      .updateTable('device')
      .set({ model: '<img src=x onerror=alert(1)>' })
      .where('public_id', '=', ids[3] ?? '')
      .execute()
    const html = await text('admin', `/perangkat/${ids[3]}`)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(await text('admin', '/perangkat')).not.toContain('<img')
  })
})

describe('the raw report', () => {
  test('opens by a form only, and who opened it is recorded', async () => {
    const action = formOf(page, 'laporan')
    expect((await as('admin').get(action)).status).toBe(404)
    const before = (await auditOf('report.open-raw')).length
    const answer = await as('admin').post(action, {}, `/perangkat/${ids[0]}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('&quot;startedAtMs&quot;')
    expect(html).toContain('&quot;awake&quot;')
    const entries = await auditOf('report.open-raw')
    expect(entries).toHaveLength(before + 1)
    expect(JSON.parse(entries.at(-1)?.detail ?? '')).toMatchObject({ device: ids[0] })
  })

  test('is for auditors and ministry administrators: to others it is refused, and no form offers it', async () => {
    const before = (await auditOf('report.open-raw')).length
    for (const name of ['operator', 'pimpinan']) {
      const shown = await text(name, `/perangkat/${ids[0]}`)
      expect(formOf(shown, 'laporan'), name).toBe('')
      expect(wordsOf(shown)).toContain('hanya dapat dibuka auditor dan admin kementerian')
      const answer = await as(name).post(formOf(page, 'laporan'), {}, `/perangkat/${ids[0]}`)
      expect(answer.status, name).toBe(403)
      expect(await answer.text()).not.toMatch(/slots|startedAtMs|deviceAtMs/)
    }
    expect(await auditOf('report.open-raw')).toHaveLength(before)
    expect(formOf(await text('auditor', `/perangkat/${ids[0]}`), 'laporan')).not.toBe('')
    const auditor = await (await as('auditor').post(formOf(page, 'laporan'), {}, `/perangkat/${ids[0]}`)).text()
    expect(auditor).toContain('&quot;startedAtMs&quot;')
  })

  test('of another device or a made-up number is a 404, and nothing is recorded', async () => {
    const before = (await auditOf('report.open-raw')).length
    const answer = await as('admin').post(`/perangkat/${ids[0]}/laporan/999999`, {}, `/perangkat/${ids[0]}`)
    expect(answer.status).toBe(404)
    expect(await auditOf('report.open-raw')).toHaveLength(before)
  })

  test('without the token it stays shut', async () => {
    expect((await as('admin').post(formOf(page, 'laporan'), {})).status).toBe(403)
    expect((await as('admin').post(formOf(page, 'laporan'), { token: 'tebak' })).status).toBe(403)
  })
})

describe('approving and revoking', () => {
  test('an operator approves a device of his satker, and it is recorded', async () => {
    const path = `/perangkat/${ids[5]}`
    expect(formOf(await text('operator', path), 'setujui')).toBe(`${path}/setujui`)
    expect((await as('operator').post(`${path}/setujui`, {}, path)).status).toBe(303)
    expect((await device(ids[5])).state).toBe('active')
    expect(await auditOf('device.approve')).toHaveLength(1)
  })

  test('a leader and an auditor may look but not change', async () => {
    const path = `/perangkat/${ids[0]}`
    for (const name of ['pimpinan', 'auditor']) {
      expect(formOf(await text(name, path), 'cabut')).toBe('')
      const answer = await as(name).post(`${path}/cabut`, {}, path)
      expect(answer.status).toBe(403)
    }
    expect((await device(ids[0])).state).toBe('active')
  })

  test('a device of another satker cannot be changed, and looks as if it were not there', async () => {
    const other = seeded.devices.get('991630')?.[0]
    const answer = await as('operator').post(`/perangkat/${other}/cabut`, {}, `/perangkat/${ids[0]}`)
    expect(answer.status).toBe(404)
    expect((await device(other)).state).toBe('active')
  })

  test('a revoked device keeps its history', async () => {
    const path = `/perangkat/${ids[7]}`
    await as('admin').post(`${path}/cabut`, {}, path)
    const words = wordsOf(await text('admin', path))
    expect(words).toContain('Perangkat ini dicabut')
    expect(words).toContain('LibreOffice Writer')
  })
})
