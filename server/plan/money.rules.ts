/**
 * Money as three figures that are never added together, so each is an object of its own kind: avoided (computed: what was
 * not bought), ended (contracts that ended, each with its document), spent (what moving cost).
 */

/** Official: a published price list. Quoted: an offer or contract. Assumed: nobody has checked it, and pages say so. */
export const priceStatuses = ['official', 'quoted', 'assumed'] as const
export type PriceStatus = (typeof priceStatuses)[number]
/** What one laptop costs for `item`: a product's id, or one of the items of `price.table.ts`. Rupiah, whole. */
export type Price = { item: string; fromDay: string; amountIdr: number; status: PriceStatus; source: string }

export const moneyKinds = ['ended', 'spent'] as const
export type MoneyKind = (typeof moneyKinds)[number]
export type MoneyEntry = { kind: MoneyKind; day: string; amountIdr: number; document: string | null; note: string }

/** Laptops that work without a product since a day; they were equipped with it before. */
export type Moved = { item: string; day: string; laptops: number; simulated: number }
/** All laptops of one item at one price: `laptops` times the price's amount. */
export type AvoidedLine = Omit<Moved, 'day'> & { price: Price | null; amountIdr: number | null }
/** `amountIdr` null = nothing could be priced; `unpriced` names what is missing in it; `status` is the weakest used. */
export type Avoided = {
  kind: 'avoided'
  amountIdr: number | null
  status: PriceStatus | null
  unpriced: string[]
  lines: AvoidedLine[]
}
/** Null without an entry: nobody has said, which is not 0. */
export type Booked<Kind extends MoneyKind> = { kind: Kind; amountIdr: number | null; entries: MoneyEntry[] }

/** The price that holds on a day: the newest that has begun; null when there is none. */
export function priceOn(prices: readonly Price[], item: string, day: string): Price | null {
  let held: Price | null = null
  for (const price of prices) {
    if (price.item === item && price.fromDay <= day && (held === null || price.fromDay >= held.fromDay)) held = price
  }
  return held
}

/**
 * What was not bought: each laptop once, times the price of the day on which it went on without. An item without a price
 * adds nothing and is named. Lines: the largest amount first, then what has no price by laptops.
 */
export function avoided(moved: readonly Moved[], prices: readonly Price[]): Avoided {
  const lines = linesOf(moved, prices)
  const priced = lines.flatMap(({ price }) => (price === null ? [] : [price]))
  const weakest = Math.max(...priced.map(({ status }) => priceStatuses.indexOf(status)))
  return {
    kind: 'avoided',
    amountIdr: priced.length === 0 ? null : lines.reduce((sum, line) => sum + (line.amountIdr ?? 0), 0),
    status: priceStatuses[weakest] ?? null,
    unpriced: [...new Set(lines.filter(({ price }) => price === null).map(({ item }) => item))],
    lines,
  }
}

function linesOf(moved: readonly Moved[], prices: readonly Price[]): AvoidedLine[] {
  const ofItem = Map.groupBy(prices, ({ item }) => item)
  const lines = new Map<string, AvoidedLine>()
  for (const { item, day, laptops, simulated } of moved) {
    const price = priceOn(ofItem.get(item) ?? [], item, day)
    const key = `${item}\n${price?.fromDay ?? ''}`
    const line = lines.get(key) ?? { item, laptops: 0, simulated: 0, price, amountIdr: null }
    line.laptops += laptops
    line.simulated += simulated
    line.amountIdr = price === null ? null : price.amountIdr * line.laptops
    lines.set(key, line)
  }
  return [...lines.values()].toSorted(
    (a, b) => (b.amountIdr ?? -1) - (a.amountIdr ?? -1) || b.laptops - a.laptops || (a.item < b.item ? -1 : 1),
  )
}

/** What was booked of one kind from one day to another, both included; what ended counts only with its document. */
export function booked<Kind extends MoneyKind>(
  kind: Kind,
  entries: readonly MoneyEntry[],
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Booked<Kind> {
  const own = entries.filter(
    (entry) => entry.kind === kind && entry.day >= fromDay && entry.day <= toDay && isProven(entry),
  )
  return {
    kind,
    amountIdr: own.length === 0 ? null : own.reduce((sum, entry) => sum + entry.amountIdr, 0),
    entries: own,
  }
}

function isProven({ kind, document }: MoneyEntry): boolean {
  return kind !== 'ended' || (document !== null && document.trim() !== '')
}
