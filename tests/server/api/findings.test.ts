import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deviceFindingsSchema, findingsSchema } from '../../../server/api/migration.schemas.ts'
import { findUnitByCode } from '../../../server/unit/unit.store.ts'
import { apiWorld, type ApiWorld, today } from './api.world.ts'

const server = 'kms.temuan.example'
let world: ApiWorld
let publicId: string
const keys: Record<string, string> = {}
beforeAll(async () => {
  world = await apiWorld()
  const device = await world.addDevice('M1', 1, { os_family: 'windows' })
  publicId = device.publicId
  const unit = await findUnitByCode(world.store.db, 'M1')
  await world.store.write(async (db) => {
    await db.insertInto('device_use').values({ device_id: device.id, windows_server: server }).execute()
    const finding = { unit_id: unit?.id ?? 0, kind: 'activation-server', subject: server, word: 'perlu-diperiksa' }
    const days = { first_seen_day: today, last_seen_day: today }
    await db
      .insertInto('legal_finding')
      .values({ ...finding, ...days, laptops: 1, simulated: 0 })
      .execute()
  })
  for (const code of ['M1', 'K1', 'K2', 'KEMENAG']) keys[code] = await world.keyFor(code)
})
afterAll(() => world.cleanup())

describe('findings about licences by the API', () => {
  test('the satker sees its own at once, of the unit and of the laptop', async () => {
    const unit = await world.get('/units/M1/findings', keys['M1'] ?? '')
    expect(findingsSchema.parse(unit.body)).toMatchObject({ total: 1, items: [{ code: 'M1', subject: server }] })
    const laptop = await world.get(`/devices/${publicId}/findings`, keys['M1'] ?? '')
    expect(deviceFindingsSchema.parse(laptop.body).items).toMatchObject([{ word: 'perlu-diperiksa' }])
  })

  test('within the grace period those above get no item and no count', async () => {
    for (const code of ['K1', 'KEMENAG']) {
      const unit = await world.get('/units/M1/findings', keys[code] ?? '')
      expect(unit.body).toMatchObject({ total: 0, items: [] })
      const laptop = await world.get(`/devices/${publicId}/findings`, keys[code] ?? '')
      expect(laptop.body).toMatchObject({ items: [] })
    }
  })

  test('outside a key neither the unit nor the laptop exists', async () => {
    for (const path of ['/units/M1/findings', `/devices/${publicId}/findings`])
      expect((await world.get(path, keys['K2'] ?? '')).status).toBe(404)
  })
})
