import { defineEntity, p } from '@mikro-orm/core'

const AuditSchema = defineEntity({
  name: 'Audit',
  tableName: 'audit',
  properties: {
    /** 1, 2, 3, ... without gaps: a missing number is a removed entry. */
    id: p.integer().primary(),
    atMs: p.bigint('number'),
    /** `account:3`, `apikey:2`, `cli`, `device:<publicId>` or `system`. */
    actor: p.text(),
    action: p.text(),
    unitId: p.integer().nullable(),
    /** JSON: what was touched, before and after. Never a secret. */
    detail: p.text(),
    prevHash: p.text(),
    /** SHA-256 (hex) over the entry and `prevHash`. */
    hash: p.text(),
  },
})

/** Who did what, written in the same transaction as the deed. Append-only, hash-chained. */
export class Audit extends AuditSchema.class {}
AuditSchema.setClass(Audit)
