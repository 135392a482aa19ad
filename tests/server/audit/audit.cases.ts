/** What the audit log promises, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak, recordAudit } from '../../../server/audit/audit.log.ts'
import type { Store } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

export function describeAudit(kind: Store['kind']): void {
  describe(`the audit log on ${kind}`, () => {
    let temp: TempStore
    const record = (action: string) =>
      temp.store.write((db) =>
        recordAudit(temp.store, db, {
          atMs: 1_770_000_000_000,
          actor: 'cli',
          action,
          unitId: null,
          detail: { é: 'ꦗ' },
        }),
      )
    beforeEach(async () => {
      temp = await tempStore(kind)
      for (const action of ['one', 'two', 'three', 'four']) await record(action)
    })
    afterEach(() => temp.cleanup())

    test('a chain nobody touched is whole, and so is an empty one', async () => {
      expect(await findAuditBreak(temp.store.db)).toBeNull()
      await temp.store.db.deleteFrom('audit').execute()
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test.each([
      ['action', { action: 'other' }],
      ['actor', { actor: 'account:1' }],
      ['time', { at_ms: 1_770_000_000_001 }],
      ['unit', { unit_id: 7 }],
      ['detail', { detail: '{}' }],
      ['hash', { hash: '0'.repeat(64) }],
    ])('U23: an altered %s is found at its entry', async (_what, change) => {
      await temp.store.db.updateTable('audit').set(change).where('id', '=', 2).execute()
      expect(await findAuditBreak(temp.store.db)).toBe(2)
    })

    test('U23: a removed entry is found at the one after it', async () => {
      await temp.store.db.deleteFrom('audit').where('id', '=', 2).execute()
      expect(await findAuditBreak(temp.store.db)).toBe(3)
    })

    test('U23: a removed first entry is found', async () => {
      await temp.store.db.deleteFrom('audit').where('id', '=', 1).execute()
      expect(await findAuditBreak(temp.store.db)).toBe(2)
    })

    test('entries recorded at once are numbered without a gap', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, at) => record(`at once ${at}`)))
      expect(await findAuditBreak(temp.store.db)).toBeNull()
      const { last } = await temp.store.db
        .selectFrom('audit')
        .select((eb) => eb.fn.max('id').as('last'))
        .executeTakeFirstOrThrow()
      expect(last).toBe(24)
    })

    test('a deed that fails takes its entry with it', async () => {
      const deed = temp.store.write(async (db) => {
        await recordAudit(temp.store, db, { atMs: 1, actor: 'cli', action: 'x', unitId: null, detail: {} })
        throw new Error('the deed failed')
      })
      await expect(deed).rejects.toThrow('the deed failed')
      await record('after')
      expect(await findAuditBreak(temp.store.db)).toBeNull()
      expect(await temp.store.db.selectFrom('audit').select('id').where('action', '=', 'x').execute()).toEqual([])
    })

    test('a chain longer than one page of reading is followed to its end', async () => {
      await temp.store.write(async (db) => {
        for (let at = 0; at < 1_100; at++)
          await recordAudit(temp.store, db, { atMs: at, actor: 'cli', action: 'many', unitId: null, detail: {} })
      })
      expect(await findAuditBreak(temp.store.db)).toBeNull()
      await temp.store.db.updateTable('audit').set({ actor: 'x' }).where('id', '=', 1_102).execute()
      expect(await findAuditBreak(temp.store.db)).toBe(1_102)
    })
  })
}
