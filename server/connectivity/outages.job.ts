/** Finds satker that are cut off, and which of them share a cause. */
import { quarterMin } from '../../agent/contract/quarters.ts'
import { addDays, localDayOf, type Zone } from '../day/local-day.rules.ts'
import type { Pause } from '../rollup/rollup.engine.ts'
import type { Db, Store } from '../store/store.ts'
import { loadUnitHistory } from '../unit/unit-history.queries.ts'
import { zonesOn } from './judged-time.store.ts'
import { groupOutages, type ObservedUnits, outagesOf, reasonOf } from './outage.rules.ts'
import {
  failuresOn,
  heldOutages,
  momentOf,
  type OutageRow,
  putOutages,
  spansOf,
  type UnitSpan,
  unitsToLookAt,
} from './outage.store.ts'

/** Late evidence of so many days is looked at; older days keep the outages that were found. */
export const lookBackDays = 14
const sliceUnits = 32
const dayMs = 86_400_000
const leadMs = 7 * dayMs
/** A cut that still goes on is taken for current while its last quarter is not older than this. */
const currentMs = 8 * quarterMin * 60_000

/**
 * Everything follows from the counted quarters: running it again changes nothing but what new evidence changed. An outage that late
 * evidence took away stays as a withdrawn row.
 *
 * @returns how many outages hold since the first day that was looked at
 */
export async function findOutages(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: Pause },
): Promise<{ outages: number; open: number }> {
  const toDay = localDayOf(nowMs, 'WIT')
  const fromDay = addDays(toDay, 1 - lookBackDays)
  const unitIds = await unitsToLookAt(store.db, fromDay)
  let outages = 0
  for (let at = 0; at < unitIds.length; at += sliceUnits) {
    outages += await settle(store, unitIds.slice(at, at + sliceUnits), { fromDay, toDay, nowMs })
    await pause?.()
  }
  return { outages, open: await group(store, { day: toDay, nowMs }) }
}

type Span = { fromDay: string; toDay: string; nowMs: number }

async function settle(store: Store, unitIds: number[], span: Span): Promise<number> {
  const zones = await zonesOn(store.db, unitIds, span.toDay)
  const sinceMs = Date.parse(`${span.fromDay}T00:00:00Z`) - dayMs / 2
  const held = await heldOutages(store.db, unitIds, sinceMs)
  const heldOf = new Map(held.map((row) => [keyOf(row), row]))
  // Read from further back, so that an outage which began before the span is known for what it is and not told as a new one.
  const oldestMs = Math.min(sinceMs - leadMs, ...held.map((row) => row.from_ms - dayMs))
  const read = { ...span, fromDay: localDayOf(oldestMs, 'WIB') }
  const found: OutageRow[] = []
  for (const unit of await spansOf(store.db, unitIds, read)) {
    const zone = zones.get(unit.unitId)
    if (zone) found.push(...(await outagesOfUnit(store.db, unit, { ...read, zone, isAsked })))
  }
  function isAsked(unitId: number, fromMs: number): boolean {
    return fromMs >= sinceMs || heldOf.has(keyOf({ unit_id: unitId, from_ms: fromMs }))
  }
  const rows = found.map((row) => {
    const before = heldOf.get(keyOf(row))
    if (!before) return row
    return {
      ...row,
      found_at_ms: before.found_at_ms,
      cause_scope: before.cause_scope,
      cause_id: before.cause_id ?? null,
    }
  })
  const keys = new Set(found.map(keyOf))
  const gone = held
    .filter((row) => !keys.has(keyOf(row)) && (row.withdrawn_at_ms ?? null) === null)
    .map((row) => ({ ...plain(row), end: 'unknown', withdrawn_at_ms: span.nowMs }))
  await store.write(async (db) => {
    await putOutages(db, rows)
    await putOutages(db, gone)
  })
  return rows.length
}

const keyOf = (row: { unit_id: number; from_ms: number }) => `${row.unit_id} ${row.from_ms}`

