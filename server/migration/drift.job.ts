/** Watches for lists that become shorter across many laptops at once: no figure may jump because a collector broke. */
import { recordAudit } from '../audit/audit.log.ts'
import { addDays, utcDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import {
  addList,
  changeOf,
  type DriftLimits,
  driftLimitsOn,
  type DriftSums,
  type Family,
  familyOf,
  isDrift,
  isOver,
  noSums,
} from './drift.rules.ts'
import { type Fallen, openAlarms, readHolds, readHeld, readLists, readSeen, setAside, setHold } from './drift.store.ts'
import { markDevicesChanged } from './mark-changed.store.ts'

const sliceDevices = 1_000
/** Lists set aside in one transaction. */
const sliceHeld = 128

export type DriftOptions = { nowMs: number; pause?: () => Promise<void> }
export type DriftResult = { raised: number; heldLists: number; ended: number }

type Group = { unitId: number; family: Family; sums: DriftSums; fallen: Fallen[] }

/**
 * Compares the lists of today and yesterday (UTC: an office's day touches two) with those in force before, over laptops
 * that were seen, by system, for the whole fleet and for each unit right below the root.
 */
export async function watchDrift(store: Store, { nowMs, pause }: DriftOptions): Promise<DriftResult> {
  const today = utcDayOf(nowMs)
  const limits = driftLimitsOn(today)
  const ended = await endReturned(store, { nowMs, limits })
  const groups = await readGroups(store.db, { sinceDay: addDays(today, -1), limits, pause })
  const result: DriftResult = { raised: 0, heldLists: 0, ended }
  const done = new Set<number>()
  // The whole fleet is first: where it drifts, its parts need no alarms of their own.
  for (const group of groups) {
    let alarm = (await openAlarms(store.db)).find((open) => covers(open, group, groups[0]?.unitId ?? 0))
    if (!alarm) {
      if (!isDrift(group.sums, limits)) continue
      await raise(store, group, nowMs)
      result.raised++
      alarm = (await openAlarms(store.db)).find((open) => covers(open, group, groups[0]?.unitId ?? 0))
    }
    if (!alarm) continue
    const { id: alarmId } = alarm
    const fresh = group.fallen.filter(({ list }) => !done.has(list.periodId))
    for (let at = 0; at < fresh.length; at += sliceHeld) {
      const slice = fresh.slice(at, at + sliceHeld)
      await store.write(async (db) => {
        await setAside(db, alarmId, slice)
        await markFrom(db, slice, nowMs)
      })
      await pause?.()
    }
    for (const { list } of fresh) done.add(list.periodId)
    result.heldLists += fresh.length
  }
  return result
}

function covers(alarm: { unit_id: number; family: string }, group: Group, rootId: number): boolean {
  return alarm.family === group.family && (alarm.unit_id === group.unitId || alarm.unit_id === rootId)
}

/** From the day of the oldest list on, the units' days are counted again. */
async function markFrom(db: Db, fallen: readonly Fallen[], nowMs: number): Promise<void> {
  const fromDay = fallen.map(({ list }) => list.fromUtcDay).toSorted()[0]
  if (fromDay === undefined) return
  const ids = fallen.map(({ list }) => list.deviceId)
  await markDevicesChanged(db, ids, { fromDay, toDay: addDays(utcDayOf(nowMs), 1) })
}

type Asked = { sinceDay: string; limits: DriftLimits; pause?: (() => Promise<void>) | undefined }

/** Sums by unit and system, the whole fleet first. */
async function readGroups(db: Db, { sinceDay, limits, pause }: Asked): Promise<Group[]> {
  const groups = new Map<string, Group>()
  const groupOf = (unitId: number, family: Family) => {
    const key = `${unitId} ${family}`
    const group = groups.get(key) ?? { unitId, family, sums: noSums(), fallen: [] }
    groups.set(key, group)
    return group
  }
  for (let afterId = 0; ;) {
    const seen = await readSeen(db, { afterId, limit: sliceDevices, sinceDay })
    const last = seen.at(-1)
    if (!last) break
    afterId = last.id
    const ids = seen.map(({ id }) => id)
    const lists = await readLists(db, ids, sinceDay)
    const holds = await readHolds(db, ids)
    for (const { id, path } of seen) {
      const change = changeOf(lists.get(id) ?? [], { sinceDay, holds, limits })
      if (!change) continue
      const [rootId = 0, childId] = path.split('/').filter(Boolean).map(Number)
      for (const unitId of childId === undefined ? [rootId] : [rootId, childId]) {
        const group = groupOf(unitId, familyOf(change.before.familyMask))
        addList(group.sums, change.before, change.now)
        if (change.fallen && !holds.has(change.fallen.list.periodId)) group.fallen.push(change.fallen)
      }
    }
    await pause?.()
  }
  const all = [...groups.values()]
  const rootId = all[0]?.unitId
  return [...all.filter(({ unitId }) => unitId === rootId), ...all.filter(({ unitId }) => unitId !== rootId)]
}

async function raise(store: Store, { unitId, family, sums }: Group, nowMs: number): Promise<void> {
  const { laptops, before, after } = sums
  const fromUtcDay = addDays(utcDayOf(nowMs), -1)
  await store.write(async (db) => {
    await db
      .insertInto('drift_alarm')
      .values({
        unit_id: unitId,
        family,
        from_utc_day: fromUtcDay,
        raised_at_ms: nowMs,
        laptop_count: laptops,
        meaningful_before: before.meaningful,
        meaningful_after: after.meaningful,
        installed_before: before.installed,
        installed_after: after.installed,
        ended_at_ms: null,
        ended_by: null,
        reason: null,
      })
      .execute()
    const detail = { family, laptops, before, after }
    await recordAudit(store, db, { atMs: nowMs, actor: 'system', action: 'migration.drift', unitId, detail })
  })
}

/** Notes which laptops send full lists again, and ends alarms that are over. @returns how many ended */
async function endReturned(store: Store, { nowMs, limits }: { nowMs: number; limits: DriftLimits }): Promise<number> {
  let ended = 0
  for (const alarm of await openAlarms(store.db)) {
    const held = await readHeld(store.db, alarm.id)
    const back = held.filter(({ toUtcDay }) => (toUtcDay ?? null) !== null)
    await store.write(async (db) => {
      for (const { periodId } of back) await setHold(db, periodId, 'returned')
      const returned = await countHolds(db, alarm.id, 'returned')
      if (!isOver({ returned, held: held.length - back.length }, limits)) return
      const change = { ended_at_ms: nowMs, ended_by: 'system', reason: null }
      await db.updateTable('drift_alarm').set(change).where('id', '=', alarm.id).execute()
      const detail = { alarm: alarm.id, returned, held: held.length - back.length }
      const entry = { atMs: nowMs, actor: 'system', action: 'migration.drift-over', unitId: alarm.unit_id, detail }
      await recordAudit(store, db, entry)
      ended++
    })
  }
  return ended
}

async function countHolds(db: Db, alarmId: number, state: string): Promise<number> {
  const { count } = await db
    .selectFrom('drift_hold')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('alarm_id', '=', alarmId)
    .where('state', '=', state)
    .executeTakeFirstOrThrow()
  return count
}
