import { defineEntity, p } from '@mikro-orm/core'

const UsageMonthSchema = defineEntity({
  name: 'UsageMonth',
  tableName: 'usage_month',
  properties: {
    /** `YYYY-MM` of local days. */
    month: p.text().primary(),
    deviceId: p.integer().primary(),
    /** Bit d - 1 = on local day d the agent could look. */
    knownDays: p.integer(),
    /** Which watched programs ran on which of these days: `encodeRan` of usage.rules.ts. */
    ran: p.blob(),
    /** Counts of documents by format as JSON, and the UTC day on which they were told; null = not counted. */
    documents: p.text().nullable(),
    documentsUtcDay: p.text().nullable(),
    /** 0 = a bound was hit, so there may be more. */
    documentsComplete: p.integer().nullable(),
  },
})

/** What was used on a laptop in one month: one narrow row instead of thirty. */
export class UsageMonth extends UsageMonthSchema.class {}
UsageMonthSchema.setClass(UsageMonth)

const defaultProgram = () => p.integer().nullable()

const DeviceUseSchema = defineEntity({
  name: 'DeviceUse',
  tableName: 'device_use',
  properties: {
    deviceId: p.integer().primary().autoincrement(false),
    /** Default programs as ids of the watch list; 0 = one that is not watched, null = unknown. */
    documents: defaultProgram(),
    web: defaultProgram(),
    post: defaultProgram(),
    pdf: defaultProgram(),
    archives: defaultProgram(),
    windowsState: p.text().nullable(),
    windowsChannel: p.text().nullable(),
    windowsServer: p.text().nullable(),
    officeState: p.text().nullable(),
    officeChannel: p.text().nullable(),
    officeServer: p.text().nullable(),
  },
})

/** Default programs and activation of a laptop as its last system section has them. */
export class DeviceUse extends DeviceUseSchema.class {}
DeviceUseSchema.setClass(DeviceUse)

const UsageSettingSchema = defineEntity({
  name: 'UsageSetting',
  tableName: 'usage_setting',
  properties: {
    unitId: p.integer().primary().autoincrement(false),
    /** 1 = its laptops count their documents. Without a row they do not. */
    countDocuments: p.integer(),
  },
})

/** What a satker switched on. */
export class UsageSetting extends UsageSettingSchema.class {}
UsageSettingSchema.setClass(UsageSetting)
