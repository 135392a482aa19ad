/** A small simulated fleet seeded and counted for real: what the demo's pages about the migration rest on. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, localDayOf } from '../../../server/day/local-day.rules.ts'
import { seedSchoolHours } from '../../../server/demo/calendar.seed.ts'
import { jobsOfSteps, runLastJobs } from '../../../server/demo/fleet-jobs.ts'
import { seedFleet } from '../../../server/demo/fleet.seed.ts'
import { seedTree } from '../../../server/demo/tree.seed.ts'
import { createIntake } from '../../../server/intake/intake.ts'
import { markUnitDirty } from '../../../server/rollup/rollup.store.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import { ensureRoot } from '../../../server/unit/unit.usecases.ts'
import { type TempStore, tempStore } from '../../support/temp-store.ts'

const nowMs = Date.parse('2026-11-24T08:00:00Z')
const today = localDayOf(nowMs, 'WIB')

describe('a seeded fleet', () => {
  let temp: TempStore
  let rootId: number
  beforeAll(async () => {
    temp = await tempStore('sqlite')
    const deps = { store: temp.store, clock: { nowMs: () => nowMs } }
    await ensureRoot(deps)
    await seedTree(deps)
    await seedSchoolHours(deps)
    const intake = await createIntake({ store: temp.store, log: pino({ level: 'silent' }) })
    const order = { deviceCount: 160, days: 30, weeksBefore: 28, nowMs, onProgress: () => undefined }
    const afterStep = jobsOfSteps(temp.store)
    await seedFleet({ store: temp.store, intake }, { ...order, afterStep })
    await intake.close()
    await runLastJobs(temp.store, nowMs)
    const root = await temp.store.db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirst()
    rootId = root?.id ?? 0
  }, 300_000)
  afterAll(() => temp.cleanup())

  const daysOf = () =>
    temp.store.db
      .selectFrom('migration_unit_day')
      .selectAll()
      .where('unit_id', '=', rootId)
      .where('scope', '=', 'tree')
      .orderBy('day')
      .execute()

  test('has more than 30 weeks of progress that rises', async () => {
    const rows = await daysOf()
    expect(rows.length).toBe(28 + 30)
    expect((rows[0]?.day ?? today) < addDays(today, -30 * 7)).toBe(true)
    const low = (index: number) => {
      const row = rows.at(index)
      return row ? (row.migrated + row.migrated_applications) / row.device_count : 0
    }
    expect(low(-1)).toBeGreaterThan(low(6))
    expect(low(-1)).toBeGreaterThan(0.25)
    expect(low(-1)).toBeLessThan(0.6)
  })

  test('shows every status, each laptop once, all of it marked as simulated', async () => {
    const row = (await daysOf()).at(-1)
    expect(row).toMatchObject({ device_count: 160, simulated_count: 160 })
    for (const status of ['no_data', 'unsure', 'not_started', 'dual', 'migrated_applications', 'migrated'] as const)
      expect(row?.[status], status).toBeGreaterThan(0)
    expect(row?.blocked).toBeGreaterThan(0)
  })

  test('is counted to the end: nothing waits, and counting today again changes nothing', async () => {
    const waiting = await temp.store.db.selectFrom('unit_dirty').selectAll().execute()
    expect(waiting).toEqual([])
    const before = (await daysOf()).at(-1)
    const units = await temp.store.db.selectFrom('unit').select('id').execute()
    await temp.store.write(async (db) => {
      for (const { id } of units) await markUnitDirty(db, id, today)
    })
    await rollUp(temp.store)
    expect((await daysOf()).at(-1)).toEqual(before)
  })

  test('has energy of every month, by battery and by inventory, some of it outside work', async () => {
    const months = await temp.store.db
      .selectFrom('power_unit_month')
      .selectAll()
      .where('unit_id', '=', rootId)
      .where('scope', '=', 'tree')
      .orderBy('month')
      .execute()
    expect(months.length).toBeGreaterThanOrEqual(7)
    for (const month of months) expect(month.energy_mwh).toBeGreaterThan(0)
    expect(months[0]?.battery_mwh).toBe(0)
    expect(months.at(-1)?.battery_mwh).toBeGreaterThan(0)
    expect(months.at(-1)?.estimated_mwh).toBeGreaterThan(0)
    const { out_mwh: outMwh = 0, energy_mwh: energyMwh = 1 } = months.at(-1) ?? {}
    expect(outMwh / energyMwh).toBeGreaterThan(0.02)
    expect(outMwh / energyMwh).toBeLessThan(0.3)
  })

  test('is quiet on a holiday of the calendar', async () => {
    const on = async (day: string) =>
      (await temp.store.db.selectFrom('device_day').select('device_id').where('day', '=', day).execute()).length
    const [working, iduladha] = [await on('2026-05-20'), await on('2026-05-27')]
    expect(working).toBeGreaterThan(40)
    expect(iduladha).toBeLessThan(working / 4)
  })

  test('has months frozen as they passed, changes of each, and findings older than the time to answer', async () => {
    const months = await temp.store.db
      .selectFrom('migration_unit_month')
      .select(['month', 'frozen_at_ms'])
      .where('unit_id', '=', rootId)
      .where('scope', '=', 'tree')
      .orderBy('month')
      .execute()
    const frozen = months.flatMap(({ frozen_at_ms: atMs }) => atMs ?? [])
    expect(frozen.length).toBe(months.length - 1)
    expect(new Set(frozen).size).toBeGreaterThan(4)
    const changes = await temp.store.db
      .selectFrom('migration_unit_change')
      .select('month')
      .where('unit_id', '=', rootId)
      .execute()
    expect(changes.length).toBeGreaterThan(5)
    const open = await temp.store.db
      .selectFrom('legal_finding')
      .select('unit_id')
      .where('first_seen_day', '<', addDays(today, -190))
      .execute()
    expect(open.length).toBeGreaterThan(3)
  })

  test('leaves no laptop without a place, and days only of laptops that were enrolled by then', async () => {
    const early = await temp.store.db
      .selectFrom('device_day as told')
      .innerJoin('device_unit_period as place', 'place.device_id', 'told.device_id')
      .select('told.day')
      .whereRef('told.day', '<', 'place.from_day')
      .execute()
    expect(early).toEqual([])
    const placed = await temp.store.db.selectFrom('device_unit_period').select('device_id').execute()
    expect(placed.length).toBe(160)
  })
})
