/** What the audit trail holds that somebody should look at. */
import type { Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'

/**
 * Entries that are alarms, not deeds: somebody guesses enrolment tokens; a device is signed for with a strange key; lists
 * of software became short across many laptops.
 */
export const alarmActions = ['enrolment.guessing', 'device.wrong-key', 'migration.drift'] as const
export type AlarmAction = (typeof alarmActions)[number]

export type Alarm = { action: AlarmAction; count: number; lastAtMs: number }

/**
 * Alarms since a moment, by kind. Those that belong to no unit are shown only to viewers of the whole tree.
 */
export async function recentAlarms(db: Db, viewer: Viewer, sinceMs: number): Promise<Alarm[]> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('unit', 'unit.id', 'audit.unit_id')
    .select('audit.action')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('audit.at_ms').as('lastAtMs')])
    .where('audit.action', 'in', [...alarmActions])
    .where('audit.at_ms', '>=', sinceMs)
    .where((eb) =>
      seesAll(viewer)
        ? eb.or([eb('audit.unit_id', 'is', null), eb('unit.path', 'like', `${viewer.unitPath}%`)])
        : eb('unit.path', 'like', `${viewer.unitPath}%`),
    )
    .groupBy('audit.action')
    .execute()
  return rows.flatMap((row) => {
    const action = alarmActions.find((known) => known === row.action)
    return action ? [{ action, count: row.count, lastAtMs: row.lastAtMs }] : []
  })
}

/** The root's path has one id. */
function seesAll(viewer: Viewer): boolean {
  return /^\/\d+\/$/.test(viewer.unitPath)
}
