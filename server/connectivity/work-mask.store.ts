/** Working quarters of units on a day. The one place of the connection that asks for a calendar. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import { calendarsOf } from '../calendar/calendar.queries.ts'
import { workingSpans } from '../calendar/calendar.rules.ts'
import type { Db } from '../store/store.ts'
import { noQuarters, type QuarterSet, quarterSpan } from './quarter-set.rules.ts'

/** Quarters that lie whole between the first and the last working minute: the line is asked for over the breaks, too. */
export async function workMasks(db: Db, unitIds: readonly number[], day: string): Promise<Map<number, QuarterSet>> {
  const calendars = await calendarsOf(db, unitIds)
  return new Map([...calendars].map(([unitId, calendar]) => [unitId, hullOf(workingSpans(calendar, day).spans)]))
}

/** @param spans local minutes worked, in order */
export function hullOf(spans: readonly (readonly [fromMin: number, toMin: number])[]): QuarterSet {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return noQuarters
  return quarterSpan(Math.ceil(first[0] / quarterMin), Math.floor(last[1] / quarterMin))
}
