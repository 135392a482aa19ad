import { defineEntity, p } from '@mikro-orm/core'

const count = () => p.integer()

const ClassifierRunSchema = defineEntity({
  name: 'ClassifierRun',
  tableName: 'classifier_run',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (hex) of the catalogue and the decisions that were in force. */
    hash: p.text(),
    startedAtMs: p.bigint('number'),
    /** Null = still going on; everything is counted from then on. */
    endedAtMs: p.bigint('number').nullable(),
    titlesAll: count(),
    titlesDone: count(),
    /** Titles whose verdict became another. */
    titlesChanged: count(),
    setsAll: count(),
    setsDone: count(),
    setsChanged: count(),
  },
})

/** A version of the classifier and how far it has gone through titles and sets: the newest row is the one in force. */
export class ClassifierRun extends ClassifierRunSchema.class {}
ClassifierRunSchema.setClass(ClassifierRun)

const TitleVerdictSchema = defineEntity({
  name: 'TitleVerdict',
  tableName: 'title_verdict',
  properties: {
    titleId: p.integer().primary().autoincrement(false),
    /** Id of the `classifier_run` that said so. */
    version: p.integer(),
    /** open, closed, ignore or unknown. */
    class: p.text(),
    category: p.text().nullable(),
    /** paid or free; null = not known. */
    cost: p.text().nullable(),
    inHouse: p.integer(),
    rule: p.text(),
    /** `titleKey`: what a decision is about. */
    titleKey: p.text().index(),
    /** The smallest title id with the same key and class: lists show them as one. */
    groupId: p.integer(),
    /** What the summaries of sets need of it as one number: `packVerdict`. */
    packed: p.integer(),
  },
})

/** What the classifier says of a title. */
export class TitleVerdict extends TitleVerdictSchema.class {}
TitleVerdictSchema.setClass(TitleVerdict)

const SoftwareSetSummarySchema = defineEntity({
  name: 'SoftwareSetSummary',
  tableName: 'software_set_summary',
  properties: {
    setId: p.integer().primary().autoincrement(false),
    version: p.integer(),
    /** Bit i = an open (closed) program of `trackedCategories[i]` is in the set. */
    openMask: p.integer(),
    closedMask: p.integer(),
    /** Bits of `familyBit`. */
    familyMask: p.integer(),
    ownBrowser: p.integer(),
    openCount: count(),
    closedCount: count(),
    unknownCount: count(),
    /** Closed titles that block, as `encodeTitleIds`. */
    blockers: p.blob(),
  },
})

/** A set of titles summed up once for all laptops that have it. */
export class SoftwareSetSummary extends SoftwareSetSummarySchema.class {}
SoftwareSetSummarySchema.setClass(SoftwareSetSummary)

const TitleDecisionSchema = defineEntity({
  name: 'TitleDecision',
  tableName: 'title_decision',
  properties: {
    id: p.integer().primary(),
    titleKey: p.text().index(),
    class: p.text(),
    category: p.text().nullable(),
    cost: p.text().nullable(),
    inHouse: p.integer(),
    reason: p.text(),
    fromDay: p.text(),
    actor: p.text(),
    decidedAtMs: p.bigint('number'),
    /** Null = in force; otherwise when it was taken back. The row stays. */
    withdrawnAtMs: p.bigint('number').nullable(),
    withdrawnBy: p.text().nullable(),
    withdrawnReason: p.text().nullable(),
  },
})

/** What an administrator decided about a title, for everyone; the newest of a key counts. */
export class TitleDecision extends TitleDecisionSchema.class {}
TitleDecisionSchema.setClass(TitleDecision)

const TitlePlacesSchema = defineEntity({
  name: 'TitlePlaces',
  tableName: 'title_places',
  properties: {
    /** `groupId` of title_verdict. */
    groupId: p.integer().primary().autoincrement(false),
    countedAtMs: p.bigint('number'),
    deviceCount: count(),
    /** Laptops on which it is the only one that blocks (closed), or the only unknown one (unknown). */
    aloneCount: count(),
    /** Units with their counts: `encodePlaces`. */
    units: p.blob(),
  },
})

/** On how many laptops of which units a title is now; counted anew as a whole. */
export class TitlePlaces extends TitlePlacesSchema.class {}
TitlePlacesSchema.setClass(TitlePlaces)

/** What is counted of a unit's laptops; every column is additive. */
export const migrationCounts = () => ({
  /** Active devices that belonged to it, virtual machines apart: the sum of the six statuses, and of the five grades. */
  deviceCount: count(),
  noData: count(),
  unsure: count(),
  notStarted: count(),
  dual: count(),
  migratedApplications: count(),
  migrated: count(),
  gradeE0: count(),
  gradeE1: count(),
  gradeE2: count(),
  gradeE3: count(),
  gradeE4: count(),
  blocked: count(),
  regressed: count(),
  contradictory: count(),
  simulatedCount: count(),
  /** Laptops whose newest list was set aside: an earlier one stands in for it. */
  stale: p.integer().default(0),
})

const MigrationUnitDaySchema = defineEntity({
  name: 'MigrationUnitDay',
  tableName: 'migration_unit_day',
  properties: {
    unitId: p.integer().primary(),
    day: p.text().primary(),
    /** own = the unit's own devices; tree = they and all units below it. */
    scope: p.text().primary(),
    ...migrationCounts(),
  },
  indexes: [{ properties: ['day'] }],
})

/** The migration of a unit on a local day; every column is additive. */
export class MigrationUnitDay extends MigrationUnitDaySchema.class {}
MigrationUnitDaySchema.setClass(MigrationUnitDay)
