/** The way from titles to a unit's figures, on whichever database it runs. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { decideTitle, withdrawDecision } from '../../../server/migration/decision.usecases.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const day = '2026-11-23'
const nowMs = Date.parse(`${day}T05:00:00Z`)
const clock = { nowMs: () => nowMs }
const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
const edge = programOf('Microsoft Edge', 'Microsoft Corporation')
const strange = programOf('Qwyxolb Zarfin', null)
const linux = [programOf('libreoffice-writer', 'Ubuntu Developers', 'dpkg'), programOf('firefox', 'Mozilla', 'dpkg')]

export function describeMigration(kind: Store['kind']): void {
  describe(`migration on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let school: number
    let other: number
    beforeEach(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      school = await seedUnit(temp.store, { code: '000001', parentId: root })
      other = await seedUnit(temp.store, { code: '000002', parentId: root })
    })
    afterEach(() => temp.cleanup())

    const run = () => classifySoftware(temp.store, { nowMs })
    const unitDay = (unitId: number, scope: 'own' | 'tree', of = day) =>
      temp.store.db
        .selectFrom('migration_unit_day')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('day', '=', of)
        .where('scope', '=', scope)
        .executeTakeFirst()
    const laptop = async (unitId: number, rows: Parameters<typeof seedSoftware>[2]['rows'], fromDay = '2026-11-20') => {
      const id = await seedDevice(temp.store, { unitId })
      await temp.store.write(async (db) => {
        await seedSoftware(db, id, { rows, fromDay })
        await seedAwake(db, { id, unitId }, ['2026-11-20', '2026-11-21', '2026-11-22', day])
      })
      return id
    }

    test('a day that is over is judged by the system of that day: a laptop that moved since does not contradict its past', async () => {
      const id = await laptop(school, [office, edge], '2026-11-01')
      const stays = await laptop(school, [office, edge], '2026-11-01')
      await temp.store.write(async (db) => {
        await seedSystem(db, id, { family: 'windows', fromDay: '2026-11-01', toDay: '2026-11-23' })
        await seedSystem(db, id, { family: 'linux', fromDay: '2026-11-23', toDay: null })
        await seedSystem(db, stays, { family: 'linux', fromDay: '2026-11-01', toDay: null })
        await db.updateTable('device').set({ os_family: 'linux' }).where('id', 'in', [id, stays]).execute()
        await markUnitDirty(db, school, '2026-11-22')
      })
      await run()
      await rollUp(temp.store)
      expect(await unitDay(school, 'own', '2026-11-22')).toMatchObject({ device_count: 2, contradictory: 1 })
      expect(await unitDay(school, 'own')).toMatchObject({ contradictory: 2 })
    })

    test('titles get verdicts, sets summaries, units figures up to the root, each laptop once', async () => {
      await laptop(school, [office, edge])
      await laptop(school, [libre, firefox, edge])
      await laptop(school, linux)
      await laptop(other, [office, libre, firefox])
      await seedDevice(temp.store, { unitId: other })
      expect(await run()).toMatchObject({ titles: 6, sets: 4, setsChanged: 4 })
      await rollUp(temp.store)
      expect(await unitDay(school, 'own')).toMatchObject({
        device_count: 3,
        migrated: 1,
        migrated_applications: 1,
        not_started: 1,
        grade_e1: 3,
      })
      await temp.store.write((db) => markUnitDirty(db, other, day))
      await rollUp(temp.store)
      expect(await unitDay(other, 'own')).toMatchObject({ device_count: 2, dual: 1, no_data: 1, grade_e0: 1 })
      expect(await unitDay(root, 'tree')).toMatchObject({ device_count: 5, migrated: 1, dual: 1, no_data: 1 })
    })

    test('a second run has nothing to do', async () => {
      await laptop(school, [office])
      await run()
      expect(await run()).toEqual({ titles: 0, titlesChanged: 0, sets: 0, setsChanged: 0 })
    })

    test('what comes later is classified alone, and its units are counted again', async () => {
      await laptop(school, [office])
      await run()
      await rollUp(temp.store)
      await laptop(other, [libre, firefox])
      expect(await run()).toMatchObject({ titles: 2, sets: 1 })
      await rollUp(temp.store)
      expect(await unitDay(other, 'own')).toMatchObject({ migrated_applications: 1 })
    })

    test('a decision about a title changes history for everyone who has it, is audited and can be taken back', async () => {
      await laptop(school, [libre, firefox, strange])
      await laptop(other, [office])
      await run()
      await rollUp(temp.store)
      expect(await unitDay(school, 'own', '2026-11-21')).toMatchObject({ unsure: 1 })
      const verdict = await temp.store.db
        .selectFrom('title_verdict')
        .selectAll()
        .where('class', '=', 'unknown')
        .executeTakeFirstOrThrow()
      const says = { class: 'open', category: 'utility', cost: 'free', inHouse: false } as const
      const id = await decideTitle(
        { titleKey: verdict.title_key, ...says, reason: 'Situs pembuatnya: GPL', actor: 'account:1' },
        { store: temp.store, clock },
      )
      expect(await run()).toMatchObject({ titlesChanged: 1, sets: 2, setsChanged: 1 })
      const marked = await temp.store.db.selectFrom('unit_dirty').select('unit_id').distinct().execute()
      expect(marked).toEqual([{ unit_id: school }])
      await rollUp(temp.store)
      expect(await unitDay(school, 'own', '2026-11-21')).toMatchObject({ unsure: 0, migrated_applications: 1 })
      await withdrawDecision({ id, reason: 'keliru', actor: 'account:1' }, { store: temp.store, clock })
      await run()
      await rollUp(temp.store)
      expect(await unitDay(school, 'own')).toMatchObject({ unsure: 1 })
      const audit = await temp.store.db.selectFrom('audit').select(['action', 'actor']).orderBy('id').execute()
      expect(audit).toEqual([
        { action: 'title.decide', actor: 'account:1' },
        { action: 'title.withdraw', actor: 'account:1' },
      ])
      expect(await findAuditBreak(temp.store.db)).toBeNull()
    })

    test('a decision needs a title that is there and a reason', async () => {
      const input = { class: 'open', category: null, cost: null, inHouse: false, actor: 'account:1' } as const
      const deps = { store: temp.store, clock }
      await expect(decideTitle({ ...input, titleKey: 'none||', reason: 'because' }, deps)).rejects.toThrow('missing')
      await expect(decideTitle({ ...input, titleKey: 'none||', reason: ' ' }, deps)).rejects.toThrow('decision.reason')
    })

    test('an empty list that came after a full one changes nothing', async () => {
      const id = await laptop(school, [libre, firefox])
      await temp.store.write((db) => seedSoftware(db, id, { rows: [], fromDay: '2026-11-21', state: 'quarantined' }))
      await run()
      await rollUp(temp.store)
      expect(await unitDay(school, 'own')).toMatchObject({ migrated_applications: 1 })
    })

    test('what a run that was broken off left behind is done by the next', async () => {
      await laptop(school, [libre, firefox])
      await laptop(other, [office])
      const broken = async () => {
        throw new Error('stopped')
      }
      await expect(classifySoftware(temp.store, { nowMs, pause: broken })).rejects.toThrow('stopped')
      await run()
      const runs = await temp.store.db.selectFrom('classifier_run').selectAll().execute()
      expect(runs).toMatchObject([{ titles_all: 3, titles_done: 3, sets_all: 2, sets_done: 2, ended_at_ms: nowMs }])
    })

    test("counting every unit's day again from the stored sets gives the same rows", async () => {
      await laptop(school, [office, edge])
      await laptop(other, linux, '2026-11-21')
      await run()
      await rollUp(temp.store)
      const rows = () =>
        temp.store.db
          .selectFrom('migration_unit_day')
          .selectAll()
          .orderBy('unit_id')
          .orderBy('day')
          .orderBy('scope')
          .execute()
      const before = await rows()
      expect(before.length).toBeGreaterThan(0)
      await temp.store.write(async (db) => {
        await db.deleteFrom('migration_unit_day').execute()
        for (const { unit_id: unitId, day: of } of before) await markUnitDirty(db, unitId, of)
      })
      await rollUp(temp.store)
      expect(await rows()).toEqual(before)
    })

    test('history is recounted at most 400 days back', async () => {
      await laptop(school, [office], '2020-01-01')
      await run()
      const { first } = await temp.store.db
        .selectFrom('unit_dirty')
        .select((eb) => eb.fn.min('day').as('first'))
        .executeTakeFirstOrThrow()
      expect(first).toBe(addDays(day, -400))
    })
  })
}

/** A system section that states a family, in force from one day to another. */
async function seedSystem(
  db: Store['db'],
  deviceId: number,
  { family, fromDay, toDay }: { family: string; fromDay: string; toDay: string | null },
): Promise<void> {
  const bytes = gzipSync(JSON.stringify({ kind: 'system', os: { family } }))
  const sha256 = createHash('sha256').update(`${deviceId} ${family}`).digest()
  const { id } = await db
    .insertInto('section')
    .values({ sha256, kind: 'system', bytes, item_count: null, set_id: null, created_at_ms: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const period = { device_id: deviceId, kind: 'system', section_id: id, state: 'ok', applied_at_ms: 0 }
  await db
    .insertInto('device_section_period')
    .values({ ...period, from_utc_day: fromDay, to_utc_day: toDay })
    .execute()
}
