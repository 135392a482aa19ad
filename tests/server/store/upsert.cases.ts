/** Upserting many rows, on whichever database it runs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../server/store/store.ts'
import { upsertRows } from '../../../server/store/upsert.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

export function describeUpsert(kind: Store['kind']): void {
  describe(`upsertRows on ${kind}`, () => {
    let temp: TempStore
    beforeAll(async () => {
      temp = await tempStore(kind)
    })
    afterAll(() => temp.cleanup())

    const rowOf = (number: number, version: number) => ({ unit_id: number, day: '2026-11-24', version })
    const put = (rows: ReturnType<typeof rowOf>[]) => upsertRows(temp.store.db, 'unit_dirty', ['unit_id', 'day'], rows)
    const held = () => temp.store.db.selectFrom('unit_dirty').selectAll().orderBy('unit_id').execute()

    test('writes more rows than one statement holds, and replaces those with the same key', async () => {
      await put(Array.from({ length: 150 }, (_, number) => rowOf(number, 1)))
      await put([rowOf(3, 7), { version: 8, day: '2026-11-24', unit_id: 149 }])
      const rows = await held()
      expect(rows).toHaveLength(150)
      expect([rows[3]?.version, rows[4]?.version, rows[149]?.version]).toEqual([7, 1, 8])
    })

    test('of no rows writes nothing', async () => {
      const before = await held()
      await put([])
      expect(await held()).toEqual(before)
    })
  })
}
