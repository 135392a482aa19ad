import { defineEntity, p } from '@mikro-orm/core'

const DiskDaySchema = defineEntity({
  name: 'DiskDay',
  tableName: 'disk_day',
  properties: {
    utcDay: p.text().primary(),
    /** Of the last measurement of the day. */
    measuredAtMs: p.bigint('number'),
    /** Size of the store without its journal. */
    storeBytes: p.bigint('number'),
  },
})

/** How large the store was on a day: what the forecast of the disk rests on. */
export class DiskDay extends DiskDaySchema.class {}
DiskDaySchema.setClass(DiskDay)
