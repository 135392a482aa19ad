import { defineEntity, p } from '@mikro-orm/core'

const VisitSchema = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    id: p.integer().primary(),
    deviceId: p.integer().index(),
    /** The local day on which somebody saw the laptop. */
    day: p.text(),
    /** not-started, dual, migrated-applications or migrated: what was seen. */
    status: p.text(),
    /** Number of the document (berita acara, surat tugas) that stands behind it. */
    document: p.text(),
    note: p.text().nullable(),
    /** Who recorded it: `account:3`, never a person's name. */
    actor: p.text(),
    recordedAtMs: p.bigint('number'),
    /** Null = holds; otherwise when it was taken back. The row stays. */
    withdrawnAtMs: p.bigint('number').nullable(),
  },
})

/** Somebody saw a laptop and says how it stood. Append-only. */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit)
