import { defineEntity, p } from '@mikro-orm/core'

const UnitOutageSchema = defineEntity({
  name: 'UnitOutage',
  tableName: 'unit_outage',
  properties: {
    unitId: p.integer().primary(),
    /** Its first cut quarter. */
    fromMs: p.bigint('number').primary().index(),
    /** The end of its last cut quarter so far. */
    toMs: p.bigint('number'),
    /** connected, unknown or open: `OutageEnd` of outage.rules.ts. */
    end: p.text().index(),
    /** 1 = two laptops proved some of it. */
    byTwo: p.integer(),
    /** Working minutes lost. */
    lostMin: p.integer(),
    /** Laptops of the unit on its last day. */
    laptops: p.integer(),
    /** What most failed tries of its days failed of; null = no laptop said. */
    reason: p.text().nullable(),
    /** satker, kanwil or national, with the unit or Kanwil; outages of one cause are one alert. */
    causeScope: p.text(),
    causeId: p.integer().nullable(),
    foundAtMs: p.bigint('number'),
    /** Late evidence showed that there was none; the row stays. Null = it holds. */
    withdrawnAtMs: p.bigint('number').nullable(),
  },
})

/** A spell in which a satker was cut off. */
export class UnitOutage extends UnitOutageSchema.class {}
UnitOutageSchema.setClass(UnitOutage)
