import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { type Seeded, seedDashboard, seedNowMs } from './seed.ts'

let temp: TempStore
let seeded: Seeded
let admin: Visitor
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  admin = new Visitor(testApp(temp.store))
  await admin.signIn('admin@kemenag.go.id')
})
afterAll(() => temp.cleanup())

const text = async (path: string) => (await admin.get(path)).text()
const idsIn = (html: string) => [...html.matchAll(/href="\/perangkat\/([0-9a-f-]{36})"/g)].map((match) => match[1])
const totalIn = (html: string) => Number(/class="pager"[^>]*><span>\d+ dari (\d+)/.exec(html)?.[1])

describe('the list of devices', () => {
  test('finds by model, serial and short code, whatever the case', async () => {
    const id = seeded.devices.get('991624')?.[0] ?? ''
    expect(idsIn(await text(`/perangkat?cari=${id.slice(-4)}`))).toContain(id)
    expect(totalIn(await text('/perangkat?cari=ThinkPad'))).toBe(totalIn(await text('/perangkat?cari=THINKPAD')))
    expect(totalIn(await text('/perangkat?cari=thinkpad'))).toBeGreaterThan(0)
    expect(totalIn(await text('/perangkat?q=thinkpad'))).toBe(totalIn(await text('/perangkat?cari=thinkpad')))
  })

  test('percent, underscore, quotes and backslash are looked for as they stand', async () => {
    for (const sign of ['%25', '_', '%5C', '%27', '%22', "')--"])
      expect(idsIn(await text(`/perangkat?cari=${sign}`)), sign).toEqual([])
  })

  test('a search over 100 characters is a 400', async () => {
    expect((await admin.get(`/perangkat?cari=${'a'.repeat(101)}`)).status).toBe(400)
    expect((await admin.get(`/perangkat?cari=${'a'.repeat(100)}`)).status).toBe(200)
  })

  test('filters by satker with what is below it, system and state; their counts are what the filter gives', async () => {
    const below = await text('/perangkat?satker=991605')
    expect(totalIn(below)).toBe(7 + 14 + 6 + 3)
    const linux = await text('/perangkat?sistem=linux')
    const counted = Number(/Linux<\/span>\s*<b>(\d+)<\/b>/.exec(await text('/perangkat'))?.[1])
    expect(totalIn(linux)).toBe(counted)
    expect(totalIn(await text('/perangkat?keadaan=pending'))).toBe(1)
    expect(totalIn(await text('/perangkat?keadaan=revoked'))).toBe(1)
    const today = totalIn(await text('/perangkat?keadaan=today'))
    expect(totalIn(await text('/perangkat?keadaan=week'))).toBeGreaterThan(today)
  })

  test.each([
    'urut=kata_sandi',
    'urut=-',
    'urut=unit.path',
    'sistem=beos',
    'keadaan=apa',
    'dari=bukan-kursor',
    'dari=W10',
  ])('%s is a 400', async (query) => {
    expect((await admin.get(`/perangkat?${query}`)).status).toBe(400)
  })

  test('is sorted by a column and back, and the head says which way', async () => {
    const up = await text('/perangkat?urut=nama')
    const down = await text('/perangkat?urut=-nama')
    expect(idsIn(up)).toEqual(idsIn(down).toReversed())
    expect(up).toMatch(/aria-sort="ascending"><a href="\/perangkat\?urut=-nama"/)
    expect(down).toMatch(/aria-sort="descending"><a href="\/perangkat\?urut=nama"/)
  })

  test('shows days and never clock times', async () => {
    const html = await text('/perangkat')
    const body = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>'))
    expect(body.match(/class="days"/g)).toHaveLength(60)
    expect(body.replaceAll(/<[^>]+>/g, ' ')).not.toMatch(/\b\d{1,2}[.:]\d\d\b(?!\.\d)/)
  })

  test('virtual machines and simulated laptops are marked', async () => {
    const html = await text('/perangkat')
    expect(html.match(/<span class="tag">virtual<\/span>/g)).toHaveLength(1)
    expect(html.match(/<span class="sample">contoh<\/span>/g)).toHaveLength(12 + 1)
  })
})

describe('paging', () => {
  test('walks through everything once, in every order, even when a laptop arrives in between', async () => {
    await addDevices(150)
    const total = totalIn(await text('/perangkat'))
    expect(total).toBe(210)
    for (const order of ['satker', 'nama', 'sistem', '-terlihat', 'terlihat']) {
      const met: (string | undefined)[] = []
      for (let path: string | undefined = `/perangkat?urut=${order}`; path;) {
        const html = await text(path)
        const ids = idsIn(html)
        expect(ids.length).toBeLessThanOrEqual(100)
        met.push(...ids)
        path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
      }
      expect(met.length, order).toBe(total)
      expect(new Set(met).size, order).toBe(total)
    }
  })

  test('a cursor of another order is refused', async () => {
    const next =
      /href="([^"]+)" rel="next"/.exec(await text('/perangkat?urut=nama'))?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await admin.get(next)).status).toBe(200)
    expect((await admin.get(next.replace('urut=nama', 'urut=sistem'))).status).toBe(400)
  })
})

async function addDevices(count: number): Promise<void> {
  const unitId = seeded.unitIds.get('991619') ?? 0
  const rows = Array.from({ length: count }, (_, index) => ({
    public_id: `019abcde-0000-7000-9000-${String(index).padStart(12, '0')}`,
    state: 'active',
    origin: 'simulated',
    unit_id: unitId,
    kind: 'laptop',
    brand: index % 3 === 0 ? null : 'Acer',
    model: 'P214',
    serial: null,
    os_family: 'linux',
    os_name: index % 4 === 0 ? null : 'Ubuntu',
    os_version: null,
    cpu_model: null,
    memory_mb: null,
    disk_mb: null,
    software_count: null,
    agent_version: null,
    insecure: 0,
    clock_offset_ms: null,
    host_name: null,
    unknown_fields: null,
    network_key_due: null,
    report_count: 0,
    last_report_at_ms: null,
    last_seen_day: index % 2 === 0 ? null : '2026-11-20',
    search_text: 'acer p214',
    created_at_ms: seedNowMs,
  }))
  await temp.store.db.insertInto('device').values(rows).execute()
}
