import { defineEntity, p } from '@mikro-orm/core'

/** Laptops to which it happened, and how many more (or, negative, fewer) of them are proven through it. */
const count = () => p.integer()

const MigrationUnitChangeSchema = defineEntity({
  name: 'MigrationUnitChange',
  tableName: 'migration_unit_change',
  properties: {
    unitId: p.integer().primary(),
    /** `YYYY-MM`. */
    month: p.text().primary(),
    /** The two days that are compared: the last of the month before, and the last that is over. */
    fromDay: p.text(),
    toDay: p.text(),
    countedAtMs: p.bigint('number'),
    joinedCount: count(),
    joinedApplications: count(),
    joinedSystem: count(),
    movedInCount: count(),
    movedInApplications: count(),
    movedInSystem: count(),
    leftCount: count(),
    leftApplications: count(),
    leftSystem: count(),
    movedOutCount: count(),
    movedOutApplications: count(),
    movedOutSystem: count(),
    roseCount: count(),
    roseApplications: count(),
    roseSystem: count(),
    fellCount: count(),
    fellApplications: count(),
    fellSystem: count(),
    unknownCount: count(),
    unknownApplications: count(),
    unknownSystem: count(),
    knownCount: count(),
    knownApplications: count(),
    knownSystem: count(),
    sameCount: count(),
    sameApplications: count(),
    sameSystem: count(),
  },
  indexes: [{ properties: ['month'] }],
})

/**
 * What happened to the laptops of a unit and all below it in a month. Not additive over units: who moves from one to
 * another moved for both, and for the unit above not at all.
 */
export class MigrationUnitChange extends MigrationUnitChangeSchema.class {}
MigrationUnitChangeSchema.setClass(MigrationUnitChange)
