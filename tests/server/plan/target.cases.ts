/** Targets on whichever database they are kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { targetHistory, targetsFor } from '../../../server/plan/target.queries.ts'
import { setTarget, withdrawTarget } from '../../../server/plan/target.usecases.ts'
import type { Viewer } from '../../../server/account/scope.ts'
import type { Programme } from '../../../server/plan/target.rules.ts'
import type { Db, Store } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { auditedActions, clock, type PlanUnits, refusal, seedPlanUnits, today, viewerAt } from './plan-world.ts'

const decree = { programme: 'applications', sharePct: 60, dueDay: '2027-12-31', fromDay: '2026-01-01', source: 'KMA 1' }

const targetFor = async (
  db: Db,
  viewer: Viewer,
  { programme, ...asked }: { unitId: number; programme: Programme; day: string },
) => (await targetsFor(db, viewer, asked))[programme]

export function describeTargets(kind: Store['kind']): void {
  describe(`targets on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())
    const deps = () => ({ store: temp.store, clock })
    const at = (unitId: number, role?: Parameters<typeof viewerAt>[2]) => viewerAt(temp.store, unitId, role)
    const set = async (unitId: number, changes: Partial<typeof decree> = {}) =>
      setTarget({ ...decree, ...changes, unitId, viewer: await at(units.root) }, deps())
    const held = async (unitId: number, day = today) =>
      targetFor(temp.store.db, await at(units.root), { unitId, programme: 'applications', day })

    test('nobody has set one: there is none', async () => {
      expect(await held(units.school)).toBeNull()
    })

    test('a unit without its own has the target of the nearest unit above', async () => {
      await set(units.root)
      await set(units.province, { sharePct: 80, source: 'SK Kanwil' })
      expect(await held(units.school)).toEqual({
        unitCode: '000010',
        unitName: 'Satker 000010',
        sharePct: 80,
        dueDay: '2027-12-31',
        fromDay: '2026-01-01',
        source: 'SK Kanwil',
      })
      expect(await held(units.other)).toMatchObject({ unitCode: 'ROOT', sharePct: 60 })
      const system = { unitId: units.school, programme: 'system', day: today } as const
      expect(await targetFor(temp.store.db, await at(units.root), system)).toBeNull()
    })

    test('the newest row in force counts, and earlier days keep theirs', async () => {
      await set(units.root)
      await set(units.root, { sharePct: 70, fromDay: '2026-06-01' })
      await set(units.root, { sharePct: 90, fromDay: addDays(today, 1) })
      expect(await held(units.school)).toMatchObject({ sharePct: 70 })
      expect(await held(units.school, '2026-05-31')).toMatchObject({ sharePct: 60 })
      expect(await held(units.school, '2025-12-31')).toBeNull()
      expect(await held(units.school, addDays(today, 1))).toMatchObject({ sharePct: 90 })
    })

    test('a second one from the same day replaces the first, and the record has both', async () => {
      await set(units.root)
      await set(units.root, { sharePct: 65, dueDay: '2028-06-30' })
      expect(await targetHistory(temp.store.db, await at(units.root), units.root)).toEqual([
        { programme: 'applications', sharePct: 65, dueDay: '2028-06-30', fromDay: '2026-01-01', source: 'KMA 1' },
      ])
      const rows = await temp.store.db.selectFrom('audit').select(['detail', 'unit_id']).orderBy('id').execute()
      expect(rows.map((row) => row.unit_id)).toEqual([units.root, units.root])
      expect(JSON.parse(rows[1]?.detail ?? '')).toMatchObject({ sharePct: 65, before: { share_pct: 60 } })
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test('withdrawn, the target of the unit above holds again; what was planned later is gone', async () => {
      await set(units.root)
      await set(units.province, { sharePct: 80 })
      await set(units.province, { sharePct: 95, fromDay: addDays(today, 30) })
      const viewer = await at(units.province, 'province-admin')
      const input = { unitId: units.province, programme: 'applications', reason: 'ikut target pusat', viewer }
      await withdrawTarget(input, deps())
      expect(await held(units.school)).toMatchObject({ unitCode: 'ROOT' })
      expect(await held(units.school, addDays(today, 60))).toMatchObject({ unitCode: 'ROOT' })
      expect(await held(units.school, addDays(today, -1))).toMatchObject({ sharePct: 80 })
      expect(await refusal(withdrawTarget(input, deps()))).toEqual({ code: 'plan.target_missing', fields: [] })
      expect(await auditedActions(temp.store)).toEqual([
        'plan.target-set',
        'plan.target-set',
        'plan.target-set',
        'plan.target-withdraw',
      ])
    })

    test('none is put in before the last one: nothing would change now, only what was said of the past', async () => {
      await set(units.root, { fromDay: '2026-06-01' })
      expect(await refusal(set(units.root))).toEqual({ code: 'plan.invalid', fields: ['fromDay: before_last'] })
    })

    test('only those who may edit the plan, and only in their own subtree', async () => {
      const province = await at(units.province, 'province-admin')
      await setTarget({ ...decree, unitId: units.school, viewer: province }, deps())
      const abroad = setTarget({ ...decree, unitId: units.other, viewer: province }, deps())
      expect(await refusal(abroad)).toEqual({ code: 'unit.missing', fields: [] })
      const leader = await at(units.root, 'leader')
      const refused = setTarget({ ...decree, unitId: units.root, viewer: leader }, deps())
      expect(await refusal(refused)).toEqual({ code: 'account.right_missing', fields: [] })
      expect(await auditedActions(temp.store)).toEqual(['plan.target-set'])
      const asked = { unitId: units.other, programme: 'applications', day: today } as const
      expect(await targetFor(temp.store.db, province, asked)).toBeNull()
      expect(await targetHistory(temp.store.db, province, units.root)).toEqual([])
    })

    test('a target from above the own subtree holds and is told', async () => {
      await set(units.root)
      const viewer = await at(units.school, 'leader')
      const asked = { unitId: units.school, programme: 'applications', day: today } as const
      expect(await targetFor(temp.store.db, viewer, asked)).toMatchObject({ unitCode: 'ROOT', sharePct: 60 })
    })

    test.each([
      [{ sharePct: 0 }, 'sharePct: too_small'],
      [{ sharePct: 101 }, 'sharePct: too_big'],
      [{ sharePct: 50.5 }, 'sharePct: wrong_type'],
      [{ sharePct: Number.NaN }, 'sharePct: wrong_type'],
      [{ dueDay: '2027-02-30' }, 'dueDay: bad_value'],
      [{ dueDay: '2026-01-01' }, 'dueDay: not_after'],
      [{ dueDay: '2099-01-01' }, 'dueDay: too_late'],
      [{ fromDay: '2019-01-01' }, 'fromDay: too_early'],
      [{ fromDay: '2031-01-01', dueDay: '2032-01-01' }, 'fromDay: too_late'],
      [{ source: ' a ' }, 'source: too_small'],
      [{ programme: 'semua' }, 'programme: not_allowed'],
    ])('%j is refused with the field', async (changes, field) => {
      expect(await refusal(set(units.root, changes))).toEqual({ code: 'plan.invalid', fields: [field] })
      expect(await auditedActions(temp.store)).toEqual([])
    })
  })
}
