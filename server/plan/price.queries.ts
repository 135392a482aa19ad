/** The price list: the rows that come with the program, and after them what administrators entered. */
import type { Db } from '../store/store.ts'
import { type Price, type PriceStatus, priceStatuses } from './money.rules.ts'
import { usualPrices } from './price.table.ts'

/** Every row there is, for sums over days; of two with the same item and day the later in the list counts. */
export async function allPrices(db: Db): Promise<Price[]> {
  const rows = await db.selectFrom('plan_price').selectAll().orderBy('from_day').orderBy('item').execute()
  const entered = rows.map(({ item, from_day: fromDay, amount_idr: amountIdr, status, source }) => ({
    item,
    fromDay,
    amountIdr,
    status: statusOf(status),
    source,
  }))
  return [...usualPrices, ...entered]
}

/** The prices that hold on a day, one an item, in the order of the items. */
export async function pricesOn(db: Db, day: string): Promise<Price[]> {
  const held = new Map<string, Price>()
  for (const price of await allPrices(db)) {
    const known = held.get(price.item)
    if (price.fromDay <= day && (!known || price.fromDay >= known.fromDay)) held.set(price.item, price)
  }
  return [...held.values()].toSorted((a, b) => (a.item < b.item ? -1 : 1))
}

/** A word that this version does not know proves nothing. */
function statusOf(text: string): PriceStatus {
  return priceStatuses.find((known) => known === text) ?? 'assumed'
}
