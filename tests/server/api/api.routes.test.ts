import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  deviceDetailSchema,
  devicePageSchema,
  problemDocumentSchema,
  unitDetailSchema,
  unitPageSchema,
} from '../../../server/api/api.schemas.ts'
import { apiWorld, today, type ApiWorld } from './api.world.ts'

let world: ApiWorld
let ministry: string
let province: string
const ids: Record<string, { id: number; publicId: string }> = {}

beforeAll(async () => {
  world = await apiWorld()
  ids['first'] = await world.addDevice('M1', 1, { serial: 'SN-1' })
  ids['windows'] = await world.addDevice('M1', 2, {
    os_family: 'windows',
    os_name: 'Windows 11 Pro',
    brand: null,
    model: null,
  })
  ids['pending'] = await world.addDevice('M1', 3, { state: 'pending', last_seen_day: null })
  ids['other'] = await world.addDevice('M2', 4, { origin: 'simulated', last_seen_day: '2026-01-01' })
  ministry = await world.keyFor('KEMENAG')
  province = await world.keyFor('K1')
})
afterAll(() => world.cleanup())

async function devices(query: string, key = ministry) {
  const answer = await world.get(`/devices${query}`, key)
  expect(answer.status).toBe(200)
  return devicePageSchema.parse(answer.body)
}

async function refusal(path: string, key: string | null = ministry) {
  const { status, body, headers } = await world.get(path, key)
  expect(headers.get('content-type')).toBe('application/problem+json')
  return { status, problem: problemDocumentSchema.parse(body) }
}

