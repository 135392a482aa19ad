/** What a store promises, on whichever database it runs: each kind's test file calls this once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Db, type Store } from '../../../server/store/store.ts'
import { migrationsFor } from '../../../server/store/migrations.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const day = (utcDay: string) => ({ utc_day: utcDay, up: Buffer.alloc(12) })

async function daysIn(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('server_day').select('utc_day').orderBy('utc_day').execute()
  return rows.map((row) => row.utc_day)
}

export function describeStore(kind: Store['kind']): void {
  describe(`the store on ${kind}`, () => {
    let temp: TempStore
    beforeAll(async () => {
      temp = await tempStore(kind)
    })
    afterAll(() => temp.cleanup())

    test('after the migrations nothing is left to change in the schema', async () => {
      expect(await temp.store.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('')
    })

    test('opening it again runs no migration twice and keeps what it holds', async () => {
      await temp.store.db.insertInto('server_day').values(day('2026-01-01')).execute()
      const again = await openStore(temp.settings)
      const executed = await again.orm.migrator.getExecuted()
      expect(executed).toHaveLength(migrationsFor(kind).length)
      expect(await daysIn(again.db)).toContain('2026-01-01')
      await again.close()
    })

    test('a write is there for every later reader', async () => {
      const answer = await temp.store.write(async (db) => {
        await db.insertInto('server_day').values(day('2026-01-02')).execute()
        return 'done'
      })
      expect(answer).toBe('done')
      expect(await daysIn(temp.store.db)).toContain('2026-01-02')
    })

    test('tells how long its statements take by their text, and never a value', async () => {
      await temp.store.db.insertInto('server_day').values(day('2026-01-09')).execute()
      await temp.store.db.selectFrom('server_day').select('up').where('utc_day', '=', '2026-01-09').execute()
      await temp.store.write((db) => db.deleteFrom('server_day').where('utc_day', '=', '2026-01-09').execute())
      const seen = temp.store.queryTimes.slowest(200)
      const texts = seen.map(({ text }) => text.replaceAll(/["`]/g, ''))
      expect(texts).toContain('select up from server_day where utc_day = ?')
      expect(texts).toContain('delete from server_day where utc_day = ?')
      expect(JSON.stringify(seen)).not.toContain('2026-01-09')
      for (const { count, totalMs, maxMs } of seen) expect([count > 0, maxMs <= totalMs]).toEqual([true, true])
    })

    test('a write that fails halfway leaves nothing and the store goes on', async () => {
      const failing = temp.store.write(async (db) => {
        await db.insertInto('server_day').values(day('2026-01-03')).execute()
        throw new Error('halfway')
      })
      await expect(failing).rejects.toThrow('halfway')
      expect(await daysIn(temp.store.db)).not.toContain('2026-01-03')
      await temp.store.write((db) => db.insertInto('server_day').values(day('2026-01-04')).execute())
      expect(await daysIn(temp.store.db)).toContain('2026-01-04')
    })

    test('twenty writers at once lose no increment', async () => {
      await temp.store.db
        .insertInto('device_dirty')
        .values({ device_id: 1, utc_day: '2026-01-01', version: 0 })
        .execute()
      const raise = () =>
        temp.store.write(async (db) => {
          const key = db.updateTable('device_dirty').where('device_id', '=', 1)
          await key.set((eb) => ({ version: eb('version', '+', 1) })).execute()
        })
      await Promise.all(Array.from({ length: 20 }, raise))
      const row = await temp.store.db.selectFrom('device_dirty').select('version').executeTakeFirstOrThrow()
      expect(row.version).toBe(20)
    })

    test('bytes and empty values come back as they went in', async () => {
      const up = Buffer.from('00ff10', 'hex')
      await temp.store.db.insertInto('server_day').values({ utc_day: '2026-02-01', up }).execute()
      const query = temp.store.db.selectFrom('server_day').select('up').where('utc_day', '=', '2026-02-01')
      const row = await query.executeTakeFirstOrThrow()
      expect(Buffer.from(row.up).toString('hex')).toBe('00ff10')
    })
  })
}
