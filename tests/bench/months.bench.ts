/**
 * Months, changes and set-aside lists at the size of the ministry on SQLite: the nightly count of what changed, the pages,
 * and the release of an alarm that holds back the lists of most laptops. `--devices N` for fewer.
 */
import { gzipSync } from 'node:zlib'
import { type Insertable, sql } from 'kysely'
import { addDays } from '../../server/day/local-day.rules.ts'
import { createAccount } from '../../server/account/account.usecases.ts'
import { classifySoftware } from '../../server/migration/classify.job.ts'
import { countUnitChanges } from '../../server/migration/count-changes.job.ts'
import { releaseDrift } from '../../server/migration/drift.usecases.ts'
import { keepMigrationMonths } from '../../server/migration/month.job.ts'
import { type Db, openStore, type Store, type Tables } from '../../server/store/store.ts'
import { dayRow } from '../dashboard/migration/seed.ts'
import { seedNowMs, seedPassword, seedToday } from '../dashboard/seed.ts'
import { softwareOf } from '../scale/fleet/plan/software.rules.ts'
import { seedSet, seedTitles } from '../support/seed-software.ts'
import { bench } from './cleanup.ts'
import { type Figure, figure, percentile, report, say } from './figures.ts'

// Only now: pages cannot be read before their loader.
const loader: string = '../../server/tsx-loader.mjs'
await import(loader)
const { testApp, Visitor } = await import('../dashboard/app.ts')

const option = process.argv.indexOf('--devices')
const devices = option === -1 ? 251_384 : Number(process.argv[option + 1])
const kanwils = 34
const satkersOfKanwil = 137
const lists = 500
const weeks = 27
const heldShare = 0.6
const rounds = 3
const requestsPerRound = 40
const clock = { nowMs: () => seedNowMs }

await bench(async (world) => {
  const store = await openStore({ dataDir: world.folder(), databaseUrl: null })
  world.atEnd(store.close)
  say(`${devices} laptops in ${kanwils * satkersOfKanwil} satker ...`)
  await store.write(seedUnits)
  await store.write(seedLaptops)
  await seedDays(store)
  await classifySoftware(store, { nowMs: seedNowMs })
  await store.write((db) => db.deleteFrom('unit_dirty').execute())
  await keepMigrationMonths(store, { nowMs: seedNowMs })
  const figures: Figure[] = []
  say('counting what changed ...')
  const startedMs = performance.now()
  const before = process.cpuUsage()
  const { laptops, rows } = await countUnitChanges(store, { nowMs: seedNowMs })
  const cpu = process.cpuUsage(before)
  const note = `${laptops} laptops judged on two days, ${rows} units written; ${Math.round((cpu.user + cpu.system) / 1e6)} s of CPU`
  figures.push(figure({ name: 'changes of a month, every unit', unit: 's', note }, [seconds(startedMs)]))
  const held = await store.write(seedAlarm)
  figures.push(...(await pages(store)))
  say('releasing ...')
  const releasedMs = performance.now()
  const viewer = { actor: 'account:1', role: 'ministry-admin', unitId: 1, unitPath: '/1/' } as const
  const lists_ = await releaseDrift({ viewer, alarmId: 1, reason: 'bench' }, { store, clock })
  if (lists_ !== held) throw new Error(`${lists_} of ${held} lists were released`)
  figures.push(figure({ name: `release of ${held} lists`, unit: 's' }, [seconds(releasedMs)]))
  report(figures)
})

function seconds(sinceMs: number): number {
  return (performance.now() - sinceMs) / 1000
}

async function pages(store: Store): Promise<Figure[]> {
  const account = { email: 'bench@contoh.id', password: seedPassword, role: 'ministry-admin', actor: 'cli' } as const
  await createAccount({ ...account, unitId: 1 }, { store, clock })
  const visitor = new Visitor(testApp(store))
  await visitor.signIn(account.email)
  const figures: Figure[] = []
  for (const path of ['/migrasi', '/migrasi/bulan', '/migrasi/disisihkan', '/migrasi/disisihkan?unit=K00']) {
    await visitor.get(path)
    const p95: number[] = []
    const cpu: number[] = []
    for (let round = 0; round < rounds; round++) {
      const times: number[] = []
      const cpuTimes: number[] = []
      for (let number = 0; number < requestsPerRound; number++) {
        const startedMs = performance.now()
        const before = process.cpuUsage()
        const answer = await visitor.get(path)
        await answer.text()
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
        times.push(performance.now() - startedMs)
        const { user, system } = process.cpuUsage(before)
        cpuTimes.push((user + system) / 1000)
      }
      p95.push(percentile(times, 95))
      cpu.push(percentile(cpuTimes, 95))
    }
    figures.push(figure({ name: `${path} p95`, unit: 'ms', budget: { most: 50 } }, p95))
    const note = 'what a machine that does nothing else would take'
    figures.push(figure({ name: `${path} p95 of CPU`, unit: 'ms', note }, cpu))
    const packed = gzipSync(await (await visitor.get(path)).text(), { level: 6 })
    figures.push(figure({ name: `${path} gzip`, unit: 'KB', budget: { most: 60 } }, [packed.length / 1024]))
  }
  return figures
}

