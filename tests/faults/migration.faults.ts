/** A store of an early version, filled, that this version starts on. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/sqlite'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { entities } from '../../server/store/entities.ts'
import { migrationsFor } from '../../server/store/migrations.ts'
import { openStore, storeFileName } from '../../server/store/store.ts'
import { startServer } from '../support/server-process.ts'
import { type Fault, fault } from './fault.ts'

/**
 * Small in every run of the tests; the ministry's laptops (two minutes, most of them to fill it) with
 * `MIGRATION_LAPTOPS=251384 MIGRATION_DAYS=60 npm test -- tests/faults -t D15`.
 */
const laptops = Number(process.env['MIGRATION_LAPTOPS'] ?? 2_000)
const days = Number(process.env['MIGRATION_DAYS'] ?? 10)
/** What the guide for operators states: a minute for the ministry's 251,384 laptops. */
const withinMs = 5_000 + laptops * 0.218
const laptopsASatker = 54

type Line = { msg: string; migration?: string; number?: number; of?: number; tookMs?: number }

export function migrationFaults(): Fault[] {
  return [
    fault(
      'D15',
      `an early version's store of ${laptops} laptops and ${days} days is brought up to date, step by step told`,
      async () => {
        const dataDir = mkdtempSync(join(tmpdir(), 'satker-early-'))
        try {
          const file = join(dataDir, storeFileName)
          await makeEarlyStore(file)
          fill(file)
          const before = held(file)
          const server = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: 'info' })
          await server.stop()
          const lines = server.stderr().split('\n').flatMap(lineOf)
          const steps = lines.filter(({ msg }) => msg === 'bringing the store up to date')
          const later = migrationsFor('sqlite')
            .map(({ name }) => name)
            .filter((name) => !early.includes(name))
          expect(steps.map(({ migration }) => migration)).toEqual(later)
          expect(steps.map(({ number, of }) => [number, of])).toEqual(later.map((_, at) => [at + 1, later.length]))
          const tookMs = lines.find(({ msg }) => msg === 'the store is up to date')?.tookMs ?? Number.POSITIVE_INFINITY
          process.stdout.write(`D15: ${statSync(file).size / 1e6} MB, ${later.length} migrations in ${tookMs} ms\n`)
          expect(tookMs).toBeLessThan(withinMs)
          expect(held(file)).toEqual(before)
          await expectUpToDate(dataDir)
        } finally {
          rmSync(dataDir, { recursive: true, force: true })
        }
      },
      60_000 + laptops * days * 0.2,
    ),
  ]
}

/** The log, one JSON document a line. */
function lineOf(text: string): Line[] {
  return text.startsWith('{') ? [JSON.parse(text) as Line] : []
}

/** What the first version began with. Migrations are never edited, so this stays that version's schema. */
const early = [
  'account',
  'audit',
  'day',
  'device',
  'enrolment',
  'intake',
  'presence',
  'rollup',
  'section',
  'software',
  'unit',
].map((subject) => `${subject}-0001-initial`)

async function makeEarlyStore(file: string): Promise<void> {
  const migrationsList = migrationsFor('sqlite').filter(({ name }) => early.includes(name))
  const orm = await MikroORM.init({
    entities: [...entities],
    dbName: file,
    extensions: [Migrator],
    migrations: { migrationsList, snapshot: false, silent: true },
  })
  await orm.migrator.up()
  await orm.close(true)
}

const upTo = (count: number) => `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`
const satker = `2 + (i - 1) / ${laptopsASatker}`

/** Rows as that version wrote them, in SQL of its own: this version's code knows other columns. */
function fill(file: string): void {
  const database = new Database(file)
  database.pragma('synchronous = off')
  const units = Math.ceil(laptops / laptopsASatker)
  database.exec(`begin;
    insert into unit (id, code, name, kind, type, parent_id, path, zone, certainty, network_key, created_at_ms)
      values (1, 'KEMENAG', 'Kementerian Agama', 'ministry', 'KEMENTERIAN', null, '/1/', 'WIB', 'entered', x'01', 0);
    ${upTo(units)} insert into unit (id, code, name, kind, type, parent_id, path, zone, certainty, network_key, created_at_ms)
      select i + 1, printf('%06d', i), 'MAN ' || i, 'satker', 'MAN', 1, '/1/' || (i + 1) || '/', 'WIB', 'entered', x'01', 0 from n;
    ${upTo(laptops)} insert into device (id, public_id, state, origin, unit_id, kind, brand, model, serial, os_family, os_name,
        last_seen_day, insecure, report_count, search_text, created_at_ms)
      select i, printf('00000000-0000-7000-8000-%012d', i), 'active', 'agent', ${satker}, 'laptop', 'Acer', 'TravelMate P' || (i % 40),
        printf('NX%09d', i), 'linux', 'Debian', '2026-11-24', 0, 1, 'lama', 0 from n;
    ${upTo(laptops)} insert into device_unit_period (device_id, unit_id, from_day) select i, ${satker}, '2024-11-01' from n;
    commit`)
  const addDays =
    database.prepare(`${upTo(laptops)} insert into device_day (device_id, day, unit_id, observed, awake, screen, screen_min,
      dark_min, awake_min, asleep_min, off_min, unknown_min, inputs, sealed, late)
    select i, date('2024-11-01', '+' || ? || ' day'), ${satker}, zeroblob(12), zeroblob(12), zeroblob(12), 300, 60, 0, 0, 900, 180,
      '{"screen":[300,0.4,60,200,null]}', 1, 0 from n`)
  for (let day = 0; day < days; day++) addDays.run(day)
  database.close()
}

function held(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const sums = [
    'count(*), sum(id), max(serial) from device',
    'count(*), sum(device_id), sum(screen_min), max(day) from device_day',
    'count(*), max(path) from unit',
  ]
  const rows = sums.map((sum) => database.prepare(`select ${sum}`).get())
  database.close()
  return rows
}

/** Nothing is left to change, and what the migrations filled holds every laptop. */
async function expectUpToDate(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir, databaseUrl: null })
  expect(await store.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('')
  await store.close()
  const database = new Database(join(dataDir, storeFileName), { readonly: true })
  const counted = database.prepare('select sum(count) from device_tally where unit_id = 1').pluck().get()
  const found = database
    .prepare(`select count(*) from device_search where device_search match '"travelmate"'`)
    .pluck()
    .get()
  const integrity = database.pragma('quick_check(1)', { simple: true })
  database.close()
  expect([counted, found, integrity]).toEqual([laptops, laptops, 'ok'])
}
