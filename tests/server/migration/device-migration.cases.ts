/** What lists know of a laptop's migration, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '../../../server/account/scope.ts'
import { deviceSorts } from '../../../server/device/device-order.ts'
import { countDevices, listDevices } from '../../../server/device/device.queries.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import {
  deviceStates,
  stateCounts,
  stateCountsOf,
  type MigrationFilter,
} from '../../../server/migration/device-migration.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const day = '2026-11-23'
const nowMs = Date.parse(`${day}T05:00:00Z`)
const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
const cad = programOf('AutoCAD 2020', 'Autodesk')
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
const linux = [programOf('libreoffice-writer', 'Ubuntu Developers', 'dpkg'), programOf('firefox', 'Mozilla', 'dpkg')]

export function describeDeviceMigration(kind: Store['kind']): void {
  describe(`migration of laptops in lists on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let school: number
    let other: number
    const db = () => temp.store.db
    const viewerOf = (unitId: number, unitPath: string): Viewer => ({
      actor: 'account:1',
      role: 'leader',
      unitId,
      unitPath,
    })

    beforeEach(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      school = await seedUnit(temp.store, { code: '000001', parentId: root })
      other = await seedUnit(temp.store, { code: '000002', parentId: root })
    })
    afterEach(() => temp.cleanup())

    const laptop = async (unitId: number, rows: Parameters<typeof seedSoftware>[2]['rows'], osFamily = 'windows') => {
      const id = await seedDevice(temp.store, { unitId })
      await temp.store.write(async (writer) => {
        await seedSoftware(writer, id, { rows, fromDay: '2026-11-20' })
        await seedAwake(writer, { id, unitId }, ['2026-11-20', '2026-11-21', '2026-11-22', day])
        await writer
          .updateTable('device')
          .set({ os_family: osFamily, last_seen_day: day })
          .where('id', '=', id)
          .execute()
      })
      return id
    }
    const count = async (...days: [unitId: number, day: string][]) => {
      await classifySoftware(temp.store, { nowMs })
      await temp.store.write(async (writer) => {
        for (const [unitId, of] of days) await markUnitDirty(writer, unitId, of)
      })
      await rollUp(temp.store)
    }
    const rows = () => db().selectFrom('device_migration').selectAll().orderBy('device_id').execute()

    test('the roll-up keeps where each laptop stands; one that waits or is virtual has no row', async () => {
      const closed = await laptop(school, [office, cad])
      const open = await laptop(school, linux, 'linux')
      const silent = await seedDevice(temp.store, { unitId: other })
      await seedDevice(temp.store, { unitId: other, state: 'pending' })
      await seedDevice(temp.store, { unitId: other, kind: 'virtual' })
      await count([school, day], [other, day])
      const states = await deviceStates(db(), [closed, open, silent])
      expect(states.get(closed)).toMatchObject({
        status: 'not-started',
        office: 'closed-only',
        score: 0,
        blocked: true,
      })
      expect(states.get(open)).toMatchObject({ status: 'migrated', office: 'open-only', score: 100, blocked: false })
      expect(states.get(silent)).toMatchObject({ status: 'no-data', grade: 'E0', office: null, score: null })
      expect(await rows()).toHaveLength(3)
    })

    test('equals a count from nothing, also after a day of the past was counted last', async () => {
      const id = await laptop(school, [office])
      await laptop(other, linux, 'linux')
      await count([school, day], [other, day])
      await temp.store.write((writer) => seedSoftware(writer, id, { rows: [libre, firefox], fromDay: '2026-11-22' }))
      await count([school, day])
      await count([school, '2026-11-21'])
      const kept = await rows()
      expect(kept[0]).toMatchObject({ device_id: id, status: 'migrated-applications' })
      await temp.store.write((writer) => writer.deleteFrom('device_migration').execute())
      await count([school, day], [other, day])
      expect(await rows()).toEqual(kept)
      await count([school, day], [other, day])
      expect(await rows()).toEqual(kept)
    })

    test('follows a laptop that moves, and lets go of one that is no longer counted', async () => {
      const moved = await laptop(school, [office])
      const gone = await laptop(school, linux, 'linux')
      await count([school, day])
      await temp.store.write(async (writer) => {
        await writer.updateTable('device_unit_period').set({ unit_id: other }).where('device_id', '=', moved).execute()
        await writer.updateTable('device').set({ unit_id: other }).where('id', '=', moved).execute()
        await writer.updateTable('device').set({ kind: 'virtual' }).where('id', '=', gone).execute()
      })
      await count([school, day])
      expect((await rows()).map((row) => row.device_id)).toEqual([moved])
      await count([other, day])
      expect((await rows()).map((row) => row.device_id)).toEqual([moved])
    })

    test('the list is filtered by state and grade, with every other filter, order and way, as the rows say', async () => {
      await laptop(school, [office, cad])
      await laptop(school, linux, 'linux')
      await laptop(other, [libre, firefox])
      await laptop(other, [office, libre])
      await laptop(other, [office, libre, firefox])
      await seedDevice(temp.store, { unitId: other })
      await count([school, day], [other, day])
      await db().updateTable('device_migration').set({ regressed: 1 }).where('status', '=', 'migrated').execute()
      await db().updateTable('device_migration').set({ contradictory: 1 }).where('status', '!=', 'no-data').execute()
      const all = await rows()
      const devices = await db().selectFrom('device').select(['id', 'os_family']).execute()
      const families = new Map(devices.map((device) => [device.id, device.os_family]))
      const viewer = viewerOf(root, `/${root}/`)
      const filters: MigrationFilter[] = [
        { status: 'dual', grade: null },
        { status: 'no-data', grade: null },
        { status: null, grade: 'E1' },
        { status: 'dual', grade: 'E1' },
        { status: 'migrated', grade: 'E3' },
        { status: null, grade: null, mark: 'regressed' },
        { status: 'dual', grade: null, mark: 'contradictory' },
      ]
      for (const migration of filters) {
        const fitting = all
          .filter((row) => migration.status === null || row.status === migration.status)
          .filter((row) => migration.grade === null || row.grade === migration.grade)
          .filter((row) => !migration.mark || row[migration.mark] === 1)
          .map((row) => row.device_id)
        for (const osFamily of [null, 'windows', 'linux'])
          for (const sort of deviceSorts)
            for (const sortedMost of [0, 2, 5_000]) {
              const expected = fitting.filter((id) => osFamily === null || families.get(id) === osFamily)
              const filter = { q: null, unitCode: null, osFamily, standing: null, migration }
              const page = { sort, descending: false, limit: 100, cursor: null }
              const list = await listDevices(db(), viewer, { filter, page, today: day, sortedMost })
              expect(list.items.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(expected)
              expect(list.total).toBe(expected.length)
            }
      }
      const counts = await stateCounts(db(), viewer, { unitCode: null, today: day })
      expect(counts).toEqual(
        await stateCountsOf(
          db(),
          all.map((row) => row.device_id),
        ),
      )
      expect(counts.statuses).toMatchObject({ dual: 2, migrated: 1, 'no-data': 1 })
    })

    test('neither counts nor lists go beyond the viewer’s own subtree', async () => {
      await laptop(school, linux, 'linux')
      await laptop(other, linux, 'linux')
      await count([school, day], [other, day])
      const viewer = viewerOf(other, `/${root}/${other}/`)
      const migration = { status: 'migrated', grade: null } as const
      const page = { sort: 'name', descending: false, limit: 100, cursor: null } as const
      for (const sortedMost of [0, 5_000]) {
        const filter = { q: null, unitCode: null, osFamily: null, standing: null, migration }
        const list = await listDevices(db(), viewer, { filter, page, today: day, sortedMost })
        expect(list.items.map((item) => item.unitCode)).toEqual(['000002'])
        const beyond = { ...filter, unitCode: '000001' }
        expect((await listDevices(db(), viewer, { filter: beyond, page, today: day, sortedMost })).total).toBe(0)
      }
      expect((await stateCounts(db(), viewer, { unitCode: '000001', today: day })).statuses.migrated).toBe(0)
      expect(await countDevices(db(), viewer, { filter: { q: null, unitCode: null }, today: day })).toHaveLength(1)
    })
  })
}
