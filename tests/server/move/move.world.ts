/** A SQLite store with something in every kind of column, an empty database, and a way to compare the two. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { recordAudit } from '../../../server/audit/audit.log.ts'
import { moveStore } from '../../../server/move/move.usecases.ts'
import { readTables } from '../../../server/move/target.store.ts'
import { storeFileName } from '../../../server/store/store.ts'
import { testPostgres } from '../../support/postgres.ts'
import { mainOf, quartersOf } from '../../support/reports.ts'
import { seedDevice, seedReport, seedUnit } from '../../support/seed-store.ts'
import { tempStore } from '../../support/temp-store.ts'

export const awkwardName = 'MAN "1"\t\\N\nÇatı 学校 \\x00'
export const clock = { nowMs: () => Date.parse('2026-11-24T12:00:00Z') }

export async function moveWorld() {
  const temp = await tempStore()
  const { store } = temp
  const unitId = await seedUnit(store, { code: '100001', parentId: null })
  await store.db
    .updateTable('unit')
    .set({ name: awkwardName, network_key: Buffer.alloc(0) })
    .execute()
  const devices = [
    await seedDevice(store, { unitId }),
    await seedDevice(store, { unitId }),
    await seedDevice(store, { unitId }),
  ]
  for (const deviceId of devices.slice(0, 2))
    for (const utcDay of ['2026-10-31', '2026-11-01', '2026-11-02'])
      await seedReport(store, deviceId, { main: mainOf({ utcDay, sealed: true }), quarters: quartersOf() })
  // The last id that was given is held by nobody any more.
  await store.db
    .deleteFrom('device')
    .where('id', '=', devices[2] ?? 0)
    .execute()
  const entry = { atMs: 0, actor: 'cli', action: 'unit.create', unitId, detail: {} }
  await store.write((db) => recordAudit(store, db, entry))
  await store.close()

  const { url } = await testPostgres()
  const { dataDir } = temp.settings
  const lastDeviceId = devices[2] ?? 0
  return {
    dataDir,
    url,
    lastDeviceId,
    move: (to = url) => move(dataDir, to),
    differing: () => differing(dataDir, url),
    cleanup: temp.cleanup,
  }
}

function move(dataDir: string, url: string) {
  return moveStore({ dataDir, url, actor: 'cli' }, { clock, onProgress: () => {} })
}

/** Device-days in bulk, straight into the file. */
export function addDeviceDays(dataDir: string, count: number): void {
  const database = new Database(join(dataDir, storeFileName))
  const insert = database.prepare(`
    insert into device_day (device_id, day, unit_id, observed, screen_min, dark_min, awake_min, asleep_min, off_min,
      unknown_min, inputs, sealed, late) values (?, ?, 1, ?, 0, 0, 0, 0, 0, 1440, '', 1, 0)`)
  const bitmap = Buffer.alloc(12, 0xa5)
  database.transaction(() => {
    for (let at = 0; at < count; at++)
      insert.run(1_000 + Math.floor(at / 28), `2026-02-${String((at % 28) + 1).padStart(2, '0')}`, bitmap)
  })()
  database.close()
}

/** Tables whose rows are not the same in both, but for what the move itself records. */
async function differing(dataDir: string, url: string): Promise<string[]> {
  const database = new Database(join(dataDir, storeFileName), { readonly: true })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found: string[] = []
    for (const { name, columns, keys } of await readTables(client)) {
      const order = keys.map((key) => `"${key}"`)
      const held = database.prepare(`select * from "${name}"`).all() as Record<string, unknown>[]
      const moved = await client.query<Record<string, unknown>>(`select * from "${name}" order by ${order.join(', ')}`)
      const rows = moved.rows.filter((row) => row['action'] !== 'store.move')
      const text = (list: Record<string, unknown>[]) =>
        list
          .map((row) => JSON.stringify(columns.map((column) => textOf(row[column]))))
          .toSorted()
          .join('\n')
      if (text(held) !== text(rows)) found.push(name)
    }
    return found
  } finally {
    await client.end()
    database.close()
  }
}

/** Numbers as text too: what is a bigint in one may be a text in the other. */
function textOf(value: unknown): string | null {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null
}
