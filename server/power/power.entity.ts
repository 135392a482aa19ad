import { defineEntity, p } from '@mikro-orm/core'

const count = () => p.integer()
/** A ministry's month has more minutes than a 32-bit number holds. */
const minutes = () => p.bigint('number')
const mwh = () => p.bigint('number')

const PowerModelSchema = defineEntity({
  name: 'PowerModel',
  tableName: 'power_model',
  properties: {
    id: p.integer().primary(),
    /** `powerModelVersion` of power-model.table.ts. */
    version: p.text().unique(),
  },
})

/** A version of the model: its figures stand beside those of the others. */
export class PowerModel extends PowerModelSchema.class {}
PowerModelSchema.setClass(PowerModel)

const DevicePowerSchema = defineEntity({
  name: 'DevicePower',
  tableName: 'device_power',
  properties: {
    deviceId: p.integer().primary(),
    modelId: p.integer().primary(),
    /** Local day from which it holds; the first row of a device holds for all days before it too. */
    fromDay: p.text().primary(),
    /** The hardware section it rests on; null = none had come. */
    sectionId: p.integer().nullable(),
    /** Brand and model in lower case: laptops of one key speak for each other. Null = not known. */
    modelKey: p.text().nullable(),
    /** `encodeProfile` of profile-text.rules.ts. */
    profile: p.text(),
    /** Own battery, the last 90 days: `encodeWatts` of profile-text.rules.ts; null = too little, or nothing. */
    batteryWatts: p.text().nullable(),
  },
  indexes: [{ properties: ['modelKey'] }],
})

/** What a laptop draws by state, as it was known from a day on: days before are not counted anew by a better measurement. */
export class DevicePower extends DevicePowerSchema.class {}
DevicePowerSchema.setClass(DevicePower)

const DevicePowerFactSchema = defineEntity({
  name: 'DevicePowerFact',
  tableName: 'device_power_fact',
  properties: {
    deviceId: p.integer().primary().autoincrement(false),
    hardwareId: p.integer().nullable(),
    systemId: p.integer().nullable(),
    /** All batteries together; null = not known. */
    designMwh: p.integer().nullable(),
    fullMwh: p.integer().nullable(),
    cycles: p.integer().nullable(),
    batteryCount: p.integer().nullable(),
    /** Minutes without input on mains; 0 = never, null = not known. */
    screenOffMin: p.integer().nullable(),
    sleepMin: p.integer().nullable(),
  },
})

/** What the sections in force say about a laptop's battery and settings, for lists. */
export class DevicePowerFact extends DevicePowerFactSchema.class {}
DevicePowerFactSchema.setClass(DevicePowerFact)

const DevicePowerBaselineSchema = defineEntity({
  name: 'DevicePowerBaseline',
  tableName: 'device_power_baseline',
  properties: {
    deviceId: p.integer().primary().autoincrement(false),
    fromDay: p.text(),
    toDay: p.text(),
    /** Minutes by state in the order of the contract, as JSON; null = no such day among the weeks. */
    workDay: p.text().nullable(),
    dayOff: p.text().nullable(),
  },
})

/** How a laptop spent its days in its first eight complete weeks; written once. */
export class DevicePowerBaseline extends DevicePowerBaselineSchema.class {}
DevicePowerBaselineSchema.setClass(DevicePowerBaseline)

const PowerServiceSchema = defineEntity({
  name: 'PowerService',
  tableName: 'power_service',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    fromDay: p.text(),
    /** First day it no longer holds; null = still. */
    toDay: p.text().nullable(),
    reason: p.text(),
    actor: p.text(),
    recordedAtMs: p.bigint('number'),
  },
})

/** A machine that has to run outside working hours ("layanan"): its hours outside are no waste. */
export class PowerService extends PowerServiceSchema.class {}
PowerServiceSchema.setClass(PowerService)

const PowerReadingSchema = defineEntity({
  name: 'PowerReading',
  tableName: 'power_reading',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    /** meter, or manual: a figure without a meter. */
    kind: p.text(),
    /** First and last local day. */
    fromDay: p.text(),
    toDay: p.text(),
    energyMwh: mwh(),
    /** The model's energy of the same days before any reading; null = none of them is known. Recounted each night. */
    modelMwh: p.bigint('number').nullable(),
    /** Known minutes of the period. */
    knownMin: p.integer(),
    /** Number of the document that stands behind it. */
    document: p.text(),
    /** `account:3`, never a person's name. */
    actor: p.text(),
    recordedAtMs: p.bigint('number'),
    /** Null = holds; otherwise when it was taken back. The row stays. */
    withdrawnAtMs: p.bigint('number').nullable(),
  },
})

