/** What pages read of power, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { devicePower } from '../../../server/power/device-power.queries.ts'
import { fieldErrorNow, wornBatteries } from '../../../server/power/field.queries.ts'
import { energyByUnit, powerOf } from '../../../server/power/power.queries.ts'
import { sumPowerMonths } from '../../../server/power/power-month.job.ts'
import { powerRanking, sleepCompliance } from '../../../server/power/ranking.queries.ts'
import { recordReading, recountReadings, setService, withdrawReading } from '../../../server/power/reading.usecases.ts'
import { refreshProfiles } from '../../../server/power/profile.job.ts'
import { savingsList } from '../../../server/power/savings.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedDevice } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { hardwareFacts } from '../plan/hardware-facts.ts'
import {
  auditedActions,
  clock,
  nowMs,
  type PlanUnits,
  refusal,
  seedPlanUnits,
  today,
  viewerAt,
} from '../plan/plan-world.ts'
import { type SeededDay, seedPowerDay, seedSection } from './power-world.ts'

/** Four hours lit, three dark (half of it at night), the rest off. The days before `today` are Sunday, Saturday, Friday. */
const usual: SeededDay = {
  minutes: { screen: 240, dark: 180, off: 1020 },
  loadPow07: 0.1,
  brightnessPct: 80,
  awake: [0, 1, 2, 3, 36, 37, 38, 39, 40, 41, 42, 43],
  screen: [36, 37, 38, 39],
}

