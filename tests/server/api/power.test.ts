import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rangeOf } from '../../../server/api/power-view.ts'
import {
  type ApiUnitPower,
  devicePowerSchema,
  unitPowerSchema,
  unitSavingsSchema,
} from '../../../server/api/power.schemas.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import { findUnitByCode } from '../../../server/unit/unit.store.ts'
import { seedPowerDay, type SeededDay } from '../power/power-world.ts'
import { apiWorld, type ApiWorld, today } from './api.world.ts'

/** Eight hours lit and six dark, four of the dark ones in the night; the rest off. */
const usual: SeededDay = {
  minutes: { screen: 480, dark: 360, off: 600 },
  brightnessPct: 90,
  awake: [...Array.from({ length: 16 }, (_, at) => at), ...Array.from({ length: 40 }, (_, at) => 30 + at)],
  screen: Array.from({ length: 32 }, (_, at) => 30 + at),
}

let world: ApiWorld
let one: { id: number; publicId: string }
beforeAll(async () => {
  world = await apiWorld()
  one = await world.addDevice('M1', 1)
  const two = await world.addDevice('M2', 2, { origin: 'simulated' })
  const { store } = world
  await store.write(async (db) => {
    for (const [{ id: deviceId }, code] of [
      [one, 'M1'],
      [two, 'M2'],
    ] as const) {
      const unitId = (await findUnitByCode(db, code))?.id ?? 0
      const place = { device_id: deviceId, unit_id: unitId, from_day: '2026-01-01', to_day: null }
      await db.insertInto('device_unit_period').values(place).execute()
      for (const ago of [1, 2, 3]) {
        const day = addDays(today, -ago)
        await seedPowerDay(db, { deviceId, unitId, day }, usual)
        await markUnitDirty(db, unitId, day)
      }
    }
  })
  await rollUp(store)
})
afterAll(() => world.cleanup())

async function power(code: string, query = '', unit = 'KEMENAG'): Promise<ApiUnitPower> {
  const answer = await world.get(`/units/${code}/power${query}`, await world.keyFor(unit))
  expect(answer.status).toBe(200)
  return unitPowerSchema.parse(answer.body)
}

describe('GET /api/v1/units/{code}/power', () => {
  test('has kWh with range, basis, waste and coverage up to yesterday, and months that add up to them', async () => {
    const found = await power('KEMENAG')
    expect([found.fromDay, found.toDay]).toEqual([addDays(today, -30), addDays(today, -1)])
    expect(found.coverage).toMatchObject({ expectedDays: 6, reportedDays: 6, knownShare: 1 })
    const { energy } = found
    expect(energy?.kwh).toBeGreaterThan(0)
    expect(energy?.lowKwh).toBeLessThan(energy?.kwh ?? 0)
    expect(energy?.highKwh).toBeGreaterThan(energy?.kwh ?? 0)
    expect(energy?.byBasis.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(energy?.simulatedKwh).toBeCloseTo((energy?.kwh ?? 0) / 2, 6)
    expect(energy?.waste.darkKwh).toBeGreaterThan(0)
    expect(energy?.saved).toBeNull()
    const sum = (parts: (number | null | undefined)[]) => parts.reduce((total: number, part) => total + (part ?? 0), 0)
    expect(found.months.map(({ month }) => month)).toEqual(['2026-02', '2026-03'])
    expect(sum(found.months.map((month) => month.energy?.kwh))).toBeCloseTo(energy?.kwh ?? 0, 6)
    expect(sum(found.days.map(({ kwh }) => kwh))).toBeCloseTo(energy?.kwh ?? 0, 6)
  })

  test('is null where nothing was reported, never 0', async () => {
    const found = await power('K1', '?from=2026-01-01&to=2026-01-31')
    expect(found).toMatchObject({ energy: null, months: [], days: [] })
  })

  test('names a bad day, and hides what lies outside', async () => {
    const key = await world.keyFor('M1')
    for (const query of ['?from=2026-02-30', '?to=kemarin', '?from=2026-02-02&to=2026-02-01', '?hari=1'])
      expect((await world.get(`/units/M1/power${query}`, key)).status, query).toBe(400)
    expect((await world.get('/units/M2/power', key)).status).toBe(404)
    expect((await world.get('/units/M2/savings', key)).status).toBe(404)
  })

  test('ends yesterday and is never longer than 400 days', () => {
    expect(rangeOf({ from: '2020-01-01', to: today }, today)).toEqual({
      fromDay: addDays(today, -400),
      toDay: addDays(today, -1),
    })
    expect(rangeOf({ from: null, to: '2026-01-31' }, today)).toEqual({ fromDay: '2026-01-02', toDay: '2026-01-31' })
  })
})

describe('GET /api/v1/units/{code}/savings', () => {
  test('has the laptops of the unit itself with what each setting would save', async () => {
    const answer = await world.get('/units/M2/savings', await world.keyFor('KEMENAG'))
    const found = unitSavingsSchema.parse(answer.body)
    expect(found).toMatchObject({ code: 'M2', deviceCount: 1, toDay: addDays(today, -1) })
    expect(found.items[0]).toMatchObject({ name: 'Lenovo ThinkPad L14', simulated: true, knownDays: 3 })
    expect(found.items[0]?.savings.map(({ setting }) => setting)).toContain('switch-off')
    expect(found.perMonthKwh).toBeGreaterThan(0)
  })
})

describe('GET /api/v1/devices/{id}/power', () => {
  test('has watts by state with their basis, and days as minutes, never clock times', async () => {
    const answer = await world.get(`/devices/${one.publicId}/power`, await world.keyFor('M1'))
    const found = devicePowerSchema.parse(answer.body)
    expect(found.draws?.screen.watts).toBeGreaterThan(found.draws?.asleep.watts ?? 0)
    expect(found.draws?.screen.basis).toBe(found.energy?.byBasis[0]?.basis)
    expect(found.days).toHaveLength(3)
    expect(found.days[0]).toMatchObject({ knownMin: 1440, byState: { screen: { minutes: 480 } } })
    expect(answer.text).not.toMatch(/\d\d:\d\d/)
    const unit = await power('M1')
    expect(found.energy?.kwh).toBeCloseTo(unit.energy?.kwh ?? 0, 6)
  })

  test('is not there for who may not see the device', async () => {
    const key = await world.keyFor('M2')
    expect((await world.get(`/devices/${one.publicId}/power`, key)).status).toBe(404)
  })
})
