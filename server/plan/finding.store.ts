/** What the count of findings reads and writes, a unit at a time. */
import { decodeTitleIds } from '../software/software.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { trackedCategories } from '../migration/set-summary.rules.ts'
import type { HeldFinding } from './finding-merge.rules.ts'
import type { FindingKind, FindingWord } from './legal.rules.ts'
import type { PaidProduct, ProductPeriod } from './moved.rules.ts'
import { productName, productOf } from './product.rules.ts'

const rowsAtOnce = 512
const setsAtOnce = 500

/** Titles that findings are about, by title id. */
export type WatchedTitles = Map<number, { paid: PaidProduct | null; activator: string | null }>

/** Closed titles that cost money, but for the ministry's own; and activators that the catalogue knows. */
export async function readWatchedTitles(db: Db): Promise<WatchedTitles> {
  const rows = await db
    .selectFrom('title_verdict')
    .select(['title_id', 'category', 'cost', 'rule', 'title_key', 'in_house'])
    .where('class', '=', 'closed')
    .where((eb) => eb.or([eb('cost', '=', 'paid'), eb('category', '=', 'activator')]))
    .execute()
  return new Map(
    rows.map((row) => {
      const product = productOf({ rule: row.rule, titleKey: row.title_key })
      const bit = trackedCategories.findIndex((tracked) => tracked === row.category)
      const isPaid = row.cost === 'paid' && row.in_house === 0 && row.category !== 'activator'
      return [
        row.title_id,
        {
          paid: isPaid ? { product, categoryBit: bit === -1 ? null : bit } : null,
          activator: row.category === 'activator' ? productName(product) : null,
        },
      ]
    }),
  )
}

export type CountedUnit = { id: number; path: string; kind: string }
export type CountedDevice = {
  id: number
  simulated: boolean
  lastSeenDay: string | null
  windowsState: string | null
  windowsServer: string | null
  officeState: string | null
  officeServer: string | null
}

export function readUnits(db: Db): Promise<CountedUnit[]> {
  return db.selectFrom('unit').select(['id', 'path', 'kind']).orderBy('id').execute()
}

/** Active devices of a unit, virtual machines apart. */
export async function readDevices(db: Db, unitId: number): Promise<CountedDevice[]> {
  const rows = await db
    .selectFrom('device')
    .leftJoin('device_use as use', 'use.device_id', 'device.id')
    .select(['device.id', 'device.origin', 'device.last_seen_day'])
    .select(['use.windows_state', 'use.windows_server', 'use.office_state', 'use.office_server'])
    .where('device.unit_id', '=', unitId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    simulated: row.origin === 'simulated',
    lastSeenDay: row.last_seen_day ?? null,
    windowsState: row.windows_state ?? null,
    windowsServer: row.windows_server ?? null,
    officeState: row.office_state ?? null,
    officeServer: row.office_server ?? null,
  }))
}

/** What is kept of a set while units are gone through. */
type ReadSet = { products: PaidProduct[]; activators: string[]; openMask: number }
export type ReadSets = Map<number, ReadSet>
export type DevicePeriod = ProductPeriod & { activators: readonly string[] }

