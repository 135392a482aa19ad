/** Counts on how many laptops of which units every title is now: one walk over the sets in force. */
import type { Db, Store } from '../store/store.ts'
import { decodeTitleIds } from '../software/software.rules.ts'
import { upsertRows } from '../store/upsert.ts'
import { PlaceBytes } from './places.rules.ts'

/** Devices of one read. */
const devicesAtOnce = 2_000
/** Rows of one write transaction. */
const rowsAtOnce = 512
const unknownTitle = 3
const closedTitle = 2

/** What the walk needs of a title: its group, its class (`packVerdict`), and whether it blocks. */
type Known = { group: Int32Array; packed: Int32Array }

/**
 * Counts every title's places anew. Titles of one group count once on a laptop that has several.
 *
 * @returns how many laptops were walked over
 */
export async function countPlaces(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: () => Promise<void> },
): Promise<number> {
  const known = await readKnown(store.db)
  const places = new Map<number, PlaceBytes>()
  const units = await store.db.selectFrom('unit').select('id').orderBy('id').execute()
  let laptops = 0
  for (const { id } of units) {
    laptops += await countUnit(store.db, id, known, places)
    if (pause) await pause()
  }
  const rows = [...places]
    .toSorted(([a], [b]) => a - b) // readers tell by the last row that a count is complete
    .map(([groupId, it]) => ({
      group_id: groupId,
      counted_at_ms: nowMs,
      device_count: it.deviceCount,
      alone_count: it.aloneCount,
      units: it.bytes(),
    }))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await store.write((db) => upsertRows(db, 'title_places', ['group_id'], rows.slice(at, at + rowsAtOnce)))
    if (pause) await pause()
  }
  await store.write((db) => db.deleteFrom('title_places').where('counted_at_ms', '<', nowMs).execute())
  return laptops
}

async function readKnown(db: Db): Promise<Known> {
  const rows = await db.selectFrom('title_verdict').select(['title_id', 'group_id', 'packed']).execute()
  const last = rows.reduce((most, row) => Math.max(most, row.title_id), 0)
  const known = { group: new Int32Array(last + 1), packed: new Int32Array(last + 1) }
  for (const row of rows) {
    known.group[row.title_id] = row.group_id
    known.packed[row.title_id] = row.packed
  }
  return known
}

async function countUnit(db: Db, unitId: number, known: Known, places: Map<number, PlaceBytes>): Promise<number> {
  const counts = new Map<number, { count: number; alone: number }>()
  let afterId = 0
  let laptops = 0
  for (;;) {
    const rows = await setsOf(db, unitId, afterId)
    for (const row of rows) addLaptop(counts, decodeTitleIds(row.titles), known)
    laptops += rows.length
    if (rows.length < devicesAtOnce) break
    afterId = rows.at(-1)?.id ?? 0
  }
  for (const [group, sums] of counts) {
    const it = places.get(group) ?? new PlaceBytes()
    places.set(group, it)
    it.add({ unitId, ...sums })
  }
  return laptops
}

function addLaptop(counts: Map<number, { count: number; alone: number }>, titleIds: number[], known: Known): void {
  const groups = new Set<number>()
  const unknown = new Set<number>()
  const blocking = new Set<number>()
  for (const id of titleIds) {
    const group = known.group[id] ?? 0
    const packed = known.packed[id] ?? 0
    if (group === 0) continue
    groups.add(group)
    if ((packed & 3) === unknownTitle) unknown.add(group)
    if ((packed & 3) === closedTitle && (packed & 32) !== 0) blocking.add(group)
  }
  for (const group of groups) {
    const sums = counts.get(group) ?? { count: 0, alone: 0 }
    counts.set(group, sums)
    sums.count++
    if ((unknown.size === 1 && unknown.has(group)) || (blocking.size === 1 && blocking.has(group))) sums.alone++
  }
}

/** The set in force of each active laptop of a unit. */
function setsOf(db: Db, unitId: number, afterId: number) {
  return db
    .selectFrom('device')
    .innerJoin('device_section_period as held', 'held.device_id', 'device.id')
    .innerJoin('section', 'section.id', 'held.section_id')
    .innerJoin('software_set as set', 'set.id', 'section.set_id')
    .select(['device.id', 'set.titles'])
    .where('device.unit_id', '=', unitId)
    .where('device.id', '>', afterId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .where('held.kind', '=', 'software')
    .where('held.state', '=', 'ok')
    .where('held.to_utc_day', 'is', null)
    .orderBy('device.id')
    .limit(devicesAtOnce)
    .execute()
}
