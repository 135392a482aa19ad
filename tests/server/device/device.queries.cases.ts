/** Read models on both databases: the same questions must get the same answers. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles, type Viewer } from '../../../server/account/scope.ts'
import { recordAudit } from '../../../server/audit/audit.log.ts'
import { recentAlarms } from '../../../server/audit/audit.queries.ts'
import { currentSections, deviceEvents, findDevice, stateDays } from '../../../server/device/device-detail.queries.ts'
import { proofOf } from '../../../server/device/device-evidence.queries.ts'
import { deviceMigrations } from '../../../server/device/device.migrations.ts'
import { unitsWithoutLaptops } from '../../../server/device/device-tally.queries.ts'
import { countDevices, listDevices, seenDays } from '../../../server/device/device.queries.ts'
import { type DeviceSort, deviceSorts } from '../../../server/device/device-order.ts'
import { fitsStanding, standingOf, standings } from '../../../server/device/standing.rules.ts'
import { presenceOf, presenceQuarters } from '../../../server/presence/presence.queries.ts'
import { type DeviceFacts, searchTextOf } from '../../../server/section/device-facts.rules.ts'
import { findUnit, listUnits, unitsUnder, unitTrail, viewerUnit } from '../../../server/unit/unit.queries.ts'
import { type Seeded, seedDashboard, seedToday } from '../../dashboard/seed.ts'
import type { Store } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const unknownFacts: DeviceFacts = {
  kind: 'laptop',
  brand: null,
  model: null,
  serial: null,
  cpuModel: null,
  memoryMb: null,
  diskMb: null,
  osFamily: null,
  osName: null,
  osVersion: null,
  hostName: 'PC-RAHASIA-01',
  softwareCount: null,
}

export function queryCases(kind: Store['kind']): void {
  let temp: TempStore
  let seeded: Seeded
  const viewers: Record<string, Viewer> = {}
  const today = seedToday
  const nothing = { q: null, unitCode: null, osFamily: null, standing: null }
  const page = { sort: 'unit' as const, descending: false, limit: 100, cursor: null }
  beforeAll(async () => {
    temp = await tempStore(kind)
    seeded = await seedDashboard(temp.store)
    const units = await temp.store.db.selectFrom('unit').select(['id', 'code', 'path']).execute()
    for (const { id, code, path } of units)
      viewers[code] = { actor: 'account:1', role: 'leader', unitId: id, unitPath: path }
  })
  afterAll(() => temp.cleanup())

  const db = () => temp.store.db
  const as = (code: string) => viewers[code] ?? { actor: '', role: 'leader', unitId: 0, unitPath: '/none/' }

  describe('standingOf', () => {
    test.each([
      ['pending', '2026-11-23', 'pending'],
      ['revoked', '2026-11-23', 'revoked'],
      ['retired', null, 'revoked'],
      ['active', null, 'never'],
      ['active', '2026-11-23', 'today'],
      ['active', '2026-11-24', 'today'],
      ['active', '2026-11-22', 'week'],
      ['active', '2026-11-17', 'week'],
      ['active', '2026-11-16', 'lapsed'],
    ])('%s, last seen %s, is %s', (state, last_seen_day, standing) => {
      expect(standingOf({ state, last_seen_day }, '2026-11-23')).toBe(standing)
    })
  })

  describe('devices', () => {
    test('a viewer meets his subtree, all of it and nothing else', async () => {
      const count = async (code: string) => (await listDevices(db(), as(code), { filter: nothing, page, today })).total
      expect([await count('KEMENAG'), await count('991605'), await count('991624'), await count('991614')]).toEqual([
        60, 30, 14, 0,
      ])
    })

    test('a unit of the filter that lies outside gives nothing, not everything', async () => {
      const filter = { ...nothing, unitCode: '991630' }
      expect((await listDevices(db(), as('991605'), { filter, page, today })).items).toEqual([])
      expect(
        (await listDevices(db(), as('991605'), { filter: { ...nothing, unitCode: 'X' }, page, today })).total,
      ).toBe(0)
    })

    test('an office’s own devices can be told from those below it', async () => {
      const filter = { ...nothing, unitCode: '991605', ownOnly: true }
      expect((await listDevices(db(), as('KEMENAG'), { filter, page, today })).total).toBe(7)
    })

    test('counts by standing and system add up to the list, and the database agrees with the rule', async () => {
      const counts = await countDevices(db(), as('KEMENAG'), { filter: nothing, today })
      expect(counts.reduce((sum, row) => sum + row.count, 0)).toBe(60)
      const { items } = await listDevices(db(), as('KEMENAG'), { filter: nothing, page, today })
      for (const standing of new Set(items.map((item) => item.standing))) {
        const counted = counts.filter((row) => row.standing === standing).reduce((sum, row) => sum + row.count, 0)
        expect(counted, standing).toBe(items.filter((item) => item.standing === standing).length)
      }
    })

    test.each(deviceSorts)('pages by %s show each device once, whichever way they are found', async (sort) => {
      const all = (await listDevices(db(), as('KEMENAG'), { filter: nothing, page, today })).items.map(
        (item) => item.id,
      )
      for (const descending of [false, true]) {
        const ways = await Promise.all([0, 5_000].map((most) => idsByPages(sort, descending, most)))
        expect(ways[0]).toEqual(ways[1])
        expect(ways[0]?.toSorted((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b))
      }
    })

    async function idsByPages(sort: DeviceSort, descending: boolean, sortedMost: number): Promise<number[]> {
      const ids: number[] = []
      let cursor: string | null = null
      do {
        const asked = { filter: nothing, page: { sort, descending, limit: 7, cursor }, today, sortedMost }
        const list: Awaited<ReturnType<typeof listDevices>> = await listDevices(db(), as('KEMENAG'), asked)
        ids.push(...list.items.map((item) => item.id))
        cursor = list.nextCursor
      } while (cursor)
      return ids
    }

    test.each(standings)(
      'those that are %s are found either way, and are as many as the tally says',
      async (standing) => {
        const expected = (await listDevices(db(), as('KEMENAG'), { filter: nothing, page, today })).items
          .filter((item) => fitsStanding(item.standing, standing))
          .map((item) => item.id)
        for (const sort of deviceSorts) {
          for (const sortedMost of [0, 5_000]) {
            const asked = { filter: { ...nothing, standing }, page: { ...page, sort }, today, sortedMost }
            const { items, total } = await listDevices(db(), as('KEMENAG'), asked)
            expect(items.map((item) => item.id).toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b))
            expect(total).toBe(expected.length)
          }
        }
      },
    )

    test.each([
      ['LENOVO', 'a brand in capitals'],
      ['k 14', 'the middle of two words'],
      ['"', 'a quotation mark'],
      ['%', 'a sign that patterns know'],
      ['a', 'one letter'],
      ['zzz', 'nothing'],
      ['AND', 'a word of the index’s own language'],
    ])('a search for %s (%s) finds the same by its index as by reading', async (q) => {
      for (const role of ['leader', 'ministry-admin'] as const) {
        const ask = async (sortedMost: number, sort: DeviceSort) => {
          const asked = { filter: { ...nothing, q }, page: { ...page, sort }, today, sortedMost }
          const { items, total, more } = await listDevices(db(), { ...as('KEMENAG'), role }, asked)
          const counts = await countDevices(
            db(),
            { ...as('KEMENAG'), role },
            { filter: { ...nothing, q }, today, sortedMost },
          )
          return {
            ids: items.map((item) => item.id),
            total,
            more,
            counted: counts.reduce((sum, row) => sum + row.count, 0),
          }
        }
        for (const sort of deviceSorts) expect(await ask(0, sort)).toEqual(await ask(5_000, sort))
      }
    })

    test('a search follows what a laptop is called', async () => {
      const publicId = seeded.devices.get('991641')?.[2] ?? ''
      const found = async (q: string) =>
        (await listDevices(db(), as('KEMENAG'), { filter: { ...nothing, q }, page, today, sortedMost: 0 })).total
      const rename = (search_text: string) =>
        db().updateTable('device').set({ search_text }).where('public_id', '=', publicId).execute()
      await rename('merek langka 77')
      expect([await found('merek langka'), await found('langka 7'), await found('merek lain')]).toEqual([1, 1, 0])
      await rename('merek lain 78')
      expect([await found('merek langka'), await found('langka 7'), await found('merek lain')]).toEqual([0, 0, 1])
    })

    test('is found by its host name only by those who may see it, in the list and in the counts', async () => {
      const filter = { ...nothing, q: 'pc-RAHASIA' }
      for (const role of roles) {
        const viewer = { ...as('KEMENAG'), role }
        const total = ['ministry-admin', 'province-admin', 'satker-it'].includes(role) ? 60 : 0
        expect((await listDevices(db(), viewer, { filter, page, today })).total, role).toBe(total)
        const counts = await countDevices(db(), viewer, { filter, today })
        expect(counts.reduce((sum, row) => sum + row.count, 0)).toBe(total)
      }
      const operator = { ...as('991624'), role: 'satker-it' as const }
      expect((await listDevices(db(), operator, { filter, page, today })).total).toBe(14)
    })

    test('a search text from before no longer holds the host name once the store is brought up to date', async () => {
      const publicId = seeded.devices.get('991641')?.[1] ?? ''
      const device = () =>
        db().selectFrom('device').selectAll().where('public_id', '=', publicId).executeTakeFirstOrThrow()
      await db().updateTable('device').set({ search_text: 'pc-rahasia-01' }).where('public_id', '=', publicId).execute()
      const migration = deviceMigrations.find(({ name }) => name === 'device-0002-search-without-host-name')
      for (const statement of migration?.[kind] ?? []) await sql.raw(statement).execute(db())
      const { brand = null, model = null, serial = null, os_name: osName = null, search_text } = await device()
      expect(search_text).toBe(searchTextOf({ ...unknownFacts, brand, model, serial, osName }, publicId))
      expect(search_text).toContain(publicId.slice(-8))
    })

    test('a device outside is not found', async () => {
      const publicId = seeded.devices.get('991630')?.[0] ?? ''
      expect(await findDevice(db(), as('991605'), publicId)).toBeNull()
      expect(await findDevice(db(), as('991615'), publicId)).toMatchObject({ unitCode: '991630' })
    })

    test('days seen are days on which it was awake', async () => {
      const device = await findDevice(db(), as('KEMENAG'), seeded.devices.get('991624')?.[0] ?? '')
      const span = { fromDay: '2026-11-10', toDay: today }
      const seen = await seenDays(db(), { deviceIds: [device?.id ?? 0, 99_999], ...span })
      const awake = await stateDays(db(), { deviceId: device?.id ?? 0, ...span })
      expect([...(seen.get(device?.id ?? 0) ?? [])].toSorted()).toEqual(
        awake.filter((day) => day.screenMin + day.darkMin + day.awakeMin > 0).map((day) => day.day),
      )
      expect(seen.get(99_999)).toEqual(new Set())
      expect(await seenDays(db(), { deviceIds: [], ...span })).toEqual(new Map())
    })

    test('sections, events and proof of a device', async () => {
      const publicId = seeded.devices.get('991624')?.[0] ?? ''
      const device = await findDevice(db(), as('KEMENAG'), publicId)
      const id = device?.id ?? 0
      const sections = await currentSections(db(), id)
      expect(sections.hardware?.facts?.machine.brand).toBe(device?.brand)
      expect(sections.software?.facts?.rows.length).toBe(device?.software_count)
      expect((await deviceEvents(db(), id, 5)).map((event) => event.kind)).toContain('enrolled')
      const proof = await proofOf(db(), { id, publicId })
      expect(proof.latest).toMatchObject({ utcDay: today, sealed: false, signature: 'valid' })
      expect(proof.latestSealed).toMatchObject({ sealed: true, signature: 'valid' })
      expect(proof.latest?.prevHash).toBe(proof.latestSealed?.hash)
    })

    test('damaged and erased bytes are said, and break nothing', async () => {
      const publicId = seeded.devices.get('991641')?.[0] ?? ''
      const id = (await findDevice(db(), as('KEMENAG'), publicId))?.id ?? 0
      await db()
        .updateTable('report')
        .set({ main: Buffer.from('rusak') })
        .where('device_id', '=', id)
        .execute()
      const damaged = (await proofOf(db(), { id, publicId })).latest
      expect(damaged).toMatchObject({ signature: 'invalid', main: null })
      await db().updateTable('report').set({ main: null, quarters: null }).where('device_id', '=', id).execute()
      expect((await proofOf(db(), { id, publicId })).latest).toMatchObject({ signature: 'erased', bytes: null })
      await db()
        .updateTable('section')
        .set({ bytes: Buffer.from('rusak') })
        .where('kind', '=', 'hardware')
        .execute()
      expect((await currentSections(db(), id)).hardware).toMatchObject({ facts: null })
    })
  })

  describe('units', () => {
    test('are found by code within reach, whatever the case', async () => {
      expect(await findUnit(db(), as('991605'), ' 991624 ')).toMatchObject({ name: 'MAN 1 Lahat', zone: 'WIB' })
      expect(await findUnit(db(), as('991605'), '991630')).toBeNull()
      expect(await findUnit(db(), as('KEMENAG'), 'kemenag')).toMatchObject({ parentId: null })
    })

    test('the way to a unit begins at the viewer’s own root', async () => {
      const unit = await findUnit(db(), as('KEMENAG'), '991624')
      const codes = async (viewer: string) =>
        (await unitTrail(db(), as(viewer), unit?.path ?? '')).map((one) => one.code)
      expect(await codes('KEMENAG')).toEqual(['KEMENAG', '991601', '991605', '991624'])
      expect(await codes('991605')).toEqual(['991605', '991624'])
      expect((await viewerUnit(db(), as('991605'))).code).toBe('991605')
    })

    test('pages of units are walked once; a search finds names and codes', async () => {
      const met: string[] = []
      for (let after: string | undefined = ''; after !== undefined;) {
        const list = await listUnits(db(), as('KEMENAG'), { limit: 5, ...(after ? { afterCode: after } : {}) })
        expect(list.total).toBe(13)
        met.push(...list.items.map((unit) => unit.code))
        after = list.nextCode ?? undefined
      }
      expect(new Set(met).size).toBe(13)
      expect((await listUnits(db(), as('KEMENAG'), { q: 'LAHAT', limit: 9 })).total).toBe(4)
      expect((await listUnits(db(), as('991605'), { q: '9916', limit: 9 })).total).toBe(4)
      expect((await listUnits(db(), as('KEMENAG'), { q: '%', limit: 9 })).total).toBe(0)
      expect(await unitsUnder(db(), as('991605'), '/')).toHaveLength(4)
    })
  })

  describe('presence', () => {
    const span = { fromDay: '2026-11-10', toDay: today }

    test('a tree is the sum of its offices', async () => {
      const root = seeded.rootId
      const [tree] = await presenceOf(db(), as('KEMENAG'), {
        unitIds: [root],
        fromDay: today,
        toDay: today,
        scope: 'tree',
      })
      const unitIds = [...seeded.unitIds.values(), root]
      const own = await presenceOf(db(), as('KEMENAG'), { unitIds, fromDay: today, toDay: today, scope: 'own' })
      expect(own.reduce((sum, day) => sum + day.deviceCount, 0)).toBe(tree?.deviceCount)
      expect(own.reduce((sum, day) => sum + day.linkedCount, 0)).toBe(tree?.linkedCount)
    })

    test('units without laptops of their own are named, those within reach alone', async () => {
      const root = seeded.rootId
      const span = { fromDay: today, toDay: today, scope: 'own' as const }
      const ids = [...seeded.unitIds.values(), root]
      const counted = await presenceOf(db(), as('KEMENAG'), { unitIds: ids, ...span })
      const withSome = new Set(counted.filter((day) => day.deviceCount > 0).map((day) => day.unitId))
      const without = await unitsWithoutLaptops(db(), as('KEMENAG'), `/${root}/`)
      expect(withSome.size).toBeGreaterThan(3)
      expect([...withSome].filter((id) => without.has(id))).toEqual([])
      expect(without.size).toBe((await unitsUnder(db(), as('KEMENAG'), '/')).length - withSome.size)
      expect(await unitsWithoutLaptops(db(), as('991624'), '/')).toEqual(new Set())
    })

    test('a unit with virtual machines alone has no laptop', async () => {
      const unitId = seeded.unitIds.get('991624') ?? 0
      const laptops = db().updateTable('device').where('unit_id', '=', unitId).where('brand', '!=', 'QEMU')
      await laptops.set({ kind: 'virtual' }).execute()
      expect(await unitsWithoutLaptops(db(), as('991624'), '/')).toEqual(new Set([unitId]))
      await laptops.set({ kind: 'laptop' }).execute()
      expect(await unitsWithoutLaptops(db(), as('991624'), '/')).toEqual(new Set())
    })

    test('is kept within reach', async () => {
      const unitIds = [...seeded.unitIds.values()]
      const met = await presenceOf(db(), as('991624'), { unitIds, ...span, scope: 'own' })
      expect(new Set(met.map((day) => day.unitId))).toEqual(new Set([seeded.unitIds.get('991624')]))
      expect(
        await presenceQuarters(db(), as('991624'), { unitId: seeded.unitIds.get('991630') ?? 0, ...span, nowMs: 0 }),
      ).toEqual([])
    })
  })

  describe('alarms', () => {
    test('are counted by kind; those without a unit show only to viewers of everything', async () => {
      const atMs = Date.UTC(2026, 10, 22)
      const unitId = seeded.unitIds.get('991624') ?? 0
      const entry = { atMs, actor: 'system', detail: {} }
      await temp.store.write(async (write) => {
        await recordAudit(temp.store, write, { ...entry, action: 'enrolment.guessing', unitId: null })
        await recordAudit(temp.store, write, { ...entry, action: 'device.wrong-key', unitId })
        await recordAudit(temp.store, write, { ...entry, action: 'device.wrong-key', unitId, atMs: atMs + 1 })
      })
      const alarms = async (code: string) =>
        (await recentAlarms(db(), as(code), atMs)).toSorted((a, b) => a.action.localeCompare(b.action))
      expect(await alarms('KEMENAG')).toEqual([
        { action: 'device.wrong-key', count: 2, lastAtMs: atMs + 1 },
        { action: 'enrolment.guessing', count: 1, lastAtMs: atMs },
      ])
      expect(await alarms('991624')).toHaveLength(1)
      expect(await alarms('991630')).toEqual([])
      expect(await recentAlarms(db(), as('KEMENAG'), atMs + 10)).toEqual([])
    })
  })
}
