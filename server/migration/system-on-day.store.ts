/** Which system laptops stated on a day that is over: what `device` has is the one of now. */
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { osFamilies } from '../../agent/contract/v1.ts'
import type { Db } from '../store/store.ts'
import { bitOf } from './set-summary.rules.ts'
import type { SetPeriod } from './settle.rules.ts'

const stated = z.object({ os: z.object({ family: z.enum(osFamilies) }) })
/**
 * Families by laptop, for those of which today's system does not fit the list of that day: whether it moved since or contradicted
 * itself then, the system section in force on the day tells. One whose bytes are gone keeps what it states now.
 */
export async function familiesOn(
  db: Db,
  devices: readonly { id: number; osFamily: string | null }[],
  { periods, day }: { periods: ReadonlyMap<number, readonly SetPeriod[]>; day: string },
): Promise<Map<number, string>> {
  const doubtful = devices.flatMap(({ id, osFamily }) => {
    const held = periods.get(id)?.findLast(({ fromDay, toDay }) => fromDay <= day && (toDay === null || toDay > day))
    const mask = held?.summary.familyMask ?? 0
    const bit = bitOf(osFamily)
    return bit !== 0 && mask !== 0 && (mask & bit) === 0 ? [id] : []
  })
  if (doubtful.length === 0) return new Map()
  const rows = await db
    .selectFrom('device_section_period as held')
    .innerJoin('section', 'section.id', 'held.section_id')
    .select(['held.device_id', 'section.bytes'])
    .where('held.device_id', 'in', doubtful)
    .where('held.kind', '=', 'system')
    .where('held.state', '=', 'ok')
    .where('held.from_utc_day', '<=', day)
    .where((eb) => eb.or([eb('held.to_utc_day', 'is', null), eb('held.to_utc_day', '>', day)]))
    .orderBy('held.id')
    .execute()
  const families = new Map<number, string>()
  for (const { device_id: id, bytes } of rows) {
    const read = bytes ? stated.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8'))) : null
    if (read?.success) families.set(id, read.data.os.family)
  }
  return families
}
