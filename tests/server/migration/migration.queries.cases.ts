/** What pages read of the migration, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '../../../server/account/scope.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { countPlaces } from '../../../server/migration/count-places.job.ts'
import {
  childrenProgress,
  classifierState,
  deviceMigration,
  migrationOn,
  migrationOf,
  unitProgress,
} from '../../../server/migration/migration.queries.ts'
import { decideTitle, withdrawDecision } from '../../../server/migration/decision.usecases.ts'
import { findTitle, titleDecisions } from '../../../server/migration/title-detail.queries.ts'
import { devicesWithTitle } from '../../../server/migration/title-devices.queries.ts'
import { blockersUnder, reviewQueue, titlePlaces, titlesUnder } from '../../../server/migration/title.queries.ts'
import { unitsRightBelow } from '../../../server/unit/unit.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const day = '2026-11-23'
const nowMs = Date.parse(`${day}T05:00:00Z`)
const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
const autocad = programOf('AutoCAD 2019', 'Autodesk')
const spss = programOf('SPSS Statistics 22', 'IBM Corp')
const strange = programOf('Qwyxolb Zarfin', null)
const stranger = programOf('Vrelbo Nuxt 1.0', null)

export function describeMigrationQueries(kind: Store['kind']): void {
  describe(`migration queries on ${kind}`, () => {
    let temp: TempStore
    const units = { root: 0, office: 0, school: 0, other: 0 }
    let viewer: Viewer
    let laptops: number[] = []
    const viewerAt = async (unitId: number): Promise<Viewer> => {
      const { path } = await temp.store.db
        .selectFrom('unit')
        .select('path')
        .where('id', '=', unitId)
        .executeTakeFirstOrThrow()
      return { actor: 'account:1', role: 'leader', unitId, unitPath: path }
    }
    beforeEach(async () => {
      temp = await tempStore(kind)
      units.root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      units.office = await seedUnit(temp.store, { code: '000001', parentId: units.root, kind: 'kankemenag' })
      units.school = await seedUnit(temp.store, { code: '000002', parentId: units.office })
      units.other = await seedUnit(temp.store, { code: '000003', parentId: units.root })
      viewer = await viewerAt(units.root)
      laptops = []
      const lists = [
        [units.school, [libre, firefox]],
        [units.school, [libre, firefox, strange, stranger]],
        [units.school, [office, autocad]],
        [units.other, [office, autocad, spss, strange]],
      ] as const
      for (const [unitId, rows] of lists) {
        const id = await seedDevice(temp.store, { unitId })
        laptops.push(id)
        await temp.store.write(async (db) => {
          await seedSoftware(db, id, { rows, fromDay: '2026-11-01' })
          await seedAwake(db, { id, unitId }, ['2026-11-01', '2026-11-02', day])
        })
      }
      await classifySoftware(temp.store, { nowMs })
      await countPlaces(temp.store, { nowMs })
      await rollUp(temp.store)
    })
    afterEach(() => temp.cleanup())
    const db = () => temp.store.db

    test('a unit has its two ends, and a trend of one day a week that ends now', async () => {
      const { now, trend } = await unitProgress(db(), viewer, { unitId: units.root, day })
      expect(now).toMatchObject({
        day,
        deviceCount: 4,
        migratedApplications: 1,
        unsure: 1,
        notStarted: 2,
        blocked: 2,
        grades: { E0: 0, E1: 4 },
        applications: { proven: 1, low: 0.25, high: 0.5 },
        system: { proven: 0, low: 0, high: 0.25 },
      })
      expect(trend.map((one) => one.day)).toEqual([-21, -14, -7, 0].map((ago) => addDays(day, ago)))
      expect((await unitProgress(db(), viewer, { unitId: 999, day })).now).toBeNull()
    })

    test('a week whose last day was not counted shows what was counted last in it', async () => {
      const missed = addDays(day, -14)
      await temp.store.write((tx) => tx.deleteFrom('migration_unit_day').where('day', '=', missed).execute())
      const { trend } = await unitProgress(db(), viewer, { unitId: units.root, day, weeks: 3 })
      expect(trend.map((one) => one.day)).toEqual([-14, -7, 0].map((ago) => addDays(day, ago)))
      expect(trend[0]).toMatchObject({ deviceCount: 4 })
    })

    test('a few days of some units are read at once, own and tree; none of either is nothing', async () => {
      const days = [addDays(day, -28), day]
      const rows = await migrationOn(db(), viewer, { unitIds: [units.root, units.office], days })
      const shown = rows.map(({ unitId, scope, day: on, deviceCount }) => `${unitId} ${scope} ${on} ${deviceCount}`)
      expect(shown.toSorted()).toEqual(
        [
          `${units.office} own ${day} 0`,
          `${units.office} tree ${day} 3`,
          `${units.root} own ${day} 0`,
          `${units.root} tree ${day} 4`,
        ].toSorted(),
      )
      expect(await migrationOn(db(), viewer, { unitIds: [], days })).toEqual([])
      expect(await migrationOn(db(), viewer, { unitIds: [units.root], days: [] })).toEqual([])
      expect(await unitsRightBelow(db(), viewer, [])).toEqual([])
    })

    test('children are ranked on the proven end', async () => {
      const children = await childrenProgress(db(), viewer, { unitId: units.root, day })
      expect(children.map(({ code, progress }) => [code, progress.applications.proven])).toEqual([
        ['000001', 1],
        ['000003', 0],
      ])
    })

    test("a laptop's status comes with its reasons, its score and what blocks it by name", async () => {
      const last = await deviceMigration(db(), viewer, { deviceId: laptops[3] ?? 0, day })
      expect(last).toMatchObject({ status: 'not-started', blocked: true, grade: 'E1', score: { points: 0 } })
      expect(last?.blockingTitles.map(({ name, category }) => [name, category])).toEqual([
        ['AutoCAD 2019', 'cad'],
        ['SPSS Statistics 22', 'statistics'],
      ])
      expect(last?.reasons.map(({ rule }) => rule)).toContain('system:closed')
    })

    test('blockers are sorted by how many laptops each alone unlocks', async () => {
      const { rows } = await blockersUnder(db(), viewer, { path: viewer.unitPath, limit: 10 })
      expect(rows).toMatchObject([{ name: 'AutoCAD 2019', deviceCount: 2, aloneCount: 1, class: 'closed' }])
    })

    test('the review queue holds unknown titles by how many laptops each would settle', async () => {
      const { rows, total } = await reviewQueue(db(), viewer, { path: viewer.unitPath, limit: 10 })
      expect(rows.map(({ name, deviceCount, aloneCount }) => [name, deviceCount, aloneCount])).toEqual([
        ['Qwyxolb Zarfin', 2, 1],
        ['Vrelbo Nuxt 1.0', 1, 0],
      ])
      expect(total).toBe(2)
      const page = await reviewQueue(db(), viewer, { path: viewer.unitPath, limit: 1, offset: 1 })
      expect(page.rows.map(({ name }) => name)).toEqual(['Vrelbo Nuxt 1.0'])
    })

    test('titles are found by name, class and category, with the units they are in', async () => {
      const found = await titlesUnder(db(), viewer, { path: viewer.unitPath, limit: 10, filter: { search: 'libre' } })
      expect(found.rows).toMatchObject([
        { class: 'open', category: 'office', deviceCount: 2, rule: 'catalogue:libreoffice' },
      ])
      const none = await titlesUnder(db(), viewer, { path: viewer.unitPath, limit: 10, filter: { search: '%' } })
      expect(none.total).toBe(0)
      const cad = await titlesUnder(db(), viewer, {
        path: viewer.unitPath,
        limit: 10,
        filter: { class: 'closed', category: 'cad' },
      })
      expect(cad.total).toBe(1)
      const groupId = cad.rows[0]?.groupId ?? 0
      expect((await titlePlaces(db(), viewer, { groupId, limit: 10 })).map(({ code }) => code)).toEqual([
        '000002',
        '000003',
      ])
    })

    test('a title is found by any of its spellings, with its places, its laptops and what was decided', async () => {
      const cad = (await titlesUnder(db(), viewer, { path: '/', limit: 1, filter: { category: 'cad' } })).rows[0]
      const titleId = cad?.groupId ?? 0
      const found = await findTitle(db(), viewer, titleId)
      expect(found).toMatchObject({
        rule: 'catalogue:autocad',
        spellingCount: 1,
        reach: { deviceCount: 2, aloneCount: 1 },
      })
      expect(found?.reach?.places.map(({ code }) => code)).toEqual(['000002', '000003'])
      expect(await findTitle(db(), viewer, 999_999)).toBeNull()
      const all = await devicesWithTitle(db(), viewer, { titleId, limit: 10 })
      expect(all?.devices.map(({ unitCode }) => unitCode)).toEqual(['000002', '000003'])
      expect(all?.nextCursor).toBeNull()
      const first = await devicesWithTitle(db(), viewer, { titleId, limit: 1 })
      const second = await devicesWithTitle(db(), viewer, { titleId, limit: 1, cursor: first?.nextCursor ?? null })
      expect([...(first?.devices ?? []), ...(second?.devices ?? [])]).toEqual(all?.devices)
      expect(second?.nextCursor).toBeNull()
      const oneUnit = await devicesWithTitle(db(), viewer, { titleId, limit: 10, unitsMost: 1 })
      expect(oneUnit?.devices.map(({ unitCode }) => unitCode)).toEqual(['000002'])
      const rest = await devicesWithTitle(db(), viewer, { titleId, limit: 10, cursor: oneUnit?.nextCursor ?? null })
      expect(rest?.devices.map(({ unitCode }) => unitCode)).toEqual(['000003'])
      const narrow = await viewerAt(units.office)
      expect((await devicesWithTitle(db(), narrow, { titleId, limit: 10 }))?.devices).toHaveLength(1)
      await expect(devicesWithTitle(db(), viewer, { titleId, limit: 1, cursor: 'x' })).rejects.toThrow('cursor')

      const deps = { store: temp.store, clock: { nowMs: () => nowMs } }
      const says = { class: 'open', category: null, cost: null, inHouse: false, actor: 'cli' } as const
      const id = await decideTitle({ ...says, titleKey: found?.titleKey ?? '', reason: 'A test' }, deps)
      await withdrawDecision({ id, reason: 'Was a test', actor: 'account:1' }, deps)
      await expect(withdrawDecision({ id, reason: 'Twice', actor: 'cli' }, deps)).rejects.toThrow('decision.missing')
      expect(await titleDecisions(db(), viewer, found?.titleKey ?? '')).toMatchObject([
        { id, by: { actor: 'cli', email: null }, withdrawn: { by: { actor: 'account:1' }, reason: 'Was a test' } },
      ])
    })

    test('the list follows every count, also in parts of the ministry, and counts what its facets say', async () => {
      const list = () => titlesUnder(db(), viewer, { path: '/', limit: 50 })
      const before = await list()
      expect(before.countedAtMs).toBe(nowMs)
      expect([...before.facets.class.values()].reduce((sum, count) => sum + count, 0)).toBe(before.total)
      const narrow = await viewerAt(units.office)
      const part = () => titlesUnder(db(), narrow, { path: '/', limit: 50, filter: { search: 'spss' } })
      expect((await part()).total).toBe(0)
      await temp.store.write((write) =>
        seedSoftware(write, laptops[0] ?? 0, { rows: [libre, spss], fromDay: '2026-11-20' }),
      )
      expect((await part()).total).toBe(0)
      await classifySoftware(temp.store, { nowMs: nowMs + 1_000 })
      await countPlaces(temp.store, { nowMs: nowMs + 1_000 })
      expect((await part()).rows).toMatchObject([{ name: 'SPSS Statistics 22', deviceCount: 1, aloneCount: 1 }])
      expect((await list()).countedAtMs).toBe(nowMs + 1_000)
    })

    test('while a count is being written the one before it stands', async () => {
      const before = await titlesUnder(db(), viewer, { path: '/', limit: 50 })
      const [first] = await db().selectFrom('title_places').select('group_id').orderBy('group_id').limit(1).execute()
      await db()
        .updateTable('title_places')
        .set({ counted_at_ms: nowMs + 1, device_count: 99 })
        .where('group_id', '=', first?.group_id ?? 0)
        .execute()
      const during = await titlesUnder(db(), viewer, { path: '/', limit: 50 })
      expect(during.rows.map(({ deviceCount }) => deviceCount)).toEqual(
        before.rows.map(({ deviceCount }) => deviceCount),
      )
    })

    test('a unit that was moved away takes its titles along at once', async () => {
      const narrow = await viewerAt(units.office)
      expect((await titlesUnder(db(), narrow, { path: '/', limit: 50 })).total).toBeGreaterThan(0)
      const path = `/${units.root}/${units.other}/${units.school}/`
      await db().updateTable('unit').set({ path }).where('id', '=', units.school).execute()
      expect((await titlesUnder(db(), narrow, { path: '/', limit: 50 })).total).toBe(0)
    })

    test('nobody sees beyond their own subtree', async () => {
      const narrow = await viewerAt(units.office)
      const asked = {
        unitIds: [units.root, units.other, units.school],
        fromDay: day,
        toDay: day,
        scope: 'tree',
      } as const
      expect((await migrationOf(db(), narrow, asked)).map(({ unitId }) => unitId)).toEqual([units.school])
      const on = await migrationOn(db(), narrow, { unitIds: asked.unitIds, days: [day] })
      expect(
        on.map(({ unitId, scope }) => [unitId, scope]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
      ).toEqual([
        [units.school, 'own'],
        [units.school, 'tree'],
      ])
      expect((await unitsRightBelow(db(), narrow, [units.root, units.office])).map(({ id }) => id)).toEqual([
        units.office,
        units.school,
      ])
      expect((await unitProgress(db(), narrow, { unitId: units.root, day })).now).toBeNull()
      expect(await childrenProgress(db(), narrow, { unitId: units.root, day })).toHaveLength(1)
      expect(await deviceMigration(db(), narrow, { deviceId: laptops[3] ?? 0, day })).toBeNull()
      const { rows } = await titlesUnder(db(), narrow, { path: '/', limit: 50 })
      expect(rows.find(({ name }) => name === 'SPSS Statistics 22')).toBeUndefined()
      expect(rows.find(({ name }) => name === 'AutoCAD 2019')).toMatchObject({ deviceCount: 1, aloneCount: 1 })
      const groupId = rows.find(({ name }) => name === 'AutoCAD 2019')?.groupId ?? 0
      expect((await titlePlaces(db(), narrow, { groupId, limit: 10 })).map(({ code }) => code)).toEqual(['000002'])
    })

    test('the state of the classifier says how far it is', async () => {
      expect(await classifierState(db())).toMatchObject({
        endedAtMs: nowMs,
        titles: { done: 7, all: 7 },
        sets: { done: 4, all: 4 },
      })
    })
  })
}
