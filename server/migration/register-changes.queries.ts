/** How a unit came from one day to another: changes of the register apart from changes in migration. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { readFacts } from './device-facts.store.ts'
import { type RegisterChanges, splitChanges, type TwoDays } from './register-changes.rules.ts'
import { deviceStatus, type Status } from './status.rules.ts'

/** Laptops are judged when asked; beyond so many a page would have to wait. */
export const mostJudged = 2_000
const sliceDevices = 500

/**
 * The split of a unit with all below it (as it is placed now); null where there is no such unit for the viewer, or where
 * more than `mostJudged` laptops would have to be judged.
 */
export async function changesOf(
  db: Db,
  viewer: Viewer,
  { unitId, fromDay, toDay }: { unitId: number; fromDay: string; toDay: string },
): Promise<RegisterChanges | null> {
  const unit = await db
    .selectFrom('unit')
    .select('unit.path')
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) return null
  const [before, after] = [await membersUnder(db, unit.path, fromDay), await membersUnder(db, unit.path, toDay)]
  if (before.length > mostJudged || after.length > mostJudged) return null
  const [then, now] = [await statusesOn(db, before, fromDay), await statusesOn(db, after, toDay)]
  const gone = [...then.keys()].filter((id) => !now.has(id))
  const come = [...now.keys()].filter((id) => !then.has(id))
  const [wereElsewhere, areElsewhere] = [await placed(db, come, fromDay), await placed(db, gone, toDay)]
  const devices = [...new Set([...then.keys(), ...now.keys()])].map((id): TwoDays => ({
    before: then.get(id) ?? (wereElsewhere.has(id) ? 'elsewhere' : null),
    after: now.get(id) ?? (areElsewhere.has(id) ? 'elsewhere' : null),
  }))
  return splitChanges(devices)
}

type Member = { id: number; osFamily: string | null }

/** Those that the roll-up counts, at most one more than may be judged. */
async function membersUnder(db: Db, path: string, day: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('device_unit_period as period')
    .innerJoin('device', 'device.id', 'period.device_id')
    .innerJoin('unit', 'unit.id', 'period.unit_id')
    .select(['device.id', 'device.os_family as osFamily'])
    .where('unit.path', 'like', `${path}%`)
    .where('period.from_day', '<=', day)
    .where((eb) => eb.or([eb('period.to_day', 'is', null), eb('period.to_day', '>', day)]))
    .where('device.state', '!=', 'pending')
    .where('device.kind', '!=', 'virtual')
    .limit(mostJudged + 1)
    .execute()
  return rows.map(({ id, osFamily }) => ({ id, osFamily: osFamily ?? null }))
}

async function statusesOn(db: Db, members: readonly Member[], day: string): Promise<Map<number, Status>> {
  const found = new Map<number, Status>()
  for (let at = 0; at < members.length; at += sliceDevices)
    for (const [id, facts] of await readFacts(db, members.slice(at, at + sliceDevices), day))
      found.set(id, deviceStatus(facts).status)
  return found
}

/** Which of these laptops belonged to any unit on a day. */
async function placed(db: Db, ids: readonly number[], day: string): Promise<Set<number>> {
  const found = new Set<number>()
  for (let at = 0; at < ids.length; at += sliceDevices) {
    const rows = await db
      .selectFrom('device_unit_period')
      .select('device_id')
      .where('device_id', 'in', ids.slice(at, at + sliceDevices))
      .where('from_day', '<=', day)
      .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', day)]))
      .execute()
    for (const row of rows) found.add(row.device_id)
  }
  return found
}
