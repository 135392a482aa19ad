/** Findings about licences, who sees them, and what laptops work without, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Role, roles } from '../../../server/account/scope.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { countFindings } from '../../../server/plan/count-findings.job.ts'
import { deviceFindingsFor, findingsFor } from '../../../server/plan/finding.queries.ts'
import { addLicence, endLicence, setLegalSetting } from '../../../server/plan/licence.usecases.ts'
import { moneyOf } from '../../../server/plan/money.queries.ts'
import { addMoney, setPrice } from '../../../server/plan/money.usecases.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { clock, nowMs, type PlanUnits, refusal, seedPlanUnits, today, viewerAt } from './plan-world.ts'

const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const winrar = programOf('WinRAR 6.02 (64-bit)', 'win.rar GmbH')
const pico = programOf('KMSpico', null)
const later = '2027-05-23'
const atMs = (day: string) => Date.parse(`${day}T05:00:00Z`)
const licence = { product: 'winrar', seats: '5', document: 'SPK-1/2026', fromDay: '2026-01-01', toDay: '' }

export function describeFindings(kind: Store['kind']): void {
  describe(`findings about licences on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits & { site: number }
    let laptops: number[]
    beforeEach(async () => {
      temp = await tempStore(kind)
      const plan = await seedPlanUnits(temp.store)
      const site = await seedUnit(temp.store, { code: '000013', parentId: plan.school, kind: 'location' })
      units = { ...plan, site }
      laptops = []
    })
    afterEach(() => temp.cleanup())
    const db = () => temp.store.db
    const deps = () => ({ store: temp.store, clock })
    const laptop = async (
      unitId: number,
      lists: [fromDay: string, rows: Parameters<typeof seedSoftware>[2]['rows']][],
      use: Partial<Record<'windows_state' | 'windows_server' | 'office_state' | 'office_server', string>> = {},
    ) => {
      const id = await seedDevice(temp.store, { unitId })
      laptops.push(id)
      await temp.store.write(async (inside) => {
        for (const [fromDay, rows] of lists) await seedSoftware(inside, id, { rows, fromDay })
        await inside
          .insertInto('device_use')
          .values({ device_id: id, ...use })
          .execute()
        await inside.updateTable('device').set({ last_seen_day: today }).where('id', '=', id).execute()
      })
      return id
    }
    let counts = 0
    const count = async (day = today) => {
      await classifySoftware(temp.store, { nowMs })
      return countFindings(temp.store, { nowMs: atMs(day) + counts++ })
    }
    const seen = async (unitId: number, day = today, role: Role = 'leader') => {
      const viewer = await viewerAt(temp.store, unitId, role)
      return findingsFor(db(), viewer, { path: viewer.unitPath, today: day, limit: 100 })
    }
    const said = async (unitId: number, day = today) =>
      (await seen(unitId, day)).lines.map(({ code, kind: of, word, subjectName, laptops: many }) =>
        [code, of, word, subjectName, many].join(' '),
      )

    test('each kind comes from what laptops reported, in the careful words, at the satker that answers for them', async () => {
      await laptop(units.school, [['2026-11-01', [office, winrar]]], { windows_state: 'unlicensed' })
      await laptop(units.site, [['2026-11-01', [winrar, pico]]], { office_server: 'kms.lain.example' })
      await laptop(units.school, [['2026-11-01', [libre]]], { windows_server: '(loopback)' })
      const viewer = await viewerAt(temp.store, units.root)
      await setLegalSetting(
        { name: 'activation-servers', value: 'kms.kemenag.example', fromDay: today, viewer },
        deps(),
      )
      expect(await count()).toBe(3)
      expect(await said(units.school)).toEqual([
        '000012 no-licence-row perlu-diperiksa WinRAR 2',
        '000012 activation-server perlu-diperiksa (loopback) 1',
        '000012 activation-server perlu-diperiksa kms.lain.example 1',
        '000012 activator perlu-diperiksa KMSpico 1',
        '000012 no-licence-row perlu-diperiksa Microsoft Office 1',
        '000012 not-activated tanpa-lisensi Windows 1',
      ])
    })

    test('during the grace period nobody but the satker sees a finding, whatever the role: no line, no sum, no laptop', async () => {
      const id = await laptop(units.school, [['2026-11-01', [winrar, pico]]])
      await count()
      const places = [
        ['school', 2, 2],
        ['office', 0, 2],
        ['province', 0, 2],
        ['root', 0, 2],
        ['other', 0, 0],
        ['site', 0, 0],
      ] as const
      for (const role of roles) {
        for (const [place, now, after] of places) {
          for (const [day, expected] of [
            [today, now],
            [addDays(later, -1), now],
            [later, after],
          ] as const) {
            const found = await seen(units[place], day, role)
            const viewer = await viewerAt(temp.store, units[place], role)
            const onLaptop = await deviceFindingsFor(db(), viewer, { deviceId: id, today: day })
            const sums = found.sums.reduce((sum, { findings }) => sum + findings, 0)
            const subjects = found.subjects.reduce((sum, { findings }) => sum + findings, 0)
            expect([role, place, day, found.lines.length, found.total, sums, subjects, onLaptop.length]).toEqual([
              role,
              place,
              day,
              ...Array.from({ length: 5 }, () => expected),
            ])
            expect(found.units).toBe(expected === 0 ? 0 : 1)
          }
        }
      }
    })

    test('asked for a unit below, one above sees no more than in its own list', async () => {
      await laptop(units.school, [['2026-11-01', [winrar]]])
      await count()
      const viewer = await viewerAt(temp.store, units.province)
      const { path } = await db()
        .selectFrom('unit')
        .select('path')
        .where('id', '=', units.school)
        .executeTakeFirstOrThrow()
      const asked = { path, limit: 10, kind: 'no-licence-row', subject: 'winrar' } as const
      expect((await findingsFor(db(), viewer, { ...asked, today })).total).toBe(0)
      expect((await findingsFor(db(), viewer, { ...asked, today: later })).lines).toMatchObject([
        { code: '000012', openDay: later, firstSeenDay: today },
      ])
    })

    test("a kanwil's own laptops are its own finding, at once", async () => {
      await laptop(units.province, [['2026-11-01', [winrar]]])
      await count()
      expect((await seen(units.province)).total).toBe(1)
      expect((await seen(units.root)).total).toBe(0)
    })

    test('a row of the register, of the unit or of one above, answers for its laptops; an ended one does not', async () => {
      await laptop(units.school, [['2026-11-01', [winrar]]])
      const viewer = await viewerAt(temp.store, units.root)
      const id = await addLicence({ ...licence, unitId: units.province, viewer }, deps())
      await count()
      expect(await said(units.school)).toEqual([])
      await endLicence({ id, toDay: addDays(today, -1), viewer }, deps())
      await addLicence({ ...licence, product: 'autocad', unitId: units.school, viewer }, deps())
      await count()
      expect(await said(units.school)).toEqual(['000012 no-licence-row tanpa-lisensi WinRAR 1'])
    })

    test('seats that are held for many are too few at the unit that holds them, when no satker alone shows it', async () => {
      for (const unitId of [units.school, units.office, units.province])
        await laptop(unitId, [['2026-11-01', [winrar]]])
      const viewer = await viewerAt(temp.store, units.root)
      await addLicence({ ...licence, seats: '2', unitId: units.province, viewer }, deps())
      await count()
      expect(await said(units.province)).toEqual(['000010 too-few-seats perlu-diperiksa WinRAR 3'])
      expect(await said(units.school)).toEqual([])
      await addLicence({ ...licence, seats: '1', unitId: units.school, viewer }, deps())
      await count()
      expect(await said(units.province)).toEqual([])
    })

    test('counting again changes nothing; what is gone is gone, and coming back keeps its first day', async () => {
      const id = await laptop(units.school, [['2026-11-01', [winrar]]])
      await count()
      const rows = () => db().selectFrom('legal_finding').selectAll().execute()
      const before = await rows()
      await count()
      expect(await rows()).toEqual(before)
      await temp.store.write((inside) => seedSoftware(inside, id, { rows: [libre], fromDay: '2026-11-20' }))
      await count('2026-12-01')
      expect(await said(units.school, '2026-12-01')).toEqual([])
      await temp.store.write((inside) => seedSoftware(inside, id, { rows: [winrar], fromDay: '2026-11-21' }))
      await count('2026-12-02')
      expect((await seen(units.school, '2026-12-02')).lines).toMatchObject([{ firstSeenDay: today }])
    })

    test('an end in sight: a shorter grace period does not uncover what was promised time', async () => {
      await laptop(units.school, [['2026-11-01', [winrar]]])
      await count()
      const viewer = await viewerAt(temp.store, units.root)
      await setLegalSetting({ name: 'grace-months', value: '0', fromDay: addDays(today, 1), viewer }, deps())
      expect((await seen(units.root, addDays(today, 2))).total).toBe(0)
      expect((await seen(units.root, later)).total).toBe(1)
    })

    test('revoked laptops and virtual machines have no findings', async () => {
      const id = await laptop(units.school, [['2026-11-01', [winrar]]])
      await temp.store.write((inside) =>
        inside.updateTable('device').set({ state: 'revoked' }).where('id', '=', id).execute(),
      )
      expect(await count()).toBe(0)
      expect((await seen(units.school)).total).toBe(0)
      expect((await seen(units.school)).countedAtMs).toBe(nowMs + counts - 1)
    })
  })

  describe(`money on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())
    const deps = () => ({ store: temp.store, clock })
    const money = async (unitId: number, days: { fromDay?: string; toDay?: string } = {}) => {
      const viewer = await viewerAt(temp.store, unitId)
      const asked = { unitId, path: viewer.unitPath, fromDay: '2026-01-01', toDay: today, limit: 10, ...days }
      return moneyOf(temp.store.db, viewer, asked)
    }
    const entry = { kind: 'ended', day: '2026-03-01', amountIdr: '1.000.000', document: 'SPK-9', note: 'Kontrak suite' }
    const book = async (unitId: number, changes: Partial<typeof entry> = {}, viewerUnit = units.root) =>
      addMoney({ ...entry, ...changes, unitId, viewer: await viewerAt(temp.store, viewerUnit) }, deps())

    test('avoided: laptops that left a paid product for an open one, at the price of that day, for the unit and all above', async () => {
      const moved = async (unitId: number, day: string, rows = [libre]) => {
        const id = await seedDevice(temp.store, { unitId, origin: unitId === units.office ? 'simulated' : 'agent' })
        await temp.store.write(async (inside) => {
          await seedSoftware(inside, id, { rows: [office], fromDay: '2026-01-01' })
          await seedSoftware(inside, id, { rows, fromDay: day })
          await inside.updateTable('device').set({ last_seen_day: today }).where('id', '=', id).execute()
        })
        return id
      }
      const first = await moved(units.school, '2026-03-01')
      await moved(units.office, '2026-08-01')
      await moved(units.school, '2026-03-01', [office])
      const viewer = await viewerAt(temp.store, units.root)
      const price = { item: 'microsoft-office', status: 'quoted', source: 'Penawaran 12/2026', viewer }
      await setPrice({ ...price, fromDay: '2026-01-01', amountIdr: '100' }, deps())
      await setPrice({ ...price, fromDay: '2026-06-01', amountIdr: '150' }, deps())
      await classifySoftware(temp.store, { nowMs })
      await countFindings(temp.store, { nowMs })
      expect((await money(units.school)).avoided).toMatchObject({ amountIdr: 100, status: 'quoted' })
      expect((await money(units.root)).avoided).toMatchObject({
        amountIdr: 250,
        lines: [
          { item: 'microsoft-office', laptops: 1, simulated: 1, amountIdr: 150 },
          { item: 'microsoft-office', laptops: 1, simulated: 0, amountIdr: 100 },
        ],
      })
      expect((await money(units.other)).avoided.amountIdr).toBeNull()
      expect((await money(units.root, { fromDay: '2026-07-01' })).avoided.amountIdr).toBe(150)
      // Back to the product: nothing was avoided after all.
      await temp.store.write((inside) => seedSoftware(inside, first, { rows: [office, libre], fromDay: '2026-11-22' }))
      await classifySoftware(temp.store, { nowMs })
      await countFindings(temp.store, { nowMs })
      expect((await money(units.school)).avoided.amountIdr).toBeNull()
      expect((await money(units.province)).avoided.amountIdr).toBe(150)
    })

    test('ended and spent stand apart, are corrected by an entry below 0, and nobody sees beyond their subtree', async () => {
      await book(units.school)
      await book(units.school, { amountIdr: '-250.000', note: 'Koreksi SPK-9' })
      await book(units.other, { kind: 'spent', document: '', amountIdr: '7' })
      const all = await money(units.root)
      expect(all).toMatchObject({ ended: { amountIdr: 750_000 }, spent: { amountIdr: 7 }, total: 3 })
      const own = await money(units.province)
      expect(own).toMatchObject({ ended: { amountIdr: 750_000 }, spent: { amountIdr: null }, total: 2 })
      expect(own.lines.map(({ code, amountIdr }) => [code, amountIdr])).toEqual([
        ['000012', -250_000],
        ['000012', 1_000_000],
      ])
    })

    test('an entry that cannot be kept, or not by this viewer, is refused', async () => {
      for (const [field, value] of [
        ['document', ''],
        ['amountIdr', '0'],
        ['amountIdr', '1,5'],
        ['day', addDays(today, 1)],
        ['kind', 'avoided'],
        ['note', ''],
      ] as const)
        expect(await refusal(book(units.school, { [field]: value }))).toMatchObject({
          code: 'plan.invalid',
          fields: [expect.stringMatching(`^${field}: `)],
        })
      expect(await refusal(book(units.other, {}, units.province))).toMatchObject({ code: 'unit.missing' })
      const viewer = await viewerAt(temp.store, units.school, 'satker-it')
      expect(await refusal(addMoney({ ...entry, unitId: units.school, viewer }, deps()))).toMatchObject({
        code: 'account.right_missing',
      })
    })
  })
}
