import { defineEntity, p } from '@mikro-orm/core'

const DeviceChainSchema = defineEntity({
  name: 'DeviceChain',
  tableName: 'device_chain',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer(),
    /** 32 hex digits, as the agent sends it. */
    chain: p.text(),
    /** Newest UTC day this chain has reported. */
    lastUtcDay: p.text(),
    /** Hashes (32 bytes each) that reports named as their predecessor but that are not held; null = none. */
    missing: p.blob().nullable(),
    createdAtMs: p.bigint('number'),
  },
  uniques: [{ properties: ['deviceId', 'chain'] }],
})

/** A run of sealed days that name each other; a device begins a new one at enrolment or when its spool was lost. */
export class DeviceChain extends DeviceChainSchema.class {}
DeviceChainSchema.setClass(DeviceChain)

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer(),
    chainId: p.integer(),
    utcDay: p.text(),
    rev: p.integer(),
    /** 1 = the day is closed. */
    sealed: p.integer(),
    /** ok, or quarantined with the reason: counted in no figure. */
    state: p.text(),
    /** SHA-256 (32 bytes) of the signed text. */
    hash: p.blob(),
    prevHash: p.blob().nullable(),
    /** Both gzip members exactly as received; null once the evidence period is over. */
    main: p.blob().nullable(),
    quarters: p.blob().nullable(),
    signature: p.blob(),
    keyId: p.integer(),
    /** When the server first held anything of this day: set on insert, kept by every replacement. It tells whether a day came late. */
    firstReceivedAtMs: p.bigint('number'),
    receivedAtMs: p.bigint('number'),
  },
  uniques: [{ properties: ['deviceId', 'utcDay', 'chainId'] }],
})

/** The last report of a device, chain and UTC day; a higher rev has replaced the earlier ones. */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report)

const QuarantineSchema = defineEntity({
  name: 'ReportQuarantine',
  tableName: 'report_quarantine',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer(),
    chain: p.text(),
    utcDay: p.text(),
    rev: p.integer(),
    sealed: p.integer(),
    /** fork, or cloned: an older chain went on reporting after this one began. */
    reason: p.text(),
    hash: p.blob(),
    prevHash: p.blob().nullable(),
    main: p.blob(),
    quarters: p.blob(),
    signature: p.blob(),
    keyId: p.integer(),
    receivedAtMs: p.bigint('number'),
  },
  uniques: [{ properties: ['deviceId', 'hash'] }],
})

/** A rightly signed report that contradicts what is held: kept for an administrator, counted in no figure. */
export class ReportQuarantine extends QuarantineSchema.class {}
QuarantineSchema.setClass(ReportQuarantine)

const DeviceDirtySchema = defineEntity({
  name: 'DeviceDirty',
  tableName: 'device_dirty',
  properties: {
    deviceId: p.integer().primary(),
    utcDay: p.text().primary(),
    /** Raised by each commit; the job clears only the version it read. */
    version: p.integer(),
  },
})

/** A UTC day of a device whose two local days have to be cut again. Written in the report's own transaction. */
export class DeviceDirty extends DeviceDirtySchema.class {}
DeviceDirtySchema.setClass(DeviceDirty)