/** The ministry is unit 1, its Kanwil 2 to 35, their satker after them. */
async function seedUnits(db: Db): Promise<void> {
  const last = 1 + kanwils + kanwils * satkersOfKanwil
  await sql`with recursive n(id) as (select 1 union all select id + 1 from n where id < ${last})
    insert into unit (id, code, name, kind, type, parent_id, path, zone, certainty, network_key, created_at_ms)
    select id,
      case when id = 1 then 'ROOT' when id <= ${1 + kanwils} then printf('K%02d', id - 2) else printf('S%d', id) end,
      printf('Satker %d', id),
      case when id = 1 then 'ministry' when id <= ${1 + kanwils} then 'kanwil' else 'satker' end, 'MAN',
      case when id = 1 then null when id <= ${1 + kanwils} then 1 else 2 + id % ${kanwils} end,
      case when id = 1 then '/1/' when id <= ${1 + kanwils} then printf('/1/%d/', id)
        else printf('/1/%d/%d/', 2 + id % ${kanwils}, id) end,
      'WIB', 'entered', zeroblob(32), 0 from n`.execute(db)
}

/** Every tenth laptop has another list since the tenth; every fiftieth moved on the eleventh, every seventieth joined. */
async function seedLaptops(db: Db): Promise<void> {
  const known = new Map<string, number>()
  const sections: number[] = []
  for (let seed = 1; seed <= lists; seed++) {
    const ids = await seedTitles(db, softwareOf(seed, seed % 4 === 0 ? 'linux' : 'windows').rows, known)
    sections.push((await seedSet(db, ids)).sectionId)
  }
  const first = Math.min(...sections)
  const satker = sql`${2 + kanwils} + id % ${kanwils * satkersOfKanwil}`
  await sql`with recursive n(id) as (select 1 union all select id + 1 from n where id < ${devices})
    insert into device (id, public_id, state, origin, unit_id, kind, brand, model, os_family, insecure, report_count,
      last_seen_day, search_text, created_at_ms)
    select id, printf('019abcde-0000-7000-8000-%012d', id), 'active', 'agent', ${satker}, 'laptop', 'Acer', 'P214',
      'windows', 0, 9, ${seedToday}, '', 0 from n`.execute(db)
  await sql`insert into device_unit_period (device_id, unit_id, from_day, to_day)
    select id, ${satker}, case when id % 70 = 0 then '2026-11-05' else '2026-01-01' end,
      case when id % 50 = 0 then '2026-11-11' end from device`.execute(db)
  await sql`insert into device_unit_period (device_id, unit_id, from_day)
    select id, ${2 + kanwils} + (id + 9) % ${kanwils * satkersOfKanwil}, '2026-11-11' from device where id % 50 = 0`.execute(
    db,
  )
  await sql`insert into device_section_period (device_id, kind, section_id, state, from_utc_day, to_utc_day, applied_at_ms)
    select id, 'software', ${first} + id % ${lists}, 'ok', '2026-10-01', case when id % 10 = 0 then '2026-11-10' end, 0
    from device`.execute(db)
  await sql`insert into device_section_period (device_id, kind, section_id, state, from_utc_day, applied_at_ms)
    select id, 'software', ${first} + (id + 7) % ${lists}, 'ok', '2026-11-10', 0 from device where id % 10 = 0`.execute(
    db,
  )
  for (const day of ['2026-10-30', '2026-10-31', '2026-11-11', '2026-11-20', '2026-11-22'])
    await sql`insert into device_day (device_id, day, unit_id, screen_min, dark_min, awake_min, asleep_min, off_min,
        unknown_min, inputs, sealed, late)
      select id, ${day}, unit_id, 60, 0, 0, 0, 0, 1380, '', 0, 0 from device where id % 12 > 0`.execute(db)
}

/** Weeks of every unit, as the roll-up leaves them. */
async function seedDays(store: Store): Promise<void> {
  const units = await store.db.selectFrom('unit').select(['id', 'kind']).execute()
  const sizes: Record<string, number> = { ministry: devices, kanwil: Math.round(devices / kanwils) }
  for (let ago = 0; ago < weeks; ago++) {
    const rows = units.map(({ id, kind }): Insertable<Tables['migration_unit_day']> => {
      const laptops = sizes[kind] ?? 54
      const stale = ago === 0 ? Math.round(laptops * heldShare) : 0
      const row = dayRow(id, addDays(seedToday, -7 * ago), { laptops, pace: 60 - ago + (id % 9), silent: 2 })
      return { ...row, stale, scope: 'tree' }
    })
    await store.write(async (db) => {
      for (let at = 0; at < rows.length; at += 40)
        await db
          .insertInto('migration_unit_day')
          .values(rows.slice(at, at + 40))
          .execute()
    })
  }
}

/** A collector broke in the whole ministry. @returns lists set aside */
async function seedAlarm(db: Db): Promise<number> {
  await sql`insert into drift_alarm (id, unit_id, family, from_utc_day, raised_at_ms, laptop_count, meaningful_before,
      meaningful_after, installed_before, installed_after)
    values (1, 1, 'windows', ${addDays(seedToday, -1)}, ${seedNowMs}, ${devices}, 1000000, 400000, 9000000, 4000000)`.execute(
    db,
  )
  const most = Math.round(devices * heldShare)
  await sql`insert into device_section_period (device_id, kind, section_id, state, from_utc_day, applied_at_ms)
    select device_id, kind, section_id, 'quarantined', ${seedToday}, 0 from device_section_period
    where to_utc_day is null and device_id <= ${most}`.execute(db)
  await sql`insert into drift_hold (period_id, alarm_id, device_id, before_period_id, state)
    select short.id, 1, short.device_id,
      (select max(held.id) from device_section_period as held
        where held.device_id = short.device_id and held.kind = 'software' and held.state = 'ok' and held.to_utc_day is null),
      'held' from device_section_period as short where short.state = 'quarantined'`.execute(db)
  return most
}
