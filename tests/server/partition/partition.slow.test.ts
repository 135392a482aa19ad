import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { utcDayOf } from '../../../server/day/local-day.rules.ts'
import { keepMonths } from '../../../server/partition/partition.job.ts'
import { monthlyTables } from '../../../server/partition/partition.rules.ts'
import { partitionNames } from '../../../server/partition/partition.store.ts'
import { migrationsFor } from '../../../server/store/migrations.ts'
import { openStore, type Store } from '../../../server/store/store.ts'
import { upsertRows } from '../../../server/store/upsert.ts'
import { testPostgres } from '../../support/postgres.ts'
import { mainOf, quartersOf } from '../../support/reports.ts'
import { seedDevice, seedReport, seedUnit } from '../../support/seed-store.ts'
import { tempStore } from '../../support/temp-store.ts'

const [deviceDay, report] = monthlyTables
const nowMs = Date.parse('2026-11-24T12:00:00Z')
let close = async () => {}
afterEach(() => close())

async function opened(): Promise<Store> {
  const temp = await tempStore('postgres')
  close = temp.cleanup
  return temp.store
}

async function seeded(store: Store, utcDays: string[]): Promise<number> {
  const unitId = await seedUnit(store, { code: '100001', parentId: null })
  const deviceId = await seedDevice(store, { unitId })
  for (const utcDay of utcDays)
    await seedReport(store, deviceId, { main: mainOf({ utcDay, sealed: true }), quarters: quartersOf() })
  return deviceId
}

/** Where the days of a table are. */
async function places(store: Store, table: string, column: string): Promise<Record<string, string>> {
  const { rows } = await sql<{ day: string; place: string }>`
    select ${sql.ref(column)} as day, tableoid::regclass::text as place from ${sql.table(table)}`.execute(store.db)
  return Object.fromEntries(rows.map(({ day, place }) => [day, place]))
}

const dayRow = (deviceId: number, day: string, screenMin: number) => ({
  device_id: deviceId,
  day,
  unit_id: 1,
  screen_min: screenMin,
  dark_min: 0,
  awake_min: 0,
  asleep_min: 0,
  off_min: 0,
  unknown_min: 1440 - screenMin,
  inputs: '',
  sealed: 0,
  late: 0,
})

