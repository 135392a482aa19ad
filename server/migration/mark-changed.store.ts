/** Which unit-days have to be counted again when what is known of sets changes. */
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'

/** History is counted again so far back. */
export const recountDays = 400
/** A set weighs on a status so long after its last day: regressed looks 30 days back, and a change waits for reports. */
const afterDays = 60
const rowsAtOnce = 500
const setsAtOnce = 256

/** Marks the days on which laptops had these sets, in the units they belonged to then; never more than `recountDays` back. */
export async function markSetsChanged(db: Db, setIds: readonly number[], nowMs: number): Promise<void> {
  const today = localDayOf(nowMs, 'WIB')
  const oldest = addDays(today, -recountDays)
  const days = new Map<number, { from: string; to: string }>()
  for (let at = 0; at < setIds.length; at += setsAtOnce) {
    for (const row of await unitsOf(db, setIds.slice(at, at + setsAtOnce), oldest)) {
      const from = latest(latest(row.set_from, row.unit_from), oldest)
      const to = earliest(row.set_to ? addDays(row.set_to, afterDays) : today, row.unit_to ?? today)
      const known = days.get(row.unit_id)
      days.set(row.unit_id, known ? { from: earliest(known.from, from), to: latest(known.to, to) } : { from, to })
    }
  }
  const marks: { unit_id: number; day: string; version: number }[] = []
  for (const [unitId, { from, to }] of days)
    for (let day = from; day <= to && day <= today; day = addDays(day, 1))
      marks.push({ unit_id: unitId, day, version: 1 })
  for (let at = 0; at < marks.length; at += rowsAtOnce) await mark(db, marks.slice(at, at + rowsAtOnce))
}

/** Marks the days of a span on which these devices belonged to a unit, in that unit; never more than `recountDays` back. */
export async function markDevicesChanged(
  db: Db,
  deviceIds: readonly number[],
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Promise<void> {
  const first = latest(fromDay, addDays(toDay, -recountDays))
  const marks = new Map<string, { unit_id: number; day: string; version: number }>()
  for (let at = 0; at < deviceIds.length; at += setsAtOnce) {
    const places = await db
      .selectFrom('device_unit_period')
      .select(['unit_id', 'from_day', 'to_day'])
      .where('device_id', 'in', deviceIds.slice(at, at + setsAtOnce))
      .where('from_day', '<=', toDay)
      .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', first)]))
      .execute()
    for (const { unit_id: unitId, from_day: from, to_day: to } of places) {
      const last = to ? earliest(addDays(to, -1), toDay) : toDay
      for (let day = latest(from, first); day <= last; day = addDays(day, 1))
        marks.set(`${unitId} ${day}`, { unit_id: unitId, day, version: 1 })
    }
  }
  const rows = [...marks.values()]
  for (let at = 0; at < rows.length; at += rowsAtOnce) await mark(db, rows.slice(at, at + rowsAtOnce))
}

function unitsOf(db: Db, setIds: readonly number[], oldest: string) {
  return db
    .selectFrom('section')
    .innerJoin('device_section_period as held', 'held.section_id', 'section.id')
    .innerJoin('device_unit_period as place', 'place.device_id', 'held.device_id')
    .select(['place.unit_id', 'held.from_utc_day as set_from', 'held.to_utc_day as set_to'])
    .select(['place.from_day as unit_from', 'place.to_day as unit_to'])
    .where('section.set_id', 'in', [...setIds])
    .where('held.state', '=', 'ok')
    .where((eb) => eb.or([eb('held.to_utc_day', 'is', null), eb('held.to_utc_day', '>', addDays(oldest, -afterDays))]))
    .execute()
}

async function mark(db: Db, rows: { unit_id: number; day: string; version: number }[]): Promise<void> {
  await db
    .insertInto('unit_dirty')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'day']).doUpdateSet((eb) => ({ version: eb('unit_dirty.version', '+', 1) })),
    )
    .execute()
}

function latest(a: string, b: string): string {
  return a > b ? a : b
}

function earliest(a: string, b: string): string {
  return a < b ? a : b
}
