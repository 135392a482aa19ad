import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  deviceMigrationSchema,
  unitBlockersSchema,
  unitMigrationSchema,
} from '../../../server/api/migration.schemas.ts'
import { titleDetailSchema, titlePageSchema, unitPlanSchema } from '../../../server/api/plan.schemas.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { countPlaces } from '../../../server/migration/count-places.job.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { findUnitByCode } from '../../../server/unit/unit.store.ts'
import { seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { apiWorld, type ApiWorld, nowMs, today } from './api.world.ts'

let world: ApiWorld
let ministry: string
let province: string
let laptop: { id: number; publicId: string }
let foreign: { id: number; publicId: string }
beforeAll(async () => {
  world = await apiWorld()
  laptop = await world.addDevice('M1', 1, { os_family: 'windows' })
  foreign = await world.addDevice('M2', 2)
  const unitId = (await findUnitByCode(world.store.db, 'M1'))?.id ?? 0
  await world.store.write(async (db) => {
    await db
      .insertInto('device_unit_period')
      .values({ device_id: laptop.id, unit_id: unitId, from_day: '2026-02-01', to_day: null })
      .execute()
    const rows = ['LibreOffice 24.8', 'Mozilla Firefox', 'SPSS Statistics 22'].map(
      (name) => [name, null, null, null, 'uninstall-key', null] as const,
    )
    await seedSoftware(db, laptop.id, { rows: rows.map((row) => [...row]), fromDay: '2026-02-01' })
    await seedAwake(db, { id: laptop.id, unitId }, ['2026-02-27', '2026-02-28', today])
  })
  await classifySoftware(world.store, { nowMs })
  await countPlaces(world.store, { nowMs })
  await rollUp(world.store)
  ministry = await world.keyFor('KEMENAG')
  province = await world.keyFor('K1')
})
afterAll(() => world.cleanup())

describe('the migration by the API', () => {
  test('a unit has its counts now, its weeks and the units right below', async () => {
    const { status, body } = await world.get('/units/K1/migration', province)
    expect(status).toBe(200)
    const unit = unitMigrationSchema.parse(body)
    expect(unit.now).toMatchObject({ deviceCount: 1, blocked: 1, applications: { all: 1 } })
    expect(unit.trend.at(-1)).toEqual(unit.now)
    expect(unit.children).toMatchObject([{ code: 'M1', deviceCount: 1 }])
  })

  test('a laptop has its status with reasons, score and what blocks it', async () => {
    const { body } = await world.get(`/devices/${laptop.publicId}/migration`, province)
    const device = deviceMigrationSchema.parse(body)
    expect(device).toMatchObject({ id: laptop.publicId, status: 'migrated-applications', blocked: true })
    expect(device.reasons.length).toBeGreaterThan(0)
    expect(device.blockingTitles.map(({ name }) => name)).toEqual(['SPSS Statistics 22'])
  })

  test('what blocks a unit, with the rule that says so', async () => {
    const { body } = await world.get('/units/M1/blockers', province)
    expect(unitBlockersSchema.parse(body).items).toMatchObject([{ name: 'SPSS Statistics 22', aloneCount: 1 }])
  })

  test('programs are listed by how many laptops have them, searched, and paged', async () => {
    const all = titlePageSchema.parse((await world.get('/titles', province)).body)
    expect(all.items.map(({ name }) => name).toSorted()).toEqual([
      'LibreOffice 24.8',
      'Mozilla Firefox',
      'SPSS Statistics 22',
    ])
    const closed = titlePageSchema.parse((await world.get('/titles?class=closed&q=spss&satker=m1', province)).body)
    expect(closed).toMatchObject({ total: 1, items: [{ name: 'SPSS Statistics 22', class: 'closed', deviceCount: 1 }] })
    const first = titlePageSchema.parse((await world.get('/titles?limit=2', province)).body)
    const second = titlePageSchema.parse(
      (await world.get(`/titles?limit=2&cursor=${first.nextCursor ?? ''}`, province)).body,
    )
    expect([...first.items, ...second.items]).toEqual(all.items)
    expect(second.nextCursor).toBeNull()
    expect((await world.get('/titles?cursor=x', province)).status).toBe(400)
    expect((await world.get('/titles?class=free', province)).status).toBe(400)
    expect((await world.get('/titles?satker=M2', province)).status).toBe(404)
  })

  test('one program tells what decided and where it is; to others it is not there', async () => {
    const [listed] = titlePageSchema.parse((await world.get('/titles?q=spss', province)).body).items
    const { body } = await world.get(`/titles/${listed?.id ?? 0}`, province)
    expect(titleDetailSchema.parse(body)).toMatchObject({
      rule: listed?.rule,
      deviceCount: 1,
      places: [{ code: 'M1', deviceCount: 1 }],
    })
    const other = await world.keyFor('K2')
    expect((await world.get(`/titles/${listed?.id ?? 0}`, other)).status).toBe(404)
    expect((await world.get('/titles/0', ministry)).status).toBe(404)
  })

  test('the plan has each programme with its burn-up, and the satker to help', async () => {
    const { body } = await world.get('/units/K1/plan', province)
    const plan = unitPlanSchema.parse(body)
    expect(plan.programmes.map(({ programme, verdict }) => [programme, verdict.kind])).toEqual([
      ['applications', 'no-target'],
      ['system', 'no-target'],
    ])
    expect(plan.programmes[0]?.weeks.length).toBeGreaterThan(0)
    expect(plan.waves.items.map(({ code }) => code)).toEqual(['M1'])
    expect((await world.get('/units/K2/plan', province)).status).toBe(404)
  })

  test('what lies outside looks like what does not exist', async () => {
    for (const path of ['/units/M2/migration', '/units/M2/blockers', `/devices/${foreign.publicId}/migration`]) {
      const [outside, absent] = [
        await world.get(path, province),
        await world.get(path.replace(/M2|0002/, 'X'), ministry),
      ]
      expect([outside.status, absent.status], path).toEqual([404, 404])
      expect((await world.get(path, ministry)).status, path).toBe(200)
      expect((await world.get(path, null)).status, path).toBe(401)
    }
  })
})
