/** The licence register and the settings of findings, on whichever database they are kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { licencesUnder } from '../../../server/plan/licence.queries.ts'
import { addLicence, endLicence, importLicences, setLegalSetting } from '../../../server/plan/licence.usecases.ts'
import { legalSettings, serversOn } from '../../../server/plan/legal-setting.queries.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { auditedActions, clock, nowMs, type PlanUnits, refusal, seedPlanUnits, today, viewerAt } from './plan-world.ts'

const row = { product: 'WinRAR', seats: '5', document: 'SPK-1/2026', fromDay: '2026-01-01', toDay: '' }
const header = 'code,product,seats,document,fromDay,toDay'

export function describeLicences(kind: Store['kind']): void {
  describe(`the licence register on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())
    const deps = () => ({ store: temp.store, clock })
    const at = (unitId: number, role: Parameters<typeof viewerAt>[2] = 'satker-it') =>
      viewerAt(temp.store, unitId, role)
    const add = async (unitId: number, changes: Partial<typeof row> = {}, viewerUnit = units.root) =>
      addLicence({ ...row, ...changes, unitId, viewer: await at(viewerUnit) }, deps())
    const list = async (unitId: number) => {
      const viewer = await at(unitId)
      return licencesUnder(temp.store.db, viewer, { path: viewer.unitPath, today, limit: 50 })
    }
    const imported = async (lines: string[], viewerUnit = units.root, role: 'satker-it' | 'leader' = 'satker-it') =>
      importLicences({ csv: [header, ...lines].join('\n'), viewer: await at(viewerUnit, role) }, deps())

    test('a row is kept with its product by name, and those that hold stand before those that ended', async () => {
      await add(units.school, { toDay: '2026-06-30', fromDay: '2026-05-01' })
      await add(units.school, { seats: 'tanpa batas', product: 'winrar' })
      const { rows, total } = await list(units.school)
      expect(total).toBe(2)
      expect(rows).toMatchObject([
        { code: '000012', product: 'winrar', productName: 'WinRAR', seats: null, document: 'SPK-1/2026', toDay: null },
        { seats: 5, fromDay: '2026-05-01', toDay: '2026-06-30' },
      ])
      expect(await auditedActions(temp.store)).toEqual(['licence.add', 'licence.add'])
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test('a title that the catalogue does not have can be named by its key', async () => {
      const device = await seedDevice(temp.store, { unitId: units.school })
      const rows = [programOf('Qwyxolb Zarfin 3.1', 'Qwyxolb Ltd')]
      await temp.store.write((db) => seedSoftware(db, device, { rows, fromDay: '2026-11-01' }))
      await classifySoftware(temp.store, { nowMs })
      const { title_key: key } = await temp.store.db
        .selectFrom('title_verdict')
        .select('title_key')
        .executeTakeFirstOrThrow()
      await add(units.school, { product: key })
      expect((await list(units.school)).rows).toMatchObject([{ product: key, productName: 'qwyxolb zarfin' }])
    })

    test('a row that cannot be kept is refused with each field, and nothing is recorded', async () => {
      for (const [field, value] of [
        ['product', 'Qwyxolb'],
        ['seats', '0'],
        ['seats', ''],
        ['seats', '1.5'],
        ['document', ' x '],
        ['fromDay', '2026-13-01'],
        ['fromDay', '2028-01-01'],
        ['toDay', '2025-12-31'],
        ['toDay', 'kapan'],
      ] as const)
        expect(await refusal(add(units.school, { [field]: value }))).toMatchObject({
          code: 'plan.invalid',
          fields: [expect.stringMatching(`^${field}: `)],
        })
      expect(await auditedActions(temp.store)).toEqual([])
    })

    test('a row ends on a day, which can only be brought forward; the row stays', async () => {
      const id = await add(units.school)
      const end = async (toDay: string, viewerUnit = units.school) =>
        endLicence({ id, toDay, viewer: await at(viewerUnit) }, deps())
      expect(await refusal(end('2025-12-31'))).toEqual({ code: 'plan.invalid', fields: ['toDay: not_after'] })
      expect(await refusal(end('2026-02-30'))).toEqual({ code: 'plan.invalid', fields: ['toDay: bad_value'] })
      await end('2026-12-31')
      expect(await refusal(end('2027-01-01'))).toEqual({ code: 'plan.invalid', fields: ['toDay: too_late'] })
      await end('2026-06-30')
      expect((await list(units.school)).rows).toMatchObject([{ toDay: '2026-06-30' }])
      expect(await auditedActions(temp.store)).toEqual(['licence.add', 'licence.end', 'licence.end'])
    })

    test('nobody keeps rows without the right, nor of a unit outside their subtree, which looks as if it were not there', async () => {
      for (const role of ['leader', 'auditor'] as const)
        expect(
          await refusal(addLicence({ ...row, unitId: units.school, viewer: await at(units.root, role) }, deps())),
        ).toMatchObject({ code: 'account.right_missing' })
      expect(await refusal(add(units.other, {}, units.province))).toMatchObject({ code: 'unit.missing' })
      const id = await add(units.other)
      const viewer = await at(units.province)
      expect(await refusal(endLicence({ id, toDay: '2026-06-30', viewer }, deps()))).toMatchObject({
        code: 'licence.missing',
      })
      const leader = await at(units.root, 'leader')
      expect(await refusal(endLicence({ id, toDay: '2026-06-30', viewer: leader }, deps()))).toMatchObject({
        code: 'account.right_missing',
      })
      expect((await list(units.province)).total).toBe(0)
    })

    test('a list is taken whole, and sent again it changes nothing', async () => {
      const lines = [
        '000012,WinRAR,5,SPK-1/2026,2026-01-01,',
        '000010,microsoft-office,unlimited,"SPK-2, lampiran",2026-01-01,2026-12-31',
      ]
      expect(await imported(lines)).toEqual({ added: 2, unchanged: 0 })
      expect(await imported([...lines, '000012,WinRAR,9,SPK-3/2026,2026-01-01,'])).toEqual({ added: 1, unchanged: 2 })
      expect((await list(units.province)).total).toBe(3)
      expect(await auditedActions(temp.store)).toEqual(['licence.import', 'licence.import'])
    })

    test('a list with faults names every one with its line, and nothing of it is taken', async () => {
      const refused = await refusal(
        imported(
          [
            '000012,WinRAR,5,SPK-1/2026,2026-01-01,',
            '000020,WinRAR,5,SPK-1/2026,2026-01-01,',
            '000012,Qwyxolb,0,SPK-1/2026,2026-01-01,',
            '000012,WinRAR,5',
          ],
          units.province,
        ),
      )
      expect(refused.code).toBe('licence.import_refused')
      expect(refused.fields).toEqual([
        'line 3, code: licence.import',
        'line 4, product: licence.import',
        'line 4, seats: licence.import',
        'line 5, csv: licence.import',
      ])
      expect((await list(units.root)).total).toBe(0)
      expect(await refusal(imported([], units.root, 'leader'))).toMatchObject({ code: 'account.right_missing' })
    })

    test('a list without its columns, or of something else, is refused', async () => {
      const viewer = await at(units.root)
      for (const [csv, field] of [
        ['', 'line 1, csv: licence.import'],
        ['code,product,seats,document,fromDay', 'line 1, toDay: licence.import'],
        [`${header},harga`, 'line 1, harga: licence.import'],
        [`${header}\n000012,"WinRAR`, 'line 2, csv: licence.import'],
      ] as const)
        expect((await refusal(importLicences({ csv, viewer }, deps()))).fields).toEqual([field])
    })

    test('settings hold from their day on, the last of a day counts, and only the ministry sets them', async () => {
      const set = async (
        name: string,
        value: string,
        fromDay = today,
        role: 'ministry-admin' | 'province-admin' = 'ministry-admin',
      ) => setLegalSetting({ name, value, fromDay, viewer: await viewerAt(temp.store, units.root, role) }, deps())
      await set('activation-servers', 'KMS.kemenag.example\nkms2.kemenag.example')
      await set('activation-servers', 'kms3.kemenag.example', '2026-12-01')
      await set('grace-months', '3')
      await set('grace-months', '12')
      const settings = await legalSettings(temp.store.db)
      expect(serversOn(settings, '2026-11-22')).toEqual([])
      expect(serversOn(settings, today)).toEqual(['kms.kemenag.example', 'kms2.kemenag.example'])
      expect(serversOn(settings, '2026-12-01')).toEqual(['kms3.kemenag.example'])
      expect(settings.grace).toEqual([{ fromDay: today, months: 12 }])
      for (const [name, value] of [
        ['grace-months', '37'],
        ['grace-months', '-1'],
        ['activation-servers', 'http://kms/'],
        ['activation-servers', '<b>'],
      ] as const)
        expect(await refusal(set(name, value))).toEqual({ code: 'plan.invalid', fields: ['value: bad_value'] })
      expect(await refusal(set('other', '1'))).toMatchObject({ code: 'plan.invalid' })
      expect(await refusal(set('grace-months', '1', '2030-01-01'))).toEqual({
        code: 'plan.invalid',
        fields: ['fromDay: bad_value'],
      })
      expect(await refusal(set('grace-months', '1', today, 'province-admin'))).toMatchObject({
        code: 'account.right_missing',
      })
      expect(await auditedActions(temp.store)).toHaveLength(4)
    })
  })
}
