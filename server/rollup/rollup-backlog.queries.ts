/** What waits to be counted. */
import type { Db } from '../store/store.ts'

export type Backlog = {
  /** Marks that wait; at `mostCounted` it is this many or more. */
  count: number
  /** The oldest day of those counted; null when nothing waits. */
  oldestDay: string | null
}

/** Counting goes no further, so that it takes milliseconds when a whole ministry waits. */
export const mostCounted = 100_000

/** Device-days (UTC) to be cut, and unit-days to be summed. */
export async function readBacklog(db: Db): Promise<{ devices: Backlog; units: Backlog }> {
  const devices = db.selectFrom('device_dirty').select('utc_day as day').limit(mostCounted)
  const units = db.selectFrom('unit_dirty').select('day').limit(mostCounted)
  const [ofDevices, ofUnits] = await Promise.all(
    [devices, units].map((marks) =>
      db
        .selectFrom(marks.as('marks'))
        .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('marks.day').as('oldestDay')])
        .executeTakeFirst(),
    ),
  )
  const none = { count: 0, oldestDay: null }
  return { devices: ofDevices ?? none, units: ofUnits ?? none }
}
