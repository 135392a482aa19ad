/** What the use cases of units promise, on whichever database they run. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import type { Store } from '../../../server/store/store.ts'
import { createUnit, ensureRoot, importUnits } from '../../../server/unit/unit.usecases.ts'
import { findUnitByCode } from '../../../server/unit/unit.store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const noon = Date.parse('2026-03-02T05:00:00Z') // 2 March in all three zones
const dayMs = 86_400_000
const unsaid = { kind: null, type: null, parentCode: null, zone: null, placeClass: null, laptops: null }

export function describeUnits(kind: Store['kind']): void {
  describe(`units on ${kind}`, () => {
    let temp: TempStore
    let nowMs: number
    const deps = () => ({ store: temp.store, clock: { nowMs: () => nowMs } })
    const create = (code: string, more: Partial<Record<keyof typeof unsaid, string>> = {}) =>
      createUnit({ ...unsaid, code, name: `Nama ${code}`, actor: 'cli', ...more }, deps())
    const bring = (csv: string, fromDay: string | null = null) => importUnits({ csv, fromDay, actor: 'cli' }, deps())
    const find = async (code: string) => {
      const unit = await findUnitByCode(temp.store.db, code)
      if (!unit) throw new Error(`no unit ${code}`)
      return unit
    }
    const periods = async (code: string) => {
      const query = temp.store.db.selectFrom('unit_period').where('unit_id', '=', (await find(code)).id)
      return query.select(['from_day', 'to_day', 'name', 'parent_id', 'zone']).orderBy('from_day').execute()
    }
    const audits = () => temp.store.db.selectFrom('audit').select(['action', 'detail']).orderBy('id').execute()

    beforeEach(async () => {
      temp = await tempStore(kind)
      nowMs = noon
      await ensureRoot(deps())
    })
    afterEach(() => temp.cleanup())

    test('the root is made once', async () => {
      const again = await ensureRoot(deps())
      expect(again.code).toBe('KEMENAG')
      expect(await temp.store.db.selectFrom('unit').select('path').execute()).toEqual([{ path: `/${again.id}/` }])
      expect(await audits()).toMatchObject([{ action: 'unit.create' }])
    })

    test('a unit stands below its parent, takes its zone, and has a secret and a first period', async () => {
      await create('KW1', { kind: 'kanwil', zone: 'WIT' })
      const { id, code } = await create(' kk1 ', { kind: 'kankemenag', parentCode: 'kw1' })
      expect(code).toBe('KK1')
      const unit = await find('KK1')
      const parent = await find('KW1')
      expect(unit).toMatchObject({
        id,
        zone: 'WIT',
        type: 'KANKEMENAG',
        path: `${parent.path}${id}/`,
        parentId: parent.id,
      })
      const keys = await temp.store.db.selectFrom('unit').select('network_key').execute()
      expect(new Set(keys.map((row) => Buffer.from(row.network_key).toString('hex'))).size).toBe(3)
      expect(keys.every((row) => row.network_key.length === 32)).toBe(true)
      expect(await periods('KK1')).toMatchObject([
        { from_day: '2026-03-02', to_day: null, name: 'Nama kk1', zone: 'WIT' },
      ])
    })

    test('a code is taken once, however it is written', async () => {
      await create('man1')
      await expect(create(' MAN1 ')).rejects.toMatchObject({ code: 'unit.exists', kind: 'conflict' })
    })

    test('bad fields and unknown parents are refused and leave nothing', async () => {
      await expect(create('A B', { zone: 'GMT' })).rejects.toMatchObject({
        code: 'unit.invalid',
        fields: [{ path: 'code' }, { path: 'zone' }],
      })
      await expect(create('A', { parentCode: 'B' })).rejects.toMatchObject({ code: 'unit.missing' })
      await expect(create('A', { kind: 'ministry' })).rejects.toMatchObject({ fields: [{ path: 'kind' }] })
      expect(await temp.store.db.selectFrom('unit').select('id').execute()).toHaveLength(1)
      expect(await audits()).toHaveLength(1)
    })

    test('a list makes its units in any order of its lines', async () => {
      const csv =
        'code,name,kind,type,parentCode,zone,placeClass,laptops\nM1,MAN 1,satker,MAN,K1,,kota,40\nK1,Kanwil,kanwil,,,WITA,,\n'
      expect(await bring(csv)).toEqual({ created: 2, changed: 0, unchanged: 0 })
      const kanwil = await find('K1')
      const man = await find('M1')
      expect(man).toMatchObject({
        zone: 'WITA',
        claimedLaptops: 40,
        placeClass: 'kota',
        path: `${kanwil.path}${man.id}/`,
      })
      expect(await bring(csv)).toEqual({ created: 0, changed: 0, unchanged: 2 })
    })

    test('X08: a list with one fault imports nothing at all', async () => {
      await expect(bring('code,name,parentCode\nK1,Kanwil,\nM1,MAN 1,K9\n')).rejects.toMatchObject({
        code: 'unit.import_refused',
        fields: [{ path: 'line 3, parentCode' }],
      })
      expect(await findUnitByCode(temp.store.db, 'K1')).toBeNull()
    })

    test('a rename opens a new period and keeps the old one', async () => {
      await create('M1')
      nowMs += 10 * dayMs
      expect(await bring('code,name\nM1,MAN 1 Baru\n')).toMatchObject({ changed: 1 })
      expect(await periods('M1')).toMatchObject([
        { from_day: '2026-03-02', to_day: '2026-03-12', name: 'Nama M1' },
        { from_day: '2026-03-12', to_day: null, name: 'MAN 1 Baru' },
      ])
      const entries = await audits()
      expect(entries.map(({ action }) => action)).toEqual(['unit.create', 'unit.create', 'unit.change', 'unit.import'])
      expect(JSON.parse(entries[2]?.detail ?? '')).toMatchObject({
        before: { name: 'Nama M1' },
        after: { name: 'MAN 1 Baru' },
        fromDay: '2026-03-12',
      })
    })

    test('two corrections on one day leave one period', async () => {
      await create('M1')
      await bring('code,name\nM1,Salah\n')
      await bring('code,name\nM1,Benar\n')
      expect(await periods('M1')).toMatchObject([{ from_day: '2026-03-02', to_day: null, name: 'Benar' }])
    })

    test('E08: a move carries the whole subtree and has both parents counted again from its day on', async () => {
      for (const code of ['K1', 'K2']) await create(code, { kind: 'kanwil' })
      await create('KK', { parentCode: 'K1' })
      await create('M1', { parentCode: 'KK' })
      nowMs += 3 * dayMs
      await bring('code,name,parentCode\nKK,Nama KK,K2\n', '2026-03-04')
      const [k1, k2, kk, m1] = [await find('K1'), await find('K2'), await find('KK'), await find('M1')]
      expect(kk.path).toBe(`${k2.path}${kk.id}/`)
      expect(m1.path).toBe(`${kk.path}${m1.id}/`)
      expect(await periods('KK')).toMatchObject([
        { to_day: '2026-03-04', parent_id: k1.id },
        { from_day: '2026-03-04', to_day: null, parent_id: k2.id },
      ])
      const marks = await temp.store.db.selectFrom('unit_dirty').select(['unit_id', 'day']).execute()
      const expected = ['2026-03-04', '2026-03-05'].flatMap((day) => [k1.id, kk.id].map((id) => `${id} ${day}`))
      expect(marks.map((mark) => `${mark.unit_id} ${mark.day}`).toSorted()).toEqual(expected.toSorted())
    })

    test('a change may not begin before the one it follows', async () => {
      await create('M1')
      await expect(bring('code,name\nM1,Lain\n', '2026-03-01')).rejects.toMatchObject({ code: 'unit.change_too_early' })
      expect(await find('M1')).toMatchObject({ name: 'Nama M1' })
    })

    test('an empty cell keeps what is known, and takes away a number of laptops', async () => {
      await create('M1', { laptops: '40', zone: 'WIT', type: 'MAN' })
      await bring('code,name,type,zone,laptops\nM1,Nama M1,,,\n')
      expect(await find('M1')).toMatchObject({ type: 'MAN', zone: 'WIT', claimedLaptops: null })
    })

    test('two lists at once both arrive, and the audit chain stays whole', async () => {
      const list = (from: number) =>
        `code,name\n${Array.from({ length: 50 }, (_, at) => `U${from + at},Satker ${from + at}`).join('\n')}\n`
      await Promise.all([bring(list(0)), bring(list(25))])
      expect(await temp.store.db.selectFrom('unit').select('id').execute()).toHaveLength(1 + 75)
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })
  })
}
