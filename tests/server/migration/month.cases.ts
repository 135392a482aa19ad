/** Months of units: provisional, objected to, frozen, noted; on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../../server/account/scope.ts'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { keepMigrationMonths } from '../../../server/migration/month.job.ts'
import { monthsOf, openObjections } from '../../../server/migration/month.queries.ts'
import { answerObjection, objectToMonth } from '../../../server/migration/objection.usecases.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
/** 08.00 WIB and 10.00 WIT of a day. */
const at = (day: string) => Date.parse(`${day}T01:00:00Z`)
const objection = 'Dua laptop kami dipinjam dinas lain bulan itu.'

export function describeMonths(kind: Store['kind']): void {
  describe(`months of the migration on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let school: number
    let east: number
    let laptop: number
    let nowMs = at('2026-11-24')
    const clock = { nowMs: () => nowMs }
    beforeEach(async () => {
      nowMs = at('2026-11-24')
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      school = await seedUnit(temp.store, { code: '000001', parentId: root })
      east = await seedUnit(temp.store, { code: '000002', parentId: root, zone: 'WIT' })
      laptop = await seedDevice(temp.store, { unitId: school })
      await temp.store.write(async (db) => {
        await seedSoftware(db, laptop, { rows: [libre, firefox], fromDay: '2026-11-20' })
        await seedAwake(db, { id: laptop, unitId: school }, ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'])
      })
      await classifySoftware(temp.store, { nowMs })
      await rollUp(temp.store)
    })
    afterEach(() => temp.cleanup())

    const count = async (unitId: number, day: string) => {
      await temp.store.write((db) => markUnitDirty(db, unitId, day))
      await rollUp(temp.store)
    }
    const keep = (day: string, ms = at(day)) => keepMigrationMonths(temp.store, { nowMs: (nowMs = ms) })
    const viewer = async (role: Role, unitId: number): Promise<Viewer> => {
      const { path } = await temp.store.db
        .selectFrom('unit')
        .select('path')
        .where('id', '=', unitId)
        .executeTakeFirstOrThrow()
      return { actor: `account:${unitId}`, role, unitId, unitPath: path }
    }
    const november = async (unitId = school) => {
      const months = await monthsOf(temp.store.db, await viewer('leader', root), { unitId })
      return months.find(({ month }) => month === '2026-11')
    }
    const object = async (by: Viewer, more: { month?: string; text?: string } = {}) =>
      objectToMonth(
        { viewer: by, unitCode: '000001', month: '2026-11', text: objection, ...more },
        { store: temp.store, clock },
      )

    test('a running month is provisional and stands as its last counted day', async () => {
      expect(await keep('2026-11-24')).toEqual({ provisional: 4, frozen: 0, noted: 0 })
      expect(await november()).toMatchObject({
        lastDay: '2026-11-24',
        dayCount: 5,
        deviceCount: 1,
        migratedApplications: 1,
        applications: { low: 1 },
        frozenAtMs: null,
        lastObjectionDay: '2026-12-07',
        later: null,
      })
      expect(await november(root)).toMatchObject({ deviceCount: 1, lastDay: '2026-11-24' })
    })

    test('it is frozen after five working days, once, after nights slept through, and stays so when the clock is set back', async () => {
      await keep('2026-12-07')
      expect((await november())?.frozenAtMs).toBeNull()
      expect(await keep('2027-01-20')).toMatchObject({ frozen: 4 })
      const frozen = await november()
      expect(frozen?.frozenAtMs).toBe(at('2027-01-20'))
      expect(await keep('2027-01-21')).toEqual({ provisional: 0, frozen: 0, noted: 0 })
      expect(await keep('2026-11-25')).toEqual({ provisional: 0, frozen: 0, noted: 0 })
      expect(await november()).toEqual(frozen)
    })

    test('each unit is frozen on its own local day', async () => {
      await count(east, '2026-11-24')
      // 22.30 WIB on the 7th is 00.30 WIT on the 8th.
      await keep('', Date.parse('2026-12-07T15:30:00Z'))
      expect((await november(school))?.frozenAtMs).toBeNull()
      expect((await november(east))?.frozenAtMs).not.toBeNull()
    })

    test('nothing is frozen while days of the month wait to be counted', async () => {
      await temp.store.write((db) => markUnitDirty(db, school, '2026-11-24'))
      expect(await keep('2026-12-08')).toMatchObject({ frozen: 0, provisional: 4 })
      await rollUp(temp.store)
      expect(await keep('2026-12-08')).toMatchObject({ frozen: 4 })
    })

    test('late evidence gives a note of what would have been, and never another figure', async () => {
      const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
      await keep('2026-12-08')
      const frozen = await november()
      const late = await seedDevice(temp.store, { unitId: school })
      await temp.store.write(async (db) => {
        await seedSoftware(db, late, { rows: [office], fromDay: '2026-11-22' })
        await seedAwake(db, { id: late, unitId: school }, ['2026-11-22', '2026-11-23', '2026-11-24'])
      })
      await classifySoftware(temp.store, { nowMs: at('2026-11-24') })
      await rollUp(temp.store)
      expect(await keep('2026-12-09')).toMatchObject({ frozen: 0, noted: 3 })
      const { later, ...same } = (await november()) ?? {}
      expect({ ...same, later: null }).toEqual(frozen)
      expect(later).toMatchObject({ applications: { proven: 1, all: 2, low: 0.5 }, notedAtMs: at('2026-12-09') })
      expect(await keep('2026-12-10')).toMatchObject({ noted: 0 })
      await temp.store.write((db) => db.deleteFrom('device_unit_period').where('device_id', '=', late).execute())
      await count(school, '2026-11-24')
      await keep('2026-12-11')
      expect((await november())?.later).toBeNull()
    })

    test('a day of the month that is counted only after the freezing is noted as well', async () => {
      await keep('2026-12-08')
      await count(school, '2026-11-30')
      await keep('2026-12-09')
      expect(await november()).toMatchObject({ lastDay: '2026-11-24' })
      const note = await temp.store.db.selectFrom('migration_month_note').select('last_day').distinct().execute()
      expect(note).toEqual([{ last_day: '2026-11-30' }])
    })

    test('a satker objects in the days of objection, the unit above answers, both audited; the figure stays', async () => {
      await keep('2026-12-02')
      const before = await november()
      const satker = await viewer('satker-it', school)
      const id = await object(satker)
      await expect(object(satker)).rejects.toThrow('objection.open')
      const ministry = await viewer('ministry-admin', root)
      expect(await openObjections(temp.store.db, ministry, { path: ministry.unitPath })).toMatchObject([
        { id, unitCode: '000001', month: '2026-11', text: objection, state: 'open' },
      ])
      const answer = { id, state: 'accepted', answer: 'Surat pinjam pakai sudah kami lihat.' }
      const deps = { store: temp.store, clock }
      await expect(answerObjection({ viewer: satker, ...answer }, deps)).rejects.toThrow('account.right_missing')
      await keep('2026-12-20')
      await answerObjection({ viewer: ministry, ...answer }, deps)
      await expect(answerObjection({ viewer: ministry, ...answer }, deps)).rejects.toThrow('objection.missing')
      const after = await november()
      expect(after?.applications).toEqual(before?.applications)
      expect(after?.objections).toMatchObject([
        { state: 'accepted', answer: answer.answer, answeredBy: ministry.actor, actor: satker.actor },
      ])
      const audit = await temp.store.db.selectFrom('audit').select(['action', 'unit_id']).orderBy('id').execute()
      expect(audit).toEqual([
        { action: 'month.object', unit_id: school },
        { action: 'month.answer', unit_id: school },
      ])
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test('nobody objects too early, too late, without the right, without words or outside of what he may see', async () => {
      await keep('2026-11-30')
      const satker = await viewer('satker-it', school)
      await expect(object(satker)).rejects.toThrow('objection.closed')
      nowMs = at('2026-12-08')
      await expect(object(satker)).rejects.toThrow('objection.closed')
      nowMs = at('2026-12-07')
      await expect(object(await viewer('leader', school))).rejects.toThrow('account.right_missing')
      await expect(object(await viewer('satker-it', east))).rejects.toThrow('unit.missing')
      await expect(object(satker, { month: '2026-09' })).rejects.toThrow('month.missing')
      await expect(object(satker, { text: 'salah' })).rejects.toMatchObject({ fields: [{ path: 'text' }] })
      await keep('2026-12-08')
      nowMs = at('2026-12-02')
      await expect(object(satker)).rejects.toThrow('objection.closed')
      expect(await temp.store.db.selectFrom('month_objection').selectAll().execute()).toEqual([])
    })
  })
}
