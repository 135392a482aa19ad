import { defineEntity, p } from '@mikro-orm/core'

const DriftAlarmSchema = defineEntity({
  name: 'DriftAlarm',
  tableName: 'drift_alarm',
  properties: {
    id: p.integer().primary(),
    /** The root, or a unit right below it. */
    unitId: p.integer().index(),
    /** windows, linux, macos or other: each system has its own collector. */
    family: p.text(),
    /** From this UTC day on lists that fell are set aside. */
    fromUtcDay: p.text(),
    raisedAtMs: p.bigint('number'),
    /** Laptops that were seen, and the sums over their lists before and after. */
    laptopCount: p.integer(),
    meaningfulBefore: p.integer(),
    meaningfulAfter: p.integer(),
    installedBefore: p.integer(),
    installedAfter: p.integer(),
    /** Null = still in force. */
    endedAtMs: p.bigint('number').nullable(),
    /** `system` where reports returned to normal, otherwise who released it. */
    endedBy: p.text().nullable(),
    reason: p.text().nullable(),
  },
})

/** Lists became so much shorter across many laptops that a collector must have broken. */
export class DriftAlarm extends DriftAlarmSchema.class {}
DriftAlarmSchema.setClass(DriftAlarm)

const DriftHoldSchema = defineEntity({
  name: 'DriftHold',
  tableName: 'drift_hold',
  properties: {
    /** Id of the `device_section_period` that is set aside. */
    periodId: p.integer().primary().autoincrement(false),
    alarmId: p.integer(),
    deviceId: p.integer().index(),
    /** The period that stands in for it; null = it was set aside by the intake already (an empty list). */
    beforePeriodId: p.integer().nullable(),
    /** held; returned (a normal list came); accepted (an operator says that it is true). */
    state: p.text(),
  },
  // Of most of a ministry's laptops: counted by state, and the first ones shown, from the index alone.
  indexes: [{ properties: ['alarmId', 'state', 'periodId'] }],
})

/** A list that an alarm set aside, with the one that stays in force. */
export class DriftHold extends DriftHoldSchema.class {}
DriftHoldSchema.setClass(DriftHold)
