/** Working quarters of units on a day. The one place of the connection that asks for a calendar. */
import type { Zone } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import type { QuarterSet } from './quarter-set.rules.ts'
import { workMaskOf } from './work-mask.rules.ts'

/**
 * Until the calendar of units is there (holidays, school weeks, hours of their own) the same hours hold for all.
 *
 * @param zones the zone of each unit on that day
 */
export async function workMasks(
  _db: Db,
  zones: ReadonlyMap<number, Zone>,
  day: string,
): Promise<Map<number, QuarterSet>> {
  return Promise.resolve(new Map([...zones].map(([unitId, zone]) => [unitId, workMaskOf({ zone }, day)])))
}
