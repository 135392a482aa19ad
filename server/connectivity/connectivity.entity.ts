import { defineEntity, p } from '@mikro-orm/core'

const count = () => p.integer()

/** What days and months of a unit add up: quarters are satker-quarters of working time. */
const quarterSums = () => ({
  /** Units with laptops; of them those with a confirmed office network, and those with a quarter connected or cut. */
  units: count(),
  placedUnits: count(),
  connectedUnits: count(),
  cutUnits: count(),
  /** Working quarters, and what they were; `connectedQ` includes `flappingQ`, `cutQ` includes `cutTwiceQ`. Without `downQ` they add up to `workQ`. */
  workQ: count(),
  connectedQ: count(),
  flappingQ: count(),
  elsewhereQ: count(),
  cutQ: count(),
  cutTwiceQ: count(),
  unplacedQ: count(),
  noEvidenceQ: count(),
  /** Working quarters in which this server was down: judged for nobody. */
  downQ: count(),
  /** Laptop-quarters tried at the office in judged time, and those of them that were linked. */
  attempts: count(),
  successes: count(),
  /** Laptop-days that were told after they were over, and quarters that were told differently since the day was over. */
  lateCount: count(),
  repairedQ: count(),
})

const ConnectivityUnitDaySchema = defineEntity({
  name: 'ConnectivityUnitDay',
  tableName: 'connectivity_unit_day',
  properties: {
    unitId: p.integer().primary(),
    day: p.text().primary(),
    /** own = the unit's own laptops; tree = they and all units below it. */
    scope: p.text().primary(),
    ...quarterSums(),
    /** The rungs of the day: laptops said to be owned, registered, and over seven working days seen, connected at the office, good enough. */
    claimedCount: count(),
    deviceCount: count(),
    simulatedCount: count(),
    seenCount: count(),
    connectedCount: count(),
    goodCount: count(),
    /** Laptops seen on this very day: quarter-hours are shown from five on. */
    seenDayCount: count(),
    /** Units by the rung that they reach. */
    atNone: count(),
    atRegistered: count(),
    atSeen: count(),
    atConnected: count(),
    atGood: count(),
    /** Only `own`. The 96 states (`packStates`), and what they were when the day was over if evidence changed them since. */
    states: p.blob().nullable(),
    told: p.blob().nullable(),
    /** Only `own`. Bitmap of the cut quarters that two laptops or more proved; null = none. */
    cutTwice: p.blob().nullable(),
    /** Only `own`. What each laptop showed (`packFlags`), and how many were on which network (`packNetworkDay`). */
    flags: p.blob().nullable(),
    networks: p.blob().nullable(),
  },
  indexes: [{ properties: ['day'] }],
})

/** The connection of a unit on a local day. Additive but for the blobs, which exist in `own` alone. */
export class ConnectivityUnitDay extends ConnectivityUnitDaySchema.class {}
ConnectivityUnitDaySchema.setClass(ConnectivityUnitDay)

const ConnectivityUnitMonthSchema = defineEntity({
  name: 'ConnectivityUnitMonth',
  tableName: 'connectivity_unit_month',
  properties: {
    unitId: p.integer().primary(),
    /** `YYYY-MM` of local days. */
    month: p.text().primary(),
    scope: p.text().primary(),
    /** Days that were counted. */
    dayCount: count(),
    ...quarterSums(),
  },
  indexes: [{ properties: ['month'] }],
})

/** The sums of a unit's counted days in a month, kept by the same transaction that writes a day. */
export class ConnectivityUnitMonth extends ConnectivityUnitMonthSchema.class {}
ConnectivityUnitMonthSchema.setClass(ConnectivityUnitMonth)

const UnitNetworkSchema = defineEntity({
  name: 'UnitNetwork',
  tableName: 'unit_network',
  properties: {
    unitId: p.integer().primary(),
    /** `nameOf` a gateway hash: 12 hex digits. */
    network: p.text().primary(),
    firstDay: p.text(),
    lastDay: p.text(),
    /** Over the 28 days up to when it was last looked at: days seen, days with three laptops or more, most laptops of a day. */
    dayCount: count(),
    fullDayCount: count(),
    mostLaptops: count(),
    /** Day on which it was proposed as the office's. */
    proposedDay: p.text(),
  },
})

/** A network that was proposed as a satker's own. */
export class UnitNetwork extends UnitNetworkSchema.class {}
UnitNetworkSchema.setClass(UnitNetwork)

const NetworkRulingSchema = defineEntity({
  name: 'NetworkRuling',
  tableName: 'network_ruling',
  properties: {
    unitId: p.integer().primary(),
    network: p.text().primary(),
    /** Local day from which it holds, until the next ruling about this network. */
    fromDay: p.text().primary(),
    /** 1 = the office's network; 0 = not, or not any more. */
    isOffice: p.integer(),
    /** How people call it: "Ruang TU", "Indihome lantai 2". */
    label: p.text(),
    reason: p.text(),
    actor: p.text(),
    decidedAtMs: p.bigint('number'),
  },
})

/** What an operator said of a network. */
export class NetworkRuling extends NetworkRulingSchema.class {}
NetworkRulingSchema.setClass(NetworkRuling)

const ConnectivityThresholdSchema = defineEntity({
  name: 'ConnectivityThreshold',
  tableName: 'connectivity_threshold',
  properties: {
    name: p.text().primary(),
    fromDay: p.text().primary(),
    value: p.integer(),
    source: p.text(),
    actor: p.text(),
    setAtMs: p.bigint('number'),
  },
})

/** A threshold that an administrator set from a day on; those that come with the program are in threshold.table.ts. */
export class ConnectivityThreshold extends ConnectivityThresholdSchema.class {}
ConnectivityThresholdSchema.setClass(ConnectivityThreshold)
