/** What the drift alarm reads and sets aside. */
import type { Db } from '../store/store.ts'
import type { ListSize } from './drift.rules.ts'

/** A list of a laptop with what is counted of it. */
export type List = ListSize & {
  periodId: number
  deviceId: number
  state: string
  fromUtcDay: string
  toUtcDay: string | null
  familyMask: number
  itemCount: number | null
}

/** Laptops after an id that were seen on or after a day: active, no virtual machines. */
export async function readSeen(
  db: Db,
  { afterId, limit, sinceDay }: { afterId: number; limit: number; sinceDay: string },
): Promise<{ id: number; path: string }[]> {
  return db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['device.id', 'unit.path'])
    .where('device.id', '>', afterId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .where('device.last_seen_day', '>=', sinceDay)
    .orderBy('device.id')
    .limit(limit)
    .execute()
}

/** Lists of laptops that were in force (or set aside) at the end of a UTC day or later, by laptop, old to new. */
export async function readLists(db: Db, deviceIds: readonly number[], sinceDay: string): Promise<Map<number, List[]>> {
  const rows = await db
    .selectFrom('device_section_period as held')
    .innerJoin('section', 'section.id', 'held.section_id')
    .innerJoin('software_set as set', 'set.id', 'section.set_id')
    .innerJoin('software_set_summary as summary', 'summary.set_id', 'section.set_id')
    .select(['held.id', 'held.device_id', 'held.state', 'held.from_utc_day', 'held.to_utc_day', 'section.item_count'])
    .select(['set.title_count', 'open_count', 'closed_count', 'unknown_count', 'family_mask'])
    .where('held.device_id', 'in', [...deviceIds])
    .where('held.kind', '=', 'software')
    .where((eb) => eb.or([eb('held.to_utc_day', 'is', null), eb('held.to_utc_day', '>=', sinceDay)]))
    .orderBy('held.device_id')
    .orderBy('held.from_utc_day')
    .orderBy('held.id')
    .execute()
  const lists = new Map<number, List[]>()
  for (const row of rows) {
    const own = lists.get(row.device_id) ?? []
    lists.set(row.device_id, own)
    own.push({
      periodId: row.id,
      deviceId: row.device_id,
      state: row.state,
      fromUtcDay: row.from_utc_day,
      toUtcDay: row.to_utc_day ?? null,
      familyMask: row.family_mask,
      itemCount: row.item_count ?? null,
      meaningful: row.open_count + row.closed_count + row.unknown_count,
      installed: row.title_count,
    })
  }
  return lists
}

/** A list that fell, the one that stays in force in its stead, and short ones that came between. */
export type Fallen = { list: List; standIn: List; between: List[] }

/** Sets lists aside as the intake does with empty ones: the one before is in force again, and says how many there are. */
export async function setAside(db: Db, alarmId: number, fallen: readonly Fallen[]): Promise<void> {
  for (const { list, standIn, between } of fallen) {
    for (const short of [list, ...between]) await setPeriod(db, short.periodId, { state: 'quarantined' })
    await setPeriod(db, standIn.periodId, { to_utc_day: null })
    await setCount(db, standIn)
    await db
      .insertInto('drift_hold')
      .values({
        period_id: list.periodId,
        alarm_id: alarmId,
        device_id: list.deviceId,
        before_period_id: standIn.periodId,
        state: 'held',
      })
      .execute()
  }
}

/** Lists of an alarm that are still set aside and the newest of their laptop, with the period that stands in for them. */
export function readHeld(db: Db, alarmId: number) {
  return db
    .selectFrom('drift_hold as hold')
    .innerJoin('device_section_period as held', 'held.id', 'hold.period_id')
    .innerJoin('section', 'section.id', 'held.section_id')
    .select(['hold.period_id as periodId', 'hold.before_period_id as beforePeriodId', 'hold.device_id as deviceId'])
    .select(['held.from_utc_day as fromUtcDay', 'held.to_utc_day as toUtcDay', 'section.item_count as itemCount'])
    .where('hold.alarm_id', '=', alarmId)
    .where('hold.state', '=', 'held')
    .orderBy('hold.period_id')
    .execute()
}

const acceptedAtOnce = 500

/**
 * Lists that fell, once an operator says that they are true: they hold from the day on which they came. Most of a
 * ministry's laptops may be among them, so that each statement is about hundreds.
 */
export async function accept(db: Db, held: Awaited<ReturnType<typeof readHeld>>): Promise<void> {
  for (let at = 0; at < held.length; at += acceptedAtOnce) {
    const slice = held.slice(at, at + acceptedAtOnce)
    const periodIds = slice.map(({ periodId }) => periodId)
    await db.updateTable('device_section_period').set({ state: 'ok' }).where('id', 'in', periodIds).execute()
    for (const [day, rows] of Map.groupBy(slice, ({ fromUtcDay }) => fromUtcDay)) {
      const ids = rows.flatMap(({ beforePeriodId }) => beforePeriodId ?? [])
      if (ids.length === 0) continue
      await db.updateTable('device_section_period').set({ to_utc_day: day }).where('id', 'in', ids).execute()
    }
    for (const [count, rows] of Map.groupBy(slice, ({ itemCount }) => itemCount ?? null)) {
      const ids = rows.map(({ deviceId }) => deviceId)
      await db.updateTable('device').set({ software_count: count }).where('id', 'in', ids).execute()
    }
    await db.updateTable('drift_hold').set({ state: 'accepted' }).where('period_id', 'in', periodIds).execute()
  }
}

export async function setHold(db: Db, periodId: number, state: 'returned' | 'accepted'): Promise<void> {
  await db.updateTable('drift_hold').set({ state }).where('period_id', '=', periodId).execute()
}

async function setPeriod(db: Db, id: number, change: { state?: string; to_utc_day?: string | null }): Promise<void> {
  await db.updateTable('device_section_period').set(change).where('id', '=', id).execute()
}

async function setCount(db: Db, list: { deviceId: number; itemCount: number | null }): Promise<void> {
  await db.updateTable('device').set({ software_count: list.itemCount }).where('id', '=', list.deviceId).execute()
}

/** Periods of laptops that were set aside under an alarm, with what became of them. */
export async function readHolds(db: Db, deviceIds: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('drift_hold')
    .select(['period_id', 'state'])
    .where('device_id', 'in', [...deviceIds])
    .execute()
  return new Map(rows.map((row) => [row.period_id, row.state]))
}

/** Alarms in force. */
export function openAlarms(db: Db) {
  return db.selectFrom('drift_alarm').selectAll().where('ended_at_ms', 'is', null).orderBy('id').execute()
}
