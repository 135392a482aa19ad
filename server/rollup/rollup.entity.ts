import { defineEntity, p } from '@mikro-orm/core'

const UnitDirtySchema = defineEntity({
  name: 'UnitDirty',
  tableName: 'unit_dirty',
  properties: {
    unitId: p.integer().primary(),
    day: p.text().primary(),
    version: p.integer(),
  },
})

/** A unit and local day whose sums have to be counted again, and its parents' after it. */
export class UnitDirty extends UnitDirtySchema.class {}
UnitDirtySchema.setClass(UnitDirty)