/** A plug meter's kWh of one laptop over days, or what a person entered. Append-only. */
export class PowerReading extends PowerReadingSchema.class {}
PowerReadingSchema.setClass(PowerReading)

/** What is summed of a unit's device-days; every column is additive. Energy in whole mWh. */
const powerSums = () => ({
  /** Device-days that could have been reported: active members, virtual machines apart. */
  expectedDays: count(),
  /** Device-days of which at least a minute is known, of those the ones awake at all, and those of simulated laptops. */
  reportedDays: count(),
  activeDays: count(),
  simulatedDays: count(),
  knownMin: minutes(),
  screenMin: minutes(),
  darkMin: minutes(),
  awakeMin: minutes(),
  asleepMin: minutes(),
  offMin: minutes(),
  energyMwh: mwh(),
  lowMwh: mwh(),
  highMwh: mwh(),
  screenMwh: mwh(),
  darkMwh: mwh(),
  awakeMwh: mwh(),
  asleepMwh: mwh(),
  offMwh: mwh(),
  meterMwh: mwh(),
  batteryMwh: mwh(),
  calibratedMwh: mwh(),
  catalogueMwh: mwh(),
  estimatedMwh: mwh(),
  standardMwh: mwh(),
  manualMwh: mwh(),
  simulatedMwh: mwh(),
  /** Of the reported ones: desktops and all-in-ones, their awake device-days and energy. */
  desktopDays: count(),
  desktopActiveDays: count(),
  desktopMwh: mwh(),
  /** Awake outside working hours, machines marked as service left out; of it with the screen dark. */
  outMin: minutes(),
  outMwh: mwh(),
  outDarkMin: minutes(),
  outDarkMwh: mwh(),
  /** Awake device-days of which nobody knows when they were awake. */
  outUnknownDays: count(),
  /** Awake device-days that were dark for at most an hour. */
  calmDays: count(),
  /** Device-days that have a usual day to be held against, that usual day's energy, and what was saved (may be below 0). */
  basedDays: count(),
  baselineMwh: mwh(),
  savedMwh: mwh(),
  /** What the known minutes would take by ENERGY STAR's shares of a year. */
  referenceMwh: mwh(),
})

const PowerUnitDaySchema = defineEntity({
  name: 'PowerUnitDay',
  tableName: 'power_unit_day',
  properties: {
    unitId: p.integer().primary(),
    /** own = the unit's own devices; tree = they and all units below it. */
    scope: p.text().primary(),
    modelId: p.integer().primary(),
    day: p.text().primary(),
    ...powerSums(),
    /** Squared half ranges, laptops of one model added before squaring; in (0.1 Wh) squared. */
    halfSquared: p.bigint('number'),
  },
  indexes: [{ properties: ['day'] }],
})

/** The energy of a unit on a local day. */
export class PowerUnitDay extends PowerUnitDaySchema.class {}
PowerUnitDaySchema.setClass(PowerUnitDay)

const PowerUnitMonthSchema = defineEntity({
  name: 'PowerUnitMonth',
  tableName: 'power_unit_month',
  properties: {
    unitId: p.integer().primary(),
    scope: p.text().primary(),
    modelId: p.integer().primary(),
    /** `YYYY-MM`. */
    month: p.text().primary(),
    dayCount: p.integer(),
    ...powerSums(),
    /** Sum over the days of the root of `halfSquared`, mWh. */
    halfMwh: p.bigint('number'),
  },
  indexes: [{ properties: ['month', 'scope'] }],
})

/** The sum of a month's days, so that rankings over all units need not read them. */
export class PowerUnitMonth extends PowerUnitMonthSchema.class {}
PowerUnitMonthSchema.setClass(PowerUnitMonth)

const PowerMonthDirtySchema = defineEntity({
  name: 'PowerMonthDirty',
  tableName: 'power_month_dirty',
  properties: {
    unitId: p.integer().primary(),
    month: p.text().primary(),
    version: p.integer(),
  },
})

/** A unit's month whose days changed since it was summed. */
export class PowerMonthDirty extends PowerMonthDirtySchema.class {}
PowerMonthDirtySchema.setClass(PowerMonthDirty)
