import { defineEntity, p } from '@mikro-orm/core'

const PlanPriceSchema = defineEntity({
  name: 'PlanPrice',
  tableName: 'plan_price',
  properties: {
    /** A product's id in the catalogue, or an item of `price.table.ts`. */
    item: p.text().primary(),
    /** From this day on the row holds; an earlier one stays for what happened before. */
    fromDay: p.text().primary(),
    amountIdr: p.bigint('number'),
    /** official, quoted or assumed. */
    status: p.text(),
    source: p.text(),
  },
})

/** What an item costs for one laptop from a day on; comes after the row of `price.table.ts` with the same item and day. */
export class PlanPrice extends PlanPriceSchema.class {}
PlanPriceSchema.setClass(PlanPrice)

const MovedProductSchema = defineEntity({
  name: 'MovedProduct',
  tableName: 'moved_product',
  properties: {
    unitId: p.integer().primary(),
    /** A closed paid product's id in the catalogue. */
    product: p.text().primary(),
    /** UTC day of the list of programs in which it was gone for the first time. */
    day: p.text().primary(),
    /** Laptops of the unit and of all below it. */
    laptops: p.integer(),
    /** Of them: simulated ones. */
    simulated: p.integer(),
  },
})

/** Laptops that work without a product they had before; counted anew by a job. */
export class MovedProduct extends MovedProductSchema.class {}
MovedProductSchema.setClass(MovedProduct)