describe('months on PostgreSQL', () => {
  test('are made ahead, once, and a report of this month goes to its own', async () => {
    const store = await opened()
    expect(await keepMonths(store, nowMs)).toHaveLength(8)
    expect(await keepMonths(store, nowMs)).toEqual([])
    await seeded(store, ['2026-11-24'])
    expect(await places(store, 'report', 'utc_day')).toEqual({ '2026-11-24': 'report_2026_11' })
  })

  test('a late day is safe before its month is there, and moves there with the next run', async () => {
    const store = await opened()
    const deviceId = await seeded(store, ['2026-08-30', '2026-11-24'])
    await upsertRows(store.db, 'device_day', ['device_id', 'day'], [dayRow(deviceId, '2026-08-31', 10)])
    expect(await places(store, 'report', 'utc_day')).toEqual({
      '2026-08-30': 'report_rest',
      '2026-11-24': 'report_rest',
    })
    await keepMonths(store, nowMs)
    expect(await places(store, 'report', 'utc_day')).toEqual({
      '2026-08-30': 'report_2026_08',
      '2026-11-24': 'report_2026_11',
    })
    expect(await places(store, 'device_day', 'day')).toEqual({ '2026-08-31': 'device_day_2026_08' })
    expect(await store.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('')
  })

  test('a row is replaced by its key in a month as in the rest, and never doubled', async () => {
    const store = await opened()
    const put = (minutes: number) =>
      upsertRows(store.db, 'device_day', ['device_id', 'day'], [dayRow(7, '2026-11-24', minutes)])
    await put(1)
    await put(2)
    await keepMonths(store, nowMs)
    await put(3)
    expect(await store.db.selectFrom('device_day').select('screen_min').execute()).toEqual([{ screen_min: 3 }])
  })

  test('a rest too large to move in a moment stays where it is, and is still read', async () => {
    const store = await opened()
    await upsertRows(
      store.db,
      'device_day',
      ['device_id', 'day'],
      [dayRow(1, '2026-05-01', 1), dayRow(2, '2026-05-02', 1)],
    )
    await keepMonths(store, nowMs, 1)
    expect(Object.values(await places(store, 'device_day', 'day'))).toEqual(['device_day_rest', 'device_day_rest'])
    await keepMonths(store, nowMs, 2)
    expect(Object.values(await places(store, 'device_day', 'day'))).toEqual([
      'device_day_2026_05',
      'device_day_2026_05',
    ])
  })

  test('a day without the form of a day is kept in the rest', async () => {
    const store = await opened()
    await upsertRows(store.db, 'device_day', ['device_id', 'day'], [dayRow(1, 'soon', 1)])
    await keepMonths(store, nowMs)
    expect(await places(store, 'device_day', 'day')).toEqual({ soon: 'device_day_rest' })
  })
})

test('a store of the version before is taken over: every row in its month, ids going on, nothing left to change', async () => {
  const { url } = await testPostgres()
  await openBefore(url)
  const store = await openStore({ dataDir: '', databaseUrl: url })
  close = () => store.close()
  expect(await store.db.selectFrom('report').select(['id', 'utc_day']).orderBy('id').execute()).toEqual([
    { id: 1, utc_day: '2026-09-30' },
    { id: 2, utc_day: '2026-10-01' },
    { id: 3, utc_day: '2026-11-24' },
  ])
  expect(await places(store, 'report', 'utc_day')).toEqual({
    '2026-09-30': 'report_2026_09',
    '2026-10-01': 'report_2026_10',
    '2026-11-24': 'report_2026_11',
  })
  expect(await partitionNames(store.db, deviceDay)).toEqual(
    new Set(['device_day_rest', 'device_day_2026_09', 'device_day_2026_10']),
  )
  expect(await store.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('')
  await seedReport(store, 1, { main: mainOf({ utcDay: utcDayOf(nowMs + 86_400_000) }), quarters: quartersOf() })
  const last = await store.db.selectFrom('report').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  expect(last.id).toBe(4)
  expect(report.table).toBe('report')
})

/** Runs the migrations before the months, and fills what they made. */
async function openBefore(url: string): Promise<void> {
  const { MikroORM } = await import('@mikro-orm/postgresql')
  const { Migrator } = await import('@mikro-orm/migrations')
  const { entities } = await import('../../../server/store/entities.ts')
  const before = migrationsFor('postgres').filter(({ name }) => !name.endsWith('-months'))
  const orm = await MikroORM.init({
    entities: [...entities],
    clientUrl: url,
    extensions: [Migrator],
    migrations: { migrationsList: before, snapshot: false, silent: true },
  })
  await orm.migrator.up()
  await orm.close()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const day of ['2026-09-30', '2026-10-01', '2026-11-24'])
    await client.query(
      `insert into report (device_id, chain_id, utc_day, rev, sealed, state, hash, signature, key_id, first_received_at_ms, received_at_ms)
       values (1, 1, $1, 1, 1, 'ok', '', '', 1, 0, 0)`,
      [day],
    )
  for (const day of ['2026-09-30', '2026-10-01'])
    await client.query(
      `insert into device_day (device_id, day, unit_id, screen_min, dark_min, awake_min, asleep_min, off_min, unknown_min, inputs, sealed, late)
       values (1, $1, 1, 0, 0, 0, 0, 0, 1440, '', 1, 0)`,
      [day],
    )
  await client.query(
    `insert into device_chain (device_id, chain, last_utc_day, created_at_ms) values (1, $1, '2026-11-24', 0)`,
    [mainOf({}).chain],
  )
  await client.end()
}
