/** When units are judged: their working time, and the quarters in which this server was up. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import { addDays, localDayStartMs, toZone, type Zone } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { judgedQuarters, type ServerDays } from '../uptime/judged.rules.ts'
import { serverDays } from '../uptime/uptime.queries.ts'
import { allQuarters, holds, noQuarters, quarterSpan, toQuarterSet } from './quarter-set.rules.ts'
import type { JudgedTime } from './unit-quarters.rules.ts'
import { workMasks } from './work-mask.store.ts'

const quarterMs = quarterMin * 60_000

/**
 * No clock is asked: what is over is what the server's own attendance reaches. A store without attendance, such as that of a
 * simulated fleet, has all its days judged whole.
 */
export async function judgedTimes(db: Db, unitIds: readonly number[], day: string): Promise<Map<number, JudgedTime>> {
  const zones = await zonesOn(db, unitIds, day)
  const kept = await serverDays(db, { fromUtcDay: addDays(day, -1), toUtcDay: day })
  const lastMs = kept.firstUtcDay === null ? null : await lastUpMs(db)
  const work = await workMasks(db, unitIds, day)
  const byZone = new Map<Zone, Omit<JudgedTime, 'work'>>()
  for (const zone of new Set(zones.values())) byZone.set(zone, serverTimeOf(day, zone, { kept, lastMs }))
  const times = new Map<number, JudgedTime>()
  for (const [unitId, zone] of zones) {
    const server = byZone.get(zone)
    if (server) times.set(unitId, { work: work.get(unitId) ?? noQuarters, ...server })
  }
  return times
}

function serverTimeOf(
  day: string,
  zone: Zone,
  { kept, lastMs }: { kept: ServerDays; lastMs: number | null },
): Omit<JudgedTime, 'work'> {
  const overQ = lastMs === null ? null : Math.floor((lastMs - localDayStartMs(day, zone)) / quarterMs)
  return {
    // Only what the attendance says counts, also for the quarter that has just ended: it is counted again within the hour.
    up: toQuarterSet(judgedQuarters({ day, zone, nowMs: Number.POSITIVE_INFINITY }, kept)),
    over: overQ === null ? allQuarters : quarterSpan(0, Math.min(96, Math.max(0, overQ))),
  }
}

/** The end of the last quarter in which this server was up. */
async function lastUpMs(db: Db): Promise<number | null> {
  const last = await db.selectFrom('server_day').selectAll().orderBy('utc_day', 'desc').limit(1).executeTakeFirst()
  if (!last) return null
  let quarter = 95
  const set = toQuarterSet(new Uint8Array(last.up))
  while (quarter >= 0 && !holds(set, quarter)) quarter--
  return Date.parse(`${last.utc_day}T00:00:00Z`) + (quarter + 1) * quarterMs
}

/** The zone of units on a day; before its first period the first one holds. */
export async function zonesOn(db: Db, unitIds: readonly number[], day: string): Promise<Map<number, Zone>> {
  const periods = await db
    .selectFrom('unit_period')
    .select(['unit_id', 'from_day', 'zone'])
    .where('unit_id', 'in', [...unitIds])
    .orderBy('from_day')
    .execute()
  const zones = new Map<number, Zone>()
  for (const { unit_id: unitId, from_day: fromDay, zone } of periods)
    if (fromDay <= day || !zones.has(unitId)) zones.set(unitId, toZone(zone))
  return zones
}
