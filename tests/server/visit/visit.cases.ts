/** Visits and what they change, on whichever database they are stored. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../../server/account/scope.ts'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { deviceMigration } from '../../../server/migration/migration.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { visitsOf } from '../../../server/visit/visit.queries.ts'
import { recordVisit, withdrawVisit } from '../../../server/visit/visit.usecases.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const day = '2026-11-23'
const nowMs = Date.parse(`${day}T05:00:00Z`)
const clock = { nowMs: () => nowMs }
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
const gimp = programOf('GIMP 2.10.38', 'The GIMP Team')

export function describeVisits(kind: Store['kind']): void {
  describe(`visits on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let school: number
    let other: number
    let laptop: { id: number; publicId: string }
    beforeEach(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      school = await seedUnit(temp.store, { code: '000001', parentId: root })
      other = await seedUnit(temp.store, { code: '000002', parentId: root })
      const id = await seedDevice(temp.store, { unitId: school })
      await temp.store.write(async (db) => {
        await seedSoftware(db, id, { rows: [libre, firefox], fromDay: '2026-11-08' })
        await seedAwake(db, { id, unitId: school }, ['2026-11-08', '2026-11-10', '2026-11-20', '2026-11-21', day])
      })
      const { public_id: publicId } = await temp.store.db
        .selectFrom('device')
        .select('public_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      laptop = { id, publicId }
      await settle()
    })
    afterEach(() => temp.cleanup())

    const settle = async () => {
      await classifySoftware(temp.store, { nowMs })
      await rollUp(temp.store)
    }
    const viewer = async (role: Role, unitId: number): Promise<Viewer> => {
      const { path } = await temp.store.db
        .selectFrom('unit')
        .select('path')
        .where('id', '=', unitId)
        .executeTakeFirstOrThrow()
      return { actor: 'account:7', role, unitId, unitPath: path }
    }
    const record = async (more: { day?: string; status?: string } = {}, by?: Viewer) =>
      recordVisit(
        {
          viewer: by ?? (await viewer('auditor', root)),
          publicId: laptop.publicId,
          day: '2026-11-20',
          status: 'migrated-applications',
          document: 'BA-12/2026',
          note: ' ',
          ...more,
        },
        { store: temp.store, clock },
      )
    const unitDay = (of: string) =>
      temp.store.db
        .selectFrom('migration_unit_day')
        .selectAll()
        .where('unit_id', '=', root)
        .where('day', '=', of)
        .where('scope', '=', 'tree')
        .executeTakeFirst()

    test('a visit that saw the same makes the grade E4 from its day on, also in the figures above', async () => {
      await record()
      await settle()
      expect(await unitDay('2026-11-19')).toMatchObject({ grade_e1: 1, grade_e4: 0 })
      expect(await unitDay('2026-11-20')).toMatchObject({ grade_e1: 0, grade_e4: 1 })
      expect(await unitDay(day)).toMatchObject({ grade_e4: 1, migrated_applications: 1 })
    })

    test('a new program after the visit leaves it in force; a program that changes the status ends it', async () => {
      await temp.store.db.updateTable('device_section_period').set({ from_utc_day: '2026-06-01' }).execute()
      await record({ day: '2026-06-15' })
      await temp.store.write((db) =>
        seedSoftware(db, laptop.id, { rows: [libre, firefox, gimp], fromDay: '2026-07-01' }),
      )
      await classifySoftware(temp.store, { nowMs })
      const leader = await viewer('leader', root)
      expect(await deviceMigration(temp.store.db, leader, { deviceId: laptop.id, day })).toMatchObject({ grade: 'E4' })
      const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
      await temp.store.write((db) =>
        seedSoftware(db, laptop.id, { rows: [libre, firefox, office], fromDay: '2026-11-20' }),
      )
      await classifySoftware(temp.store, { nowMs })
      const after = await deviceMigration(temp.store.db, leader, { deviceId: laptop.id, day })
      expect(after).toMatchObject({ status: 'dual', grade: 'E1' })
    })

    test('a visit that saw less than the lists prove makes it unsure and contradictory', async () => {
      await record({ status: 'not-started' })
      await settle()
      expect(await unitDay(day)).toMatchObject({ unsure: 1, contradictory: 1, migrated_applications: 0 })
      const seen = await deviceMigration(temp.store.db, await viewer('leader', root), { deviceId: laptop.id, day })
      expect(seen?.reasons).toContainEqual({ rule: 'contradiction:visit', saw: 'not-started' })
    })

    test('a visit that is taken back says nothing any more, and stays to be seen', async () => {
      const id = await record()
      const by = await viewer('auditor', root)
      const input = { viewer: by, publicId: laptop.publicId, id, reason: 'laptop lain' }
      await withdrawVisit(input, { store: temp.store, clock })
      await settle()
      expect(await unitDay(day)).toMatchObject({ grade_e1: 1, grade_e4: 0 })
      expect(await visitsOf(temp.store.db, by, laptop.id)).toEqual([
        {
          id,
          day: '2026-11-20',
          status: 'migrated-applications',
          document: 'BA-12/2026',
          note: null,
          actor: 'account:7',
          recordedAtMs: nowMs,
          withdrawnAtMs: nowMs,
        },
      ])
      await expect(withdrawVisit(input, { store: temp.store, clock })).rejects.toThrow('visit.missing')
      const audit = await temp.store.db.selectFrom('audit').select(['action', 'unit_id']).orderBy('id').execute()
      expect(audit).toEqual([
        { action: 'visit.record', unit_id: school },
        { action: 'visit.withdraw', unit_id: school },
      ])
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test('who lacks the right is refused; what lies outside looks like what does not exist', async () => {
      await expect(record({}, await viewer('satker-it', school))).rejects.toThrow('account.right_missing')
      await expect(record({}, await viewer('auditor', other))).rejects.toThrow('device.missing')
      expect(await visitsOf(temp.store.db, await viewer('auditor', other), laptop.id)).toEqual([])
      await expect(record({ day: '2026-11-24' })).rejects.toMatchObject({ fields: [{ path: 'day' }] })
      expect(await temp.store.db.selectFrom('visit').selectAll().execute()).toEqual([])
    })
  })
}
