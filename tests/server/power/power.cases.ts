/** What the power roll-up and its jobs promise, on whichever database they run. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { decodeInputs } from '../../../server/day/device-day.rules.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { dayEnergy } from '../../../server/power/device-energy.rules.ts'
import { measureLaptops } from '../../../server/power/measure.job.ts'
import { markPowerGaps, sumPowerMonths } from '../../../server/power/power-month.job.ts'
import { refreshProfiles } from '../../../server/power/profile.job.ts'
import { modelId, profileOn, readProfiles } from '../../../server/power/profile.store.ts'
import { powerSums } from '../../../server/power/unit-day.rules.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedDevice } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { hardwareFacts } from '../plan/hardware-facts.ts'
import { nowMs, type PlanUnits, seedPlanUnits, today } from '../plan/plan-world.ts'
import { type SeededDay, seedPowerDay, seedSection } from './power-world.ts'

/** An hour lit, 50 minutes of it on mains; 8.8 W inside in the other ten. */
const onBattery: SeededDay = {
  minutes: { screen: 60, off: 1380 },
  acMinutes: 50,
  dischargedMwh: 1_467,
  loadPow07: 0,
}

export function describePower(kind: Store['kind']): void {
  describe(`power on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    const db = () => temp.store.db
    const seedDay = (deviceId: number, unitId: number, day: string, more: SeededDay = {}) =>
      temp.store.write(async (tx) => {
        await seedPowerDay(tx, { deviceId, unitId, day }, more)
        await markUnitDirty(tx, unitId, day)
      })
    const row = (unitId: number, day: string, scope: 'own' | 'tree' = 'tree') =>
      db()
        .selectFrom('power_unit_day')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('day', '=', day)
        .where('scope', '=', scope)
        .executeTakeFirstOrThrow()
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())

    test('a device-day becomes its satker, kanwil and ministry, with states, basis and hours outside', async () => {
      const device = await seedDevice(temp.store, { unitId: units.school })
      // Monday: 8 awake quarters in the morning, 4 dark ones after midnight.
      await seedDay(device, units.school, '2026-11-16', {
        minutes: { screen: 120, dark: 60, off: 600 },
        awake: [0, 1, 2, 3, 36, 37, 38, 39, 40, 41, 42, 43],
        screen: [36, 37, 38, 39, 40, 41, 42, 43],
      })
      await rollUp(temp.store)
      const own = await row(units.school, '2026-11-16', 'own')
      expect(own).toMatchObject({
        expected_days: 1,
        reported_days: 1,
        active_days: 1,
        known_min: 780,
        screen_min: 120,
        dark_min: 60,
        out_min: 60,
        out_dark_min: 60,
        out_mwh: own.dark_mwh,
        calm_days: 1,
        based_days: 0,
        desktop_days: 0,
      })
      expect(own.estimated_mwh).toBe(own.energy_mwh)
      expect(own.energy_mwh).toBe(own.screen_mwh + own.dark_mwh + own.off_mwh)
      expect(own.half_squared).toBeGreaterThan(0)
      for (const unitId of [units.province, units.root])
        expect(await row(unitId, '2026-11-16')).toMatchObject({
          energy_mwh: own.energy_mwh,
          half_squared: own.half_squared,
        })
    })

    test('device-days, satker, ministry, months and the year add up to a recount', async () => {
      const random = seededRandom(11)
      const devices: [device: number, unitId: number][] = []
      for (const unitId of [units.school, units.school, units.office, units.other])
        devices.push([await seedDevice(temp.store, { unitId }), unitId])
      const days = ['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02', '2026-11-01']
      for (const [device, unitId] of devices)
        for (const day of days)
          if (random.chance(0.8))
            await seedDay(device, unitId, day, {
              minutes: { screen: random.between(0, 500), dark: random.between(0, 300), asleep: random.between(0, 600) },
              loadPow07: random.between(0, 100) / 100,
            })
      await rollUp(temp.store)
      await sumPowerMonths(temp.store)

      const model = await temp.store.write(modelId)
      const profiles = await readProfiles(
        db(),
        devices.map(([device]) => device),
        model,
      )
      const recount = new Map<string, number>()
      for (const held of await db().selectFrom('device_day').selectAll().execute()) {
        const profile = profileOn(profiles.get(held.device_id) ?? [], held.day)?.profile
        const energy = profile && dayEnergy(decodeInputs(held.inputs), profile)
        recount.set(held.day, (recount.get(held.day) ?? 0) + (energy?.total?.energyMwh ?? 0))
      }
      const treeDays = await db()
        .selectFrom('power_unit_day')
        .selectAll()
        .where('unit_id', '=', units.root)
        .where('scope', '=', 'tree')
        .execute()
      expect(new Map(treeDays.map((held) => [held.day, held.energy_mwh]))).toEqual(recount)
      const owns = await db().selectFrom('power_unit_day').selectAll().where('scope', '=', 'own').execute()
      const months = await db()
        .selectFrom('power_unit_month')
        .selectAll()
        .where('unit_id', '=', units.root)
        .where('scope', '=', 'tree')
        .orderBy('month')
        .execute()
      expect(months.map(({ month, day_count }) => [month, day_count])).toEqual([
        ['2026-09', 2],
        ['2026-10', 2],
        ['2026-11', 1],
      ])
      for (const name of powerSums) {
        const sum = (rows: Record<typeof name, number>[]) => rows.reduce((total, held) => total + held[name], 0)
        expect([name, sum(owns)]).toEqual([name, sum(treeDays)])
        expect([name, sum(months)]).toEqual([name, sum(treeDays)])
      }
      expect(await sumPowerMonths(temp.store)).toBe(0)
    })

    test('a laptop that reported nothing is expected and adds nothing; one that waits or is virtual is not expected', async () => {
      const device = await seedDevice(temp.store, { unitId: units.school })
      for (const more of [{ state: 'pending' }, { kind: 'virtual' }]) {
        const id = await seedDevice(temp.store, { unitId: units.school, ...more })
        await seedDay(id, units.school, '2026-11-16', { minutes: { screen: 60 } })
      }
      await seedDay(device, units.school, '2026-11-16', { minutes: {} })
      await rollUp(temp.store)
      expect(await row(units.school, '2026-11-16')).toMatchObject({ expected_days: 1, reported_days: 0, energy_mwh: 0 })
    })

    test('simulated laptops, desktops and machines of service are told apart', async () => {
      const [simulated, desktop, service] = [
        await seedDevice(temp.store, { unitId: units.school, origin: 'simulated' }),
        await seedDevice(temp.store, { unitId: units.school, kind: 'desktop' }),
        await seedDevice(temp.store, { unitId: units.school }),
      ]
      await temp.store.write((tx) =>
        tx
          .insertInto('power_service')
          .values({ device_id: service, from_day: '2026-11-01', reason: 'x', actor: 'test', recorded_at_ms: 0 })
          .execute(),
      )
      for (const device of [simulated, desktop, service])
        await seedDay(device, units.school, '2026-11-16', { minutes: { screen: 60 }, awake: [0, 1, 2, 3] })
      await rollUp(temp.store)
      const held = await row(units.school, '2026-11-16')
      expect(held).toMatchObject({ reported_days: 3, simulated_days: 1, desktop_days: 1, out_min: 120 })
      expect(held.simulated_mwh).toBeGreaterThan(0)
      expect(held.desktop_mwh).toBeGreaterThan(held.simulated_mwh)
      expect(held.out_mwh).toBe(held.simulated_mwh + held.desktop_mwh)
    })

    test('a hardware section gives a profile from today on, and days before stay as they were counted', async () => {
      const device = await seedDevice(temp.store, { unitId: units.school })
      const past = addDays(today, -3)
      await seedDay(device, units.school, past, { minutes: { screen: 60 } })
      await rollUp(temp.store)
      const before = await row(units.school, past)
      expect(await refreshProfiles(temp.store, { nowMs })).toBe(1)
      expect(await refreshProfiles(temp.store, { nowMs })).toBe(0)
      await seedSection(temp.store, device, { ...hardwareFacts('2.0'), batteries: batteriesOf(50_000, 40_000, 120) })
      expect(await refreshProfiles(temp.store, { nowMs })).toBe(1)
      const profiles = (await readProfiles(db(), [device], await temp.store.write(modelId))).get(device)
      expect(profiles?.map(({ fromDay }) => fromDay)).toEqual([past, today])
      await temp.store.write((tx) => markUnitDirty(tx, units.school, past))
      await rollUp(temp.store)
      expect(await row(units.school, past)).toEqual(before)
      expect(await db().selectFrom('device_power_fact').selectAll().execute()).toMatchObject([
        { device_id: device, design_mwh: 50_000, full_mwh: 40_000, cycles: 120, battery_count: 1, sleep_min: null },
      ])
    })

    test('batteries measure their laptops, then those of the same model, and usual days are found', async () => {
      const devices: number[] = []
      for (let at = 0; at < 6; at++) devices.push(await seedDevice(temp.store, { unitId: units.school }))
      await temp.store.write(async (tx) => {
        for (const deviceId of devices.slice(0, 5))
          for (let ago = 1; ago <= 60; ago++)
            await seedPowerDay(tx, { deviceId, unitId: units.school, day: addDays(today, -ago) }, onBattery)
      })
      await refreshProfiles(temp.store, { nowMs })
      expect(await measureLaptops(temp.store, { nowMs, all: true })).toEqual({ profiles: 5, baselines: 5 })
      expect(await measureLaptops(temp.store, { nowMs, all: true })).toEqual({ profiles: 1, baselines: 0 })
      const profiles = await readProfiles(db(), devices, await temp.store.write(modelId))
      const screens = devices.map((device) => profiles.get(device)?.at(-1)?.profile.draws.screen)
      expect(screens[0]).toMatchObject({ drawW: 10.002, basis: 'battery' })
      expect(screens[5]).toMatchObject({ drawW: 10.002, basis: 'calibrated' })
      await seedDay(devices[0] ?? 0, units.school, today, { minutes: { screen: 30, off: 1410 } })
      await rollUp(temp.store)
      expect(await row(units.school, today)).toMatchObject({ based_days: 1, battery_mwh: expect.any(Number) })
      expect((await row(units.school, today)).saved_mwh).toBeGreaterThan(4_500)
    })

    test('days that the model has not counted are found, and what another version counted stays beside', async () => {
      const device = await seedDevice(temp.store, { unitId: units.school })
      await seedDay(device, units.school, today, { minutes: { screen: 60 } })
      await rollUp(temp.store)
      expect(await markPowerGaps(temp.store, { nowMs })).toBe(0)
      await temp.store.write((tx) => tx.updateTable('power_model').set({ version: 'an-older-one' }).execute())
      expect(await markPowerGaps(temp.store, { nowMs })).toBe(4)
      await rollUp(temp.store)
      const rows = await db()
        .selectFrom('power_unit_day')
        .select(['model_id', 'energy_mwh'])
        .where('unit_id', '=', units.root)
        .where('scope', '=', 'tree')
        .execute()
      expect(rows).toHaveLength(2)
      expect(rows[0]?.energy_mwh).toBe(rows[1]?.energy_mwh)
      expect(await markPowerGaps(temp.store, { nowMs })).toBe(0)
    })
  })
}

function batteriesOf(designMwh: number, fullMwh: number, cycles: number) {
  const names = ['maker', 'model', 'chemistry', 'designMwh', 'fullMwh', 'cycles'] as const
  return {
    names: [...names],
    rows: [[null, null, null, designMwh, fullMwh, cycles]] as [null, null, null, number, number, number][],
  }
}
