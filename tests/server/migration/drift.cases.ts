/** A collector that breaks across a fleet: no figure jumps; on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../../server/account/scope.ts'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { recentAlarms } from '../../../server/audit/audit.queries.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { watchDrift } from '../../../server/migration/drift.job.ts'
import { driftAlarms } from '../../../server/migration/drift.queries.ts'
import { releaseDrift } from '../../../server/migration/drift.usecases.ts'
import { deviceMigration } from '../../../server/migration/migration.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const before = '2026-11-22'
const day = '2026-11-23'
const after = '2026-11-24'
const at = (of: string) => Date.parse(`${of}T05:00:00Z`)
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
const autocad = programOf('AutoCAD 2019', 'Autodesk')
const gimp = programOf('GIMP 2.10.38', 'The GIMP Team')
const zip = programOf('7-Zip 23.01 (x64)', 'Igor Pavlov')
const full = [libre, firefox, autocad, gimp, zip]
/** Three of five programs are gone, and AutoCAD, which blocks, with them: the status is the same, so nothing would wait. */
const short = [libre, firefox]
const linux = [programOf('libreoffice-writer', 'Ubuntu Developers', 'dpkg')]

export function describeDrift(kind: Store['kind']): void {
  describe(`drift of lists on ${kind}`, () => {
    let temp: TempStore
    const units = { root: 0, java: 0, school: 0, bali: 0 }
    let laptops: number[]
    const clock = { nowMs: () => at(day) }
    beforeEach(async () => {
      temp = await tempStore(kind)
      units.root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      units.java = await seedUnit(temp.store, { code: 'K01', parentId: units.root, kind: 'kanwil' })
      units.school = await seedUnit(temp.store, { code: '000001', parentId: units.java })
      units.bali = await seedUnit(temp.store, { code: 'K02', parentId: units.root, kind: 'kanwil' })
      laptops = await seedLaptops(20, units.school)
    })
    afterEach(() => temp.cleanup())

    const seedLaptops = async (count: number, unitId: number) => {
      const ids: number[] = []
      for (let left = count; left > 0; left--) ids.push(await seedDevice(temp.store, { unitId }))
      await temp.store.write(async (db) => {
        for (const id of ids) {
          await seedSoftware(db, id, { rows: full, fromDay: '2026-11-19' })
          await seedAwake(db, { id, unitId }, ['2026-11-19', '2026-11-20', before, day, after])
          await db
            .updateTable('device')
            .set({ last_seen_day: day, software_count: full.length })
            .where('id', '=', id)
            .execute()
        }
      })
      await classifySoftware(temp.store, { nowMs: at(after) })
      return ids
    }
    const send = async (ids: readonly number[], rows: typeof full, fromDay = day, state = 'ok') => {
      await temp.store.write(async (db) => {
        for (const id of ids) await seedSoftware(db, id, { rows, fromDay, state })
      })
      await classifySoftware(temp.store, { nowMs: at(after) })
    }
    const watch = (of = day) => watchDrift(temp.store, { nowMs: at(of) })
    const figures = async (of = day, unitId = units.root) => {
      for (const id of [units.school, units.bali]) await temp.store.write((db) => markUnitDirty(db, id, of))
      await rollUp(temp.store)
      const { stale, ...rest } = await temp.store.db
        .selectFrom('migration_unit_day')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('day', '=', of)
        .where('scope', '=', 'tree')
        .executeTakeFirstOrThrow()
      return { stale, rest: { ...rest, day: null } }
    }
    const viewer = (role: Role, unitId: number): Viewer => {
      const path = unitId === units.root ? `/${units.root}/` : `/${units.root}/${unitId}/`
      return { actor: 'account:9', role, unitId, unitPath: path }
    }
    const alarms = () => driftAlarms(temp.store.db, viewer('ministry-admin', units.root))

    test('a fall of 60% across the fleet changes no figure, is marked stale and raises one alarm', async () => {
      const calm = await figures()
      expect(calm).toMatchObject({ stale: 0, rest: { migrated_applications: 20, blocked: 20 } })
      expect(await watch()).toEqual({ raised: 0, heldLists: 0, ended: 0 })
      await send(laptops, short)
      expect(await watch()).toEqual({ raised: 1, heldLists: 20, ended: 0 })
      expect(await figures()).toEqual({ stale: 20, rest: calm.rest })
      expect(await watch()).toEqual({ raised: 0, heldLists: 0, ended: 0 })
      expect(await watch(after)).toEqual({ raised: 0, heldLists: 0, ended: 0 })
      expect(await figures(after)).toEqual({ stale: 20, rest: calm.rest })
      expect(await recentAlarms(temp.store.db, viewer('ministry-admin', units.root), 0)).toMatchObject([
        { action: 'migration.drift', count: 1 },
      ])
      const [laptop] = laptops
      const status = await deviceMigration(temp.store.db, viewer('leader', units.root), { deviceId: laptop ?? 0, day })
      expect(status).toMatchObject({ status: 'migrated-applications', stale: true, blocked: true })
      expect(status?.reasons).toContainEqual({ rule: 'data:set-aside', saw: day })
      const counts = await temp.store.db.selectFrom('device').select('software_count').distinct().execute()
      expect(counts).toEqual([{ software_count: full.length }])
    })

    test('what was counted before the alarm came is counted again', async () => {
      const calm = await figures()
      await send(laptops, short)
      expect((await figures()).rest).toMatchObject({ blocked: 0 })
      await watch()
      await rollUp(temp.store)
      expect(await figures()).toEqual({ stale: 20, rest: calm.rest })
    })

    test('it ends by itself when full lists come again, and stays held where they do not', async () => {
      const calm = await figures()
      await send(laptops, short)
      await watch()
      await send(laptops.slice(0, 18), [...full, programOf('VLC media player', 'VideoLAN')], after)
      expect(await watch(after)).toMatchObject({ raised: 0, ended: 1 })
      const now = await figures(after)
      expect(now.stale).toBe(2)
      expect(now.rest).toEqual(calm.rest)
      expect(await alarms()).toMatchObject([{ endedBy: 'system', heldCount: 2, returnedCount: 18 }])
    })

    test('an operator releases it: what was held holds from its own day, with reason and record', async () => {
      await figures()
      await send(laptops, short)
      await watch()
      const [alarm] = await alarms()
      expect(alarm).toMatchObject({ unitCode: 'ROOT', family: 'windows', laptopCount: 20, heldCount: 20 })
      const input = { alarmId: alarm?.id ?? 0, reason: 'Program memang dihapus dari semua laptop.' }
      const deps = { store: temp.store, clock }
      const refused = (role: Role, unitId: number) => releaseDrift({ ...input, viewer: viewer(role, unitId) }, deps)
      await expect(refused('auditor', units.root)).rejects.toThrow('account.right_missing')
      await expect(refused('province-admin', units.java)).rejects.toThrow('drift.missing')
      const admin = viewer('ministry-admin', units.root)
      await expect(releaseDrift({ ...input, reason: ' ', viewer: admin }, deps)).rejects.toThrow('drift.invalid')
      expect(await releaseDrift({ ...input, viewer: admin }, deps)).toBe(20)
      expect(await figures(day)).toMatchObject({ stale: 0, rest: { blocked: 0 } })
      expect((await figures(before)).rest).toMatchObject({ blocked: 20 })
      expect(await watch()).toEqual({ raised: 0, heldLists: 0, ended: 0 })
      const audit = await temp.store.db.selectFrom('audit').select(['action', 'actor']).orderBy('id').execute()
      expect(audit).toEqual([
        { action: 'migration.drift', actor: 'system' },
        { action: 'migration.drift-release', actor: 'account:9' },
      ])
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test('lists that became empty everywhere raise it too, though each of them is set aside already (S17)', async () => {
      const calm = await figures()
      await send(laptops, [], day, 'quarantined')
      expect(await watch()).toMatchObject({ raised: 1, heldLists: 20 })
      expect(await watch()).toMatchObject({ raised: 0, heldLists: 0 })
      expect(await figures()).toEqual({ stale: 20, rest: calm.rest })
    })

    test('a region alone has an alarm of its own', async () => {
      await seedLaptops(30, units.bali)
      await send(laptops, short)
      expect(await watch()).toMatchObject({ raised: 1, heldLists: 20 })
      expect(await alarms()).toMatchObject([{ unitCode: 'K01' }])
    })

    test('few laptops, and laptops that get another system, raise nothing', async () => {
      await send(laptops.slice(0, 7), short)
      expect(await watch()).toEqual({ raised: 0, heldLists: 0, ended: 0 })
      await send(laptops, linux)
      expect(await watch()).toEqual({ raised: 0, heldLists: 0, ended: 0 })
    })
  })
}
