/** What people decide about the connection: which networks are an office's, and what is good enough. */
import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type rights, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf, toZone, type Zone } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { unitMissing } from '../unit/unit.errors.ts'
import { connectivityInvalid, networkMissing } from './connectivity.errors.ts'
import { checkRuling, checkThreshold, type RulingInput, type ThresholdInput } from './network-input.rules.ts'
import { markAllCountedDays, markCountedDays, networkDays } from './network.store.ts'

type Needs = { store: Store; clock: Clock }

/**
 * Says from a local day on whether a network is the office's. A router that was replaced is ruled out from its last day on; what it
 * was before stays. Another ruling of the same network and day is replaced. The counted days from then on are told anew.
 *
 * @returns the day from which it holds, and how many days are told anew
 * @throws AppError `connectivity.invalid` with the fields, `connectivity.network_missing` for a network that no laptop of the unit was
 *   on, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function ruleNetwork(
  input: RulingInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<{ fromDay: string; days: number }> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await ruledUnit(store.db, viewer, { unitId, right: 'ruleNetworks' })
  const today = localDayOf(nowMs, unit.zone)
  const checked = checkRuling(input, today)
  if ('fields' in checked) throw connectivityInvalid(checked.fields)
  const { network, isOffice, label, reason } = checked.value
  const firstSeen = await firstSeenDay(store.db, { unitId, network, today })
  if (firstSeen === null) throw networkMissing()
  const fromDay = checked.value.fromDay ?? firstSeen
  return store.write(async (db) => {
    const before = await db
      .deleteFrom('network_ruling')
      .where('unit_id', '=', unitId)
      .where('network', '=', network)
      .where('from_day', '=', fromDay)
      .returning(['is_office', 'label', 'reason', 'actor'])
      .execute()
    const key = { unit_id: unitId, network, from_day: fromDay }
    const says = { is_office: isOffice ? 1 : 0, label, reason, actor: viewer.actor, decided_at_ms: nowMs }
    await db
      .insertInto('network_ruling')
      .values({ ...key, ...says })
      .execute()
    const days = await markCountedDays(db, unitId, fromDay)
    const detail = { network, fromDay, isOffice, label, reason, before: before[0] ?? null, days }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'connectivity.network', unitId, detail })
    return { fromDay, days }
  })
}

/** The first day on which laptops of the unit were on a network, or a ruling about it began; null = never. */
async function firstSeenDay(
  db: Db,
  { unitId, network, today }: { unitId: number; network: string; today: string },
): Promise<string | null> {
  const seen = await networkDays(db, [unitId], { fromDay: '2000-01-01', toDay: today })
  const ruled = await db
    .selectFrom('network_ruling')
    .select('from_day')
    .where('unit_id', '=', unitId)
    .where('network', '=', network)
    .execute()
  const days = (seen.get(unitId) ?? []).filter((day) => day.network === network).map(({ day }) => day)
  return [...days, ...ruled.map((row) => row.from_day)].toSorted()[0] ?? null
}

/**
 * Sets a threshold of the whole ministry from a day on. The counted days from then on are told anew.
 *
 * @throws AppError `connectivity.invalid` with the fields, `account.right_missing`
 */
export async function setThreshold(input: ThresholdInput & { viewer: Viewer }, { store, clock }: Needs): Promise<void> {
  const { viewer } = input
  if (!may(viewer, 'setThresholds')) throw rightMissing()
  const nowMs = clock.nowMs()
  const checked = checkThreshold(input, localDayOf(nowMs, 'WIB'))
  if ('fields' in checked) throw connectivityInvalid(checked.fields)
  const { name, value, fromDay, source } = checked.value
  await store.write(async (db) => {
    const before = await db
      .deleteFrom('connectivity_threshold')
      .where('name', '=', name)
      .where('from_day', '=', fromDay)
      .returning(['value', 'source'])
      .execute()
    const row = { name, from_day: fromDay, value, source, actor: viewer.actor, set_at_ms: nowMs }
    await db.insertInto('connectivity_threshold').values(row).execute()
    await markAllCountedDays(db, fromDay)
    const detail = { name, value, fromDay, source, before: before[0] ?? null }
    const action = 'connectivity.threshold'
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action, unitId: viewer.unitId, detail })
  })
}

async function ruledUnit(
  db: Db,
  viewer: Viewer,
  { unitId, right }: { unitId: number; right: keyof typeof rights },
): Promise<{ zone: Zone }> {
  if (!may(viewer, right)) throw rightMissing()
  const unit = await db
    .selectFrom('unit')
    .select('unit.zone')
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) throw unitMissing(String(unitId))
  return { zone: toZone(unit.zone) }
}
