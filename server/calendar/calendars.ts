/**
 * Calendars of units for what asks often: the answer to a report must not read tables each time. All rows are read at once
 * and kept for a minute; an edit in this process is seen at once, one by another server within that minute. While they are
 * read again the ones from before answer.
 */
import type { WorkingWindow } from '../../agent/contract/v1.ts'
import { localDayOf, type Zone } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { agentWindow, calendarResolver, type UnitCalendar, type UnitPlace } from './calendar.rules.ts'
import { readCalendarData } from './calendar.queries.ts'

export const keptMs = 60_000

type Kept = { units: Map<number, UnitPlace>; resolve: (unit: UnitPlace) => UnitCalendar; readAtMs: number }
type Cache = { kept: Kept | null; reading: Promise<Kept> | null }

/** One a store, so that every part of a process shares it. */
const caches = new WeakMap<object, Cache>()

function cacheOf(store: Pick<Store, 'db'>): Cache {
  const cache = caches.get(store) ?? { kept: null, reading: null }
  caches.set(store, cache)
  return cache
}

/** To be called after the transaction of every edit. */
export function forgetCalendars(store: Pick<Store, 'db'>): void {
  const cache = cacheOf(store)
  cache.kept = null
  cache.reading = null
}

/**
 * The window of a unit's agents now. Waits only for the first reading, and for a unit that was made since the last.
 *
 * @param unit the id, and the zone that the unit is in
 */
export async function windowOf(
  store: Pick<Store, 'db'>,
  { unitId, zone }: { unitId: number; zone: Zone },
  nowMs: number,
): Promise<WorkingWindow> {
  return agentWindow(await calendarOf(store, unitId, nowMs), zone, localDayOf(nowMs, zone))
}

/** The calendar of a unit, as fresh as `keptMs`. A unit that is nowhere has the usual hours. */
export async function calendarOf(store: Pick<Store, 'db'>, unitId: number, nowMs: number): Promise<UnitCalendar> {
  const cache = cacheOf(store)
  let { kept } = cache
  if (kept?.units.has(unitId)) {
    // A clock that was set back must not keep old rows for ever. A reading that fails is tried again by the next who asks.
    if (Math.abs(nowMs - kept.readAtMs) > keptMs) read(store, cache, nowMs).catch(() => {})
  } else kept = await read(store, cache, nowMs)
  return kept.resolve(kept.units.get(unitId) ?? { path: '/', type: '' })
}

async function read(store: Pick<Store, 'db'>, cache: Cache, nowMs: number): Promise<Kept> {
  if (cache.reading) return cache.reading
  const reading = readAll(store.db, nowMs)
  cache.reading = reading
  try {
    const kept = await reading
    // What was read before an edit must not outlive it.
    if (cache.reading === reading) cache.kept = kept
    return kept
  } finally {
    if (cache.reading === reading) cache.reading = null
  }
}

async function readAll(db: Db, nowMs: number): Promise<Kept> {
  const units = await db.selectFrom('unit').select(['id', 'path', 'type']).execute()
  const resolve = calendarResolver(await readCalendarData(db))
  return { units: new Map(units.map(({ id, path, type }) => [id, { path, type }])), resolve, readAtMs: nowMs }
}
