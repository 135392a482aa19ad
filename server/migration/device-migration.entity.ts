import { defineEntity, p } from '@mikro-orm/core'

const DeviceMigrationSchema = defineEntity({
  name: 'DeviceMigration',
  tableName: 'device_migration',
  properties: {
    deviceId: p.integer().primary().autoincrement(false),
    status: p.text(),
    grade: p.text().index(),
    /** 0 to 100; null = nothing is known. */
    score: p.integer().nullable(),
    /** Category state of the office suite; null = nothing is known. */
    office: p.text().nullable(),
    blocked: p.integer(),
    regressed: p.integer(),
    contradictory: p.integer(),
  },
  indexes: [{ properties: ['status', 'grade'] }],
})

/**
 * Where a laptop stood when its unit's newest day was counted: what lists are filtered by. Kept by the roll-up; a laptop
 * that no unit counts (it waits, or is a virtual machine) has no row.
 */
export class DeviceMigration extends DeviceMigrationSchema.class {}
DeviceMigrationSchema.setClass(DeviceMigration)
