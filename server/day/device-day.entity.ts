import { defineEntity, p } from '@mikro-orm/core'

const minutes = () => p.integer()

const DeviceDaySchema = defineEntity({
  name: 'DeviceDay',
  tableName: 'device_day',
  properties: {
    deviceId: p.integer().primary(),
    /** Local day of the unit the device belonged to on it. */
    day: p.text().primary(),
    unitId: p.integer(),
    /** Bitmaps of 12 bytes in local quarters; null where no report could know. */
    observed: p.blob().nullable(),
    awake: p.blob().nullable(),
    screen: p.blob().nullable(),
    asleep: p.blob().nullable(),
    tried: p.blob().nullable(),
    linked: p.blob().nullable(),
    /** Networks by local quarter: `encodeNetworks` of connectivity/seen-networks.rules.ts; null where no gateway was named. */
    networks: p.blob().nullable(),
    /** Round trip and failures by kind: `encodeLink` of connectivity/link-facts.rules.ts; null where the agent did not say. */
    link: p.blob().nullable(),
    screenMin: minutes(),
    darkMin: minutes(),
    awakeMin: minutes(),
    asleepMin: minutes(),
    offMin: minutes(),
    /** Minutes that no report placed in a state; with the five above always 1,440 (a running day's hours to come too). */
    unknownMin: minutes(),
    /** Inputs of the power model by state: `encodeInputs` of device-day.rules.ts. */
    inputs: p.text(),
    /** 1 = every UTC day behind it came sealed. */
    sealed: p.integer(),
    /** 1 = a report behind it arrived after the local day was over. */
    late: p.integer(),
  },
  indexes: [{ properties: ['unitId', 'day'] }],
})

/** A device's local day, cut from its reports: everything later subjects compute starts here, for ever. */
export class DeviceDay extends DeviceDaySchema.class {}
DeviceDaySchema.setClass(DeviceDay)
