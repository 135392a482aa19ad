/** Factors on whichever database they are kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  allFactors,
  factorsFor,
  factorsForAll,
  factorsOn,
  loadFactorBook,
} from '../../../server/power/factor.queries.ts'
import { usualFactors } from '../../../server/power/factor.table.ts'
import { addFactor, setUnitFactor } from '../../../server/power/factor.usecases.ts'
import type { Store } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { auditedActions, clock, type PlanUnits, refusal, seedPlanUnits, today, viewerAt } from '../plan/plan-world.ts'

const row = {
  kind: 'tariff',
  key: 'S-1/TR',
  value: '1.800,125',
  fromDay: '2026-07-01',
  source: 'PLN',
  document: 'SK-9/2026',
}
const wish = { name: 'tariff-class', value: 'P-1/TR', fromDay: '2026-03-01', source: 'rekening', document: 'ND-4/2026' }

export function describeFactors(kind: Store['kind']): void {
  describe(`factors on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())
    const add = async (changes: Partial<typeof row> = {}, role?: Parameters<typeof viewerAt>[2], unitId = units.root) =>
      addFactor({ ...row, ...changes, viewer: await viewerAt(temp.store, unitId, role) }, { store: temp.store, clock })
    const set = async (
      unitId: number,
      changes: Partial<typeof wish> = {},
      by: { at: number; role?: Parameters<typeof viewerAt>[2] } = { at: units.root },
    ) => {
      const viewer = await viewerAt(temp.store, by.at, by.role)
      return setUnitFactor({ ...wish, ...changes, unitId, viewer }, { store: temp.store, clock })
    }
    const unitOf = (id: number) =>
      temp.store.db
        .selectFrom('unit')
        .select(['id', 'path', 'kind', 'type'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    const tariffOf = async (id: number, day = today) => factorsFor(temp.store.db, await unitOf(id), day)

    test('an entered row holds from its day on, exactly as entered, and names its number', async () => {
      const id = await add()
      expect((await tariffOf(units.office)).tariff).toMatchObject({
        value: 1800.125, unit: 'Rp/kWh', status: 'entered', document: 'SK-9/2026', enteredBy: 'account:1',
        version: `tariff/S-1/TR@2026-07-01#${id}`,
      }) // prettier-ignore
      expect((await tariffOf(units.office, '2026-06-30')).tariff?.value).toBe(900)
      expect(await factorsOn(temp.store.db, today)).toContainEqual(expect.objectContaining({ value: 1800.125 }))
    })

    test('a second row of one day holds, and the first stays as history', async () => {
      await add()
      await add({ value: '1.750' })
      expect((await tariffOf(units.office)).tariff?.value).toBe(1750)
      expect(await allFactors(temp.store.db)).toHaveLength(usualFactors.length + 2)
      expect(await auditedActions(temp.store)).toEqual(['factor.add', 'factor.add'])
    })

    test('a class is set for a unit and all below it, and taken back', async () => {
      await set(units.province, { value: 'p-2/tm' })
      expect((await tariffOf(units.school)).tariffClass).toMatchObject({ value: 'P-2/TM', unitId: units.province })
      expect((await tariffOf(units.other)).tariffClass.unitId).toBeNull()
      await set(units.province, { value: '', fromDay: '2026-11-01' })
      expect((await tariffOf(units.school)).tariffClass.unitId).toBeNull()
      expect((await tariffOf(units.school, '2026-10-31')).tariffClass.value).toBe('P-2/TM')
      expect(await auditedActions(temp.store)).toEqual(['factor.unit-set', 'factor.unit-set'])
    })

    test('what cannot be kept is refused with its field, and nothing is recorded', async () => {
      expect(await refusal(add({ value: '-1', document: 'SK' }))).toEqual({
        code: 'factor.invalid',
        fields: ['document: too_small'],
      })
      expect(await refusal(add({ value: '-1' }))).toEqual({ code: 'factor.invalid', fields: ['value: too_small'] })
      expect(await refusal(set(units.office, { value: 'murah' }))).toEqual({
        code: 'factor.invalid',
        fields: ['value: not_allowed'],
      })
      expect(await refusal(set(units.office, { name: 'grid-method', value: 'margin' }))).toEqual({
        code: 'factor.invalid',
        fields: ['name: not_allowed'],
      })
      expect(await auditedActions(temp.store)).toEqual([])
      expect(await allFactors(temp.store.db)).toHaveLength(usualFactors.length)
    })

    test('only the ministry sets values and how they are chosen; a province sets its own units', async () => {
      for (const role of ['province-admin', 'satker-it', 'leader', 'auditor'] as const)
        expect(await refusal(add({}, role, units.province))).toMatchObject({ code: 'account.right_missing' })
      expect(await refusal(add({}, 'ministry-admin', units.province))).toMatchObject({ code: 'account.right_missing' })
      const province = { at: units.province, role: 'province-admin' } as const
      await set(units.school, {}, province)
      const method = { name: 'grid-method', value: 'margin' }
      expect(await refusal(set(units.province, method, province))).toMatchObject({ code: 'account.right_missing' })
      expect(await refusal(set(units.other, {}, province))).toMatchObject({ code: 'unit.missing' })
      const operator = { at: units.school, role: 'satker-it' } as const
      expect(await refusal(set(units.school, {}, operator))).toMatchObject({ code: 'account.right_missing' })
      await set(units.root, method)
      expect((await tariffOf(units.school)).gridMethod).toMatchObject({ value: 'margin', unitId: units.root })
    })

    test('all units of a viewer are read at once, and nothing outside', async () => {
      await set(units.office, { value: 'S-2/TM' })
      const viewer = await viewerAt(temp.store, units.province)
      const all = await factorsForAll(temp.store.db, viewer, { path: '/', day: today })
      expect([...all.keys()].toSorted((a, b) => a - b)).toEqual([units.province, units.office, units.school])
      expect(all.get(units.school)).toEqual(await tariffOf(units.school))
    })

    test('a row of a kind that this version does not know is left alone', async () => {
      const extra = {
        key: 'X',
        from_day: today,
        value_millionths: 1,
        unit: 'x',
        source: 'x',
        status: 'x',
        document: 'x',
      }
      await temp.store.write(async (db) => {
        const by = { entered_by: 'cli', entered_at_ms: 0 }
        await db
          .insertInto('factor')
          .values({ kind: 'water', ...extra, ...by })
          .execute()
        const value = { unit_id: units.root, name: 'colour', from_day: today, value: 'x', source: 'x', document: 'x' }
        await db
          .insertInto('factor_setting')
          .values({ ...value, ...by })
          .execute()
      })
      const book = await loadFactorBook(temp.store.db)
      expect(book.rows).toHaveLength(usualFactors.length)
      expect(book.settings).toEqual([])
    })
  })
}