/** Lists in force of a unit's devices, old to new; one that was replaced on the day it came is left out. */
export async function readProductPeriods(
  db: Db,
  unitId: number,
  { titles, sets }: { titles: WatchedTitles; sets: ReadSets },
): Promise<Map<number, DevicePeriod[]>> {
  const rows = await db
    .selectFrom('device')
    .innerJoin('device_section_period as held', 'held.device_id', 'device.id')
    .innerJoin('section', 'section.id', 'held.section_id')
    .select(['device.id', 'section.set_id', 'held.from_utc_day', 'held.to_utc_day'])
    .where('device.unit_id', '=', unitId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .where('held.kind', '=', 'software')
    .where('held.state', '=', 'ok')
    .where('section.set_id', 'is not', null)
    .orderBy('device.id')
    .orderBy('held.from_utc_day')
    .orderBy('held.id')
    .execute()
  await addSets(
    db,
    [...new Set(rows.map((row) => row.set_id ?? 0))].filter((id) => !sets.has(id)),
    { titles, sets },
  )
  const periods = new Map<number, DevicePeriod[]>()
  for (const row of rows) {
    const toDay = row.to_utc_day ?? null
    const set = sets.get(row.set_id ?? 0)
    if (!set || (toDay !== null && toDay <= row.from_utc_day)) continue
    const own = periods.get(row.id) ?? []
    periods.set(row.id, own)
    own.push({ fromDay: row.from_utc_day, toDay, ...set })
  }
  return periods
}

async function addSets(db: Db, ids: readonly number[], { titles, sets }: { titles: WatchedTitles; sets: ReadSets }) {
  for (let at = 0; at < ids.length; at += setsAtOnce) {
    const rows = await db
      .selectFrom('software_set as set')
      .innerJoin('software_set_summary as summary', 'summary.set_id', 'set.id')
      .select(['set.id', 'set.titles', 'summary.open_mask'])
      .where('set.id', 'in', ids.slice(at, at + setsAtOnce))
      .execute()
    for (const row of rows)
      sets.set(row.id, { ...watchedIn(decodeTitleIds(row.titles), titles), openMask: row.open_mask })
  }
}

function watchedIn(titleIds: readonly number[], titles: WatchedTitles): Omit<ReadSet, 'openMask'> {
  const products = new Map<string, PaidProduct>()
  const activators = new Set<string>()
  for (const id of titleIds) {
    const title = titles.get(id)
    if (title?.paid) products.set(title.paid.product, title.paid)
    if (title?.activator) activators.add(title.activator)
  }
  return { products: [...products.values()], activators: [...activators] }
}

/** All findings that are held, by unit. */
export async function readHeldFindings(db: Db): Promise<Map<number, HeldFinding[]>> {
  const rows = await db.selectFrom('legal_finding').selectAll().execute()
  const held = new Map<number, HeldFinding[]>()
  for (const row of rows) {
    const own = held.get(row.unit_id) ?? []
    held.set(row.unit_id, own)
    own.push({
      kind: row.kind as FindingKind,
      subject: row.subject,
      word: row.word as FindingWord,
      firstSeenDay: row.first_seen_day,
      lastSeenDay: row.last_seen_day,
      laptops: row.laptops,
      simulated: row.simulated,
    })
  }
  return held
}

export async function putFindings(store: Store, rows: readonly (HeldFinding & { unitId: number })[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const slice = rows.slice(at, at + rowsAtOnce).map((row) => ({
      unit_id: row.unitId,
      kind: row.kind,
      subject: row.subject,
      word: row.word,
      first_seen_day: row.firstSeenDay,
      last_seen_day: row.lastSeenDay,
      laptops: row.laptops,
      simulated: row.simulated,
    }))
    await store.write((db) => upsertRows(db, 'legal_finding', ['unit_id', 'kind', 'subject'], slice))
  }
}

/** Laptops by product and day, under `productDay`. */
export type MovedCounts = Map<string, { laptops: number; simulated: number }>

export function productDay(product: string, day: string): string {
  return `${day}\n${product}`
}

/** Makes the rows of a unit what was counted; where nothing changed it only reads. */
export async function putMoved(store: Store, unitId: number, counts: MovedCounts): Promise<void> {
  const held = await store.db.selectFrom('moved_product').selectAll().where('unit_id', '=', unitId).execute()
  const before = new Map(held.map((row) => [productDay(row.product, row.day), row]))
  const changed = [...counts].filter(([key, { laptops, simulated }]) => {
    const row = before.get(key)
    before.delete(key)
    return row?.laptops !== laptops || row.simulated !== simulated
  })
  if (changed.length === 0 && before.size === 0) return
  const rows = changed.map(([key, sums]) => {
    const [day = '', product = ''] = key.split('\n')
    return { unit_id: unitId, product, day, ...sums }
  })
  await store.write(async (db) => {
    for (const { product, day } of before.values())
      await db
        .deleteFrom('moved_product')
        .where('unit_id', '=', unitId)
        .where('product', '=', product)
        .where('day', '=', day)
        .execute()
    for (let at = 0; at < rows.length; at += rowsAtOnce)
      await upsertRows(db, 'moved_product', ['unit_id', 'product', 'day'], rows.slice(at, at + rowsAtOnce))
  })
}
