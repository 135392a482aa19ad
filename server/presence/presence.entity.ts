import { defineEntity, p } from '@mikro-orm/core'

const count = () => p.integer()

const PresenceUnitDaySchema = defineEntity({
  name: 'PresenceUnitDay',
  tableName: 'presence_unit_day',
  properties: {
    unitId: p.integer().primary(),
    day: p.text().primary(),
    /** own = the unit's own devices; tree = they and all units below it. */
    scope: p.text().primary(),
    /** Active devices that belonged to it on this day; virtual machines are counted apart. */
    deviceCount: count(),
    virtualCount: count(),
    /** Of `deviceCount`: simulated ones, so that a page can say "contoh". */
    simulatedCount: count(),
    /** Devices that were awake for at least a minute on this day, and on any of the seven days up to it. */
    seenCount: count(),
    seenWeekCount: count(),
    /** Devices with at least one quarter linked. */
    linkedCount: count(),
    sealedCount: count(),
    lateCount: count(),
    screenMin: count(),
    darkMin: count(),
    awakeMin: count(),
    asleepMin: count(),
    offMin: count(),
    unknownMin: count(),
    /** Bitmaps of the unit's own devices together (12 bytes), local quarters; null for `tree` and when nobody knew. */
    awake: p.blob().nullable(),
    tried: p.blob().nullable(),
    linked: p.blob().nullable(),
  },
  indexes: [{ properties: ['day'] }],
})

/** Reports and presence of a unit on a local day: the first of the `<subject>_unit_day` tables. Additive but for the bitmaps. */
export class PresenceUnitDay extends PresenceUnitDaySchema.class {}
PresenceUnitDaySchema.setClass(PresenceUnitDay)