describe('who may ask', () => {
  test.each(['/devices', '/units', '/units/M1', '/devices/x', '/nothing'])('%s needs a key', async (path) => {
    expect(await refusal(path, null)).toMatchObject({ status: 401, problem: { code: 'api.key_needed' } })
    expect((await world.get(path, null)).headers.get('www-authenticate')).toBe('Bearer')
  })

  test.each(['', 'x', 'sk_unknownunknownunknownunknown', '" or 1=1'])('%j is no key', async (key) => {
    expect((await refusal('/devices', key)).status).toBe(401)
  })

  test('A20: a session cookie counts for nothing', async () => {
    const headers = { cookie: `sesi=${ministry}; __Host-sesi=${ministry}` }
    expect((await world.app.request('http://127.0.0.1/api/v1/devices', { headers })).status).toBe(401)
  })

  test('a revoked key is dead at once', async () => {
    const key = await world.keyFor('KEMENAG')
    expect((await world.get('/devices', key)).status).toBe(200)
    await world.store.db
      .updateTable('api_key')
      .set({ revoked_at_ms: 1 })
      .where('name', '=', 'test')
      .where('id', '=', 3)
      .execute()
    expect((await world.get('/devices', key)).status).toBe(401)
  })

  test('answers are not kept by any cache', async () => {
    expect((await world.get('/devices', ministry)).headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('scope', () => {
  test('U01: a province sees its own devices and not that there are others', async () => {
    const { items, total } = await devices('', province)
    expect(total).toBe(3)
    expect(items.every((item) => item.satkerCode === 'M1')).toBe(true)
    expect(await devices('?satker=M2', province)).toEqual({ items: [], nextCursor: null, total: 0, more: false })
  })

  test('U01: what lies outside answers exactly like what does not exist', async () => {
    const outside = await refusal(`/devices/${ids['other']?.publicId}`, province)
    const nowhere = await refusal('/devices/01956000-0000-7000-8000-999999999999', province)
    expect(outside.status).toBe(404)
    expect({ ...outside.problem, requestId: '' }).toEqual({ ...nowhere.problem, requestId: '' })
    expect((await refusal('/units/M2', province)).status).toBe(404)
    expect((await refusal('/units/KEMENAG', province)).status).toBe(404)
  })

  test("the root of what a key may see has no parent in its answers, and the ministry's has none at all", async () => {
    const page = unitPageSchema.parse((await world.get('/units', province)).body)
    expect(page.items.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['K1', null],
      ['M1', 'K1'],
    ])
  })
})

describe('GET /devices', () => {
  test('a device is told with everything that is known, unknown being null', async () => {
    const { items } = await devices('')
    expect(items[0]).toEqual({
      id: ids['first']?.publicId,
      name: 'Lenovo ThinkPad L14',
      kind: 'laptop',
      brand: 'Lenovo',
      model: 'ThinkPad L14',
      serial: 'SN-1',
      osFamily: 'linux',
      osName: 'Debian GNU/Linux 12',
      osVersion: '12',
      memoryMb: 16_000,
      softwareCount: 812,
      reportCount: 3,
      satkerCode: 'M1',
      satkerName: 'MAN 1',
      state: 'today',
      lastSeenDay: today,
      simulated: false,
    })
    expect(items[1]).toMatchObject({ name: 'Perangkat 00000002', brand: null })
    expect(items[2]).toMatchObject({ state: 'pending', lastSeenDay: null })
    expect(items[3]).toMatchObject({ state: 'lapsed', simulated: true })
  })

  test('pages follow each other without a gap or a double', async () => {
    const seen: string[] = []
    let query = '?limit=1'
    for (let page = 0; page < 10; page++) {
      const { items, nextCursor, total } = await devices(query)
      expect(total).toBe(4)
      seen.push(...items.map((item) => item.id))
      if (nextCursor === null) break
      query = `?limit=1&cursor=${nextCursor}`
    }
    expect(seen).toEqual(Object.values(ids).map(({ publicId }) => publicId))
  })

  test.each([
    ['?os=windows', 1],
    ['?satker=m1', 3],
    ['?satker=K1', 3],
    ['?satker=NOWHERE', 0],
    ['?state=today', 2],
    ['?state=pending', 1],
    ['?q=sn-1', 1],
    ['?q=windows&satker=M1&state=today', 1],
    ['?q=', 4],
    ['?q=%25', 0], // L08: the wildcard is a letter like any other
    ['?q=_', 0],
    ["?q='%3B DROP TABLE device--", 0],
  ])('%s finds %i', async (query, count) => expect((await devices(query)).total).toBe(count))

  test('the host name is searched for those in charge only', async () => {
    const total = async (key: string) =>
      devicePageSchema.parse((await world.get('/devices?q=rahasia-host', key)).body).total
    expect(await total(ministry)).toBe(0)
    expect(await total(await world.keyFor('M1', 'leader'))).toBe(0)
    expect(await total(await world.keyFor('M1', 'satker-it'))).toBe(3)
  })

  test('L06: an enormous page is cut to the largest there is', async () => {
    expect((await devices('?limit=1000000')).items).toHaveLength(4)
  })

  test.each([
    ['?limit=0', 'limit'],
    ['?limit=-1', 'limit'],
    ['?limit=1.5', 'limit'],
    ['?limit=x', 'limit'],
    ['?limit=', 'limit'],
    ['?limit=1&limit=2', 'limit'],
    ['?state=asleep', 'state'],
    ['?os=beos', 'os'],
    ['?cursor=', 'cursor'],
    [`?q=${'x'.repeat(101)}`, 'q'],
    ['?sort=name;drop', 'sort'],
    ['?page=25000', 'page'],
    ['?__proto__=1', '__proto__'],
  ])('%s is refused naming %s', async (query, name) => {
    const { status, problem } = await refusal(`/devices${query}`)
    expect(status).toBe(400)
    expect(problem).toMatchObject({ code: 'api.query_invalid', fields: [{ path: name }] })
  })

  test('L10: every bad filter is named at once, up to a limit', async () => {
    expect((await refusal('/devices?limit=x&a=1&b=2')).problem.fields?.map(({ path }) => path)).toEqual([
      'a',
      'b',
      'limit',
    ])
    const hundred = Array.from({ length: 100 }, (_, at) => `f${at}=1`).join('&')
    expect((await refusal(`/devices?${hundred}`)).problem.fields).toHaveLength(20)
  })

  test.each(['x', 'WyJpZCIsIiIsLTFd', 'bnVsbA'])('a cursor of somebody else (%s) is refused', async (cursor) => {
    expect(await refusal(`/devices?cursor=${cursor}`)).toMatchObject({ status: 400 })
  })
})

describe('GET /devices/:id', () => {
  const system = {
    v: 1,
    kind: 'system',
    os: {
      family: 'linux',
      name: 'Debian',
      version: null,
      build: null,
      kernel: '6.1',
      architecture: 'x64',
      installedDay: null,
    },
    hostName: 'rahasia-host',
    timeZone: 'Asia/Jakarta',
    sleepPolicy: { screenOffAcMin: null, screenOffBatteryMin: null, sleepAcMin: 0, sleepBatteryMin: null },
    fileSystems: null,
  }

  beforeAll(async () => {
    const id = ids['first']?.id ?? 0
    await world.addSection(id, system)
    const day = { device_id: id, unit_id: 1, inputs: '[]', sealed: 1, late: 0 }
    const minutes = { screen_min: 60, dark_min: 30, awake_min: 0, asleep_min: 0, off_min: 1_350, unknown_min: 0 }
    for (const name of ['2026-03-01', '2026-02-10'])
      await world.store.db
        .insertInto('device_day')
        .values({ ...day, ...minutes, day: name })
        .execute()
  })

  test('tells sections, days and evidence; a section that never came is null', async () => {
    const { body, status } = await world.get(`/devices/${ids['first']?.publicId}`, ministry)
    expect(status).toBe(200)
    const detail = deviceDetailSchema.parse(body)
    expect(detail.sections.system?.facts).toMatchObject({ os: { kernel: '6.1' }, sleepPolicy: { sleepAcMin: 0 } })
    expect(detail.sections).toMatchObject({ hardware: null, software: null })
    expect(detail.days).toMatchObject([{ day: '2026-03-01', screenMin: 60, offMin: 1_350, sealed: true, late: false }])
    expect(detail.evidence).toEqual({ latest: null, latestSealed: null, sealedDays: 0, quarantinedReports: 0 })
  })

  test('as many days as asked for', async () => {
    const { body } = await world.get(`/devices/${ids['first']?.publicId}?days=400`, ministry)
    expect(deviceDetailSchema.parse(body).days.map(({ day }) => day)).toEqual(['2026-02-10', '2026-03-01'])
    expect((await refusal(`/devices/${ids['first']?.publicId}?days=0`)).problem.fields).toMatchObject([
      { path: 'days' },
    ])
  })

  test('the host name is for those in charge, and no clock time of the laptop is told to anyone', async () => {
    const path = `/devices/${ids['first']?.publicId}`
    expect((await world.get(path, ministry)).text).not.toContain('rahasia-host')
    expect((await world.get(path, await world.keyFor('M1', 'satker-it'))).text).toContain('rahasia-host')
    for (const text of [(await world.get(path, ministry)).text, (await world.get('/devices', ministry)).text])
      expect(text).not.toMatch(/AtMs|T\d\d:\d\d/)
  })

  test.each(["'--", '../1', '%00', 'x'.repeat(500)])('%s is simply not there', async (id) => {
    expect((await refusal(`/devices/${encodeURIComponent(id)}`)).status).toBe(404)
  })
})

describe('GET /units', () => {
  test('the tree in scope, page by page', async () => {
    const first = unitPageSchema.parse((await world.get('/units?limit=2', ministry)).body)
    expect(first).toMatchObject({ items: [{ code: 'K1', parentCode: 'KEMENAG' }, { code: 'K2' }], total: 5 })
    const rest = unitPageSchema.parse((await world.get(`/units?cursor=${first.nextCursor}`, ministry)).body)
    expect(rest.items.map(({ code }) => code)).toEqual(['KEMENAG', 'M1', 'M2'])
    expect(rest.nextCursor).toBeNull()
  })

  test('search looks in code and name', async () => {
    const page = unitPageSchema.parse((await world.get('/units?q=man', ministry)).body)
    expect(page.items.map(({ code }) => code)).toEqual(['M1', 'M2'])
  })

  test('V21: one unit by its code in any case, with the way to it and its devices by state', async () => {
    const unit = unitDetailSchema.parse((await world.get('/units/k1', ministry)).body)
    expect(unit.trail.map(({ code }) => code)).toEqual(['KEMENAG', 'K1'])
    expect(unit.devices).toEqual({ today: 2, week: 0, lapsed: 0, never: 0, pending: 1, revoked: 0 })
  })
})

test('nothing but GET is served', async () => {
  const headers = { authorization: `Bearer ${ministry}` }
  const answer = await world.app.request('http://127.0.0.1/api/v1/devices', { method: 'POST', headers })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toContain('GET')
})
