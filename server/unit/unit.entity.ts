import { defineEntity, p } from '@mikro-orm/core'

const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    id: p.integer().primary(),
    /** Unique, trimmed, upper case; leading zeros kept. */
    code: p.text().unique(),
    name: p.text().index(),
    /** ministry, kanwil, kankemenag, satker or location: its place in the tree. */
    kind: p.text(),
    /** What it is in the ministry's words: KANWIL, KANKEMENAG, MAN, MTSN, MIN, PTKN, BDK, UPT, ... */
    type: p.text(),
    parentId: p.integer().nullable().index(),
    /** Ids from the root down to this unit, `/1/4/17/`: a subtree is one prefix. */
    path: p.text().unique(),
    /** WIB, WITA or WIT. */
    zone: p.text(),
    /** Class of place, for fair leagues: kota-besar, ibukota-kabupaten, ... */
    placeClass: p.text().nullable(),
    /** Laptops it is said to own, until a register exists. */
    claimedLaptops: p.integer().nullable(),
    /** How sure the row is: confirmed, rule, inferred-gap, knowledge, synthesised, entered. */
    certainty: p.text(),
    /** The satker's secret for gateway hashes (32 bytes); made with the unit. */
    networkKey: p.blob(),
    createdAtMs: p.bigint('number'),
  },
})

/** A node of the organisation as it is today; `UnitPeriod` tells how it was. The id is for ever. */
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit)

const UnitPeriodSchema = defineEntity({
  name: 'UnitPeriod',
  tableName: 'unit_period',
  properties: {
    id: p.integer().primary(),
    unitId: p.integer().index(),
    fromDay: p.text(),
    /** First day it no longer holds; null = still. */
    toDay: p.text().nullable(),
    code: p.text(),
    name: p.text(),
    parentId: p.integer().nullable(),
    zone: p.text(),
  },
})

/** Name, code, parent and zone of a unit from one local day to another: March shows March's name. */
export class UnitPeriod extends UnitPeriodSchema.class {}
UnitPeriodSchema.setClass(UnitPeriod)
