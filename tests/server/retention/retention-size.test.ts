import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { runRetention } from '../../../server/retention/retention.job.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore } from '../../support/temp-store.ts'

/** Pages in use; those that SQLite will fill again are not. */
function usedPages(file: string): number {
  const database = new Database(file, { readonly: true })
  const [pages, free] = ['page_count', 'freelist_count'].map((name) => Number(database.pragma(name, { simple: true })))
  database.close()
  return (pages ?? 0) - (free ?? 0)
}

test('the space of erased bytes comes back to the store: tombstones do not keep the pages of whole reports', async () => {
  const temp = await tempStore()
  try {
    const unitId = await seedUnit(temp.store, { code: '100001', parentId: null })
    const deviceIds: number[] = []
    for (let device = 0; device < 150; device++) deviceIds.push(await seedDevice(temp.store, { unitId }))
    const file = temp.store.file ?? ''
    const empty = usedPages(file)
    const random = seededRandom(7)
    for (let day = 1; day <= 20; day++) {
      const order = deviceIds.map((id) => ({ id, at: random.between(0, 1_000_000) })).toSorted((a, b) => a.at - b.at)
      const rows = order.map(({ id }) => ({
        device_id: id,
        chain_id: id,
        utc_day: `2026-11-${String(day).padStart(2, '0')}`,
        rev: 1,
        sealed: 1,
        state: 'ok',
        hash: randomBytes(32),
        main: randomBytes(700),
        quarters: randomBytes(200),
        signature: randomBytes(64),
        key_id: 1,
        first_received_at_ms: 0,
        received_at_ms: 0,
      }))
      await temp.store.db.insertInto('report').values(rows).execute()
    }
    const full = usedPages(file) - empty
    const nowMs = Date.parse('2028-01-01T12:00:00Z')
    const { reports } = await runRetention(temp.store, { nowMs, pause: async () => {} })
    expect(reports).toBe(3000)
    const left = usedPages(file) - empty
    expect(left / full).toBeLessThan(0.3)
    expect((left * 4096) / reports).toBeLessThan(330)
  } finally {
    await temp.cleanup()
  }
})