function plain(row: Awaited<ReturnType<typeof heldOutages>>[number]): OutageRow {
  return {
    ...row,
    reason: row.reason ?? null,
    cause_id: row.cause_id ?? null,
    withdrawn_at_ms: row.withdrawn_at_ms ?? null,
  }
}

async function outagesOfUnit(
  db: Db,
  unit: UnitSpan,
  span: Span & { zone: Zone; isAsked: (unitId: number, fromMs: number) => boolean },
) {
  const rows: OutageRow[] = []
  for (const { from, to, end, byTwo, lostMin } of outagesOf(unit.quarters)) {
    const [fromMs, toMs] = [momentOf(from, span), momentOf(to, span)]
    if (!span.isAsked(unit.unitId, fromMs)) continue
    const lastDay = localDayOf(toMs - 1, span.zone)
    const days = unit.cutDays.filter((day) => day >= localDayOf(fromMs, span.zone) && day <= lastDay)
    rows.push({
      unit_id: unit.unitId,
      from_ms: fromMs,
      to_ms: toMs,
      end,
      by_two: byTwo ? 1 : 0,
      lost_min: lostMin,
      laptops: unit.laptops,
      reason: reasonOf(await failuresOn(db, unit.unitId, days)),
      cause_scope: 'satker',
      cause_id: unit.unitId,
      found_at_ms: span.nowMs,
      withdrawn_at_ms: null,
    })
  }
  return rows
}

/** Joins what goes on now by cause; an outage that ended keeps the cause it had. */
async function group(store: Store, { day, nowMs }: { day: string; nowMs: number }): Promise<number> {
  const open = await store.db
    .selectFrom('unit_outage')
    .selectAll()
    .where('end', '=', 'open')
    .where('withdrawn_at_ms', 'is', null)
    .execute()
  if (open.length === 0) return 0
  const history = await loadUnitHistory(store.db)
  const kanwilOf = (unitId: number) => {
    let id = unitId
    for (
      let up = history.at(id, day)?.parentId ?? null;
      up !== null && history.depthOf(id, day) > 1;
      up = history.at(id, day)?.parentId ?? null
    )
      id = up
    return id
  }
  const observed = await observedUnits(store.db, { day, kanwilOf })
  const current = open.filter((row) => nowMs - row.to_ms <= currentMs || row.to_ms > nowMs)
  const outages = current.map((row) => {
    return { unitId: row.unit_id, kanwilId: kanwilOf(row.unit_id), fromMs: row.from_ms, lineId: null }
  })
  const rowOf = new Map(current.map((row) => [row.unit_id, row]))
  const rows = groupOutages(outages, observed).flatMap(({ cause, unitIds }) =>
    unitIds.flatMap((unitId): OutageRow[] => {
      const row = rowOf.get(unitId)
      if (!row) return []
      const causeId = cause.scope === 'kanwil' ? cause.kanwilId : cause.scope === 'satker' ? cause.unitId : null
      return [{ ...plain(row), cause_scope: cause.scope, cause_id: causeId }]
    }),
  )
  await store.write((db) => putOutages(db, rows))
  return open.length
}

/** Units with evidence on the last two days, of the nation and by Kanwil. */
async function observedUnits(
  db: Db,
  { day, kanwilOf }: { day: string; kanwilOf: (unitId: number) => number },
): Promise<ObservedUnits> {
  const rows = await db
    .selectFrom('connectivity_unit_day')
    .select('unit_id')
    .distinct()
    .where('scope', '=', 'own')
    .where('day', '>=', addDays(day, -1))
    .where('day', '<=', day)
    .where('attempts', '>', 0)
    .execute()
  const byKanwil = new Map<number, number>()
  for (const { unit_id: unitId } of rows) byKanwil.set(kanwilOf(unitId), (byKanwil.get(kanwilOf(unitId)) ?? 0) + 1)
  return { national: rows.length, byKanwil }
}
