/** What was used on laptops, by month: written where local days are cut from reports. */
import type { Db } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import {
  decodeRan,
  type DocumentMonth,
  encodeRan,
  monthOf,
  type MonthUse,
  type UsageDay,
  withDay,
} from './usage.rules.ts'

type Held = MonthUse & { documents: string | null; documentsUtcDay: string | null; documentsComplete: number | null }
type Row = { deviceId: number; month: string; before: Held | null; now: Held }

const empty: Held = {
  knownDays: 0,
  ran: new Map(),
  documents: null,
  documentsUtcDay: null,
  documentsComplete: null,
}

/**
 * Puts days into their months, each as a whole in place of what it said before, and counts of documents where they are no
 * older than those held. Only rows that change are written; a month of which nothing is known has none.
 */
export async function putUsage(
  db: Db,
  days: readonly UsageDay[],
  documents: readonly DocumentMonth[] = [],
): Promise<void> {
  const rows = await readRows(db, [
    ...days.map(({ deviceId, day }) => ({ deviceId, month: monthOf(day) })),
    ...documents,
  ])
  const rowOf = (deviceId: number, month: string) => rows.get(`${deviceId} ${month}`)
  for (const { deviceId, day, ran } of days) {
    const row = rowOf(deviceId, monthOf(day))
    if (row) row.now = { ...row.now, ...withDay(row.now, day, ran) }
  }
  for (const told of documents.toSorted((a, b) => (a.utcDay < b.utcDay ? -1 : 1))) {
    const row = rowOf(told.deviceId, told.month)
    if (!row || told.utcDay < (row.now.documentsUtcDay ?? '')) continue
    const text = JSON.stringify(told.counts)
    row.now = {
      ...row.now,
      documents: text,
      documentsUtcDay: told.utcDay,
      documentsComplete: told.complete ? 1 : 0,
    }
  }
  const changed = [...rows.values()].map(valuesOf).filter((row) => row !== null)
  await upsertRows(db, 'usage_month', ['month', 'device_id'], changed)
}

function valuesOf({ deviceId, month, before, now }: Row) {
  const ran = encodeRan(now.ran)
  const isSame =
    before !== null &&
    before.knownDays === now.knownDays &&
    before.documents === now.documents &&
    before.documentsUtcDay === now.documentsUtcDay &&
    before.documentsComplete === now.documentsComplete &&
    encodeRan(before.ran).equals(ran)
  const saysNothing = before === null && now.knownDays === 0 && now.documents === null
  if (isSame || saysNothing) return null
  return {
    month,
    device_id: deviceId,
    known_days: now.knownDays,
    ran,
    documents: now.documents,
    documents_utc_day: now.documentsUtcDay,
    documents_complete: now.documentsComplete,
  }
}

async function readRows(db: Db, keys: readonly { deviceId: number; month: string }[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  for (const { deviceId, month } of keys)
    rows.set(`${deviceId} ${month}`, { deviceId, month, before: null, now: empty })
  if (rows.size === 0) return rows
  const held = await db
    .selectFrom('usage_month')
    .selectAll()
    .where('month', 'in', [...new Set(keys.map((key) => key.month))])
    .where('device_id', 'in', [...new Set(keys.map((key) => key.deviceId))])
    .execute()
  for (const found of held) {
    const row = rows.get(`${found.device_id} ${found.month}`)
    if (!row) continue
    row.before = {
      knownDays: found.known_days,
      ran: decodeRan(found.ran),
      documents: found.documents ?? null,
      documentsUtcDay: found.documents_utc_day ?? null,
      documentsComplete: found.documents_complete ?? null,
    }
    row.now = row.before
  }
  return rows
}

/** Switches the counting of documents on or off for a unit's laptops. */
export async function putCountDocuments(db: Db, unitId: number, on: boolean): Promise<void> {
  await upsertRows(db, 'usage_setting', ['unit_id'], [{ unit_id: unitId, count_documents: on ? 1 : 0 }])
}

/** Whether a unit has its documents counted. */
export async function isCountingDocuments(db: Db, unitId: number): Promise<boolean> {
  const row = await db
    .selectFrom('usage_setting')
    .select('count_documents')
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  return row?.count_documents === 1
}
