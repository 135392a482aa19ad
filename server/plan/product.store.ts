/** Products that block somewhere, by their titles. */
import type { Category } from '../migration/classifier.types.ts'
import { isBlocker } from '../migration/set-summary.rules.ts'
import type { Db } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { productName, productOf } from './product.rules.ts'
import { replacementsOf } from './replacement.queries.ts'
import { replacementFor } from './replacement.rules.ts'

type Product = { product: string; number: number; name: string; category: string | null; groupId: number }
export type BlockingProducts = {
  products: Product[]
  /** Products of some titles by their numbers; what no longer blocks is left out. */
  ofTitles: (titleIds: readonly number[]) => number[]
  /** Whether a replacement of the product is accepted on the day asked for. */
  isAccepted: (product: number) => boolean
}

/** Reads every closed title that blocks, and which of their products have an accepted replacement on a day. */
export async function readBlockingProducts(db: Db, day: string): Promise<BlockingProducts> {
  const rows = await db
    .selectFrom('title_verdict as verdict')
    .innerJoin('title', 'title.id', 'verdict.title_id')
    .select(['title.id', 'title.name', 'verdict.rule', 'verdict.title_key', 'verdict.category', 'verdict.in_house'])
    .select('verdict.group_id')
    .where('verdict.class', '=', 'closed')
    .orderBy('title.id')
    .execute()
  const products = new Map<string, Product>()
  const numberOf = new Map<number, number>()
  for (const row of rows) {
    const category = (row.category ?? null) as Category | null
    if (!isBlocker({ class: 'closed', category, inHouse: row.in_house === 1 })) continue
    const product = productOf({ rule: row.rule, titleKey: row.title_key })
    const held = products.get(product)
    numberOf.set(row.id, held?.number ?? row.id)
    if (held) continue
    products.set(product, {
      product,
      number: row.id,
      name: row.rule.startsWith('catalogue:') ? productName(product) : row.name,
      category,
      groupId: row.group_id,
    })
  }
  const all = [...products.values()]
  const replacements = await replacementsOf(db)
  const accepted = new Set(
    all.flatMap(({ number, ...one }) => (replacementFor(one, replacements, day)?.replacement ? [number] : [])),
  )
  return {
    products: all,
    ofTitles: (titleIds) => [...new Set(titleIds.flatMap((id) => numberOf.get(id) ?? []))],
    isAccepted: (product) => accepted.has(product),
  }
}

/** Writes them anew; what blocks nowhere any more is taken out. */
export async function putProducts(db: Db, { products }: BlockingProducts, nowMs: number): Promise<void> {
  const rows = products.map(({ product, number, name, category, groupId }) => ({
    product,
    counted_at_ms: nowMs,
    number,
    name,
    category,
    group_id: groupId,
  }))
  await upsertRows(db, 'plan_product', ['product'], rows)
  await db.deleteFrom('plan_product').where('counted_at_ms', '<', nowMs).execute()
}
