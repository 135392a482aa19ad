import { defineEntity, p } from '@mikro-orm/core'

const LicenceSettingSchema = defineEntity({
  name: 'LicenceSetting',
  tableName: 'licence_setting',
  properties: {
    /** activation-servers or grace-months. */
    name: p.text().primary(),
    /** From this day on the row holds; an earlier one stays for history. */
    fromDay: p.text().primary(),
    value: p.text(),
  },
})

/** What the ministry set for findings about licences, by day. */
export class LicenceSetting extends LicenceSettingSchema.class {}
LicenceSettingSchema.setClass(LicenceSetting)

const LegalFindingSchema = defineEntity({
  name: 'LegalFinding',
  tableName: 'legal_finding',
  properties: {
    /** The satker that answers for the laptops, or the unit that holds the seats. */
    unitId: p.integer().primary(),
    /** `findingKinds`. */
    kind: p.text().primary(),
    /** A product's id, an activator's name, a system's name or a server's host name. */
    subject: p.text().primary(),
    /** tanpa-lisensi or perlu-diperiksa. */
    word: p.text(),
    firstSeenDay: p.text().index(),
    /** The last day on which it was counted; before the newest count = it is gone. */
    lastSeenDay: p.text(),
    laptops: p.integer(),
    /** Of them: simulated ones. */
    simulated: p.integer(),
  },
})

/** A finding about licences with the day on which it was first seen: units above see it only after the grace period. */
export class LegalFinding extends LegalFindingSchema.class {}
LegalFindingSchema.setClass(LegalFinding)
