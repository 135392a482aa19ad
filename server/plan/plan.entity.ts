import { defineEntity, p } from '@mikro-orm/core'

const PlanTargetSchema = defineEntity({
  name: 'PlanTarget',
  tableName: 'plan_target',
  properties: {
    unitId: p.integer().primary(),
    programme: p.text().primary(),
    /** The day by which the share is to be reached. */
    dueDay: p.text().primary(),
    /** From this day on the row holds; an earlier one stays for history. */
    fromDay: p.text().primary(),
    /** 1 to 100; null = withdrawn. */
    sharePct: p.integer().nullable(),
    source: p.text(),
  },
})

/** What a unit is to reach in a programme by a day. */
export class PlanTarget extends PlanTargetSchema.class {}
PlanTargetSchema.setClass(PlanTarget)

const PlanBlockerSchema = defineEntity({
  name: 'PlanBlocker',
  tableName: 'plan_blocker',
  properties: {
    unitId: p.integer().primary(),
    /** `productOf`: its id in the catalogue, or a title's key. */
    product: p.text().primary(),
    /** An office or a function, not a person. */
    owner: p.text(),
    /** open, testing, solved or accepted. */
    state: p.text(),
    reviewDay: p.text(),
    note: p.text(),
  },
})

/** Who deals with a product that holds laptops back, how far it is, and when it is looked at again. */
export class PlanBlocker extends PlanBlockerSchema.class {}
PlanBlockerSchema.setClass(PlanBlocker)

const LicenceRegisterSchema = defineEntity({
  name: 'LicenceRegister',
  tableName: 'licence_register',
  properties: {
    id: p.integer().primary(),
    unitId: p.integer().index(),
    product: p.text(),
    /** Null = as many as wanted. */
    seats: p.integer().nullable(),
    document: p.text(),
    fromDay: p.text(),
    /** Last day it holds; null = still. */
    toDay: p.text().nullable(),
  },
})

/** A licence that a unit holds, for itself and the units below it. */
export class LicenceRegister extends LicenceRegisterSchema.class {}
LicenceRegisterSchema.setClass(LicenceRegister)

const PlanReplacementSchema = defineEntity({
  name: 'PlanReplacement',
  tableName: 'plan_replacement',
  properties: {
    /** A product's id, or `category:<name>`. */
    product: p.text().primary(),
    fromDay: p.text().primary(),
    /** Null = nothing is accepted. */
    replacement: p.text().nullable(),
    coverage: p.text().nullable(),
    note: p.text(),
  },
})

/** What instead of what, as an administrator decided it; comes after `replacement.table.ts`. */
export class PlanReplacement extends PlanReplacementSchema.class {}
PlanReplacementSchema.setClass(PlanReplacement)

const MoneyEntrySchema = defineEntity({
  name: 'MoneyEntry',
  tableName: 'money_entry',
  properties: {
    id: p.integer().primary(),
    unitId: p.integer().index(),
    /** ended or spent; what was avoided is computed. */
    kind: p.text(),
    day: p.text(),
    amountIdr: p.bigint('number'),
    /** Number of the document; ended entries always have one. */
    document: p.text().nullable(),
    note: p.text(),
  },
})

/** Money that was spent on moving, or a contract that ended. */
export class MoneyEntry extends MoneyEntrySchema.class {}
MoneyEntrySchema.setClass(MoneyEntry)

const DeviceFitnessSchema = defineEntity({
  name: 'DeviceFitness',
  tableName: 'device_fitness',
  properties: {
    deviceId: p.integer().primary().autoincrement(false),
    /** The hardware section that the next four were read from; null = none in force. */
    sectionId: p.integer().nullable(),
    cores: p.integer().nullable(),
    firmware: p.text().nullable(),
    tpmVersion: p.text().nullable(),
    architecture: p.text().nullable(),
    /** Last day with updates of its Windows; null = no Windows, or of an unknown release. */
    supportEndDay: p.text().nullable(),
    /** 1 = takes Windows 11, 0 = does not, null = a part is unknown. */
    windows11: p.integer().nullable(),
    /** Bits of `fitnessParts`. */
    misses: p.integer(),
    unknown: p.integer(),
    /** 1 = takes the open system. */
    linux: p.integer().nullable(),
  },
})

/** What a laptop can take, worked out by a job from its columns and its hardware section. */
export class DeviceFitness extends DeviceFitnessSchema.class {}
DeviceFitnessSchema.setClass(DeviceFitness)

const count = () => p.integer()

const PlanUnitCountSchema = defineEntity({
  name: 'PlanUnitCount',
  tableName: 'plan_unit_count',
  properties: {
    unitId: p.integer().primary().autoincrement(false),
    countedAtMs: p.bigint('number'),
    /** Active devices of its own, virtual ones apart. */
    deviceCount: count(),
    simulatedCount: count(),
    /** Held by a closed product without an accepted replacement. */
    heldCount: count(),
    /** Of those with Windows: which do not take the open system, and of which nobody knows. */
    linuxUnfit: count(),
    linuxUnknown: count(),
    windowsCount: count(),
    /** With Windows of a release that the table does not know. */
    releaseUnknown: count(),
    /** Windows whose support has ended; ends within `soonDays`. The rest is of these two together. */
    pastCount: count(),
    soonCount: count(),
    upgradeFit: count(),
    upgradeUnknown: count(),
    switchFit: count(),
    switchUnknown: count(),
    /** Of them: Windows 10, for which updates are sold. */
    extendCount: count(),
    /** Laptops by the products that hold them, as JSON: `[[laptops, [number of plan_product, ...]], ...]`. */
    blockedSets: p.text(),
  },
})

/** What the plan needs of a unit's own laptops; counted anew each hour. */
export class PlanUnitCount extends PlanUnitCountSchema.class {}
PlanUnitCountSchema.setClass(PlanUnitCount)

const PlanBlockerCountSchema = defineEntity({
  name: 'PlanBlockerCount',
  tableName: 'plan_blocker_count',
  properties: {
    unitId: p.integer().primary().autoincrement(false),
    countedAtMs: p.bigint('number'),
    /** `BlockerCount` as JSON. */
    count: p.text(),
  },
})

/** What holds back a unit with others below it; added up anew each hour. */
export class PlanBlockerCount extends PlanBlockerCountSchema.class {}
PlanBlockerCountSchema.setClass(PlanBlockerCount)

const PlanProductSchema = defineEntity({
  name: 'PlanProduct',
  tableName: 'plan_product',
  properties: {
    /** `productOf`. */
    product: p.text().primary(),
    countedAtMs: p.bigint('number'),
    /** Smallest id of its titles: how `blocked_sets` names it. */
    number: p.integer(),
    name: p.text(),
    category: p.text().nullable(),
    /** `groupId` of one of its titles, for the way to the list of titles. */
    groupId: p.integer(),
  },
})

/** A product that blocks somewhere. */
export class PlanProduct extends PlanProductSchema.class {}
PlanProductSchema.setClass(PlanProduct)
