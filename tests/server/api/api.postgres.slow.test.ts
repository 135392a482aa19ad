import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  deviceDetailSchema,
  devicePageSchema,
  unitDetailSchema,
  unitPageSchema,
} from '../../../server/api/api.schemas.ts'
import { apiWorld, type ApiWorld } from './api.world.ts'

let world: ApiWorld
let key: string
beforeAll(async () => {
  world = await apiWorld('postgres')
  for (let number = 1; number <= 5; number++) await world.addDevice(number % 2 ? 'M1' : 'M2', number)
  key = await world.keyFor('KEMENAG')
})
afterAll(() => world.cleanup())

test('on PostgreSQL the same addresses give the same answers', async () => {
  const first = devicePageSchema.parse((await world.get('/devices?limit=2&q=thinkpad&os=linux&state=today', key)).body)
  expect(first).toMatchObject({ total: 5, items: [{ satkerCode: 'M1' }, { satkerCode: 'M2' }] })
  const rest = devicePageSchema.parse(
    (await world.get(`/devices?q=thinkpad&os=linux&state=today&cursor=${first.nextCursor}`, key)).body,
  )
  expect(rest).toMatchObject({ total: 5, nextCursor: null })
  expect(rest.items).toHaveLength(3)
  const detail = await world.get(`/devices/${first.items[0]?.id}`, key)
  expect(deviceDetailSchema.parse(detail.body).name).toBe('Lenovo ThinkPad L14')
})

test('on PostgreSQL units, their search and their counts are the same', async () => {
  expect(unitPageSchema.parse((await world.get('/units?q=man&limit=1', key)).body)).toMatchObject({
    total: 2,
    nextCursor: 'M1',
  })
  expect(unitDetailSchema.parse((await world.get('/units/K1', key)).body).devices).toMatchObject({
    today: 3,
    pending: 0,
  })
})
