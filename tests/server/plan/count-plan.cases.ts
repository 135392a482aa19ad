/** The hourly count of the plan and what pages read of it, on whichever database it runs. */
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { planBlockers, planProducts } from '../../../server/plan/blocker.queries.ts'
import { removeBlocker, setBlocker } from '../../../server/plan/blocker.usecases.ts'
import { countPlan } from '../../../server/plan/count-plan.job.ts'
import { setReplacement } from '../../../server/plan/replacement.usecases.ts'
import { satkerStates, waveList } from '../../../server/plan/wave.queries.ts'
import { dueLaptops, windowsUnder } from '../../../server/plan/windows.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { hardwareFacts } from './hardware-facts.ts'
import { auditedActions, clock, nowMs, type PlanUnits, refusal, seedPlanUnits, today, viewerAt } from './plan-world.ts'

const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
const autocad = programOf('AutoCAD 2019', 'Autodesk')
const newAutocad = programOf('AutoCAD 2021', 'Autodesk')
const spss = programOf('SPSS Statistics 22', 'IBM Corp')
const zahir = programOf('Zahir Accounting 6', 'Zahir')
const capacity = { helpers: 2, hoursPerWeek: 20, hoursPerSatker: 16, hoursPerLaptop: 2 }

type Machine = {
  unitId: number
  system: [family: string, name: string, version: string]
  rows: Parameters<typeof seedSoftware>[2]['rows']
  /** False = its hardware section has not come. */
  tpm: string | false
  memoryMb?: number
}
const windows10: Machine['system'] = ['windows', 'Windows 10 Pro', '22H2']

