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
    /** The product's id in the catalogue. */
    product: p.text().primary(),
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
