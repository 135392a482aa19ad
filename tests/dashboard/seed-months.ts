/** Months and an alarm on top of the seeded slice, put straight into the tables. */
import { addDays } from '../../server/day/local-day.rules.ts'
import { keepMigrationMonths } from '../../server/migration/month.job.ts'
import { noParts } from '../../server/migration/register-changes.rules.ts'
import { changeRow, putChanges } from '../../server/migration/unit-change.store.ts'
import type { Store } from '../../server/store/store.ts'
import { seedNowMs, seedToday } from './seed.ts'

/** Closes the months that `seedMigrationDays` counted, as if it were the given moment. */
export function closeMonths(store: Store, nowMs: number): Promise<unknown> {
  return keepMigrationMonths(store, { nowMs })
}

/** What happened in November: three moved on, one joined with open programs, two left. */
export async function seedChanges(store: Store, unitId: number): Promise<void> {
  const parts = noParts()
  parts.rose = { laptops: 3, proven: { applications: 3, system: 1 } }
  parts.joined = { laptops: 1, proven: { applications: 1, system: 0 } }
  parts.left = { laptops: 2, proven: { applications: -2, system: -1 } }
  const span = { month: '2026-11', fromDay: '2026-10-31', toDay: addDays(seedToday, -1) }
  await putChanges(store.db, [changeRow({ unitId, span, countedAtMs: seedNowMs }, parts)])
}

/** An alarm about Windows that holds back the newest lists of a unit's laptops, and the roll-up's count of them. */
export async function seedAlarm(
  store: Store,
  { unitId, atUnitId }: { unitId: number; atUnitId: number },
): Promise<number> {
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('drift_alarm')
      .values({
        unit_id: unitId,
        family: 'windows',
        from_utc_day: addDays(seedToday, -1),
        raised_at_ms: seedNowMs - 3_600_000,
        laptop_count: 40,
        meaningful_before: 400,
        meaningful_after: 120,
        installed_before: 3200,
        installed_after: 1900,
        ended_at_ms: null,
        ended_by: null,
        reason: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const held = await db
      .selectFrom('device_section_period as period')
      .innerJoin('device', 'device.id', 'period.device_id')
      .select(['period.id', 'period.device_id', 'period.section_id'])
      .where('device.unit_id', '=', atUnitId)
      .where('period.kind', '=', 'software')
      .where('period.to_utc_day', 'is', null)
      .orderBy('period.id')
      .execute()
    for (const row of held) {
      const short = await db
        .insertInto('device_section_period')
        .values({
          device_id: row.device_id,
          kind: 'software',
          section_id: row.section_id,
          state: 'quarantined',
          from_utc_day: seedToday,
          to_utc_day: null,
          applied_at_ms: seedNowMs,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('drift_hold')
        .values({
          period_id: short.id,
          alarm_id: id,
          device_id: row.device_id,
          before_period_id: row.id,
          state: 'held',
        })
        .execute()
    }
    const units = await db.selectFrom('unit').select(['id', 'path']).execute()
    const above = units.filter(({ path }) => units.find(({ id: of }) => of === atUnitId)?.path.startsWith(path))
    await db
      .updateTable('migration_unit_day')
      .set({ stale: held.length })
      .where(
        'unit_id',
        'in',
        above.map(({ id: of }) => of),
      )
      .where('day', '=', seedToday)
      .where('scope', '=', 'tree')
      .execute()
    return id
  })
}
