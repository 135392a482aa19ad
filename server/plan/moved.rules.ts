/** Which closed paid products a laptop works without although it had them: the source of the money avoided. Pure. */
import { addDays } from '../day/local-day.rules.ts'
import { dualBootDays } from '../migration/settle.rules.ts'

/** A product, and the bit of its category among the summaries of sets; null = a category without a known counterpart. */
export type PaidProduct = { product: string; categoryBit: number | null }

/** A list of programs in force, both days as the agent's UTC days; `toDay` is the first on which it no longer holds. */
export type ProductPeriod = {
  fromDay: string
  toDay: string | null
  products: readonly PaidProduct[]
  /** Bit i = an open program of category i is in it. */
  openMask: number
}

/** A product was equipment once a list held it for so many days: what was looked at and taken off again is none. */
export const equippedDays = 2
/** So long it has to be gone, and the laptop has to have been seen without it: a second system that takes turns comes back sooner. */
export const goneDays = dualBootDays

/**
 * Products that a laptop had and works without.
 *
 * @param periods lists in force, old to new
 * @param lastSeenDay last local day on which the laptop was seen; null = never
 * @returns each product with the first day of the list without it; nothing where no open program of its category is there
 */
export function productsLeft(
  periods: readonly ProductPeriod[],
  { lastSeenDay, today }: { lastSeenDay: string | null; today: string },
): { product: string; day: string }[] {
  const now = periods.at(-1)
  if (!now || now.toDay !== null || lastSeenDay === null) return []
  const has = new Set(now.products.map(({ product }) => product))
  const left = new Map<string, { product: string; day: string }>()
  for (const [at, period] of periods.entries()) {
    const next = periods[at + 1]
    if (!next) break
    for (const { product, categoryBit } of period.products) {
      if (has.has(product) || categoryBit === null || (now.openMask & (1 << categoryBit)) === 0) continue
      if (!wasEquipped(periods, product)) continue
      // A later list that holds it again takes the place of this day.
      left.set(product, { product, day: period.toDay ?? next.fromDay })
    }
  }
  return [...left.values()].filter(({ day }) => {
    const sure = addDays(day, goneDays)
    return sure <= today && sure <= lastSeenDay
  })
}

function wasEquipped(periods: readonly ProductPeriod[], product: string): boolean {
  return periods.some(
    ({ products, fromDay, toDay }) =>
      toDay !== null && toDay >= addDays(fromDay, equippedDays) && products.some((one) => one.product === product),
  )
}