export function describePowerQueries(kind: Store['kind']): void {
  describe(`queries of power on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    let school: number
    let other: number
    const db = () => temp.store.db
    const deps = () => ({ store: temp.store, clock })
    const at = (unitId: number, role?: Parameters<typeof viewerAt>[2]) => viewerAt(temp.store, unitId, role)
    const publicIdOf = async (id: number) =>
      (await db().selectFrom('device').select('public_id').where('id', '=', id).executeTakeFirstOrThrow()).public_id
    const seed = async (deviceId: number, unitId: number, days: number, more: SeededDay = usual) => {
      await temp.store.write(async (tx) => {
        for (let ago = 1; ago <= days; ago++) {
          const day = addDays(today, -ago)
          await seedPowerDay(tx, { deviceId, unitId, day }, more)
          await markUnitDirty(tx, unitId, day)
        }
      })
    }
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
      school = await seedDevice(temp.store, { unitId: units.school })
      other = await seedDevice(temp.store, { unitId: units.other })
      await seed(school, units.school, 3)
      await seed(other, units.other, 2)
      await rollUp(temp.store)
      await sumPowerMonths(temp.store)
    })
    afterEach(() => temp.cleanup())
    const range = { fromDay: '2026-11-01', toDay: addDays(today, -1), scope: 'tree' as const }

    test('a unit has its energy with a range, what it rests on, and how much is known', async () => {
      const power = await powerOf(db(), await at(units.root), units.root, range)
      const figure = power?.figure
      expect(power).toMatchObject({ dayCount: 3, coverage: { expectedDays: 5, reportedDays: 5, knownShare: 1 } })
      expect(figure?.byBasis).toEqual([{ basis: 'estimated', energyMwh: figure?.energyMwh, share: 1 }])
      expect(figure?.lowMwh).toBeLessThan(figure?.energyMwh ?? 0)
      expect(figure?.highMwh).toBeGreaterThan(figure?.energyMwh ?? 0)
      expect(figure?.waste).toMatchObject({ outMin: 90 + 4 * 420, outDarkMin: 90 + 4 * 180, unknownDays: 0 })
      expect(figure?.extrapolatedMwh).toBe(figure?.energyMwh)
      expect(figure?.saved).toBeNull()
      expect(power?.days.map(({ day }) => day)).toEqual([addDays(today, -3), addDays(today, -2), addDays(today, -1)])
      expect(power?.months.map(({ month, figure: of }) => [month, of?.energyMwh])).toEqual([
        ['2026-11', figure?.energyMwh],
      ])
    })

    test('what was not reported is unknown and not 0', async () => {
      const power = await powerOf(db(), await at(units.root), units.office, { ...range, scope: 'own' })
      expect(power).toMatchObject({ figure: null, coverage: { expectedDays: 0, knownShare: null } })
      expect(await powerOf(db(), await at(units.root), units.root, { ...range, toDay: '2026-11-02' })).toMatchObject({
        figure: null,
        dayCount: 0,
        days: [],
      })
    })

    test('nobody sees beyond their own subtree', async () => {
      const narrow = await at(units.other, 'satker-it')
      expect(await powerOf(db(), narrow, units.root, range)).toBeNull()
      expect(await savingsList(db(), narrow, { unitId: units.school, today })).toBeNull()
      expect(await devicePower(db(), narrow, { publicId: await publicIdOf(school), ...range })).toBeNull()
      const months = { path: '/', fromMonth: '2026-11', toMonth: '2026-11' }
      expect((await energyByUnit(db(), narrow, months)).map(({ code }) => code)).toEqual(['000020'])
      const leagues = await powerRanking(db(), narrow, { path: '/', month: '2026-11' })
      expect(leagues.flatMap(({ rows }) => rows.map(({ code }) => code))).toEqual(['000020'])
    })

    test('months by unit add up to the ministry', async () => {
      const root = await at(units.root)
      const rows = await energyByUnit(db(), root, { path: root.unitPath, fromMonth: '2026-10', toMonth: '2026-11' })
      const power = await powerOf(db(), root, units.root, range)
      expect(rows.map(({ code }) => code)).toEqual(['000012', '000020'])
      expect(rows.reduce((sum, { energyMwh }) => sum + energyMwh, 0)).toBe(power?.figure?.energyMwh)
    })

    test('the ranking lists without a rank what is known too little', async () => {
      const root = await at(units.root)
      const [league] = await powerRanking(db(), root, { path: root.unitPath, month: '2026-11' })
      expect(league?.rows.map(({ code, rank, activeDays }) => [code, rank, activeDays])).toEqual([
        ['000012', null, 3],
        ['000020', null, 2],
      ])
    })

    test('a satker has a list of what to set on which laptop', async () => {
      const list = await savingsList(db(), await at(units.root), { unitId: units.school, today })
      expect(list).toMatchObject({ deviceCount: 1, devices: [{ knownDays: 3 }] })
      const [device] = list?.devices ?? []
      expect(device?.savings.map(({ setting }) => setting)).toEqual(['switch-off', 'dim'])
      expect(list?.perMonthMwh).toBe(device?.savings.reduce((sum, { perMonthMwh }) => sum + perMonthMwh, 0))
    })

    test('a laptop has its watts by state, its days and their sum', async () => {
      const publicId = await publicIdOf(school)
      const power = await devicePower(db(), await at(units.root), { publicId, ...range })
      const [day] = power?.days ?? []
      expect(power?.draws?.screen.basis).toBe('estimated')
      expect(power?.days).toHaveLength(3)
      expect(day?.byState).toMatchObject({ screen: { minutes: 240 }, dark: { minutes: 180 }, off: { minutes: 1020 } })
      expect(power?.total?.energyMwh).toBe(3 * (day?.energy?.energyMwh ?? 0))
      expect(power).toMatchObject({ battery: null, service: null, baseline: null, readings: [], sleepMin: null })
      const satker = await powerOf(db(), await at(units.root), units.school, { ...range, scope: 'own' })
      expect(satker?.figure?.energyMwh).toBe(power?.total?.energyMwh)
    })

    test('sleep policy is counted as set and as lived', async () => {
      await seedSection(temp.store, school, systemFacts(15))
      await seedSection(temp.store, other, systemFacts(0))
      await refreshProfiles(temp.store, { nowMs })
      const root = await at(units.root)
      expect(await sleepCompliance(db(), root, { unitId: units.root, path: root.unitPath, today })).toEqual({
        configured: { deviceCount: 2, compliant: 1, late: 0, never: 1, unknown: 0 },
        observed: { activeDays: 5, calmShare: 0 },
      })
    })

    test('a worn battery is listed', async () => {
      const batteries = { names: batteryNames, rows: [[null, null, null, 50_000, 20_000, null]] }
      await seedSection(temp.store, school, { ...hardwareFacts('2.0'), batteries } as never)
      await refreshProfiles(temp.store, { nowMs })
      const root = await at(units.root)
      const { rows, nextId } = await wornBatteries(db(), root, { path: root.unitPath, limit: 10 })
      expect(rows).toMatchObject([{ id: school, unitCode: '000012', healthShare: 0.4, cycles: null }])
      expect(nextId).toBeNull()
    })

    test('a meter reading makes its days metered, and taking it back makes them estimated again', async () => {
      const publicId = await publicIdOf(school)
      const viewer = await at(units.school, 'satker-it')
      const period = { fromDay: addDays(today, -2), toDay: addDays(today, -1) }
      const before = await powerOf(db(), viewer, units.school, { ...range, scope: 'own' })
      const modelMwh = ((before?.figure?.energyMwh ?? 0) / 3) * 2
      const kwh = (modelMwh * 1.5) / 1e6
      const reading = { viewer, publicId, kind: 'meter', ...period, kwh, document: 'BA-12/2026' }
      const id = await recordReading(reading, deps())
      await rollUp(temp.store)
      const metered = await powerOf(db(), viewer, units.school, { ...range, ...period, scope: 'own' })
      expect(metered?.figure?.byBasis.map(({ basis }) => basis)).toEqual(['meter'])
      expect(Math.abs((metered?.figure?.energyMwh ?? 0) - modelMwh * 1.5)).toBeLessThan(4)
      const device = await devicePower(db(), viewer, { publicId, ...range })
      expect(device?.readings).toMatchObject([
        { id, kind: 'meter', factor: expect.closeTo(1.5, 4), modelMwh, knownShare: 1 },
      ])
      expect(await fieldErrorNow(db())).toEqual({ proven: false, laptops: 0, needed: 30 })
      expect(await refusal(recordReading(reading, deps()))).toMatchObject({ code: 'power.reading_overlaps' })

      await withdrawReading({ viewer, publicId, id, reason: 'salah laptop' }, deps())
      await rollUp(temp.store)
      expect(await powerOf(db(), viewer, units.school, { ...range, scope: 'own' })).toEqual(before)
      expect(await refusal(withdrawReading({ viewer, publicId, id, reason: 'lagi' }, deps()))).toMatchObject({
        code: 'power.reading_missing',
      })
      expect(await auditedActions(temp.store)).toEqual(['power.reading-record', 'power.reading-withdraw'])
    })

    test('days that come late are held against the reading the night after', async () => {
      const viewer = await at(units.school, 'satker-it')
      const period = { fromDay: addDays(today, -4), toDay: addDays(today, -1) }
      const publicId = await publicIdOf(school)
      await recordReading({ viewer, publicId, kind: 'meter', ...period, kwh: 0.2, document: 'BA-1' }, deps())
      expect(await recountReadings(temp.store, nowMs)).toBe(0)
      await seed(school, units.school, 4)
      expect(await recountReadings(temp.store, nowMs)).toBe(1)
      const held = await db().selectFrom('power_reading').select('known_min').executeTakeFirstOrThrow()
      expect(held.known_min).toBe(4 * 1440)
    })

    test.each([
      [{ kind: 'guess' }, ['kind: not_allowed']],
      [{ toDay: addDays(today, 1) }, ['toDay: too_late']],
      [{ toDay: '2026-02-30' }, ['toDay: not_a_day']],
      [{ toDay: '2026-11-01' }, ['toDay: too_early']],
      [{ kwh: -5 }, ['kwh: too_small']],
      [{ kwh: null }, ['kwh: too_small']],
      [{ kwh: 5_000 }, ['kwh: too_big']],
      [{ document: ' ' }, ['document: too_small']],
    ])('V12: a reading with %j is refused', async (changes, fields) => {
      const publicId = await publicIdOf(school)
      const reading = { kind: 'meter', fromDay: '2026-11-10', toDay: '2026-11-20', kwh: 1, document: 'BA-12' }
      const deed = recordReading({ viewer: await at(units.root), publicId, ...reading, ...changes }, deps())
      expect(await refusal(deed)).toEqual({ code: 'power.invalid', fields })
      expect(await auditedActions(temp.store)).toEqual([])
    })

    test('readings need the right and the scope', async () => {
      const publicId = await publicIdOf(school)
      const reading = { kind: 'meter', fromDay: '2026-11-10', toDay: '2026-11-20', kwh: 1, document: 'BA-12', publicId }
      const by = async (unitId: number, role: 'leader' | 'satker-it') =>
        (await refusal(recordReading({ ...reading, viewer: await at(unitId, role) }, deps()))).code
      expect(await by(units.root, 'leader')).toBe('account.right_missing')
      expect(await by(units.other, 'satker-it')).toBe('device.missing')
    })

    test('a machine of service is marked from today on, once, and not again', async () => {
      const viewer = await at(units.root)
      const publicId = await publicIdOf(school)
      const mark = (on: boolean, reason: string) => setService({ viewer, publicId, on, reason }, deps())
      expect((await refusal(mark(true, ''))).fields).toEqual(['reason: too_small'])
      await mark(true, 'mesin presensi')
      await mark(true, 'mesin presensi')
      expect((await devicePower(db(), viewer, { publicId, ...range }))?.service).toMatchObject({ fromDay: today })
      await mark(false, 'sudah tidak')
      expect((await devicePower(db(), viewer, { publicId, ...range }))?.service).toBeNull()
      expect(await auditedActions(temp.store)).toEqual(['power.service-on', 'power.service-off'])
    })
  })
}

const batteryNames = ['maker', 'model', 'chemistry', 'designMwh', 'fullMwh', 'cycles']

function systemFacts(sleepAcMin: number) {
  return {
    v: 1 as const,
    kind: 'system' as const,
    os: {
      family: 'linux' as const,
      name: null,
      version: null,
      build: null,
      kernel: null,
      architecture: null,
      installedDay: null,
    },
    hostName: null,
    timeZone: null,
    sleepPolicy: { screenOffAcMin: 10, screenOffBatteryMin: null, sleepAcMin, sleepBatteryMin: null },
    fileSystems: null,
  }
}
