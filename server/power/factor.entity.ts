import { defineEntity, p } from '@mikro-orm/core'

const FactorSchema = defineEntity({
  name: 'Factor',
  tableName: 'factor',
  properties: {
    /** Names the row in the version that every figure carries. */
    id: p.integer().primary(),
    /** grid-average, grid-margin, tariff, embodied, life or weight. */
    kind: p.text(),
    /** A system or NASIONAL, a tariff class, a device class with its maker and model. */
    key: p.text(),
    /** From this day on it holds; of two of the same day the later id counts. */
    fromDay: p.text(),
    /** Whole millionths of the unit, so that both databases keep exactly what was entered. */
    valueMillionths: p.bigint('number'),
    unit: p.text(),
    source: p.text(),
    status: p.text(),
    document: p.text(),
    enteredBy: p.text(),
    enteredAtMs: p.bigint('number'),
  },
})

/** A factor that somebody entered; rows of `factor.table.ts` come before them. Never changed, never taken out. */
export class Factor extends FactorSchema.class {}
FactorSchema.setClass(Factor)

const FactorSettingSchema = defineEntity({
  name: 'FactorSetting',
  tableName: 'factor_setting',
  properties: {
    id: p.integer().primary(),
    unitId: p.integer().index(),
    /** tariff-class, grid-system, grid-method or embodied-detail. */
    name: p.text(),
    fromDay: p.text(),
    /** Null = from this day on the unit has none of its own; the nearest above holds again. */
    value: p.text().nullable(),
    source: p.text(),
    document: p.text(),
    enteredBy: p.text(),
    enteredAtMs: p.bigint('number'),
  },
})

/** Which factors hold for a unit and all below it, from a day on. Never changed, never taken out. */
export class FactorSetting extends FactorSettingSchema.class {}
FactorSettingSchema.setClass(FactorSetting)
