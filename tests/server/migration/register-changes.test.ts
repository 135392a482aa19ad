import { expect, test } from 'vitest'
import type { Viewer } from '../../../server/account/scope.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { migrationOf } from '../../../server/migration/migration.queries.ts'
import { changesOf } from '../../../server/migration/register-changes.queries.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore } from '../../support/temp-store.ts'

const [fromDay, toDay] = ['2026-11-20', '2026-11-23']
const open = [programOf('LibreOffice 24.8.2.1', 'The Document Foundation'), programOf('Mozilla Firefox', 'Mozilla')]
const closed = [programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')]

test('a unit is split into register and migration, and the parts add up to the roll-up of both days', async () => {
  const { store, cleanup } = await tempStore()
  try {
    const root = await seedUnit(store, { code: 'ROOT', parentId: null, kind: 'ministry' })
    const school = await seedUnit(store, { code: '000001', parentId: root })
    const other = await seedUnit(store, { code: '000002', parentId: root })
    const laptop = async (
      rows: typeof open,
      of: { unitId: number; fromDay?: string; toDay?: string; later?: typeof open },
    ) => {
      const id = await seedDevice(store, { unitId: of.unitId })
      await store.write(async (db) => {
        await seedSoftware(db, id, { rows, fromDay: '2026-11-15' })
        if (of.later) await seedSoftware(db, id, { rows: of.later, fromDay: '2026-11-21' })
        const days = ['2026-11-15', '2026-11-16', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']
        await seedAwake(db, { id, unitId: of.unitId }, days)
        const period = { from_day: of.fromDay ?? '2020-01-01', to_day: of.toDay ?? null }
        await db.updateTable('device_unit_period').set(period).where('device_id', '=', id).execute()
      })
      return id
    }
    await laptop(open, { unitId: school, fromDay: '2026-11-22' })
    await laptop(open, { unitId: school, toDay: '2026-11-22' })
    await laptop(closed, { unitId: school, later: open })
    const moved = await laptop(open, { unitId: other, toDay: '2026-11-22' })
    await store.db
      .insertInto('device_unit_period')
      .values({ device_id: moved, unit_id: school, from_day: '2026-11-22', to_day: null })
      .execute()
    await classifySoftware(store, { nowMs: Date.parse(`${toDay}T05:00:00Z`) })
    for (const day of [fromDay, toDay])
      for (const unitId of [school, other]) await store.write((db) => markUnitDirty(db, unitId, day))
    await rollUp(store)
    const viewer: Viewer = { actor: 'account:1', role: 'leader', unitId: root, unitPath: `/${root}/` }
    for (const unitId of [school, other, root]) {
      const split = await changesOf(store.db, viewer, { unitId, fromDay, toDay })
      const days = await migrationOf(store.db, viewer, { unitIds: [unitId], fromDay, toDay, scope: 'tree' })
      const [before, after] = [days.find(({ day }) => day === fromDay), days.find(({ day }) => day === toDay)]
      expect(split?.laptops).toBe((after?.deviceCount ?? 0) - (before?.deviceCount ?? 0))
      expect(split?.proven.applications).toBe((after?.applications.proven ?? 0) - (before?.applications.proven ?? 0))
    }
    const ofSchool = await changesOf(store.db, viewer, { unitId: school, fromDay, toDay })
    expect(ofSchool?.parts).toMatchObject({
      joined: { laptops: 1 },
      left: { laptops: 1 },
      'moved-in': { laptops: 1 },
      rose: { laptops: 1, proven: { applications: 1 } },
    })
    const narrow = { ...viewer, unitId: other, unitPath: `/${root}/${other}/` }
    expect(await changesOf(store.db, narrow, { unitId: school, fromDay, toDay })).toBeNull()
  } finally {
    await cleanup()
  }
})
