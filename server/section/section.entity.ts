import { defineEntity, p } from '@mikro-orm/core'

const SectionSchema = defineEntity({
  name: 'Section',
  tableName: 'section',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (32 bytes) of the unpacked bytes. */
    sha256: p.blob().unique(),
    /** hardware, system or software. */
    kind: p.text(),
    /** Gzip of the document; null = a report has named it, but it has not come yet. */
    bytes: p.blob().nullable(),
    /** Rows of a software list; null for other kinds. */
    itemCount: p.integer().nullable(),
    setId: p.integer().nullable().index(),
    createdAtMs: p.bigint('number'),
  },
})

/** A document named by its hash; thousands of devices may share one. */
export class Section extends SectionSchema.class {}
SectionSchema.setClass(Section)

const DeviceSectionPeriodSchema = defineEntity({
  name: 'DeviceSectionPeriod',
  tableName: 'device_section_period',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    kind: p.text(),
    sectionId: p.integer().index(),
    /** ok, or quarantined: shown to an admin, the one before stays in force. */
    state: p.text(),
    fromUtcDay: p.text(),
    /** First UTC day it no longer holds; null = still. */
    toUtcDay: p.text().nullable(),
    /** When this device handed the section over and its facts were read; null = the server still asks for it. */
    appliedAtMs: p.bigint('number').nullable(),
  },
})

/** Which section described a device from one UTC day to another. */
export class DeviceSectionPeriod extends DeviceSectionPeriodSchema.class {}
DeviceSectionPeriodSchema.setClass(DeviceSectionPeriod)
