/** The page of the whole ministry, over as many units as there are: few statements, within the page's budget. */
import { gzipSync } from 'node:zlib'
import type { Insertable } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '../../../server/account/account.usecases.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import type { Tables } from '../../../server/store/store.ts'
import { ensureRoot } from '../../../server/unit/unit.usecases.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { testApp, Visitor } from '../app.ts'
import { seedNowMs, seedPassword, seedToday } from '../seed.ts'
import { dayRow, seedBlocker, seedRun, seedTarget } from './seed.ts'

type Unit = { id: number; path: string; parentId: number | null; kind: string }

let temp: TempStore
let reader: Visitor
beforeAll(async () => {
  temp = await tempStore()
  const { store } = temp
  const clock = { nowMs: () => seedNowMs }
  const root = await ensureRoot({ store, clock })
  const account = {
    email: 'admin@kemenag.go.id',
    password: seedPassword,
    role: 'ministry-admin',
    actor: 'cli',
  } as const
  await createAccount({ ...account, unitId: root.id }, { store, clock })
  const { path } = await store.db.selectFrom('unit').select('path').where('id', '=', root.id).executeTakeFirstOrThrow()
  const ministry: Unit = { id: root.id, path, parentId: null, kind: 'ministry' }
  const below = unitsOf(ministry)
  await insert('unit', below.map(unitRow))
  const days = Array.from({ length: 27 }, (_, week) => addDays(seedToday, -7 * week))
  const all = [ministry, ...below]
  await insert(
    'migration_unit_day',
    days.flatMap((day, week) => all.map((unit) => treeRow(unit, day, week))),
  )
  for (const programme of ['applications', 'system'] as const)
    await seedTarget(store, {
      unitId: root.id,
      programme,
      sharePct: 60,
      dueDay: '2026-12-31',
      fromDay: '2026-06-01',
    })
  const places = below.filter(({ kind }) => kind === 'satker').map(({ id }) => ({ unitId: id, count: 3, alone: 1 }))
  for (let title = 0; title < 40; title++) await seedBlocker(store, { name: `Judul ${title}`, category: 'cad', places })
  await seedRun(store, { ended: true })
  reader = new Visitor(testApp(store))
  await reader.signIn(account.email)
}, 240_000)
afterAll(() => temp.cleanup())

test('shows 181 units right below in a page of its budget, by few statements', async () => {
  await reader.get('/migrasi')
  temp.store.queryTimes.clear()
  const html = await (await reader.get('/migrasi')).text()
  expect(html.match(/<tr class="">|<tr>/g)?.length).toBeGreaterThan(181)
  expect(gzipSync(html).length).toBeLessThan(60_000)
  const asked = temp.store.queryTimes.slowest(100)
  expect(asked.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(16)
})

/** 34 Kanwil with 15 Kankemenag of eight satker each, and 147 satker of the ministry itself: 4,772 with the ministry. */
function unitsOf(ministry: Unit): Unit[] {
  const units: Unit[] = []
  let id = ministry.id
  const add = (parent: Unit, kind: string): Unit => {
    id += 1
    const unit = { id, path: `${parent.path}${id}/`, parentId: parent.id, kind }
    units.push(unit)
    return unit
  }
  for (let index = 0; index < 147; index++) add(ministry, 'satker')
  for (let province = 0; province < 34; province++) {
    const kanwil = add(ministry, 'kanwil')
    for (let office = 0; office < 15; office++) {
      const kankemenag = add(kanwil, 'kankemenag')
      for (let school = 0; school < 8; school++) add(kankemenag, 'satker')
    }
  }
  return units
}

function unitRow({ id, path, parentId, kind }: Unit): Insertable<Tables['unit']> {
  return {
    id,
    code: `X${id}`,
    name: `Kantor Kementerian Agama Kabupaten ${id}`,
    kind,
    type: kind.toUpperCase(),
    parent_id: parentId,
    path,
    zone: 'WIB',
    place_class: null,
    claimed_laptops: 54,
    certainty: 'entered',
    network_key: Buffer.alloc(32, 1),
    created_at_ms: 0,
  }
}

const laptops: Record<string, number> = { ministry: 251_384, kanwil: 7_000, kankemenag: 460 }

function treeRow({ id, kind }: Unit, day: string, weeksAgo: number): Insertable<Tables['migration_unit_day']> {
  const count = laptops[kind] ?? 54
  const pace = 40 + (id % 17) - weeksAgo * 0.7 + ((id + weeksAgo) % 3) * 0.3
  return { ...dayRow(id, day, { laptops: count, pace, silent: Math.floor(count * 0.05) }), scope: 'tree' }
}

async function insert<Table extends 'unit' | 'migration_unit_day'>(table: Table, rows: Insertable<Tables[Table]>[]) {
  for (let from = 0; from < rows.length; from += 2_000)
    await temp.store.write(async (db) => {
      for (let at = from; at < Math.min(rows.length, from + 2_000); at += 40)
        await db
          .insertInto(table)
          .values(rows.slice(at, at + 40))
          .execute()
    })
}