export function describeCountPlan(kind: Store['kind']): void {
  describe(`the counted plan on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    let laptops: number[]
    const db = () => temp.store.db
    const deps = () => ({ store: temp.store, clock })
    const at = (unitId: number, role?: Parameters<typeof viewerAt>[2]) => viewerAt(temp.store, unitId, role)
    const pathOf = async (unitId: number) => (await at(unitId)).unitPath
    const seedLaptop = async ({ unitId, system, rows, tpm, memoryMb = 7_900 }: Machine): Promise<number> => {
      const id = await seedDevice(temp.store, { unitId })
      const [os_family, os_name, os_version] = system
      const cpu_model = 'Intel Core i3-8130U'
      await temp.store.write(async (tx) => {
        await tx
          .updateTable('device')
          .set({ os_family, os_name, os_version, cpu_model, memory_mb: memoryMb, disk_mb: 244_000 })
          .where('id', '=', id)
          .execute()
        await seedSoftware(tx, id, { rows, fromDay: '2026-11-01' })
        await seedAwake(tx, { id, unitId }, ['2026-11-01', '2026-11-02', today])
      })
      if (tpm !== false) await seedHardware(temp.store, id, tpm)
      return id
    }
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
      const { school, office: branch, other } = units
      laptops = []
      for (const machine of [
        { unitId: school, system: windows10, rows: [office, autocad], tpm: '2.0' },
        { unitId: school, system: windows10, rows: [office, newAutocad, zahir], tpm: '1.2' },
        { unitId: branch, system: windows10, rows: [office, spss], tpm: false, memoryMb: 1_900 },
        { unitId: branch, system: ['windows', 'Windows 11 Pro', '25H2'], rows: [office], tpm: '2.0' },
        { unitId: other, system: windows10, rows: [office, autocad, spss], tpm: '2.0' },
        { unitId: other, system: ['linux', 'Ubuntu 24.04.3 LTS', '24.04'], rows: [office], tpm: '2.0' },
      ] satisfies Machine[])
        laptops.push(await seedLaptop(machine))
      await classifySoftware(temp.store, { nowMs })
      await countPlan(temp.store, { nowMs })
      await rollUp(temp.store)
    })
    afterEach(() => temp.cleanup())

    test('Windows without updates is counted with every way out', async () => {
      const { total, children, countedAtMs } = await windowsUnder(db(), await at(units.root), {
        id: units.root,
        path: await pathOf(units.root),
      })
      expect(countedAtMs).toBe(nowMs)
      expect(total).toMatchObject({
        deviceCount: 6,
        windowsCount: 5,
        pastCount: 4,
        soonCount: 0,
        upgradeFit: 2,
        upgradeUnknown: 0,
        switchFit: 3,
        switchUnknown: 0,
        extendCount: 4,
        linuxUnfit: 1,
        releaseUnknown: 0,
      })
      expect(children.map(({ code, pastCount }) => [code, pastCount])).toEqual([
        ['000010', 3],
        ['000020', 1],
      ])
    })

    test('the list names what each laptop misses and what is unknown, page by page', async () => {
      const asked = { path: await pathOf(units.root), today, filter: 'all', limit: 3 } as const
      const viewer = await at(units.root)
      const first = await dueLaptops(db(), viewer, asked)
      expect(first.rows.map(({ id, fitness, linux }) => [id, fitness, linux])).toEqual([
        [laptops[0], { fit: true, misses: [], unknown: [] }, true],
        [laptops[1], { fit: false, misses: ['tpm'], unknown: [] }, true],
        [laptops[2], { fit: false, misses: ['memory'], unknown: ['cores', 'uefi', 'tpm'] }, false],
      ])
      const next = await dueLaptops(db(), viewer, { ...asked, afterId: first.nextId ?? 0 })
      expect(next).toMatchObject({ rows: [{ id: laptops[4], system: 'Windows 10 Pro 22H2' }], nextId: null })
      const unfit = await dueLaptops(db(), viewer, { ...asked, filter: 'unfit' })
      expect(unfit.rows.map(({ id }) => id)).toEqual([laptops[1], laptops[2]])
      const fit = await dueLaptops(db(), viewer, { ...asked, filter: 'fit' })
      expect(fit.rows.map(({ id }) => id)).toEqual([laptops[0], laptops[4]])
      expect((await dueLaptops(db(), viewer, { ...asked, filter: 'unknown' })).rows).toEqual([])
    })

    test('a hardware section that comes later is read by the next count, and what is worked out stays', async () => {
      await seedHardware(temp.store, laptops[2] ?? 0, '2.0')
      await temp.store.write((tx) =>
        tx
          .updateTable('device')
          .set({ memory_mb: 3_900 })
          .where('id', '=', laptops[2] ?? 0)
          .execute(),
      )
      await countPlan(temp.store, { nowMs: nowMs + 1 })
      const fitness = () =>
        db()
          .selectFrom('device_fitness')
          .selectAll()
          .where('device_id', '=', laptops[2] ?? 0)
          .executeTakeFirst()
      const after = await fitness()
      expect(after).toMatchObject({ windows11: 1, unknown: 0, misses: 0, cores: 2, firmware: 'uefi', linux: 1 })
      await countPlan(temp.store, { nowMs: nowMs + 2 })
      expect(await fitness()).toEqual(after)
    })

    test('products hold laptops by all their titles together, in the order that frees most', async () => {
      const found = await planBlockers(db(), await at(units.root), { path: await pathOf(units.root), day: today })
      expect(found).toMatchObject({ blockedCount: 4, deviceCount: 6, simulatedCount: 0, countedAtMs: nowMs })
      expect(
        found.rows.map(({ product, name, alone, together, step }) => [product, name, alone, together, step]),
      ).toEqual([
        ['autocad', 'AutoCAD', 1, 2, { place: 1, unlocks: 1, unlockedSoFar: 1 }],
        ['ibm-spss-statistics', 'IBM SPSS Statistics', 1, 1, { place: 2, unlocks: 2, unlockedSoFar: 3 }],
        ['zahir-accounting', 'Zahir Accounting', 0, 1, { place: 3, unlocks: 1, unlockedSoFar: 4 }],
      ])
      const [cad] = found.rows
      expect(cad).toMatchObject({
        replacement: { replacement: 'FreeCAD atau LibreCAD', coverage: 'check' },
        note: null,
      })
      const below = await planBlockers(db(), await at(units.root), { path: await pathOf(units.school), day: today })
      expect(below.rows.map(({ product, alone }) => [product, alone])).toEqual([
        ['autocad', 1],
        ['zahir-accounting', 0],
      ])
    })

    test('what the job adds up for a unit with others below it equals a recount', async () => {
      const ask = async (unitId: number) =>
        planBlockers(db(), await at(units.root), { path: await pathOf(unitId), day: today })
      const parents = [units.root, units.province]
      const held = await Promise.all(parents.map(ask))
      const rows = await db().selectFrom('plan_blocker_count').select('unit_id').execute()
      expect(rows.map((row) => row.unit_id)).toEqual(expect.arrayContaining(parents))
      expect(rows.map((row) => row.unit_id)).not.toContain(units.school)
      await temp.store.write((tx) => tx.deleteFrom('plan_blocker_count').execute())
      expect(await Promise.all(parents.map(ask))).toEqual(held)
    })

    test('a note of a unit holds for all below it, until one of them has its own', async () => {
      const viewer = await at(units.root)
      const note = { product: 'autocad', owner: 'Pusdatin', state: 'testing', reviewDay: '2027-01-15', note: 'uji DWG' }
      await setBlocker({ ...note, unitId: units.root, viewer }, deps())
      const noteAt = async (unitId: number) => {
        const { rows } = await planBlockers(db(), viewer, { path: await pathOf(unitId), day: today })
        return rows.find(({ product }) => product === 'autocad')?.note
      }
      expect(await noteAt(units.school)).toMatchObject({ unitCode: 'ROOT', own: false, owner: 'Pusdatin' })
      const own = { ...note, owner: 'Subbag TU', unitId: units.school, viewer }
      await setBlocker(own, deps())
      expect(await noteAt(units.school)).toMatchObject({ unitCode: '000012', own: true, state: 'testing' })
      expect(await noteAt(units.other)).toMatchObject({ owner: 'Pusdatin' })
      await removeBlocker(own, deps())
      expect(await noteAt(units.school)).toMatchObject({ unitCode: 'ROOT' })
      expect(await refusal(removeBlocker(own, deps()))).toEqual({ code: 'plan.blocker_missing', fields: [] })
      expect(await auditedActions(temp.store)).toEqual(['plan.blocker-set', 'plan.blocker-set', 'plan.blocker-remove'])
    })

    test.each([
      [{ owner: ' ' }, 'plan.invalid', ['owner: too_small']],
      [{ state: 'perhaps' }, 'plan.invalid', ['state: not_allowed']],
      [{ reviewDay: '2026-11-22' }, 'plan.invalid', ['reviewDay: too_early']],
      [{ reviewDay: '2030-01-01' }, 'plan.invalid', ['reviewDay: too_late']],
      [{ product: 'no-such' }, 'plan.blocker_missing', []],
    ])('a note with %j is refused', async (changes, code, fields) => {
      const note = { product: 'autocad', owner: 'Pusdatin', state: 'open', reviewDay: today, note: '' }
      const deed = setBlocker({ ...note, ...changes, unitId: units.root, viewer: await at(units.root) }, deps())
      expect(await refusal(deed)).toEqual({ code, fields })
      expect(await auditedActions(temp.store)).toEqual([])
    })

    test('what has no accepted replacement holds laptops back, from the day on which that is decided', async () => {
      const held = async () =>
        (await satkerStates(db(), await at(units.root), { path: await pathOf(units.root), day: today })).satkers.map(
          ({ code, blocked }) => [code, blocked],
        )
      // AutoCAD and SPSS have one to start with, Zahir has none.
      expect(await held()).toEqual(
        expect.arrayContaining([
          ['000011', 0],
          ['000012', 1],
          ['000020', 0],
        ]),
      )
      const viewer = await at(units.root)
      const row = { product: 'autocad', replacement: '', coverage: '', note: 'DWG wajib', fromDay: today }
      await setReplacement({ ...row, viewer }, deps())
      await countPlan(temp.store, { nowMs: nowMs + 1 })
      expect(await held()).toEqual(
        expect.arrayContaining([
          ['000011', 0],
          ['000012', 2],
          ['000020', 1],
        ]),
      )
      const { rows } = await planBlockers(db(), viewer, { path: viewer.unitPath, day: today })
      expect(rows.find(({ product }) => product === 'autocad')?.replacement).toMatchObject({ replacement: null })
      expect(await auditedActions(temp.store)).toEqual(['plan.replacement-set'])
    })

    test('a replacement holds for everyone, so only an administrator of the ministry decides it', async () => {
      const row = { product: 'category:cad', replacement: 'BRL-CAD', coverage: 'most', note: '', fromDay: today }
      const province = await at(units.province, 'province-admin')
      expect((await refusal(setReplacement({ ...row, viewer: province }, deps()))).code).toBe('account.right_missing')
      const viewer = await at(units.root)
      const bad = [
        [{ product: 'no-such' }, 'plan.replacement_missing', []],
        [{ coverage: '' }, 'plan.invalid', ['coverage: required']],
        [{ fromDay: '2026-01-01' }, 'plan.invalid', ['fromDay: too_early']],
      ] as const
      for (const [changes, code, fields] of bad)
        expect(await refusal(setReplacement({ ...row, ...changes, viewer }, deps()))).toEqual({ code, fields })
    })

    test('satker come with readiness, reasons and dates, and those with nothing left to move are not in the list', async () => {
      const viewer = await at(units.root)
      const asked = { path: viewer.unitPath, day: today, capacity, startDay: today }
      const list = await waveList(db(), viewer, asked)
      expect(list).toMatchObject({ satkerCount: 3, doneCount: 0, day: today })
      expect(
        list.rows.map(({ code, readiness, reasons, movable }) => [code, readiness, reasons[0]?.reason, movable]),
      ).toEqual([
        ['000020', 'amber', 'no-contact', 2],
        ['000011', 'red', 'unfit', 1],
        ['000012', 'red', 'blocked', 1],
      ])
      expect(list.rows[0]).toMatchObject({ name: 'Satker 000020', laptops: 2, hours: 20, startDay: today })
    })

    test('nobody sees beyond their own subtree', async () => {
      const narrow = await at(units.province, 'province-admin')
      const whole = await pathOf(units.root)
      const { total, children } = await windowsUnder(db(), narrow, { id: units.root, path: whole })
      expect(total.deviceCount).toBe(4)
      expect(children.map(({ code }) => code)).toEqual(['000010'])
      const { rows } = await dueLaptops(db(), narrow, { path: '/', today, filter: 'all', limit: 50 })
      expect(rows.map(({ id }) => id)).toEqual(laptops.slice(0, 3))
      expect((await planBlockers(db(), narrow, { path: whole, day: today })).blockedCount).toBe(3)
      const own = await satkerStates(db(), narrow, { path: await pathOf(units.province), day: today })
      expect(own.satkers.map(({ code }) => code).toSorted()).toEqual(['000011', '000012'])
      expect((await satkerStates(db(), narrow, { path: whole, day: today })).satkers).toEqual([])
    })

    test('before the first count nothing is known, and what blocks nowhere any more is forgotten', async () => {
      await temp.store.write((tx) => tx.deleteFrom('plan_unit_count').execute())
      await temp.store.write((tx) => tx.deleteFrom('plan_blocker_count').execute())
      const viewer = await at(units.root)
      expect((await windowsUnder(db(), viewer, { id: units.root, path: viewer.unitPath })).countedAtMs).toBeNull()
      const { rows, countedAtMs } = await planBlockers(db(), viewer, { path: viewer.unitPath, day: today })
      expect([rows, countedAtMs]).toEqual([[], null])
      await temp.store.write((tx) => tx.updateTable('title_verdict').set({ class: 'ignore' }).execute())
      await countPlan(temp.store, { nowMs: nowMs + 1 })
      expect(await planProducts(db())).toEqual([])
    })
  })
}

async function seedHardware(store: Store, deviceId: number, tpmVersion: string): Promise<void> {
  await store.write(async (tx) => {
    const { id } = await tx
      .insertInto('section')
      .values({
        sha256: Buffer.alloc(32, deviceId),
        kind: 'hardware',
        bytes: gzipSync(JSON.stringify(hardwareFacts(tpmVersion))),
        item_count: null,
        set_id: null,
        created_at_ms: 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('device_section_period')
      .values({
        device_id: deviceId,
        kind: 'hardware',
        section_id: id,
        state: 'ok',
        from_utc_day: '2026-11-01',
        to_utc_day: null,
        applied_at_ms: 0,
      })
      .execute()
  })
}
