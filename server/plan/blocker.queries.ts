/** What holds a unit's laptops back, by product: how many, in which order to solve, what instead, and who deals with it. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type BlockerState, blockerStates } from './blocker.rules.ts'
import { type BlockerCount, countBlockers } from './blocker-count.rules.ts'
import { parseBlockerCount, readUnitBlockers } from './blocker-count.store.ts'
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
export type PlanBlocker = Omit<BlockerCount['rows'][number], 'number'> & {
  product: string
  /** As a laptop or the catalogue says it. */
  name: string
  category: string | null
  /** For the list of its titles. */
  groupId: number
  replacement: Replacement | null
  note: BlockerNote | null
}
export type PlanBlockers = Omit<BlockerCount, 'rows'> & { rows: PlanBlocker[] }

/** Products that hold laptops of a unit and all below it; the counts are those of the hourly job. */
export async function planBlockers(
  db: Db,
  viewer: Viewer,
  { path, day }: { path: string; day: string },
): Promise<PlanBlockers> {
  const { rows, ...counts } = await countUnder(db, viewer, path)
  const products = await productsByNumber(db)
  const replacements = await replacementsOf(db)
  const notes = await notesFor(db, path)
  return {
    ...counts,
    rows: rows.flatMap(({ number, ...count }): PlanBlocker[] => {
      const product = products.get(number)
      if (!product) return []
      const note = notes.get(product.product) ?? null
      return [{ ...product, ...count, replacement: replacementFor(product, replacements, day), note }]
    }),
  }
}

async function countUnder(db: Db, viewer: Viewer, path: string): Promise<BlockerCount> {
  const held = await db
    .selectFrom('plan_blocker_count as held')
    .innerJoin('unit', 'unit.id', 'held.unit_id')
    .select('held.count')
    .where(inScope(viewer))
    .where('unit.path', '=', path)
    .executeTakeFirst()
  if (held) return parseBlockerCount(held.count)
  return countBlockers(await readUnitBlockers(db, path, (query) => query.where(inScope(viewer))))
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
