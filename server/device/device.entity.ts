import { defineEntity, p } from '@mikro-orm/core'

const DeviceSchema = defineEntity({
  name: 'Device',
  tableName: 'device',
  // What the lists are ordered by, so that a page is read and not sorted; and a unit's devices by standing and system.
  indexes: [
    { name: 'device_unit_standing_index', properties: ['unitId', 'state', 'lastSeenDay', 'osFamily'] },
    { name: 'device_unit_kind_index', properties: ['unitId', 'kind', 'state'] },
    {
      name: 'device_by_name_index',
      expression: `create index device_by_name_index on device (lower(coalesce(brand, '') || ' ' || coalesce(model, '')), id)`,
    },
    {
      name: 'device_by_system_index',
      expression: `create index device_by_system_index on device (coalesce(os_name, ''), id)`,
    },
    {
      name: 'device_by_family_index',
      expression: `create index device_by_family_index on device (os_family, coalesce(os_name, ''), id)`,
    },
    {
      name: 'device_by_seen_index',
      expression: `create index device_by_seen_index on device (coalesce(last_seen_day, ''), id)`,
    },
  ],
  properties: {
    id: p.integer().primary(),
    publicId: p.text().unique(),
    /** pending, active, revoked or retired. Only active devices count in figures. */
    state: p.text(),
    /** agent, or simulated: shown as "contoh" wherever it appears. */
    origin: p.text(),
    unitId: p.integer(),
    /** laptop, desktop, all-in-one, tablet, server, virtual or unknown. */
    kind: p.text(),
    brand: p.text().nullable(),
    model: p.text().nullable(),
    serial: p.text().nullable().index(),
    osFamily: p.text().nullable(),
    osName: p.text().nullable(),
    osVersion: p.text().nullable(),
    cpuModel: p.text().nullable(),
    memoryMb: p.integer().nullable(),
    diskMb: p.bigint('number').nullable(),
    softwareCount: p.integer().nullable(),
    agentVersion: p.text().nullable(),
    /** 1 = enrolled with the agent's test switch (plain HTTP). */
    insecure: p.integer(),
    /** Latest offset (server minus device), when the laptop's clock is off; null = right or unknown. */
    clockOffsetMs: p.bigint('number').nullable(),
    /** Shown to those in charge of the device, never in a list or a title. */
    hostName: p.text().nullable(),
    /** Fields of its latest report that this server does not know: a newer agent. Null = none looked at yet. */
    unknownFields: p.integer().nullable(),
    /** After a move: answers that still carry the new satker's network key; null or 0 = the laptop has it. */
    networkKeyDue: p.integer().nullable(),
    reportCount: p.integer(),
    lastReportAtMs: p.bigint('number').nullable(),
    /** Local day of the last quarter in which it was seen. */
    lastSeenDay: p.text().nullable(),
    /** Brand, model, serial, system, host name and short id in lower case, for the search box. */
    searchText: p.text(),
    createdAtMs: p.bigint('number'),
  },
})

/** One laptop or PC. `publicId` (UUIDv7) is minted at enrolment; merged ids stay as aliases. */
export class Device extends DeviceSchema.class {}
DeviceSchema.setClass(Device)

const DeviceKeySchema = defineEntity({
  name: 'DeviceKey',
  tableName: 'device_key',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    /** 32 bytes of Ed25519. */
    publicKey: p.blob().unique(),
    /** current; next (offered, not used yet); retired. */
    state: p.text(),
    createdAtMs: p.bigint('number'),
    /** A `next` key, and the current one beside it, are both accepted until then. */
    overlapUntilMs: p.bigint('number').nullable(),
  },
})

/** A public key that a device signs with. */
export class DeviceKey extends DeviceKeySchema.class {}
DeviceKeySchema.setClass(DeviceKey)

const DeviceUnitPeriodSchema = defineEntity({
  name: 'DeviceUnitPeriod',
  tableName: 'device_unit_period',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    unitId: p.integer().index(),
    fromDay: p.text(),
    /** First local day it no longer holds; null = still. */
    toDay: p.text().nullable(),
  },
})

/** Where a device belonged from one local day to another: history stays with the unit that had it at the time. */
export class DeviceUnitPeriod extends DeviceUnitPeriodSchema.class {}
DeviceUnitPeriodSchema.setClass(DeviceUnitPeriod)

const EventSchema = defineEntity({
  name: 'DeviceEvent',
  tableName: 'device_event',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    unitId: p.integer().index(),
    day: p.text(),
    atMs: p.bigint('number'),
    /** enrolled, approved, moved, os-changed, memory-changed, disk-changed, board-changed, software-large, clock-off, ... */
    kind: p.text(),
    /** JSON of what it was and what it became; null where there is nothing to compare. */
    before: p.text().nullable(),
    after: p.text().nullable(),
  },
})

/** A change that means something; routine reports leave none. Append-only. */
export class DeviceEvent extends EventSchema.class {}
EventSchema.setClass(DeviceEvent)
