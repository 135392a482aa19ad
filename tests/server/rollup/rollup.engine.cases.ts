/** What the roll-up promises, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasQuarter } from '../../../agent/contract/quarters.ts'
import type { DayReport } from '../../../server/day/device-day.rules.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { markDayForAll, rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import { bitmapOf, mainOf, quartersOf, slotOf } from '../../support/reports.ts'
import { seedDevice, seedReport, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

let temp: TempStore

const utcDay = '2026-11-23'
const morning = (more: Partial<DayReport['main']> = {}): DayReport => ({
  main: mainOf({ utcDay, slots: [slotOf({ screen: 100, dark: 20 }), {}, {}, {}], ...more }),
  quarters: quartersOf({ awake: bitmapOf([4, 5]), tried: bitmapOf([4, 5]), linked: bitmapOf([5]) }),
})

const presence = (unitId: number, day: string, scope: 'own' | 'tree') =>
  temp.store.db
    .selectFrom('presence_unit_day')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('day', '=', day)
    .where('scope', '=', scope)
    .executeTakeFirst()

async function tree(): Promise<{ root: number; office: number; school: number; other: number }> {
  const root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
  const office = await seedUnit(temp.store, { code: '000001', parentId: root, kind: 'kankemenag' })
  const school = await seedUnit(temp.store, { code: '000002', parentId: office })
  const other = await seedUnit(temp.store, { code: '000003', parentId: office })
  return { root, office, school, other }
}

export function describeRollUp(kind: Store['kind']): void {
  describe(`rollUp on ${kind}`, () => {
    beforeEach(async () => {
      temp = await tempStore(kind)
    })
    afterEach(() => temp.cleanup())

    test('a report becomes a device-day, its unit-day and every parent above it', async () => {
      const { root, office, school } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      await seedReport(temp.store, device, morning())
      expect(await rollUp(temp.store)).toEqual({ deviceDays: 1, unitDays: 3 })

      expect(await temp.store.db.selectFrom('device_day').selectAll().execute()).toMatchObject([
        {
          device_id: device,
          day: utcDay,
          unit_id: school,
          screen_min: 100,
          dark_min: 20,
          unknown_min: 1320,
          sealed: 0,
          late: 0,
        },
      ])
      expect(await presence(school, utcDay, 'own')).toMatchObject({
        device_count: 1,
        seen_count: 1,
        linked_count: 1,
        screen_min: 100,
      })
      for (const unit of [office, root]) {
        expect(await presence(unit, utcDay, 'own')).toMatchObject({ device_count: 0, seen_count: 0 })
        expect(await presence(unit, utcDay, 'tree')).toMatchObject({
          device_count: 1,
          seen_count: 1,
          screen_min: 100,
          linked: null,
        })
      }
      const device1 = await temp.store.db.selectFrom('device').select('last_seen_day').executeTakeFirst()
      expect(device1?.last_seen_day).toBe(utcDay)
    })

    test('a second run finds nothing to do and changes nothing', async () => {
      const { school } = await tree()
      await seedReport(temp.store, await seedDevice(temp.store, { unitId: school }), morning())
      await rollUp(temp.store)
      const before = await temp.store.db.selectFrom('presence_unit_day').selectAll().execute()
      expect(await rollUp(temp.store)).toEqual({ deviceDays: 0, unitDays: 0 })
      expect(await temp.store.db.selectFrom('presence_unit_day').selectAll().execute()).toEqual(before)
    })

    test('a later rev replaces what the earlier one said', async () => {
      const { root, school } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      await seedReport(temp.store, device, morning())
      await rollUp(temp.store)
      await seedReport(temp.store, device, morning({ rev: 2, slots: [slotOf({ screen: 200 }), {}, {}, {}] }))
      await rollUp(temp.store)
      expect(await presence(root, utcDay, 'tree')).toMatchObject({ device_count: 1, screen_min: 200, dark_min: 0 })
    })

    test('devices that wait for approval count nowhere, virtual ones are counted apart', async () => {
      const { root, school } = await tree()
      for (const state of ['active', 'pending'])
        await seedReport(temp.store, await seedDevice(temp.store, { unitId: school, state }), morning())
      await seedReport(temp.store, await seedDevice(temp.store, { unitId: school, kind: 'virtual' }), morning())
      await rollUp(temp.store)
      expect(await presence(root, utcDay, 'tree')).toMatchObject({
        device_count: 1,
        virtual_count: 1,
        seen_count: 1,
        seen_week_count: 1,
        screen_min: 100,
      })
    })

    test("quarters of a satker's own laptops are joined, by its local clock", async () => {
      const { school } = await tree()
      const second: DayReport = {
        main: mainOf({ utcDay, slots: [slotOf({ awake: 15 }), {}, {}, {}] }),
        quarters: quartersOf({ awake: bitmapOf([8]), linked: bitmapOf([8]) }),
      }
      await seedReport(temp.store, await seedDevice(temp.store, { unitId: school }), morning())
      await seedReport(temp.store, await seedDevice(temp.store, { unitId: school }), second)
      await rollUp(temp.store)
      const linked = new Uint8Array((await presence(school, utcDay, 'own'))!.linked!)
      const quarters = Array.from({ length: 96 }, (_, quarter) => quarter).filter((quarter) =>
        hasQuarter(linked, quarter),
      )
      expect(quarters).toEqual([28 + 5, 28 + 8])
    })

    test('a day first heard of after it was over is late, a day heard of in time is not', async () => {
      const { school } = await tree()
      await seedReport(
        temp.store,
        await seedDevice(temp.store, { unitId: school }),
        morning(),
        Date.parse('2026-11-23T16:59:00Z'),
      )
      await seedReport(
        temp.store,
        await seedDevice(temp.store, { unitId: school }),
        morning(),
        Date.parse('2026-11-23T17:00:00Z'),
      )
      await rollUp(temp.store)
      expect(await presence(school, utcDay, 'own')).toMatchObject({ seen_count: 2, late_count: 1 })
    })

    test('a device seen on one day of the week counts once as seen this week', async () => {
      const { school } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      await seedReport(temp.store, device, morning())
      await rollUp(temp.store)
      await temp.store.write((db) => markUnitDirty(db, school, '2026-11-29'))
      await temp.store.write((db) => markUnitDirty(db, school, '2026-11-30'))
      await rollUp(temp.store)
      expect(await presence(school, '2026-11-29', 'own')).toMatchObject({ seen_count: 0, seen_week_count: 1 })
      expect(await presence(school, '2026-11-30', 'own')).toMatchObject({ seen_count: 0, seen_week_count: 0 })
    })

    test('a day whose report is past its evidence period stays as it was cut', async () => {
      const { root, school } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      await seedReport(temp.store, device, morning())
      await rollUp(temp.store)
      await temp.store.db.updateTable('report').set({ main: null, quarters: null }).execute()
      await temp.store.db
        .insertInto('device_dirty')
        .values({ device_id: device, utc_day: utcDay, version: 1 })
        .execute()
      await rollUp(temp.store)
      expect(await presence(root, utcDay, 'tree')).toMatchObject({ seen_count: 1, screen_min: 100 })
      expect(await temp.store.db.selectFrom('device_dirty').selectAll().execute()).toEqual([])
    })

    test('a report that comes days later changes the week of the days counted since', async () => {
      const { root, school } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      await temp.store.write((db) => markUnitDirty(db, school, '2026-11-26'))
      await rollUp(temp.store)
      expect(await presence(school, '2026-11-26', 'own')).toMatchObject({ seen_week_count: 0 })
      await seedReport(temp.store, device, morning())
      await rollUp(temp.store)
      expect(await presence(school, '2026-11-26', 'own')).toMatchObject({ seen_count: 0, seen_week_count: 1 })
      expect(await presence(root, '2026-11-26', 'tree')).toMatchObject({ seen_week_count: 1 })
    })

    test('a device that moved within the week counts once, where it is now', async () => {
      const { root, school, other } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      await seedReport(temp.store, device, morning())
      await rollUp(temp.store)
      await temp.store.write(async (db) => {
        await db
          .updateTable('device_unit_period')
          .set({ to_day: '2026-11-24' })
          .where('device_id', '=', device)
          .execute()
        await db
          .insertInto('device_unit_period')
          .values({ device_id: device, unit_id: other, from_day: '2026-11-24', to_day: null })
          .execute()
        for (const unitId of [school, other]) await markUnitDirty(db, unitId, '2026-11-24')
      })
      await rollUp(temp.store)
      expect(await presence(school, '2026-11-24', 'own')).toMatchObject({ device_count: 0, seen_week_count: 0 })
      expect(await presence(other, '2026-11-24', 'own')).toMatchObject({ device_count: 1, seen_week_count: 1 })
      expect(await presence(root, '2026-11-24', 'tree')).toMatchObject({ device_count: 1, seen_week_count: 1 })
    })

    test('a day that was over when the next UTC day was first heard of is not late for that', async () => {
      const { school } = await tree()
      const device = await seedDevice(temp.store, { unitId: school })
      const evening: DayReport = {
        main: mainOf({ utcDay: '2026-11-22', slots: [{}, {}, {}, slotOf({ screen: 30 })] }),
        quarters: quartersOf(),
      }
      await seedReport(temp.store, device, evening, Date.parse('2026-11-22T18:00:00Z'))
      const nextEvening: DayReport = {
        main: mainOf({ utcDay: '2026-11-23', slots: [{}, {}, {}, slotOf({ screen: 30 })] }),
        quarters: quartersOf(),
      }
      await seedReport(temp.store, device, nextEvening, Date.parse('2026-11-23T18:00:00Z'))
      await rollUp(temp.store)
      expect(await presence(school, '2026-11-23', 'own')).toMatchObject({ seen_count: 1, late_count: 0 })
    })

    test('a day on which nobody reported has a row that says so', async () => {
      const { root, school } = await tree()
      await seedDevice(temp.store, { unitId: school })
      await markDayForAll(temp.store, () => '2026-11-24')
      await rollUp(temp.store)
      expect(await presence(root, '2026-11-24', 'tree')).toMatchObject({ device_count: 1, seen_count: 0 })
    })

    test('the tree equals a recount from the device-days, whatever came in which order', async () => {
      const { root, office, school, other } = await tree()
      const random = seededRandom(7)
      const devices = []
      for (const unitId of [office, school, school, other]) devices.push(await seedDevice(temp.store, { unitId }))
      for (let turn = 0; turn < 24; turn++) {
        const device = devices[random.between(0, devices.length - 1)]!
        const day = `2026-11-${random.between(20, 23)}`
        const slots = [
          slotOf({ screen: random.between(0, 400), off: random.between(0, 400) }),
          {},
          {},
          slotOf({ dark: random.between(0, 400) }),
        ]
        await seedReport(temp.store, device, {
          main: mainOf({ utcDay: day, rev: turn + 1, slots }),
          quarters: quartersOf(),
        })
        if (random.chance(0.3)) await rollUp(temp.store)
      }
      await rollUp(temp.store)
      const days = await temp.store.db.selectFrom('device_day').selectAll().execute()
      for (const day of new Set(days.map((row) => row.day))) {
        const of = days.filter((row) => row.day === day)
        const sum = (name: 'screen_min' | 'dark_min' | 'off_min' | 'unknown_min') =>
          of.reduce((total, row) => total + row[name], 0)
        expect(await presence(root, day, 'tree')).toMatchObject({
          screen_min: sum('screen_min'),
          dark_min: sum('dark_min'),
          off_min: sum('off_min'),
          unknown_min: sum('unknown_min'),
        })
      }
    })
  })
}
