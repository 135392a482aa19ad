import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import { deviceSetups, usageDays } from '../../../server/usage/usage.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { openStore, type Store } from '../../../server/store/store.ts'
import { testPostgres } from '../../support/postgres.ts'
import { pieceLaptops, piecesOf } from './history/draw-unit.ts'
import { seedHistory } from './history/seed-history.ts'
import { chooseUnits, unitsOfDemo } from './plan/outline.rules.ts'
import { fleetResult } from './support/fleet-world.ts'

const endings: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (let end = endings.pop(); end; end = endings.pop()) await end()
})

const lastDay = '2026-10-31'

async function seeded(
  kind: Store['kind'],
  more: { devices?: number; days?: number; seed?: number; laptopsAPiece?: number } = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-history-'))
  endings.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const settings = { dataDir, databaseUrl: kind === 'postgres' ? (await testPostgres()).url : null }
  const order = { devices: 150, days: 20, seed: 1, ...more }
  const result = await seedHistory({ ...settings, ...order, units: unitsOfDemo(), lastDay, secondsAtMost: 60 })
  const store = await openStore(settings)
  endings.push(() => store.close())
  return { result, store, settings, order }
}

const deviceDays = (store: Store) =>
  store.db.selectFrom('device_day').selectAll().orderBy('device_id').orderBy('day').execute()
const unitDays = (store: Store) =>
  store.db.selectFrom('presence_unit_day').selectAll().orderBy('unit_id').orderBy('day').orderBy('scope').execute()

/** Bytes as the one kind of object that both databases' drivers are compared by. */
const plain = (rows: readonly object[]): unknown => JSON.parse(JSON.stringify(rows))

describe.each(['sqlite', 'postgres'] as const)('a history in %s', (kind) => {
  test('its unit-days are those that the roll-up counts from its device-days', async () => {
    const { store, result } = await seeded(kind)
    const written = await unitDays(store)
    expect(result).toMatchObject({ devices: 150, deviceDays: 3_000, unitDays: written.length, complete: true })
    await store.write(async (db) => {
      for (const row of written) await markUnitDirty(db, row.unit_id, row.day)
      await db.deleteFrom('presence_unit_day').execute()
    })
    await rollUp(store)
    const counted = await unitDays(store)
    expect(plain(counted)).toEqual(plain(written))
    expect(counted.some((row) => row.scope === 'tree' && row.seen_count > 50)).toBe(true)
  })

  test('on each day on which a laptop was awake it is known what it used, and each has its default programs', async () => {
    const { store } = await seeded(kind, { devices: 40 })
    const awake = (await deviceDays(store)).filter((day) => day.screen_min + day.dark_min + day.awake_min > 0)
    const all = { afterId: 0, throughId: 1_000 }
    const used = await usageDays(store.db, all, { fromDay: '2000-01-01', toDay: '2099-12-31' })
    const keys = (days: readonly { device: number; day: string }[]) =>
      days.map(({ device, day }) => `${device} ${day}`).toSorted()
    expect(keys(used.map((it) => ({ device: it.deviceId, day: it.day })))).toEqual(
      keys(awake.map((it) => ({ device: it.device_id, day: it.day }))),
    )
    expect((await deviceSetups(store.db, all)).size).toBe(40)
  })

  test('its laptops are marked simulated and count from their enrolment', async () => {
    const { store } = await seeded(kind, { devices: 40 })
    const devices = await store.db.selectFrom('device').selectAll().execute()
    expect(devices.every((device) => device.origin === 'simulated' && device.report_count === 0)).toBe(true)
    const days = await deviceDays(store)
    const early = days.filter((day) => {
      const device = devices.find((one) => one.id === day.device_id)
      return Date.parse(`${day.day}T23:59:59Z`) < (device?.created_at_ms ?? 0)
    })
    expect(early).toEqual([])
    expect(days.every((day) => day.screen_min + day.dark_min + day.asleep_min + day.off_min === 1_440)).toBe(true)
    // A laptop that comes after them gets an id of its own.
    const more = { state: 'active', origin: 'agent', kind: 'laptop', insecure: 0, report_count: 0, search_text: '' }
    const next = await store.db
      .insertInto('device')
      .values({ ...more, public_id: 'new', unit_id: devices[0]?.unit_id ?? 0, created_at_ms: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect(next.id).toBe(41)
  })
})

test('the same seed gives the same history on both databases, another seed another', async () => {
  const [first, second, other] = [await seeded('sqlite'), await seeded('postgres'), await seeded('sqlite', { seed: 2 })]
  expect(plain(await deviceDays(second.store))).toEqual(plain(await deviceDays(first.store)))
  expect(plain(await unitDays(second.store))).toEqual(plain(await unitDays(first.store)))
  expect(plain(await deviceDays(other.store))).not.toEqual(plain(await deviceDays(first.store)))
})

test.each(['sqlite', 'postgres'] as const)(
  'a satker of any size is drawn piece by piece, and the history in %s is the same',
  async (kind) => {
    const size = { devices: 40, days: 8 }
    const whole = await seeded(kind, size)
    const pieces = await seeded(kind, { ...size, laptopsAPiece: 3 })
    expect(plain(await deviceDays(pieces.store))).toEqual(plain(await deviceDays(whole.store)))
    expect(plain(await unitDays(pieces.store))).toEqual(plain(await unitDays(whole.store)))
    const devices = (store: Store) => store.db.selectFrom('device').selectAll().orderBy('id').execute()
    expect(await devices(pieces.store)).toEqual(await devices(whole.store))
  },
)

test('no piece is longer than the bound, and every laptop is in one', () => {
  const units = chooseUnits(unitsOfDemo(), 251_384, 1)
  const largest = Math.max(...units.map((unit) => unit.devices))
  expect(largest).toBeGreaterThan(20_000)
  for (const unit of units) {
    const pieces = piecesOf({ seed: 1, unit, unitId: 1, firstNumber: 0, days: [] })
    expect(Math.max(...pieces.map(({ from, until }) => until - from))).toBeLessThanOrEqual(pieceLaptops)
    expect(pieces.map(({ from }) => from)).toEqual([0, ...pieces.slice(0, -1).map(({ until }) => until)])
    expect(pieces.at(-1)?.until).toBe(unit.devices)
  }
})

test('a store that holds laptops is left alone', async () => {
  const { settings, order, store } = await seeded('sqlite', { devices: 5, days: 2 })
  await store.close()
  const again = seedHistory({ ...settings, ...order, units: unitsOfDemo(), lastDay, secondsAtMost: 60 })
  await expect(again).rejects.toThrow('holds laptops already')
})

test('the command prints what it did as JSON', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-history-'))
  endings.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const result = await fleetResult(['--seed-history', '--data-dir', dataDir, '--devices', '30', '--days', '10'])
  expect(result).toMatchObject({ mode: 'seed-history', devices: 30, days: 10, deviceDays: 300 })
})
