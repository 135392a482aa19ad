/** What holds a unit's laptops back, by product: how many, in which order to solve, what instead, and who deals with it. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type BlockerState, blockerStates } from './blocker.rules.ts'
import { type Blocker, blockers, unlockOrder } from './blockers.rules.ts'
import { BlockedSets } from './count-plan.rules.ts'
import { replacementsOf } from './replacement.queries.ts'
import { type Replacement, replacementFor } from './replacement.rules.ts'

export type BlockerNote = {
  /** The unit that noted it: the one asked about, or the nearest above. */
  unitCode: string
  unitName: string
  own: boolean
  owner: string
  state: BlockerState
  reviewDay: string
  note: string
}
export type PlanBlocker = Omit<Blocker, 'titleId'> & {
  product: string
  /** As a laptop or the catalogue says it. */
  name: string
  category: string | null
  /** For the list of its titles. */
  groupId: number
  replacement: Replacement | null
  note: BlockerNote | null
  /** In the order of solving: its place, laptops that it frees then, and with all before it; null = beyond the order. */
  step: { place: number; unlocks: number; unlockedSoFar: number } | null
}
export type PlanBlockers = {
  /** First those in the order of solving. */
  rows: PlanBlocker[]
  /** Laptops held by at least one product, and all laptops; simulated ones among all. */
  blockedCount: number
  deviceCount: number
  simulatedCount: number
  /** Null = not counted yet. */
  countedAtMs: number | null
}

/** Products that hold laptops of a unit and all below it; the sets come from the hourly count of each unit. */
export async function planBlockers(
  db: Db,
  viewer: Viewer,
  { path, day, atMost = 50 }: { path: string; day: string; atMost?: number },
): Promise<PlanBlockers> {
  const counted = await db
    .selectFrom('plan_unit_count as count')
    .innerJoin('unit', 'unit.id', 'count.unit_id')
    .select(['count.blocked_sets', 'count.device_count', 'count.simulated_count', 'count.counted_at_ms'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .execute()
  const all = new BlockedSets()
  for (const row of counted) all.addText(row.blocked_sets)
  const sets = all.sets()
  const products = await productsByNumber(db)
  const replacements = await replacementsOf(db)
  const notes = await notesFor(db, path)
  const steps = new Map(
    unlockOrder(sets, atMost).map(({ titleId, unlocks, unlockedSoFar }, at) => [
      titleId,
      { place: at + 1, unlocks, unlockedSoFar },
    ]),
  )
  const rows = blockers(sets).flatMap(({ titleId, alone, together }): PlanBlocker[] => {
    const product = products.get(titleId)
    if (!product) return []
    const note = notes.get(product.product) ?? null
    const step = steps.get(titleId) ?? null
    return [{ ...product, alone, together, replacement: replacementFor(product, replacements, day), note, step }]
  })
  const sum = (name: 'device_count' | 'simulated_count') => counted.reduce((total, row) => total + row[name], 0)
  return {
    rows: rows.toSorted((a, b) => (a.step?.place ?? Infinity) - (b.step?.place ?? Infinity)),
    blockedCount: sets.reduce((total, { devices }) => total + devices, 0),
    deviceCount: sum('device_count'),
    simulatedCount: sum('simulated_count'),
    countedAtMs: counted.reduce<number | null>((last, row) => Math.max(last ?? 0, row.counted_at_ms), null),
  }
}

type Product = Pick<PlanBlocker, 'product' | 'name' | 'category' | 'groupId'>

async function productsByNumber(db: Db): Promise<Map<number, Product>> {
  const rows = await db.selectFrom('plan_product').selectAll().execute()
  return new Map(
    rows.map(({ number, product, name, category, group_id: groupId }) => [
      number,
      { product, name, category: category ?? null, groupId },
    ]),
  )
}

/** A product that blocks somewhere; null when there is none of that key. */
export async function findPlanProduct(db: Db, product: string): Promise<Product | null> {
  for (const known of (await productsByNumber(db)).values()) if (known.product === product) return known
  return null
}

/** Every product that blocks somewhere in the ministry, by name. */
export async function planProducts(db: Db): Promise<Product[]> {
  return [...(await productsByNumber(db)).values()].toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}

/** Of each product the note of the unit with this path, or of the nearest above: a note holds for all below its unit. */
async function notesFor(db: Db, path: string): Promise<Map<string, BlockerNote>> {
  const ids = path.split('/').filter(Boolean).map(Number)
  const rows = await db
    .selectFrom('plan_blocker as note')
    .innerJoin('unit', 'unit.id', 'note.unit_id')
    .select(['note.product', 'note.owner', 'note.state', 'note.review_day as reviewDay', 'note.note', 'unit.id'])
    .select(['unit.code as unitCode', 'unit.name as unitName'])
    .where('note.unit_id', 'in', ids)
    .execute()
  const nearestLast = rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return new Map(
    nearestLast.map(({ id, product, state, ...row }) => [
      product,
      { ...row, own: id === ids.at(-1), state: blockerStates.find((known) => known === state) ?? 'open' },
    ]),
  )
}
