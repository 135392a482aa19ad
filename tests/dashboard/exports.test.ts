import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { type Seeded, seedDashboard, seedToday } from './seed.ts'

let temp: TempStore
let seeded: Seeded
let admin: Visitor
let operator: Visitor
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  const app = testApp(temp.store)
  admin = new Visitor(app)
  await admin.signIn('admin@kemenag.go.id')
  operator = new Visitor(app)
  await operator.signIn('operator@kemenag.go.id')
})
afterAll(() => temp.cleanup())

async function table(visitor: Visitor, path: string) {
  const answer = await visitor.get(path)
  expect(answer.status, path).toBe(200)
  const [header = '', ...rows] = (await answer.text()).trimEnd().split('\r\n')
  const names = header.split(';')
  const objects = rows.map((row) => Object.fromEntries(row.split(';').map((cell, at) => [names[at] ?? at, cell])))
  return { answer, names, rows: objects as Record<string, string | undefined>[] }
}

describe('exports', () => {
  test('every laptop of the list is in the file, once, under the filters of the list', async () => {
    const { rows, answer } = await table(admin, '/perangkat/ekspor.csv')
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const total = Number(
      /class="pager"[^>]*><span>\d+ dari (\d+)/.exec(await (await admin.get('/perangkat')).text())?.[1],
    )
    expect(ids.length).toBe(total)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="perangkat-KEMENAG-${seedToday}.csv"`)
    const linux = await table(admin, '/perangkat/ekspor.csv?sistem=linux')
    expect(linux.rows.length).toBeGreaterThan(0)
    expect(linux.rows.length).toBeLessThan(total)
    expect((await admin.get('/perangkat/ekspor.csv?sistem=amiga')).status).toBe(400)
  })

  test('each list of the plan has its file, which its page leads to', async () => {
    const leader = new Visitor(testApp(temp.store)) // with a gate of its own
    await leader.signIn('pimpinan@kemenag.go.id')
    for (const [page, path] of [
      ['/migrasi/rencana/gelombang', '/migrasi/rencana/ekspor.csv'],
      ['/migrasi/rencana/windows', '/migrasi/rencana/windows/ekspor.csv'],
      ['/migrasi/lisensi', '/migrasi/lisensi/ekspor.csv'],
    ] as const) {
      const { names, answer } = await table(leader, path)
      expect(names.length, path).toBeGreaterThan(5)
      expect(answer.headers.get('content-type')).toContain('text/csv')
      if (page === '/migrasi/lisensi') expect(await (await leader.get(page)).text()).toContain(`${path}?unit=`)
    }
    expect((await leader.get('/migrasi/rencana/windows/ekspor.csv?layak=x')).status).toBe(400)
    expect((await leader.get('/migrasi/rencana/ekspor.csv?pendamping=-1')).status).toBe(400)
  })

  test('an operator gets his own satker, and what lies outside looks like what does not exist (X06)', async () => {
    const own = await table(operator, '/perangkat/ekspor.csv')
    const codes = new Set(own.rows.map((row) => row['kode_satker']))
    expect(codes.size).toBe(1)
    const [code] = codes
    const foreign = [...seeded.devices.keys()].find((other) => other !== code) ?? ''
    for (const path of [
      '/perangkat/ekspor.csv?satker=',
      '/perangkat-lunak/ekspor.csv?unit=',
      '/migrasi/ekspor.csv?unit=',
    ]) {
      expect((await operator.get(`${path}${foreign}`)).status, path).toBe(404)
      expect((await operator.get(`${path}TIDAKADA`)).status, path).toBe(404)
    }
  })

  test('the migration of a unit and of those right below it, each laptop in one status', async () => {
    const { rows, names } = await table(admin, '/migrasi/ekspor.csv')
    expect(rows.length).toBeGreaterThan(1)
    expect(names.length).toBe(23)
    for (const row of rows) {
      if (!row['laptop']) continue
      const parts = ['tanpa_data', 'belum_pasti', 'belum_mulai', 'keduanya', 'aplikasi_terbuka', 'migrasi']
      expect(parts.reduce((sum, name) => sum + Number(row[name]), 0)).toBe(Number(row['laptop']))
    }
  })

  test('titles come with what decided them', async () => {
    const { names } = await table(admin, '/perangkat-lunak/ekspor.csv')
    expect(names).toContain('aturan')
    expect((await admin.get('/perangkat-lunak/ekspor.csv?golongan=x')).status).toBe(400)
  })

  test('each page leads to its file, under the filters that it shows', async () => {
    for (const [page, href] of [
      ['/migrasi', '/migrasi/ekspor.csv?unit='],
      ['/perangkat-lunak?golongan=open', '/perangkat-lunak/ekspor.csv?golongan=open'],
      ['/perangkat-lunak/antrean', '/perangkat-lunak/ekspor.csv?antrean=1'],
      ['/perangkat?sistem=linux', '/perangkat/ekspor.csv?sistem=linux'],
    ] as const)
      expect(await (await admin.get(page)).text(), page).toContain(`href="${href}`)
  })

  test('nobody who has not signed in gets one', async () => {
    const stranger = new Visitor(testApp(temp.store))
    for (const path of ['/perangkat/ekspor.csv', '/perangkat-lunak/ekspor.csv', '/migrasi/ekspor.csv'])
      expect((await stranger.get(path)).status, path).toBe(302)
  })
})
